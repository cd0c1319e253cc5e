import { picturesIn, textsIn, type EngineDraft } from '../../../../draft/index.ts';
import type { SimpleTarget } from '../../../edits/calls/targets.ts';
import { simplified } from '../../../language/hanScript.ts';
import { quoteOf, readMark, writtenIn, type Masked } from '../../../language/marks.ts';
import { edit, type Situation, type Wish } from '../../reader.ts';
import { blanked, type Form } from '../forms/form.ts';
import { tokensOf } from '../tokens.ts';

/** Corrections of words that the video has: 八折改成七五折, 是39.9不是399, 写错了,应该是三天两夜. */

const QUOTE = '[\ue000-\ue0fe]\ue0ff*';
const SOME = `(?:${QUOTE}|(?:[^\\s,.;!?:\\ue000-\\uf8ff]|\\.(?=\\d))(?:[^,.;!?\\ue000-\\uf8ff]|\\.(?=\\d)|,(?=\\d{3}(?!\\d))){0,39}?)`;
const END =
  '(?=(?:才对|吧|啊|呀|哦|谢谢|了|的)*(?:[,;!?]|\\.(?!\\d)|$|(?:别的|其他|其它|其余|剩下)的?(?:都|就|也)?(?:(?:别|不)(?:动|改|变|要动|写)|静止|保持|照旧)))';
/** What is wrong, and what is right. */
const PAIRS: readonly RegExp[] = [
  new RegExp(
    `(?:把|将)?(?<w>${SOME})(?:这几个字|那几个字|这个字|这句话?)?(?:应该)?(?:改成|换成|改为|换为|改写成|写成|应该是|应该写)[:, ]*(?<r>${SOME})${END}`,
    'gu',
  ),
  new RegExp(`(?:应该)?是(?<r>${SOME}),?(?:而)?不是(?<w>${SOME})${END}`, 'gu'),
  new RegExp(`不(?:是|叫)(?<w>${SOME}),?(?:而)?(?:应该)?(?:是|叫)(?<r>${SOME})${END}`, 'gu'),
];
/** What was written wrong, and behind it how it is right. */
const WRONG = new RegExp(
  `[^,.;!?]{0,10}?(?:(?:写|打|弄|搞|标)?错|[写打弄搞标]反)了?(?:啦|啊|呀|了|字)*[,.! ]*(?:正确的)?(?:应该|应当)?(?:是|改成|写成|为|改为)[:, ]*(?<r>${SOME})${END}`,
  'gu',
);
/** `改148万`, behind why. */
const NEW = new RegExp(
  `(?<=^|[,.;!?])(?:请|就|那就|得|要|帮我)*(?:改|换)(?:成|为|到)?(?<r>[^,.;!?]*[\\d一二三四五六七八九十百千万]+[^,.;!?]*)${END}`,
  'gu',
);

interface Said {
  readonly text: string;
  readonly says: (text: string) => Wish[];
}

/** Reads what is to be put right in words of the video. What no text has is left to be read otherwise. */
export function readFixes(masked: Masked, { draft, first }: Situation): Form {
  if (first || !draft || !/\p{Script=Han}/u.test(masked.text)) return { wishes: [], masked };
  const said = saidIn(draft);
  for (const pattern of PAIRS)
    for (const found of masked.text.matchAll(pattern)) {
      const wrong = wordsOf(found, 'w', masked);
      const right = wordsOf(found, 'r', masked);
      const wishes =
        right === '' || isSetting(found.groups?.r ?? '')
          ? []
          : said.flatMap((each) => replacedIn(each, wrong, right));
      if (wishes.length > 0)
        return { wishes, masked: blanked(masked, found.index, found.index + found[0].length) };
    }
  for (const pattern of [WRONG, NEW])
    for (const found of masked.text.matchAll(pattern)) {
      const right = wordsOf(found, 'r', masked);
      const wishes = nearest(said, right);
      if (wishes.length === 0) continue;
      const start = pattern === NEW ? masked.text.lastIndexOf('.', found.index) + 1 : found.index;
      return { wishes, masked: blanked(masked, start, found.index + found[0].length) };
    }
  return { wishes: [], masked };
}

/** Whether words say how others are set: 红色, 大一点. */
const isSetting = (words: string): boolean => {
  const tokens = tokensOf({ text: words }, () => false);
  return (
    tokens.every(({ kind }) => kind === 'word') &&
    tokens.some(({ means }) => means.some(({ id }) => SETTINGS.has(id)))
  );
};
const SETTINGS: ReadonlySet<string> = new Set(
  'color where font weight bigger smaller anim fadein fadeout italic plate ground reset louder quieter mood look'.split(
    ' ',
  ),
);

/** All that the video says. */
const saidIn = (draft: EngineDraft): Said[] => [
  ...[...new Set(textsIn(draft).map(({ text }) => text))].map((text): Said => ({
    text,
    says: (now) => edit<'set_text'>({ do: 'set_text', which: { by: 'words', words: text }, text: now }),
  })),
  ...picturesIn(draft).flatMap((picture, at): Said[] => {
    if (picture.kind !== 'card') return [];
    const target: SimpleTarget = { by: 'number', of: 'picture', numbers: [at + 1] };
    return [
      { text: picture.text, says: (text) => edit<'set_card'>({ do: 'set_card', target, text }) },
      ...(picture.heading === undefined
        ? []
        : [
            {
              text: picture.heading,
              says: (heading: string) => edit<'set_card'>({ do: 'set_card', target, heading }),
            },
          ]),
    ];
  }),
];

