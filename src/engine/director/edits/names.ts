import { simplified } from '../language/hanScript.ts';

/** Names as people say them: any words of a name, in the plural, misspelt by a letter or two. */

const plain = (name: string): string =>
  simplified(name)
    .toLowerCase()
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

const singular = (word: string): string => (/[a-z]{3,}s$/.test(word) ? word.replace(/(?:es|s)$/, '') : word);

/** What words of a kind have in common: `danc` of dance, dancing, danced, dancer. Short words have no more. */
function stem(word: string): string {
  if (!/^[a-z]{4,}$/.test(word)) return word;
  const bare = word.replace(/(?:ing|ers?|ed|e?s|e)$/, '').replace(/([b-df-hj-np-tv-z])\1$/, '$1');
  return bare.length >= 3 ? bare.replace(/ie?$/, 'y') : word;
}

/**
 * Positions of what is called `wanted`: what is called exactly so, else what has all of its words, else these with a letter or two wrong.
 *
 * @param names of each thing, all that it may be called
 */
export function bestNamed(wanted: string, names: readonly (readonly string[])[]): number[] {
  const name = plain(wanted);
  const words = name.split(' ');
  if (name === '') return [];
  const owns = names.map((all) => all.map(plain));
  const tests: readonly ((own: string) => boolean)[] = [
    (own) => own === name,
    (own) => own.replace(/^\d+ /, '') === name,
    (own) => hasAll(own, words, (a, b) => a === b),
    (own) => /\p{Script=Han}/u.test(name) && own.includes(name),
    // “The quilts” are all that are called quilt, and counted.
    (own) => hasAll(own, words, (a, b) => singular(/s$/.test(b) ? bareOf(a) : a) === singular(b)),
    (own) => hasAll(own, words, (a, b) => bareOf(a) === b),
    (own) => hasAll(own, words, (a, b) => stem(a) === stem(b)),
    (own) => hasAll(own, words, isMisspelt),
  ];
  for (const test of tests) {
    const found = owns.flatMap((all, at) => (all.some(test) ? [at] : []));
    if (found.length > 0) return found;
  }
  return [];
}

/** Without the number behind it. */
const bareOf = (word: string): string => word.replace(/(?<=[^\d])\d+$/, '');

function hasAll(own: string, words: readonly string[], same: (a: string, b: string) => boolean): boolean {
  const has = own.split(' ');
  return words.every((word) => has.some((each) => same(each, word)));
}

/** Whether two words differ by a letter, or by two where they are long. */
function isMisspelt(a: string, b: string): boolean {
  const longest = Math.max(a.length, b.length);
  return longest >= 4 && isWithin(a, b, longest >= 8 ? 2 : 1);
}

/** Whether so many letters put in, left out, exchanged or in the wrong order make one word of the other. */
function isWithin(a: string, b: string, most: number): boolean {
  if (Math.abs(a.length - b.length) > most || longerThanName(a) || longerThanName(b)) return false;
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const differs = a[i - 1] === b[j - 1] ? 0 : 1;
      let least = Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + differs);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        least = Math.min(least, (before[j - 2] ?? 0) + 1);
      next.push(least);
    }
    before = row;
    row = next;
  }
  return (row[b.length] ?? Infinity) <= most;
}

const longerThanName = (word: string): boolean => word.length > 40;
