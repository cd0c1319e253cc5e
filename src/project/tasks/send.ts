import { answerRequest, nameFrom } from '../request/answers.ts';
import type { Said } from '../types.ts';
import { routeIntent } from '../words/intents.ts';
import { DONE } from '../work/outcome.ts';
import type { Outcome } from '../work/outcome.ts';
import type { Runner, TaskOptions } from '../work/runner.ts';
import { closeQuestion } from './filesQuestion.ts';
import { goToVersion, versionNow } from './versions.ts';
import { nextWaiting, without } from './waiting.ts';

/** What is said, and where it comes from. */
interface Message extends Said {
  /** The message that it was while it waited. */
  readonly id?: string;
  /** The version of the video that it is about, where that is another one than there is now. */
  readonly version?: string;
}

/** Puts a message into the chat, and does what it asks for: a turn, or the short way of some words. */
export function send(
  runner: Runner,
  { text, id, gesture, selected, version }: Message,
  options: TaskOptions,
): Promise<Outcome> {
  const request = text.trim();
  // What is done by hand is a request for the backend, whatever its words are.
  const intent = gesture ? 'chat' : routeIntent(request, runner.state.record.formats);
  const doing = intent === 'chat' ? 'turn' : intent === 'export' ? 'export' : 'question';
  return runner.run(doing, options, async (work) => {
    if (request === '') return DONE;
    const { state } = work;
    if (version !== undefined && intent === 'chat') await goToVersion(work, version);
    state.say('user', request, {
      ...(gesture && { gesture }),
      ...(selected && { selected }),
      ...versionNow(state),
    });
    // Another wish takes the place of one that came to nothing; the video of a batch is wanted still.
    const stays = doing === 'question' || (doing === 'export' && state.record.make?.alone);
    const make = stays ? state.record.make : undefined;
    if (!stays) closeQuestion(state);
    const waiting = id === undefined ? {} : { waiting: without(state.record, id) };
    await state.commit({ name: nameFrom(request, work), make, ...waiting });
    return answerRequest(work, request);
  });
}

/** Sends a message that waits, before all others that do. Nothing where it waits no longer. */
export async function sendWaiting(runner: Runner, id: string, options: TaskOptions): Promise<Outcome> {
  const message = runner.state.record.waiting?.find((each) => each.id === id);
  return message ? send(runner, message, options) : DONE;
}

/** Sends what waits first, if its turn has come; how that goes, the chat tells. */
export function sendNext(runner: Runner): void {
  const next = nextWaiting(runner.state.record);
  if (next) void sendWaiting(runner, next.id, {});
}
