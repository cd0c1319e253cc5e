import type { ModelMessage, ModelRefusal } from '../../../handshake.ts';

/** A language model, wherever it runs. */
export interface LanguageModel {
  /**
   * The whole answer to a conversation.
   *
   * @throws {ModelUnavailable} where there is none; the signal's reason
   */
  ask(messages: readonly ModelMessage[], signal: AbortSignal): Promise<string>;
}

/** There is no answer; `code` says why. */
export class ModelUnavailable extends Error {
  override readonly name = 'ModelUnavailable';
  readonly code: ModelRefusal;

  constructor(code: ModelRefusal) {
    super(`The language model gave no answer (${code}).`);
    this.code = code;
  }
}
