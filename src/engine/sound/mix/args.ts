import { inputArgs } from '../../ffmpeg/index.ts';
import { AAC_OUTPUT, mp3Output } from '../../picture/pieces/encoder.ts';
import type { SoundPlan, Take } from './plan.ts';

/** Where a take's samples are. */
export interface TakeFile {
  readonly path: string;
  readonly demuxer: string;
}

/**
 * Ducking. The key is a copy of the voice that is amplified into a limiter, so that it is equally loud whether somebody speaks up or
 * whispers; the compressor then takes off the same 11 dB or so, quickly, and gives them back within a second.
 */
const KEY = 'volume=26dB,alimiter=limit=0.5:level=disabled:attack=1:release=40';
const DUCK = 'sidechaincompress=threshold=0.07:ratio=6:attack=40:release=700:knee=2';

const RATE = 48000;

/**
 * Arguments of the ffmpeg that mixes all takes: AAC on stdout and, with `mp3Path`, an MP3 there. Pure. Without takes the result is silence of
 * the right length.
 */
export function soundArgs(
  plan: SoundPlan,
  files: readonly TakeFile[],
  mp3Path: string | undefined,
): string[] {
  const seconds = toSeconds(plan.durationMs);
  const { chains, voices, ducked, plain } = layTakes(plan.takes);
  const parts = [...plain];
  if (voices.length > 0 && ducked.length > 0) {
    chains.push(
      `${mix(voices)},apad=whole_dur=${seconds},atrim=duration=${seconds},asplit[voice][key0]`,
      `[key0]${KEY}[key]`,
      `${mix(ducked)},apad=whole_dur=${seconds},atrim=duration=${seconds}[music]`,
      `[music][key]${DUCK}[lowered]`,
    );
    parts.push('[voice]', '[lowered]');
  } else parts.push(...voices, ...ducked);
  // Silence comes first: its length is the length of the mix.
  chains.push(`anullsrc=r=${RATE}:cl=stereo,aformat=sample_fmts=fltp,atrim=duration=${seconds}[silence]`);
  const end = `alimiter=limit=0.95:level=disabled,apad=whole_dur=${seconds},atrim=duration=${seconds}`;
  const mixed = `[silence]${parts.join('')}amix=inputs=${parts.length + 1}:duration=first:normalize=0,${end}`;
  chains.push(mp3Path === undefined ? `${mixed}[aac]` : `${mixed},asplit[aac][mp3]`);
  return [
    ...['-v', 'error', '-nostdin', '-y', '-filter_complex_threads', '1'],
    ...plan.takes.flatMap((take, index) => takeInput(take, files[index])),
    ...['-filter_complex', chains.join(';'), '-map', '[aac]', ...AAC_OUTPUT],
    ...(mp3Path === undefined ? [] : ['-map', '[mp3]', ...mp3Output(mp3Path)]),
  ];
}

interface LaidTakes {
  readonly chains: string[];
  readonly voices: string[];
  readonly ducked: string[];
  readonly plain: string[];
}

function layTakes(takes: readonly Take[]): LaidTakes {
  const laid: LaidTakes = { chains: [], voices: [], ducked: [], plain: [] };
  const groups: Record<Take['role'], string[]> = {
    voice: laid.voices,
    ducked: laid.ducked,
    plain: laid.plain,
  };
  takes.forEach((take, index) => {
    laid.chains.push(`[${index}:a:0]${takeFilters(take)}[a${index}]`);
    groups[take.role].push(`[a${index}]`);
  });
  return laid;
}

function takeInput(take: Take, file: TakeFile | undefined): string[] {
  if (file === undefined) throw new RangeError(`no file for “${take.name}”`);
  return [
    ...(take.loop ? ['-stream_loop', '-1'] : []),
    ...(take.inMs > 0 ? ['-ss', toSeconds(take.inMs)] : []),
    // Half a second more than is heard: decoders may begin late, and the filter cuts exactly.
    ...['-t', toSeconds(take.playMs + 500), '-vn', ...inputArgs(file.demuxer, file.path)],
  ];
}

function takeFilters(take: Take): string {
  return [
    // A sound that starts late in its file stays late.
    `aresample=${RATE}:async=1:first_pts=0`,
    'aformat=sample_fmts=fltp:channel_layouts=stereo',
    `atrim=duration=${toSeconds(take.playMs)}`,
    'asetpts=N/SR/TB',
    `afade=t=in:d=${toSeconds(take.fadeInMs)}`,
    `afade=t=out:st=${toSeconds(take.playMs - take.fadeOutMs)}:d=${toSeconds(take.fadeOutMs)}`,
    `volume=${take.volume.toFixed(4)}`,
    `adelay=${Math.round((take.startMs * RATE) / 1000)}S:all=1`,
  ].join(',');
}

function mix(labels: readonly string[]): string {
  return labels.length === 1
    ? `${labels.join('')}anull`
    : `${labels.join('')}amix=inputs=${labels.length}:normalize=0`;
}

function toSeconds(ms: number): string {
  return (ms / 1000).toFixed(6);
}
