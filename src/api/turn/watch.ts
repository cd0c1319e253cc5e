import { failures, type BackendError } from '../errors.ts';
import type { Clock } from '../http/clock.ts';

/** A stream of heartbeats alone counts as lost after this long, ms. */
const SILENCE_LIMIT = 10 * 60_000;
/** A turn counts as lost after this long, ms. */
const TURN_LIMIT = 15 * 60_000;

/**
 * Watches a turn's stream: aborts it when nothing but heartbeats came for 10 minutes, or after 15 minutes in all (docs/protocol.md,
 * *The event stream*).
 */
export class TurnWatch {
  readonly #clock: Clock;
  readonly #controller = new AbortController();
  readonly #done = new AbortController();
  readonly #end: number;
  #lastSign: number;
  #expired = false;

  constructor(clock: Clock) {
    this.#clock = clock;
    this.#lastSign = clock.now().getTime();
    this.#end = this.#lastSign + TURN_LIMIT;
    void this.#run();
  }

  /** Aborted when the turn's time is up. */
  get signal(): AbortSignal {
    return this.#controller.signal;
  }

  /** Something other than a heartbeat came. */
  sign(): void {
    this.#lastSign = this.#clock.now().getTime();
  }

  /** `failure`, or a lost connection where it was this watch that cut the stream. */
  explain(failure: BackendError): BackendError {
    return this.#expired ? failures.connectionLost({ cause: failure }) : failure;
  }

  stop(): void {
    this.#done.abort();
  }

  async #run(): Promise<void> {
    try {
      for (;;) {
        const left = Math.min(this.#end, this.#lastSign + SILENCE_LIMIT) - this.#clock.now().getTime();
        if (left <= 0) break;
        await this.#clock.sleep(left, this.#done.signal);
      }
    } catch {
      // Stopped: the turn is over.
      return;
    }
    this.#expired = true;
    this.#controller.abort();
  }
}
