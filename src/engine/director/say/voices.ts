import type { Speaker } from '../../draft/index.ts';
import type { Language } from '../language/languages.ts';
import type { Change } from './changes/change.ts';

/** What is said of a voice in a language. */
export type VoiceTerm = Speaker | 'usual' | 'lower' | 'higher' | 'level';
export type VoiceTerms = Readonly<Record<VoiceTerm, string>>;

const TAGS: Readonly<Record<Language, string>> = {
  ...{ en: 'en', zh: 'zh-Hans', 'zh-hant': 'zh-Hans', es: 'es', de: 'de', fr: 'fr', pt: 'pt', ja: 'ja' },
};
/** What is called otherwise than as Chinese of some place. */
const OWN: Readonly<Record<string, string>> = {
  'zh-CN': 'cmn',
  'zh-HK': 'yue',
  'nan-TW': 'nan',
  'wuu-CN': 'wuu',
};
/** What Chinese call Chinese as all of them learn it. */
const STANDARD: Readonly<Partial<Record<Language, string>>> = { zh: '普通话', 'zh-hant': '普通话' };
/** Of accents that there are, so many are told. */
const MOST_ACCENTS = 6;

/** How an accent (BCP 47) is called in a language: `British English`. */
export function accentName(tag: string, language: Language): string {
  const standard = tag === 'zh-CN' ? STANDARD[language] : undefined;
  if (standard !== undefined) return standard;
  try {
    const names = new Intl.DisplayNames([TAGS[language]], { type: 'language', languageDisplay: 'dialect' });
    return names.of(OWN[tag] ?? tag) ?? tag;
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return tag;
  }
}

/** What a voice is like now, part by part. */
export function voiceParts(
  { speaker, accent, pitch }: Extract<Change, { kind: 'reader' }>,
  terms: VoiceTerms,
  language: Language,
): string[] {
  return [
    ...(speaker === undefined ? [] : [terms[speaker]]),
    ...(accent === undefined ? [] : [accent === 'usual' ? terms.usual : accentName(accent, language)]),
    ...(pitch === undefined ? [] : [terms[pitch]]),
  ];
}

/** What voice is wanted that is not there, and which are. */
export function voicesThere(
  {
    speaker,
    accent,
    speakers,
    accents,
  }: {
    readonly speaker?: Speaker | undefined;
    readonly accent?: string | undefined;
    readonly speakers: readonly Speaker[];
    readonly accents: readonly string[];
  },
  terms: VoiceTerms,
  language: Language,
): { readonly wanted: string; readonly there: readonly string[] } {
  const named = accents.map((each) => accentName(each, language)).slice(0, MOST_ACCENTS);
  if (accent !== undefined && named.length > 0) return { wanted: accentName(accent, language), there: named };
  const wanted = speaker === undefined ? accentName(accent ?? '', language) : terms[speaker];
  return { wanted, there: speakers.map((each) => terms[each]) };
}
