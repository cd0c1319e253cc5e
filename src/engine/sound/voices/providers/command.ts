import { join } from 'node:path';
import { VoiceError } from '../errors.ts';
import { readWithProgram } from '../programs.ts';
import type { VoiceProvider, VoiceWish } from '../types.ts';

const NAME = 'command';
const SPEAKERS = ['woman', 'man', 'child'] as const;

/**
 * A program of the user's, with its arguments: it reads words from its stdin and writes sound to its stdout. No shell is between. In its
 * arguments, `{language}`, `{voice}`, `{speaker}` (`woman`, `man`, `child`, or nothing), `{pitch}` and `{rate}` stand for what is wished.
 */
export function commandVoice(command: readonly string[]): VoiceProvider {
  const [program, ...args] = command;
  const takes = (place: string): boolean => args.some((argument) => argument.includes(place));
  return {
    name: NAME,
    identity: JSON.stringify([NAME, ...command]),
    speaks: () => Promise.resolve(program !== undefined),
    // Whose voice reads unasked is not known.
    kinds: () => Promise.resolve(takes('{speaker}') ? [{}, ...SPEAKERS.map((speaker) => ({ speaker }))] : []),
    pitches: takes('{pitch}'),
    read: async ({ folder, text, ...wish }, signal) => {
      if (program === undefined) throw new VoiceError('missing', NAME, 'is empty');
      const target = join(folder, 'voice');
      const filled = args.map((argument) => fill(argument, wish));
      await readWithProgram({ provider: NAME, program, args: filled, text }, target, signal);
      return target;
    },
  };
}

function fill(argument: string, { language, voice, speaker, pitch = 1, rate }: VoiceWish): string {
  const values: Readonly<Record<string, string>> = {
    language: word(language),
    voice: word(voice ?? ''),
    speaker: speaker ?? '',
    pitch: String(pitch),
    rate: String(rate),
  };
  return argument.replaceAll(
    /\{(language|voice|speaker|pitch|rate)\}/g,
    (_, key: string) => values[key] ?? '',
  );
}

/** A name out of a draft, which may come from anywhere: nothing that begins like an option, no path. */
const word = (name: string): string => name.replaceAll(/[^\p{L}\p{N} _.()+-]/gu, '').replace(/^[\s.-]+/, '');
