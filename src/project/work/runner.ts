import { messageOf } from '../../errors.ts';
import { readTimeline } from '../../timeline/read.ts';
import type { ProjectHost } from '../host.ts';
import { ProjectError } from '../problems/projectError.ts';
import type { ProjectState } from '../state.ts';
import type { ProjectRecord } from '../types.ts';
import { attempt, failed } from './attempt.ts';
import type { Doing, Task } from './attempt.ts';
import type { Outcome } from './outcome.ts';
import type { Work } from './work.ts';

/** Between two tries to take over a project, and for how long, ms: longer than a dead window is taken for alive. */
const CLAIM_EVERY = 1_000;
const CLAIM_WITHIN = 45_000;

const BUSY = 'One thing at a time: wait until this is done, or stop it first.';

/** Options of everything that a project can be set to do. */
export interface TaskOptions {
  /** Aborting it is the same as Stop. */
  readonly signal?: AbortSignal;
}

/** Runs a project's work: one piece at a time, in one window at a time, stoppable, and with every failure told in the chat. */
export class Runner {
  readonly state: ProjectState;
  readonly #host: ProjectHost;
  #running: { readonly controller: AbortController; readonly ended: Promise<unknown> } | undefined;
  /** For the part of the work that can be left out. */
  #skip = new AbortController();
  #claimed = false;
  #claiming: Promise<void> | undefined;
  #afterwards: (outcome: Outcome) => void = () => undefined;

  constructor(host: ProjectHost, state: ProjectState) {
    this.#host = host;
    this.state = state;
  }

  get busy(): boolean {
    return this.#running !== undefined;
  }

  /** What happens when a piece of work has ended, and nothing is going on any more. */
  afterwards(then: (outcome: Outcome) => void): void {
    this.#afterwards = then;
  }

  /** Makes sure that {@link run} would not be refused now. @throws {ProjectError} `busy`, `elsewhere` */
  async ready(): Promise<void> {
    if (this.#running) throw new ProjectError('busy', BUSY);
    await this.claim();
  }

  /** Runs `task` to its end; the record is stored then. Refused while another one runs. */
  async run(doing: Doing, { signal }: TaskOptions, task: Task): Promise<Outcome> {
    if (this.#running) return { status: 'failed', message: this.state.say('notice', BUSY) };
    // Let go of while somebody was on the way here.
    if (this.state.closed) return { status: 'stopped' };
    const controller = new AbortController();
    const work = this.work(signal ? AbortSignal.any([signal, controller.signal]) : controller.signal);
    const ended = this.#stored(work, doing, async () => {
      await this.claim();
      return task(work);
    });
    this.#running = { controller, ended };
    let outcome: Outcome;
    try {
      outcome = await ended;
    } finally {
      this.#running = undefined;
      this.state.setActivity(undefined);
    }
    this.#afterwards(outcome);
    return outcome;
  }

  /** Begins a part of the work that {@link skip} stops alone. */
  readonly part = (work: Work): Work => {
    this.#skip = new AbortController();
    return { ...work, signal: AbortSignal.any([work.signal, this.#skip.signal]) };
  };

  /** Leaves out the part that is at work. */
  skip(): void {
    this.#skip.abort();
  }

  /** Stops what runs; resolves when it has ended. */
  async cancel(): Promise<void> {
    this.#running?.controller.abort();
    await this.#running?.ended;
  }

  /** Gives the project back to other windows. */
  async release(): Promise<void> {
    if (this.#claimed) await this.#host.store.release(this.state.record.id);
    this.#claimed = false;
  }

  /** What a step needs, outside of {@link run} as well. */
  work(signal: AbortSignal = new AbortController().signal): Work {
    return { host: this.#host, state: this.state, signal };
  }

  /**
   * Waits for the window that works on the project now: one that is being reloaded lets go in a moment, one that was killed is found
   * out after a while. False when it is alive and stays: then what is to be done is done there.
   */
  async claimSoon(signal?: AbortSignal): Promise<boolean> {
    const { clock, store } = this.#host;
    const { id } = this.state.record;
    for (let waited = 0; !this.#claimed && !(await store.claim(id)); waited += CLAIM_EVERY) {
      if (waited >= CLAIM_WITHIN) return false;
      await clock.sleep(CLAIM_EVERY, signal);
      if (this.state.closed) return false;
    }
    await this.claim();
    return this.#claimed;
  }

  /** Works on a project only while no other window does; takes over what another one has written before. */
  async claim(): Promise<void> {
    if (this.#claimed) return;
    // Two at a time would each put back what was on the disk, over what has been said in between.
    this.#claiming ??= this.#claim().finally(() => (this.#claiming = undefined));
    await this.#claiming;
  }

  async #claim(): Promise<void> {
    const { store } = this.#host;
    const { id } = this.state.record;
    if (!(await store.claim(id))) {
      throw new ProjectError(
        'elsewhere',
        'This video is being worked on in another window. Go on there, or close that window and try again.',
      );
    }
    const stored = await this.#loadClaimed();
    // Let go of meanwhile: nobody would give it back any more.
    if (this.state.closed) return store.release(id);
    this.#claimed = true;
    if (!stored) return;
    this.state.replace(stored);
    this.state.setTimeline(stored.draft ? readTimeline(stored.draft) : undefined);
  }

  /** One that cannot be read is not kept from others. */
  async #loadClaimed(): Promise<ProjectRecord | undefined> {
    const { store } = this.#host;
    const { id } = this.state.record;
    try {
      return await store.load(id);
    } catch (error) {
      await store.release(id);
      throw error;
    }
  }

  async #stored(work: Work, doing: Doing, task: Task): Promise<Outcome> {
    const outcome = await attempt(work, doing, task);
    // What was said in a window that may not work on the project is not written over the words of the one that does.
    if (!this.#claimed) return outcome;
    try {
      await this.state.commit();
    } catch (error) {
      // A failure that has been told already is not followed by another one.
      if (outcome.status !== 'failed') return failed(work, doing, error);
      this.#host.log('error', `The project could not be saved: ${messageOf(error)}`);
    }
    return outcome;
  }
}
