import type { Board } from '../board/board.ts';
import { inTimeWith } from '../board/recording.ts';
import { fileHashOf, MUSIC_VOLUME } from '../../draft/index.ts';
import { musicSeed, toMusic, toVoice } from '../board/media.ts';
import type { Context } from '../context.ts';
import { longestOf } from '../edits/context.ts';
import { rolesOf } from './roles.ts';

/** Silence before a voice begins, ms. */
export const VOICE_LEAD_MS = 800;

/** The voice recording, if any, and music below it: an uploaded file, else composed. */
export function pickSound(context: Context): Pick<Board, 'music' | 'voices'> {
  const { voice, music } = rolesOf(context);
  const volume = voice ? MUSIC_VOLUME.belowVoice : MUSIC_VOLUME.alone;
  return {
    voices: voice ? [toVoice(voice, VOICE_LEAD_MS)] : [],
    music: [
      toMusic(music, { volume, skill: context.skill, seed: musicSeed(context.media, context.request) }),
    ],
  };
}

/** A board in time with the recording of its words; undefined where there is none, or where it is not known when they are heard. */
export function inRecordedTime(board: Board, context: Context): Board | undefined {
  const [voice] = board.voices;
  const recording = context.voice?.kind === 'here' ? context.voice.recording : undefined;
  if (!voice || !recording || fileHashOf(voice) !== recording.hash) return undefined;
  return inTimeWith(board, recording, longestOf(context));
}
