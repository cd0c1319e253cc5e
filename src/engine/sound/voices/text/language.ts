/** Scripts that say a language. */
const SCRIPTS: readonly (readonly [RegExp, string])[] = [
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/gu, 'ja'],
  [/\p{Script=Hangul}/gu, 'ko'],
  [/\p{Script=Han}/gu, 'zh'],
  [/[іїєґ]/giu, 'uk'],
  [/\p{Script=Cyrillic}/gu, 'ru'],
  [/\p{Script=Arabic}/gu, 'ar'],
  [/\p{Script=Hebrew}/gu, 'he'],
  [/\p{Script=Devanagari}/gu, 'hi'],
  [/\p{Script=Thai}/gu, 'th'],
  [/\p{Script=Greek}/gu, 'el'],
];

/** Short words that no text of a language goes without. */
const WORDS: Readonly<Record<string, string>> = {
  en: 'the and of to in is it that was for with you we this are on my our',
  de: 'der die das und ist nicht ein eine wir ich zu mit auf für den von im sind',
  fr: 'le la les et est une des du pas nous je dans pour avec au sur que vous',
  es: 'el los las y es una del no nos yo en para con que por muy se al',
  it: 'il gli e è una della non noi io nel per con che di sono molto si',
  pt: 'o os as e é uma do da não nós eu em para com que muito se ao',
  nl: 'de het een en is niet wij ik in voor met dat van op zijn naar ook er',
};

/** Signs of a script count more than Latin letters: a name or two among them changes nothing. */
const MORE = 3;

/** The language that words are most likely in: what their script says, else their short words, else English. Pure. */
export function languageOf(text: string): string {
  const latin = text.match(/\p{Script=Latin}/gu)?.length ?? 0;
  const found = SCRIPTS.map(([script, language]) => ({ language, count: text.match(script)?.length ?? 0 }));
  // Kana stand between many Han characters, so that any of them decide.
  const first = found.find(({ language, count }) => count > 0 && (language === 'ja' || count * MORE > latin));
  if (first !== undefined && first.count * (first.language === 'ja' ? 10 : MORE) > latin)
    return first.language;
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  const scores = Object.entries(WORDS).map(([language, list]) => {
    const known = new Set(list.split(' '));
    return { language, score: words.filter((word) => known.has(word)).length };
  });
  return scores.reduce((best, one) => (one.score > best.score ? one : best), { language: 'en', score: 0 })
    .language;
}

/** `zh-CN` → `zh`. */
export function primaryLanguage(tag: string): string {
  return tag.toLowerCase().split(/[-_]/)[0] ?? '';
}

/** A language as it is spoken somewhere; an accent of another language is none of its own. */
export const accented = (language: string, accent: string | undefined): string =>
  accent !== undefined && primaryLanguage(accent) === primaryLanguage(language) ? accent : language;
