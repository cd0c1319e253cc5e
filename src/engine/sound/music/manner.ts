import type { Chord, Mode } from './theory.ts';

/** Steps of a bar; a number is a place in the chord spread over two octaves, null is a rest. */
export type Pattern = readonly (number | null)[];

/** What plays single notes. */
export type Lead = 'piano' | 'pluck' | 'bell' | 'marimba' | 'keys';
/** What is struck without a pitch. */
export type Drum = 'kick' | 'tom' | 'snap' | 'shaker' | 'hat';

/** A note of the bass in a bar: when and how long in steps, how loud, and how many semitones above the chord's bass. */
export type BassNote = readonly [step: number, length: number, velocity: number, above: 0 | 7 | 12];
/** A stroke in a bar. */
export type DrumStroke = readonly [drum: Drum, step: number, velocity: number];

/**
 * Parts of a piece with the share of its length up to which they last, between the opening and the ebb. The lift, the first `chorus`, is at
 * about a third.
 */
export type Form = readonly (readonly [role: 'verse' | 'chorus' | 'break', until: number])[];

/** How a mood is played. */
export interface Manner {
  /** Beats a minute, from and to: a seed chooses, and it is bent to the length a little. */
  readonly tempo: readonly [slowest: number, fastest: number];
  /** Metre: beats of a bar, and the steps that it is divided into. */
  readonly beats: number;
  readonly steps: number;
  /** How late every second step is, in steps. */
  readonly swing: number;
  readonly mode: Mode;
  readonly progressions: readonly (readonly Chord[])[];
  readonly patterns: readonly Pattern[];
  /** Rhythms of a melody over two bars, in steps. */
  readonly rhythms: readonly (readonly number[])[];
  readonly forms: readonly Form[];
  readonly lead: Lead;
  readonly melody: Lead;
  readonly pad: 'pad' | 'strings';
  readonly bass: { readonly verse: readonly BassNote[]; readonly chorus: readonly BassNote[] };
  readonly drums: { readonly verse: readonly DrumStroke[]; readonly chorus: readonly DrumStroke[] };
  /** Relative loudness of each part. */
  readonly levels: {
    readonly pad: number;
    readonly chords: number;
    readonly melody: number;
    readonly bass: number;
    readonly drums: number;
  };
  /** How much of everything goes into the room, 0–1. */
  readonly room: number;
}
