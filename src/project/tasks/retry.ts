import { goesOn } from '../batch/plan.ts';
import { continueBatch } from '../batch/run.ts';
import { continuePlan } from '../request/make.ts';
import { replyToBackend, runTurn } from '../turn/turn.ts';
import type { ProjectRecord } from '../types.ts';
import { routeIntent } from '../words/intents.ts';
import { DONE } from '../work/outcome.ts';
import type { Outcome } from '../work/outcome.ts';
import type { Work } from '../work/work.ts';
import type { TaskOptions, Tasks } from './tasks.ts';

/**
 * Only ever by the user's wish: goes on with the batch, or the video, that came to nothing; otherwise sends the last request before
 * the message once more.
 *
 * @param messageId the message with the button; undefined stands for the end of the chat
 */
export function retry(tasks: Tasks, messageId: string | undefined, options: TaskOptions): Promise<Outcome> {
  const { state } = tasks;
  // A button that was used is not offered again.
  const use = () => {
    if (messageId !== undefined) state.rewrite(messageId, { actions: [] });
  };
  const using = (step: (work: Work) => Promise<void>) => (work: Work) => {
    use();
    return step(work);
  };
  if (goesOn(state.record, messageId)) {
    return tasks.carryOutBatch({ ...options, begin: using(continueBatch), retried: true });
  }
  if (state.record.make?.held)
    return tasks.carryOut({ ...options, begin: using(continuePlan), retried: true });
  const request = requestBefore(state.record, messageId);
  const { turn } = state.record;
  return tasks.run('turn', options, async (work) => {
    if (turn?.open && turn.replies) {
      use();
      await replyToBackend(work, turn.replies);
      return DONE;
    }
    if (request === undefined) return DONE;
    use();
    await runTurn(work, request, { retried: true });
    return DONE;
  });
}

/** The last thing that the user said to the backend before a message. */
function requestBefore({ messages }: ProjectRecord, messageId: string | undefined): string | undefined {
  const end = messageId === undefined ? messages.length : messages.findIndex(({ id }) => id === messageId);
  return messages
    .slice(0, Math.max(end, 0))
    .findLast(({ role, text }) => role === 'user' && routeIntent(text) === 'chat')?.text;
}
