import type { Mood } from '../../../draft/index.ts';
import type { Drum, Lead, Manner, Pattern } from '../manner.ts';
import type { Chord } from '../theory.ts';

/** What plays a note. */
export type Voice = 'pad' | 'strings' | 'bass' | Lead | Drum;

/** One note. */
export interface Note {
  readonly voice: Voice;
  /** Seconds from the start. */
  readonly at: number;
  /** Seconds until it is let go; the sound rings on a little. */
  readonly length: number;
  /** 60 is middle C; of no meaning for percussion. */
  readonly midi: number;
  /** 0–1 and a little above. */
  readonly velocity: number;
  /** -1 left, 1 right. */
  readonly pan: number;
}

/** What is to be composed. */
export interface MusicWish {
  /** Whole milliseconds. */
  readonly durationMs: number;
  readonly mood: Mood;
  /** Another number is another piece. */
  readonly seed?: number | undefined;
  /** Beats a minute; absent as the mood and the seed have it. */
  readonly tempo?: number | undefined;
}

/** The skeleton of a piece: what shots can be set on. */
export interface MusicLayout {
  /** Beats a minute, as they are played. */
  readonly tempo: number;
  /** MIDI number of the tonic. */
  readonly tonic: number;
  readonly bars: readonly Bar[];
}

/** A whole piece. */
export interface Score {
  /** Length, exactly as it was asked for. */
  readonly seconds: number;
  /** Seconds of a bar. */
  readonly bar: number;
  readonly notes: readonly Note[];
  /** 0–1. */
  readonly room: number;
}

/** What plays in a bar. */
export interface Bar {
  /** Seconds. */
  readonly at: number;
  readonly length: number;
  readonly chord: Chord;
  readonly role: 'intro' | 'verse' | 'chorus' | 'break' | 'ebb' | 'end';
  /** Position in its phrase of four bars. */
  readonly inPhrase: number;
}

/** What the parts of a piece are written with, and where their notes go. */
export interface Writer {
  readonly manner: Manner;
  readonly tonic: number;
  readonly pattern: Pattern;
  readonly random: () => number;
  readonly notes: Note[];
}

/** Seconds of a step of a bar: every second one is late where it swings. */
export function stepTime({ steps, swing }: Manner, bar: Bar, step: number): number {
  const late = step % 2 === 1 ? swing : 0;
  return bar.at + ((step + late) * bar.length) / steps;
}
