import type { Language } from '../../../../../../src/engine/director/language/languages.ts';
import type { Row } from '../table.ts';
import { CHINESE_DEEDS } from './chineseDeeds.ts';
import { CHINESE_LOOKS } from './chineseLooks.ts';
import { CHINESE_PICTURES } from './chinesePictures.ts';
import { CHINESE_SOUND } from './chineseSound.ts';
import { CHINESE_SPOKEN } from './chineseSpoken.ts';
import { CHINESE_TEXTS } from './chineseTexts.ts';
import { FRENCH_SPOKEN } from './everyday/french.ts';
import { GERMAN_SPOKEN } from './everyday/german.ts';
import { JAPANESE_SPOKEN } from './everyday/japanese.ts';
import { PORTUGUESE_SPOKEN } from './everyday/portuguese.ts';
import { SPANISH_SPOKEN } from './everyday/spanish.ts';
import { FRENCH } from './french.ts';
import { GERMAN } from './german.ts';
import { JAPANESE } from './japanese.ts';
import { PORTUGUESE } from './portuguese.ts';
import { SPANISH } from './spanish.ts';

/** What is said of the video that is there, in languages other than English. */
export const TABLES: Readonly<Record<Exclude<Language, 'en' | 'zh-hant'>, readonly Row[]>> = {
  zh: [
    ...CHINESE_DEEDS,
    ...CHINESE_TEXTS,
    ...CHINESE_SPOKEN,
    ...CHINESE_SOUND,
    ...CHINESE_LOOKS,
    ...CHINESE_PICTURES,
  ],
  es: [...SPANISH, ...SPANISH_SPOKEN],
  de: [...GERMAN, ...GERMAN_SPOKEN],
  fr: [...FRENCH, ...FRENCH_SPOKEN],
  pt: [...PORTUGUESE, ...PORTUGUESE_SPOKEN],
  ja: [...JAPANESE, ...JAPANESE_SPOKEN],
};
