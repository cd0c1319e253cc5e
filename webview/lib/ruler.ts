/** Steps between ticks, in seconds, that people read with ease. */
const STEPS = [0.5, 1, 2, 5, 10, 15, 30, 60, 120, 300, 600, 1800, 3600] as const;

/** A mark on the timeline's ruler. */
export interface Tick {
  /** Milliseconds. */
  readonly at: number;
  /** Per cent of the ruler's length. */
  readonly percent: number;
}

/**
 * Marks at round times from zero on.
 * @param durationMs length of the ruler, in milliseconds
 * @param most no more marks than this, the one at zero not counted
 */
export function ticks(durationMs: number, most = 6): readonly Tick[] {
  if (!(durationMs > 0)) return [];
  const seconds = durationMs / 1000;
  const round = STEPS.find((candidate) => seconds / candidate <= most);
  const step = (round ?? Math.ceil(seconds / most / 3600) * 3600) * 1000;
  const marks: Tick[] = [];
  for (let at = 0; at <= durationMs; at += step) marks.push({ at, percent: (at / durationMs) * 100 });
  return marks;
}

/** Where a piece lies on the ruler, in per cent, kept within it. */
export function place(
  piece: { readonly startMs: number; readonly durationMs: number },
  durationMs: number,
): { readonly left: number; readonly width: number } {
  if (!(durationMs > 0)) return { left: 0, width: 0 };
  const left = Math.min(100, Math.max(0, (piece.startMs / durationMs) * 100));
  const width = Math.max(0, Math.min(100 - left, (piece.durationMs / durationMs) * 100));
  return { left, width };
}
