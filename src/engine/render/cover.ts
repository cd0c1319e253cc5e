import { runProcess } from '../ffmpeg/index.ts';

/** JPEG's own scale: 2 is nearly as good as it gets. */
const QUALITY = '2';

/**
 * Takes a frame of a finished video as a JPEG.
 * @throws ProcessFailed; the signal's reason when aborted
 */
export async function takeCover(
  ffmpeg: string,
  { video, target, seconds }: { readonly video: string; readonly target: string; readonly seconds: number },
  signal: AbortSignal,
): Promise<void> {
  const input = ['-v', 'error', '-nostdin', '-y', '-ss', seconds.toFixed(4), '-i', `file:${video}`];
  const output = ['-frames:v', '1', '-q:v', QUALITY, '-update', '1', `file:${target}`];
  await runProcess(ffmpeg, [...input, '-an', ...output], { signal });
}
