import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { fileURLToPath } from 'node:url';
import { engineDraftSchema, type EngineDraft } from '../../../../src/engine/draft/index.ts';
import type { MediaFile } from '../../../../src/engine/types.ts';

const run = promisify(execFile);
const ROOT = fileURLToPath(new URL('../../../../', import.meta.url));

/** Path of a sample file. */
export const sample = (path: string): string => `${ROOT}samples/${path}`;
/** Path of a broken file. */
export const broken = (path: string): string => `${ROOT}test/fixtures/broken/${path}`;

/** What a test says about a picture segment; the rest is filled in. `src` is a path; `motion` may be a kind alone. */
export interface Picture {
  readonly src?: string;
  readonly d: number;
  readonly st: number;
  readonly kind?: 'image' | 'clip' | 'card' | 'split' | 'overlay';
  readonly [field: string]: unknown;
}

/** A picture that comes out of the one before it. */
export const CROSSFADE = { transition: { kind: 'crossfade', d: 500 } };

/** A draft from its parts. Small pictures, since tests look at plans and facts, not at beauty. */
export function draftOf(parts: {
  readonly d: number;
  readonly pictures: readonly Picture[];
  readonly sounds?: readonly Record<string, unknown>[];
  readonly texts?: readonly Record<string, unknown>[];
  readonly width?: number;
  readonly height?: number;
}): EngineDraft {
  const id = (kind: string) => (one: Record<string, unknown>, index: number) => ({
    id: `${kind}${index}`,
    name: `${kind} ${index}`,
    ...(one['src'] === undefined ? {} : { source: { kind: 'file', hash: one['src'] } }),
    ...one,
    ...(typeof one['motion'] === 'string' ? { motion: { kind: one['motion'] } } : {}),
  });
  return engineDraftSchema.parse({
    version: 2,
    d: parts.d,
    m: { width: parts.width ?? 320, height: parts.height ?? 180 },
    t: [
      { id: 'v', tt: 0, sg: parts.pictures.map((one) => ({ kind: 'image', ...one })).map(id('picture')) },
      {
        id: 'a',
        tt: 1,
        sg: (parts.sounds ?? []).map((one) => ({ kind: 'music', vol: 1, ...one })).map(id('sound')),
      },
      {
        id: 't',
        tt: 7,
        sg: (parts.texts ?? []).map((one) => ({ kind: 'text', role: 'title', ...one })).map(id('text')),
      },
    ],
  });
}

/** Finds the file of a `src` that is a path. The renderer looks at the content itself, so the rest does not matter. */
export function mediaAt(src: string): MediaFile {
  const filename = src.slice(src.lastIndexOf('/') + 1);
  return { hash: src, path: src, filename, kind: 'image', format: '', hasAudio: false };
}

/** What ffprobe says about a file's streams and format. */
export async function facts(
  path: string,
): Promise<{ streams: Record<string, string>[]; format: Record<string, string> }> {
  const { stdout } = await run('ffprobe', [
    '-v',
    'error',
    '-count_frames',
    '-show_streams',
    '-show_format',
    '-of',
    'json',
    path,
  ]);
  return JSON.parse(stdout) as { streams: Record<string, string>[]; format: Record<string, string> };
}

/** A video's luma as one buffer per frame. */
export async function lumaFrames(path: string, width: number, height: number): Promise<Buffer[]> {
  const args = [
    '-v',
    'error',
    '-i',
    path,
    '-an',
    '-vf',
    'extractplanes=y',
    '-fps_mode',
    'passthrough',
    '-f',
    'rawvideo',
    'pipe:1',
  ];
  const { stdout } = await run('ffmpeg', args, { encoding: 'buffer', maxBuffer: 1024 ** 3 });
  const size = width * height;
  return Array.from({ length: stdout.length / size }, (_, index) =>
    stdout.subarray(index * size, (index + 1) * size),
  );
}

/** A video's sound as players hear it: the left side at 48 kHz. */
export async function soundOf(path: string): Promise<Float32Array> {
  const args = ['-v', 'error', '-i', path, '-vn', '-f', 'f32le', '-ar', '48000', '-'];
  const { stdout } = await run('ffmpeg', args, { encoding: 'buffer', maxBuffer: 1024 ** 3 });
  const samples = new Float32Array(new Uint8Array(stdout).buffer);
  return samples.filter((_, index) => index % 2 === 0);
}

/** Mean loudness of a stretch of sound, dB, after a filter. Seconds. */
export async function loudness(
  path: string,
  from: number,
  length: number,
  filter = 'anull',
): Promise<number> {
  const args = ['-hide_banner', '-nostats', '-i', path, '-vn'];
  const cut = `atrim=start=${from}:duration=${length},${filter},volumedetect`;
  const { stderr } = await run('ffmpeg', [...args, '-af', cut, '-f', 'null', '-']);
  return Number(/mean_volume: (-?[\d.]+) dB/.exec(stderr)?.[1] ?? '-99');
}

/** Runs ffmpeg to make a file. */
export async function make(path: string, ...args: string[]): Promise<string> {
  await run('ffmpeg', ['-v', 'error', '-y', ...args, path]);
  return path;
}
