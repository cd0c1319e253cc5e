/** What to do about sound that is ahead of the picture or behind it. */
export type Correction =
  | { readonly kind: 'none' }
  /** Play faster or slower by this factor for a while: nobody hears it. */
  | { readonly kind: 'rate'; readonly factor: number }
  /** Too far: go to the picture's time at once. */
  | { readonly kind: 'jump' };

/** Seconds. Lips and words part for the eye at about twice this. */
const UNNOTICED = 0.03;
/** Seconds. Beyond this, catching up by speed would take longer than a jump is noticed. */
const TOO_FAR = 0.3;
/** Seconds in which a drift is to be made up for. */
const SETTLE = 2;
/** A change of speed that is not heard with the pitch preserved. */
const LARGEST_NUDGE = 0.06;

/** @param drift seconds by which the sound is ahead of the picture; negative when it is behind */
export function correctDrift(drift: number): Correction {
  const distance = Math.abs(drift);
  if (distance > TOO_FAR) return { kind: 'jump' };
  if (distance <= UNNOTICED) return { kind: 'none' };
  const nudge = Math.min(LARGEST_NUDGE, distance / SETTLE);
  return { kind: 'rate', factor: drift > 0 ? 1 - nudge : 1 + nudge };
}
