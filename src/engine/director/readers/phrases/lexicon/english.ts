import { DEEDS } from './english/deeds.ts';
import { LOOKS } from './english/looks.ts';
import { PLAIN } from './english/plain.ts';
import { TALK } from './english/talk.ts';
import { THINGS } from './english/things.ts';
import { VALUES } from './english/values.ts';
import type { Table } from './table.ts';

/**
 * What English words mean: a concept, with a value after a dot, and the phrases for it. Longer phrases win. Plurals, typos of a letter and
 * upper case need no entry of their own where the word has five letters or more.
 */
export const ENGLISH: Table = { ...PLAIN, ...THINGS, ...DEEDS, ...LOOKS, ...VALUES, ...TALK };
