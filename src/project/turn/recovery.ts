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
/** Waits after looks that were told that the turn is at work still, ms: whoever tells, our own engine, is near, and asking is free. */
const WHILE_RUNNING = [2 * SECOND, 4 * SECOND, 8 * SECOND];
/** And after the further ones, ms. */
const RUNNING_ON = 15 * SECOND;
/** No turn takes longer than this, ms: what has not happened by then will not happen. */
const LONGEST_TURN = 15 * 60 * SECOND;

/** A turn whose stream broke. */
export interface LostTurn {
  readonly before: Before;
  readonly startedAt: Date;
  /** A look before the first wait: after a reload, time has passed already. */
  readonly lookFirst?: boolean;
  /** The server said that it failed: two looks are enough. */
  readonly refused?: boolean;
}

/**
 * Finds out what became of a turn whose stream broke. The message is never sent again (it would run and charge twice): the state
 * is read after 30 s, then every 60 s, five times in all, until it differs from the draft before the turn. A backend that tells that
 * the turn is at work still is asked again soon, for as long as a turn may take.
 *
 * @returns the changed state; undefined when nothing changed; `not-taken` when the backend says that it never got the message
 * @throws {BackendError} `session-gone`; the signal's reason
 */
export async function awaitOutcome(
  work: Work,
  lost: LostTurn,
): Promise<SessionState | 'not-taken' | undefined> {
  const { host, state, signal } = work;
  const { before } = lost;
  const schedule = scheduleOf(lost);
  for (const [index, wait] of schedule.entries()) {
    const count = `${index + 1} of ${schedule.length}`;
    const label = `${whatBroke(lost)} Looking what was done… (${count})`;
    state.setActivity({ phase: 'thinking', label });
    if (wait > 0) await host.clock.sleep(wait, signal);
    const read = await readEnded(work, lost);
    if (read && !isDeepStrictEqual(read.draft, before.draft)) return read;
    // Our own engine tells: it never got the message, or there is nothing more to come.
    if (read?.turns) return hasTaken(read.turns, before) ? undefined : 'not-taken';
    if (read && isOver(work, lost)) return undefined;
  }
  return undefined;
}

function scheduleOf({ lookFirst, refused }: LostTurn): readonly number[] {
  if (refused) return SHORT_SCHEDULE;
  return lookFirst ? [0, ...SCHEDULE] : SCHEDULE;
}

function whatBroke({ refused }: LostTurn): string {
  return refused ? 'The video service failed.' : 'The connection was lost.';
}

function hasTaken({ running, taken }: NonNullable<SessionState['turns']>, before: Before): boolean {
  return running || taken !== before.taken;
}

function isOver({ host }: Work, { startedAt }: LostTurn): boolean {
  return host.clock.now().getTime() - startedAt.getTime() > LONGEST_TURN;
}

/** One look; where that is told that the turn is at work still, so many more that it is not, or should not be any more. */
async function readEnded(work: Work, lost: LostTurn): Promise<SessionState | undefined> {
  const { host, state, signal } = work;
  let read = await readState(work);
  for (let looks = 0; read?.turns?.running && !isOver(work, lost); looks++) {
    state.setActivity({ phase: 'thinking', label: `${whatBroke(lost)} The work goes on…` });
    await host.clock.sleep(WHILE_RUNNING[looks] ?? RUNNING_ON, signal);
    read = await readState(work);
  }
  return read;
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
