import { languageFor, type Language } from '../../../language/languages.ts';
import { isTraditional } from '../../../language/hanScript.ts';
import { isKnown } from '../tokens.ts';
import { glossaryOf } from './glossaries.ts';
import { knows } from './glossary.ts';

/** Words that are no wishes of the user: quotes, names of files. */
const NOT_SAID = /[“„«「『《"][^”“»」』》"]*[”“»」』》"]|\S+\.[a-z0-9]{2,5}(?![a-z0-9])/giu;
/** English words that are read with their number, and stand in no lexicon. */
const UNITS = /^(?:s|secs?|seconds?|mins?|minutes?)$/i;
const LATIN = ['en', 'es', 'de', 'fr', 'pt'] as const;
/** So much of a message is enough. */
const SAMPLE = 4000;

/**
 * The language of a message: its script, or whose words it has most of. A message that may be in several goes on in the conversation's.
 *
 * @param before the language of the messages before
 * @param user the language of the user's editor, such as `pt-br`
 */
export function languageOf(
  message: string,
  { before, user }: { readonly before?: Language; readonly user: string },
): Language {
  const text = message.slice(0, SAMPLE).replaceAll(NOT_SAID, ' ');
  const usual = before ?? languageFor(user) ?? 'en';
  const han = text.match(/\p{Script=Han}/gu)?.length ?? 0;
  const kana = text.match(/[\p{Script=Hiragana}\p{Script=Katakana}]/gu)?.length ?? 0;
  // The “p” of 480p is no word.
  const words = text.match(/(?<![\d\p{Script=Latin}\p{M}])\p{Script=Latin}[\p{Script=Latin}\p{M}]*/gu) ?? [];
  if (kana > (text.includes('の') ? 1 : 0) || (kana > 0 && han < 3)) return 'ja';
  if (han > 0 && han >= words.length) return usual === 'ja' ? 'ja' : chinese(text, usual);
  if (words.length === 0) return usual;
  return latin(words, { usual, hasBefore: before !== undefined });
}

/** Chinese in the script that is written; signs that both have go on in the one before. */
const chinese = (text: string, usual: Language): Language =>
  isTraditional(text) ? 'zh-hant' : usual === 'zh-hant' && !isSimplified(text) ? 'zh-hant' : 'zh';

/** Signs that no Traditional text has. */
const isSimplified = (text: string): boolean =>
  /[删张图标题频轻调设静声乐换转场为长时颜红绿蓝边开头结语录读视个这们动画质导换]/u.test(text);

function latin(
  words: readonly string[],
  { usual, hasBefore }: { usual: Language; hasBefore: boolean },
): Language {
  const known = (language: Language): number =>
    words.filter((word) => {
      const glossary = glossaryOf(language);
      return glossary ? knows(glossary, word) : isKnown(word.toLowerCase()) || UNITS.test(word);
    }).length;
  const scores = LATIN.map((language) => ({ language, score: known(language) }));
  const most = Math.max(...scores.map(({ score }) => score));
  const own = scores.find(({ language }) => language === usual)?.score ?? 0;
  // English is understood in every conversation: a word or two of it do not change the language.
  const best = scores.filter(({ score }) => score === most).map(({ language }) => language);
  if (best.some((language) => language === usual) || most === 0) return asLatin(usual, words);
  // One word among several that nobody knows is a name.
  if (hasBefore && usual === 'en' && most < 2 && words.length > 1) return usual;
  // A message of names and numbers has a word or two of many a language.
  if (!hasBefore && usual !== 'en' && own > 0 && most - own < 2) return usual;
  const [first = 'en'] = best;
  if (hasBefore && first === 'en' && usual !== 'en' && most - own < 2) return usual;
  return first;
}

/** Latin words that nobody knows, in a conversation of another script, are names. */
const asLatin = (usual: Language, words: readonly string[]): Language =>
  (usual === 'zh' || usual === 'zh-hant' || usual === 'ja') && words.length > 3 ? 'en' : usual;
