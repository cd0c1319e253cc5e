import { setTimeout as wait } from 'node:timers/promises';
import { action } from '../problems/actions.ts';
import type { ChatMessage } from '../types.ts';
import type { Work } from './work.ts';

/** Nobody looks at a panel in which nothing moves for longer than this, ms. */
const PATIENCE_MS = 10_000;

/**
 * A request to the service while things are set up. Where it takes long, the user is offered to make the video on this computer instead; the
 * waiting goes on, and the offer goes with its end, good or bad. Not for what may be silent for minutes, as a turn.
 *
 * @throws what `task` throws
 */
export async function offeringThisComputer<T>(work: Work, task: () => Promise<T>): Promise<T> {
  const { state, host, signal } = work;
  if (state.record.backend !== 'cloud') return task();
  const ended = new AbortController();
  const offer = offerLater(work, host.patience ?? PATIENCE_MS, AbortSignal.any([signal, ended.signal]));
  try {
    return await task();
  } finally {
    ended.abort();
    const message = await offer;
    if (message) state.unsay(message.id);
  }
}

/** @returns the offer; undefined when `signal` came before its time */
async function offerLater(
  { state }: Work,
  patience: number,
  signal: AbortSignal,
): Promise<ChatMessage | undefined> {
  try {
    // The clock on the wall, whatever clock pauses between requests go by: somebody sits before it.
    await wait(patience, undefined, { signal });
  } catch {
    // Nothing but the end of the waiting.
    return undefined;
  }
  return state.say(
    'notice',
    'The video service has not answered yet. Clipwright goes on waiting; the video can also be made on this computer.',
    { actions: [action('use-local', { primary: true })] },
  );
}
