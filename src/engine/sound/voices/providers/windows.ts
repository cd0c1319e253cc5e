import { access, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Speaker } from '../../../draft/index.ts';
import { runProcess } from '../../../ffmpeg/index.ts';
import { remembered, voiceList } from '../programs.ts';
import { primaryLanguage } from '../text/language.ts';
import type { VoiceProvider } from '../types.ts';
import { chosen, kindsOf, type NamedVoice } from './chosen.ts';

const NAME = 'windows';
const PROGRAM = join(
  process.env['SystemRoot'] ?? 'C:\\Windows',
  ...['System32', 'WindowsPowerShell', 'v1.0', 'powershell.exe'],
);

const LIST = `
Add-Type -AssemblyName System.Speech
[Console]::OutputEncoding = [Text.Encoding]::UTF8
$voices = (New-Object System.Speech.Synthesis.SpeechSynthesizer).GetInstalledVoices() | Where-Object { $_.Enabled }
$voices | ForEach-Object { $_.VoiceInfo.Culture.Name, $_.VoiceInfo.Name, $_.VoiceInfo.Gender, $_.VoiceInfo.Age -join "\t" }
`;

/** All that depends on what is read comes by files. \`Speak\` takes its words as they are; markup would need \`SpeakSsml\`. */
const READ = `
$ErrorActionPreference = 'Stop'
Add-Type -AssemblyName System.Speech
$wish = [IO.File]::ReadAllText('wish.json', [Text.Encoding]::UTF8) | ConvertFrom-Json
$speaker = New-Object System.Speech.Synthesis.SpeechSynthesizer
$speaker.SelectVoice($wish.voice)
$speaker.Rate = $wish.rate
$speaker.SetOutputToWaveFile((Join-Path (Get-Location).Path 'voice.wav'))
$speaker.Speak($wish.text)
$speaker.Dispose()
`;

interface WindowsVoice extends NamedVoice {
  readonly accent: string;
}

/** The voices of Windows (SAPI), by its PowerShell. Words go into a file. */
export function windowsVoice(program = PROGRAM): VoiceProvider {
  const voices = remembered(async (signal) => voicesIn(await voiceList(program, scriptArgs(LIST), signal)));
  return {
    name: NAME,
    identity: NAME,
    speaks: async (language, signal) => bestFor(await voices(signal), language).length > 0,
    kinds: async (language, signal) => kindsOf(bestFor(await voices(signal), language)),
    read: async ({ text, rate, folder, ...wish }, signal) => {
      const list = await voices(signal);
      const own = chosen(bestFor(list, wish.language), wish, list);
      // Its paces go from −10 (a third) to 10 (three times).
      const pace = Math.max(-10, Math.min(10, Math.round((10 * Math.log(rate)) / Math.log(3))));
      await writeFile(
        join(folder, 'wish.json'),
        JSON.stringify({ text, voice: own?.name ?? '', rate: pace }),
      );
      await runProcess(program, scriptArgs(READ), { signal, cwd: folder });
      const target = join(folder, 'voice.wav');
      await access(target);
      return target;
    },
  };
}

/** A script of ours, whole, in the form that needs no quoting. */
function scriptArgs(script: string): string[] {
  const encoded = Buffer.from(script, 'utf16le').toString('base64');
  return ['-NoLogo', '-NoProfile', '-NonInteractive', '-EncodedCommand', encoded];
}

/** What Windows says of whom a voice is. */
const SPEAKERS: Readonly<Record<string, Speaker>> = { Female: 'woman', Male: 'man' };

function voicesIn(lines: readonly string[]): WindowsVoice[] {
  return lines.flatMap((line) => {
    const [accent, name, gender = '', age = ''] = line.split('\t').map((part) => part.trim());
    if (accent === undefined || name === undefined) return [];
    return [{ accent, name, speaker: age === 'Child' ? 'child' : SPEAKERS[gender] }];
  });
}

/** Those that speak a language, those of the place first. */
function bestFor(voices: readonly WindowsVoice[], tag: string): WindowsVoice[] {
  const isThere = ({ accent }: WindowsVoice): boolean => accent.toLowerCase() === tag.toLowerCase();
  return voices
    .filter(({ accent }) => primaryLanguage(accent) === primaryLanguage(tag))
    .toSorted((a, b) => Number(isThere(b)) - Number(isThere(a)));
}
