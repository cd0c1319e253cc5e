import type { Rewriting } from '../../../../../language/rewrite.ts';

/** Wishes of everyday in the English words that are read for them: no language has others for what is done. */
export const DONE = {
  typed: ' typewriter ',
  still: ' no motion on the photos ',
  cannot: ' special effects ',
  otherVoice: ' another speaker ',
  otherFont: ' serif font on the text ',
  otherMusic: ' another song ',
  happier: ' happy music ',
  calmer: ' calm music ',
  looped: ' loop the music ',
  anyMusic: ' add music ',
  warmColors: ' warm colors ',
  coldColors: ' cool colors ',
  fades: ' fade in and out ',
  ending: ' fade to black at the end over 3 seconds ',
  whole: ' the whole video ',
  uncropped: ' uncropped ',
  invent: ' stock footage ',
} as const;

/** A file that is named. */
const FILE = '[\\ue100-\\ue1fe]\\ue0ff*';

/** A rule for whole words. */
export const rule = (pattern: string, instead: string): Rewriting => [
  new RegExp(`(?<!\\p{L})(?:${pattern})(?!(?<=\\p{L})\\p{L})`, 'gu'),
  instead,
];

/**
 * What is said of a clip in the same breath: it alone is silent, and only so much of it is used.
 *
 * @param silent words for that it is heard no more
 * @param only words for that no more is used
 * @param seconds the unit
 */
export const ofClip = (silent: string, only: string, seconds: string): readonly Rewriting[] => [
  [
    new RegExp(`(?<=${FILE}[^.;!?\\ue100-\\ue1fe]{0,24}?),? ?(?<!\\p{L})(?:${silent})(?!\\p{L})`, 'gu'),
    ', mute it',
  ],
  [
    new RegExp(
      `(?<=${FILE}[^.;!?\\ue100-\\ue1fe]{0,40}?)(?<!\\p{L})(?:${only}) (\\d+(?:[.,]\\d)?) ?(?:${seconds})(?!\\p{L})`,
      'gu',
    ),
    ', use only the first $1 seconds of it',
  ],
];
