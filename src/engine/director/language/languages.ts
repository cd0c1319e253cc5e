import { z } from 'zod';

/** The languages that the director reads and answers in; Chinese in both scripts. */
export const languageSchema = z.enum(['en', 'zh', 'zh-hant', 'es', 'de', 'fr', 'pt', 'ja']);

export type Language = z.infer<typeof languageSchema>;

/** The director's language for a language of the editor, such as `pt-br`; undefined where it has none. */
export function languageFor(tag: string): Language | undefined {
  const lower = tag.toLowerCase();
  if (/^zh-(?:tw|hk|mo|hant)/.test(lower)) return 'zh-hant';
  return languageSchema.safeParse(lower.split('-')[0]).data;
}
