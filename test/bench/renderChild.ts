// The engine's part of the render benchmark, in a process of its own so that its memory can be told from the benchmark's. Reads a job from the
// file in its first argument, prints what it cost as JSON.
import { readFile } from 'node:fs/promises';
import { cpuSeconds } from './cpu.ts';
import { probeMedia } from '../../src/engine/ffmpeg/index.ts';
import { Lanes } from '../../src/engine/lanes.ts';
import { renderDraft } from '../../src/engine/render/index.ts';
import type { FfmpegTools, MediaFile } from '../../src/engine/types.ts';
import type { EngineDraft } from '../../src/engine/draft/index.ts';
import type { Files } from './slideshow.ts';

/** What the benchmark hands over. */
export interface ChildJob {
  readonly draft: EngineDraft;
  readonly files: Files;
  readonly tools: FfmpegTools;
  readonly outputPath: string;
  readonly workFolder: string;
}

/** What something took. */
export interface Cost {
  readonly seconds: number;
  /** Processor seconds, where they can be told. */
  readonly cpu?: number;
}

const job = JSON.parse(await readFile(process.argv[2] ?? '', 'utf8')) as ChildJob;
const media = new Map<string, MediaFile>();
for (const [hash, path] of Object.entries(job.files))
  media.set(hash, { ...(await probeMedia(job.tools, path)), hash, path, filename: hash });
const cpuBefore = await cpuSeconds();
const started = performance.now();
await renderDraft({
  ...job,
  lanes: new Lanes().share(),
  media: (hash) => media.get(hash),
  signal: new AbortController().signal,
  onProgress: () => undefined,
});
const cpuAfter = await cpuSeconds();
const cost: Cost = {
  seconds: (performance.now() - started) / 1000,
  ...(cpuBefore === undefined || cpuAfter === undefined ? {} : { cpu: cpuAfter - cpuBefore }),
};
console.log(JSON.stringify(cost));
