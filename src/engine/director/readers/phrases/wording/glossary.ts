import { rewrite, Rewriter, type Placed, type Rewriting } from '../../../language/rewrite.ts';
import { groupNames } from './chinese/groups.ts';
import { englishOrder } from './englishOrder.ts';
import type { Inflection, Parted } from './inflection/inflection.ts';
import type { Writing } from './writing.ts';

/** What people say day by day, beside a language's plain words. */
export interface Everyday {
  /** English phrases, with the phrases for each, parted by `|`: they go before the plain ones. */
  readonly words: Readonly<Record<string, string>>;
  /** English phrases, with the verbs for each, parted by `|`: all their forms are known. */
  readonly verbs?: Readonly<Record<string, string>>;
  /** Words that tell something, and ask for nothing: without accents or with them, lower case. */
  readonly tells?: RegExp;
  /** Ways of saying it, before words are looked up (lower case, as written). */
  readonly before: readonly Rewriting[];
}

/** A language as a table: its words for English ones, which are then read. */
export interface Glossary {
  /** English phrases, with the phrases for each, parted by `|`. The English for words that say nothing is empty. */
  readonly words: Readonly<Record<string, string>>;
  /** Words for what is to be seen in pictures, as far as a file has the English one as its name. */
  readonly subjects: Readonly<Record<string, string>>;
  /** Where words stand in another order: in the language, before its words are looked up (lower case, as written); and in English, after it. */
  readonly before?: readonly Rewriting[];
  readonly after?: readonly Rewriting[];
  /** Whether its words stand without spaces. */
  readonly joined?: boolean;
  readonly everyday?: Everyday;
  readonly inflection?: Inflection;
  readonly writing?: Writing;
  /** Rules for words with names of files in them, such as compounds. */
  readonly named?: (names: readonly string[]) => readonly Rewriting[];
}

/** A glossary ready for looking up. */
export interface Lookup {
  readonly glossary: Glossary;
  readonly english: ReadonlyMap<string, string>;
  /** Words (or signs) of the longest phrase that begins with one. */
  readonly longest: ReadonlyMap<string, number>;
  /** All words that are in phrases. */
  readonly known: ReadonlySet<string>;
  /** What is rewritten before words are looked up. */
  readonly before: readonly Rewriting[];
}

/** A word without accents: many leave them out. */
const plain = (word: string): string =>
  word.toLowerCase().normalize('NFD').replaceAll(/\p{M}/gu, '').replaceAll('ß', 'ss');
/** How umlauts are typed where there are none. */
const spelled = (phrase: string): string =>
  plain(phrase.replaceAll('ä', 'ae').replaceAll('ö', 'oe').replaceAll('ü', 'ue'));

const WORDS = /[\p{Script=Latin}\p{M}\p{N}]+/gu;
const JAPANESE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]/u;

/** Makes a glossary ready. */
export function lookupOf(glossary: Glossary): Lookup {
  const { everyday, inflection } = glossary;
  const english = new Map<string, string>();
  const longest = new Map<string, number>();
  const known = new Set<string>();
  const enter = (key: readonly string[], words: string, table?: object): void => {
    const [first = ''] = key;
    if (first === '') return;
    const phrase = key.join(glossary.joined ? '' : ' ');
    if (!english.has(phrase)) english.set(phrase, words);
    longest.set(first, Math.max(longest.get(first) ?? 0, key.length));
    // Of what is only said every day, longer phrases have words of any language.
    if (table !== everyday?.words || key.length === 1) for (const word of key) known.add(word);
  };
  for (const words of [everyday?.words ?? {}, glossary.words])
    for (const [said, phrases] of Object.entries(words))
      for (const phrase of phrases.split('|'))
        if (glossary.joined) enter(Array.from(phrase.toLowerCase()), said);
        else for (const form of [plain(phrase), spelled(phrase)]) enter(form.match(WORDS) ?? [], said, words);
  const verbs = Object.entries(everyday?.verbs ?? {});
  for (const [said, all] of verbs)
    for (const verb of all.split('|'))
      for (const form of inflection?.formsOf(verb) ?? [])
        enter(glossary.joined ? Array.from(form) : [form], said);
  const parted = inflection?.partedOf?.(verbs.flatMap(([, all]) => all.split('|'))) ?? [];
  return {
    glossary,
    english,
    longest,
    known,
    before: [...(everyday?.before ?? []), ...(glossary.before ?? []), ...parted.map(joinedAgain)],
  };
}

