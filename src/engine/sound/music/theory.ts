/** What a piece of music should feel like. */
export type Mood = 'calm' | 'warm' | 'upbeat';

/** A chord as semitones above the tonic: its bass note and the tones that go over it. */
export interface Chord {
  readonly bass: number;
  readonly tones: readonly number[];
}

const I: Chord = { bass: 0, tones: [0, 4, 7, 14] };
const I_OVER_3: Chord = { bass: 4, tones: [0, 4, 7, 12] };
const II: Chord = { bass: 2, tones: [2, 5, 9, 12] };
const III: Chord = { bass: 4, tones: [4, 7, 11, 14] };
const IV: Chord = { bass: 5, tones: [5, 9, 12, 16] };
const V: Chord = { bass: 7, tones: [7, 11, 14, 19] };
const V_SUS: Chord = { bass: 7, tones: [7, 12, 14, 19] };
const VI: Chord = { bass: 9, tones: [9, 12, 16, 19] };

/** Where a piece comes home. */
export const HOME = I;
/** What leads home: the bar before the last. */
export const LEADING_HOME = V_SUS;

/** Steps of a bar in eighths; a number is a place in the chord spread over two octaves, null is a rest. */
export type Pattern = readonly (number | null)[];

/** How a mood is played. */
export interface Manner {
  /** Quarter notes a minute, before it is bent to the length. */
  readonly tempo: number;
  readonly progressions: readonly (readonly Chord[])[];
  readonly patterns: readonly Pattern[];
  /** Rhythms of a melody over two bars, in eighths. */
  readonly rhythms: readonly (readonly number[])[];
  readonly lead: 'piano' | 'pluck';
  readonly percussion: boolean;
  /** Relative loudness of each part. */
  readonly levels: {
    readonly pad: number;
    readonly chords: number;
    readonly melody: number;
    readonly bass: number;
  };
  /** How much of everything goes into the room, 0–1. */
  readonly room: number;
}

/** The three manners. */
export const MANNERS: Readonly<Record<Mood, Manner>> = {
  calm: {
    tempo: 66,
    progressions: [
      [I, III, IV, I_OVER_3, II, VI, IV, V_SUS],
      [I, VI, IV, V_SUS, I, III, IV, V_SUS],
      [IV, I_OVER_3, II, VI, IV, I, II, V_SUS],
    ],
    patterns: [
      [0, null, 2, 3, 5, null, 3, 2],
      [0, 2, null, 4, 3, null, 5, null],
      [0, null, 3, null, 4, 5, 3, null],
    ],
    rhythms: [
      [4, 2, 2, 6, 2],
      [6, 2, 4, 4],
      [3, 1, 4, 8],
    ],
    lead: 'piano',
    percussion: false,
    levels: { pad: 1, chords: 0.95, melody: 1, bass: 0.8 },
    room: 0.11,
  },
  warm: {
    tempo: 82,
    progressions: [
      [I, V, VI, IV, I, V, IV, V_SUS],
      [I, III, VI, IV, II, VI, IV, V],
      [I, I_OVER_3, IV, V, VI, III, IV, V_SUS],
    ],
    patterns: [
      [0, 2, 3, 5, 4, 3, 5, 3],
      [0, 3, 2, 4, 3, 5, 4, 2],
      [0, 2, 4, 3, 5, 3, 4, 2],
    ],
    rhythms: [
      [3, 1, 2, 2, 4, 4],
      [2, 2, 3, 1, 6, 2],
      [4, 2, 2, 3, 1, 4],
    ],
    lead: 'piano',
    percussion: false,
    levels: { pad: 0.9, chords: 0.85, melody: 1, bass: 0.9 },
    room: 0.1,
  },
  upbeat: {
    tempo: 112,
    progressions: [
      [I, V, VI, IV, I, V, IV, V],
      [VI, IV, I, V, VI, IV, II, V],
      [I, IV, VI, V, I, III, IV, V],
    ],
    patterns: [
      [0, null, 3, 4, null, 3, 5, 3],
      [0, 3, null, 4, 3, null, 5, 4],
      [0, 4, 3, null, 5, 3, null, 4],
    ],
    rhythms: [
      [3, 3, 2, 3, 3, 2],
      [2, 1, 3, 2, 3, 3, 2],
      [3, 1, 2, 2, 3, 3, 2],
    ],
    lead: 'pluck',
    percussion: true,
    levels: { pad: 0.6, chords: 0.95, melody: 0.95, bass: 1.05 },
    room: 0.075,
  },
};

/** The major pentatonic, semitones above the tonic: any of its notes sounds well over any of the chords. */
export const PENTATONIC: readonly number[] = [0, 2, 4, 7, 9];
