import { execFile, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { mkdtemp, open, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Figure } from '../types.ts';
import type { TransferJob, Transferred } from './client.ts';

const MB = 1_000_000;
const SIZE = 500 * MB;
/**
 * All ways are measured this often, in turns; the best of each counts, since other work on the machine only ever slows down. Each round has
 * a server of its own: on which processor that one sits decides more than anything else, and it stays there.
 */
const ROUNDS = 8;
/** Bytes of resident memory that a transfer of any size may cost. */
const MEMORY_LIMIT = 64;

type Way = TransferJob['what'];

/** What {@link measure} found for one way, once per round. */
interface Measured {
  /** Seconds. */
  readonly ours: number[];
  /** Seconds. */
  readonly curl: number[];
  /** Bytes. */
  readonly growth: number[];
}

const run = promisify(execFile);

/** 500 MB up and down over loopback, beside what curl needs for the same. */
export async function benchmarkTransfer(log: (line: string) => void): Promise<readonly Figure[]> {
  const folder = await mkdtemp(join(tmpdir(), 'clipwright-bench-'));
  try {
    const source = join(folder, 'source.mp4');
    await makeFile(source);
    const figures: Figure[] = [];
    for (const what of ['upload', 'download', 'export'] as const) {
      log(`${what}: ${ROUNDS} rounds of 500 MB`);
      const path = what === 'upload' ? source : join(folder, `${what}.mp4`);
      figures.push(...figuresOf(what, await measure(what, path)));
    }
    return figures;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function makeFile(path: string): Promise<void> {
  const file = await open(path, 'w');
  const block = randomBytes(MB);
  for (let at = 0; at < SIZE; at += MB) await file.write(block);
  // Not to be written back in the middle of a measurement.
  await file.sync();
  await file.close();
}

async function measure(what: Way, path: string): Promise<Measured> {
  const measured: Measured = { ours: [], curl: [], growth: [] };
  for (let round = 0; round < ROUNDS; round += 1) {
    const server = spawn(process.execPath, [join(import.meta.dirname, 'server.ts'), String(SIZE)], {
      stdio: ['pipe', 'pipe', 'inherit'],
    });
    const [port] = (await once(server.stdout, 'data')) as [Buffer];
    const job = { what, path, port: Number(port.toString()), size: SIZE };
    measured.curl.push(await withCurl(job));
    if (what !== 'upload') await rm(path);
    const { seconds, growth } = await withClient(job);
    measured.ours.push(seconds);
    measured.growth.push(growth);
    if (what !== 'upload') await rm(path);
    server.stdin.end();
    await once(server, 'exit');
  }
  return measured;
}

async function withClient(job: TransferJob): Promise<Transferred> {
  const { stdout } = await run(process.execPath, [
    join(import.meta.dirname, 'client.ts'),
    JSON.stringify(job),
  ]);
  return JSON.parse(stdout) as Transferred;
}

/** @returns seconds by curl's own clock; for `export`, with those until the file is on disk, as it is with ours */
async function withCurl({ what, port, path }: TransferJob): Promise<number> {
  const work =
    what === 'upload'
      ? // Without the header curl would wait a moment for a leave to send.
        ['--header', 'Expect:', '--form', `files=@${path};type=video/mp4`, '--output', '/dev/null']
      : ['--output', path];
  const common = ['--silent', '--fail', '--noproxy', '*', '--write-out', '%{time_total}'];
  const { stdout } = await run('curl', [...common, ...work, `http://127.0.0.1:${port}/`]);
  return Number(stdout) + (what === 'export' ? await secondsToSync(path) : 0);
}

async function secondsToSync(path: string): Promise<number> {
  const file = await open(path, 'r+');
  const started = performance.now();
  await file.sync();
  await file.close();
  return (performance.now() - started) / 1000;
}

const LABELS: Record<Way, string> = {
  upload: 'upload',
  download: 'download',
  export: 'download on disk, checked, named',
};

function figuresOf(what: Way, { ours, curl, growth }: Measured): Figure[] {
  const [best, yardstick] = [Math.min(...ours), Math.min(...curl)];
  const label = LABELS[what];
  return [
    { what: `${label}: curl`, value: yardstick, unit: 's' },
    { what: `${label}: ours`, value: best, unit: 's' },
    { what: `${label}: throughput against curl`, value: yardstick / best, unit: 'ratio', above: 0.8 },
    { what: `${label}: memory`, value: Math.max(...growth) / 1024 ** 2, unit: 'MB', below: MEMORY_LIMIT },
  ];
}
