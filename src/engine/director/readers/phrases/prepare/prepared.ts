import { nameOf } from '../../../board/media.ts';
import { bestNamed } from '../../../edits/names.ts';
import type { Language } from '../../../language/languages.ts';
import type { Masked } from '../../../language/marks.ts';
import { mask, type Rewording } from '../../../language/mask.ts';
import type { MediaFile } from '../../../../types.ts';
import type { Situation } from '../../reader.ts';
import { tokensOf, type Token } from '../tokens.ts';
import { inMandarinSigns } from '../wording/chinese/cantonese.ts';
import { writtenIn as writtenInChinese } from '../wording/chinese/written.ts';
import { glossaryOf } from '../wording/glossaries.ts';
import { isPlainIn, writtenIn } from '../wording/written.ts';
import { literalWordingOf, wordingOf } from '../wording/wording.ts';

/** What is not read in Simplified script, as Chinese is. */
const SCRIPTS: Readonly<Partial<Record<Language, (text: string) => string>>> = { ja: (text) => text };

const namesOf = (media: readonly MediaFile[]): string[] =>
  media.map(({ filename }) => nameOf(filename).toLowerCase());

/** What was made of the last messages about the files of a session: each is looked at several times while it is read. */
class Made<Result> {
  static readonly #MOST = 8;
  readonly #made = new WeakMap<readonly MediaFile[], Map<string, Result>>();

  of({ media, language }: Situation, message: string, make: () => Result): Result {
    const made = this.#made.get(media) ?? new Map<string, Result>();
    this.#made.set(media, made);
    const key = `${language} ${message}`;
    const before = made.get(key);
    if (before) return before;
    const now = make();
    if (made.size >= Made.#MOST) made.delete(made.keys().next().value ?? '');
    made.set(key, now);
    return now;
  }
}
const PREPARED = new Made<Masked>();
const LITERALLY = new Made<Literal>();

/** A message prepared for the phrases, in the words and the script that its language is read in. */
export function prepared(message: string, situation: Situation): Masked {
  const { first, language, media } = situation;
  return PREPARED.of(situation, `${String(first)} ${message}`, () =>
    maskedBy(wordingOf({ language, names: namesOf(media), first }), message, situation),
  );
}

function maskedBy(wording: Rewording | undefined, message: string, { media, language }: Situation): Masked {
  const names = namesOf(media);
  const reworded = wording && { reworded: wording };
  const inScript = SCRIPTS[language];
  const glossary = glossaryOf(language);
  if (glossary)
    return mask(message, media, {
      ...reworded,
      inScript: inScript ?? ((text) => text),
      written: (text) => writtenIn(text, message, glossary, names),
      isPlain: (words) => isPlainIn(words, glossary),
    });
  if (language === 'en') return mask(message, media, { ...reworded, inScript: inMandarinSigns });
  return mask(message, media, {
    ...reworded,
    inScript: inMandarinSigns,
    written: writtenInChinese,
    isPlain: isPlainChinese,
  });
}

/** Whether all of some words stands in the lexicon: as a part of a file's name it names nothing. */
const isPlainChinese = (words: string): boolean =>
  tokensOf({ text: words }, () => false).every(({ kind }) => kind !== 'unknown');

/** Whether a word that no lexicon knows is part of the name of a file. */
export function namesIn({ media }: Pick<Situation, 'media'>): (word: string) => boolean {
  const names = media.map(({ filename }) => [nameOf(filename)]);
  return (word) =>
    (word.length > 2 || /^(?:[a-z]\d|[\p{Script=Han}\p{Script=Katakana}]{1,2})$/u.test(word)) &&
    /\p{L}/u.test(word) &&
    bestNamed(word, names).length > 0;
}

/** A message word for word, in English where it is read by way of it: nothing was set aside in it. */
export interface Literal {
  readonly masked: Masked;
  readonly tokens: readonly Token[];
}

/** Prepares a message without setting anything aside. */
export function literally(message: string, situation: Situation): Literal {
  const { language, media } = situation;
  return LITERALLY.of(situation, message, () => {
    const masked = maskedBy(literalWordingOf({ language, names: namesOf(media) }), message, situation);
    return { masked, tokens: tokensOf(masked, namesIn(situation)) };
  });
}
