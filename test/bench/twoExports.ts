import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildKernel } from '../../scripts/kernel.mjs';
import type { EngineDraft } from '../../src/engine/draft/index.ts';
import { locateTools, probeMedia } from '../../src/engine/ffmpeg/index.ts';
import { Lanes } from '../../src/engine/lanes.ts';
import { renderDraft } from '../../src/engine/render/index.ts';
import type { FfmpegTools, MediaFile } from '../../src/engine/types.ts';
import { makePhotos, slideshow } from './render/slideshow.ts';
import type { Figure } from './types.ts';

const ROUNDS = 3;

/** Two exports at once against the same two one after the other: 30 s of ten 12-megapixel photos each, nothing cached. */
export async function benchmarkTwoExports(log: (line: string) => void): Promise<readonly Figure[]> {
  const folder = await mkdtemp(join(tmpdir(), 'clipwright-bench-'));
  try {
    await buildKernel();
    const tools = await locateTools();
    log('making ten 12-megapixel photos');
    const photos = await makePhotos(tools.ffmpeg, folder);
    const films = await Promise.all([photos, photos.toReversed()].map((each) => filmOf(each, tools)));
    const ratios: number[] = [];
    for (let round = 1; round <= ROUNDS; round += 1) {
      log(`round ${round} of ${ROUNDS}`);
      const lanes = new Lanes();
      const exported = (film: Film, index: number) =>
        renderDraft({
          ...{ ...film, tools, lanes: lanes.share(), signal: new AbortController().signal },
          ...{ workFolder: join(folder, 'work'), outputPath: join(folder, `${index}.mp4`) },
          onProgress: () => undefined,
        });
      const apart = await secondsOf(async () => {
        for (const [index, film] of films.entries()) await exported(film, index);
      });
      ratios.push((await secondsOf(() => Promise.all(films.map(exported)))) / apart);
    }
    const [, median = Number.NaN] = ratios.toSorted((a, b) => a - b);
    return [{ what: 'two exports at once, against one by one', value: median, unit: 'ratio', below: 1.05 }];
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

interface Film {
  readonly draft: EngineDraft;
  readonly media: (hash: string) => MediaFile | undefined;
}

async function filmOf(photos: readonly string[], tools: FfmpegTools): Promise<Film> {
  const { draft, files } = slideshow({ photos, length: 30_000 });
  const media = new Map<string, MediaFile>();
  for (const [hash, path] of Object.entries(files))
    media.set(hash, { ...(await probeMedia(tools, path)), hash, path, filename: hash });
  return { draft, media: (hash) => media.get(hash) };
}

async function secondsOf(work: () => Promise<unknown>): Promise<number> {
  const since = performance.now();
  await work();
  return (performance.now() - since) / 1000;
}
