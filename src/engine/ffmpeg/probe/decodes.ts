import type { FfmpegTools } from '../../types.ts';
import { inputArgs, type Container } from '../container.ts';
import { ProcessFailed } from '../errors.ts';
import { runProcess } from '../process.ts';

/** Where nothing has come out by then, nothing will: seconds of the file. */
const LONG_ENOUGH = '60';

/**
 * Whether ffmpeg can decode a stream: its first frame comes out. Headers do not tell: this build may lack the decoder, or the file may be
 * damaged or locked.
 *
 * @param stream as ffmpeg names it: `V:0` (the first picture that is no cover), `a:0`
 * @throws ProcessFailed when ffmpeg was ended from outside; the signal's reason when aborted
 */
export async function decodes(
  file: {
    readonly path: string;
    readonly container: Container;
    readonly pixels: number;
    readonly tools: FfmpegTools;
    readonly signal: AbortSignal;
  },
  stream: 'V:0' | 'a:0',
): Promise<boolean> {
  const frames = stream === 'V:0' ? '-frames:v' : '-frames:a';
  const args = [
    ...['-v', 'error', '-nostdin', '-noautorotate', '-threads', '1', '-t', LONG_ENOUGH],
    ...inputArgs(file.container.demuxer, file.path, file.pixels),
    ...['-map', `0:${stream}`, frames, '1', '-f', 'framecrc', '-'],
  ];
  try {
    const { stdout } = await runProcess(file.tools.ffmpeg, args, { signal: file.signal });
    // A line for each frame, beside comments.
    return /^\d/m.test(stdout);
  } catch (error) {
    if (error instanceof ProcessFailed && !error.endedFromOutside) return false;
    throw error;
  }
}
