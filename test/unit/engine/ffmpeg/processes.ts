import { execFile } from 'node:child_process';
import { setTimeout as wait } from 'node:timers/promises';
import { promisify } from 'node:util';

const run = promisify(execFile);

interface Found {
  readonly pid: number;
  readonly parent: number;
  readonly command: string;
}

/** All that run. A zombie has ended; it only waits to be counted. */
async function processes(): Promise<Found[]> {
  const { stdout } = await run('ps', ['-A', '-ww', '-o', 'pid=,ppid=,stat=,args='], {
    maxBuffer: 64 * 1024 * 1024,
  });
  return stdout.split('\n').flatMap((line) => {
    const [, pid, parent, command] = /^\s*(\d+)\s+(\d+)\s+[^Z]\S*\s+(.*)$/.exec(line) ?? [];
    return command === undefined ? [] : [{ pid: Number(pid), parent: Number(parent), command }];
  });
}

/** Ids of the processes whose command line holds `mark`. */
export async function whoRuns(mark: string): Promise<number[]> {
  return (await processes()).filter(({ command }) => command.includes(mark)).map(({ pid }) => pid);
}

/** Ids of the programs called `name` that a process has started and that run. */
export async function childrenOf(parent: number, name: string): Promise<number[]> {
  const found = await processes();
  return found.filter((one) => one.parent === parent && one.command.includes(name)).map(({ pid }) => pid);
}

/** Which of these run. */
export async function stillRunning(pids: readonly number[]): Promise<number[]> {
  return (await processes()).map(({ pid }) => pid).filter((pid) => pids.includes(pid));
}

/** Waits until something is so; the test's own time limit ends it otherwise. */
export async function until(isSo: () => Promise<boolean>): Promise<void> {
  while (!(await isSo())) await wait(20);
}
