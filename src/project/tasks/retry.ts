import { goesOn } from '../batch/plan.ts';
import { continueBatch, makeVideos } from '../batch/run.ts';
import { continuePlan, doingOf, makeVideo } from '../request/make.ts';
import { runTurn } from '../turn/turn.ts';
import type { ProjectRecord } from '../types.ts';
import { routeIntent } from '../words/intents.ts';
import { DONE } from '../work/outcome.ts';
import type { Outcome } from '../work/outcome.ts';
import type { Runner, TaskOptions } from '../work/runner.ts';
import type { Work } from '../work/work.ts';

/**
 * Only ever by the user's wish: goes on with the batch, or the video, that came to nothing; otherwise sends the last request before
 * the message once more, unless a look shows that it was carried out.
 *
 * @param messageId the message with the button; undefined stands for the end of the chat
 */
export function retry(runner: Runner, messageId: string | undefined, options: TaskOptions): Promise<Outcome> {
  const { state } = runner;
  // A button that was used is not offered again.
  const using = (step: (work: Work) => Promise<void>) => (work: Work) => {
    if (messageId !== undefined) state.rewrite(messageId, { actions: [] });
    return step(work);
  };
  const retried = true;
  if (goesOn(state.record, messageId)) {
    const begin = using(continueBatch);
    return runner.run(doingOf, options, (work) => makeVideos(work, { begin, retried, part: runner.part }));
  }
  if (state.record.make?.held) {
    const begin = using(continuePlan);
    return runner.run(doingOf, options, (work) => makeVideo(work, { begin, retried }));
  }
  const request = requestBefore(state.record, messageId);
  return runner.run('turn', options, async (work) => {
    if (request !== undefined) await using(() => runTurn(work, request, { retried }))(work);
    return DONE;
  });
}

/** The last thing that the user said to the backend before a message. */
function requestBefore(
  { messages, formats }: ProjectRecord,
  messageId: string | undefined,
): string | undefined {
  const end = messageId === undefined ? messages.length : messages.findIndex(({ id }) => id === messageId);
  return messages
    .slice(0, Math.max(end, 0))
    .findLast(({ role, text }) => role === 'user' && routeIntent(text, formats) === 'chat')?.text;
}
