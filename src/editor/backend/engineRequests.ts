import { z } from 'zod';
import { messageOf } from '../../errors.ts';
import type { Log } from '../../api/types.ts';
import { MOST_QUESTION, type AskModel, type EngineRequest, type ModelReply } from '../../engine/handshake.ts';

/** Asks a language model of the editor for the engine. Never rejects; once the signal is aborted, the reply goes nowhere. */
export type LendModel = (request: AskModel, signal: AbortSignal) => Promise<ModelReply>;

const requestSchema: z.ZodType<EngineRequest> = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('ask-model'),
    id: z.int(),
    messages: z
      .array(z.object({ role: z.enum(['user', 'assistant']), text: z.string().max(MOST_QUESTION) }))
      .max(10),
  }),
  z.object({ type: z.literal('cancel-model'), id: z.int() }),
]);

/** Questions at a time: a turn has one, and a window has few turns at once. */
const MOST_AT_ONCE = 8;

/** Serves what one engine asks of its host, until it ends. */
export class EngineRequests {
  readonly #lend: LendModel;
  readonly #reply: (reply: ModelReply) => void;
  readonly #log: Log;
  readonly #running = new Map<number, AbortController>();

  /** @param reply writes a line to the engine */
  constructor(lend: LendModel, reply: (reply: ModelReply) => void, log: Log) {
    this.#lend = lend;
    this.#reply = reply;
    this.#log = log;
  }

  /** Takes a line of the engine's. One that cannot be read is passed over. */
  take(line: string): void {
    let request: EngineRequest;
    try {
      request = requestSchema.parse(JSON.parse(line));
    } catch (error) {
      this.#log('debug', `The engine said something that is no request: ${messageOf(error)}`);
      return;
    }
    if (request.type === 'ask-model') void this.#ask(request);
    else this.#running.get(request.id)?.abort();
  }

  /** The engine is gone: nobody waits for answers. */
  end(): void {
    for (const each of this.#running.values()) each.abort();
  }

  async #ask(request: AskModel): Promise<void> {
    const { id } = request;
    if (this.#running.size >= MOST_AT_ONCE) {
      this.#reply({ type: 'model-refusal', id, code: 'failed' });
      return;
    }
    const controller = new AbortController();
    this.#running.set(id, controller);
    try {
      const reply = await this.#lend(request, controller.signal);
      if (!controller.signal.aborted) this.#reply(reply);
    } finally {
      this.#running.delete(id);
    }
  }
}
