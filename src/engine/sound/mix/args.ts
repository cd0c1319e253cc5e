import { METER_RATE } from '../levels/loudness.ts';
import { ENVELOPE_RATE } from './ducking.ts';
import type { SoundPlan } from './plan.ts';
import { takeInput, takeSound, toSeconds, type TakeFile } from './takeFile.ts';

/** Samples a second at which peaks between samples are seen. */
const PEAK_RATE = 192_000;
/** The limiter looks this far ahead, ms, and is as late: so many samples of {@link PEAK_RATE} are taken off its start. */
const AHEAD_MS = 5;
const LATE = (AHEAD_MS * PEAK_RATE) / 1000 - 1;

/** Sound of the MP4: AAC on stdout, in a fragmented MP4, which keeps the encoder's delay on record. `fast` is its better way from 64 kbit/s on. */
const AAC_OUTPUT: readonly string[] = [
  ...['-c:a', 'aac', '-aac_coder', 'fast', '-b:a', '192k', '-ar', '48000', '-ac', '2'],
  // Written every second, not at the end: whoever reads may be gone long before.
  ...['-f', 'mp4', '-movflags', 'empty_moov+delay_moov', '-frag_duration', '1000000', 'pipe:1'],
];

/** The same sound for players without AAC. At this rate LAME's quicker way is as good, and takes half the time. */
function mp3Output(path: string): string[] {
  const codec = ['-c:a', 'libmp3lame', '-compression_level', '7', '-b:a', '192k'];
  return [...codec, '-ar', '48000', '-ac', '2', '-f', 'mp3', `file:${path}`];
}

/** Arguments of the ffmpeg that makes an MP3 of a finished video's sound. Pure. */
export function mp3Args(video: string, target: string): string[] {
  const input = ['-v', 'error', '-nostdin', '-y', '-i', `file:${video}`];
  return [...input, '-map', '0:a:0', ...mp3Output(target)];
}

/** What a mix is made of. */
export interface MixSources {
  readonly plan: SoundPlan;
  /** Of each take. */
  readonly files: readonly TakeFile[];
  /** Filters of each take that clean it. */
  readonly cleaning: readonly (readonly string[])[];
  /** Factors (32-bit floats, {@link ENVELOPE_RATE}) for all that is ducked; undefined where nobody speaks. */
  readonly envelopePath: string | undefined;
}

/** How loud a mix is made. */
export interface MixGains {
  /** dB of each take. */
  readonly takes: readonly number[];
  /** dB of the whole. */
  readonly whole: number;
  /** dB below full scale that no peak passes; absent where none comes so far. */
  readonly ceiling: number | undefined;
}

/** The inputs of a mix, in the order in which its graph counts them. Pure. */
export function mixInputs({ plan, files, envelopePath }: MixSources): string[] {
  const takes = plan.takes.flatMap((take, index) => {
    const file = files[index];
    if (file === undefined) throw new RangeError(`no file for “${take.name}”`);
    return takeInput(take, file);
  });
  const envelope = [
    '-f',
    'f32le',
    '-ar',
    String(ENVELOPE_RATE),
    '-ac',
    '1',
    '-i',
    `file:${envelopePath ?? ''}`,
  ];
  return [...takes, ...(envelopePath === undefined ? [] : envelope)];
}

/** A filter graph that mixes all takes, limited, exactly as long as the picture, as `[whole]`. Pure. */
export function mixGraph({ plan, cleaning, envelopePath }: MixSources, gains: MixGains): string {
  const seconds = toSeconds(plan.durationMs);
  const chains = plan.takes.map((take, index) => {
    const at = Math.round((take.startMs * METER_RATE) / 1000);
    const fades = [
      `afade=t=in:d=${toSeconds(take.fadeInMs)}`,
      `afade=t=out:st=${toSeconds(take.playMs - take.fadeOutMs)}:d=${toSeconds(take.fadeOutMs)}`,
    ];
    const level = `volume=${(gains.takes[index] ?? 0).toFixed(3)}dB`;
    return `[${index}:a:0]${[...takeSound(take), ...(cleaning[index] ?? []), ...fades, level, `adelay=${at}S:all=1`].join(',')}[a${index}]`;
  });
  const labels = plan.takes.map((take, index) => ({ label: `[a${index}]`, ducked: take.duck }));
  const ducked = labels.filter((one) => one.ducked && envelopePath !== undefined);
  const parts = labels.filter((one) => !ducked.includes(one)).map(({ label }) => label);
  if (ducked.length > 0) {
    const whole = `apad=whole_dur=${seconds},atrim=duration=${seconds}`;
    chains.push(
      `${mix(ducked.map(({ label }) => label))},${whole},aformat=sample_fmts=fltp[music]`,
      `[${plan.takes.length}:a:0]aresample=${METER_RATE},pan=stereo|c0=c0|c1=c0,aformat=sample_fmts=fltp,${whole}[envelope]`,
      '[music][envelope]amultiply[lowered]',
    );
    parts.push('[lowered]');
  }
  // Silence comes first: its length is the length of the mix.
  chains.push(
    `anullsrc=r=${METER_RATE}:cl=stereo,aformat=sample_fmts=fltp,atrim=duration=${seconds}[silence]`,
  );
  const all = `[silence]${parts.join('')}amix=inputs=${parts.length + 1}:duration=first:normalize=0`;
  const end = `apad=whole_dur=${seconds},atrim=duration=${seconds}`;
  const level = `volume=${gains.whole.toFixed(3)}dB`;
  const held = gains.ceiling === undefined ? [] : [limiter(gains.ceiling)];
  chains.push([all, level, ...held, `${end}[whole]`].join(','));
  return chains.join(';');
}

/** Arguments of the ffmpeg that encodes a mix: AAC on stdout and, with `mp3Path`, an MP3 there. Pure. */
export function mixArgs(sources: MixSources, gains: MixGains, mp3Path: string | undefined): string[] {
  const graph = mixGraph(sources, gains);
  return [
    ...['-v', 'error', '-nostdin', '-y', '-filter_complex_threads', '1', ...mixInputs(sources)],
    ...(mp3Path === undefined
      ? ['-filter_complex', graph, '-map', '[whole]', ...AAC_OUTPUT]
      : ['-filter_complex', `${graph};[whole]asplit[aac][mp3]`, '-map', '[aac]', ...AAC_OUTPUT]),
    ...(mp3Path === undefined ? [] : ['-map', '[mp3]', ...mp3Output(mp3Path)]),
  ];
}

/** Holds peaks down, those between samples, too, and does not come late. */
function limiter(ceiling: number): string {
  const limit = (10 ** (ceiling / 20)).toFixed(5);
  return [
    `aresample=${PEAK_RATE}`,
    `apad=pad_len=${2 * LATE}`,
    `alimiter=limit=${limit}:level=disabled:attack=${AHEAD_MS}:release=60`,
    `atrim=start_sample=${LATE}`,
    'asetpts=N/SR/TB',
    `aresample=${METER_RATE}`,
  ].join(',');
}

function mix(labels: readonly string[]): string {
  return labels.length === 1
    ? `${labels.join('')}anull`
    : `${labels.join('')}amix=inputs=${labels.length}:normalize=0`;
}
