import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { locateTools } from '../../src/engine/ffmpeg/index.ts';
import { decodeHalves, measureLimit } from './encodeLimit.ts';
import { MemoryWatch } from './memory.ts';
import type { ChildJob } from './renderChild.ts';
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
  const renders = [];
  const limits = [];
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
  const limit = Math.min(...limits);
  const seconds = Math.min(...renders.map((one) => one.seconds));
  const peaks = renders.map((one) => one.peakBytes).filter((bytes) => bytes !== undefined);
  return [
    { what: 'pure encode of the finished frames', value: limit, unit: 's' },
    { what: '30 s slideshow, from photos to MP4', value: seconds, unit: 's' },
    {
      what: 'slideshow against the pure encode',
      value: seconds / limit,
      unit: 'ratio',
      below: 2,
      goal: 1.15,
    },
    ...(peaks.length === 0
      ? []
      : [
          {
            what: 'peak memory, engine and its children',
            value: Math.max(...peaks) / MB,
            unit: 'MB',
          } as const,
        ]),
    { what: 'size of the MP4', value: (await stat(job.outputPath)).size / MB, unit: 'MB' },
  ];
}

async function measureRender(jobFile: string): Promise<{ seconds: number; peakBytes: number | undefined }> {
  const script = join(import.meta.dirname, 'renderChild.ts');
  const child = spawn(process.execPath, [script, jobFile], { stdio: ['ignore', 'pipe', 'inherit'] });
  const memory = new MemoryWatch(child.pid ?? 0);
  let printed = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => (printed += text));
  const [code] = (await once(child, 'close')) as [number | null];
  const peakBytes = memory.stop();
  if (code !== 0) throw new Error('the render failed');
  return { seconds: Number(printed), peakBytes };
}
