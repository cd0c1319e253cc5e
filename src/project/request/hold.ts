import type { ProjectState } from '../state.ts';
import { warn } from '../work/work.ts';
import type { Work } from '../work/work.ts';

/** The plan of a video came to nothing, or waits: the user knows, and only a button goes on with it. Not yet written. */
export function holdPlan(state: ProjectState): void {
  const { make } = state.record;
  if (make) state.update({ make: { ...make, held: true } });
}

/**
 * Carries out what is planned. A Stop is stored at once, not with the words that come when all has ended: should the window die until then,
 * the next one must not go on by itself.
 *
 * @throws what `task` throws
 */
export async function holdingOnStop<T>(work: Work, task: () => Promise<T>): Promise<T> {
  const hold = () => void storeHeld(work);
  work.signal.addEventListener('abort', hold, { once: true });
  try {
    return await task();
  } finally {
    work.signal.removeEventListener('abort', hold);
  }
}

/** Never rejects. */
async function storeHeld(work: Work): Promise<void> {
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
