import { AsyncLocalStorage } from 'node:async_hooks';
import { readlinkSync } from 'node:fs';
import { constants, setPriority } from 'node:os';
import { basename } from 'node:path';

const lowest = new AsyncLocalStorage<true>();

/** Does work whose programs get the lowest priority (`nice` 19, idle on Windows): it has what nobody else wants of the processors. */
export function atLowestPriority<T>(work: () => Promise<T>): Promise<T> {
  return lowest.run(true, work);
}

/** Whether the caller's work is done by way of {@link atLowestPriority}. */
export function isAtLowestPriority(): boolean {
  return lowest.getStore() === true;
}

/** Gives the lowest priority to a process that has just been started, where the work that started it has that. */
export function lower(pid: number | undefined): void {
  if (pid === undefined || !isAtLowestPriority()) return;
  setLowest(pid);
}

/** Gives the calling thread the lowest priority, where a thread can have one of its own: on Linux. */
export function lowerThisThread(): void {
  if (process.platform === 'linux') setLowest(Number(basename(readlinkSync('/proc/thread-self'))));
}

function setLowest(id: number): void {
  try {
    setPriority(id, constants.priority.PRIORITY_LOW);
  } catch {
    // It has ended already, or the system allows no such thing: it does its work at the usual priority then.
  }
}
