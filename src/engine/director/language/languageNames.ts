import { words, type Words } from './words.ts';

const NAMES = {
  en: new Intl.DisplayNames(['en'], { type: 'language' }),
  zh: new Intl.DisplayNames(['zh-Hans'], { type: 'language' }),
};

/** What a language is called. @param tag BCP 47; what is none is its own name */
export function languageName(tag: string): Words {
  try {
    return words(NAMES.en.of(tag) ?? tag, NAMES.zh.of(tag) ?? tag);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return words(tag, tag);
  }
}
