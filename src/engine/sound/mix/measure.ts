import type { Readable } from 'node:stream';
import { runProcess } from '../../ffmpeg/index.ts';
import type { FfmpegTools } from '../../types.ts';
import { LoudnessMeter, METER_RATE } from '../levels/loudness.ts';
import { SpeechFinder } from '../levels/speech.ts';
import type { HeardTake } from './levels.ts';
import type { Take } from './plan.ts';
import { takeInput, takeSound, type TakeFile } from './takeFile.ts';

/** What it takes to listen. */
export interface MeasureOptions {
  readonly tools: FfmpegTools;
  readonly signal: AbortSignal;
  readonly cleaning?: readonly string[];
}

/** Bytes of a sample of both sides. */
const FRAME = 8;

/**
 * Listens to a take: how loud it is, and for what is not music, when somebody speaks.
 * @param cleaning filters that it goes through before
 * @throws ProcessFailed; the signal's reason
 */
export async function measureTake(
  take: Take,
  file: TakeFile,
  { tools, signal, cleaning = [] }: MeasureOptions,
): Promise<HeardTake> {
  const meter = new LoudnessMeter();
  const finder = take.kind === 'music' ? undefined : new SpeechFinder();
  let peak = 0;
  const add = (left: Float32Array, right: Float32Array): void => {
    peak = Math.max(peak, highest(left), highest(right));
    meter.add(left, right);
    finder?.add(left, right);
  };
  const filters = [...takeSound(take), ...cleaning].join(',');
  const output = ['-ar', String(METER_RATE), '-ac', '2', '-f', 'f32le', 'pipe:1'];
  await runProcess(
    tools.ffmpeg,
    ['-v', 'error', '-nostdin', ...takeInput(take, file), '-map', '0:a:0', '-af', filters, ...output],
    { signal, take: (stdout, onRead) => readSamples(stdout, add, onRead) },
  );
  const heard = { loudness: meter.integrated, peak: 20 * Math.log10(peak) };
  return { ...heard, ...(finder !== undefined && { speech: finder.found }) };
}

function highest(samples: Float32Array): number {
  let peak = 0;
  for (let at = 0; at < samples.length; at += 1) {
    const size = Math.abs(samples[at] ?? 0);
    if (size > peak) peak = size;
  }
  return peak;
}

/** @param add is given as many samples of each side */
function readSamples(
  stdout: Readable,
  add: (left: Float32Array, right: Float32Array) => void,
  onRead: () => void,
): void {
  let rest = new Uint8Array();
  stdout.on('data', (chunk: Buffer) => {
    onRead();
    const bytes = new Uint8Array(rest.length + chunk.length);
    bytes.set(rest);
    bytes.set(chunk, rest.length);
    const count = Math.floor(bytes.length / FRAME);
    const samples = new Float32Array(bytes.buffer, 0, 2 * count);
    const left = new Float32Array(count);
    const right = new Float32Array(count);
    for (let at = 0; at < count; at += 1) {
      left[at] = samples[2 * at] ?? 0;
      right[at] = samples[2 * at + 1] ?? 0;
    }
    add(left, right);
    rest = bytes.slice(count * FRAME);
  });
}
