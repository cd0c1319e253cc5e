import { isBackendError } from '../../../api/errors.ts';
import type { BackendError } from '../../../api/errors.ts';
import { TurnText } from '../../../api/turn/text.ts';
import type { TurnFailure } from '../../../api/turn/text.ts';
import type { AgentEvent, WaitingCall } from '../../../api/types.ts';
import type { GuiAction } from '../../words/guiTalk.ts';
import type { Work } from '../../work/work.ts';
import { LiveMessage } from './liveMessage.ts';
import type { RawVideoWatch } from './rawVideo.ts';
import { Reminder } from './reminder.ts';

/** What a turn's stream said. */
export interface TurnAnswer {
  /** Already in the chat; empty for a silent turn. */
  readonly text: string;
  /** The text is an answer, and not just an opening (“Let me edit that.”). */
  readonly answered: boolean;
  /** The message that holds the text. */
  readonly messageId?: string;
  /** Buttons for what the backend thought the user would do on its page. */
  readonly actions: readonly GuiAction[];
  readonly cutOff: boolean;
  /** The user has been told already that the raw video is there. */
  readonly rawVideoTold: boolean;
  /** Tools that wait for the user's word. */
  readonly waiting: readonly WaitingCall[];
  /** The stream broke, or the server failed: what it did is unknown. */
  readonly lost: boolean;
  /** The failure that the server itself reported in place of a stream. */
  readonly refusal?: BackendError;
  /** The turn failed on the server's side. */
  readonly failure?: TurnFailure;
}

/** The answer of a turn that nobody listened to. */
export const UNHEARD: TurnAnswer = {
  text: '',
  answered: false,
  actions: [],
  cutOff: false,
  rawVideoTold: false,
  waiting: [],
  lost: true,
};

/** Answers of a gateway that gave up waiting: the server behind it may well be at work. */
const GATEWAY: ReadonlySet<number | undefined> = new Set([502, 504, 520, 522, 524]);

/**
 * Reads one turn's answer and writes its text into the chat as it comes, translated. Tools' names and results are never shown.
 *
 * @throws {BackendError} when the message was refused or not sent; not when the stream broke or the server failed (`lost`)
 */
export async function readAnswer(
  work: Work,
  events: AsyncIterable<AgentEvent>,
  rawVideo: RawVideoWatch,
): Promise<TurnAnswer> {
  const text = new TurnText();
  const message = new LiveMessage(work.state);
  let lost: BackendError | undefined;
  let actions: readonly GuiAction[];
  try {
    lost = await readEvents(work, events, (event) => {
      text.push(event);
      message.push(event);
      if (event.type === 'tool-result') rawVideo.toolEnded();
    });
  } finally {
    rawVideo.stop();
    actions = message.finish(text.text);
  }
  const { failure, answered, cutOff, waiting } = text;
  const { id: messageId } = message;
  const refusal = lost?.code === 'server' && !GATEWAY.has(lost.status) ? lost : undefined;
  return {
    text: text.text,
    answered,
    lost: lost !== undefined,
    ...(refusal && { refusal }),
    cutOff,
    actions,
    waiting,
    rawVideoTold: rawVideo.told,
    ...(failure && { failure }),
    ...(messageId !== undefined && { messageId }),
  };
}

/** Hands on the events and moves the progress line with them. Returns why the stream broke; undefined when it ended by itself. */
async function readEvents(
  work: Work,
  events: AsyncIterable<AgentEvent>,
  take: (event: AgentEvent) => void,
): Promise<BackendError | undefined> {
  const { state } = work;
  const reminder = new Reminder(work);
  state.setActivity({ phase: 'thinking', label: 'Thinking…' });
  try {
    for await (const event of events) {
      if (event.type === 'delta' || event.type === 'run') reminder.restart();
      if (event.type === 'tool-call')
        state.setActivity({ phase: 'thinking', label: 'Editing the timeline…' });
      take(event);
    }
    return undefined;
  } catch (error) {
    work.signal.throwIfAborted();
    // A server that failed may have begun: it counts as lost as well, and the state tells.
    if (!isBackendError(error, 'connection-lost', 'server')) throw error;
    return error;
  } finally {
    reminder.stop();
  }
}
