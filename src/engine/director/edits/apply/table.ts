import type { Board } from '../../board/board.ts';
import type { Call, CallOf } from '../calls/calls.ts';
import type { EditContext } from '../context.ts';
import type { Handlers } from '../handlers.ts';
import type { Result } from '../result.ts';
import { CLIP_CALLS } from './clips.ts';
import { LENGTH_CALLS } from './length.ts';
import { LOOK_CALLS } from './looks.ts';
import { BEAT_CALLS } from './music.ts';
import { ORDER_CALLS } from './order.ts';
import { OVERLAY_CALLS } from './overlays.ts';
import { PICTURE_CALLS } from './pictures.ts';
import { SOUND_CALLS } from './sound.ts';
import { SPLIT_CALLS } from './splits.ts';
import { TEXT_CALLS } from './texts.ts';
import { VIDEO_CALLS } from './video.ts';
import { VOICE_CALLS } from './voice.ts';

/** All of them: the compiler says which is missing. */
const HANDLERS: Handlers = {
  ...CLIP_CALLS,
  ...LENGTH_CALLS,
  ...LOOK_CALLS,
  ...BEAT_CALLS,
  ...ORDER_CALLS,
  ...OVERLAY_CALLS,
  ...PICTURE_CALLS,
  ...SOUND_CALLS,
  ...SPLIT_CALLS,
  ...TEXT_CALLS,
  ...VIDEO_CALLS,
  ...VOICE_CALLS,
};

/** Carries out a call on a board, without what follows from it elsewhere (see `apply.ts`). */
export function carryOut<Name extends Call['do']>(
  board: Board,
  call: CallOf<Name>,
  context: EditContext,
): Result {
  const handler: (board: Board, call: CallOf<Name>, context: EditContext) => Result = HANDLERS[call.do];
  return handler(board, call, context);
}
