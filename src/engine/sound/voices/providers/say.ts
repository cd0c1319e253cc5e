import { join } from 'node:path';
import { VoiceError } from '../errors.ts';
import { remembered, runVoiceProgram, voiceList } from '../programs.ts';
import { primaryLanguage } from '../text/language.ts';
import type { VoiceProvider } from '../types.ts';
import { chosen, kindsOf, type NamedVoice } from './chosen.ts';
import { speakerOf } from './sayNames.ts';

const NAME = 'say';
const PROGRAM = '/usr/bin/say';
const WORDS_A_MINUTE = 175;
/** Voices that are jokes. */
const NOVELTY =
  /^(?:Albert|Bad News|Bahh|Bells|Boing|Bubbles|Cellos|Good News|Jester|Organ|Superstar|Trinoids|Whisper|Wobble|Zarvox|Deranged|Hysterical|Junior|Ralph|Fred|Kathy)\b/;
/** The pronunciation that is meant where a language has several and none is said. */
const USUAL: Readonly<Record<string, string>> = {
  en: 'en-US',
  zh: 'zh-CN',
  pt: 'pt-BR',
  es: 'es-ES',
  fr: 'fr-FR',
};

interface SayVoice extends NamedVoice {
  readonly accent: string;
}

/** The voices of macOS. Words go to the stdin of `say`. */
export function sayVoice(program = PROGRAM): VoiceProvider {
  const voices = remembered(async (signal) => voicesIn(await voiceList(program, ['-v', '?'], signal)));
  return {
    name: NAME,
    identity: NAME,
    speaks: async (language, signal) => bestFor(await voices(signal), language).length > 0,
    kinds: async (language, signal) => kindsOf(bestFor(await voices(signal), language)),
    read: async ({ text, rate, folder, ...wish }, signal) => {
      const list = await voices(signal);
      const own = chosen(bestFor(list, wish.language), wish, list);
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
    return name === undefined || locale === undefined || name.startsWith('-')
      ? []
      : [{ name, accent: locale.replaceAll('_', '-'), speaker: speakerOf(name) }];
  });
}

/** Those that speak a language, the best first. */
function bestFor(voices: readonly SayVoice[], tag: string): SayVoice[] {
  const wanted = tag.toLowerCase();
  const primary = primaryLanguage(tag);
  const score = ({ name, accent }: SayVoice): number => {
    const place = accent.toLowerCase() === wanted ? 20 : accent === USUAL[primary] ? 10 : 0;
    const quality = /premium/i.test(name) ? 3 : /enhanced/i.test(name) ? 2 : NOVELTY.test(name) ? 0 : 1;
    return place + quality;
  };
  return voices
    .filter(({ accent }) => primaryLanguage(accent) === primary)
    .toSorted((a, b) => score(b) - score(a));
}
