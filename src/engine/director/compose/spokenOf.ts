import type { MediaFile } from '../../types.ts';
import { nameOf } from '../board/media.ts';

/** Which lines of a letter or a script speak of a picture, by the words of its file's name. */

/** Shorter words tell nothing. */
const LEAST_LETTERS = 3;
/** Words that are the same but for their endings begin with so many letters. */
const STEM = 4;
/** A part of a compound, `fenster` of `kippfenster`, has so many. */
const LEAST_OF_PART = 5;
/** A name of which a line has no more than this is not spoken of: its words are those of other pictures and lines, too. */
const LEAST_FIT = 0.3;

/** What is asked for by a word that so many lines have at most counts so much. */
const MOST_ASKED = 3;
const ASKED = 2;

/** So many pairs of a line and a picture are looked at. */
const MOST_PAIRS = 40_000;

const COMMON = new Set(
  (
    'with from this that your have what when will photo image video picture img dsc pic clip the and you for our his her ' +
    'was not are but all can had has him how its new now old one out see two way who did get got let may say she too use ' +
    'der die das und mit von ein eine los las con por una del que les des une avec pour dans final copy edit jpg jpeg png mp4'
  ).split(' '),
);

/** What words end in, in the languages that have endings. */
const ENDING = /^(?:e?s|es|e|e?n|e?r[ns]?|e?d|ing|ings|y|ies|ly|'s|[ao]s?|[ée]e?s?)?$/u;

const plain = (text: string): string =>
  text.toLowerCase().normalize('NFD').replaceAll(/\p{M}/gu, '').normalize('NFC');

/** The words of a text that tell something; of Chinese and Japanese, two signs each. */
export function tellingWords(text: string): ReadonlySet<string> {
  const words = new Set<string>();
  for (const [word] of plain(text).matchAll(/\p{L}+|(?<![\p{L}\d])\d{4}(?!\d)/gu)) {
    if (/[\p{Script=Han}\p{Script=Katakana}]/u.test(word)) {
      for (const [run] of word.matchAll(/[\p{Script=Han}\p{Script=Katakana}ー]+/gu))
        for (let at = 0; at + 1 < run.length; at += 1) words.add(run.slice(at, at + 2));
    } else if (word.length >= LEAST_LETTERS && !COMMON.has(word)) words.add(word);
  }
  return words;
}

/** Whether two words differ by their endings alone, or one is a part of the other. */
export function isSame(one: string, other: string): boolean {
  if (one === other) return true;
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  if (/\p{Script=Han}|\d/u.test(short)) return false;
  if (short.length >= LEAST_OF_PART && (long.endsWith(short) || long.startsWith(short))) return true;
  let shared = 0;
  while (shared < short.length && short[shared] === long[shared]) shared += 1;
  const least = Math.min(STEM, short.length);
  return shared >= least && ENDING.test(short.slice(shared)) && ENDING.test(long.slice(shared));
}

/** What a request says of pictures, beside their names. */
export type SaidWith = ReadonlyMap<MediaFile, readonly string[]>;

/**
 * How much of each picture's name each line has: what many pictures are called, or many lines say, counts for little. Words that the request says
 * of a picture count for more, where few lines have them.
 */
export function fitsOf(
  lines: readonly string[],
  files: readonly MediaFile[],
  asked: SaidWith = new Map(),
): readonly (readonly number[])[] {
  const said = lines.map(tellingWords);
  const names = files.map(({ filename }) => [...tellingWords(nameOf(filename))]);
  const has = (words: Iterable<string>, word: string): boolean =>
    [...words].some((each) => isSame(each, word));
  const shares = names.map((words) =>
    words.map((word) => {
      const among = names.filter((others) => has(others, word)).length;
      const spoken = said.filter((line) => has(line, word)).length;
      return spoken === 0 ? 0 : 1 / (among * Math.sqrt(spoken));
    }),
  );
  const wanted = files.map((file) =>
    (asked.get(file) ?? []).filter((word) => {
      const spoken = said.filter((line) => has(line, word)).length;
      return spoken > 0 && spoken <= MOST_ASKED;
    }),
  );
  return said.map((line) => {
    const run = [...line].join('');
    return names.map((words, of) => {
      const [only = '', ...others] = words;
      // `snakeplant.jpg` is of a snake plant.
      if (others.length === 0 && only.length > 2 * STEM && run.includes(only)) return 2;
      const fit = words.reduce((sum, word, at) => sum + (has(line, word) ? (shares[of]?.[at] ?? 0) : 0), 0);
      const more = (wanted[of] ?? []).filter((word) => has(line, word)).length * ASKED;
      return fit + more < LEAST_FIT ? 0 : fit + more;
    });
  });
}

/**
 * Each picture beside the line that speaks of it; those of which none does lie evenly between, in their order.
 *
 * @param isFree which of them may leave their order
 * @param asked what the request says of them
 */
export function besideLines(
  lines: readonly string[],
  files: readonly MediaFile[],
  isFree: (file: MediaFile) => boolean = () => true,
  asked: SaidWith = new Map(),
): readonly (readonly MediaFile[])[] {
  const places: MediaFile[][] = lines.map(() => []);
  if (lines.length === 0) return places;
  const evenly = (at: number): number =>
    Math.max(
      0,
      lines.findIndex((_, line) => at < Math.round(((line + 1) * files.length) / lines.length)),
    );
  const fits = lines.length * files.length > MOST_PAIRS ? [] : fitsOf(lines, files, asked);
  const left: number[] = [];
  for (const [at, file] of files.entries()) {
    const fit = fits.map((line) => line[at] ?? 0);
    const best = Math.max(0, ...fit);
    // A line that has no picture yet goes first.
    const ranked = fit
      .flatMap((each, line) => (each === best ? [line] : []))
      .toSorted(
        (a, b) =>
          (places[a]?.length ?? 0) - (places[b]?.length ?? 0) ||
          Math.abs(a - evenly(at)) - Math.abs(b - evenly(at)),
      );
    if (best > 0 && isFree(file)) places[ranked[0] ?? 0]?.push(file);
    else left.push(at);
  }
  const isPlaced = left.length < files.length;
  const spoken = files.map((file, at) =>
    left.includes(at) ? -1 : places.findIndex((some) => some.includes(file)),
  );
  for (const at of left) {
    const wanted = between(at, spoken) ?? evenly(at);
    const [place = wanted] = isPlaced
      ? lines
          .map((_, line) => line)
          .toSorted(
            (a, b) =>
              (places[a]?.length ?? 0) - (places[b]?.length ?? 0) ||
              Math.abs(a - wanted) - Math.abs(b - wanted),
          )
      : [wanted];
    const file = files[at];
    if (file) places[place]?.push(file);
  }
  return places;
}

/** Where what no line speaks of lies between the pictures before and behind it, if those that are spoken of come in their order. @param spoken the line of each */
function between(at: number, spoken: readonly number[]): number | undefined {
  const known = spoken.filter((line) => line >= 0);
  const isInOrder = known.every((line, index) => index === 0 || line > (known[index - 1] ?? 0));
  const last = spoken.slice(0, at).findLast((line) => line >= 0);
  const next = spoken.slice(at + 1).find((line) => line >= 0);
  if (known.length < 2 || !isInOrder || last === undefined) return undefined;
  return next === undefined ? last + 1 : Math.floor((last + next) / 2);
}
