import type { MediaFile } from '../../types.ts';
import { isMusic, isNamedMusic, isVoice } from '../board/media.ts';
import type { Context } from '../context.ts';
import { OWN_MUSIC, OWN_VOICE } from '../language/sounds.ts';

/** What phones and recorders write: speech, more often than not. Music is shared as MP3 or FLAC. */
const RECORDED = /\.(?:m4a|wav|aac|amr|ogg|opus|3gp)$/i;

/** What a phone's recorder writes, and hardly anybody else, where no name says that it is music. */
const DICTATED = /\.(?:m4a|amr|3gp|opus)$/i;
/** In a letter and a script somebody speaks. */
const SPEECH: ReadonlySet<string> = new Set(['best-video-letter-maker', 'ai-video-generator-ai']);
const isDictated = (file: MediaFile): boolean => DICTATED.test(file.filename) && !isNamedMusic(file);

/** Who says that there is none. */
const NO_RECORDING =
  /(?<![a-z])(?:(?:no|without (?:a|any)) (?:voice )?(?:recordings?|voice-?over)|(?:haven't|havent|have not|didn't|didnt|not) (?:yet )?record(?:ed)?|not yet recorded|(?:don't|dont|do not) have (?:a|any) recordings?)(?![a-z])/i;

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
export function rolesOf({ media, request, skill }: Pick<Context, 'media' | 'request' | 'skill'>): Roles {
  const sounds = media.filter(({ kind }) => kind === 'audio');
  const [first, second, third] = sounds;
  const speaks = OWN_VOICE.test(request) && !NO_RECORDING.test(request);
  const plays = OWN_MUSIC.test(request);
  if (!first) return { guessed: false };
  const speech = SPEECH.has(skill) ? sounds.filter(isDictated) : [];
  if (!second) return rolesOfOne(first, speaks || (!plays && speech.length > 0), plays);
  const voice = sounds.find(isVoice);
  // A phone's recording beside a song: whoever speaks, it is not the song.
  const [dictated, ...others] = third || plays || voice ? [] : speech;
  if (dictated && others.length === 0)
    return { voice: dictated, music: dictated === first ? second : first, guessed: !speaks };
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
  const music =
    sounds.find(isNamedMusic) ??
    sounds.find((file) => isMusic(file) && !isDictated(file)) ??
    sounds.find(isMusic);
  return { ...(voice && { voice }), ...(music && { music }), guessed: false };
}
