import { simplified } from '../../language/hanScript.ts';
import type { Span } from '../../language/marks.ts';
import { CHANGED, EMPTY, STATED } from './hints.ts';
import type { Value } from './values.ts';

/** Words by what is alike in them, however they are inflected; Chinese by pairs of signs. */

/** The sentences of a text, without what ends them. The dot of `8.30`, and that of `11.,`, end none. */
export function sentencesIn(text: string): Span[] {
  const spans: Span[] = [];
  for (const found of text.matchAll(/(?:[^.!?;。！？；\n]|\.(?=[\p{L}\d,])|(?<=\d)\.(?= \p{Lu}\p{Ll}+))+/gu))
    if (/[\p{L}\p{N}]/u.test(found[0])) spans.push([found.index, found.index + found[0].length]);
  return spans;
}

/** The part of a sentence that a value stands in: between commas, `and` and other values. */
export function partAt(sentence: string, value: Value, values: readonly Value[]): Span {
  const before = values.filter(({ end }) => end <= value.start).at(-1)?.end ?? 0;
  const after = values.find(({ start }) => start >= value.end)?.start ?? sentence.length;
  const head = sentence.slice(before, value.start);
  const cut = Math.max(...[...head.matchAll(BORDER)].map(({ index, 0: sign }) => index + sign.length), 0);
  const tail = sentence.slice(value.end, after);
  const end = tail.search(BORDER);
  return [before + cut, end < 0 ? (after < sentence.length ? value.end : after) : value.end + end];
}

const BORDER = /,(?!\d)|，|、(?!\d)|:(?!\d)|：|(?<!\p{L})(?:and|but|y|und|et|e)(?!\p{L})/gu;

/** The stems of the words that say something. */
export function stemsOf(text: string): string[] {
  const latin = [...text.toLowerCase().matchAll(/[\p{Script=Latin}'’]{2,}|[éà]/gu)].flatMap(({ 0: word }) => {
    const bare = word.replace(/['’]s$|^(?:l|d|s|c|j|m|n|qu)['’]/, '');
    return bare.length < 3 || EMPTY.has(bare) || whole(CHANGED, bare) || whole(STATED, bare)
      ? []
      : [stemOf(bare)];
  });
  const han = simplified(text)
    .replaceAll(new RegExp(`${CHANGED.source}|${STATED.source}|${HAN_EMPTY}`, 'giu'), ' ')
    .match(/[\p{Script=Han}]{2,}/gu);
  const pairs = (han ?? []).flatMap((run) =>
    Array.from({ length: run.length - 1 }, (_, at) => run.slice(at, at + 2)),
  );
  return [...new Set([...latin, ...pairs])];
}

const HAN_EMPTY =
  '[的了吧啊呀哦呢吗嘛们我你他她它这那帮请把在也都就还再要给个]|麻烦|谢谢|一下|帮忙|时间|日期|价格|价钱|数字|号码|标题|文字|字幕';

const whole = (pattern: RegExp, word: string): boolean => pattern.exec(word)?.[0] === word;

const stemOf = (word: string): string => {
  const bare = word.replace(/(?:ings?|ed|es|s)$/, '');
  return (bare.length >= 3 ? bare : word).slice(0, 6);
};

/** How many of some stems stand in the part of a text that a value is in, and in its sentence. */
export function hitsIn(
  text: string,
  value: Value,
  stems: readonly string[],
): readonly [own: number, around: number] {
  const plain = simplified(text.toLowerCase());
  const [start, end] = sentencesIn(plain).find(([from, to]) => from <= value.start && to >= value.end) ?? [
    0,
    plain.length,
  ];
  const sentence = plain.slice(start, end);
  let [from, to] = [0, sentence.length];
  for (const { index } of sentence.matchAll(/,(?!\d)|，|、/gu)) {
    if (index < value.start - start) from = index;
    else if (index >= value.end - start) to = Math.min(to, index);
  }
  const hits = (where: string): number => stems.filter((stem) => has(where, stem)).length;
  return [hits(sentence.slice(from, to)), hits(sentence)];
}

/** Whether a text has a word of a stem. */
export const has = (text: string, stem: string): boolean =>
  /\p{Script=Han}/u.test(stem) ? text.includes(stem) : new RegExp(`(?<!\\p{L})${stem}`, 'u').test(text);
