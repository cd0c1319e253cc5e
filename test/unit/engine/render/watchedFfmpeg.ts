import { chmod, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { FfmpegTools } from '../../../../src/engine/types.ts';
import type { RenderHarness } from './harness.ts';

/** What an ffmpeg was asked for since somebody counted. */
export interface Asked {
  /** Runs of pieces, and sounds. */
  readonly encoded: number;
  /** Photos. */
  readonly prepared: number;
}

/**
 * An ffmpeg that writes down what it is asked for.
 * @param options.settle seconds until whoever starts it has given it its priority
 * @param options.until priority that it is given: it waits for that, up to 10 s on a busy machine, and ends: at the lowest priority nothing gets on there
 * @param options.version what it says of itself
 */
export async function watchFfmpeg(
  { folder, tools }: RenderHarness,
  {
    settle = 0,
    until,
    version,
  }: { readonly settle?: number; readonly until?: number; readonly version?: string } = {},
): Promise<{
  readonly tools: FfmpegTools;
  /** Counts, and begins anew. */
  readonly count: () => Promise<Asked>;
  /** The priorities that it ran at since then (`nice`), each once. */
  readonly priorities: () => Promise<readonly number[]>;
}> {
  const log = join(folder, 'asked');
  const ffmpeg = join(folder, 'ffmpeg');
  const itself = version === undefined ? '' : `[ "$1" = -version ] && echo "${version}" && exit\n`;
  const waits =
    until === undefined
      ? `sleep ${settle}`
      : `left=200; while [ "$(nice)" != ${until} ] && [ $left -gt 0 ]; do sleep 0.05; left=$((left - 1)); done`;
  const script = `#!/bin/sh
${itself}${waits}
echo "$(nice) $*" >> "${log}"
${until === undefined ? `exec "${tools.ffmpeg}" "$@"` : 'exit 1'}
`;
  await writeFile(ffmpeg, script);
  await chmod(ffmpeg, 0o755);
  await writeFile(log, '');
  const asked = async () => (await readFile(log, 'utf8')).split('\n').filter(Boolean);
  const priorities = async () => [...new Set((await asked()).map(Number.parseFloat))];
  const count = async (): Promise<Asked> => {
    const lines = await asked();
    await writeFile(log, '');
    return {
      encoded: lines.filter((line) => /libx264|-c:a aac/.test(line)).length,
      prepared: lines.filter((line) => /-f rawvideo file:|-f concat/.test(line)).length,
    };
  };
  return { tools: { ...tools, ffmpeg }, count, priorities };
}
