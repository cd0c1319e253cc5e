import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** Writes an MP4 that every browser plays: a test picture of so many seconds, and what the other inputs and codecs say. */
export async function makeVideo(
  path: string,
  { seconds, size, args = [] }: { seconds: number; size: string; args?: readonly string[] },
): Promise<void> {
  const picture = ['-f', 'lavfi', '-i', `testsrc2=s=${size}:r=30:d=${seconds}`];
  const h264 = ['-c:v', 'libx264', '-preset', 'ultrafast', '-pix_fmt', 'yuv420p', '-g', '15'];
  await run('ffmpeg', ['-v', 'error', ...picture, ...args, ...h264, '-movflags', '+faststart', path]);
}

/** Writes a tone of so many seconds; what it is written as, the path's extension says. */
export async function makeTone(path: string, seconds: number): Promise<void> {
  const tone = ['-f', 'lavfi', '-i', `sine=frequency=440:duration=${seconds}`];
  await run('ffmpeg', ['-v', 'error', ...tone, '-b:a', '128k', path]);
}
