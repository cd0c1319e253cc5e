import { isBackendError } from '../../../api/errors.ts';
import type { SessionState } from '../../../api/types.ts';
import { connect, warn } from '../../work/work.ts';
import type { Work } from '../../work/work.ts';
import type { Before } from '../prepare.ts';
import { effectOf } from './effect.ts';
import type { StateReading } from './effect.ts';

const SECOND = 1000;
/** Waits before each look at the state after a connection was lost, ms (docs/protocol.md, *The event stream*). */
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

/** What the looks at the state have shown. */
export interface FoundOutcome {
  /** As it was at the last look. */
  readonly after: StateReading;
  /** The backend says that it never got the message. */
  readonly notTaken: boolean;
}

/**
 * Finds out what became of a turn whose stream broke. The message is never sent again (it would run and charge twice): the state
 * is read after 30 s, then every 60 s, five times in all, until it differs from the draft before the turn. A backend that tells that
 * the turn is at work still is asked again soon, for as long as a turn may take.
 *
 * @throws {BackendError} `session-gone`; the signal's reason
 */
export async function findOutcome(work: Work, lost: LostTurn): Promise<FoundOutcome> {
  const { host, state, signal } = work;
  const { before } = lost;
  const schedule = scheduleOf(lost);
  let after: StateReading = 'unread';
  for (const [index, wait] of schedule.entries()) {
    const count = `${index + 1} of ${schedule.length}`;
    const label = `${whatBroke(lost)} Looking what was done… (${count})`;
    state.setActivity({ phase: 'thinking', label });
    if (wait > 0) await host.clock.sleep(wait, signal);
    after = await readEnded(work, lost);
    if (after === 'unread') continue;
    if (effectOf(before.draft, after).kind === 'changed') return { after, notTaken: false };
    // Our own engine tells: it never got the message, or there is nothing more to come.
    if (after.turns) return { after, notTaken: !hasTaken(after.turns, before) };
    if (isOver(work, lost)) break;
  }
  return { after, notTaken: false };
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
async function readEnded(work: Work, lost: LostTurn): Promise<StateReading> {
  const { host, state, signal } = work;
  let read = await readState(work);
  for (let looks = 0; isRunning(read) && !isOver(work, lost); looks++) {
    state.setActivity({ phase: 'thinking', label: `${whatBroke(lost)} The work goes on…` });
    await host.clock.sleep(WHILE_RUNNING[looks] ?? RUNNING_ON, signal);
    read = await readState(work);
  }
  return read;
}

function isRunning(read: StateReading): boolean {
  return read !== 'unread' && read.turns?.running === true;
}

/** One look. A failed one counts as a look: the network may be down for as long as it likes. */
async function readState(work: Work): Promise<StateReading> {
  const { state, signal } = work;
  const { session } = state.record;
  if (!session) return 'unread';
  try {
    const backend = await connect(work);
    return await backend.state(session.sessionId, signal);
  } catch (error) {
    signal.throwIfAborted();
    if (isBackendError(error, 'session-gone')) throw error;
    warn(work, 'The state could not be read', error);
    return 'unread';
  }
}
