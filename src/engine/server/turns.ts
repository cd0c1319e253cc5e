import type { Demand } from './ahead/demand.ts';

/** The chat turns that this process is working on. */
export class Turns {
  /** How many, per session. */
  readonly #running = new Map<string, number>();
  readonly #demand: Demand;

  constructor(demand: Demand) {
    this.#demand = demand;
  }

  /** Does a turn's work; meanwhile the session's turn is running. */
  async during(session: string, work: () => Promise<void>): Promise<void> {
    this.#count(session, 1);
    try {
      await this.#demand.during('work', work);
    } finally {
      this.#count(session, -1);
    }
  }

  /** Whether a message is being worked on in a session right now. */
  running(session: string): boolean {
    return this.#running.has(session);
  }

  #count(session: string, change: 1 | -1): void {
    const count = (this.#running.get(session) ?? 0) + change;
    if (count > 0) this.#running.set(session, count);
    else this.#running.delete(session);
  }
}
