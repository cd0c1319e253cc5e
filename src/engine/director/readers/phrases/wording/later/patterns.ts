import type { Rewriting } from '../../../../language/rewrite.ts';

/** How much too much. */
export const VERY =
  '(?:(?:way|much|far|a (?:bit|little|tad)|abit|so|really|very|just|still|kinda|kind of|pretty|rather|quite|too|waaa*y|soo+|all) )*';
/** Whoever complains. */
export const SOMEBODY =
  '(?:i|he|she|they|we|you|people|ppl|someone|somebody|anyone|everyone|one|(?:my|our|his|her|the|their) [a-z]+|mum|mom|dad|grandma|grandpa|gran|nan|nana|granny)';
/** Whoever, or what, is heard to speak. */
export const VOICE =
  "(?:(?:my|the|his|her|our|their|[a-z]+(?:'s|s)?) (?:voice|talking|speech|speaking|words|message|recording|memo|narration|voiceover)|voice|myself|himself|herself|themselves|me|him|her|them|us|dad|mum|mom|grandma|grandpa|gran|nan|what (?:i|he|she|they) (?:says|said|say(?![a-z])|am saying|is saying|are saying)|the (?:voice|speaker|narrator|words|talking|speech))";
/** What is played. */
export const SONG = '(?:music|song|track|tune|soundtrack|melody|beat|piano|guitar|background)';
/** The mark of a file. */
export const MARKED = '[\ue100-\ue1fe]\ue0ff*';
/** Where a time follows. */
export const TIME = '(?=(?:\\d+:\\d\\d|\\d+ ?(?:s|secs?|seconds?|m|mins?|minutes?)(?![a-z])))';
/** Where a sentence, or a part of it, ends. */
export const END = '(?=$|[.,;!?\\n])';
/** Where there are other words before. */
export const BEHIND = '(?<=[\\p{L}\\p{N}\ue000-\ue4fe\ue0ff][ ,.;!?-]{1,3})';

/** What is written instead of what a pattern finds. */
export const rule = (pattern: string, instead: string): Rewriting => [new RegExp(pattern, 'gu'), instead];

/** A colour. */
export const COLOR =
  '(?:(?:light |dark |pale |bright )?(?:white|black|red|blue|green|yellow|orange|pink|purple|gr[ae]y|gold|silver|brown|teal|turquoise|navy|beige|coral|cream))';
