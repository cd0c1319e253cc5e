import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildKernel } from '../../scripts/kernel.mjs';
import { locateTools } from '../../src/engine/ffmpeg/index.ts';
import { decodeHalves, measureLimit } from './encodeLimit.ts';
import { MemoryWatch } from './memory.ts';
import type { ChildJob, Cost } from './renderChild.ts';
import { makePhotos, slideshow } from './slideshow.ts';
import type { Figure } from './types.ts';

const FRAMES = 900;
const MB = 1024 * 1024;
/** Both ways are measured this often, in turns; the best of each counts, since other work on the machine only ever slows down. */
const ROUNDS = 2;

/** The 30 s slideshow of ten 12-megapixel photos against the pure encode of its own frames. */
export async function benchmarkRender(log: (line: string) => void): Promise<readonly Figure[]> {
  const folder = await mkdtemp(join(tmpdir(), 'clipwright-bench-'));
  try {
    const tools = await locateTools();
    await buildKernel();
    log('making ten 12-megapixel photos');
    const { draft, files } = slideshow(await makePhotos(tools.ffmpeg, folder));
    const outputPath = join(folder, 'video.mp4');
    const job: ChildJob = { draft, files, tools, outputPath, workFolder: join(folder, 'work') };
    await writeFile(join(folder, 'job.json'), JSON.stringify(job));
    return await measure(join(folder, 'job.json'), job, log);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function measure(
  jobFile: string,
  job: ChildJob,
  log: (line: string) => void,
): Promise<readonly Figure[]> {
  const renders: RenderCost[] = [];
  const limits: Cost[] = [];
  for (let round = 1; round <= ROUNDS; round += 1) {
    log(`round ${round} of ${ROUNDS}: rendering`);
    renders.push(await measureRender(jobFile));
    const halves = await decodeHalves(job.tools.ffmpeg, job.outputPath, FRAMES);
    try {
      log(`round ${round} of ${ROUNDS}: encoding the finished frames`);
      limits.push(await measureLimit(job.tools.ffmpeg, halves));
    } finally {
      await halves.remove();
    }
  }
  return figures(renders, limits, (await stat(job.outputPath)).size);
}

function figures(renders: readonly RenderCost[], limits: readonly Cost[], size: number): Figure[] {
  const seconds = least(renders.map((one) => one.seconds));
  const limit = least(limits.map((one) => one.seconds));
  const cpuRatio = least(renders.map((one) => one.cpu)) / least(limits.map((one) => one.cpu));
  const peak = Math.max(...renders.map((one) => one.peakBytes ?? Number.NaN));
  const all: Figure[] = [
    { what: 'pure encode of the finished frames', value: limit, unit: 's' },
    { what: '30 s slideshow, from photos to MP4', value: seconds, unit: 's' },
    {
      what: 'slideshow against the pure encode',
      value: seconds / limit,
      unit: 'ratio',
      below: 2,
      goal: 1.15,
    },
    { what: 'the same in processor time', value: cpuRatio, unit: 'ratio' },
    { what: 'peak memory, engine and its children', value: peak / MB, unit: 'MB' },
    { what: 'size of the MP4', value: size / MB, unit: 'MB' },
  ];
  return all.filter(({ value }) => Number.isFinite(value));
}

/** The least of what could be measured. */
function least(values: readonly (number | undefined)[]): number {
  return Math.min(...values.map((value) => value ?? Number.NaN));
}

interface RenderCost extends Cost {
  readonly peakBytes: number | undefined;
}

async function measureRender(jobFile: string): Promise<RenderCost> {
  const script = join(import.meta.dirname, 'renderChild.ts');
  const child = spawn(process.execPath, [script, jobFile], { stdio: ['ignore', 'pipe', 'inherit'] });
  const memory = new MemoryWatch(child.pid ?? 0);
  let printed = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => (printed += text));
  const [code] = (await once(child, 'close')) as [number | null];
  const peakBytes = memory.stop();
  if (code !== 0) throw new Error('the render failed');
  return { ...(JSON.parse(printed) as Cost), peakBytes };
}
