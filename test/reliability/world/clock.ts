import type { Clock } from '../../../src/api/http/clock.ts';

/** Shorter waits pass at once; reminders and limits, which are longer, come when the scenario moves the hands. */
const LONG = 2 * 60_000;

interface Sleeper {
  readonly due: number;
  readonly wake: () => void;
}

/** The one clock of a world: client and project look at it. */
export class WorldClock implements Clock {
  /** The short waits that were asked for, ms. */
  readonly pauses: number[] = [];
  #now = Date.parse('2026-01-01T00:00:00Z');
  readonly #sleepers = new Set<Sleeper>();

  now(): Date {
    return new Date(this.#now);
  }

  /** Who is still asleep. Nobody, when a scenario has ended. */
  get sleepers(): number {
    return this.#sleepers.size;
  }

  async sleep(ms: number, signal?: AbortSignal): Promise<void> {
    signal?.throwIfAborted();
    if (ms >= LONG) return this.#long(ms, signal);
    this.pauses.push(ms);
    this.#moveTo(this.#now + ms);
    await settled();
    signal?.throwIfAborted();
  }

  /** Moves the hands, sleeper by sleeper, and lets each do what it woke up for. */
  async advance(minutes: number): Promise<void> {
    const end = this.#now + minutes * 60_000;
    for (;;) {
      const due = [...this.#sleepers].map((each) => each.due).filter((each) => each <= end);
      if (due.length === 0) break;
      this.#moveTo(Math.min(...due));
      await settled();
    }
    this.#moveTo(end);
  }

  #moveTo(time: number): void {
    this.#now = Math.max(time, this.#now);
    for (const sleeper of [...this.#sleepers]) if (sleeper.due <= this.#now) sleeper.wake();
  }

  #long(ms: number, signal?: AbortSignal): Promise<void> {
    return new Promise((resolve, reject) => {
      const aborted = (): void => {
        this.#sleepers.delete(sleeper);
        reject(signal?.reason as Error);
      };
      const sleeper: Sleeper = {
        due: this.#now + ms,
        wake: () => {
          this.#sleepers.delete(sleeper);
          signal?.removeEventListener('abort', aborted);
          resolve();
        },
      };
      this.#sleepers.add(sleeper);
      signal?.addEventListener('abort', aborted, { once: true });
    });
  }
}

/** Everything that is ready to run has run. */
export async function settled(): Promise<void> {
  for (let turn = 0; turn < 3; turn++) await new Promise((resolve) => setImmediate(resolve));
}