/** `mach den titel weg` is `wegmach den titel`. */
const joinedAgain = ({ prefix, forms }: Parted): Rewriting => [
  new RegExp(
    `(?<!\\p{L})(${forms.map(umlauts).join('|')})((?: (?!und |oder )[^\\s.,;!?]+){0,9}) ${prefix}(?= ?(?:[.,;!?]|$|und |bitte|mal |dann ))`,
    'gu',
  ),
  `${prefix}$1$2`,
];

/** A word in a pattern, with umlauts or without. */
const umlauts = (word: string): string =>
  word.replaceAll(/[aou]/g, (letter) => `[${letter}${{ a: 'ä', o: 'ö', u: 'ü' }[letter] ?? ''}]`);

/** Whether a word, in any spelling, is one of the language. */
export const knows = ({ known }: Lookup, word: string): boolean => known.has(plain(word));

/** Whether a rule takes words out of a message, and puts none in. */
const isSettingAside = ([, instead]: Rewriting): boolean => instead.trim() === '' || instead.trim() === ',';

/** `2,5` is 2.5, `5 s` are seconds. */
const NUMBERS: readonly Rewriting[] = [
  [/(?<=\d),(?=\d{1,2}(?!\d))/gu, '.'],
  [/(?<=\d) ?s(?=[ ,.;!?]|$)/gu, ' seconds'],
];

/**
 * A message in English, as far as the glossary knows its words.
 *
 * @param names of files and pictures, in lower case
 * @param whole with the words that ask for nothing, too
 */
export function translate(text: Placed, lookup: Lookup, names: readonly string[], whole = false): Placed {
  const { glossary } = lookup;
  const all = names.join('\n');
  const subjects = Object.entries(glossary.subjects)
    .filter(([english]) => all.includes(english))
    .map(([english, words]): Rewriting => {
      const whole = glossary.joined ? `(?:${words})` : `(?<!\\p{L})(?:${words})(?!\\p{L})`;
      return [new RegExp(whole, 'gu'), ` ${english} `];
    });
  const before = whole ? lookup.before.filter((rule) => !isSettingAside(rule)) : lookup.before;
  const ready = rewrite(text, [...NUMBERS, ...subjects, ...(glossary.named?.(names) ?? []), ...before]);
  const groups = groupNames(names);
  const made = glossary.joined ? joined(ready, lookup) : spaced(ready, lookup, wordsOf(names), groups);
  const after = [...(glossary.after ?? []), ...ofGroups(groups), ...englishOrder(names)];
  return rewrite(made, [
    ...(whole ? after.filter((rule) => !isSettingAside(rule)) : after),
    [/ {2,}/gu, ' '],
  ]);
}

interface Word {
  readonly start: number;
  readonly end: number;
  readonly key: string;
}

/** “The ones of the beach” are photos of that name. */
const ofGroups = (groups: readonly string[]): readonly Rewriting[] =>
  groups.length === 0
    ? []
    : [
        [
          new RegExp(
            `(?:(?:the|only) )*(?:photos?|ones?|slides?|pictures?)?(?<=the |photos? |ones? |pictures? |only )(?: ?(?:of|from|at|to|in|on))+ (?:the )?(${groups.join('|')})(?![\\p{L}\\d])`,
            'gu',
          ),
          'the $1 photos',
        ],
        [
          new RegExp(`(?<![\\p{L}])(${groups.join('|')}) (?:of|no|'s)? ?photos?(?![\\p{L}])`, 'gu'),
          '$1 photos',
        ],
      ];

