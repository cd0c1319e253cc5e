import { fileHashOf, type PictureSegment } from '../../draft/index.ts';
import { FILE_ONLY, fileOf, NUMBERED, readMark, type Masked } from './marks.ts';
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
  `(?<![\\p{Script=Latin}\\p{N}])(?:the )?(?:(?:first|last) ${NUMBER} ${PICTURE}` +
  `|(?:second|third)[ -](?:to|from)[ -](?:the )?last(?: ${PICTURE})?` +
  `|${ORDINALS} ${PICTURE}` +
  `|${PICTURE} (?:numbers? |nos?\\.? )?#?${NUMBER}(?:${JOIN}#?${NUMBER}(?! ?[%x]))*(?! ?(?:%|percent))` +
  `|#${NUMBER})` +
  `|(?<![a-z])the ${ORDINALS}(?= (?:and|with|to|for|first|before|after|from|at|last)(?![a-z])| ?[.,;!?]|$)(?! to first)` +
  `|倒数第${NUMBER}${HAN_UNIT}${HAN_NOUN}?` +
  `|第${NUMBER}${HAN_UNIT}(?:(?:到|至|和|,|与|跟)第?${NUMBER}${HAN_UNIT})*${HAN_NOUN}?` +
  `|(?:最后|前|后)${NUMBER}[张个幅段页]${HAN_NOUN}?|最后的?${HAN_NOUN}` +
  `|${HAN_NOUN}${NUMBER}(?:(?:到|至|和|,|与)${NUMBER})*(?!秒|分|%)|${NUMBER}号${HAN_NOUN}`;

/** Pattern of one or more pictures, by number or by the name of their file. No groups. */
export const REF = `(?:(?:the |my )?(?:${PICTURE} (?:of (?:the |my )?)?)?(?:${NUMBERED}|${FILE_ONLY})(?: ${PICTURE})?)`;
/** Several of them joined: `photo 1 and lake.jpg`. No groups. */
export const REFS = `${REF}(?:(?:, ?and |, ?| and | & |和|与|跟)${REF})*`;

/** Pictures that words name: positions on the board, in the order of the words; and what could not be found. */
export interface Resolved {
  readonly positions: readonly number[];
  readonly missing: readonly string[];
}

/** Finds the pictures that {@link REFS} matched. “Photo 3” counts photos alone, “slide 3” everything. */
export function resolve(text: string, masked: Masked, pictures: readonly PictureSegment[]): Resolved {
  const positions: number[] = [];
  const missing: string[] = [];
  if (!/[\ue100-\ue1fe\ue300-\ue3fe]/.test(text)) return byNumber(text, pictures);
  for (const character of text) {
    const mark = readMark(character);
    if (mark?.kind === 'ref') {
      const counted = byNumber(masked.refs[mark.index] ?? '', pictures);
      positions.push(...counted.positions);
      missing.push(...counted.missing);
    } else if (mark?.kind === 'file') {
      const file = fileOf(masked, character);
      const found = pictures.flatMap((picture, index) =>
        file !== undefined && fileHashOf(picture) === file.hash ? [index] : [],
      );
      if (found.length === 0) missing.push(`“${file?.filename ?? '?'}”`);
      positions.push(...found);
    }
  }
  return { positions: [...new Set(positions)], missing };
}

const ATOMS = new RegExp(
  `(?<row>(?<side>first|last|前|最后|后)(?: |(?<=[前后]))(?<many>${NUMBER})(?= ${PICTURE}|[张个幅段页]))` +
    `|(?<back>(?:second|third)(?=[ -](?:to|from)[ -](?:the )?last))[ -](?:to|from)[ -](?:the )?last` +
    `|倒数第(?<hanBack>${NUMBER})` +
    `|(?<ordinal>${ORDINAL})|(?<final>最后)` +
    `|(?<from>${NUMBER})[张个]?(?: ?- ?| to | through |到|至)第?(?<to>${NUMBER})` +
    `|(?<number>${NUMBER})`,
  'gu',
);

/** Reads what {@link NUMBERED_WORDS} found. */
function byNumber(words: string, pictures: readonly PictureSegment[]): Resolved {
  const countable = countableOf(words, pictures);
  const positions: number[] = [];
  const missing: string[] = [];
  const take = (number: number) => {
    const position = number === 0 ? undefined : countable.at(number > 0 ? number - 1 : number);
    if (position === undefined) missing.push(String(Math.abs(number)));
    else positions.push(position);
  };
  const takeRange = (first: number, last: number) => {
    // No further than there are pictures: somebody may ask for a million.
    for (let each = first; each <= Math.min(last, countable.length); each += 1) take(each);
    if (last > countable.length) take(last);
  };
  for (const { groups = {} } of words.matchAll(ATOMS)) {
    const { row, side = '', many = '', back, hanBack, ordinal, final, from = '', to, number } = groups;
    if (row !== undefined) {
      const fromStart = side === 'first' || side === '前';
      positions.push(
        ...(fromStart ? countable.slice(0, readNumber(many)) : countable.slice(-readNumber(many))),
      );
    } else if (back !== undefined) take(-readOrdinal(back));
    else if (hanBack !== undefined) take(-readNumber(hanBack));
    else if (ordinal !== undefined) take(readOrdinal(ordinal));
    else if (final !== undefined) take(-1);
    else if (to !== undefined) takeRange(readNumber(from), readNumber(to));
    else if (number !== undefined) take(readNumber(number));
  }
  return { positions, missing };
}

const NOUNS: readonly (readonly [RegExp, PictureSegment['kind']])[] = [
  [new RegExp(`(?<![a-z])${PHOTO}|照片|图片|相片`, 'u'), 'image'],
  [new RegExp(`(?<![a-z])${CLIP}|片段`, 'u'), 'clip'],
  [new RegExp(`(?<![a-z])${CARD}|卡片`, 'u'), 'card'],
];

/** Positions of the pictures that a noun counts. */
function countableOf(words: string, pictures: readonly PictureSegment[]): number[] {
  const all = pictures.map((_, index) => index);
  const kind = NOUNS.find(([pattern]) => pattern.test(words))?.[1];
  const only = all.filter((index) => pictures[index]?.kind === kind);
  return only.length > 0 ? only : all;
}
