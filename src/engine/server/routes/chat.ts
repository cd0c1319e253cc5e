import type { ServerResponse } from 'node:http';
import { randomUUID } from 'node:crypto';
import type { FastifyInstance } from 'fastify';
import type { Direction, DirectorRequest } from '../../director/types.ts';
import { wordsIn } from '../../director/language/words.ts';
import { describeServer } from '../../director/compose/spoken.ts';
import { describeUndrawn } from '../../director/undrawn.ts';
import type { SkillSlug } from '../../../skills/types.ts';
import { asRequestError, badRequest, failure } from '../answers.ts';
import { chatBody, parse } from './bodies.ts';
import { noteAttribution, type ServerContext } from '../context.ts';
import { skillOf } from '../media/skillOf.ts';
import { directAloud, type DirectedAloud } from '../narration/directAloud.ts';
import { logOf, stepsOf, withTurn } from '../store/history.ts';
import type { SessionRecord } from '../store/sessionFile.ts';

/** How often a silent stream says that work goes on. */
const HEARTBEAT_MS = 5000;
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
        const turn = { id: body.session_id, message, skill: skillOf(request) };
        stream.direction(await takeTurn(context, turn, stream.reader));
      } catch (error) {
        // Nobody is there to be told.
        if (!stream.reader.aborted) stream.failure(error);
      } finally {
        stream.end();
      }
      // Not before the reply is on its way: drawing words holds this thread up.
      if (context.ahead.isOn)
        void context.demand.during('work', () => context.previews.expect(body.session_id));
      context.ahead.expectExport(body.session_id);
    });
  });
}

/**
 * Lets the director work on a session. Once a message is read, whether anyone still listens does not matter: the work is done to its end; only a
 * language model is not waited for by nobody. It is worked out outside the session's queue, and counts only for the draft that it was worked
 * out for: two messages at once cannot lose each other's work.
 *
 * @param reader aborted when nobody listens any more
 */
async function takeTurn(context: ServerContext, turn: TurnRequest, reader: AbortSignal): Promise<Direction> {
  const signal = AbortSignal.any([reader, context.signal]);
  for (;;) {
    const session = await context.sessions.read(turn.id);
    const request = requestOf(context, session, turn);
    const reading = await context.director.read(turn.id, request, signal);
    const directed = await directAloud({ ...request, ...(reading && { reading }) }, context);
    const taken: SessionRecord[] = [];
    await context.sessions.change(turn.id, (now) => {
      if (now.revision !== session.revision) return undefined;
      taken.push(afterTurn(now, session, directed, turn));
      return taken[0];
    });
    if (taken.length > 0) return withRemarks(context, session, directed);
  }
}

interface TurnRequest {
  readonly id: string;
  readonly message: string;
  readonly skill: SkillSlug;
}

function requestOf(
  context: ServerContext,
  session: SessionRecord,
  { message, skill }: TurnRequest,
): DirectorRequest {
  const media = context.sessions.media(session);
  return {
    ...{ message, skill, media, fresh: session.fresh, language: session.language },
    ...(session.draft && { draft: session.draft }),
    history: stepsOf(logOf(session), media),
    ...(session.memory && { memory: session.memory }),
  };
}

/**
 * A session after a message, in one write: a message counts once its work is there, and not before.
 *
 * @param now the session as it is, with files that may have come meanwhile
 * @param then the session that the message was worked out for
 */
function afterTurn(
  now: SessionRecord,
  then: SessionRecord,
  { direction, read, recording }: DirectedAloud,
  { message, skill }: TurnRequest,
): SessionRecord {
  const { draft, composed, readsAloud, calls, from, memory, moved } = direction;
  const taken = now.taken + 1;
  if (!draft) return { ...now, taken, memory };
  const done = {
    ...(composed && { composed: { message, skill, ...(readsAloud && { readsAloud: true as const }) } }),
    ...(read.length > 0 && { read: [...read] }),
    ...(recording && composed && { recording }),
    ...{ calls: [...calls], media: then.media.length, fresh: composed ? [] : [...then.fresh], from },
  };
  const id = String(now.revision + 1);
  const isStep = moved !== 0 && calls.length === 0;
  const { turns, undone } = withTurn(logOf(then), moved, isStep ? undefined : { id, done, draft });
  const fresh = now.fresh.filter((hash) => !then.fresh.includes(hash));
  return { ...now, taken, draft, history: [], turns, undone, memory, fresh, revision: now.revision + 1 };
}

/** Adds what the video leaves out of the new words, and where words were sent to be read aloud, the first time. */
async function withRemarks(
  { told }: ServerContext,
  { draft: before }: SessionRecord,
  { direction, server }: DirectedAloud,
): Promise<Direction> {
  const { language = 'en' } = direction.memory;
  const remarks: string[] = [];
  if (direction.draft && direction.moved === 0) {
    const undrawn = await describeUndrawn(before, direction.draft, language);
    if (undrawn !== undefined) remarks.push(undrawn);
  }
  if (server !== undefined && (await told.isFirst(`speech server ${server}`)))
    remarks.push(wordsIn(describeServer(server), language));
  const gap = /^(?:zh|ja)/.test(language) ? '' : ' ';
  return { ...direction, reply: [direction.reply, ...remarks].join(gap) };
}

/** Writes events; once the reader is gone it writes nothing more. */
class EventStream {
  readonly #response: ServerResponse;
  readonly #streaming: boolean;
  readonly #heartbeat: NodeJS.Timeout;
  /** Aborted once the reader is gone before the end. */
  readonly reader: AbortSignal;

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
    const reader = new AbortController();
    this.reader = reader.signal;
    response.once('close', () => reader.abort());
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
