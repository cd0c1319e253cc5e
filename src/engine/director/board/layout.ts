import type { PictureSegment } from '../../draft/index.ts';
import { toFrames, toMs } from './frames.ts';

/** The fewest frames that a picture may have. */
const MIN_FRAMES = 4;
/** Stills keep this share of their lengths; to be shorter still, clips give up of theirs, too. */
const LEAST_OF_STILLS = 0.6;
/** How much less, as a power of its length, a longer still is lengthened. */
const GROWTH = 0.5;

/** Frames for which a picture overlaps the one before it. */
export function overlapOf(picture: PictureSegment, position: number): number {
  const { transition } = picture;
  return position === 0 || !transition || transition.kind === 'none' ? 0 : toFrames(transition.d);
}

/** How long the change into a picture of a list takes, ms; 0 at its start and beyond its end. */
export function overlapMs(pictures: readonly PictureSegment[], position: number): number {
  const picture = pictures[position];
  return picture ? toMs(overlapOf(picture, position)) : 0;
}

/** Shortens overlaps to half of the shorter neighbour, so that no picture is in two changes at once. */
export function settle(pictures: readonly PictureSegment[]): PictureSegment[] {
  return pictures.map((picture, position) => {
    const before = pictures[position - 1];
    const overlap = overlapOf(picture, position);
    if (!before || !picture.transition || overlap === 0) return picture;
    const most = Math.floor(Math.min(toFrames(before.d), toFrames(picture.d)) / 2);
    return { ...picture, transition: { ...picture.transition, d: toMs(Math.min(overlap, most)) } };
  });
}

/** Gives every picture its start and a length in whole frames. `total` is the whole, ms: lengths less overlaps. */
export function layOut(pictures: readonly PictureSegment[]): { pictures: PictureSegment[]; total: number } {
  let end = 0;
  const laid = pictures.map((picture, position) => {
    const start = end - overlapOf(picture, position);
    end = start + Math.max(1, toFrames(picture.d));
    return { ...picture, st: toMs(start), d: toMs(end - start) };
  });
  return { pictures: laid, total: toMs(end) };
}

/**
 * Stretches or shortens pictures so that the whole has a given length. Clips keep theirs while the stills can make up for
 * it without being rushed; otherwise everything scales alike. A clip is never longer than its source.
 * @param totalMs Wanted length of the whole, ms.
 * @param longest How long a picture can be at most, ms; Infinity for stills.
 * @returns The pictures; their whole is shorter than wanted only where all are clips and these are too short.
 */
export function fitTotal(
  pictures: readonly PictureSegment[],
  totalMs: number,
  longest: (picture: PictureSegment) => number,
): PictureSegment[] {
  const total = toFrames(totalMs);
  let mostOverlap = Math.floor(total / pictures.length / 2);
  for (;;) {
    const overlaps = pictures.map((picture, position) => Math.min(overlapOf(picture, position), mostOverlap));
    const lengths = share(pictures, total + sum(overlaps), longest);
    const fits = overlaps.every(
      (overlap, position) =>
        overlap <= Math.floor(Math.min(lengths[position] ?? 0, lengths[position - 1] ?? Infinity) / 2),
    );
    if (fits || mostOverlap <= 0)
      return pictures.map((picture, position) => ({
        ...picture,
        d: toMs(lengths[position] ?? MIN_FRAMES),
        ...(picture.transition && {
          transition: {
            ...picture.transition,
            d: position === 0 ? picture.transition.d : toMs(overlaps[position] ?? 0),
          },
        }),
      }));
    mostOverlap = Math.floor(mostOverlap / 2);
  }
}

/** Frames for each picture, adding up to `target` as far as the clips reach. */
function share(
  pictures: readonly PictureSegment[],
  target: number,
  longest: (picture: PictureSegment) => number,
): number[] {
  const parts = pictures.map((picture) => {
    const most = longest(picture);
    const cap = Number.isFinite(most) ? Math.floor((most * 30) / 1000) : Infinity;
    return { weight: Math.max(1, Math.min(toFrames(picture.d), cap)), cap, still: picture.kind !== 'clip' };
  });
  const stills = parts.filter(({ still }) => still);
  const forStills = target - sum(parts.filter(({ still }) => !still).map(({ weight }) => weight));
  const usual = sum(stills.map(({ weight }) => weight));
  if (stills.length > 0 && forStills >= Math.max(stills.length * 30, usual * LEAST_OF_STILLS)) {
    const lengths = (
      forStills > usual ? lengthened(stills, forStills - usual) : distribute(forStills, stills)
    ).values();
    return parts.map(({ still, weight }) => (still ? (lengths.next().value ?? MIN_FRAMES) : weight));
  }
  return distribute(target, parts);
}

/** What is seen for long already grows less than what is short: twice as long a video has no last picture that does not end. */
function lengthened(stills: readonly { readonly weight: number }[], more: number): number[] {
  const growth = stills.map(({ weight }) => weight ** -GROWTH);
  const ratio = more / sum(growth);
  let [exact, given] = [0, 0];
  return stills.map(({ weight }, index) => {
    exact += (growth[index] ?? 0) * ratio;
    const longer = Math.round(exact) - given;
    given += longer;
    return weight + longer;
  });
}

/** Splits whole frames in proportion to weights, none above its cap; the rounding is spread, the sum is exact. */
function distribute(
  target: number,
  parts: readonly { readonly weight: number; readonly cap: number }[],
): number[] {
  const capped = new Set<number>();
  for (;;) {
    const left = target - sum(parts.map(({ cap }, index) => (capped.has(index) ? cap : 0)));
    const weights = sum(parts.map(({ weight }, index) => (capped.has(index) ? 0 : weight)));
    const ratio = weights === 0 ? 0 : left / weights;
    const over = parts.findIndex(({ weight, cap }, index) => !capped.has(index) && weight * ratio > cap);
    if (over >= 0) {
      capped.add(over);
      continue;
    }
    let exact = 0;
    let given = 0;
    return parts.map(({ weight, cap }, index) => {
      if (capped.has(index)) return cap;
      exact += weight * ratio;
      const length = Math.max(MIN_FRAMES, Math.round(exact) - given);
      given += length;
      return length;
    });
  }
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);
