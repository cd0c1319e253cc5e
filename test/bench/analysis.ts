import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildKernel } from '../../scripts/kernel.mjs';
import { locateTools, probeMedia } from '../../src/engine/ffmpeg/index.ts';
import { findSubject } from '../../src/engine/picture/subject/findSubject.ts';
import { makePhotos } from './render/slideshow.ts';
import type { Figure } from './types.ts';

/** What it costs to find out about a photo, once while it is added: what it is, and what it is of. Ten 12-megapixel photos, one after the other. */
export async function benchmarkAnalysis(log: (line: string) => void): Promise<readonly Figure[]> {
  const folder = await mkdtemp(join(tmpdir(), 'clipwright-bench-'));
  try {
    await buildKernel();
    const tools = await locateTools();
    log('making ten 12-megapixel photos');
    const known: number[] = [];
    const seen: number[] = [];
    for (const path of await makePhotos(tools.ffmpeg, folder)) {
      const since = performance.now();
      const media = await probeMedia(tools, path);
      const probed = performance.now();
      await findSubject({ path, media }, tools.ffmpeg);
      known.push(probed - since);
      seen.push(performance.now() - probed);
    }
    return [
      { what: 'what a photo is (median)', value: median(known), unit: 'ms' },
      { what: 'what a photo is of (median)', value: median(seen), unit: 'ms', below: 500 },
      {
        what: 'both together (median)',
        value: median(seen.map((ms, at) => ms + (known[at] ?? 0))),
        unit: 'ms',
      },
    ];
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[values.length >> 1] ?? Number.NaN;
