/** Steps between ticks, in seconds, that people read with ease. */
const STEPS = [0.5, 1, 2, 5, 10, 15, 30, 60, 120, 300, 600, 1800, 3600] as const;

/** Room that a tick's label needs, px. */
const LABEL = 56;

/**
 * Marks at round times, as far as they are seen: ms.
 *
 * @param scale px of a second
 */
export function ticksBetween(fromMs: number, toMs: number, scale: number): readonly number[] {
  if (!(scale > 0) || !(toMs > fromMs)) return [];
  const seconds =
    STEPS.find((candidate) => candidate * scale >= LABEL) ?? Math.ceil(LABEL / scale / 3600) * 3600;
  const step = seconds * 1000;
  const marks: number[] = [];
  for (let at = Math.ceil(Math.max(0, fromMs) / step) * step; at <= toMs; at += step) marks.push(at);
  return marks;
}

/** What is laid out along time. */
interface Spanning {
  readonly startMs: number;
  readonly durationMs: number;
}

/** One thing in sight, or a run of things that are too narrow to be told apart. Places in px. */
export interface Placed<T> {
  readonly items: readonly T[];
  /** Of the first one among all. */
  readonly index: number;
  readonly left: number;
  readonly width: number;
}

/** What is narrower than this shares its place with its neighbours, px. */
const NARROWEST = 4;

/**
 * Those of a lane that are in sight, so that a page holds no more of them than it has pixels.
 *
 * @param all in order of their starts
 * @param view what is in sight, px; `scale` px of a second
 * @param kept stands alone, and is there even when it is out of sight
 */
export function placedIn<T extends Spanning>(
  all: readonly T[],
  { from, to, scale }: { readonly from: number; readonly to: number; readonly scale: number },
  kept?: T,
): readonly Placed<T>[] {
  const px = (ms: number): number => (ms * scale) / 1000;
  const placed: Placed<T>[] = [];
  for (const [index, item] of all.entries()) {
    const left = px(item.startMs);
    const next = all[index + 1];
    // What overlaps its follower shows as far as that begins.
    const end = next === undefined ? Infinity : Math.max(next.startMs, item.startMs);
    const width = px(Math.min(item.startMs + item.durationMs, end) - item.startMs);
    if (item !== kept && (left + width < from || left > to)) continue;
    const last = placed.at(-1);
    const joins =
      last !== undefined &&
      width < NARROWEST &&
      last.width < NARROWEST &&
      item !== kept &&
      last.items[0] !== kept &&
      last.index + last.items.length === index;
    if (joins)
      placed.splice(-1, 1, { ...last, items: [...last.items, item], width: left + width - last.left });
    else placed.push({ items: [item], index, left, width });
  }
  return placed;
}
