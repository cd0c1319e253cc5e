import type { Rewriting } from '../../../../language/rewrite.ts';

/** Why something is wanted is no wish. @param words that open a reason; @param joints behind which the next wish may stand */
export const reasonsAfter = (words: string, joints: string): Rewriting => [
  new RegExp(
    `(?:^|,? )(?:${words})(?!\\p{L})(?:(?! (?:${joints})(?!\\p{L}))[^,.;:!?\\n\\ue000-\\ue4fe])*`,
    'gu',
  ),
  '',
];

/** What a video is liked for is no wish; what follows `but` is. @param praise a pattern; @param but words */
export const praiseBefore = (praise: string, but: string): Rewriting => [
  new RegExp(`(?<!\\p{L})(?:${praise})[ ,]+(?:${but})(?!\\p{L})`, 'gu'),
  ', ',
];
