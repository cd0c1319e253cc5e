import { messageIn } from '../director/direct.ts';
import type { LanguageModel } from '../director/readers/languageModel/model.ts';
import { FALLBACKS, readByModel, type Fallback } from '../director/readers/languageModel/read.ts';
import type { Reading } from '../director/readers/reader.ts';
import type { DirectorRequest } from '../director/types.ts';
import type { DirectorKind } from '../handshake.ts';
import { log } from '../log.ts';

/** What stays so until somebody changes it: it is told once in a session. */
const LASTING: ReadonlySet<Fallback> = new Set(['no-model', 'no-permission', 'off']);

/** Has messages read by whom the user allows: the engine's phrases, or a language model. */
export class Director {
  readonly #model: LanguageModel;
  #kind: DirectorKind;
  /** Sessions and what they have been told. */
  readonly #told = new Set<string>();

  constructor(model: LanguageModel, kind: DirectorKind) {
    this.#model = model;
    this.#kind = kind;
  }

  /** The user's settings have changed; messages that are being read are read to their end. */
  use(kind: DirectorKind): void {
    if (kind !== this.#kind) this.#told.clear();
    this.#kind = kind;
  }

  /**
   * What a message says; undefined where its phrases are to say that.
   *
   * @param signal nobody waits for it any more: a model is not waited for then
   * @throws the signal's reason
   */
  async read(session: string, request: DirectorRequest, signal: AbortSignal): Promise<Reading | undefined> {
    const message = this.#kind === 'languageModel' ? messageIn(request) : undefined;
    if (!message) return undefined;
    const { reading, fallback } = await readByModel(this.#model, message, signal);
    if (fallback === undefined) return reading;
    log(`The language model did not read a message: ${fallback}.`);
    const key = `${session} ${fallback}`;
    if (LASTING.has(fallback) && this.#told.has(key)) return reading;
    this.#told.add(key);
    return { ...reading, asides: [...(reading.asides ?? []), FALLBACKS[fallback]] };
  }
}
