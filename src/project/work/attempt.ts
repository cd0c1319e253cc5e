import type { Circumstances } from '../problems/explain.ts';
import type { ProjectRecord } from '../types.ts';
import type { Outcome } from './outcome.ts';
import { reportProblem } from './problem.ts';
import type { Work } from './work.ts';

/** What is being done; asked when something fails, where that depends on how far it came. */
export type Doing = Circumstances['doing'] | ((record: ProjectRecord) => Circumstances['doing']);

/** Work that ends well, or throws. */
export type Task = (work: Work) => Promise<Outcome>;

/** Does a piece of work to its end. A failure is told in the chat, and a Stop is an end as well: neither is thrown. */
export async function attempt(work: Work, doing: Doing, task: Task): Promise<Outcome> {
  try {
    return await task(work);
  } catch (error) {
    if (!work.signal.aborted) return failed(work, doing, error);
    const what = whatOf(work, doing);
    // Turns and exports have had more to say about it.
    if ((what === 'files' || what === 'question') && !work.state.closed) work.state.say('notice', 'Stopped.');
    return { status: 'stopped' };
  }
}

/** Tells a failure: the end of a piece of work. */
export async function failed(work: Work, doing: Doing, error: unknown): Promise<Outcome> {
  return { status: 'failed', message: await reportProblem(work, error, whatOf(work, doing)) };
}

function whatOf({ state }: Work, doing: Doing): Circumstances['doing'] {
  return typeof doing === 'function' ? doing(state.record) : doing;
}
