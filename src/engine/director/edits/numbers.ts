import type { Change } from './calls/targets.ts';

/** A number after a change, within bounds. */
export function changed(
  old: number,
  change: Change,
  { min, max }: { readonly min: number; readonly max: number },
): number {
  const wanted = 'to' in change ? change.to : 'more' in change ? old + change.more : old * change.times;
  return Math.max(min, Math.min(max, Math.round(wanted * 1000) / 1000));
}

/** A whole number after a change, such as a time in ms. */
export function changedWhole(
  old: number,
  change: Change,
  bounds: { readonly min: number; readonly max: number },
): number {
  return Math.round(changed(old, change, bounds));
}
