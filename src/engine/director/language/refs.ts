import type { SimpleTarget } from '../edits/calls/targets.ts';
import { FILE_ONLY, NUMBERED } from './marks.ts';
import { NUMBER, ORDINAL, readNumber, readOrdinal } from './numbers.ts';

const PHOTO = '(?:photographs?|photos?|pictures?|images?|pics?|snaps?|shots?)(?![a-z])';
const CLIP = '(?:video clips?|clips?|videos?)(?![a-z])';
const CARD = '(?:cards?|pages?)(?![a-z])';
const ANY = '(?:slides?|scenes?|segments?|ones?|items?|files?|frames?)(?![a-z])';
/** Pattern of a word for something in the picture track. No groups. */
export const PICTURE = `(?:${PHOTO}|${CLIP}|${CARD}|${ANY})`;

const JOIN = '(?: ?- ?| to | through |, ?and |, ?| and | & )';
const ORDINALS = `${ORDINAL}(?:(?:, ?and (?:the )?|, ?(?:the )?| and (?:the )?)${ORDINAL})*`;
const HAN_UNIT = '[张个幅段页条幕]?';
const HAN_NOUN = '(?:照片|图片|相片|图像|图|片段|视频片段|幻灯片|画面|场景|卡片)';

/**
 * Words that name pictures by number, to be marked in a message: `the third photo`, `photos 2 and 4`, `the last two clips`,
 * `第3张照片`. “The third” alone counts only where no other noun follows.
 */
export const NUMBERED_WORDS =
  `(?<![\\p{Script=Latin}\\p{N}])(?:the )?(?:(?:first|last) ${NUMBER}(?: of (?:them|those|these)| ${PICTURE}|(?= ?(?:[.,;!?]|$| and | to | please| in | for | are | is | should | need | look | were | was | can | could | stay | take | get )))` +
  `|(?:second|third)[ -](?:to|from)[ -](?:the )?last(?: ${PICTURE})?` +
  `|${ORDINALS} ${PICTURE}` +
  `|(?!ones? )${PICTURE} (?:numbers? |nos?\\.? )?#?${NUMBER}(?:${JOIN}#?${NUMBER}(?! ?[%x]))*(?!\\d| ?(?:%|percent|x(?![a-z])|°|deg(?:rees?)?(?![a-z])|times(?![a-z])| after (?:the|another)(?![a-z])))` +
  `|#(?![0-9a-f]{6}(?![0-9a-f]))${NUMBER})` +
  `|(?<![a-z])the ${ORDINALS}(?!,? (?:and )?(?:the )?${ORDINAL})(?= (?:and|with|to|for|first|before|after|from|at|last|is|are|was|were|looks?|seems?|needs?|should|could|can|must|came|comes?|too|rather|brighter|darker|longer|shorter|bigger|smaller|more|less)(?![a-z])| ?[.,;!?]|$)(?! to first)` +
  `|倒数第${NUMBER}${HAN_UNIT}${HAN_NOUN}?` +
  `|第${NUMBER}${HAN_UNIT}(?:(?:到|至|和|,|与|跟)第?${NUMBER}${HAN_UNIT})*${HAN_NOUN}?` +
  `|(?:最后|前|后)${NUMBER}[张个幅段页]${HAN_NOUN}?|最后的?${HAN_NOUN}` +
  `|${HAN_NOUN}${NUMBER}(?:(?:到|至|和|,|与)${NUMBER})*(?!秒|分|%|倍|k|\\.\\d|\\d)|${NUMBER}号${HAN_NOUN}`;

/** Pattern of one or more pictures, by number or by the name of their file. No groups. */
export const REF = `(?:(?:the |my )?(?:${PICTURE} (?:of (?:the |my )?)?)?(?:${NUMBERED}|${FILE_ONLY})(?: ${PICTURE})?)`;
/** Several of them joined: `photo 1 and lake.jpg`. No groups. */
export const REFS = `${REF}(?:(?:, ?and |, ?| and | & |和|与|跟)${REF})*`;

const ATOMS = new RegExp(
  `(?<row>(?<side>first|last|前|最后|后)(?: |(?<=[前后]))(?<many>${NUMBER})(?= ${PICTURE}| of |$|[张个幅段页]))` +
    `|(?<back>(?:second|third)(?=[ -](?:to|from)[ -](?:the )?last))[ -](?:to|from)[ -](?:the )?last` +
    `|倒数第(?<hanBack>${NUMBER})` +
    `|(?<ordinal>${ORDINAL})|(?<final>最后)` +
    `|(?<from>${NUMBER})[张个]?(?: ?- ?| to | through |到|至)第?(?<to>${NUMBER})` +
    `|(?<number>${NUMBER})`,
  'gu',
);

/** What stands for pictures that are meant by their files: those before 1980, those of the beach. */
const FILES = '\u0001';

/** Whether a reference is one to files. */
export const isOfFiles = (words: string): boolean => words.startsWith(FILES);

/** A reference to files of pictures, to be marked in a message. */
export const refToFiles = (filenames: readonly string[]): string => `${FILES}${filenames.join(FILES)}`;

/** Reads what {@link NUMBERED_WORDS} found. “Photo 3” counts photos alone, “slide 3” everything. */
export function targetsOf(words: string): SimpleTarget[] {
  if (words.startsWith(FILES))
    return words
      .slice(1)
      .split(FILES)
      .map((name) => ({ by: 'name', name }));
  const of = NOUNS.find(([pattern]) => pattern.test(words))?.[1] ?? 'picture';
  const targets: SimpleTarget[] = [];
  const number = (value: number): void => {
    if (value !== 0 && Number.isSafeInteger(value)) targets.push({ by: 'number', of, numbers: [value] });
  };
  // “The third one” is no number one.
  for (const { groups = {} } of words.replace(/ ones?$/, '').matchAll(ATOMS)) {
    const { row, side = '', many = '', back, hanBack, ordinal, final, from = '', to, number: one } = groups;
    if (row !== undefined) {
      const length = readNumber(many);
      const fromStart = side === 'first' || side === '前';
      if (length > 0)
        targets.push(
          fromStart ? { by: 'range', of, from: 1, to: length } : { by: 'range', of, from: -length, to: -1 },
        );
    } else if (back !== undefined) number(-readOrdinal(back));
    else if (hanBack !== undefined) number(-readNumber(hanBack));
    else if (ordinal !== undefined) number(readOrdinal(ordinal));
    else if (final !== undefined) number(-1);
    else if (to !== undefined) targets.push({ by: 'range', of, from: readNumber(from), to: readNumber(to) });
    else if (one !== undefined) number(readNumber(one));
  }
  return targets;
}

const NOUNS: readonly (readonly [RegExp, 'photo' | 'clip' | 'card'])[] = [
  [new RegExp(`(?<![a-z])${PHOTO}|照片|图片|相片`, 'u'), 'photo'],
  [new RegExp(`(?<![a-z])${CLIP}|片段`, 'u'), 'clip'],
  [new RegExp(`(?<![a-z])${CARD}|卡片`, 'u'), 'card'],
];
