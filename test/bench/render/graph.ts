import type { Cost } from './child.ts';
import { cpuSeconds } from '../cpu.ts';
import { VIDEO_ENCODER } from '../../../src/engine/picture/pieces/encoder.ts';
import { ffmpegRun } from './encodeLimit.ts';

const FPS = 30;
/** Seconds. */
const FADE = 0.5;
/** Photos are enlarged to this before zoompan, which moves by whole pixels. */
const ENLARGED = { width: 3840, height: 2160 };

/** Arguments of the same slideshow as one graph of ffmpeg, without a title: scale, zoompan, xfade. Pure. */
export function graphArgs(
  photos: readonly string[],
  music: string,
  seconds: number,
  target: string,
): string[] {
  const step = (seconds - FADE) / photos.length;
  const frames = Math.round((step + FADE) * FPS);
  const { width, height } = ENLARGED;
  const shots = photos.map((_, index) => {
    const zoom = index % 2 === 0 ? `1+0.1*on/${frames}` : `1.1-0.1*on/${frames}`;
    return [
      `[${index}:v]scale=${width}:${height}:force_original_aspect_ratio=increase,crop=${width}:${height}`,
      `zoompan=z='${zoom}':x='(iw-iw/zoom)/2':y='(ih-ih/zoom)/2':d=${frames}:s=1920x1080:fps=${FPS}[s${index}]`,
    ].join(',');
  });
  const fades = photos.slice(1).map((_, index) => {
    const before = index === 0 ? '[s0]' : `[x${index}]`;
    return `${before}[s${index + 1}]xfade=fade:duration=${FADE}:offset=${(step * (index + 1)).toFixed(3)}[x${index + 1}]`;
  });
  const last = `[x${photos.length - 1}]format=yuv420p[v]`;
  return [
    ...photos.flatMap((photo) => ['-i', photo]),
    ...['-i', music, '-filter_complex', [...shots, ...fades, last].join(';'), '-map', '[v]'],
    ...['-map', `${photos.length}:a`, '-t', String(seconds), '-r', String(FPS), ...VIDEO_ENCODER],
    ...['-c:a', 'aac', '-b:a', '192k', '-movflags', '+faststart', target],
  ];
}

/** What that graph takes. @throws Error when ffmpeg fails */
export async function measureGraph(ffmpeg: string, args: readonly string[]): Promise<Cost> {
  const before = await cpuSeconds();
  const started = performance.now();
  await ffmpegRun(ffmpeg, args);
  const seconds = (performance.now() - started) / 1000;
  const after = await cpuSeconds();
  return { seconds, ...(before === undefined || after === undefined ? {} : { cpu: after - before }) };
}
