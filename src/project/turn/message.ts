import type { Backend } from '../../api/types.ts';
import { action } from '../problems/actions.ts';
import type { ProjectState } from '../state.ts';
import { adoptState } from '../work/session.ts';
import { bestEffort, warn } from '../work/work.ts';
import type { Work } from '../work/work.ts';
import { RawVideoWatch } from './answer/rawVideo.ts';
import { readAnswer } from './answer/turnAnswer.ts';
import type { TurnAnswer } from './answer/turnAnswer.ts';
import { effectOf } from './outcome/effect.ts';
import type { StateReading } from './outcome/effect.ts';
import { giveUpTurn, leaveTurnOpen } from './outcome/failures.ts';
import type { EndedTurn } from './outcome/finish.ts';
import { findOutcome } from './outcome/recovery.ts';
import { cardOf } from './outcome/card.ts';
import { reportStop } from './outcome/report.ts';
import type { PreparedTurn } from './prepare.ts';

/** How long reading the state may take after Stop, ms: the user waits for a word. */
const PATIENCE_AFTER_STOP = 15_000;

/**
 * Sends the message, once, and waits for what it does. After Stop, says what the backend did all the same.
 *
 * @throws {BackendError} when it was refused; the signal's reason
 */
export async function sendMessage(work: Work, backend: Backend, turn: PreparedTurn): Promise<EndedTurn> {
  const { sessionId, input, before } = turn;
  try {
    const events = backend.chat(sessionId, input, work.signal);
    const answer = await readAnswer(work, events, new RawVideoWatch(work, backend, turn));
    if (answer.lost) {
      // Whoever sits in front of it decides whether it goes out again, even where the backend says that it never got it.
      const { after } = await findOutcome(work, { ...turn, refused: answer.refusal !== undefined });
      return { before, answer, after };
    }
    if (!answer.failure)
      await bestEffort(work, 'The answer could not be saved yet', () => noteHeard(work, answer));
    return { before, answer, after: await stateAfter(work, backend, sessionId) };
  } catch (error) {
    if (work.signal.aborted && !work.state.closed) await afterStop(work, backend, turn);
    // Nothing was sent, or it was refused: there is no outcome to wait for.
    else if (!work.signal.aborted) giveUpTurn(work.state);
    throw error;
  }
}

/** The state after a turn that was heard to its end. The answer counts even when the state cannot be read. */
export async function stateAfter(work: Work, backend: Backend, sessionId: string): Promise<StateReading> {
  work.state.setActivity({ phase: 'thinking', label: 'Reading the timeline…' });
  const after = await bestEffort(work, 'The state could not be read after the turn', () =>
    backend.state(sessionId, work.signal),
  );
  return after ?? 'unread';
}

/** The answer is stored before anything else is asked, so that a reload does not wait for what has come already. */
async function noteHeard({ state }: Work, { answered, waiting }: TurnAnswer): Promise<void> {
  const { turn } = state.record;
  if (turn)
    await state.commit({ turn: { ...turn, heard: true, answered, ...(waiting.length > 0 && { waiting }) } });
}

/** Says what the backend did all the same, as far as it can be seen now. */
export async function afterStop(
  work: Work,
  backend: Backend,
  { sessionId, before }: Pick<PreparedTurn, 'sessionId' | 'before'>,
): Promise<void> {
  const { state } = work;
  if (state.record.make && state.record.turn?.heard) {
    reportKept(state);
    return;
  }
  const after = await stateAfterStop(work, backend, sessionId);
  const version = state.record.versions?.at;
  if (after !== 'unread') adoptState(work, after);
  const effect = effectOf(before.draft, after);
  reportStop(state, effect, cardOf(state, effect, version));
  leaveTurnOpen(state);
}

async function stateAfterStop(work: Work, backend: Backend, sessionId: string): Promise<StateReading> {
  try {
    return await backend.state(sessionId, AbortSignal.timeout(PATIENCE_AFTER_STOP));
  } catch (error) {
    warn(work, 'The state could not be read after Stop', error);
    return 'unread';
  }
}

/** After Stop, where a video is being made of a message that has cost what it cost: the turn stays, to be taken over by *Retry*. */
export function reportKept(state: ProjectState): void {
  state.say(
    'notice',
    'Stopped. Your message went out already; Retry goes on from there and does not send it again.',
    {
      actions: [action('retry')],
    },
  );
}
