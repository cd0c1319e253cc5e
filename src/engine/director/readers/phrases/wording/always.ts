import type { Rewriting } from '../../../language/rewrite.ts';

const BEFORE = String.raw`(?<![a-z])(?:(?:and|with|the|all|please|make|keep|have) )*`;
const LEGIBLE = String.raw`(?: (?:should|must|could|can|needs? to|has to|to|that'?s|that is|is|be|are|really|nice and|nice|so|very|in))* (?:(?:big|large|huge|clear|readable|legible|bigger|larger)(?: enough)?(?: and (?:clear|bold|readable|easy to read))?|easy|easily readable)(?: (?:to|for) (?:read|see|(?:a|my|the|your|any)? ?(?:phones?|mobiles?|small screens?|tv|old people|elderly|older people|everyone)|her|him|them|people)(?: (?:to (?:read|see)|read|see))?(?: (?:on|from)(?: (?:a|my|the|your|any|their|across))? [a-z]+(?: screens?)?)?)?(?: (?:please|pls|plz))?(?= ?(?:[,.;!?]|$))`;

/** What is said in other words, of a first video as of one that is there. */
export const ALWAYS: readonly Rewriting[] = [
  // “Text big enough to read on a phone”, “captions easy to read”.
  [new RegExp(`${BEFORE}(captions?|subtitles?)${LEGIBLE}`, 'gu'), 'big $1'],
  [new RegExp(`${BEFORE}(?:text|words|letters|lettering|writing|font)${LEGIBLE}`, 'gu'), 'big text'],
  [
    /,? ?(?:(?:because|since|as|cause|cos) )?(?:her|his|my|their|our|grand(?:ma|pa|mother|father)'?s|mum'?s|mom'?s|dad'?s|nan'?s|nana'?s)(?: [a-z]+'?s?)? (?:eyes|eyesight|sight|vision) (?:are(?:n'?t| not)|is(?:n'?t| not)|is|are)[^,.;!?]*/gu,
    ' ',
  ],
  // On what it is watched is no shape, where it is said of what can hardly be read or heard there.
  [
    /(?<=(?<![a-z])(?:read|see|small|tiny|readable|legible|hear|quiet|loud|dark|blurry)(?: [^,.;!?]{0,30})?) (?:on|for|from) (?:(?:an?|my|the|his|her|our|their|mum's|mom's|dad's) )?(?:(?:old|small|little) )*(?:phones?|mobiles?|iphone|android|tablet|ipad|tv|telly|laptop|computer)(?: screens?)?(?![a-z])/gu,
    '',
  ],
];
