import type { Work } from '../../work/work.ts';

/** Milliseconds without text after which the user hears that work goes on; again after each further one. */
const STILL_WORKING = 2 * 60_000;

/** “⏳ Still working…” after each two minutes without text: one message, which goes when there is something better to say. */
export class Reminder {
  readonly #work: Work;
  #stopped = new AbortController();
  #messageId: string | undefined;

  constructor(work: Work) {
    this.#work = work;
    void this.#run(this.#stopped.signal);
  }

  restart(): void {
    this.stop();
    this.#stopped = new AbortController();
    void this.#run(this.#stopped.signal);
  }

  stop(): void {
    this.#stopped.abort();
    if (this.#messageId !== undefined) this.#work.state.unsay(this.#messageId);
    this.#messageId = undefined;
  }

  async #run(signal: AbortSignal): Promise<void> {
    const { host, state } = this.#work;
    for (let minutes = 2; ; minutes += 2) {
      try {
        await host.clock.sleep(STILL_WORKING, signal);
      } catch {
        // Stopped: there is text, or the turn is over.
        return;
      }
      if (signal.aborted) return;
      const text = `⏳ Still working… (${minutes} minutes)`;
      if (this.#messageId === undefined) this.#messageId = state.say('notice', text).id;
      else state.rewrite(this.#messageId, { text });
    }
  }
}
