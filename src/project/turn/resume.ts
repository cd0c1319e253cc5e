import { isBackendError } from '../../api/errors.ts';
import type { Backend } from '../../api/types.ts';
import type { ProjectRecord, SentTurn } from '../types.ts';
import { connect } from '../work/work.ts';
import type { Work } from '../work/work.ts';
import { UNHEARD } from './answer/turnAnswer.ts';
import type { TurnAnswer } from './answer/turnAnswer.ts';
import { afterStop, stateAfter, reportKept } from './message.ts';
import { giveUpTurn } from './outcome/failures.ts';
import { finishTurn } from './outcome/finish.ts';
import { findOutcome } from './outcome/recovery.ts';
import type { FoundOutcome } from './outcome/recovery.ts';
import type { Before, PreparedTurn } from './prepare.ts';
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
  if (turn.heard) await finishHeard(work, backend, sessionId, before);
  else {
    const { after, notTaken } = await orStopped(work, backend, { sessionId, before }, () =>
      outcomeOf(work, turn, before),
    );
    if (notTaken) {
      const startedAt = work.host.clock.now();
      return sendTurn(work, backend, {
        sessionId,
        input: turn.replies ?? turn.text,
        startedAt,
        before,
        balance: undefined,
      });
    }
    await finishTurn(work, { before, after, answer: UNHEARD });
  }
  await creditsAfter(work, backend);
}

/** The answer was in the chat when the window closed: only its outcome was not read. */
async function finishHeard(work: Work, backend: Backend, sessionId: string, before: Before): Promise<void> {
  const answer = answerIn(work.state.record);
  const after = await orStopped(work, backend, { sessionId, before }, () =>
    stateAfter(work, backend, sessionId),
  );
  await finishTurn(work, { before, after, answer });
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
      if (state.record.make) reportKept(state);
      else await afterStop(work, backend, turn);
    }
    throw error;
  }
}

async function outcomeOf(work: Work, { startedAt }: SentTurn, before: Before): Promise<FoundOutcome> {
  try {
    return await findOutcome(work, { before, startedAt: new Date(startedAt), lookFirst: true });
  } catch (error) {
    // Gone with its session: there is nothing to ask for any more.
    if (isBackendError(error, 'session-gone')) giveUpTurn(work.state);
    throw error;
  }
}

/** The answer to the last message of the chat. */
function answerIn({ messages, turn }: ProjectRecord): TurnAnswer {
  const answer = messages
    .slice(messages.findLastIndex(({ role }) => role === 'user') + 1)
    .findLast(({ role }) => role === 'assistant');
  return {
    ...UNHEARD,
    text: answer?.text ?? '',
    answered: answer !== undefined && turn?.answered !== false,
    lost: false,
    waiting: turn?.waiting ?? [],
    ...(answer && { messageId: answer.id }),
  };
}
