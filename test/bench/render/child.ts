// The engine's part of the render benchmarks, in a process of its own so that its memory can be told from the benchmark's. Reads a job from the file in
// its first argument, prints what each render cost as JSON.
import { readFile } from 'node:fs/promises';
import { cpuSeconds } from '../cpu.ts';
import { capabilitiesOf, probeMedia } from '../../../src/engine/ffmpeg/index.ts';
import { Lanes } from '../../../src/engine/lanes.ts';
import { FileCache } from '../../../src/engine/picture/pieces/cache.ts';
import { renderDraft } from '../../../src/engine/render/index.ts';
import type { FfmpegTools, MediaFile } from '../../../src/engine/types.ts';
import type { EngineDraft } from '../../../src/engine/draft/index.ts';
import type { Files } from './slideshow.ts';

/** What the benchmark hands over. */
export interface ChildJob {
  readonly renders: readonly { readonly draft: EngineDraft; readonly outputPath: string }[];
  readonly files: Files;
  readonly tools: FfmpegTools;
  readonly workFolder: string;
  /** Where pieces are kept; without it all is made anew. */
  readonly cacheFolder?: string;
  /** All at the same time, which counts as one. */
  readonly atOnce?: boolean;
}

/** What something took. */
export interface Cost {
  readonly seconds: number;
  /** Processor seconds, where they can be told. */
  readonly cpu?: number;
}

async function main(): Promise<void> {
  const job = JSON.parse(await readFile(process.argv[2] ?? '', 'utf8')) as ChildJob;
  const media = new Map<string, MediaFile>();
  for (const [hash, path] of Object.entries(job.files))
    media.set(hash, { ...(await probeMedia(job.tools, path)), hash, path, filename: hash });
  // The engine has asked when the preview of the first turn was opened.
  await capabilitiesOf(job.tools);
  const lanes = new Lanes();
  const cache = job.cacheFolder === undefined ? {} : { cache: new FileCache(job.cacheFolder) };
  const render = ({ draft, outputPath }: ChildJob['renders'][number]) =>
    renderDraft({
      ...{ draft, outputPath, tools: job.tools, workFolder: job.workFolder, lanes: lanes.share(), ...cache },
      media: (hash) => media.get(hash),
      signal: new AbortController().signal,
      onProgress: () => undefined,
    });
  const costs: Cost[] = [];
  const works =
    job.atOnce === true
      ? [() => Promise.all(job.renders.map(render))]
      : job.renders.map((one) => () => render(one));
  for (const work of works) costs.push(await costOf(work));
  console.log(JSON.stringify(costs));
}

async function costOf(work: () => Promise<unknown>): Promise<Cost> {
  const cpuBefore = await cpuSeconds();
  const started = performance.now();
  await work();
  const seconds = (performance.now() - started) / 1000;
  const cpuAfter = await cpuSeconds();
  return {
    seconds,
    ...(cpuBefore === undefined || cpuAfter === undefined ? {} : { cpu: cpuAfter - cpuBefore }),
  };
}

void main();
