import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { chooseGround, type Ground } from '../../../colour/ground.ts';
import { inputArgs, runProcess, type Capabilities, type ProbedMedia } from '../../ffmpeg/index.ts';
import type { FfmpegTools } from '../../types.ts';

/** How a clip with transparent pixels is shown. */
export interface ClipAlpha {
  readonly ground: Ground;
  /** Arguments before the input. */
  readonly decoder: readonly string[];
}

/** What of a clip is looked at: so many pictures, one a second. */
const LOOKS = 8;

/** Longer side of what is measured, pixels. */
const MEASURED = 192;

/** Filters that make a small copy for `chooseGround`; colours that alpha hides do not get into it. */
const MEASURE_FILTERS = [
  'format=gbrap,premultiply=inplace=1',
  `scale=${MEASURED}:${MEASURED}:force_original_aspect_ratio=decrease:flags=area`,
  'format=rgba',
].join(',');

/** Arguments that choose the decoder that finds a clip's transparency. Pure. @returns undefined when it has none, or none that this ffmpeg finds */
export function alphaDecoder(
  { alpha }: Pick<ProbedMedia, 'alpha'>,
  { alphaDecoders }: Pick<Capabilities, 'alphaDecoders'>,
): readonly string[] | undefined {
  if (alpha === undefined) return undefined;
  if (alpha === 'in-picture') return [];
  return alphaDecoders.includes(alpha) ? ['-c:v', alpha] : undefined;
}

/**
 * Looks whether a clip has transparent pixels, and on what it can be seen.
 * @param inMs where in the clip its segment starts
 * @returns undefined for one that is shown as it is
 * @throws what `runProcess` throws
 */
export async function lookAtAlpha(
  { path, media, inMs }: { readonly path: string; readonly media: ProbedMedia; readonly inMs: number },
  job: {
    readonly tools: FfmpegTools;
    readonly capabilities: Capabilities;
    readonly folder: string;
    readonly signal: AbortSignal;
  },
): Promise<ClipAlpha | undefined> {
  const decoder = alphaDecoder(media, job.capabilities);
  if (decoder === undefined) return undefined;
  const scratch = await mkdtemp(join(job.folder, 'clip-'));
  const small = join(scratch, 'small.rgba');
  try {
    const from = Math.min(inMs, media.lastFrameMs ?? inMs) / 1000;
    const seek = media.demuxer === 'gif' ? [] : ['-ss', from.toFixed(3)];
    const args = [
      '-v',
      'error',
      '-nostdin',
      '-y',
      ...seek,
      ...decoder,
      ...inputArgs(media.demuxer, path, media.pixels),
    ];
    const filters = `fps=1:round=up:start_time=0,${MEASURE_FILTERS}`;
    const output = [
      '-map',
      '0:V:0',
      '-vf',
      filters,
      '-frames:v',
      String(LOOKS),
      '-f',
      'rawvideo',
      `file:${small}`,
    ];
    await runProcess(job.tools.ffmpeg, [...args, ...output], { signal: job.signal });
    const pixels = await readFile(small);
    const ground = chooseGround(pixels);
    // Some recorders leave the fourth channel empty: players show what is there then.
    const nothing = !pixels.some((value, at) => at % 4 === 3 && value > 8);
    return ground === undefined || nothing ? undefined : { ground, decoder };
  } finally {
    await rm(scratch, { recursive: true, force: true });
  }
}
