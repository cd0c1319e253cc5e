import { isBackendError } from '../../api/errors.ts';
import type { BackendError } from '../../api/errors.ts';
import { TurnText } from '../../api/turn/text.ts';
import type { AgentEvent } from '../../api/types.ts';
import { translateGuiTalk } from '../words/guiTalk.ts';
import type { GuiAction } from '../words/guiTalk.ts';
import type { Work } from '../work/work.ts';
import type { RawVideoWatch } from './rawVideo.ts';

/** What a turn's stream said. */
export interface Heard {
  /** Already in the chat; empty for a silent turn. */
  readonly text: string;
  /** The message that holds the text. */
  readonly messageId?: string;
  /** Buttons for what the backend thought the user would do on its page. */
  readonly actions: readonly GuiAction[];
  readonly cutOff: boolean;
  /** The user has been told already that the raw video is there. */
  readonly rawVideoTold: boolean;
  /** The stream broke, or the server failed: what it did is unknown. */
  readonly lost: boolean;
  /** The failure that the server itself reported in place of a stream. */
  readonly refusal?: BackendError;
  /** The turn failed on the server's side. */
  readonly failure?: { readonly code?: string; readonly message?: string };
}

/** Milliseconds without text after which the user hears that work goes on; again after each further one. */
const STILL_WORKING = 2 * 60_000;
/** Answers of a gateway that gave up waiting: the server behind it may well be at work. */
const GATEWAY: ReadonlySet<number | undefined> = new Set([502, 504, 520, 522, 524]);

/**
 * Listens to one turn and writes its text into the chat as it comes, translated. Tools' names and results are never shown.
 *
 * @throws {BackendError} when the message was refused or not sent; not when the stream broke or the server failed (`lost`)
 */
export async function listen(
  work: Work,
  events: AsyncIterable<AgentEvent>,
  rawVideo: RawVideoWatch,
): Promise<Heard> {
  const { state } = work;
  const text = new TurnText();
  const message = new StreamedMessage(work);
  const reminder = new Reminder(work);
  let lost: BackendError | undefined;
  state.setActivity({ phase: 'thinking', label: 'Thinking…' });
  try {
    for await (const event of events) {
      text.push(event);
      if (event.type === 'delta' || event.type === 'run') {
        reminder.restart();
        message.show(text.text);
      } else if (event.type === 'tool-call')
        state.setActivity({ phase: 'thinking', label: 'Editing the timeline…' });
      else if (event.type === 'tool-result') rawVideo.toolEnded();
    }
  } catch (error) {
    work.signal.throwIfAborted();
    if (!isLost(error)) throw error;
    lost = error;
  } finally {
    rawVideo.stop();
    reminder.stop();
    message.finish();
  }
  const { failure } = text;
  const { id: messageId, actions } = message;
  const refusal = lost?.code === 'server' && !GATEWAY.has(lost.status) ? lost : undefined;
  return {
    text: text.text,
    lost: lost !== undefined,
    ...(refusal && { refusal }),
    cutOff: text.cutOff,
    actions,
    rawVideoTold: rawVideo.told,
    ...(failure && { failure }),
    ...(messageId !== undefined && { messageId }),
  };
}

/** A server that failed may have begun: it counts as lost as well, and the state tells. */
function isLost(error: unknown): error is BackendError {
  return isBackendError(error, 'connection-lost', 'server');
}

/** The assistant's message while it is being written. */
class StreamedMessage {
  readonly #work: Work;
  #id: string | undefined;
  #actions: readonly GuiAction[] = [];

  constructor(work: Work) {
    this.#work = work;
  }

  get id(): string | undefined {
    return this.#id;
  }

  get actions(): readonly GuiAction[] {
    return this.#actions;
  }

  show(raw: string): void {
    const { text, actions } = translateGuiTalk(raw);
    if (text === '') return;
    this.#actions = actions;
    if (this.#id === undefined) this.#id = this.#work.state.say('assistant', text, { streaming: true }).id;
    else this.#work.state.rewrite(this.#id, { text });
  }

  finish(): void {
    if (this.#id !== undefined) this.#work.state.rewrite(this.#id, { streaming: false });
  }
}

/** “⏳ Still working…” after each two minutes without text: one message, which goes when there is something better to say. */
class Reminder {
  readonly #work: Work;
  #stopped = new AbortController();
  #messageId: string | undefined;

  constructor(work: Work) {
    this.#work = work;
    void this.#run(this.#stopped.signal);
  }

  restart(): void {
    this.stop();
    this.#stopped = new AbortController();
    void this.#run(this.#stopped.signal);
  }

  stop(): void {
    this.#stopped.abort();
    if (this.#messageId !== undefined) this.#work.state.unsay(this.#messageId);
    this.#messageId = undefined;
  }

  async #run(signal: AbortSignal): Promise<void> {
    const { host, state } = this.#work;
    for (let minutes = 2; ; minutes += 2) {
      try {
        await host.clock.sleep(STILL_WORKING, signal);
      } catch {
        // Stopped: there is text, or the turn is over.
        return;
      }
      if (signal.aborted) return;
      const text = `⏳ Still working… (${minutes} minutes)`;
      if (this.#messageId === undefined) this.#messageId = state.say('notice', text).id;
      else state.rewrite(this.#messageId, { text });
    }
  }
}
