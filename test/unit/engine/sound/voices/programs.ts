// Programs that behave like the voices of other systems, and misbehave as they may.
import { chmod, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { wavHeader } from '../../../../../src/engine/sound/wav.ts';

/** How a voice may go wrong; `well` is none of it. */
export type Behaviour = 'well' | 'slow' | 'failing' | 'breaking off' | 'no output' | 'silent' | 'no sound';

/** What a voice gives: half a second of a tone between silences, as WAV. */
export function toneWav(seconds = 0.5, level = 8000): Buffer {
  const rate = 22_050;
  const samples = Int16Array.from({ length: Math.round((seconds + 0.4) * rate) }, (_, index) => {
    const time = index / rate - 0.2;
    return time < 0 || time > seconds ? 0 : level * Math.sin(2 * Math.PI * 220 * time);
  });
  return Buffer.concat([wavHeader(samples.length, { rate, sides: 1 }), new Uint8Array(samples.buffer)]);
}

/** The bytes that such a voice gives. */
export function soundOf(behaviour: Behaviour): Buffer {
  const tone = toneWav();
  switch (behaviour) {
    case 'failing':
    case 'breaking off':
      return tone.subarray(0, tone.length / 2);
    case 'silent':
      return toneWav(0.5, 0);
    case 'no output':
      return Buffer.alloc(0);
    case 'no sound':
      return Buffer.from('<html>It works!</html>'.repeat(20));
    case 'well':
    case 'slow':
      return tone;
  }
}

/** A program that was put into a folder. */
export interface Program {
  readonly path: string;
  /** All arguments that it was ever called with. */
  args(): Promise<string>;
  /** All that it was ever given to read. */
  texts(): Promise<string>;
  /** Its process, once it runs. */
  pid(): Promise<number>;
}

const LISTS = {
  say: `case "$*" in '-v ?') printf '%s\\n' 'Bells               en_US    # Hello!' 'Eddy (English (US)) en_US    # Hello!' 'Tingting            zh_CN    # 你好！'; exit 0;; esac`,
  windows: `script=$(printf %s "$5" | base64 -d | tr -d '\\000'); case "$script" in *GetInstalledVoices*) printf 'de-DE\\tHedda\\r\\nen-US\\tZira\\r\\n'; exit 0;; esac`,
  command: ':',
  espeak: `case "$*" in --voices) printf '%s\\n' 'Pty Language Age/Gender VoiceName File' ' 5  en-us  --/M  English_(America) gmw/en-US'; exit 0;; esac`,
  // ffmpeg, asked for what it can do.
  flite: `case "$*" in *-filters*) printf '%s\\n' ' ... flite  |->A  Synthesize voice.'; exit 0;; *-encoders*|*-decoders*|-version) exit 0;; esac`,
} as const;

/** What a program reads, and where its sound goes. */
const WAYS = {
  say: { read: 'cat >> "$here/texts"', target: ' > "$6"' },
  windows: { read: 'cat wish.json >> "$here/texts"', target: ' > voice.wav' },
  command: { read: 'cat >> "$here/texts"', target: '' },
  espeak: { read: 'cat >> "$here/texts"', target: '' },
  flite: { read: 'cat words.txt >> "$here/texts"', target: '' },
} as const;

/** Writes a program that behaves like macOS's `say`, Windows' PowerShell, espeak-ng, ffmpeg with flite, or a command of the user's. */
export async function program(
  folder: string,
  kind: keyof typeof LISTS,
  behaviour: Behaviour,
): Promise<Program> {
  await writeFile(join(folder, 'sound'), soundOf(behaviour));
  const { read, target } = WAYS[kind];
  const path = join(folder, kind);
  const lines = [
    ...['#!/bin/sh', `here='${folder}'`, 'printf "%s\\n" "$@" >> "$here/args"', LISTS[kind], read],
    ...['echo $$ > "$here/pid"', ...(behaviour === 'slow' ? ['exec sleep 60'] : [])],
    `cat "$here/sound"${target}`,
    ...(behaviour === 'failing' ? ['echo "no voice today" >&2', 'exit 3'] : []),
  ];
  await writeFile(path, `${lines.join('\n')}\n`);
  await chmod(path, 0o755);
  const found = (name: string) => readFile(join(folder, name), 'utf8').catch(() => '');
  return {
    path,
    args: () => found('args'),
    texts: () => found('texts'),
    pid: async () => {
      for (;;) {
        const text = await found('pid');
        if (text !== '') return Number(text);
        await new Promise((resolve) => setTimeout(resolve, 10));
      }
    },
  };
}
