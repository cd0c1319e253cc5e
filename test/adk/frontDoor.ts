import type { ServerResponse } from 'node:http';
import { SESSION_ID } from '../backend/answers.ts';
import type { RecordedRequest } from '../backend/recordedRequest.ts';
import { usual } from '../backend/scenario.ts';
import { send, write } from '../backend/wire.ts';

/** How a turn's answer travels. */
export interface Passage {
  /** Whether the kit is asked for partial texts. The client always asks for them; not every server of the kind listens. */
  readonly streaming: boolean;
  /** Bytes that are written at once. */
  readonly pieces: number;
}

/**
 * The service's own doors before a real server of the kit: sessions, messages and states are the kit's, everything else is the
 * scripted server's.
 */
export class FrontDoor {
  readonly #session: string;
  readonly #kitUrl: string;
  readonly #app: string;
  readonly #passage: Passage;

  constructor(kitUrl: string, app: string, passage: Passage) {
    this.#kitUrl = kitUrl;
    this.#app = app;
    this.#passage = passage;
    this.#session = `${kitUrl}/apps/${app}/users/me/sessions/${SESSION_ID}`;
  }

  /** For `Scenario.elsewhere`. */
  readonly answer = async (request: RecordedRequest, response: ServerResponse): Promise<boolean> => {
    switch (request.endpoint) {
      case 'session':
        // The kit's session gets the id that the scripted server tells the client.
        await post(this.#session, { state: {} });
        return false;
      case 'chat':
        await this.#chat(request, response);
        return true;
      case 'state':
        await this.#state(response);
        return true;
      default:
        return false;
    }
  };

  async #chat(request: RecordedRequest, response: ServerResponse): Promise<void> {
    const answer = await post(`${this.#kitUrl}/run_sse`, this.#inKitsWords(request.json));
    const type = answer.headers.get('content-type') ?? 'text/plain';
    response.writeHead(answer.status, { 'content-type': type });
    response.flushHeaders();
    for await (const chunk of (answer.body ?? []) as AsyncIterable<Uint8Array>) {
      for (let at = 0; at < chunk.length; at += this.#passage.pieces)
        await write(response, chunk.subarray(at, at + this.#passage.pieces));
    }
    response.end();
  }

  /** The kit's servers in Python take both spellings; the one in JavaScript wants its own. */
  #inKitsWords(json: unknown): unknown {
    const { user_id, session_id, new_message } = json as {
      user_id: string;
      session_id: string;
      new_message: { role?: string; parts: readonly Readonly<Record<string, unknown>>[] };
    };
    const parts = new_message.parts.map(({ function_response, ...part }) =>
      function_response === undefined ? part : { ...part, functionResponse: function_response },
    );
    return {
      appName: this.#app,
      userId: user_id,
      sessionId: session_id,
      newMessage: { role: 'user', ...new_message, parts },
      streaming: this.#passage.streaming,
    };
  }

  async #state(response: ServerResponse): Promise<void> {
    const answer = await fetch(this.#session);
    const session = (await answer.json()) as { state?: Readonly<Record<string, unknown>> };
    const body = answer.ok
      ? {
          code: 0,
          data: { state: { video_infos: [], generated_media: [], ...session.state }, session_id: SESSION_ID },
        }
      : session;
    send(response, { status: answer.status, body }, usual);
  }
}

function post(url: string, json: unknown): Promise<Response> {
  return fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(json),
  });
}
