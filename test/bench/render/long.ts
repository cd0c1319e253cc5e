import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { locateTools } from '../../../src/engine/ffmpeg/index.ts';
import type { Figure } from '../types.ts';
import { bundleChild } from './bundle.ts';
import type { Cost } from './child.ts';
import { measureMemory, measureRenders, type Bench } from './runChild.ts';
import { makePhotos, slideshow } from './slideshow.ts';

const MB = 1024 * 1024;
/** Seconds of film for each photo. */
const PER_PHOTO = 3;
const SHORT = 10;
const MIDDLE = 60;
const LONG = 600;

/** Films of 10 s to 10 min, and two at once. Takes some ten minutes. */
export async function benchmarkLongRender(log: (line: string) => void): Promise<readonly Figure[]> {
  const folder = await mkdtemp(join(tmpdir(), 'clipwright-bench-'));
  try {
    const tools = await locateTools();
    log('making ten 12-megapixel photos');
    const photos = await makePhotos(tools.ffmpeg, folder);
    const bench: Bench = { folder, tools, script: await bundleChild(join(folder, 'engine')) };
    return [...(await lengthFigures(bench, photos, log)), ...(await pairFigures(bench, photos, log))];
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** A film with another photo every three seconds; each counts as a file of its own. */
function filmOf(photos: readonly string[], seconds: number, folder: string, name = 'video') {
  const count = Math.round(seconds / PER_PHOTO);
  const used = Array.from({ length: count }, (_, index) => photos[index % photos.length] ?? '');
  const { draft, files } = slideshow({ photos: used, length: 1000 * seconds, title: name });
  return { renders: [{ draft, outputPath: join(folder, `${name}.mp4`) }], files };
}

async function lengthFigures(
  bench: Bench,
  photos: readonly string[],
  log: (line: string) => void,
): Promise<Figure[]> {
  const rates = new Map<number, number>();
  for (const seconds of [SHORT, MIDDLE, LONG]) {
    log(`${seconds} s of film`);
    rates.set(seconds, (await once(bench, filmOf(photos, seconds, bench.folder))).seconds / seconds);
  }
  log(`${LONG} s of film, watching the memory`);
  const peak = await measureMemory(bench, filmOf(photos, LONG, bench.folder));
  const rate = (seconds: number): number => rates.get(seconds) ?? Number.NaN;
  const all: Figure[] = [
    ...[...rates].map(([seconds, value]): Figure => ({
      what: `time for a second of ${seconds} s`,
      value,
      unit: 's',
    })),
    {
      what: 'a second of ten minutes against one of 60 s',
      value: rate(LONG) / rate(MIDDLE),
      unit: 'ratio',
      below: 1.1,
    },
    {
      what: 'a second of 10 s against one of ten minutes',
      value: rate(SHORT) / rate(LONG),
      unit: 'ratio',
      below: 1.25,
    },
    { what: 'peak memory with 200 photos (PSS)', value: (peak ?? Number.NaN) / MB, unit: 'MB', below: 400 },
  ];
  return all.filter(({ value }) => Number.isFinite(value));
}

async function pairFigures(
  bench: Bench,
  photos: readonly string[],
  log: (line: string) => void,
): Promise<Figure[]> {
  const films = ['one', 'other'].map((name) => filmOf(photos, MIDDLE, bench.folder, name));
  const pair = {
    renders: films.flatMap(({ renders }) => renders),
    files: Object.fromEntries(films.flatMap(({ files }) => Object.entries(files))),
  };
  log('two films, one after the other');
  const apart = await measureRenders(bench, pair);
  log('two films at once');
  const [atOnce] = await measureRenders(bench, { ...pair, atOnce: true });
  const value = (atOnce?.seconds ?? Number.NaN) / apart.reduce((sum, { seconds }) => sum + seconds, 0);
  // Two runs of one thing differ by as much.
  return [{ what: 'two exports at once against one by one', value, unit: 'ratio', below: 1.03 }];
}

async function once(bench: Bench, film: ReturnType<typeof filmOf>): Promise<Cost> {
  const [cost] = await measureRenders(bench, film);
  if (cost === undefined) throw new Error('The render was not measured.');
  return cost;
}
