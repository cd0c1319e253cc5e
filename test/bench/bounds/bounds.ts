import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { GrowthWatch } from '../memory.ts';
import type { Figure } from '../types.ts';
import { hardFiles } from './files.ts';
import { MESSAGES } from './messages.ts';
import type { Done, Job } from './worker.ts';

const MB = 1024 * 1024;
/** A message of 100,000 characters is answered or declined in less, ms. */
const ANSWERED = 2_000;
/** A file of less than a megabyte is checked, decoded or refused in less, ms … */
const CHECKED = 10_000;
/** … and no process grows by more, bytes. */
const GROWTH = 512 * MB;
/** ms; what takes longer is ended, and counts as this. */
const PATIENCE = 60_000;

/** What one job took. */
interface Taken extends Done {
  /** By how much the process that grew most has grown, bytes; undefined where the system does not tell. */
  readonly growth: number | undefined;
}

/** The real project on the real engine, with messages and files that are made to be hard. */
export async function benchmarkBounds(log: (line: string) => void): Promise<readonly Figure[]> {
  const folder = await mkdtemp(join(tmpdir(), 'clipwright-bounds-'));
  const worker = new Worker();
  try {
    return [...(await messageFigures(worker, folder, log)), ...(await fileFigures(worker, folder, log))];
  } finally {
    await worker.end();
    await rm(folder, { recursive: true, force: true });
  }
}

async function messageFigures(
  worker: Worker,
  folder: string,
  log: (line: string) => void,
): Promise<Figure[]> {
  const figures: Figure[] = [];
  for (const [name, text] of Object.entries(MESSAGES)) {
    const message = await worker.does({ type: 'message', text });
    log(`${name}: ${Math.round(message.ms)} ms: ${message.said.slice(0, 80)}`);
    const path = join(folder, `${name}.txt`);
    await writeFile(path, text);
    const script = await worker.does({ type: 'file', path, export: false });
    log(`${name}, as a script: ${Math.round(script.ms)} ms: ${script.said.slice(0, 80)}`);
    figures.push(
      { what: `message: ${name}`, value: message.ms, unit: 'ms', below: ANSWERED },
      { what: `script: ${name}`, value: script.ms, unit: 'ms', below: ANSWERED },
    );
  }
  return figures;
}

async function fileFigures(worker: Worker, folder: string, log: (line: string) => void): Promise<Figure[]> {
  const figures: Figure[] = [];
  for (const [name, bytes] of await hardFiles()) {
    if (bytes.length >= MB) throw new Error(`${name} has ${bytes.length} bytes.`);
    const path = join(folder, name);
    await writeFile(path, bytes);
    const checked = await worker.does({ type: 'file', path, export: false });
    log(`${name}: ${Math.round(checked.ms)} ms: ${checked.said.slice(0, 80)}`);
    // What was taken is decoded when it is rendered.
    const exported = await worker.does({ type: 'file', path, export: true });
    const growth = Math.max(checked.growth ?? 0, exported.growth ?? 0);
    figures.push(
      { what: `${name}: checked`, value: checked.ms, unit: 'ms', below: CHECKED },
      { what: `${name}: growth`, value: growth / MB, unit: 'MB', below: GROWTH / MB },
    );
  }
  return figures;
}

/** The process with the project, and its engine; another one after a job that had to be ended. */
class Worker {
  #child: ChildProcess | undefined;
  #folder = '';

  async does(job: Exclude<Job, { readonly type: 'end' }>): Promise<Taken> {
    const child = this.#child ?? (await this.#start());
    const watch = await GrowthWatch.start(child.pid ?? 0);
    child.send(job);
    const done = await Promise.race([answerOf(child), late()]);
    const growth = await watch.stop();
    if (done !== undefined) return { ...done, growth };
    await this.#kill(child);
    return { ms: PATIENCE, said: 'not done', growth };
  }

  async end(): Promise<void> {
    const child = this.#child;
    if (child) {
      child.send({ type: 'end' } satisfies Job);
      if (child.exitCode === null) await once(child, 'exit');
    }
    if (this.#folder !== '') await rm(this.#folder, { recursive: true, force: true });
  }

  async #start(): Promise<ChildProcess> {
    const child = fork(join(import.meta.dirname, 'worker.ts'), {
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    });
    this.#child = child;
    this.#folder = (await answerOf(child)).said;
    return child;
  }

  /** Its engine ends with it. */
  async #kill(child: ChildProcess): Promise<void> {
    this.#child = undefined;
    child.kill('SIGKILL');
    await once(child, 'exit');
    await rm(this.#folder, { recursive: true, force: true });
  }
}

async function answerOf(child: ChildProcess): Promise<Done> {
  const over = new AbortController();
  try {
    const [done] = (await Promise.race([
      once(child, 'message', { signal: over.signal }),
      gone(child, over.signal),
    ])) as [Done];
    return done;
  } finally {
    over.abort();
  }
}

async function gone(child: ChildProcess, signal: AbortSignal): Promise<never> {
  const [code] = (await once(child, 'exit', { signal })) as [number | null];
  throw new Error(`The process with the project ended (${code}).`);
}

async function late(): Promise<undefined> {
  await new Promise((resolve) => setTimeout(resolve, PATIENCE).unref());
  return undefined;
}
