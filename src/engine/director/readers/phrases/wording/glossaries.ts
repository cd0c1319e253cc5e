import type { Language } from '../../../language/languages.ts';
import { FRENCH } from './french.ts';
import { GERMAN } from './german.ts';
import { lookupOf, type Lookup } from './glossary.ts';
import { JAPANESE } from './japanese.ts';
import { PORTUGUESE } from './portuguese.ts';
import { SPANISH } from './spanish.ts';

/** The languages that are read by way of English. A language more is one more of these. */
const GLOSSARIES = { es: SPANISH, de: GERMAN, fr: FRENCH, pt: PORTUGUESE, ja: JAPANESE };

const ready = new Map<Language, Lookup>();

/** The glossary of a language; undefined where it is read as it is. */
export function glossaryOf(language: Language): Lookup | undefined {
  const known = ready.get(language);
  const glossary = known ? undefined : Object.entries(GLOSSARIES).find(([code]) => code === language)?.[1];
  if (!glossary) return known;
  const made = lookupOf(glossary);
  ready.set(language, made);
  return made;
}
