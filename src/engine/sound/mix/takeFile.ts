import { inputArgs } from '../../ffmpeg/index.ts';
import { METER_RATE } from '../levels/loudness.ts';
import type { Take } from './plan.ts';

/** Where a take's samples are. */
export interface TakeFile {
  readonly path: string;
  readonly demuxer: string;
}

/** ffmpeg's arguments that open what is heard of a take, and a little more: decoders may begin late, and a filter cuts exactly. */
export function takeInput(take: Take, { path, demuxer }: TakeFile): string[] {
  const ends = take.outMs === undefined ? Infinity : take.outMs - take.inMs;
  const needed = Math.min(take.playMs * take.speed + 500, take.loop ? Infinity : ends);
  return [
    ...(take.loop ? ['-stream_loop', '-1'] : []),
    ...(take.inMs > 0 ? ['-ss', toSeconds(take.inMs)] : []),
    ...['-t', toSeconds(needed), '-vn', ...inputArgs(demuxer, path)],
  ];
}

/** Filters that bring a take to two sides at 48 kHz, at its speed, exactly as long as it is heard at most. */
export function takeSound({ playMs, speed }: Take): string[] {
  return [
    // A sound that starts late in its file stays late.
    `aresample=${METER_RATE}:async=1:first_pts=0`,
    ...tempo(speed),
    'aformat=sample_fmts=fltp:channel_layouts=stereo',
    `atrim=duration=${toSeconds(playMs)}`,
    'asetpts=N/SR/TB',
  ];
}

/** Factors that the filter takes without leaving anything out: half to double. */
function tempo(speed: number): string[] {
  const filters: string[] = [];
  let left = speed;
  while (left < 0.5 || left > 2) {
    const step = left < 1 ? 0.5 : 2;
    filters.push(`atempo=${step}`);
    left /= step;
  }
  return left === 1 ? filters : [...filters, `atempo=${left.toFixed(6)}`];
}

/** ffmpeg's seconds. */
export function toSeconds(ms: number): string {
  return (ms / 1000).toFixed(6);
}
