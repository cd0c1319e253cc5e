import { isBackendError } from '../../api/errors.ts';
import type { Backend, SessionState } from '../../api/types.ts';
import type { ProjectRecord, SentTurn } from '../types.ts';
import { connect } from '../work/work.ts';
import type { Work } from '../work/work.ts';
import { concludeTurn } from './conclude.ts';
import { giveUpTurn } from './failures.ts';
import { afterStop, stateAfter, tellKept } from './hear.ts';
import type { Heard } from './listen.ts';
import type { Before, PreparedTurn } from './prepare.ts';
import { awaitOutcome } from './recovery.ts';
import { creditsAfter, sendTurn } from './turn.ts';

/**
 * After a reload with a turn under way: what became of it. It is never sent again by itself, unless the backend says that it never
 * got it.
 *
 * @throws as {@link runTurn}
 */
export async function resumeTurn(work: Work): Promise<void> {
  const { turn, draft, session } = work.state.record;
  if (!turn || !session) return;
  const backend = await connect(work);
  const { sessionId } = session;
  const before: Before = { draft, generated: undefined, taken: turn.taken };
  if (turn.heard) await concludeHeard(work, backend, sessionId, before);
  else {
    const after = await orStopped(work, backend, { sessionId, before }, () => outcomeOf(work, turn, before));
    if (after === 'not-taken') {
      const startedAt = work.host.clock.now();
      return sendTurn(work, backend, {
        sessionId,
        message: turn.text,
        startedAt,
        before,
        balance: undefined,
      });
    }
    await concludeTurn(work, { before, after, heard: UNHEARD });
  }
  await creditsAfter(work, backend);
}

/** Nobody was there to listen. */
const UNHEARD: Heard = { text: '', lost: true, cutOff: false, rawVideoTold: false, actions: [] };

/** The answer was in the chat when the window closed: only its outcome was not read. */
async function concludeHeard(work: Work, backend: Backend, sessionId: string, before: Before): Promise<void> {
  const heard = answerIn(work.state.record);
  const after = await orStopped(work, backend, { sessionId, before }, () =>
    stateAfter(work, backend, sessionId),
  );
  await concludeTurn(work, { before, after, heard });
}

/** Stop while it is found out what became of a turn. */
async function orStopped<T>(
  work: Work,
  backend: Backend,
  turn: Pick<PreparedTurn, 'sessionId' | 'before'>,
  task: () => Promise<T>,
): Promise<T> {
  try {
    return await task();
  } catch (error) {
    const { state, signal } = work;
    if (signal.aborted && !state.closed) {
      if (state.record.make) tellKept(state);
      else await afterStop(work, backend, turn);
    }
    throw error;
  }
}

async function outcomeOf(
  work: Work,
  { startedAt }: SentTurn,
  before: Before,
): Promise<SessionState | 'not-taken' | undefined> {
  try {
    return await awaitOutcome(work, { before, startedAt: new Date(startedAt), lookFirst: true });
  } catch (error) {
    // Gone with its session: there is nothing to ask for any more.
    if (isBackendError(error, 'session-gone')) giveUpTurn(work.state);
    throw error;
  }
}

/** The answer to the last message of the chat. */
function answerIn({ messages }: ProjectRecord): Heard {
  const answer = messages
    .slice(messages.findLastIndex(({ role }) => role === 'user') + 1)
    .findLast(({ role }) => role === 'assistant');
  return {
    text: answer?.text ?? '',
    lost: false,
    cutOff: false,
    rawVideoTold: false,
    actions: [],
    ...(answer && { messageId: answer.id }),
  };
}
