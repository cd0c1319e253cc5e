import type { AgentEvent } from '../types.ts';

/** How the model begins when it apologises after an answer that was fine. */
const APOLOGY = 'I encountered a temporary issue';

/**
 * Gathers the visible text of a turn from its events. A turn can hold several runs of text with tool calls between them;
 * each is a paragraph of its own.
 */
export class TurnText {
  #finished: string[] = [];
  #run = '';
  #cutOff = false;
  #failure: { readonly code?: string; readonly message?: string } | undefined;

  push(event: AgentEvent): void {
    switch (event.type) {
      case 'delta':
        this.#run += event.text;
        return;
      case 'run':
        this.#run = event.text;
        this.#endRun();
        return;
      case 'tool-call':
      case 'tool-result':
        this.#endRun();
        return;
      case 'cut-off':
        this.#cutOff = true;
        return;
      case 'error':
        this.#failure = event;
        return;
      case 'heartbeat':
        return;
    }
  }

  /** What the user is to see, without a trailing apology; empty when the turn said nothing. */
  get text(): string {
    const runs = this.#run.trim() === '' ? this.#finished : [...this.#finished, this.#run.trim()];
    return withoutApology(runs.join('\n\n'));
  }

  /** The text was cut off at the model's limit. */
  get cutOff(): boolean {
    return this.#cutOff;
  }

  /** How the turn failed on the server's side; undefined when it did not. */
  get failure(): { readonly code?: string; readonly message?: string } | undefined {
    return this.#failure;
  }

  #endRun(): void {
    const run = this.#run.trim();
    if (run !== '') this.#finished.push(run);
    this.#run = '';
  }
}

/** Drops a trailing “I encountered a temporary issue…”, but only after normal text, and only where nothing follows its paragraph. */
function withoutApology(text: string): string {
  const start = text.lastIndexOf(APOLOGY);
  if (start < 0 || text.indexOf('\n\n', start) >= 0) return text;
  const before = text.slice(0, start).trimEnd();
  return before === '' ? text : before;
}
