import { access, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { runProcess } from '../../../ffmpeg/index.ts';
import { remembered, voiceList } from '../programs.ts';
import { primaryLanguage } from '../text/language.ts';
import type { VoiceProvider } from '../types.ts';

const NAME = 'windows';
const PROGRAM = join(
  process.env['SystemRoot'] ?? 'C:\\Windows',
  ...['System32', 'WindowsPowerShell', 'v1.0', 'powershell.exe'],
);

const LIST = `
Add-Type -AssemblyName System.Speech
[Console]::OutputEncoding = [Text.Encoding]::UTF8
$voices = (New-Object System.Speech.Synthesis.SpeechSynthesizer).GetInstalledVoices() | Where-Object { $_.Enabled }
$voices | ForEach-Object { $_.VoiceInfo.Culture.Name + "\t" + $_.VoiceInfo.Name }
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

interface WindowsVoice {
  readonly culture: string;
  readonly name: string;
}

/** The voices of Windows (SAPI), by its PowerShell. Words go into a file. */
export function windowsVoice(program = PROGRAM): VoiceProvider {
  const voices = remembered(async (signal) => voicesIn(await voiceList(program, scriptArgs(LIST), signal)));
  return {
    name: NAME,
    identity: NAME,
    speaks: async (language, signal) => bestFor(await voices(signal), language) !== undefined,
    read: async ({ text, language, voice, rate, folder }, signal) => {
      const list = await voices(signal);
      const own = list.find(({ name }) => name === voice) ?? bestFor(list, language);
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

function voicesIn(lines: readonly string[]): WindowsVoice[] {
  return lines.flatMap((line) => {
    const [culture, name] = line.split('\t');
    return culture === undefined || name === undefined ? [] : [{ culture, name: name.trim() }];
  });
}

function bestFor(voices: readonly WindowsVoice[], tag: string): WindowsVoice | undefined {
  const exact = voices.find(({ culture }) => culture.toLowerCase() === tag.toLowerCase());
  return exact ?? voices.find(({ culture }) => primaryLanguage(culture) === primaryLanguage(tag));
}
