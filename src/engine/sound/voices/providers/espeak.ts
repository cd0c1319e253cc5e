import { join } from 'node:path';
import { speakerSchema, type Speaker } from '../../../draft/index.ts';
import { findProgram } from '../../../ffmpeg/index.ts';
import { VoiceError } from '../errors.ts';
import { readWithProgram, remembered, voiceList } from '../programs.ts';
import { primaryLanguage } from '../text/language.ts';
import type { VoiceProvider, VoiceWish } from '../types.ts';

const NAME = 'espeak-ng';
/** The one that reads unasked comes first. */
const SPEAKERS = speakerSchema.options.toSorted((one) => (one === 'man' ? -1 : 0));
/** Words a minute; its own 175 are hurried. */
const WORDS_A_MINUTE = 160;
/** Its words for languages that others call otherwise, and the accents that are meant where none is said. */
const ITS_WORDS: Readonly<Record<string, string>> = {
  ...{
    zh: 'cmn',
    'zh-cn': 'cmn',
    'zh-hans': 'cmn',
    'zh-tw': 'cmn',
    'zh-hk': 'yue',
    en: 'en-us',
    no: 'nb',
    pt: 'pt-br',
    fr: 'fr-fr',
    'pt-pt': 'pt',
  },
};
/** Accents that its words for languages do not name. */
const ACCENTS: Readonly<Record<string, string>> = { cmn: 'zh-CN', yue: 'zh-HK', pt: 'pt-PT' };

/**
 * Its voices are men; others are variants of them. Fundamental frequencies measured in English: a man about 100 Hz, a woman 195, a child 275, whose
 * pitch (0–99, 50 as the variant has it) is raised for that.
 */
const VARIANTS: Readonly<Record<Speaker, { readonly variant: string; readonly pitch: number }>> = {
  man: { variant: '', pitch: 50 },
  woman: { variant: '+f2', pitch: 50 },
  child: { variant: '+f5', pitch: 80 },
};
/** So many steps of its pitch are one factor of e. */
const STEPS = 102;

/** What it reads sign by sign, without the tones of a sentence, or leaves out. */
const ROUGH: ReadonlySet<string> = new Set(['zh', 'cmn', 'yue', 'hak', 'ja']);

interface EspeakVoice {
  readonly language: string;
  readonly name: string;
  readonly file: string;
}

/** espeak-ng, on the PATH. Words go to its stdin. */
export function espeakVoice(program?: string): VoiceProvider {
  const find = async (): Promise<string | undefined> => program ?? (await findProgram(NAME));
  const voices = remembered(async (signal) => {
    const path = await find();
    return path === undefined ? [] : voicesIn(await voiceList(path, ['--voices'], signal));
  });
  const variants = remembered(async (signal) => {
    const path = await find();
    return path === undefined ? [] : voicesIn(await voiceList(path, ['--voices=variant'], signal));
  });
  return {
    name: NAME,
    identity: NAME,
    kinds: async (language, signal) => {
      const [list, others] = [await voices(signal), await variants(signal)];
      const speakers = SPEAKERS.filter((speaker) => {
        const { variant } = VARIANTS[speaker];
        return variant === '' || others.some(({ file }) => file === `!v/${variant.slice(1)}`);
      });
      return accentsOf(list, language).flatMap((accent) => speakers.map((speaker) => ({ accent, speaker })));
    },
    pitches: true,
    speaks: async (language, signal) => voiceFor(await voices(signal), language) !== undefined,
    isRough: (language) => ROUGH.has(primaryLanguage(language)),
    read: async ({ text, rate, folder, speaker, pitch, ...wish }, signal) => {
      const [path, list] = [await find(), await voices(signal)];
      const own = ownVoice(list, wish);
      if (path === undefined || own === undefined) throw new VoiceError('missing', NAME, 'is not there');
      const target = join(folder, 'voice.wav');
      const pace = String(Math.round(WORDS_A_MINUTE * rate));
      const sound = soundArgs(own, speaker, pitch);
      const args = [...sound, '-s', pace, '-b', '1', '-z', '--stdin', '--stdout'];
      await readWithProgram({ provider: NAME, program: path, args, text }, target, signal);
      return target;
    },
  };
}

/** ` 5  en-gb  --/M  English_(Great_Britain) gmw/en  (en 2)`; those of MBROLA need files of their own. */
function voicesIn(lines: readonly string[]): EspeakVoice[] {
  return lines.slice(1).flatMap((line) => {
    const [, language, , name, file] = line.trim().split(/\s+/);
    return language === undefined || name === undefined || file?.startsWith('mb/') === true
      ? []
      : [{ language: language.toLowerCase(), name, file: file ?? '' }];
  });
}

/** Which of its voices, and how high. */
function soundArgs(own: string, speaker: Speaker = 'man', factor = 1): string[] {
  const { variant, pitch } = VARIANTS[speaker];
  const height = Math.max(0, Math.min(99, Math.round(pitch + STEPS * Math.log(factor))));
  return ['-v', `${own}${variant}`, ...(height === 50 ? [] : ['-p', String(height)])];
}

/** The accents of a language, that which is meant where none is said first. */
function accentsOf(list: readonly EspeakVoice[], language: string): string[] {
  const usual = voiceFor(list, primaryLanguage(language));
  const accents = list.flatMap((voice) => {
    const accent = accentOf(voice.language);
    return accent !== undefined && primaryLanguage(accent) === primaryLanguage(language) ? [accent] : [];
  });
  const first = usual === undefined ? undefined : accentOf(usual);
  return [...new Set([...accents.filter((accent) => accent === first), ...accents])];
}

/** `en-gb` → `en-GB`, `es` → `es-ES`; undefined for what has no place. */
function accentOf(word: string): string | undefined {
  const [, language = '', region, variant = ''] =
    /^([a-z]{2,3})(?:-([a-z]{2}|\d{3}))?(-[a-z]{5,8})?$/.exec(word) ?? [];
  if (ACCENTS[word] !== undefined || language === '') return ACCENTS[word];
  const place = region?.toUpperCase() ?? new Intl.Locale(language).maximize().region;
  return place === undefined ? undefined : `${language}-${place}${variant}`;
}

/** Who names a voice gets it, but where another accent is wished. */
function ownVoice(
  list: readonly EspeakVoice[],
  { language, voice }: Pick<VoiceWish, 'language' | 'voice'>,
): string | undefined {
  const [named, fitting] = [namedVoice(list, voice), voiceFor(list, language)];
  const isOfPlace = language.includes('-') && accentOf(fitting ?? '') === language;
  return isOfPlace ? fitting : (named ?? fitting);
}

/** What goes after `-v`: always a word of its own list. */
function voiceFor(list: readonly EspeakVoice[], tag: string): string | undefined {
  const language = tag.toLowerCase().replaceAll('_', '-');
  const primary = primaryLanguage(language);
  const wanted = [ITS_WORDS[language], language, ITS_WORDS[primary], primary];
  const exact = wanted.find((word) => list.some((voice) => voice.language === word));
  return exact ?? list.find((voice) => voice.language.startsWith(`${primary}-`))?.language;
}

const namedVoice = (list: readonly EspeakVoice[], name: string | undefined): string | undefined =>
  list.find((voice) => voice.name === name || voice.language === name?.toLowerCase())?.language;
