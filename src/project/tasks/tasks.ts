import { carryOutBatch } from '../batch/run.ts';
import { exportVideo } from '../export/exports.ts';
import type { Circumstances } from '../problems/explain.ts';
import { carryOut, doingOf } from '../request/make.ts';
import type { ProjectState } from '../state.ts';
import type { TurnOptions } from '../turn/prepare.ts';
import type { Outcome } from '../work/outcome.ts';
import type { Runner } from '../work/runner.ts';
import { tellingStop, warn } from '../work/work.ts';
import type { Work } from '../work/work.ts';

export interface TaskOptions {
  /** Aborting it is the same as Stop. */
  readonly signal?: AbortSignal;
}

/** How a plan that is stored, or is stored by `begin`, is carried out. */
export interface PlanOptions extends TaskOptions, TurnOptions {
  /** The first step: it belongs to the same piece of work. */
  readonly begin?: (work: Work) => Promise<void>;
}

/** What a project can be set to do. Each task is one piece of work of its {@link Runner}. */
export class Tasks {
  readonly state: ProjectState;
  readonly #runner: Runner;
  /** For the video of a batch that is at work. */
  #skip = new AbortController();

  constructor(state: ProjectState, runner: Runner) {
    this.state = state;
    this.#runner = runner;
  }

  /** Does something whose failure means what `doing` says. */
  run(
    doing: Circumstances['doing'],
    { signal }: TaskOptions,
    task: (work: Work) => Promise<Outcome>,
  ): Promise<Outcome> {
    // Turns and exports have more to say about a Stop than this.
    const plain = doing === 'files' || doing === 'question';
    return this.#runner.run(
      doing,
      signal,
      plain ? (work) => tellingStop(work, { text: 'Stopped.' }, () => task(work)) : task,
    );
  }

  /** Makes the MP4. @param options.target absolute path to write to instead of the output folder */
  export({ target, ...options }: TaskOptions & { readonly target?: string }): Promise<Outcome> {
    return this.run('export', options, async (work) => {
      // It takes the place of a video that came to nothing; the one of a batch is wanted still.
      if (!work.state.record.make?.alone) work.state.update({ make: undefined });
      return { status: 'done', video: await exportVideo(work, target) };
    });
  }

  /** Carries the plan of a video to its end. */
  carryOut({ begin, signal, ...options }: PlanOptions): Promise<Outcome> {
    return this.#carry(signal, begin, (work) => carryOut(work, options));
  }

  /** Carries the plan of a batch to its end. */
  carryOutBatch({ begin, signal, ...options }: PlanOptions): Promise<Outcome> {
    const skip = () => (this.#skip = new AbortController()).signal;
    return this.#carry(signal, begin, (work) =>
      carryOutBatch(work, { ...options, runner: this.#runner, skip }),
    );
  }

  /** Leaves out the video of the batch that is at work; the next one begins. */
  skip(): void {
    this.#skip.abort();
  }

  #carry(
    signal: AbortSignal | undefined,
    begin: PlanOptions['begin'],
    task: (work: Work) => Promise<Outcome>,
  ): Promise<Outcome> {
    return this.#runner.run(
      () => doingOf(this.state.record),
      signal,
      async (work) => {
        const hold = () => void holdPlans(work);
        work.signal.addEventListener('abort', hold, { once: true });
        try {
          await begin?.(work);
          return await task(work);
        } finally {
          work.signal.removeEventListener('abort', hold);
        }
      },
    );
  }
}

/**
 * A Stop is stored at once, not with the words that come when all has ended: should the window die until then, the next one must not go
 * on by itself. Never rejects.
 */
async function holdPlans(work: Work): Promise<void> {
  const { state } = work;
  // A window that closes has stopped nothing.
  if (state.closed) return;
  const { make, batch } = state.record;
  try {
    await state.commit({ make: make && { ...make, held: true }, batch: batch && { ...batch, held: true } });
  } catch (error) {
    warn(work, 'The Stop could not be saved at once', error);
  }
}
