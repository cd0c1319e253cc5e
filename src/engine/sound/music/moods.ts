import type { Mood } from '../../draft/index.ts';
import type { DrumStroke, Form, Manner } from './manner.ts';
import { DORIAN, LYDIAN, MAJOR, MINOR, MODES } from './theory.ts';

/** A lift, a breath, and the lift again. */
const REFRAIN: Form = [
  ['verse', 0.33],
  ['chorus', 0.58],
  ['verse', 0.7],
  ['chorus', 1],
];
/** It grows once more after a quiet middle. */
const BUILD: Form = [
  ['verse', 0.33],
  ['chorus', 0.6],
  ['break', 0.7],
  ['chorus', 1],
];
/** One long rise and fall. */
const ARCH: Form = [
  ['verse', 0.33],
  ['chorus', 0.74],
  ['verse', 1],
];

const every = (drum: DrumStroke[0], steps: readonly number[], velocity: number): DrumStroke[] =>
  steps.map((step) => [drum, step, velocity]);
const EIGHTHS = [0, 1, 2, 3, 4, 5, 6, 7];

const calm: Manner = {
  ...{ tempo: [60, 70], beats: 4, steps: 8, swing: 0, mode: MODES.major, forms: [ARCH, REFRAIN] },
  progressions: [
    [MAJOR.I, MAJOR.III, MAJOR.IV, MAJOR.I_OVER_3, MAJOR.II, MAJOR.VI, MAJOR.IV, MAJOR.V_SUS],
    [MAJOR.I, MAJOR.VI, MAJOR.IV, MAJOR.V_SUS, MAJOR.I, MAJOR.III, MAJOR.IV, MAJOR.V_SUS],
    [MAJOR.IV, MAJOR.I_OVER_3, MAJOR.II, MAJOR.VI, MAJOR.IV, MAJOR.I, MAJOR.II, MAJOR.V_SUS],
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
  ...{ lead: 'piano', melody: 'piano', pad: 'pad', room: 0.11 },
  bass: {
    verse: [[0, 5.4, 0.9, 0]],
    chorus: [
      [0, 5.4, 0.9, 0],
      [6, 1.8, 0.6, 0],
    ],
  },
  drums: { verse: [], chorus: [] },
  levels: { pad: 1, chords: 0.95, melody: 1, bass: 0.8, drums: 0 },
};

const warm: Manner = {
  ...{ tempo: [76, 88], beats: 4, steps: 8, swing: 0, mode: MODES.major, forms: [REFRAIN, BUILD] },
  progressions: [
    [MAJOR.I, MAJOR.V, MAJOR.VI, MAJOR.IV, MAJOR.I, MAJOR.V, MAJOR.IV, MAJOR.V_SUS],
    [MAJOR.I, MAJOR.III, MAJOR.VI, MAJOR.IV, MAJOR.II, MAJOR.VI, MAJOR.IV, MAJOR.V],
    [MAJOR.I, MAJOR.I_OVER_3, MAJOR.IV, MAJOR.V, MAJOR.VI, MAJOR.III, MAJOR.IV, MAJOR.V_SUS],
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
  ...{ lead: 'piano', melody: 'keys', pad: 'pad', room: 0.1 },
  bass: {
    verse: [[0, 5.4, 0.9, 0]],
    chorus: [
      [0, 3.6, 0.9, 0],
      [4, 1.8, 0.7, 7],
      [6, 1.8, 0.65, 0],
    ],
  },
  drums: { verse: [], chorus: [...every('shaker', EIGHTHS, 0.3), ['kick', 0, 0.5], ['kick', 4, 0.4]] },
  levels: { pad: 0.9, chords: 0.85, melody: 0.95, bass: 0.9, drums: 0.8 },
};

const upbeat: Manner = {
  ...{ tempo: [108, 120], beats: 4, steps: 8, swing: 0, mode: MODES.major, forms: [REFRAIN, BUILD] },
  progressions: [
    [MAJOR.I, MAJOR.V, MAJOR.VI, MAJOR.IV, MAJOR.I, MAJOR.V, MAJOR.IV, MAJOR.V],
    [MAJOR.VI, MAJOR.IV, MAJOR.I, MAJOR.V, MAJOR.VI, MAJOR.IV, MAJOR.II, MAJOR.V],
    [MAJOR.I, MAJOR.IV, MAJOR.VI, MAJOR.V, MAJOR.I, MAJOR.III, MAJOR.IV, MAJOR.V],
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
  ...{ lead: 'pluck', melody: 'piano', pad: 'pad', room: 0.075 },
  bass: {
    verse: [
      [0, 2.8, 0.9, 0],
      [4, 2.8, 0.8, 0],
    ],
    chorus: [
      [0, 2.8, 0.9, 0],
      [3, 1.8, 0.75, 0],
      [5, 2.8, 0.8, 0],
    ],
  },
  drums: {
    verse: [['kick', 0, 0.85], ['kick', 4, 0.85], ...every('shaker', EIGHTHS, 0.5)],
    chorus: [
      ['kick', 0, 0.85],
      ['kick', 3, 0.55],
      ['kick', 4, 0.85],
      ...every('shaker', EIGHTHS, 0.7),
      ['snap', 2, 0.7],
      ['snap', 6, 0.7],
    ],
  },
  levels: { pad: 0.6, chords: 0.95, melody: 0.95, bass: 1.05, drums: 1 },
};

const tender: Manner = {
  ...{ tempo: [78, 92], beats: 3, steps: 6, swing: 0, mode: MODES.major, forms: [ARCH, BUILD] },
  progressions: [
    [MAJOR.I, MAJOR.VI, MAJOR.II, MAJOR.V, MAJOR.III, MAJOR.VI, MAJOR.IV, MAJOR.V_SUS],
    [MAJOR.I, MAJOR.I_OVER_3, MAJOR.IV, MAJOR.II, MAJOR.VI, MAJOR.IV, MAJOR.II, MAJOR.V],
    [MAJOR.VI, MAJOR.IV, MAJOR.I, MAJOR.III, MAJOR.IV, MAJOR.I_OVER_3, MAJOR.II, MAJOR.V_SUS],
  ],
  patterns: [
    [0, null, 2, 3, 4, 3],
    [0, 3, 4, null, 5, null],
    [0, null, 3, null, 4, 2],
  ],
  rhythms: [
    [4, 2, 6],
    [2, 2, 2, 4, 2],
    [3, 1, 2, 6],
  ],
  ...{ lead: 'piano', melody: 'piano', pad: 'strings', room: 0.12 },
  bass: {
    verse: [[0, 5, 0.8, 0]],
    chorus: [
      [0, 3.6, 0.85, 0],
      [4, 1.8, 0.55, 7],
    ],
  },
  drums: { verse: [], chorus: [] },
  levels: { pad: 0.75, chords: 0.8, melody: 1.05, bass: 0.75, drums: 0 },
};

const dreamy: Manner = {
  ...{ tempo: [48, 58], beats: 2, steps: 6, swing: 0, mode: MODES.lydian, forms: [ARCH] },
  progressions: [
    [LYDIAN.I, LYDIAN.II, LYDIAN.I, LYDIAN.VI, LYDIAN.I, LYDIAN.II, LYDIAN.V, LYDIAN.II],
    [LYDIAN.VI, LYDIAN.II, LYDIAN.I, LYDIAN.III, LYDIAN.VI, LYDIAN.V, LYDIAN.I, LYDIAN.II],
    [LYDIAN.I, LYDIAN.III, LYDIAN.II, LYDIAN.I, LYDIAN.VI, LYDIAN.III, LYDIAN.V, LYDIAN.II],
  ],
  patterns: [
    [0, 3, 5, 7, 5, 3],
    [0, null, 4, 6, null, 5],
    [2, 5, null, 7, 4, null],
  ],
  rhythms: [
    [6, 3, 3],
    [3, 3, 6],
    [4, 2, 3, 3],
  ],
  ...{ lead: 'bell', melody: 'keys', pad: 'pad', room: 0.16 },
  bass: { verse: [[0, 5.6, 0.7, 0]], chorus: [[0, 5.6, 0.8, 0]] },
  drums: { verse: [], chorus: [] },
  levels: { pad: 1.2, chords: 0.62, melody: 0.75, bass: 0.75, drums: 0 },
};

const playful: Manner = {
  ...{ tempo: [124, 138], beats: 4, steps: 8, swing: 0.14, mode: MODES.major, forms: [REFRAIN] },
  progressions: [
    [MAJOR.I, MAJOR.VI, MAJOR.II, MAJOR.V, MAJOR.I, MAJOR.IV, MAJOR.II, MAJOR.V],
    [MAJOR.I, MAJOR.I, MAJOR.IV, MAJOR.V, MAJOR.III, MAJOR.VI, MAJOR.II, MAJOR.V],
    [MAJOR.I, MAJOR.II, MAJOR.I_OVER_3, MAJOR.IV, MAJOR.VI, MAJOR.II, MAJOR.IV, MAJOR.V],
  ],
  patterns: [
    [null, 3, 4, null, 3, 4, null, 5],
    [0, null, 4, 3, null, 4, 5, null],
    [null, 4, null, 3, 5, null, 4, 3],
  ],
  rhythms: [
    [2, 1, 1, 2, 2, 2, 1, 1, 4],
    [1, 1, 2, 3, 1, 2, 2, 4],
    [3, 1, 1, 1, 2, 3, 1, 4],
  ],
  ...{ lead: 'marimba', melody: 'pluck', pad: 'strings', room: 0.06 },
  bass: {
    verse: [
      [0, 0.8, 0.9, 0],
      [4, 0.8, 0.8, 7],
    ],
    chorus: [
      [0, 0.8, 0.95, 0],
      [2, 0.8, 0.6, 12],
      [4, 0.8, 0.85, 7],
      [6, 0.8, 0.6, 12],
    ],
  },
  drums: {
    verse: [
      ['snap', 2, 0.4],
      ['snap', 6, 0.4],
    ],
    chorus: [
      ['kick', 0, 0.6],
      ['kick', 4, 0.55],
      ['snap', 2, 0.6],
      ['snap', 6, 0.6],
      ...every('hat', [1, 3, 5, 7], 0.4),
    ],
  },
  levels: { pad: 0.3, chords: 1, melody: 0.9, bass: 1.1, drums: 0.9 },
};

const epic: Manner = {
  ...{ tempo: [84, 96], beats: 4, steps: 8, swing: 0, mode: MODES.minor, forms: [BUILD] },
  progressions: [
    [MINOR.I, MINOR.VI, MINOR.III, MINOR.VII, MINOR.I, MINOR.VI, MINOR.IV, MINOR.VII],
    [MINOR.I, MINOR.III, MINOR.VII, MINOR.IV, MINOR.VI, MINOR.III, MINOR.IV, MINOR.V],
    [MINOR.VI, MINOR.VII, MINOR.I, MINOR.I, MINOR.VI, MINOR.VII, MINOR.III, MINOR.VII],
  ],
  patterns: [
    [0, 0, 3, 0, 4, 0, 3, 2],
    [0, 2, 3, 2, 0, 2, 4, 2],
    [0, 3, 0, 4, 0, 3, 5, 3],
  ],
  rhythms: [
    [6, 2, 8],
    [3, 3, 2, 8],
    [4, 4, 6, 2],
  ],
  ...{ lead: 'pluck', melody: 'keys', pad: 'strings', room: 0.15 },
  bass: {
    verse: [[0, 7, 0.9, 0]],
    chorus: [
      [0, 1.8, 1, 0],
      [2, 1.8, 0.8, 0],
      [4, 1.8, 0.95, 0],
      [6, 1.8, 0.8, 0],
    ],
  },
  drums: {
    verse: [
      ['tom', 0, 0.6],
      ['tom', 6, 0.4],
    ],
    chorus: [
      ['kick', 0, 1],
      ['tom', 0, 1],
      ['tom', 3, 0.7],
      ['tom', 4, 0.85],
      ['tom', 6, 0.75],
      ['tom', 7, 0.7],
    ],
  },
  levels: { pad: 1.25, chords: 0.55, melody: 0.8, bass: 1.1, drums: 1.1 },
};

const groovy: Manner = {
  ...{ tempo: [96, 106], beats: 4, steps: 16, swing: 0.18, mode: MODES.dorian, forms: [REFRAIN, BUILD] },
  progressions: [
    [DORIAN.I, DORIAN.IV, DORIAN.I, DORIAN.IV, DORIAN.III, DORIAN.IV, DORIAN.I, DORIAN.VII],
    [DORIAN.I, DORIAN.II, DORIAN.III, DORIAN.IV, DORIAN.I, DORIAN.V, DORIAN.IV, DORIAN.VII],
    [DORIAN.I, DORIAN.I, DORIAN.IV, DORIAN.IV, DORIAN.VII, DORIAN.IV, DORIAN.I, DORIAN.V],
  ],
  patterns: [
    [0, null, null, 3, null, null, 4, null, null, 3, null, null, 5, null, 3, null],
    [null, null, 3, null, 0, null, null, 4, null, null, 3, null, 4, null, null, 5],
    [0, null, 3, null, null, 4, null, null, 3, null, null, 5, null, null, 4, null],
  ],
  rhythms: [
    [3, 3, 4, 6, 3, 3, 10],
    [2, 4, 2, 8, 2, 4, 10],
    [6, 4, 6, 3, 3, 10],
  ],
  ...{ lead: 'keys', melody: 'pluck', pad: 'pad', room: 0.06 },
  bass: {
    verse: [
      [0, 2.6, 1, 0],
      [7, 1.4, 0.7, 12],
      [10, 2.6, 0.85, 0],
    ],
    chorus: [
      [0, 2.2, 1, 0],
      [3, 1.2, 0.7, 0],
      [6, 1.2, 0.8, 12],
      [10, 1.8, 0.9, 7],
      [13, 1.2, 0.7, 12],
      [15, 0.8, 0.6, 0],
    ],
  },
  drums: {
    verse: [
      ['kick', 0, 0.9],
      ['kick', 10, 0.7],
      ['snap', 4, 0.6],
      ['snap', 12, 0.6],
      ...every('hat', [0, 4, 8, 12], 0.4),
    ],
    chorus: [
      ...every('kick', [0, 7, 10], 0.9),
      ...every('snap', [4, 12], 0.8),
      ...every('hat', [0, 2, 4, 6, 8, 10, 12, 14, 15], 0.5),
    ],
  },
  levels: { pad: 0.5, chords: 0.9, melody: 0.75, bass: 1.15, drums: 1 },
};

/** How each mood is played. */
export const MANNERS: Readonly<Record<Mood, Manner>> = {
  ...{ calm, warm, upbeat, tender, dreamy, playful, epic, groovy },
};
