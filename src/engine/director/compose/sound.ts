import type { Board } from '../board/board.ts';
import { isMusic, isVoice, MUSIC_VOLUME, toMusic, toVoice } from '../board/media.ts';
import type { Context } from '../context.ts';

/** Silence before a voice begins, ms. */
export const VOICE_LEAD_MS = 800;

/** The first voice recording, if any, and music below it: an uploaded file, else composed. */
export function pickSound({ media }: Context): Pick<Board, 'music' | 'voices'> {
  const voice = media.find(isVoice);
  const volume = voice ? MUSIC_VOLUME.belowVoice : MUSIC_VOLUME.alone;
  return {
    voices: voice ? [toVoice(voice, VOICE_LEAD_MS)] : [],
    music: [toMusic(media.find(isMusic), volume, voice !== undefined)],
  };
}
