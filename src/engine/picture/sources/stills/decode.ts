import { stat } from 'node:fs/promises';
import { ProcessFailed, runProcess } from '../../../ffmpeg/index.ts';
import type { FfmpegTools } from '../../../types.ts';

/** A picture that ffmpeg decodes to a file. */
export interface Decoding {
  readonly input: readonly string[];
  readonly filters: readonly string[];
  readonly target: string;
  /** That there have to be in it then. */
  readonly bytes: number;
}

function decodeArgs(decodings: readonly Decoding[]): string[] {
  return [
    ...['-v', 'error', '-nostdin', '-y', '-filter_threads', '1'],
    ...decodings.flatMap(({ input }) => ['-threads', '1', '-noautorotate', ...input]),
    ...decodings.flatMap(({ filters, target }, index) => [
      ...(decodings.length === 1 ? [] : ['-map', `${index}:V:0`]),
      ...['-frames:v', '1', '-vf', filters.join(','), '-f', 'rawvideo', `file:${target}`],
    ]),
  ];
}

/** Decodes them all by one ffmpeg. @param cwd what files in filters are named from @throws ProcessFailed, and what `runProcess` throws */
export async function decodeTo(
  decodings: readonly Decoding[],
  cwd: string,
  { tools, signal }: { readonly tools: FfmpegTools; readonly signal: AbortSignal },
): Promise<void> {
  const { stderrTail } = await runProcess(tools.ffmpeg, decodeArgs(decodings), { signal, cwd });
  // ffmpeg calls it a success when nothing could be decoded.
  for (const { target, bytes } of decodings)
    if ((await sizeOf(target)) !== bytes) throw new ProcessFailed(tools.ffmpeg, 0, stderrTail);
}

async function sizeOf(path: string): Promise<number> {
  return (await stat(path).catch(() => undefined))?.size ?? 0;
}
