export interface AheadOptions<T, R> {
  /** Items that are at work, or wait for being taken, at the same time. One for which there is nothing to do does not count. */
  readonly count: number;
  readonly map: (item: T) => Promise<R>;
  /** What is still being done for a result that is there already; undefined when there is nothing to do. */
  readonly work: (result: R) => Promise<unknown> | undefined;
}

/** An item that has begun and counts. */
interface Place {
  isTaken: boolean;
  isDone: boolean;
}

/**
 * Maps items in their order, some of them ahead of whoever takes the results. When it is ended early, it waits for what it has begun, whose
 * failures nobody hears of then.
 * @throws what `map` throws for the item whose turn it is
 */
export async function* ahead<T, R>(
  items: Iterable<T>,
  { count, map, work }: AheadOptions<T, R>,
): AsyncGenerator<R, undefined> {
  const left = items[Symbol.iterator]();
  const begun: { readonly mapping: Promise<R>; readonly place: Place }[] = [];
  const places = new Set<Place>();
  const working = new Set<Promise<void>>();
  let isOver = false;
  const begin = (item: T): void => {
    const place: Place = { isTaken: false, isDone: false };
    places.add(place);
    const mapping = map(item);
    begun.push({ mapping, place });
    const done = mapping
      .then((result) => {
        const more = work(result);
        if (more === undefined) place.isTaken = true;
        return more;
      })
      // Whoever takes it hears of it, maybe long after.
      .catch(() => undefined)
      .then(() => {
        place.isDone = true;
        working.delete(done);
        fill();
      });
    working.add(done);
  };
  const fill = (): void => {
    for (const place of places) if (place.isTaken && place.isDone) places.delete(place);
    while (places.size < count && !isOver) {
      const next = left.next();
      if (next.done === true) return;
      begin(next.value);
    }
  };
  try {
    for (;;) {
      fill();
      const first = begun.shift();
      if (first !== undefined) {
        const result = await first.mapping;
        first.place.isTaken = true;
        fill();
        yield result;
      } else if (working.size > 0) await Promise.race(working);
      else return undefined;
    }
  } finally {
    isOver = true;
    await Promise.all(working);
  }
}
