/** A chord as semitones above the tonic: its bass note and the tones that go over it. */
export interface Chord {
  readonly bass: number;
  readonly tones: readonly number[];
}

/** A kind of key: where a piece is at home, what leads there, and what a melody is made of. */
export interface Mode {
  readonly home: Chord;
  /** The bar before the last. */
  readonly leadingHome: Chord;
  /** Five tones, semitones above the tonic: any of them sounds well over any of the mode's chords. */
  readonly melody: readonly number[];
}

const chord = (bass: number, ...tones: number[]): Chord => ({ bass, tones });

/** The chords of a major key. */
export const MAJOR = {
  I: chord(0, 0, 4, 7, 14),
  I_OVER_3: chord(4, 0, 4, 7, 12),
  II: chord(2, 2, 5, 9, 12),
  III: chord(4, 4, 7, 11, 14),
  IV: chord(5, 5, 9, 12, 16),
  V: chord(7, 7, 11, 14, 19),
  V_SUS: chord(7, 7, 12, 14, 19),
  VI: chord(9, 9, 12, 16, 19),
} as const;

/** The chords of a natural minor key. */
export const MINOR = {
  I: chord(0, 0, 3, 7, 14),
  III: chord(3, 3, 7, 10, 14),
  IV: chord(5, 5, 8, 12, 15),
  V: chord(7, 7, 10, 14, 19),
  VI: chord(8, 8, 12, 15, 19),
  VII: chord(10, 10, 14, 17, 22),
} as const;

/** The chords of a Dorian key: minor, with a bright fourth. */
export const DORIAN = {
  I: chord(0, 0, 3, 7, 10),
  II: chord(2, 2, 5, 9, 12),
  III: chord(3, 3, 7, 10, 14),
  IV: chord(5, 5, 9, 12, 15),
  V: chord(7, 7, 10, 14, 17),
  VII: chord(10, 10, 14, 17, 21),
} as const;

/** The chords of a Lydian key: major, with a floating second. */
export const LYDIAN = {
  I: chord(0, 0, 4, 7, 11),
  II: chord(2, 2, 6, 9, 14),
  III: chord(4, 4, 7, 11, 14),
  V: chord(7, 7, 11, 14, 18),
  VI: chord(9, 9, 12, 16, 19),
} as const;

/** The kinds of key. */
export const MODES = {
  major: { home: MAJOR.I, leadingHome: MAJOR.V_SUS, melody: [0, 2, 4, 7, 9] },
  minor: { home: MINOR.I, leadingHome: MINOR.VII, melody: [0, 3, 5, 7, 10] },
  dorian: { home: DORIAN.I, leadingHome: DORIAN.IV, melody: [0, 3, 5, 7, 10] },
  lydian: { home: LYDIAN.I, leadingHome: LYDIAN.II, melody: [0, 2, 4, 7, 9] },
} as const satisfies Record<string, Mode>;
