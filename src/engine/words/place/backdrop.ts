import type { Area } from '../../draft/index.ts';

/** Fields of a frame in each direction. */
export const FIELDS = 24;

/** What words over pictures lie on, in rows of fields of the frame: as light as it is at most, and as dark (greys, 0–255), and how busy (0–255). */
export interface Backdrop {
  readonly light: readonly number[];
  readonly dark: readonly number[];
  readonly busy: readonly number[];
  /** Where faces are, in shares of the frame. */
  readonly faces: readonly Area[];
  /** Where things without faces stand out, an animal or a boat; in shares of the frame. */
  readonly things: readonly Area[];
  /** Whether a title and a subtitle are there together. */
  readonly paired: boolean;
  /** Whether captions are there while these words are. */
  readonly captioned: boolean;
  /** The one picture that is seen, where it does not fill the frame and stands still; in shares of the frame. */
  readonly print?: Area;
}

/** What is in a part of the frame. */
export interface Under {
  /** Nearly all of it is darker, or lighter, than that. Greys, 0–255. */
  readonly light: number;
  readonly dark: number;
  /** 0–1. */
  readonly busy: number;
  /** The part of it that faces are in, 0–1. */
  readonly faces: number;
  /** The part of it that is of things that stand out, 0–1. */
  readonly things: number;
}

/** Fields whose part of an area is smaller may be lighter, or darker, than what is told of it. */
const TAIL = 0.04;

/** What is in a part of the frame. Pure. @param area in shares of the frame */
export function underOf({ light, dark, busy, faces, things }: Backdrop, area: Area): Under {
  const found: { light: number; dark: number; weight: number }[] = [];
  let [sum, weights] = [0, 0];
  for (let row = 0; row < FIELDS; row += 1) {
    const down = overlap(area.y, area.height, row / FIELDS, 1 / FIELDS);
    if (down <= 0) continue;
    for (let column = 0; column < FIELDS; column += 1) {
      const weight = down * overlap(area.x, area.width, column / FIELDS, 1 / FIELDS);
      if (weight <= 0) continue;
      const at = row * FIELDS + column;
      found.push({ light: light[at] ?? 255, dark: dark[at] ?? 0, weight });
      sum += weight * (busy[at] ?? 128);
      weights += weight;
    }
  }
  return {
    light: tail(found.map(({ light: value, weight }) => ({ value, weight }))),
    dark: 255 - tail(found.map(({ dark: value, weight }) => ({ value: 255 - value, weight }))),
    busy: weights === 0 ? 0.5 : sum / weights / 255,
    faces: partIn(faces, area),
    things: partIn(things, area),
  };
}

/** The part of an area that others cover, 0–1; what two of them cover counts twice. */
function partIn(others: readonly Area[], area: Area): number {
  const parts = others.map((other) => {
    const across = overlap(area.x, area.width, other.x, other.width);
    const down = overlap(area.y, area.height, other.y, other.height);
    return (Math.max(0, across) * Math.max(0, down)) / (area.width * area.height);
  });
  return Math.min(
    1,
    parts.reduce((all, part) => all + part, 0),
  );
}

/** The value that all but a small part of the weight stays below. */
function tail(values: { readonly value: number; readonly weight: number }[]): number {
  const all = values.reduce((sum, { weight }) => sum + weight, 0);
  let above = 0;
  for (const { value, weight } of values.toSorted((a, b) => b.value - a.value)) {
    above += weight;
    if (above > TAIL * all) return value;
  }
  return 255;
}

/** Whether two areas have something in common. Pure. */
export const meet = (one: Area, other: Area): boolean =>
  overlap(one.x, one.width, other.x, other.width) > 0 &&
  overlap(one.y, one.height, other.y, other.height) > 0;

/** How long two stretches overlap; negative where they do not. */
function overlap(start: number, length: number, other: number, otherLength: number): number {
  return Math.min(start + length, other + otherLength) - Math.max(start, other);
}