/** A group of what was found, as it was written. */
function wordsOf(found: RegExpExecArray, group: 'w' | 'r', masked: Masked): string {
  const words = found.groups?.[group] ?? '';
  if (readMark(words)?.kind === 'quote') return quoteOf(masked, words);
  const at = found.index + (group === 'r' ? found[0].lastIndexOf(words) : found[0].indexOf(words));
  return writtenIn(masked, at, at + words.length)
    .replace(/(?:吧|啊|呀|哦|谢谢|謝謝)+$/u, '')
    .trim();
}

/** As both scripts have it, sign for sign. */
const plain = (text: string): string => simplified(text.toLowerCase());

/** A text that says the wrong words, or what these end with, with the right ones. */
function replacedIn({ text, says }: Said, wrong: string, right: string): Wish[] {
  for (let from = 0; from < wrong.length; from += 1) {
    const part = wrong.slice(from);
    if (part.length < 2 && !/\d/.test(part) && from > 0) break;
    const at = plain(text).indexOf(plain(part));
    if (at < 0) continue;
    // “开放时间改成…” of “开放时间是…”: what it is is put right, not what it is called.
    const told = from === 0 ? /^(?:是|为|為|:|：)\s*/u.exec(text.slice(at + part.length))?.[0] : undefined;
    if (told !== undefined && !/[是为為]/u.test(right)) {
      const begins = at + part.length + told.length;
      const length = /^[^,，。;；!！?？\n]*/u.exec(text.slice(begins))?.[0].length ?? 0;
      return says(text.slice(0, begins) + right + text.slice(begins + length));
    }
    // The 2 of 12 is no 2.
    const isCut = /^\d/.test(part) && /\d/.test(text.charAt(at - 1));
    const now = text.slice(0, at) + right + text.slice(at + part.length);
    return isCut || now === text || (from > 0 && !OF_TEXT.test(wrong.slice(0, from))) ? [] : says(now);
  }
  return [];
}
/** Where the wrong words stand, before them. */
const OF_TEXT = /(?:的|里|中|上|把|将|幕|题|尾|头|款|字|句|价格|价|时间|电话|地址)$/u;

/** The one text with the part that is nearest to the right words, with these in its place. */
function nearest(said: readonly Said[], right: string): Wish[] {
  const found = said
    .map((each) => ({ each, ...partOf(each.text, right) }))
    .filter(({ score }) => score >= 0.5)
    .toSorted((a, b) => b.score - a.score);
  const [best, other] = found;
  if (!best || (other && other.score === best.score && other.each.text !== best.each.text)) return [];
  const { text, says } = best.each;
  return says(text.slice(0, best.from) + right + text.slice(best.to));
}

/** Whether a number of a text is what something costs. */
const isPrice = (text: string, at: number, length: number): boolean =>
  /^(?:元|块|圆|¥|￥)/u.test(text.slice(at + length)) || /[¥￥]\s?$/u.test(text.slice(0, at));

/** The part of a text that has most signs of some words at their places, digits being alike. */
function partOf(text: string, words: string): { from: number; to: number; score: number } {
  const number = /^[^\d]*?(?<n>\d[\d.,]*)(?<unit>[^\d.,]*)$/u.exec(words)?.groups;
  if (number) {
    const same = [...text.matchAll(/\d[\d.,]*/gu)].filter(({ 0: digits, index }) => {
      const after = text.slice(index + digits.length);
      return number.unit === '' || plain(after).startsWith(plain(number.unit ?? ''));
    });
    const priced = same.filter(({ 0: digits, index }) => isPrice(text, index, digits.length));
    const [only, ...others] = same.length > 1 || number.unit === '元' ? priced : same;
    if (only && others.length === 0 && only[0] !== number.n)
      return { from: only.index, to: only.index + only[0].length + (number.unit?.length ?? 0), score: 1 };
    // A number alone is like any other.
    if (number.unit === '' && words === number.n && same.length > 1) return { from: 0, to: 0, score: 0 };
  }
  let best = { from: 0, to: 0, score: 0 };
  const alike = (text: string): string => plain(text).replaceAll(/[\d零一二两三四五六七八九十百千]/gu, '1');
  const [own, wanted] = [alike(text), alike(words)];
  for (let from = 0; from + wanted.length <= own.length; from += 1) {
    const same = Array.from(wanted).filter((sign, at) => own.charAt(from + at) === sign).length;
    const score = same / wanted.length;
    const isSame = plain(text.slice(from, from + wanted.length)) === plain(words);
    if (score > best.score && !isSame && words.length > 1) best = { from, to: from + wanted.length, score };
  }
  // No word is cut in two.
  const rest = /^\p{Script=Latin}+/u.exec(text.slice(best.to))?.[0] ?? '';
  return { ...best, to: best.to + (/\p{Script=Latin}/u.test(text.charAt(best.to - 1)) ? rest.length : 0) };
}
