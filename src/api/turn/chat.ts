import { failures, isBackendError } from '../errors.ts';
import type { Requests } from '../requests.ts';
import type { WireAnswer } from '../transport.ts';
import type { AgentEvent, ChatInput } from '../types.ts';
import { AgentStream } from './agentStream.ts';
import { replyTo } from './waiting.ts';
import { TurnWatch } from './watch.ts';

/** The server's program that works on our sessions: a part of most addresses. */
export const AGENT = 'nemo_agent';

interface ChatMessage {
  readonly sessionId: string;
  readonly input: ChatInput;
  readonly signal?: AbortSignal | undefined;
}

/**
 * One turn: sends a message, once, and gives what the stream of the answer says until it ends.
 *
 * @throws BackendError `connection-lost` when the stream breaks, is none, or nothing but heartbeats comes for too long
 */
export async function* chat(
  requests: Requests,
  { sessionId, input, signal }: ChatMessage,
): AsyncGenerator<AgentEvent> {
  const watch = new TurnWatch(requests.clock);
  try {
    const answer = await openChat(requests, {
      sessionId,
      input,
      signal: signal ? AbortSignal.any([signal, watch.signal]) : watch.signal,
    });
    for await (const event of eventsOf(answer)) {
      if (event.type !== 'heartbeat') watch.sign();
      yield event;
    }
  } catch (error) {
    throw isBackendError(error, 'cancelled') ? watch.explain(error) : error;
  } finally {
    watch.stop();
  }
}

/**
 * The events of an answer, whatever it calls itself. One that is none (a page, a document, nothing) may have been taken and charged all the
 * same: then the connection counts as lost.
 */
async function* eventsOf(answer: WireAnswer): AsyncGenerator<AgentEvent> {
  const labelled = /event-stream/i.test(answer.header('content-type') ?? '');
  const stream = new AgentStream({ labelled });
  let empty = true;
  for await (const chunk of answer.body) {
    empty &&= chunk.length === 0;
    yield* stream.feed(chunk);
    if (stream.overrun) throw failures.connectionLost();
  }
  yield* stream.end();
  // An event stream that says nothing at all ends a turn as well.
  const read = stream.readable || (labelled && empty);
  if (stream.truncated || !read) throw failures.connectionLost();
}

function openChat(requests: Requests, { sessionId, input, signal }: ChatMessage): Promise<WireAnswer> {
  return requests.stream({
    method: 'POST',
    path: '/run_sse',
    subject: 'session',
    repeat: 'once',
    headers: { accept: 'text/event-stream' },
    json: {
      app_name: AGENT,
      user_id: 'me',
      session_id: sessionId,
      new_message: { parts: partsOf(input) },
      // Without it the second dialect sends no partial texts: a long silence, then everything at once.
      streaming: true,
    },
    // Silence is the watch's business.
    headersTimeout: 0,
    bodyTimeout: 0,
    signal,
  });
}

function partsOf(input: ChatInput): readonly unknown[] {
  if (typeof input === 'string') return [{ text: input }];
  return input.map(({ id, name, approved }) => ({
    function_response: { id, name, response: replyTo(name, approved) },
  }));
}
