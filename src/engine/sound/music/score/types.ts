import type { Chord, Manner, Pattern } from '../theory.ts';

/** What plays a note. */
export type Voice = 'pad' | 'piano' | 'pluck' | 'bass' | 'kick' | 'shaker' | 'snap';

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
  readonly at: number;
  readonly length: number;
  readonly chord: Chord;
  readonly role: 'intro' | 'verse' | 'chorus' | 'ebb' | 'end';
  /** Position in its phrase of eight bars. */
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