/** What stands before a name: `las de la playa`, `celles de la montagne`, `die vom berg`. */
const OF_GROUP = /(?:^| )(?:de|del|da|do|das|dos|du|des|vom|von|am|de la|de los|de las|(?:de )?l['’]) ?$/u;

function spaced(
  text: Placed,
  lookup: Lookup,
  names: ReadonlyMap<string, string | undefined>,
  groups: readonly string[],
): Placed {
  const { english, longest } = lookup;
  const made = new Rewriter(text);
  const words: Word[] = [...text.text.matchAll(WORDS)].map(({ index, 0: word }) => ({
    start: index,
    end: index + word.length,
    key: plain(word),
  }));
  let at = 0;
  for (let index = 0; index < words.length;) {
    const word = words[index];
    if (!word) break;
    made.keep(at, word.start);
    const some = run(words.slice(index, index + (longest.get(word.key) ?? 1)), text.text);
    let many = some.length;
    while (many > 1 && !english.has(keyOf(some, many))) many -= 1;
    const end = some[many - 1]?.end ?? word.end;
    const isGroup =
      many === 1 &&
      groups.some((group) => plain(group) === word.key) &&
      OF_GROUP.test(text.text.slice(Math.max(0, word.start - 8), word.start));
    const name = many === 1 ? names.get(word.key) : undefined;
    const found = isGroup
      ? undefined
      : ((name !== undefined && text.text.slice(word.start, end) !== name ? name : undefined) ??
        english.get(keyOf(some, many)) ??
        (names.has(word.key) ? undefined : inflected(word.key, lookup)));
    if (found === undefined) made.keep(word.start, end);
    else made.put(found === '' ? ' ' : found, word.start, end);
    // An elided article is a word of its own: l’image.
    at = /['’]/.test(text.text.charAt(end)) ? end + 1 : end;
    if (at > end) made.put(' ', end, at);
    index += many;
  }
  made.keep(at, text.text.length);
  return made.done;
}

/** The English of what a word is a form of. */
function inflected(word: string, { glossary, english }: Lookup): string | undefined {
  const base = glossary.inflection?.basesOf(word).find((each) => each.length > 2 && english.has(each));
  return base === undefined ? undefined : english.get(base);
}

/** All words of names, which are read as they are; a name of one word in its own spelling, accents or none. */
const wordsOf = (names: readonly string[]): ReadonlyMap<string, string | undefined> =>
  new Map(
    names.flatMap((name) => {
      const words = plain(name).match(WORDS) ?? [];
      const [first = ''] = words;
      const only = words.length === 1 && first.length > 3;
      return words.map((word): [string, string | undefined] => [word, only ? name : undefined]);
    }),
  );

const keyOf = (words: readonly Word[], many: number): string =>
  words
    .slice(0, many)
    .map(({ key }) => key)
    .join(' ');

/** Words that nothing but spaces, hyphens and apostrophes part. */
function run(words: readonly Word[], text: string): readonly Word[] {
  const end = words.findIndex((word, at) => {
    const next = words[at + 1];
    return next !== undefined && !/^[ '’-]*$/.test(text.slice(word.end, next.start));
  });
  return end < 0 ? words : words.slice(0, end + 1);
}

function joined(text: Placed, { english, longest }: Lookup): Placed {
  const made = new Rewriter(text);
  for (let at = 0; at < text.text.length;) {
    const sign = text.text.charAt(at);
    let many = Math.min(longest.get(sign) ?? 0, text.text.length - at);
    while (many > 0 && !english.has(text.text.slice(at, at + many))) many -= 1;
    if (many > 0) {
      made.put(` ${english.get(text.text.slice(at, at + many)) ?? ''} `, at, at + many);
      at += many;
      continue;
    }
    made.keep(at, at + 1);
    at += 1;
    // Numbers and words of Latin script stand apart.
    if (
      /[\p{Script=Latin}\p{N}]/u.test(sign) !== /[\p{Script=Latin}\p{N}.:%]/u.test(text.text.charAt(at)) &&
      JAPANESE.test(text.text.charAt(at))
    )
      made.put(' ', at - 1, at);
  }
  return made.done;
}
