import type { Interval, SpeechFound } from '../levels/speech.ts';
import { joinIntervals } from './ducking.ts';
import type { Take } from './plan.ts';

/** LUFS of a whole video, of music alone and of somebody who speaks. */
export const WHOLE = -14;
const MUSIC = -14;
const SPEECH = -15;
/** LUFS under which what a clip has heard round it is left as it is: it would only be noise, louder. */
const AMBIENCE = -26;
/** dB that something is raised or lowered at most: what is quieter was not meant to be heard. */
const MOST_UP = { voice: 30, music: 20, clip: 20 } as const;
const MOST_DOWN = -40;

/** What was heard of a take. */
export interface HeardTake {
  /** LUFS; -Infinity for silence. */
  readonly loudness: number;
  /** Its highest sample, dB below full scale; absent where it was not looked for. */
  readonly peak?: number;
  /** Absent for music. */
  readonly speech?: SpeechFound;
}

/** How loud everything is made. */
export interface Levels {
  /** dB of each take at its usual volume. */
  readonly gains: readonly number[];
  /** LUFS that each has then. */
  readonly reached: readonly number[];
  /** When somebody speaks, ms of the video; pauses too short for music to come back are left out. */
  readonly speech: readonly Interval[];
  /** Whether there is something that the whole is made loud by: speech, music, or a clip that is loud enough. */
  readonly meant: boolean;
}

/** Decides how loud each take is at its usual volume, and when somebody speaks. Pure. @param heard of each take, in their order */
export function levelTakes(takes: readonly Take[], heard: readonly HeardTake[]): Levels {
  const roles = takes.map((take, index) => roleOf(take, heard[index]));
  const alone = !roles.some((role) => role === 'speech' || role === 'music');
  const gains = takes.map((take, index) => {
    const { loudness = -Infinity } = heard[index] ?? {};
    if (!Number.isFinite(loudness)) return 0;
    const wanted = targetOf(roles[index] ?? 'ambience', alone, loudness) - loudness;
    return Math.max(MOST_DOWN, Math.min(MOST_UP[take.kind], wanted));
  });
  const speech = takes.flatMap((take, index) =>
    roles[index] === 'speech' ? (heard[index]?.speech?.spoken ?? []).map((one) => inVideo(one, take)) : [],
  );
  const reached = gains.map((gain, index) => gain + (heard[index]?.loudness ?? -Infinity));
  return { gains, reached, speech: joinIntervals(speech), meant: roles.some((role) => role !== 'ambience') };
}

type Role = 'speech' | 'music' | 'event' | 'ambience';

function roleOf({ kind }: Take, heard: HeardTake | undefined): Role {
  if (kind === 'music') return 'music';
  if (kind === 'voice' || heard?.speech?.likeSpeech === true) return 'speech';
  return (heard?.loudness ?? -Infinity) < AMBIENCE ? 'ambience' : 'event';
}

function targetOf(role: Role, alone: boolean, loudness: number): number {
  switch (role) {
    case 'speech':
      return SPEECH;
    case 'music':
      return MUSIC;
    case 'event':
      // Beside speech and music it keeps its own loudness, as long as it does not drown them.
      return alone ? WHOLE : Math.min(loudness, MUSIC);
    case 'ambience':
      return loudness;
  }
}

const inVideo = ([from, to]: Interval, { startMs, playMs }: Take): Interval => [
  startMs + Math.min(from, playMs),
  startMs + Math.min(to, playMs),
];

/** dB of a take's volume over its usual one. */
export const askedFor = ({ volume, usualVolume }: Take): number => 20 * Math.log10(volume / usualVolume);
