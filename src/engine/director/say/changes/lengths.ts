/** A picture before and after a change; ms. */
interface Seen {
  readonly before: { readonly d: number };
  readonly after: { readonly d: number };
}

/** So many have changed at least. */
const SEVERAL = 4;

/** The one picture of several that is longer where all others are shorter. */
export function longerAlone<P extends Seen>(changed: readonly P[]): P | undefined {
  const longer = changed.filter(({ before, after }) => after.d > before.d);
  return changed.length >= SEVERAL && longer.length === 1 ? longer[0] : undefined;
}
