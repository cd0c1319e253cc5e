import { onBeats } from '../../arrange/beats.ts';
import type { Board } from '../../board/board.ts';
import type { CallOf } from '../calls/calls.ts';
import type { EditContext } from '../context.ts';
import type { Handlers } from '../handlers.ts';
import type { Result } from '../result.ts';

/** Lets pictures change on the beats of the music. The whole stays as long as it is. */
function matchMusic(board: Board, _: CallOf<'match_music'>, { media }: EditContext): Result {
  if (board.music.length === 0) return { code: 'no-music' };
  if (board.pictures.length < 2) return { code: 'one-picture' };
  return { board: onBeats(board, media) };
}

/** How the calls of the beats are carried out. */
export const BEAT_CALLS = {
  match_music: matchMusic,
} satisfies Partial<Handlers>;
