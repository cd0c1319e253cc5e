import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildKernel } from '../../scripts/kernel.mjs';
import { engineDraftSchema } from '../../src/engine/draft/index.ts';
import { locateTools, probeMedia } from '../../src/engine/ffmpeg/index.ts';
import { Lanes } from '../../src/engine/lanes.ts';
import { renderDraft } from '../../src/engine/render/index.ts';
import type { FfmpegTools } from '../../src/engine/types.ts';
import { decodeLuma, makeGrid, measureJitter } from '../video/jitter.ts';
import type { Figure } from './types.ts';

const SIZE = { width: 1920, height: 1080 };
/** Milliseconds. */
const LENGTH = 5000;
const GRID = { width: 4000, height: 2250 };
/** Pixels, for slow movements (rms). */
const MOST = 0.02;

/** How much a grid trembles in a film that zooms slowly, and in one that pans: rendered, encoded, decoded. */
export async function benchmarkJitter(log: (line: string) => void): Promise<readonly Figure[]> {
  const folder = await mkdtemp(join(tmpdir(), 'clipwright-jitter-'));
  try {
    const tools = await locateTools();
    await buildKernel();
    const grid = join(folder, 'grid.png');
    await makeGrid(tools.ffmpeg, grid, GRID, SIZE);
    const figures: Figure[] = [];
    for (const motion of ['zoom-in', 'pan-right', 'pan-up']) {
      log(`rendering: ${motion}`);
      const value = await jitterOf(motion, grid, tools, join(folder, motion));
      figures.push({ what: `jitter of a slow ${motion} (rms)`, value, unit: 'px', below: MOST });
    }
    return figures;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function jitterOf(motion: string, grid: string, tools: FfmpegTools, folder: string): Promise<number> {
  const segment = { id: 'p', kind: 'image', source: { kind: 'file', hash: 'grid' }, name: 'grid' };
  const draft = engineDraftSchema.parse({
    version: 2,
    d: LENGTH,
    m: SIZE,
    t: [{ id: 'v', tt: 0, sg: [{ ...segment, st: 0, d: LENGTH, motion: { kind: motion } }] }],
  });
  const media = { ...(await probeMedia(tools, grid)), hash: 'grid', path: grid, filename: 'grid.png' };
  const outputPath = join(folder, 'video.mp4');
  await renderDraft({
    ...{ draft, tools, outputPath, workFolder: join(folder, 'work'), lanes: new Lanes().share() },
    media: () => media,
    signal: new AbortController().signal,
    onProgress: () => undefined,
  });
  return measureJitter(await decodeLuma(tools.ffmpeg, outputPath), SIZE);
}
