/** Where a task stands among the others. */
export interface Lane {
  /** Aborted when all is to end: by the caller, or because another task failed. */
  readonly signal: AbortSignal;
  /** Resolves when the task before this one has begun (see {@link begun}), or has ended. */
  readonly turnToBegin: Promise<void>;
  /** Resolves when the task before this one has ended, well or badly. Never rejects. */
  readonly turnToEnd: Promise<void>;
  /** Says that this task has begun: the one after it may. */
  begun(): void;
}

export interface InOrderOptions<T> {
  /** So many tasks at a time at most. */
  readonly most: number;
  /** Whether nothing else may go on beside a task. */
  readonly isAlone: (item: T) => boolean;
  readonly signal: AbortSignal;
}

/**
 * Runs a task for each item, several side by side. A task that waits for its turns begins and ends in the order of the items, while
 * the work between goes on at the same time.
 *
 * @throws what the first task that failed threw; the others have been told to end, and have ended
 */
export async function inOrder<T>(
  items: readonly T[],
  { most, isAlone, signal }: InOrderOptions<T>,
  task: (item: T, lane: Lane) => Promise<void>,
): Promise<void> {
  const failed = new AbortController();
  const failures: unknown[] = [];
  const running = new Set<Promise<void>>();
  let before = { begun: Promise.resolve(), ended: Promise.resolve() };
  let room = most;
  for (const item of items) {
    const alone = isAlone(item);
    while (running.size >= (alone ? 1 : room)) await Promise.race(running);
    if (failures.length > 0 || signal.aborted) break;
    room = alone ? 1 : most;
    let begun: () => void = () => undefined;
    const beginning = new Promise<void>((resolve) => (begun = resolve));
    const lane: Lane = {
      signal: AbortSignal.any([signal, failed.signal]),
      turnToBegin: before.begun,
      turnToEnd: before.ended,
      begun,
    };
    const ended = before.ended;
    const run = task(item, lane)
      .catch((error: unknown) => {
        failures.push(error);
        failed.abort();
      })
      .finally(() => {
        begun();
        running.delete(run);
      });
    running.add(run);
    before = { begun: beginning, ended: Promise.all([ended, run]).then(() => undefined) };
  }
  await Promise.all(running);
  if (failures.length > 0) throw failures[0];
  signal.throwIfAborted();
}
