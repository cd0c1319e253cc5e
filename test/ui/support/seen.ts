import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdir } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { contrast, framesOf } from '../../video/frames.ts';

const execute = promisify(execFile);
/** One frame a second of each video side by side, for people to look at. */
const SHEETS = resolve(import.meta.dirname, '../../../artifacts/videos');
/** 0–255: what a picture or a line of text has at the very least. */
const LEAST_CONTRAST = 60;

/** Frames a second that are looked at. Between two cards one of them may show no more than the ground. */
const FRAMES = 2;

/** Something is to be seen in every second of a video. Keeps a sheet of its frames in artifacts/videos/. */
export async function assertSeen(path: string): Promise<void> {
  await mkdir(SHEETS, { recursive: true });
  const sheet = join(SHEETS, `${basename(path, '.mp4')}.jpg`);
  const tiles = ['-vf', 'fps=1,scale=480:-2,tile=4x4', '-frames:v', '1', sheet];
  await execute('ffmpeg', ['-v', 'error', '-y', '-i', path, ...tiles]);
  const contrasts = (await framesOf(path, FRAMES)).map(contrast);
  assert(contrasts.length > 0);
  const isEmpty = (index: number) => (contrasts[index] ?? 0) < LEAST_CONTRAST;
  assert(
    // A film goes to black at its end: its last frame may be that alone.
    !contrasts.slice(0, -1).some((_, index) => isEmpty(index) && isEmpty(index + 1)),
    `An empty frame in ${basename(path)}: contrasts ${contrasts.join(', ')}; see ${sheet}`,
  );
}
