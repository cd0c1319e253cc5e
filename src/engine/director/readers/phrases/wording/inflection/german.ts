import type { Rewriting } from '../../../../language/rewrite.ts';
import { byEndings, type Ending, type Inflection, type Parted } from './inflection.ts';

const split = (verb: string): readonly [prefix: string, base: string] => {
  const [prefix, base] = verb.split('_');
  return base === undefined ? ['', prefix ?? ''] : [prefix ?? '', base];
};

/** `machen`: mach, mache, machst, macht, machen, gemacht, … */
function simple(verb: string): string[] {
  const [infinitive = '', ...others] = verb.split(':');
  const stem = infinitive.replace(/e?n$/, '');
  const stems = [stem, ...others];
  const forms = stems.flatMap((each) =>
    ['', 'e', 'st', 't', 'en', 'est', 'et', 'n', 'te', 'ten'].map((end) => each + end),
  );
  return [
    ...forms,
    `ge${stem}t`,
    `ge${stem}et`,
    `ge${stem}en`,
    ...others.flatMap((each) => [`ge${each}en`, `ge${each}`]),
  ];
}

/** All of a verb; of one with a prefix (`weg_machen`) as one word. */
function formsOf(verb: string): string[] {
  const [prefix, base] = split(verb);
  if (prefix === '') return simple(base);
  const stem = base.split(':')[0] ?? '';
  return [...simple(base).map((form) => prefix + form), `${prefix}zu${stem}`];
}

/** The prefixes of verbs, each with the forms of all that have it. */
function partedOf(verbs: readonly string[]): Parted[] {
  const forms = new Map<string, Set<string>>();
  for (const verb of verbs) {
    const [prefix, base] = split(verb);
    if (prefix === '') continue;
    const known = forms.get(prefix) ?? new Set();
    for (const form of simple(base)) known.add(form);
    forms.set(prefix, known);
  }
  return [...forms]
    .sort(([one], [other]) => other.length - one.length)
    .map(([prefix, all]) => ({ prefix, forms: [...all].filter((form) => form.length > 2) }));
}

/** `schnelleren` of `schneller`, `kleine` of `klein`. */
const NOUNS: readonly Ending[] = [
  [/e[nrsm]?$/, ''],
  [/e[nrsm]?$/, 'e'],
  [/ere[nrsm]?$/, ''],
  [/ste[nrsm]?$/, ''],
  [/chen$|lein$/, ''],
  [/en$|n$|s$|es$/, ''],
];

export const GERMAN_FORMS: Inflection = { formsOf, basesOf: byEndings(NOUNS, 5), partedOf };

/** Rules for compounds of names: `Gipfelbild` is the picture `Gipfel`. */
export const partedCompounds = (names: readonly string[]): readonly Rewriting[] =>
  [...new Set(names.flatMap((name) => name.split(/[^\p{L}]+/u)))]
    .filter((word) => word.length > 2 && !/^(?:bild|foto|video|clip|film|img|dsc)$/.test(word))
    .map((word): Rewriting => [
      new RegExp(
        `(?<!\\p{L})${word}(?:s|n|en|e|er)?-?(?=(?:bild|foto|video|clip|aufnahme|film)(?:er|ern|s|es|n|en)?(?!\\p{L}))`,
        'gu',
      ),
      `${word} `,
    ]);
