/**
 * Starts several parts of one work. The first that fails ends the others through their signal, and its error is thrown when all of
 * them have ended: nothing is still running afterwards.
 * @param start gives the parts; they must heed the signal
 */
export async function together<T extends readonly unknown[]>(
  parent: AbortSignal,
  start: (signal: AbortSignal) => { readonly [K in keyof T]: Promise<T[K]> },
): Promise<T> {
  const failing = new AbortController();
  const parts: readonly Promise<unknown>[] = start(AbortSignal.any([parent, failing.signal]));
  let first: { readonly error: unknown } | undefined;
  const results = await Promise.all(
    parts.map((part) =>
      part.catch((error: unknown) => {
        first ??= { error };
        failing.abort();
      }),
    ),
  );
  if (first !== undefined) throw first.error;
  return results as unknown as T;
}
