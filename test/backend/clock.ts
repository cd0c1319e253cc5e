import type { Clock } from '../../src/api/http/clock.ts';

interface Sleeper {
  readonly due: number;
  readonly wake: () => void;
}

/** A clock whose hands the test moves. Nobody who sleeps wakes by itself. */
export class TestClock implements Clock {
  /** Every pause that was asked for, in milliseconds. */
  readonly pauses: number[] = [];
  #now = Date.parse('2026-01-01T00:00:00Z');
  readonly #sleepers = new Set<Sleeper>();
  #waiting: { readonly count: number; readonly resolve: () => void }[] = [];

  now(): Date {
    return new Date(this.#now);
  }

  sleep(ms: number, signal?: AbortSignal): Promise<void> {
    this.pauses.push(ms);
    const slept = new Promise<void>((resolve, reject) => {
      if (signal?.aborted) {
        reject(signal.reason as Error);
        return;
      }
      const sleeper: Sleeper = { due: this.#now + ms, wake: resolve };
      this.#sleepers.add(sleeper);
      signal?.addEventListener(
        'abort',
        () => {
          this.#sleepers.delete(sleeper);
          reject(signal.reason as Error);
        },
        { once: true },
      );
    });
    const ready = this.#waiting.filter(({ count }) => this.pauses.length >= count);
    this.#waiting = this.#waiting.filter((each) => !ready.includes(each));
    for (const { resolve } of ready) resolve();
    return slept;
  }

  /** Resolves when so many pauses have been asked for in all. */
  async asked(count: number): Promise<void> {
    if (this.pauses.length >= count) return;
    await new Promise<void>((resolve) => this.#waiting.push({ count, resolve }));
  }

  /** Moves the hands and wakes whoever is due. */
  advance(ms: number): void {
    this.#now += ms;
    for (const sleeper of [...this.#sleepers]) {
      if (sleeper.due > this.#now) continue;
      this.#sleepers.delete(sleeper);
      sleeper.wake();
    }
  }
}

/** What is longer is no pause between requests but a deadline, ms. */
const LONGEST_PAUSE = 5 * 60_000;

/**
 * A clock on which every pause is over at once; the pauses are written down, and time passes accordingly. Deadlines, which are
 * minutes long, are never reached.
 */
export class InstantClock implements Clock {
  readonly pauses: number[] = [];
  #now = Date.parse('2026-01-01T00:00:00Z');

  now(): Date {
    return new Date(this.#now);
  }

  async sleep(ms: number, signal?: AbortSignal): Promise<void> {
    signal?.throwIfAborted();
    if (ms > LONGEST_PAUSE) {
      await new Promise((_, reject) => {
        signal?.addEventListener('abort', () => reject(signal.reason as Error), { once: true });
      });
    }
    this.pauses.push(ms);
    this.#now += ms;
  }
}
