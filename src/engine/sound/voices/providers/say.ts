import { join } from 'node:path';
import { VoiceError } from '../errors.ts';
import { remembered, runVoiceProgram, voiceList } from '../programs.ts';
import { primaryLanguage } from '../text/language.ts';
import type { VoiceProvider } from '../types.ts';

const NAME = 'say';
const PROGRAM = '/usr/bin/say';
const WORDS_A_MINUTE = 175;
/** Voices that are jokes. */
const NOVELTY =
  /^(?:Albert|Bad News|Bahh|Bells|Boing|Bubbles|Cellos|Good News|Jester|Organ|Superstar|Trinoids|Whisper|Wobble|Zarvox|Deranged|Hysterical|Junior|Ralph|Fred|Kathy)\b/;
/** The pronunciation that is meant where a language has several and none is said. */
const USUAL: Readonly<Record<string, string>> = {
  en: 'en_US',
  zh: 'zh_CN',
  pt: 'pt_BR',
  es: 'es_ES',
  fr: 'fr_FR',
};

interface SayVoice {
  readonly name: string;
  /** `en_US`. */
  readonly locale: string;
}

/** The voices of macOS. Words go to the stdin of `say`. */
export function sayVoice(program = PROGRAM): VoiceProvider {
  const voices = remembered(async (signal) => voicesIn(await voiceList(program, ['-v', '?'], signal)));
  return {
    name: NAME,
    identity: NAME,
    speaks: async (language, signal) => bestFor(await voices(signal), language) !== undefined,
    read: async ({ text, language, voice, rate, folder }, signal) => {
      const list = await voices(signal);
      const own = list.find(({ name }) => name === voice) ?? bestFor(list, language);
      if (own === undefined) throw new VoiceError('missing', NAME, 'has no voice for it');
      const target = join(folder, 'voice.wav');
      const args = [
        ...['-v', own.name, '-r', String(Math.round(WORDS_A_MINUTE * rate))],
        ...['-o', target, '--file-format=WAVE', '--data-format=LEI16@24000'],
      ];
      await runVoiceProgram({ provider: NAME, program, args, text }, signal);
      return target;
    },
  };
}

/** `Eddy (English (US)) en_US    # Hello! My name is Eddy.` */
function voicesIn(lines: readonly string[]): SayVoice[] {
  return lines.flatMap((line) => {
    const [, name, locale] = /^(.+?)\s+([a-z]{2,3}[_-][A-Za-z0-9_-]+)\s+#/.exec(line) ?? [];
    return name === undefined || locale === undefined || name.startsWith('-') ? [] : [{ name, locale }];
  });
}

function bestFor(voices: readonly SayVoice[], tag: string): SayVoice | undefined {
  const wanted = tag.replaceAll('-', '_').toLowerCase();
  const primary = primaryLanguage(tag);
  const score = ({ name, locale }: SayVoice): number => {
    const own = locale.replaceAll('-', '_').toLowerCase();
    if (primaryLanguage(locale) !== primary) return -1;
    const place = own === wanted ? 20 : locale === USUAL[primary] ? 10 : 0;
    const quality = /premium/i.test(name) ? 3 : /enhanced/i.test(name) ? 2 : NOVELTY.test(name) ? 0 : 1;
    return place + quality;
  };
  return voices
    .filter((voice) => score(voice) >= 0)
    .toSorted((a, b) => score(b) - score(a))
    .at(0);
}
