import { z } from 'zod';
import type { EngineRequest, ModelMessage, ModelRefusal, ModelReply } from '../handshake.ts';
import { MOST_ANSWER, MOST_QUESTION } from '../handshake.ts';
import { ModelUnavailable, type LanguageModel } from '../director/readers/languageModel/model.ts';

/** The longest wait for the host, ms: it has limits of its own, and this one is for a host that has lost the question. */
const LONGEST_MS = 6 * 60 * 1000;

/** A host's line with what came of a question. */
export const modelReplySchema: z.ZodType<ModelReply> = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('model-answer'),
    id: z.int(),
    text: z.string().max(MOST_ANSWER),
  }),
  z.object({
    type: z.literal('model-refusal'),
    id: z.int(),
    code: z.enum([
      ...(['off', 'no-model', 'no-permission', 'blocked'] satisfies ModelRefusal[]),
      ...(['question-too-long', 'answer-too-long', 'time-out', 'failed'] satisfies ModelRefusal[]),
    ]),
  }),
]);

interface Waiting {
  readonly resolve: (text: string) => void;
  readonly reject: (error: Error) => void;
}

/** A language model of the host's: questions go out as lines on stdout, replies come in on stdin, each with its question's id. */
export class BorrowedModel implements LanguageModel {
  readonly #write: (request: EngineRequest) => void;
  readonly #longest: number;
  readonly #waiting = new Map<number, Waiting>();
  #last = 0;

  /** @param longest ms to wait for a reply */
  constructor(write: (request: EngineRequest) => void, longest = LONGEST_MS) {
    this.#write = write;
    this.#longest = longest;
  }

  /**
   * Asks, and waits for the whole answer. Once the signal is aborted the host is told, and stops.
   *
   * @throws {ModelUnavailable} why there is no answer; the signal's reason
   */
  async ask(messages: readonly ModelMessage[], signal: AbortSignal): Promise<string> {
    signal.throwIfAborted();
    const length = messages.reduce((sum, { text }) => sum + text.length, 0);
    if (length > MOST_QUESTION) throw new ModelUnavailable('question-too-long');
    const id = ++this.#last;
    const limit = AbortSignal.timeout(this.#longest);
    const given = AbortSignal.any([signal, limit]);
    let cancel = (): void => undefined;
    try {
      return await new Promise<string>((resolve, reject) => {
        this.#waiting.set(id, { resolve, reject });
        cancel = () => {
          this.#write({ type: 'cancel-model', id });
          reject(limit.aborted ? new ModelUnavailable('time-out') : asError(signal.reason));
        };
        given.addEventListener('abort', cancel, { once: true });
        this.#write({ type: 'ask-model', id, messages });
      });
    } finally {
      given.removeEventListener('abort', cancel);
      this.#waiting.delete(id);
    }
  }

  /** Takes the host's reply. One that nobody waits for any more is dropped. */
  take(reply: ModelReply): void {
    const waiting = this.#waiting.get(reply.id);
    if (reply.type === 'model-answer') waiting?.resolve(reply.text);
    else waiting?.reject(new ModelUnavailable(reply.code));
  }
}

const asError = (reason: unknown): Error => (reason instanceof Error ? reason : new Error(String(reason)));
