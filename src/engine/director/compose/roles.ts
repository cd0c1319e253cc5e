import type { MediaFile } from '../../types.ts';
import { isMusic, isNamedMusic, isVoice } from '../board/media.ts';
import type { Context } from '../context.ts';
import { OWN_MUSIC, OWN_VOICE } from '../language/sounds.ts';

/** What phones and recorders write: speech, more often than not. Music is shared as MP3 or FLAC. */
const RECORDED = /\.(?:m4a|wav|aac|amr|ogg|opus|3gp)$/i;

/** What the sounds of a session are for. */
export interface Roles {
  readonly voice?: MediaFile;
  readonly music?: MediaFile;
  /** Nothing but the kind of the files told which is which. */
  readonly guessed: boolean;
}

/**
 * Tells a voice from music: by what the request says, then by the files' names. Of one sound, the request alone decides, whatever the
 * file is called; of two, the one that is plain settles the other.
 */
export function rolesOf({ media, request }: Pick<Context, 'media' | 'request'>): Roles {
  const sounds = media.filter(({ kind }) => kind === 'audio');
  const [first, second, third] = sounds;
  const speaks = OWN_VOICE.test(request);
  const plays = OWN_MUSIC.test(request);
  if (!first) return { guessed: false };
  if (!second) return rolesOfOne(first, speaks, plays);
  const voice = sounds.find(isVoice);
  if (!speaks || third || (voice && sounds.some(isMusic))) return byName(sounds, voice);
  // Two sounds, one of which is the voice, and the names do not say which.
  const music = sounds.find(isNamedMusic);
  if (music) return { voice: first === music ? second : first, music, guessed: false };
  const spoken = RECORDED.test(second.filename) && !RECORDED.test(first.filename) ? second : first;
  return { voice: spoken, music: spoken === first ? second : first, guessed: true };
}

function rolesOfOne(only: MediaFile, speaks: boolean, plays: boolean): Roles {
  const isSpoken = speaks === plays ? isVoice(only) : speaks;
  return { ...(isSpoken ? { voice: only } : { music: only }), guessed: false };
}

function byName(sounds: readonly MediaFile[], voice: MediaFile | undefined): Roles {
  const music = sounds.find(isMusic);
  return { ...(voice && { voice }), ...(music && { music }), guessed: false };
}
