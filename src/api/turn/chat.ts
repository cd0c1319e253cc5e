import { failures, isBackendError } from '../errors.ts';
import type { Requests } from '../requests.ts';
import type { WireAnswer } from '../transport.ts';
import type { AgentEvent } from '../types.ts';
import { AgentStream } from './agentStream.ts';
import { TurnWatch } from './watch.ts';

/** The server's program that works on our sessions: a part of most addresses. */
export const AGENT = 'nemo_agent';

interface ChatMessage {
  readonly sessionId: string;
  readonly text: string;
  readonly signal?: AbortSignal | undefined;
}

/**
 * One turn: sends a message, once, and gives what the stream of the answer says until it ends.
 *
 * @throws BackendError `connection-lost` when the stream breaks, or nothing but heartbeats comes for too long
 */
export async function* chat(
  requests: Requests,
  { sessionId, text, signal }: ChatMessage,
): AsyncGenerator<AgentEvent> {
  const watch = new TurnWatch(requests.clock);
  try {
    const answer = await openChat(requests, {
      sessionId,
      text,
      signal: signal ? AbortSignal.any([signal, watch.signal]) : watch.signal,
    });
    const stream = new AgentStream();
    for await (const chunk of answer.body) {
      for (const event of stream.feed(chunk)) {
        if (event.type !== 'heartbeat') watch.sign();
        yield event;
      }
      if (stream.overrun) throw failures.connectionLost();
    }
    yield* stream.end();
    if (stream.truncated) throw failures.connectionLost();
  } catch (error) {
    throw isBackendError(error, 'cancelled') ? watch.explain(error) : error;
  } finally {
    watch.stop();
  }
}

function openChat(requests: Requests, { sessionId, text, signal }: ChatMessage): Promise<WireAnswer> {
  return requests.open(
    {
      method: 'POST',
      path: '/run_sse',
      subject: 'session',
      repeat: 'once',
      headers: { accept: 'text/event-stream' },
      json: {
        app_name: AGENT,
        user_id: 'me',
        session_id: sessionId,
        new_message: { parts: [{ text }] },
        // Without it the second dialect sends no partial texts: a long silence, then everything at once.
        streaming: true,
      },
      // Silence is the watch's business.
      headersTimeout: 0,
      bodyTimeout: 0,
      signal,
    },
    isEventStream,
  );
}

/** A server may leave the type out; anything but JSON or a page is worth reading as events. */
function isEventStream(answer: WireAnswer): boolean {
  const type = answer.header('content-type') ?? '';
  return answer.status >= 200 && answer.status < 300 && !/json|html/i.test(type);
}
