import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ENGINE_ENVIRONMENT } from '../../../src/engine/handshake.ts';
import { MemoryWatch } from '../memory.ts';
import type { ChildJob, Cost } from './child.ts';

/** A place with the engine's bundle, where renders are measured. */
export interface Bench extends Pick<ChildJob, 'tools'> {
  readonly folder: string;
  /** See `bundleChild`. */
  readonly script: string;
}

type Renders = Omit<ChildJob, 'tools' | 'workFolder'>;

/** Renders in a process of its own. @returns what each took @throws Error when it fails */
export async function measureRenders(bench: Bench, renders: Renders): Promise<readonly Cost[]> {
  return (await runChild(bench, renders, false)).costs;
}

/** The memory of that process and all that it starts, bytes; undefined where the system does not tell. */
export async function measureMemory(bench: Bench, renders: Renders): Promise<number | undefined> {
  return (await runChild(bench, renders, true)).peakBytes;
}

/** The same work with the memory watched costs a little more time. */
export async function runChild(
  { folder, script, tools }: Bench,
  renders: Renders,
  watched: boolean,
): Promise<{ readonly costs: readonly Cost[]; readonly peakBytes: number | undefined }> {
  const workFolder = await mkdtemp(join(folder, 'work-'));
  try {
    const jobFile = join(workFolder, 'job.json');
    const job: ChildJob = { ...renders, tools, workFolder };
    await writeFile(jobFile, JSON.stringify(job));
    const child = spawn(process.execPath, [script, jobFile], {
      env: { ...process.env, ...ENGINE_ENVIRONMENT },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const memory = watched ? new MemoryWatch(child.pid ?? 0) : undefined;
    let printed = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => (printed += text));
    const [code] = (await once(child, 'close')) as [number | null];
    const peakBytes = memory?.stop();
    if (code !== 0) throw new Error('the render failed');
    return { costs: JSON.parse(printed) as Cost[], peakBytes };
  } finally {
    await rm(workFolder, { recursive: true, force: true });
  }
}
