import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { locateTools } from '../../../src/engine/ffmpeg/index.ts';
import type { Figure } from '../types.ts';
import { bundleChild } from './bundle.ts';
import type { ChildJob, Cost } from './child.ts';
import { decodeHalves, measureLimit } from './encodeLimit.ts';
import { graphArgs, measureGraph } from './graph.ts';
import { measureQuality } from './quality.ts';
import { measureMemory, measureRenders, type Bench } from './runChild.ts';
import { makePhotos, slideshow } from './slideshow.ts';

const LENGTH = 30_000;
const FRAMES = 900;
const MB = 1024 * 1024;
/** All ways are measured this often, in turns; the median counts. */
const ROUNDS = 3;

/** What one round took. */
interface Round {
  readonly limit: Cost;
  readonly graph: Cost;
  readonly whole: Cost;
  readonly unchanged: Cost;
  readonly photo: Cost;
  readonly title: Cost;
}

/** The 30 s slideshow of ten 12-megapixel photos against the pure encode of its own frames, and against one graph of ffmpeg. */
export async function benchmarkRender(log: (line: string) => void): Promise<readonly Figure[]> {
  const folder = await mkdtemp(join(tmpdir(), 'clipwright-bench-'));
  try {
    const tools = await locateTools();
    log('making ten 12-megapixel photos');
    const photos = await makePhotos(tools.ffmpeg, folder);
    const bench: Bench = { folder, tools, script: await bundleChild(join(folder, 'engine')) };
    const film = { ...slideshow({ photos, length: LENGTH }), path: join(folder, 'video.mp4') };
    const rounds: Round[] = [];
    for (let round = 1; round <= ROUNDS; round += 1) {
      log(`round ${round} of ${ROUNDS}`);
      rounds.push(await measureRound(bench, photos, film.path));
    }
    log('watching the memory');
    const renders = [{ draft: film.draft, outputPath: film.path }];
    const peak = await measureMemory(bench, { renders, files: film.files });
    log('comparing with the photos');
    const quality = await measureQuality(film, tools);
    return figures(rounds, { peak, quality, size: (await stat(film.path)).size });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function measureRound(bench: Bench, photos: readonly string[], outputPath: string): Promise<Round> {
  const { ffmpeg } = bench.tools;
  const base = slideshow({ photos, length: LENGTH });
  // Instead of the fifth the first, as a file of its own.
  const exchanged = slideshow({ photos: photos.with(4, photos[0] ?? ''), length: LENGTH });
  const titled = slideshow({ photos, length: LENGTH, title: 'Another title' });
  const cacheFolder = await mkdtemp(join(bench.folder, 'cache-'));
  const job: Omit<ChildJob, 'tools' | 'workFolder'> = {
    renders: [base, base, exchanged, titled].map(({ draft }, index) => ({
      draft,
      outputPath: index === 0 ? outputPath : `${outputPath}.${index}.mp4`,
    })),
    files: { ...base.files, ...exchanged.files },
    cacheFolder,
  };
  const [whole, unchanged, photo, title] = await measureRenders(bench, job);
  await rm(cacheFolder, { recursive: true });
  if (!whole || !unchanged || !photo || !title) throw new Error('A render was not measured.');
  const halves = await decodeHalves(ffmpeg, outputPath, FRAMES);
  try {
    const limit = await measureLimit(ffmpeg, halves);
    const args = graphArgs(photos, base.files['music'] ?? '', LENGTH / 1000, `${outputPath}.graph.mp4`);
    return { limit, graph: await measureGraph(ffmpeg, args), whole, unchanged, photo, title };
  } finally {
    await halves.remove();
  }
}

interface Once {
  readonly peak: number | undefined;
  /** 0–1. */
  readonly quality: number;
  readonly size: number;
}

function figures(rounds: readonly Round[], { peak, quality, size }: Once): Figure[] {
  const middle = (value: (round: Round) => number | undefined): number =>
    median(rounds.map((round) => value(round) ?? Number.NaN));
  const against = (one: keyof Round, other: keyof Round): number =>
    middle((round) => round[one].seconds / round[other].seconds);
  const all: Figure[] = [
    { what: 'pure encode of the finished frames', value: middle(({ limit }) => limit.seconds), unit: 's' },
    { what: '30 s slideshow, from photos to MP4', value: middle(({ whole }) => whole.seconds), unit: 's' },
    {
      ...{ what: 'slideshow against the pure encode', value: against('whole', 'limit'), unit: 'ratio' },
      ...{ below: 1.3, goal: 1.2 },
    },
    {
      what: 'the same in processor time',
      value: middle(({ whole, limit }) => (whole.cpu ?? Number.NaN) / (limit.cpu ?? Number.NaN)),
      unit: 'ratio',
    },
    {
      what: 'slideshow against one graph of ffmpeg',
      value: against('whole', 'graph'),
      unit: 'ratio',
      below: 0.72,
    },
    { what: 'likeness to the photos (SSIM, 1 is equal)', value: quality, unit: 'ratio', above: 0.97 },
    {
      what: 'unchanged, once again',
      value: middle(({ unchanged }) => unchanged.seconds),
      unit: 's',
      below: 0.5,
    },
    {
      what: 'one photo of ten exchanged, of the whole',
      value: against('photo', 'whole'),
      unit: 'ratio',
      below: 0.16,
    },
    { what: 'title changed, of the whole', value: against('title', 'whole'), unit: 'ratio', below: 0.18 },
    { what: 'peak memory of all processes (PSS)', value: (peak ?? Number.NaN) / MB, unit: 'MB', below: 400 },
    { what: 'size of the MP4', value: size / MB, unit: 'MB' },
  ];
  return all.filter(({ value }) => Number.isFinite(value));
}

/** The one in the middle. */
export function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}
