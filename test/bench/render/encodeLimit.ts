import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { rm, statfs } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { cpuSeconds } from '../cpu.ts';
import type { Cost } from './child.ts';
import { VIDEO_ENCODER } from '../../../src/engine/picture/pieces/encoder.ts';

const FRAME_BYTES = (1920 * 1080 * 3) / 2;

/** A video's frames, decoded into two files: what the limit is measured on. */
export interface RawHalves {
  readonly files: readonly string[];
  remove(): Promise<void>;
}

/** Decodes a 1080p video once, into memory where it fits. */
export async function decodeHalves(ffmpeg: string, video: string, frames: number): Promise<RawHalves> {
  const folder = await folderFor(frames * FRAME_BYTES);
  const files = [0, 1].map((half) => join(folder, `clipwright-bench-${process.pid}-${half}.yuv`));
  const middle = Math.floor(frames / 2);
  const cuts = [`trim=end_frame=${middle}`, `trim=start_frame=${middle}`];
  for (const [half, file] of files.entries())
    await ffmpegRun(ffmpeg, [
      '-i',
      video,
      '-an',
      '-vf',
      `${cuts[half] ?? ''},setpts=N`,
      '-fps_mode',
      'passthrough',
      '-f',
      'rawvideo',
      file,
    ]);
  return {
    files,
    remove: async () => {
      for (const file of files) await rm(file, { force: true });
    },
  };
}

/** Shared memory when the frames take less than half of what is free there, else the temporary folder. */
async function folderFor(bytes: number): Promise<string> {
  const shared = '/dev/shm';
  const found = await statfs(shared).catch(() => undefined);
  return found !== undefined && found.bavail * found.bsize > 2 * bytes ? shared : tmpdir();
}

/** What encoding alone takes: two processes, one thread each, with the renderer's own settings. */
export async function measureLimit(ffmpeg: string, { files }: RawHalves): Promise<Cost> {
  const cpuBefore = await cpuSeconds();
  const started = performance.now();
  const input = [
    '-f',
    'rawvideo',
    '-pixel_format',
    'yuv420p',
    '-video_size',
    '1920x1080',
    '-framerate',
    '30',
  ];
  await Promise.all(
    files.map((file) =>
      ffmpegRun(ffmpeg, [...input, '-i', file, ...VIDEO_ENCODER, '-threads', '1', '-f', 'null', '-']),
    ),
  );
  const cpuAfter = await cpuSeconds();
  return {
    seconds: (performance.now() - started) / 1000,
    ...(cpuBefore === undefined || cpuAfter === undefined ? {} : { cpu: cpuAfter - cpuBefore }),
  };
}

/** Runs it to its end. @throws Error when it fails */
export async function ffmpegRun(ffmpeg: string, args: readonly string[]): Promise<void> {
  const child = spawn(ffmpeg, ['-v', 'error', '-nostdin', '-y', ...args], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const [code] = (await once(child, 'close')) as [number | null];
  if (code !== 0) throw new Error(`ffmpeg ended with ${code ?? 'a signal'}`);
}
