import { open, rm, stat } from 'node:fs/promises';
import { inputArgs, ProcessFailed, runProcess } from '../../ffmpeg/index.ts';
import type { FfmpegTools } from '../../types.ts';
import { VoiceError } from './errors.ts';

/** Samples a second of what was read aloud: one side, −32768 to 32767. */
export const VOICE_RATE = 24_000;

/** Seconds that one clause may take at most: it has 220 letters. */
const MOST_SECONDS = 90;
/** ffmpeg's words for the kinds of sound that voices give (`file-type`'s extensions). */
const DEMUXERS: Readonly<Record<string, string>> = {
  ...{
    wav: 'wav',
    mp3: 'mp3',
    flac: 'flac',
    ogg: 'ogg',
    oga: 'ogg',
    opus: 'ogg',
    aac: 'aac',
    m4a: 'mov',
    aif: 'aiff',
  },
};
/** Where a WAV's samples begin at the latest, bytes, and the lengths from which on it is not known. */
const HEAD = 4096;
const UNKNOWN = 0x7ff0_0000;
/** Of the loudest: what is below it at either end is silence. */
const QUIET = 0.008;
/** Everything below is silence anyway: −60 dB. */
const SILENT = 33;
/** What stays of the silence before and after, ms: sounds begin and end softly. */
const BEFORE_MS = 15;
const AFTER_MS = 50;

/** Of whom a file of sound is. */
export interface HeardVoice {
  /** The provider's name. */
  readonly provider: string;
  readonly tools: FfmpegTools;
  /** How much higher it is to be than it was read. */
  readonly pitch: number;
}

/**
 * Reads a voice's file, whatever it claims about its length, and takes the silence off its ends.
 * @throws VoiceError `unreadable`, `failed` when it broke off, `silent`; the signal's reason
 */
export async function voiceSamples(
  path: string,
  voice: HeardVoice,
  signal: AbortSignal,
): Promise<Int16Array> {
  const { provider } = voice;
  if ((await stat(path)).size === 0) throw new VoiceError('silent', provider, 'gave nothing');
  const { fileTypeFromFile } = await import('file-type');
  const found = await fileTypeFromFile(path);
  const demuxer = found && DEMUXERS[found.ext];
  if (demuxer === undefined) throw new VoiceError('unreadable', provider, `gave ${found?.ext ?? 'no'} sound`);
  if (demuxer === 'wav') await checkWhole(path, provider);
  const bytes = await decode(path, demuxer, voice, signal);
  await rm(path, { force: true });
  const samples = trimmed(bytes);
  if (samples.length === 0) throw new VoiceError('silent', provider, 'spoke nothing');
  return samples;
}

/**
 * A WAV that is shorter than its head says broke off. Programs that write to a pipe cannot know the length, and say the largest there is.
 * @throws VoiceError `failed`
 */
async function checkWhole(path: string, provider: string): Promise<void> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(HEAD), 0, HEAD, 0);
    const at = buffer.subarray(0, bytesRead).indexOf('data', 12, 'latin1');
    if (at < 0 || at + 8 > bytesRead) return;
    const claimed = buffer.readUInt32LE(at + 4);
    const { size } = await file.stat();
    if (claimed < UNKNOWN && at + 8 + claimed > size) throw new VoiceError('failed', provider, 'broke off');
  } finally {
    await file.close();
  }
}

async function decode(
  path: string,
  demuxer: string,
  { provider, tools, pitch }: HeardVoice,
  signal: AbortSignal,
): Promise<Int16Array> {
  const chunks: Buffer[] = [];
  const format = ['-vn', ...pitchArgs(pitch), '-ac', '1', '-ar', String(VOICE_RATE), '-f', 's16le', 'pipe:1'];
  const input = ['-t', String(MOST_SECONDS), ...inputArgs(demuxer, path)];
  try {
    await runProcess(tools.ffmpeg, ['-v', 'error', '-nostdin', ...input, ...format], {
      signal,
      take: (stdout, onRead) =>
        stdout.on('data', (chunk: Buffer) => {
          chunks.push(chunk);
          onRead();
        }),
    });
  } catch (error) {
    if (!(error instanceof ProcessFailed)) throw error;
    throw new VoiceError('unreadable', provider, 'gave sound that cannot be decoded', error);
  }
  const whole = new Uint8Array(Buffer.concat(chunks));
  return new Int16Array(whole.buffer, 0, whole.length >> 1);
}

/** Played so much faster it is higher, and then as slow as it was. */
function pitchArgs(pitch: number): string[] {
  if (pitch === 1) return [];
  const faster = `asetrate=${Math.round(VOICE_RATE * pitch)}`;
  return [
    '-af',
    `aresample=${VOICE_RATE},${faster},aresample=${VOICE_RATE},atempo=${(1 / pitch).toFixed(4)}`,
  ];
}

/** Without the silence before and after; nothing where there is nothing else. */
function trimmed(samples: Int16Array): Int16Array {
  const peak = samples.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
  const least = Math.max(SILENT, QUIET * peak);
  const heard = (value: number): boolean => Math.abs(value) > least;
  const first = samples.findIndex(heard);
  if (first < 0) return new Int16Array();
  const last = samples.findLastIndex(heard);
  const margin = (ms: number): number => Math.round((ms * VOICE_RATE) / 1000);
  return samples.subarray(Math.max(0, first - margin(BEFORE_MS)), last + 1 + margin(AFTER_MS));
}
