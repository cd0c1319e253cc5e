import { isCjk } from '../../../skills/writing.ts';
import type { SpokenClause } from '../../draft/index.ts';
import { cjkWords } from './cjkWords.ts';

/** Words to be seen while they are spoken; times in ms of the voice. */
export interface SpokenCaption {
  /** One or two lines, parted by `\n`. */
  readonly text: string;
  readonly from: number;
  readonly to: number;
  readonly words: readonly { readonly text: string; readonly from: number; readonly to: number }[];
}

/** Chinese, Japanese or Korean signs on a line at most, and Latin letters, in a wide frame and in one that is no wider than high. */
const SIGNS = 16;
const LETTERS = { wide: 42, narrow: 30 };
/** Captions that are shorter than this take the next words with them, ms. */
const SHORT_MS = 2000;
/** Silence up to which a caption stays until the next one comes; else it stays so much longer than its words. */
const SMALL_GAP_MS = 700;
const LINGER_MS = 400;
/** Where a line, or a caption, may well end. */
const MARK = /[,;:.!?…，；：。！？、—–][”"』」)）\]]*$/u;
/** A line that ends with a mark may be so much longer than one that does not, in lines. */
const WORTH_OF_MARK = 0.24;

interface Word {
  readonly text: string;
  /** Width of the space before it; 0 for none. In lines, as all widths. */
  readonly space: number;
  readonly width: number;
  readonly from: number;
  readonly to: number;
}

/**
 * Puts what is spoken into captions of at most two lines of 42 letters (16 Chinese signs; in a narrow frame 30), each seen from its first word on.
 * Clauses begin when they are heard; when their words are is estimated by the letters. Pure.
 * @param clauses rising in time
 */
export function captionsOf(
  clauses: readonly SpokenClause[],
  frame: 'wide' | 'narrow' = 'wide',
): SpokenCaption[] {
  const parts = clauses.flatMap((clause) => partsOf(wordsIn(clause, LETTERS[frame])));
  const joined: Word[][] = [];
  for (const part of parts) {
    const last = joined.at(-1);
    if (last && isShort(last) && gapOf(last, part) < SMALL_GAP_MS && linesOf([...last, ...part]))
      last.push(...part);
    else joined.push([...part]);
  }
  return joined.map((words, at) => {
    const next = joined[at + 1];
    const [from, to] = [words[0]?.from ?? 0, words.at(-1)?.to ?? 0];
    const until = next && gapOf(words, next) < SMALL_GAP_MS ? (next[0]?.from ?? to) : to + LINGER_MS;
    const lines = linesOf(words) ?? [words];
    return { text: lines.map(textOf).join('\n'), from, to: until, words };
  });
}

const isShort = (words: readonly Word[]): boolean =>
  (words.at(-1)?.to ?? 0) - (words[0]?.from ?? 0) < SHORT_MS;
const gapOf = (before: readonly Word[], after: readonly Word[]): number =>
  (after[0]?.from ?? 0) - (before.at(-1)?.to ?? 0);

/** Words, and Chinese words with their marks; a word that is wider than a line in pieces. */
function wordsIn({ text, from, to }: SpokenClause, letters: number): Word[] {
  const raw = text
    .split(/(?<=\s)|(?=\s)/)
    .filter((part) => part !== '')
    .flatMap((part) => (isCjk(part) ? cjkWords(part) : (part.match(/\s+|.{1,28}/gsu) ?? [])));
  const words: { text: string; space: number }[] = [];
  let spaced = false;
  for (const part of raw)
    if (part.trim() === '') spaced = true;
    else {
      const isSpaced = spaced || (words.length === 0 && !isCjk(part));
      words.push({ text: part, space: isSpaced ? 1 / letters : 0 });
      spaced = false;
    }
  const weights = words.map((word) => weightOf(word.text));
  const whole = weights.reduce((sum, weight) => sum + weight, 0);
  let said = 0;
  const at = (weight: number): number => Math.round(from + ((to - from) * weight) / Math.max(1, whole));
  return words.map((word, index) => {
    const start = said;
    said += weights[index] ?? 0;
    return { ...word, width: widthOf(word.text, letters), from: at(start), to: at(said) };
  });
}

/** How long a word is spoken, in letters; marks within a clause are small pauses. */
function weightOf(text: string): number {
  let weight = MARK.test(text) ? 3 : 0.8;
  for (const sign of text)
    if (isCjk(sign)) weight += 3;
    else if (/\p{N}/u.test(sign)) weight += 3.5;
    else if (/\p{L}/u.test(sign)) weight += 1;
  return weight;
}

function widthOf(text: string, letters: number): number {
  let width = 0;
  for (const sign of text)
    width += isCjk(sign) || /[\u3000-\u303f\uff00-\uffef]/u.test(sign) ? 1 / SIGNS : 1 / letters;
  return width;
}

function lineWidth(words: readonly Word[]): number {
  return words.reduce((sum, { width, space }, at) => sum + width + (at > 0 ? space : 0), 0);
}

const fits = (words: readonly Word[]): boolean => lineWidth(words) <= 1.0001;

/** Words on one line, else on two of about the same length, the first of which ends at a mark if it can. Undefined where they are too many. */
function linesOf(words: readonly Word[]): readonly (readonly Word[])[] | undefined {
  if (fits(words)) return [words];
  let best: { lines: Word[][]; cost: number } | undefined;
  for (let at = 1; at < words.length; at++) {
    const lines = [words.slice(0, at), words.slice(at)];
    if (!lines.every(fits)) continue;
    const [first = [], second = []] = lines;
    const cost =
      Math.abs(lineWidth(first) - lineWidth(second)) -
      (MARK.test(first.at(-1)?.text ?? '') ? WORTH_OF_MARK : 0);
    if (!best || cost < best.cost) best = { lines, cost };
  }
  return best?.lines;
}

/** A clause in as few captions as it needs, of about the same length. */
function partsOf(words: readonly Word[]): readonly (readonly Word[])[] {
  if (words.length === 0) return [];
  if (linesOf(words)) return [words];
  const middle = lineWidth(words) / 2;
  let best = { at: 1, cost: Infinity };
  for (let at = 1; at < words.length; at++) {
    const mark = MARK.test(words[at - 1]?.text ?? '') ? WORTH_OF_MARK : 0;
    const cost = Math.abs(lineWidth(words.slice(0, at)) - middle) - mark;
    if (cost < best.cost) best = { at, cost };
  }
  return [...partsOf(words.slice(0, best.at)), ...partsOf(words.slice(best.at))];
}

const textOf = (words: readonly Word[]): string =>
  words.map(({ text, space }, at) => (space > 0 && at > 0 ? ` ${text}` : text)).join('');
