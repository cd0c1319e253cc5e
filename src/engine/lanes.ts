/** Encoders at the same time: each has all processors' threads, and costs some 250 MB. Two, so that no film waits for the whole of another. */
const MOST = 2;

/** One of the encoders that run at the same time. */
export interface Lane {
  /** Whether somebody who has fewer lanes waits for one: a long run should end at its next border, and ask for a lane again. */
  readonly wanted: () => boolean;
}

/** What one film may use of the lanes. */
export interface LaneShare {
  /**
   * Does work in a lane, as soon as one is free.
   * @throws the signal's reason, while it waits as well; what the work throws
   */
  use<T>(signal: AbortSignal, work: (lane: Lane) => Promise<T>): Promise<T>;
}

interface Waiting {
  readonly share: LaneShare;
  readonly go: () => void;
}

/**
 * The encoders of this process, however many films are made at once. A free lane goes to the film that has the fewest, among equals to the one
 * that has waited for longest; so each film gets on.
 */
export class Lanes {
  readonly #count: number;
  readonly #used = new Map<LaneShare, number>();
  /** In the order in which they came. */
  readonly #waiting = new Set<Waiting>();

  constructor(count = MOST) {
    this.#count = count;
  }

  /** For one film. */
  share(): LaneShare {
    const share: LaneShare = {
      use: (signal, work) => this.#use(share, signal, work),
    };
    return share;
  }

  async #use<T>(share: LaneShare, signal: AbortSignal, work: (lane: Lane) => Promise<T>): Promise<T> {
    await this.#enter(share, signal);
    try {
      signal.throwIfAborted();
      return await work({ wanted: () => this.#isWanted(share) });
    } finally {
      this.#change(share, -1);
      this.#serve();
    }
  }

  /** Resolves when the share has one lane more. */
  #enter(share: LaneShare, signal: AbortSignal): Promise<void> {
    signal.throwIfAborted();
    return new Promise((resolve, reject) => {
      const giveUp = (): void => {
        this.#waiting.delete(waiting);
        reject(signal.reason as Error);
      };
      const go = (): void => {
        signal.removeEventListener('abort', giveUp);
        resolve();
      };
      const waiting: Waiting = { share, go };
      signal.addEventListener('abort', giveUp, { once: true });
      this.#waiting.add(waiting);
      this.#serve();
    });
  }

  #serve(): void {
    while (this.#waiting.size > 0 && this.#inUse() < this.#count) {
      const next = [...this.#waiting].reduce((best, one) =>
        this.#usedBy(one.share) < this.#usedBy(best.share) ? one : best,
      );
      this.#waiting.delete(next);
      this.#change(next.share, 1);
      next.go();
    }
  }

  #isWanted(share: LaneShare): boolean {
    const used = this.#usedBy(share);
    return [...this.#waiting].some((one) => this.#usedBy(one.share) < used);
  }

  #usedBy(share: LaneShare): number {
    return this.#used.get(share) ?? 0;
  }

  #inUse(): number {
    return [...this.#used.values()].reduce((sum, used) => sum + used, 0);
  }

  #change(share: LaneShare, by: 1 | -1): void {
    const used = this.#usedBy(share) + by;
    if (used > 0) this.#used.set(share, used);
    else this.#used.delete(share);
  }
}
