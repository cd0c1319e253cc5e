import { watch } from 'node:fs/promises';

/** Waits until something is so in a folder: looks now, and whenever something changes in it. The test's own time limit ends it. */
export async function soonIn(folder: string, isSo: () => boolean): Promise<void> {
  const stop = new AbortController();
  const changes = watch(folder, { signal: stop.signal })[Symbol.asyncIterator]();
  // What comes while one looks counts: the watching begins with the question for a change.
  for (let change = changes.next(); ; change = changes.next()) {
    if (isSo()) {
      const ended = change.catch(() => undefined);
      stop.abort();
      await ended;
      return;
    }
    await change;
  }
}
