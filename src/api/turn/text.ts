import type { AgentEvent, WaitingCall } from '../types.ts';

/** How the model begins when it apologises after an answer that was fine. */
const APOLOGY = 'I encountered a temporary issue';

/** How a turn failed on the server's side. */
export interface TurnFailure {
  readonly code?: string;
  readonly message?: string;
}

/**
 * Gathers what a turn says from its events. A turn can hold several runs of text with tool calls between them; each is a paragraph of its
 * own. What stands before the last tool call is an opening (“Let me edit that.”), what follows it the answer.
 */
export class TurnText {
  readonly #runs: string[] = [];
  #run = '';
  /** How many runs there were when a tool was last heard of; undefined where none was. */
  #opening: number | undefined;
  #toolSucceeded = false;
  /** Position of the run that was cut off at the model's limit. */
  #cutOff: number | undefined;
  #failure: (TurnFailure & { readonly after: number }) | undefined;
  /** Deltas that a failure followed: their whole text may come all the same. */
  #broken: string | undefined;
  readonly #waiting = new Map<string, WaitingCall>();

  push(event: AgentEvent): void {
    switch (event.type) {
      case 'delta':
        this.#run += event.text;
        return;
      case 'run':
        this.#whole(event.text);
        return;
      case 'tool-call':
        this.#tool();
        return;
      case 'tool-result':
        this.#tool();
        this.#end(event);
        return;
      case 'waiting':
        this.#tool();
        this.#waiting.set(event.id || event.name, event);
        return;
      case 'cut-off':
        // Said with a whole text, or before it.
        this.#cutOff = this.#run.trim() === '' ? this.#runs.length - 1 : this.#runs.length;
        return;
      case 'error':
        this.#broken = this.#run.trim() || this.#broken;
        this.#endRun();
        this.#failure = { ...event, after: this.#runs.length };
        return;
      case 'heartbeat':
        return;
    }
  }

  /** What the user is to see, without an apology for what went well; empty when the turn said nothing. */
  get text(): string {
    return withoutApology(this.#from(0), this.#toolSucceeded);
  }

  /** It ended with an answer. An opening alone is none: what was done is told from the state then. */
  get answered(): boolean {
    const answer = this.#from(this.#opening ?? 0);
    return withoutApology(answer, this.#toolSucceeded || (this.#opening ?? 0) > 0) !== '';
  }

  /** The text was cut off at the model's limit, and nothing came after it. */
  get cutOff(): boolean {
    const last = this.#runs.length - (this.#run.trim() === '' ? 1 : 0);
    return this.#cutOff !== undefined && this.#cutOff >= last;
  }

  /** How the turn failed on the server's side; undefined when it did not, or went on well afterwards. */
  get failure(): TurnFailure | undefined {
    if (!this.#failure || withoutApology(this.#from(this.#failure.after), true) !== '') return undefined;
    return this.#failure;
  }

  /** The calls whose turn ended waiting for the user. */
  get waiting(): readonly WaitingCall[] {
    return [...this.#waiting.values()];
  }

  #from(run: number): string {
    const runs = this.#run.trim() === '' ? this.#runs : [...this.#runs, this.#run.trim()];
    return runs.slice(run).join('\n\n');
  }

  #whole(text: string): void {
    const again = this.#broken !== undefined && this.#run === '' && text.trim().startsWith(this.#broken);
    if (again) this.#runs.pop();
    this.#run = text;
    this.#endRun();
    // It is what the failure had followed, not something that came after it.
    if (again && this.#failure) this.#failure = { ...this.#failure, after: this.#runs.length };
    this.#broken = undefined;
  }

  #tool(): void {
    this.#endRun();
    this.#broken = undefined;
    this.#opening = this.#runs.length;
    this.#cutOff = undefined;
  }

  #end({ failed, id, name }: AgentEvent & { readonly type: 'tool-result' }): void {
    this.#toolSucceeded = !failed;
    if (!failed) this.#failure = undefined;
    this.#waiting.delete(id ?? name);
  }

  #endRun(): void {
    const run = this.#run.trim();
    if (run !== '') this.#runs.push(run);
    this.#run = '';
  }
}

/**
 * Drops a trailing “I encountered a temporary issue…”, where nothing follows its paragraph: after normal text, or where it is all there is and
 * `wentWell`.
 */
function withoutApology(text: string, wentWell: boolean): string {
  const start = text.lastIndexOf(APOLOGY);
  if (start < 0 || text.indexOf('\n\n', start) >= 0) return text;
  const before = text.slice(0, start).trimEnd();
  return before === '' && !wentWell ? text : before;
}
