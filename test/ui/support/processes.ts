import { execFile } from 'node:child_process';
import { setTimeout as wait } from 'node:timers/promises';
import { promisify } from 'node:util';

const execute = promisify(execFile);
/** ms between two looks. */
const LOOK_EVERY = 50;

/** A process of this machine. */
export interface Process {
  readonly pid: number;
  readonly parent: number;
  /** Program and arguments. */
  readonly command: string;
}

/** All processes, from one look. */
export async function processes(): Promise<Process[]> {
  const { stdout } = await execute('ps', ['-A', '-ww', '-o', 'pid=,ppid=,args='], { maxBuffer: 16 << 20 });
  return [...stdout.matchAll(/^\s*(\d+)\s+(\d+)\s+(.*)$/gm)].map(([, pid, parent, command = '']) => ({
    pid: Number(pid),
    parent: Number(parent),
    command,
  }));
}

/** The processes below one, children's children included. */
export async function below(pid: number): Promise<Process[]> {
  const all = await processes();
  const found: Process[] = [];
  for (let parents = new Set([pid]); parents.size > 0;) {
    const children = all.filter(({ parent }) => parents.has(parent));
    found.push(...children);
    parents = new Set(children.map((child) => child.pid));
  }
  return found;
}

/** Extension hosts below an editor's server; each window has its own. */
export async function extensionHosts(server: number): Promise<Process[]> {
  return (await below(server)).filter(({ command }) => command.includes('--type=extensionHost'));
}

/** Engines below an editor's server or an extension host. */
export async function engines(pid: number): Promise<Process[]> {
  return (await below(pid)).filter(({ command }) => /engine\.cjs\s/.test(command));
}

/** Runs of ffmpeg below an engine. */
export async function renderers(engine: number): Promise<Process[]> {
  return (await below(engine)).filter(({ command }) => /^(\S*\/)?ffmpeg\s/.test(command));
}

/** Looks until there is something to be seen. The test's own time limit ends it. */
export async function soon<T>(look: () => Promise<readonly T[]>): Promise<readonly T[]> {
  for (;;) {
    const found = await look();
    if (found.length > 0) return found;
    await wait(LOOK_EVERY);
  }
}

/** Waits until none of these runs any more. The test's own time limit ends it. */
export async function allGone(gone: readonly Process[]): Promise<void> {
  // Together with the command: the system may give an id away again.
  const still = (now: readonly Process[]) =>
    gone.some(({ pid, command }) => now.some((each) => each.pid === pid && each.command === command));
  while (still(await processes())) await wait(LOOK_EVERY);
}
