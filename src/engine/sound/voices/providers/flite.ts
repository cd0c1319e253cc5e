import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { capabilitiesOf } from '../../../ffmpeg/index.ts';
import type { FfmpegTools } from '../../../types.ts';
import { readWithProgram } from '../programs.ts';
import { primaryLanguage } from '../text/language.ts';
import type { VoiceProvider } from '../types.ts';
import { chosen, kindsOf, type NamedVoice } from './chosen.ts';

const NAME = 'flite';
/** The filter reads a file; its name is ours and plain, so that there is nothing in it to be escaped. */
const TEXT_FILE = 'words.txt';
const VOICES: readonly NamedVoice[] = [
  { name: 'slt', speaker: 'woman', accent: 'en-US' },
  { name: 'rms', speaker: 'man', accent: 'en-US' },
  { name: 'awb', speaker: 'man', accent: 'en-GB-scotland' },
  { name: 'kal', speaker: 'man', accent: 'en-US' },
  { name: 'kal16', speaker: 'man', accent: 'en-US' },
];

/** ffmpeg's filter flite: English, where there is nothing else. Words go into a file. */
export function fliteVoice(tools: FfmpegTools): VoiceProvider {
  return {
    name: NAME,
    identity: NAME,
    speaks: async (language) => primaryLanguage(language) === 'en' && (await capabilitiesOf(tools)).flite,
    kinds: (language) => Promise.resolve(primaryLanguage(language) === 'en' ? kindsOf(VOICES) : []),
    read: async ({ text, rate, folder, ...wish }, signal) => {
      await writeFile(join(folder, TEXT_FILE), text);
      const own = chosen(VOICES, wish)?.name ?? 'slt';
      const source = `flite=textfile=${TEXT_FILE}:voice=${own}`;
      const target = join(folder, 'voice.wav');
      const pace = rate === 1 ? [] : ['-af', `atempo=${rate.toFixed(4)}`];
      const args = ['-v', 'error', '-f', 'lavfi', '-i', source, ...pace, '-t', '90', '-f', 'wav', 'pipe:1'];
      const call = { provider: NAME, program: tools.ffmpeg, args, text: '', cwd: folder };
      await readWithProgram(call, target, signal);
      return target;
    },
  };
}
