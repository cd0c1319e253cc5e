/** Sorts of requests. While files come in, others can be prepared; all other work wants the processors for itself. */
export type DemandKind = 'upload' | 'work';

/** What is asked of the engine right now: nothing is done ahead of time at its cost. */
export class Demand {
  readonly #open: Record<DemandKind, number> = { upload: 0, work: 0 };
  readonly #listeners = new Set<() => void>();

  /** Whether something of this sort is asked. */
  has(kind: DemandKind): boolean {
    return this.#open[kind] > 0;
  }

  /** Something is asked from now on. @returns call it when that is done; a second call does nothing */
  begin(kind: DemandKind): () => void {
    let open = true;
    this.#change(kind, 1);
    return () => {
      if (open) this.#change(kind, -1);
      open = false;
    };
  }

  async during<T>(kind: DemandKind, work: () => Promise<T>): Promise<T> {
    const end = this.begin(kind);
    try {
      return await work();
    } finally {
      end();
    }
  }

  /** @param listener is called, in the same tick, when something is asked and when it is done */
  onChange(listener: () => void): void {
    this.#listeners.add(listener);
  }

  #change(kind: DemandKind, by: 1 | -1): void {
    this.#open[kind] += by;
    for (const listener of this.#listeners) listener();
  }
}
