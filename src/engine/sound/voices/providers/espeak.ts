import { join } from 'node:path';
import { findProgram } from '../../../ffmpeg/index.ts';
import { VoiceError } from '../errors.ts';
import { readWithProgram, remembered, voiceList } from '../programs.ts';
import { primaryLanguage } from '../text/language.ts';
import type { VoiceProvider } from '../types.ts';

const NAME = 'espeak-ng';
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
  },
};

/** What it reads sign by sign, without the tones of a sentence, or leaves out. */
const ROUGH: ReadonlySet<string> = new Set(['zh', 'cmn', 'yue', 'hak', 'ja']);

interface EspeakVoice {
  readonly language: string;
  readonly name: string;
}

/** espeak-ng, on the PATH. Words go to its stdin. */
export function espeakVoice(program?: string): VoiceProvider {
  const find = async (): Promise<string | undefined> => program ?? (await findProgram(NAME));
  const voices = remembered(async (signal) => {
    const path = await find();
    return path === undefined ? [] : voicesIn(await voiceList(path, ['--voices'], signal));
  });
  return {
    name: NAME,
    identity: NAME,
    speaks: async (language, signal) => voiceFor(await voices(signal), language) !== undefined,
    isRough: (language) => ROUGH.has(primaryLanguage(language)),
    read: async ({ text, language, voice, rate, folder }, signal) => {
      const [path, list] = [await find(), await voices(signal)];
      const own = named(list, voice) ?? voiceFor(list, language);
      if (path === undefined || own === undefined) throw new VoiceError('missing', NAME, 'is not there');
      const target = join(folder, 'voice.wav');
      const pace = String(Math.round(WORDS_A_MINUTE * rate));
      const args = ['-v', own, '-s', pace, '-b', '1', '-z', '--stdin', '--stdout'];
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
      : [{ language: language.toLowerCase(), name }];
  });
}

/** What goes after `-v`: always a word of its own list. */
function voiceFor(list: readonly EspeakVoice[], tag: string): string | undefined {
  const language = tag.toLowerCase().replaceAll('_', '-');
  const primary = primaryLanguage(language);
  const wanted = [ITS_WORDS[language], language, ITS_WORDS[primary], primary];
  const exact = wanted.find((word) => list.some((voice) => voice.language === word));
  return exact ?? list.find((voice) => voice.language.startsWith(`${primary}-`))?.language;
}

const named = (list: readonly EspeakVoice[], name: string | undefined): string | undefined =>
  list.find((voice) => voice.name === name || voice.language === name?.toLowerCase())?.language;
