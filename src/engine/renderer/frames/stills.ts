import { inputArgs, uprightFilters, type ProbedMedia } from '../../ffmpeg/index.ts';
import { colorConversion } from './colors.ts';
import { layOut, layoutFilters } from './layout.ts';
import type { MotionPath } from './motion.ts';

/** A still file and what it is. */
export interface StillSource {
  readonly path: string;
  readonly media: ProbedMedia;
}

/** Formats that may be transparent. */
const WITH_ALPHA = new Set(['png_pipe', 'webp_pipe', 'gif', 'tiff_pipe']);

/**
 * Arguments that decode a still once, turn it upright, lay it out on the canvas of its motion and write that raw to `target`. Pure.
 * Everything that is shown of the still is made from this one frame.
 */
export function prepareStillArgs(source: StillSource, path: MotionPath, target: string): string[] {
  const { media } = source;
  const picture = { width: media.width ?? 2, height: media.height ?? 2 };
  const alpha = WITH_ALPHA.has(media.demuxer);
  const upright = [...(alpha ? ['format=rgba'] : []), ...uprightFilters(media.orientation)];
  const chain = layoutFilters(layOut(picture, path), path, '[upright]', {
    ...{ tag: 'p', alpha, convert: colorConversion(media), format: path.format, fine: true },
  });
  const graph = `[0:v:0]${[...upright, 'null'].join(',')}[upright];${chain}`;
  return [
    ...['-v', 'error', '-nostdin', '-y', '-threads', '1', '-filter_complex_threads', '1'],
    ...['-noautorotate', ...inputArgs(media.demuxer, source.path), '-filter_complex', graph],
    ...['-frames:v', '1', '-f', 'rawvideo', `file:${target}`],
  ];
}

/** Input arguments that read a prepared still. */
export function preparedInput(path: MotionPath, file: string, fps: number): string[] {
  const size = `${path.canvas.width}x${path.canvas.height}`;
  return [
    ...['-f', 'rawvideo', '-pixel_format', path.format, '-video_size', size, '-framerate', String(fps)],
    ...['-i', `file:${file}`],
  ];
}

/** Size of a whole canvas file. */
export function canvasBytes({ canvas, format }: MotionPath): number {
  return canvas.width * canvas.height * (format === 'yuv420p' ? 1.5 : 2);
}
