/**
 * Maps items in their order, `count` of them ahead of whoever takes the results. When it is ended early, it waits for what it has begun, whose
 * failures nobody hears of then.
 * @throws what `map` throws for the item whose turn it is
 */
export async function* ahead<T, R>(
  items: Iterable<T>,
  count: number,
  map: (item: T) => Promise<R>,
): AsyncGenerator<R, undefined> {
  const left = items[Symbol.iterator]();
  const begun: Promise<R>[] = [];
  const begin = (): void => {
    for (let next = left.next(); next.done !== true; next = left.next()) {
      const mapping = map(next.value);
      // It may be looked at long after it failed.
      mapping.catch(() => undefined);
      begun.push(mapping);
      if (begun.length >= count) return;
    }
  };
  try {
    begin();
    for (let first = begun.shift(); first !== undefined; first = begun.shift()) {
      const result = await first;
      if (begun.length < count) begin();
      yield result;
    }
    return undefined;
  } finally {
    await Promise.allSettled(begun);
  }
}
