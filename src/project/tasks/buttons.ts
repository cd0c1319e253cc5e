import type { ActionId } from '../../actionIds.ts';
import { answerCredits, answerTracks } from '../request/answers.ts';
import { continuePlan, doingOf, exportAlone, makeVideo } from '../request/make.ts';
import type { ExportWish } from '../export/exports.ts';
import { repliesTo } from '../turn/approval.ts';
import { replyToBackend } from '../turn/turn.ts';
import type { MessageAction, ProjectRecord } from '../types.ts';
import { done, DONE } from '../work/outcome.ts';
import type { Outcome } from '../work/outcome.ts';
import type { Runner, TaskOptions } from '../work/runner.ts';
import type { Work } from '../work/work.ts';
import { useFiles, withoutFiles } from './filesQuestion.ts';
import { retry } from './retry.ts';

/** A button, and the message that it stands below. */
export interface Button {
  readonly id: ActionId;
  readonly messageId: string;
}

/** Does what a button says. Resolves to its action when that is the editor's to do. */
export async function perform(
  runner: Runner,
  { id, messageId }: Button,
  options: TaskOptions,
): Promise<Outcome | MessageAction> {
  const { record } = runner.state;
  switch (id) {
    case 'retry':
    case 'resume-batch':
      return retry(runner, messageId, options);
    case 'export':
      return wantsItsExport(record)
        ? retry(runner, messageId, options)
        : runner.run('export', options, (work) =>
            exportAlone(work, { ...again(record, messageId), reuse: true }),
          );
    case 'approve':
    case 'decline':
      return reply(runner, id === 'approve', options);
    case 'use-files':
      return useFiles(runner, undefined, options);
    case 'without-files':
      return withoutFiles(runner, options);
    case 'skip':
      runner.skip();
      return DONE;
    case 'show-tracks':
      return runner.run('question', options, (work) => done(answerTracks(work)));
    case 'show-credits':
      return runner.run('question', options, (work) => done(answerCredits(work)));
    case 'add-files':
    case 'use-local':
    case 'set-token':
    case 'register':
    case 'upgrade':
    case 'open-settings':
    case 'open-in-browser':
    case 'show-log':
    case 'install-ffmpeg':
    case 'open-video':
    case 'reveal-video':
      return actionOf(record, { id, messageId });
  }
}

/** The user's word on what the backend waits for. The video that is being made goes on with it. */
function reply(runner: Runner, approved: boolean, options: TaskOptions): Promise<Outcome> {
  const { state } = runner;
  const send = async (work: Work): Promise<void> => {
    const replies = repliesTo(work.state.record, approved);
    if (replies.length === 0) return;
    work.state.say('notice', approved ? 'Approved.' : 'Declined.');
    await replyToBackend(work, replies);
  };
  if (!state.record.make?.held) return runner.run('turn', options, (work) => done(send(work)));
  const begin = async (work: Work): Promise<void> => {
    await send(work);
    await continuePlan(work);
  };
  return runner.run(doingOf, options, (work) => makeVideo(work, { begin }));
}

/** A video that was asked for in one go came to nothing at its last step: it goes on to the file that was named. */
function wantsItsExport({ make }: ProjectRecord): boolean {
  return make?.held === true && make.step === 'video';
}

/** Below what tells of an export that came to nothing, it is that one that is wanted. */
function again({ messages, exports }: ProjectRecord, messageId: string): ExportWish {
  const message = messages.find(({ id }) => id === messageId);
  const last = exports.at(-1);
  const failed = last?.state === 'failed' || last?.state === 'cancelled';
  return failed && (message?.role === 'error' || message?.role === 'notice') ? { format: last.format } : {};
}

function actionOf({ messages }: ProjectRecord, { id, messageId }: Button): MessageAction {
  const message = messages.find((each) => each.id === messageId);
  return message?.actions.find((each) => each.id === id) ?? { id, label: '' };
}
