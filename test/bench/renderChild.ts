// The engine's part of the render benchmark, in a process of its own so that its memory can be told from the benchmark's. Reads a job from the
// file in its first argument, prints the seconds that it took.
import { readFile } from 'node:fs/promises';
import { probeMedia } from '../../src/engine/ffmpeg/index.ts';
import { renderDraft } from '../../src/engine/renderer/index.ts';
import type { FfmpegTools, MediaFile } from '../../src/engine/types.ts';
import type { EngineDraft } from '../../src/engine/draft.ts';
import type { Files } from './slideshow.ts';

/** What the benchmark hands over. */
export interface ChildJob {
  readonly draft: EngineDraft;
  readonly files: Files;
  readonly tools: FfmpegTools;
  readonly outputPath: string;
  readonly workFolder: string;
}

const job = JSON.parse(await readFile(process.argv[2] ?? '', 'utf8')) as ChildJob;
const media = new Map<string, MediaFile>();
for (const [hash, path] of Object.entries(job.files))
  media.set(hash, { ...(await probeMedia(job.tools, path)), hash, path, filename: hash });
const started = performance.now();
await renderDraft({
  ...job,
  media: (hash) => media.get(hash),
  signal: new AbortController().signal,
  onProgress: () => undefined,
});
console.log((performance.now() - started) / 1000);
