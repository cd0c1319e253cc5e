import { CHINESE } from './chinese.ts';
import { ENGLISH } from './english.ts';
import type { Table } from './table.ts';

/** One of the things that a phrase may mean. */
export interface Concept {
  readonly id: string;
  readonly value: string;
}

/** Phrases of a language, each with all that it may mean. */
export interface Lexicon {
  readonly meanings: ReadonlyMap<string, readonly Concept[]>;
  /** Words (or signs) of the longest phrase that begins with one. */
  readonly longest: ReadonlyMap<string, number>;
}

/** Words that have no say in whether a clause was read: they carry no wish of their own. */
export const WEAK: ReadonlySet<string> = new Set([
  ...[
    'pad',
    'to',
    'in',
    'from',
    'with',
    'as',
    'and',
    'verb',
    'add',
    'use',
    'show',
    'change',
    'adj',
    'video',
    'it',
    'bit',
    'lot',
    'all',
    'also',
    'again',
    'instead',
    'just',
    'greeting',
  ],
]);

/** In a first request, what the video is made of. */
export const WEAK_FIRST: ReadonlySet<string> = new Set([
  ...[
    'photo',
    'clip',
    'picture',
    'card',
    'new',
    'own',
    'words',
    'made',
    'each',
    'keep',
    'sound',
    'export',
    'brief',
  ],
]);

/** The longest phrases are tried first, so that “fade to black” is no fade. */
function lexiconOf(table: Table, parts: (phrase: string) => readonly string[], glue: string): Lexicon {
  const meanings = new Map<string, Concept[]>();
  const longest = new Map<string, number>();
  for (const [concept, phrases] of Object.entries(table)) {
    const dot = concept.indexOf('.');
    const id = dot < 0 ? concept : concept.slice(0, dot);
    const value = dot < 0 ? '' : concept.slice(dot + 1);
    for (const phrase of spelt(phrases.toLowerCase().replaceAll('’', "'").split('|'))) {
      const words = parts(phrase);
      const [first = ''] = words;
      const key = words.join(glue);
      meanings.set(key, [...(meanings.get(key) ?? []), { id, value }, ...soundOf(id, words)]);
      longest.set(first, Math.max(longest.get(first) ?? 0, words.length));
    }
  }
  return { meanings, longest };
}

/** With apostrophes and, as many type, without. */
const spelt = (phrases: readonly string[]): ReadonlySet<string> =>
  new Set([
    ...phrases,
    ...phrases.flatMap((phrase) => (/n't(?![a-z])/.test(phrase) ? [phrase.replaceAll("'", '')] : [])),
  ]);

/** “Happy music” is a mood, and music. */
const soundOf = (id: string, words: readonly string[]): Concept[] =>
  (id === 'mood' || id === 'genre') &&
  /^(?:music|songs?|tunes?|piano|guitar|beats?)$/.test(words.at(-1) ?? '')
    ? [{ id: 'music', value: '' }]
    : [];

/** Words of Latin script, and the signs between them that are part of a phrase. A hyphen is as good as a space. */
export const latinParts = (phrase: string): readonly string[] => phrase.match(LATIN_PART) ?? [];
const LATIN_PART = /[\p{Script=Latin}\p{N}]+(?:[.'][\p{Script=Latin}\p{N}]+)*|[&/°]/gu;

export const english = lexiconOf(ENGLISH, latinParts, ' ');
export const chinese = lexiconOf(CHINESE, (phrase) => Array.from(phrase), '');
