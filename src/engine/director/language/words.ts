import { traditional } from './hanScript.ts';
import type { Language } from './languages.ts';

/** A sentence in English and Chinese, and in other languages as far as it has been translated. */
export type Words = { readonly en: string; readonly zh: string } & {
  readonly [Other in Exclude<Language, 'en' | 'zh' | 'zh-hant'>]?: string;
};

/** Makes {@link Words}. */
export const words = (en: string, zh: string, others: Omit<Words, 'en' | 'zh'> = {}): Words => ({
  en,
  zh,
  ...others,
});

/** A sentence in a language; in English where it was not translated. */
export const wordsIn = (said: Words, language: Language): string =>
  language === 'zh-hant' ? traditional(said.zh) : (said[language] ?? said.en);

/** `3 photos`, `1 photo`. */
export const count = (number: number, one: string, many = `${one}s`): string =>
  `${number} ${number === 1 ? one : many}`;

/** `a 6-second`, `an 8-second`, `an 11-second`: what begins with a number in figures, as it is read aloud. */
export const withArticle = (figures: string): string =>
  `${/^(?:8|1[18](?=\D|$|\d{3}(?:\D|$)))/.test(figures) ? 'an' : 'a'} ${figures}`;

/** Milliseconds as seconds with two decimals at most: `20`, `3.5`. */
export const inSeconds = (milliseconds: number): string => String(Math.round(milliseconds / 10) / 100);

/** Milliseconds as somebody says them in seconds: in tenths, but for quarters and what is shorter than one: `20`, `3.1`, `2.25`. */
export function roundSeconds(milliseconds: number): string {
  const exact = Math.round(milliseconds / 10) / 100;
  return String(Number.isInteger(exact * 4) || exact < 1 ? exact : Math.round(exact * 10) / 10);
}

/** `a`, `a and b`, `a, b and c`. */
export function list(items: readonly string[]): string {
  return items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.at(-1) ?? ''}`;
}
