import { nameOf } from '../../../board/media.ts';
import { bestNamed } from '../../../edits/names.ts';
import { markFor, type Masked } from '../../../language/marks.ts';
import type { Situation } from '../../reader.ts';
import { isKnown } from '../tokens.ts';

/** Two words, one after the other. */
const PAIR = /(?<![\p{L}\p{N}'])(?=([\p{L}]{2,})[ -]([\p{L}]{2,})(?![\p{L}\p{N}']))/gu;
/** A word and its number. */
const COUNTED = /(?<![\p{L}\p{N}'])([\p{L}]{2,})[ -]?(\d{1,4})(?![\p{L}\p{N}%:]|[.,]\d)/gu;
/** Words that say which, or what with; and no part of a name. */
const APART =
  /^(?:the|a|an|and|or|of|in|on|at|to|for|with|from|my|is|are|it|first|second|third|last|all|photo|picture|pic|clip|make|put|move|remove|add)$/;

/** Whether a name has a word and, behind it, a number, however that is written: `scan 3` is `scan_003.jpg`. */
const isCounted = (name: string, word: string, number: number): boolean =>
  Array.from(name.matchAll(/(\p{L}+)[^\p{L}\p{N}]*(\d+)/gu)).some(
    ([, own, counted]) => own === word && Number(counted) === number,
  );

/** Marks names that are said in two words where the file has one, or in another order: `first dance` of `firstdance.jpg`, `lake 2` of `lake2.jpg`, `blue shoe` of `shoe_blue.jpg`. */
export function markNames(masked: Masked, { media, first }: Situation): Masked {
  if (first) return masked;
  let { text } = masked;
  const names = masked.files.map(({ filename }) => nameOf(filename).toLowerCase());
  const words = names.map((name) =>
    name.split(/[^\p{L}\p{N}]+/u).map((word) => word.replace(/^\d+|\d+$/g, '')),
  );
  for (const found of text.matchAll(COUNTED)) {
    const [whole, word = '', number = ''] = found;
    const [at, ...others] = names.flatMap((name, each) =>
      isCounted(name, word, Number(number)) ? [each] : [],
    );
    if (at === undefined || others.length > 0 || APART.test(word)) continue;
    text =
      text.slice(0, found.index) + markFor('file', at, whole.length) + text.slice(found.index + whole.length);
  }
  for (const found of text.matchAll(PAIR)) {
    const [, one = '', other = ''] = found;
    if (APART.test(one) || APART.test(other)) continue;
    const joined = words.flatMap((all, at) => (all.includes(one + other) ? [at] : []));
    const turned = isKnown(`${one} ${other}`)
      ? []
      : bestNamed(
          `${one} ${other}`,
          words.map((all) => [all.join(' ')]),
        ).filter((at) => words[at]?.includes(one) && words[at].includes(other));
    const [at, ...others] = joined.length > 0 ? joined : turned;
    if (at === undefined || others.length > 0 || media.length === 0) continue;
    const length = one.length + other.length + 1;
    text = text.slice(0, found.index) + markFor('file', at, length) + text.slice(found.index + length);
  }
  return { ...masked, text };
}
