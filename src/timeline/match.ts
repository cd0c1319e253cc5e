import type { Segment } from './types.ts';

/** A segment among those of its kind. */
export interface Placed {
  readonly label: string;
  readonly segment: Segment;
  /** Milliseconds between the end of the one before it on its track and its start; below 0 where they overlap. */
  readonly gapMs: number;
  /** The draft named it; a name made of track and position says nothing about identity. */
  readonly hasOwnId: boolean;
}

/** Which segment of the new list is which of the old one. */
export interface Matching {
  /** In the new order; `from` is the position in the old list. */
  readonly pairs: readonly { readonly old: Placed; readonly now: Placed; readonly from: number }[];
  readonly removed: readonly Placed[];
  readonly added: readonly Placed[];
}

type Key = (placed: Placed) => string | undefined;

/** From the surest sign of identity to the weakest: a later one only sees what the earlier ones have left. */
const KEYS: readonly Key[] = [
  ({ hasOwnId, segment }) => (hasOwnId ? segment.id : undefined),
  ({ segment: { name, text, startMs, durationMs } }) => JSON.stringify([name, text, startMs, durationMs]),
  ({ segment: { name, text } }) => JSON.stringify([name, text]),
  // Something else at the same place of the same track: it was exchanged or reworded.
  ({ label, segment: { startMs } }) => JSON.stringify([label, startMs]),
];

/** Pairs the segments of two lists. Linear in their length. */
export function matchSegments(before: readonly Placed[], after: readonly Placed[]): Matching {
  const partner = new Map<Placed, number>();
  const taken = new Set<number>();
  for (const key of KEYS) {
    const waiting = bucket(before, taken, key);
    for (const now of after) {
      if (partner.has(now)) continue;
      const name = key(now);
      const from = name === undefined ? undefined : waiting.get(name)?.shift();
      if (from === undefined) continue;
      partner.set(now, from);
      taken.add(from);
    }
  }
  const pairs = after.flatMap((now) => {
    const from = partner.get(now);
    const old = from === undefined ? undefined : before[from];
    return from === undefined || old === undefined ? [] : [{ old, now, from }];
  });
  return {
    pairs,
    removed: before.filter((_, index) => !taken.has(index)),
    added: after.filter((now) => !partner.has(now)),
  };
}

function bucket(list: readonly Placed[], taken: ReadonlySet<number>, key: Key): Map<string, number[]> {
  const buckets = new Map<string, number[]>();
  for (const [index, placed] of list.entries()) {
    const name = taken.has(index) ? undefined : key(placed);
    if (name === undefined) continue;
    const bucket = buckets.get(name);
    if (bucket) bucket.push(index);
    else buckets.set(name, [index]);
  }
  return buckets;
}
