import type { ServerResponse } from 'node:http';
import { randomUUID } from 'node:crypto';
import type { FastifyInstance } from 'fastify';
import type { Direction } from '../../director/types.ts';
import { direct } from '../../director/direct.ts';
import { languageOf } from '../../director/language/words.ts';
import { describeUndrawn } from '../../director/undrawn.ts';
import type { EngineDraft } from '../../draft/index.ts';
import { extractScripts } from '../../../skills/script.ts';
import type { SkillSlug } from '../../../skills/types.ts';
import { asRequestError, badRequest, failure } from '../answers.ts';
import { chatBody, parse } from '../bodies.ts';
import { noteAttribution, type ServerContext } from '../context.ts';
import { skillOf } from '../media/skillOf.ts';
import { stepsOf, withEarlier } from '../store/history.ts';

/** How often a silent stream says that work goes on. */
const HEARTBEAT_MS = 5000;
/** Characters of a message that tell its language. */
const LANGUAGE_SAMPLE = 3000;
/** Longest delta of a streamed text, characters. */
const DELTA_LENGTH = 24;

/** Chat: one turn, told as a stream of events in the Agent Development Kit's dialect. */
export function registerChat(app: FastifyInstance, context: ServerContext): void {
  app.post('/run_sse', async (request, reply) => {
    const body = parse(chatBody, request.body, 'message');
    const message = body.new_message.parts.map(({ text }) => text ?? '').join('\n');
    if (message.trim() === '') throw badRequest('The message is empty.');
    await context.turns.during(body.session_id, async () => {
      await context.sessions.read(body.session_id);
      await noteAttribution(context, request, body.session_id);
      reply.hijack();
      const stream = new EventStream(reply.raw, body.streaming);
      try {
        const turn = takeTurn(context, { id: body.session_id, message, skill: skillOf(request) });
        stream.direction(await turn);
      } catch (error) {
        stream.failure(error);
      } finally {
        stream.end();
      }
      context.ahead.expectExport(body.session_id);
    });
  });
}

/** Lets the director work on a session. Whether anyone still listens does not matter: the work is done to its end. */
async function takeTurn(
  context: ServerContext,
  turn: { readonly id: string; readonly message: string; readonly skill: SkillSlug },
): Promise<Direction> {
  const made: { direction?: Direction; before?: EngineDraft; language?: string } = {};
  await context.sessions.change(turn.id, (session) => {
    const direction = direct({
      message: turn.message,
      skill: turn.skill,
      media: context.sessions.media(session),
      fresh: session.fresh,
      language: session.language,
      ...(session.draft && { draft: session.draft }),
      history: stepsOf(session.history),
      ...(session.memory && { memory: session.memory }),
    });
    made.direction = direction;
    if (session.draft) made.before = session.draft;
    made.language = session.language;
    // In the same write as what it did: a message counts once its work is there, and not before.
    const taken = session.taken + 1;
    const { memory } = direction;
    if (!direction.draft) return { ...session, taken, memory };
    const kept = session.draft ? withEarlier(session.history, session.draft) : session.history;
    const history = direction.moved < 0 ? session.history.slice(0, direction.moved) : kept;
    return { ...session, taken, draft: direction.draft, history, memory, fresh: [] };
  });
  if (!made.direction) throw new Error('The director was not asked.');
  return withUndrawn(made.direction, made.before, turn.message, made.language ?? 'en');
}

/** Adds what the video leaves out of the new words. */
async function withUndrawn(
  direction: Direction,
  before: EngineDraft | undefined,
  message: string,
  userLanguage: string,
): Promise<Direction> {
  if (!direction.draft || direction.moved !== 0) return direction;
  const language = languageOf(extractScripts(message).request.slice(0, LANGUAGE_SAMPLE), userLanguage);
  const undrawn = await describeUndrawn(before, direction.draft, language);
  if (undrawn === undefined) return direction;
  return { ...direction, reply: `${direction.reply}${language === 'zh' ? '' : ' '}${undrawn}` };
}

/** Writes events; once the reader is gone it writes nothing more. */
class EventStream {
  readonly #response: ServerResponse;
  readonly #streaming: boolean;
  readonly #heartbeat: NodeJS.Timeout;

  constructor(response: ServerResponse, streaming: boolean) {
    this.#response = response;
    this.#streaming = streaming;
    response.writeHead(200, {
      'content-type': 'text/event-stream; charset=utf-8',
      'cache-control': 'no-cache, no-transform',
      connection: 'keep-alive',
    });
    this.#response.on('error', (error) =>
      process.stderr.write(`chat: the reader is gone: ${error.message}\n`),
    );
    this.#write(': working\n\n');
    this.#heartbeat = setInterval(() => this.#write(': working\n\n'), HEARTBEAT_MS);
  }

  direction({ steps, reply }: Direction): void {
    for (const { name, summary, failed } of steps) {
      this.#content({ functionCall: { id: name, name, args: {} } });
      const response = failed ? { error: summary } : { result: summary };
      this.#content({ functionResponse: { id: name, name, response } });
    }
    if (this.#streaming) for (const delta of deltas(reply)) this.#content({ text: delta }, true);
    this.#content({ text: reply });
  }

  failure(error: unknown): void {
    const told = asRequestError(error);
    if (!told)
      process.stderr.write(
        `chat: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`,
      );
    this.#event(told ? failure(told.code, told.message) : { error: 'The engine failed on this message.' });
  }

  end(): void {
    clearInterval(this.#heartbeat);
    this.#response.end();
  }

  #content(part: Record<string, unknown>, partial = false): void {
    const role = 'functionResponse' in part ? 'user' : 'model';
    this.#event({
      id: randomUUID(),
      author: 'nemo_agent',
      content: { role, parts: [part] },
      ...(partial && { partial }),
      timestamp: Date.now() / 1000,
    });
  }

  #event(event: Record<string, unknown>): void {
    this.#write(`data: ${JSON.stringify(event)}\n\n`);
  }

  #write(text: string): void {
    if (!this.#response.writableEnded && !this.#response.destroyed) this.#response.write(text);
  }
}

/** A text in pieces of a few words, so that it appears as if written. */
function* deltas(text: string): Generator<string> {
  let piece = '';
  for (const word of text.split(/(?<=\s)|(?<=[，。！？])/u)) {
    piece += word;
    if (piece.length < DELTA_LENGTH) continue;
    yield piece;
    piece = '';
  }
  if (piece !== '') yield piece;
}
