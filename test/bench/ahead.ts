import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { buildKernel } from '../../scripts/kernel.mjs';
import { locateTools } from '../../src/engine/ffmpeg/index.ts';
import { Project } from '../../src/project/project.ts';
import { EngineHost, lastOf } from '../contract/project/engineHost.ts';
import { makePhotos } from './render/slideshow.ts';
import type { Figure } from './types.ts';

const TITLES = ['One', 'Two', 'Three'];
const LOOK_EVERY = 20;
/** ms; what was rendered ahead never comes at all where something is wrong. */
const MADE_WITHIN = 5 * 60_000;

/** From *Export* to the MP4 in the workspace, by the real project and engine, of what was rendered ahead of time: 30 s of ten 12-megapixel photos. */
export async function benchmarkAhead(log: (line: string) => void): Promise<readonly Figure[]> {
  const folder = await mkdtemp(join(tmpdir(), 'clipwright-bench-'));
  const engine = new EngineHost(folder, { renderAhead: true });
  try {
    await buildKernel();
    log('making ten 12-megapixel photos');
    const photos = await makePhotos((await locateTools()).ffmpeg, folder);
    const project = await Project.create(engine.host, {
      skill: 'online-photo-video-maker',
      backend: 'local',
    });
    await project.addFiles(photos);
    await project.send('make a 30 second slideshow');
    const seconds: number[] = [];
    for (const title of TITLES) {
      await project.send(`add a title “${title}”`);
      log(`waiting until “${title}” is rendered ahead`);
      await renderedAhead(join(folder, 'engine'));
      const since = performance.now();
      const { status } = await project.export();
      if (status !== 'done') throw new Error(lastOf(project));
      seconds.push((performance.now() - since) / 1000);
    }
    await project.close();
    const [, median = Number.NaN] = seconds.toSorted((a, b) => a - b);
    return [{ what: 'rendered ahead, from Export to file (median)', value: median, unit: 's', below: 0.7 }];
  } finally {
    await engine.close();
    await rm(folder, { recursive: true, force: true });
  }
}

/** Waits until the engine has begun to render ahead, and until it has ended. */
async function renderedAhead(dataFolder: string): Promise<void> {
  const deadline = Date.now() + MADE_WITHIN;
  for (const begun of [true, false])
    while ((await isRendering(join(dataFolder, 'ahead'))) !== begun) {
      if (Date.now() > deadline)
        throw new Error(begun ? 'nothing was begun ahead of time' : 'nothing was finished');
      await wait(LOOK_EVERY);
    }
}

/** What is on its way has a folder in the folder of the engine's process, beside those of previews. */
async function isRendering(folder: string): Promise<boolean> {
  const engines = await readdir(folder).catch((): string[] => []);
  const films = await Promise.all(
    engines.map((name) => readdir(join(folder, name)).catch((): string[] => [])),
  );
  return films.flat().some((name) => name.startsWith('render-'));
}
