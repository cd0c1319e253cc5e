import { runProcess } from '../../ffmpeg/index.ts';
import { METER_RATE } from '../levels/loudness.ts';
import type { HeardTake } from './levels.ts';
import type { Take } from './plan.ts';

/** Hz under which nothing of a voice is. */
const RUMBLE = 70;
/** dB that hiss is lowered by: more would be heard in the voice. */
const HISS_DOWN = 10;
/** dB between voice and hiss from which on none is heard, and dB below full scale under which there is none. */
const CLEAN = 50;
const NO_HISS = -78;
/** dB over its loudness from which on a voice is held back, and by what ratio. */
const LOUD = 3;
const RATIO = 2;

/** The same of what is read aloud, whose peaks would keep the whole quieter than it should be; ms that it takes to be held back, and let go. */
const READ = { loud: 1, ratio: 3, attack: 2, release: 120 };

/** Whether a take is a recorded voice: what the system reads aloud is clean. */
const isRecorded = ({ kind, source }: Take): boolean => kind === 'voice' && source.kind === 'file';

/** Whether its hiss is lowered. */
export function isHissing(take: Take, { speech }: HeardTake): boolean {
  if (!isRecorded(take) || speech === undefined) return false;
  return speech.noise > NO_HISS && speech.loud - speech.noise < CLEAN;
}

/**
 * Filters that clean a recorded voice gently: rumble, hiss, and words that stand out; of what is read aloud, these alone. None for all else. Pure.
 * @param late samples that ffmpeg's filter against hiss is late by
 */
export function cleaningFilters(take: Take, heard: HeardTake, late: number): string[] {
  if (take.kind !== 'voice' || heard.speech === undefined || !Number.isFinite(heard.loudness)) return [];
  if (!isRecorded(take)) return [heldBack(heard.loudness, READ)];
  const floor = Math.max(-80, Math.min(-20, heard.speech.noise));
  const hiss = [
    `apad=pad_len=${late}`,
    `afftdn=nr=${HISS_DOWN}:nf=${floor.toFixed(1)}`,
    `atrim=start_sample=${late}`,
    'asetpts=N/SR/TB',
  ];
  return [
    `highpass=f=${RUMBLE}`,
    ...(isHissing(take, heard) ? hiss : []),
    heldBack(heard.loudness, { loud: LOUD, ratio: RATIO, attack: 15, release: 250 }),
  ];
}

function heldBack(loudness: number, { loud, ratio, attack, release }: typeof READ): string {
  const threshold = Math.min(1, 10 ** ((loudness + loud) / 20));
  return `acompressor=threshold=${threshold.toFixed(5)}:ratio=${ratio}:attack=${attack}:release=${release}:makeup=1`;
}

const known = new Map<string, Promise<number>>();

/** Samples (48 kHz) that this ffmpeg's filter against hiss is late by: builds differ. Asked once per program and process. */
export function hissFilterDelay(ffmpeg: string): Promise<number> {
  const asked = known.get(ffmpeg) ?? measureDelay(ffmpeg);
  known.set(ffmpeg, asked);
  asked.catch(() => known.delete(ffmpeg));
  return asked;
}

/** Where a lone click comes out, less where it went in. */
async function measureDelay(ffmpeg: string): Promise<number> {
  const at = METER_RATE / 10;
  const source = `aevalsrc='if(eq(n,${at}),0.9,0)':s=${METER_RATE}:d=0.3`;
  const chunks: Buffer[] = [];
  await runProcess(
    ffmpeg,
    ['-v', 'error', '-nostdin', '-f', 'lavfi', '-i', source, '-af', 'afftdn', '-f', 'f32le', '-'],
    {
      take: (stdout, onRead) =>
        stdout.on('data', (chunk: Buffer) => {
          chunks.push(chunk);
          onRead();
        }),
    },
  );
  const bytes = new Uint8Array(Buffer.concat(chunks));
  const samples = new Float32Array(bytes.buffer, 0, bytes.length >> 2);
  const peak = samples.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
  return Math.max(0, samples.findIndex((value) => Math.abs(value) === peak) - at);
}
