import { isDeepStrictEqual } from 'node:util';
import { isBackendError } from '../../api/errors.ts';
import type { SessionState } from '../../api/types.ts';
import { connect, warn } from '../work/work.ts';
import type { Work } from '../work/work.ts';
import type { Before } from './prepare.ts';

const SECOND = 1000;
/** Waits before each look at the state after a connection was lost, ms (PROTOCOL, *The event stream*). */
const SCHEDULE = [30 * SECOND, 60 * SECOND, 60 * SECOND, 60 * SECOND, 60 * SECOND];
/** A server that said that it failed has most likely done nothing, or is done already: the user need not wait for minutes, ms. */
const SHORT_SCHEDULE = [0, 30 * SECOND];
/** No turn takes longer than this, ms: what has not happened by then will not happen. */
const LONGEST_TURN = 15 * 60 * SECOND;

/**
 * Finds out what became of a turn whose stream broke. The message is never sent again (it would run and charge twice): the state
 * is read after 30 s, then every 60 s, five times in all, until it differs from the draft before the turn.
 *
 * @returns the changed state; undefined when nothing changed; `not-taken` when the backend says that it never got the message
 * @throws {BackendError} `session-gone`; the signal's reason
 */
export async function awaitOutcome(
  work: Work,
  options: {
    readonly before: Before;
    readonly startedAt: Date;
    /** A look before the first wait: after a reload, time has passed already. */
    readonly lookFirst?: boolean;
    /** The server said that it failed: two looks are enough. */
    readonly refused?: boolean;
  },
): Promise<SessionState | 'not-taken' | undefined> {
  const { host, state, signal } = work;
  const full = options.lookFirst ? [0, ...SCHEDULE] : SCHEDULE;
  const schedule = options.refused ? SHORT_SCHEDULE : full;
  const what = options.refused ? 'The video service failed.' : 'The connection was lost.';
  for (const [index, wait] of schedule.entries()) {
    const count = `${index + 1} of ${schedule.length}`;
    state.setActivity({
      phase: 'thinking',
      label: `${what} Looking what was done… (${count})`,
    });
    if (wait > 0) await host.clock.sleep(wait, signal);
    const read = await readState(work);
    // Our own engine tells: it is at work still, or it never got the message, or there is nothing more to come.
    if (read?.turns?.running) continue;
    if (read && !isDeepStrictEqual(read.draft, options.before.draft)) return read;
    if (read?.turns) return read.turns.taken === options.before.taken ? 'not-taken' : undefined;
    const age = host.clock.now().getTime() - options.startedAt.getTime();
    if (read && age > LONGEST_TURN) return undefined;
  }
  return undefined;
}

/** One look. A failed one counts as a look: the network may be down for as long as it likes. */
async function readState(work: Work): Promise<SessionState | undefined> {
  const { state, signal } = work;
  const { session } = state.record;
  if (!session) return undefined;
  try {
    const backend = await connect(work);
    return await backend.state(session.sessionId, signal);
  } catch (error) {
    signal.throwIfAborted();
    if (isBackendError(error, 'session-gone')) throw error;
    warn(work, 'The state could not be read', error);
    return undefined;
  }
}
