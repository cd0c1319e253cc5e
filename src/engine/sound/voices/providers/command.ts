import { join } from 'node:path';
import { VoiceError } from '../errors.ts';
import { readWithProgram } from '../programs.ts';
import type { VoiceProvider, VoiceWish } from '../types.ts';

const NAME = 'command';

/**
 * A program of the user's, with its arguments: it reads words from its stdin and writes sound to its stdout. No shell is between. In its
 * arguments, `{language}`, `{voice}` and `{rate}` stand for what is wished.
 */
export function commandVoice(command: readonly string[]): VoiceProvider {
  const [program, ...args] = command;
  return {
    name: NAME,
    identity: JSON.stringify([NAME, ...command]),
    speaks: () => Promise.resolve(program !== undefined),
    read: async ({ folder, text, ...wish }, signal) => {
      if (program === undefined) throw new VoiceError('missing', NAME, 'is empty');
      const target = join(folder, 'voice');
      const filled = args.map((argument) => fill(argument, wish));
      await readWithProgram({ provider: NAME, program, args: filled, text }, target, signal);
      return target;
    },
  };
}

function fill(argument: string, { language, voice, rate }: VoiceWish): string {
  const values: Readonly<Record<string, string>> = {
    language: word(language),
    voice: word(voice ?? ''),
    rate: String(rate),
  };
  return argument.replaceAll(/\{(language|voice|rate)\}/g, (_, key: string) => values[key] ?? '');
}

/** A name out of a draft, which may come from anywhere: nothing that begins like an option, no path. */
const word = (name: string): string => name.replaceAll(/[^\p{L}\p{N} _.()+-]/gu, '').replace(/^[\s.-]+/, '');
