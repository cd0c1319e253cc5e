import { countChinese } from '../../../skills/writing.ts';

/** A sentence in the languages that the director speaks. */
export interface Words {
  readonly en: string;
  readonly zh: string;
}

export type Language = keyof Words;

/** Makes {@link Words}. */
export const words = (en: string, zh: string): Words => ({ en, zh });

/** The language to answer in: Chinese to Chinese words, else by the user's language. */
export function languageOf(request: string, userLanguage: string): Language {
  const han = countChinese(request);
  const latin = request.match(/\p{Script=Latin}+/gu)?.length ?? 0;
  if (han + latin === 0) return userLanguage.toLowerCase().startsWith('zh') ? 'zh' : 'en';
  return han > latin ? 'zh' : 'en';
}

/** `3 photos`, `1 photo`. */
export const count = (number: number, one: string, many = `${one}s`): string =>
  `${number} ${number === 1 ? one : many}`;

/** `a 6-second`, `an 8-second`, `an 11-second`: what begins with a number in figures, as it is read aloud. */
export const withArticle = (figures: string): string =>
  `${/^(?:8|1[18](?=\D|$|\d{3}(?:\D|$)))/.test(figures) ? 'an' : 'a'} ${figures}`;

/** Milliseconds as seconds with two decimals at most: `20`, `3.5`. */
export const inSeconds = (milliseconds: number): string => String(Math.round(milliseconds / 10) / 100);

/** `a`, `a and b`, `a, b and c`. */
export function list(items: readonly string[]): string {
  return items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.at(-1) ?? ''}`;
}
