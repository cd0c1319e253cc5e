/** The longest piece in frames: long shots are divided, so that all encoders have work. */
export const MAX_PIECE = 180;
/** The shortest piece that a shot is divided into, in frames: each begins with a key frame, which costs as much as some ten others. */
const LEAST = 12;

/** A shot as what divides it knows it; frames count from its start. */
export interface Divided {
  /** Frames until the next shot comes in. */
  readonly length: number;
  /** Frames in which the shot before is still seen. */
  readonly entering: number;
  /** Frames at which something that lies over the pictures comes or is gone. */
  readonly changes: readonly number[];
}

/**
 * Divides a shot into runs of frames, so that an edit makes little of it anew: where the shot before is gone, and where something over the pictures
 * comes or goes. None is longer than {@link MAX_PIECE}, and the first holds the whole transition. Pure.
 * @returns from (inclusive) and to (exclusive) of each, without gaps
 */
export function divide({ length, entering, changes }: Divided): [number, number][] {
  const borders: number[] = [];
  let next = length;
  // From the last on: of two that are close together the later one counts, behind which neither is seen.
  for (const border of [entering, ...changes].sort((a, b) => b - a)) {
    if (border < Math.max(entering, LEAST) || next - border < LEAST) continue;
    borders.unshift(border);
    next = border;
  }
  return [0, ...borders].flatMap((from, index) => evenly(from, borders[index] ?? length));
}

/** Equal runs of at most MAX_PIECE. */
function evenly(from: number, to: number): [number, number][] {
  const count = Math.ceil((to - from) / MAX_PIECE);
  const at = (part: number): number => from + Math.round(((to - from) * part) / count);
  return Array.from({ length: count }, (_, part) => [at(part), at(part + 1)]);
}
