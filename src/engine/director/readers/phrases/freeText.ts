import { markFor, MOST_MARKS, writtenIn, type Masked } from '../../language/marks.ts';
import { readWhen, WHENS } from '../../language/when.ts';
import { markWhens } from '../../language/when.ts';
import { tokensOf } from './tokens.ts';
import { CHINESE_TEXTS } from './wording/chineseTexts.ts';

/** Words for the video that stand without quotes: `change the title to Our Week in Norway`. The last group is the words. */
const NOUN =
  '(?:titles?|headings?|headlines?|captions?|subtitles?|closing(?: text| line)?|outro(?: text)?|end card|call to action)';
/** What has a name. */
const VIDEO = '(?:videos?|slideshows?|films?|movies?|reels?|montage|clip|promo|letter)';
const SAYS =
  '(?:to (?:read|say|be)|saying|says|reading|reads|called|named|that says|that reads|which says|to|as|is|:)';
const STOP = '[^.,;!?\ue000-\ue0fe\ue1ff]';
const FORMS: readonly RegExp[] = [
  // With a word that says that words follow.
  // “Add a caption to the panda” says where.
  new RegExp(
    `(?<!(?:add|put|insert|give)(?: an?| the| some| another)* )(?<![a-z])${NOUN} ?${SAYS}:? (${STOP}+)`,
    'gu',
  ),
  new RegExp(`(?<![a-z])${NOUN} ?(?:saying|that says|that reads|reading|called|named):? (${STOP}+)`, 'gu'),
  new RegExp(`(?<![a-z])${VIDEO}(?: (?:and|that is))? (?:called|titled|entitled|named) ()(${STOP}+)`, 'gu'),
  new RegExp(`(?<![a-z])${NOUN}: ?(${STOP}+)`, 'gu'),
  // Without one.
  new RegExp(
    `(?<![a-z])(?:add|put|insert|with|make|include)(?: an?| the| my)?(?: (?:big|large|nice|short|opening))* (?:title|heading|headline|caption|subtitle) ()(${STOP}+)`,
    'gu',
  ),
  ...CHINESE_TEXTS,
];
/** Where no words for the video begin. */
const NO_WORDS =
  /^(?:at|in|on|for|to|from|over|with|of|that|off|each|every|by|and|as|is|be|should|under|below|above|saying|says|reading|reads|called|named|so|which) /;

/** Marks words for the video that stand without quotes as if they were quoted. */
export function markFreeText(masked: Masked): Masked {
  let { text } = masked;
  const quotes = [...masked.quotes];
  for (const form of FORMS)
    for (const found of text.matchAll(form)) {
      const words = found.at(-1) ?? '';
      const start = found.index + found[0].length - words.length;
      const kept = wordsOf(words, start, masked, found.length > 2);
      if (kept === undefined || quotes.length >= MOST_MARKS) continue;
      quotes.push(writtenIn(masked, start, start + kept).trim());
      text = text.slice(0, start) + markFor('quote', quotes.length - 1, kept) + text.slice(start + kept);
    }
  return { ...masked, text, quotes };
}

/** How much of what follows is words for the video; undefined where it says how they are to be set. */
function wordsOf(words: string, at: number, masked: Masked, bare: boolean): number | undefined {
  if (NO_WORDS.test(`${words} `)) return undefined;
  // “… for 3 seconds” is when, and “… in Norway” is not.
  const timed = new RegExp(`${WHENS}$`, 'u').exec(markWhens(words));
  const tail = words.slice(timed?.index ?? words.length);
  const { start, length, place } = readWhen(tail, masked);
  const isTime = start !== undefined || length !== undefined || place !== undefined;
  const kept = (isTime ? words.slice(0, timed?.index) : words).trimEnd();
  if (kept === '') return undefined;
  const unknown = tokensOf({ ...masked, text: kept }, () => false).some(({ kind }) => kind === 'unknown');
  const capital = /^\p{Lu}/u.test(writtenIn(masked, at, at + 1));
  return unknown || (capital && !bare) ? kept.length : undefined;
}
