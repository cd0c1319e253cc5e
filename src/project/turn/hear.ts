import type { Backend, SessionState } from '../../api/types.ts';
import { action } from '../problems/actions.ts';
import type { ProjectState } from '../state.ts';
import { adoptState } from '../work/session.ts';
import { bestEffort, warn } from '../work/work.ts';
import type { Work } from '../work/work.ts';
import type { EndedTurn } from './conclude.ts';
import { giveUpTurn } from './failures.ts';
import { listen } from './listen.ts';
import type { Heard } from './listen.ts';
import type { PreparedTurn } from './prepare.ts';
import { RawVideoWatch } from './rawVideo.ts';
import { awaitOutcome } from './recovery.ts';
import { tellStop } from './tell.ts';

/** How long reading the state may take after Stop, ms: the user waits for a word. */
const PATIENCE_AFTER_STOP = 15_000;

/**
 * Sends the message, once, and waits for what it does. After Stop, says what the backend did all the same.
 *
 * @throws {BackendError} when it was refused; the signal's reason
 */
export async function hear(work: Work, backend: Backend, turn: PreparedTurn): Promise<EndedTurn> {
  const { sessionId, message, before } = turn;
  try {
    const events = backend.chat(sessionId, message, work.signal);
    const heard = await listen(work, events, new RawVideoWatch(work, backend, turn));
    if (heard.lost) return { before, heard, after: await afterLoss(work, turn, heard) };
    if (!heard.failure) await bestEffort(work, 'The answer could not be saved yet', () => noteHeard(work));
    return { before, heard, after: await stateAfter(work, backend, sessionId) };
  } catch (error) {
    if (work.signal.aborted && !work.state.closed) await afterStop(work, backend, turn);
    // Nothing was sent, or it was refused: there is no outcome to wait for.
    else if (!work.signal.aborted) giveUpTurn(work.state);
    throw error;
  }
}

/** The state after a turn that was heard to its end. The answer counts even when the state cannot be read. */
export function stateAfter(
  work: Work,
  backend: Backend,
  sessionId: string,
): Promise<SessionState | undefined> {
  work.state.setActivity({ phase: 'thinking', label: 'Reading the timeline…' });
  return bestEffort(work, 'The state could not be read after the turn', () =>
    backend.state(sessionId, work.signal),
  );
}

async function afterLoss(
  work: Work,
  { before, startedAt }: PreparedTurn,
  { refusal }: Heard,
): Promise<SessionState | undefined> {
  const after = await awaitOutcome(work, { before, startedAt, refused: refusal !== undefined });
  // Whoever sits in front of it decides whether it goes out again.
  return after === 'not-taken' ? undefined : after;
}

/** The answer is stored before anything else is asked, so that a reload does not wait for what has come already. */
async function noteHeard({ state }: Work): Promise<void> {
  const { turn } = state.record;
  if (turn) await state.commit({ turn: { ...turn, heard: true } });
}

/** Says what the backend did all the same, as far as it can be seen now. */
export async function afterStop(
  work: Work,
  backend: Backend,
  { sessionId, before }: Pick<PreparedTurn, 'sessionId' | 'before'>,
): Promise<void> {
  const { state } = work;
  if (state.record.make && state.record.turn?.heard) {
    tellKept(state);
    return;
  }
  let after: SessionState | undefined;
  try {
    after = await backend.state(sessionId, AbortSignal.timeout(PATIENCE_AFTER_STOP));
  } catch (error) {
    warn(work, 'The state could not be read after Stop', error);
  }
  if (after) adoptState(work, after);
  tellStop(state, before.draft, after);
  giveUpTurn(state);
}

/** After Stop, where a video is being made of a message that has cost what it cost: the turn stays, to be taken over by *Retry*. */
export function tellKept(state: ProjectState): void {
  state.say(
    'notice',
    'Stopped. Your message went out already; Retry goes on from there and does not send it again.',
    {
      actions: [action('retry')],
    },
  );
}
