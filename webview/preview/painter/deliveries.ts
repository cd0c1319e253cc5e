import { ByteStore } from './byteStore.ts';
import type { Span } from './spans.ts';

/** What is asked for at a time: the rest waits, so that a jump in the film is heard at once. */
const ASKED_AT_ONCE = 4;

/** What films are painted from, as it is delivered: a few parts are asked for at a time, each once while it is on its way. */
export class Deliveries {
  /** What has come, as far as it is kept. */
  readonly bytes = new ByteStore();
  readonly #want: (part: string) => void;
  readonly #asked = new Set<string>();
  readonly #missing = new Set<string>();

  /** @param want asks for a part: it comes by {@link take}, or {@link miss} says that it does not */
  constructor(want: (part: string) => void) {
    this.#want = want;
  }

  /** Asks for those that are not there, in their order. */
  ask(spans: readonly Span[]): void {
    for (const { part } of spans) {
      if (this.#asked.size >= ASKED_AT_ONCE) return;
      if (this.bytes.has(part) || this.#asked.has(part) || this.#missing.has(part)) continue;
      this.#asked.add(part);
      this.#want(part);
    }
  }

  take(part: string, bytes: Uint8Array<ArrayBuffer>): void {
    this.#asked.delete(part);
    this.bytes.put(part, bytes);
  }

  miss(part: string): void {
    this.#asked.delete(part);
    this.#missing.add(part);
  }

  /** Asks again for what could not be had, where somebody needs it. */
  forgetMissing(): void {
    this.#missing.clear();
  }
}
