/** Bytes that are kept at most. */
const MOST_BYTES = 64 * 1024 * 1024;

/** What was delivered, as it was delivered, by its id: another film may be made of the same. What was not used for longest goes first. */
export class ByteStore {
  /** By their last use. */
  readonly #stored = new Map<string, Uint8Array<ArrayBuffer>>();
  #bytes = 0;

  has(id: string): boolean {
    return this.#stored.has(id);
  }

  get(id: string): Uint8Array<ArrayBuffer> | undefined {
    const bytes = this.#stored.get(id);
    if (bytes === undefined) return undefined;
    this.#stored.delete(id);
    this.#stored.set(id, bytes);
    return bytes;
  }

  put(id: string, bytes: Uint8Array<ArrayBuffer>): void {
    this.remove(id);
    this.#stored.set(id, bytes);
    this.#bytes += bytes.length;
    for (const [oldest] of this.#stored) {
      if (this.#bytes <= MOST_BYTES) return;
      if (oldest !== id) this.remove(oldest);
    }
  }

  remove(id: string): void {
    this.#bytes -= this.#stored.get(id)?.length ?? 0;
    this.#stored.delete(id);
  }
}
