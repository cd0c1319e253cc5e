import { rename, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { inputArgs, ProcessFailed, runProcess } from '../../../ffmpeg/index.ts';
import { linkOrCopy } from '../../../disk/linkOrCopy.ts';
import type { FfmpegTools } from '../../../types.ts';

/** A picture that ffmpeg decodes to a file. */
export interface Decoding {
  readonly path: string;
  readonly demuxer: string;
  /** What its frames have at most. */
  readonly pixels: number | undefined;
  /** What else ffmpeg is told before it reads it. */
  readonly options: readonly string[];
  readonly filters: readonly string[];
  readonly target: string;
  /** That there have to be in it then. */
  readonly bytes: number;
}

export interface DecodeJob {
  readonly tools: FfmpegTools;
  readonly signal: AbortSignal;
}

/** @param cwd what files in filters are named from @throws ProcessFailed, and what `runProcess` throws */
export async function decodeTo(
  { path, demuxer, pixels, options, filters, target, bytes }: Decoding,
  cwd: string,
  { tools, signal }: DecodeJob,
): Promise<void> {
  const output = ['-frames:v', '1', '-vf', filters.join(','), '-f', 'rawvideo', `file:${target}`];
  const args = [...BEFORE, ...options, ...inputArgs(demuxer, path, pixels), ...output];
  const { stderrTail } = await runProcess(tools.ffmpeg, args, { signal, cwd, givesBackFrom: LARGE });
  // ffmpeg calls it a success when nothing could be decoded.
  if ((await sizeOf(target)) !== bytes) throw new ProcessFailed(tools.ffmpeg, 0, stderrTail);
}

/** Groups pictures that {@link decodeInTurn} can decode by one ffmpeg. */
export function byKind<T extends Decoding>(decodings: readonly T[]): T[][] {
  const kinds = new Map<string, T[]>();
  for (const one of decodings) {
    const { demuxer, options, filters, bytes, target } = one;
    const kind = demuxer === 'jpeg_pipe' ? JSON.stringify([options, filters, bytes]) : target;
    kinds.set(kind, [...(kinds.get(kind) ?? []), one]);
  }
  return [...kinds.values()];
}

/**
 * Decodes pictures of one kind by one ffmpeg, one after the other: to start it takes half as long as a photo does, and only one of them is in memory.
 * @param cwd where nothing else is called `list`, or begins with `listed-` or `made-`
 * @returns which of them are there: none is in the place of another that could not be decoded @throws ProcessFailed, and what `runProcess` throws
 */
export async function decodeInTurn(
  decodings: readonly Decoding[],
  cwd: string,
  { tools, signal }: DecodeJob,
): Promise<readonly boolean[]> {
  // Names without a suffix, by which ffmpeg would take them for something else than what they are.
  for (const [index, { path }] of decodings.entries()) await linkOrCopy(path, join(cwd, `listed-${index}`));
  // A file may have more pictures in it than its first. A second each: so the time of a picture says which it is.
  const list = decodings.map((_, index) => `file listed-${index}\nduration 1\noutpoint 0.01\n`).join('');
  await writeFile(join(cwd, 'list'), `ffconcat version 1.0\n${list}`);
  const args = inTurnArgs(decodings, join(cwd, 'list'));
  await runProcess(tools.ffmpeg, args, { signal, cwd, givesBackFrom: LARGE });
  const made: boolean[] = [];
  for (const [index, { target, bytes }] of decodings.entries()) {
    const path = join(cwd, `made-${index}`);
    const isThere = (await sizeOf(path)) === bytes;
    if (isThere) await rename(path, target);
    made.push(isThere);
  }
  return made;
}

function inTurnArgs(decodings: readonly Decoding[], list: string): string[] {
  const [first] = decodings;
  const { demuxer = '', options = [], filters = [] } = first ?? {};
  const pixels = Math.max(...decodings.map(({ pixels = Infinity }) => pixels));
  return [
    ...[...BEFORE, ...options, '-format_whitelist', `concat,${demuxer}`],
    ...inputArgs('concat', list, pixels === Infinity ? undefined : pixels),
    ...['-vf', filters.join(','), '-fps_mode', 'passthrough', '-enc_time_base', '1:1'],
    ...['-c:v', 'rawvideo', '-f', 'image2', '-frame_pts', '1', 'made-%d'],
  ];
}

/** Bytes; what takes more is a part of a picture. ffmpeg would keep some 10 MB of it, and hardly needs more time without. */
const LARGE = 256 * 1024;

const BEFORE: readonly string[] = [
  ...['-v', 'error', '-nostdin', '-y', '-filter_threads', '1', '-threads', '1', '-noautorotate'],
];

async function sizeOf(path: string): Promise<number> {
  return (await stat(path).catch(() => undefined))?.size ?? 0;
}
