import type { DrawCall, Target } from '../kernel.ts';
import { clampByte, q15 } from './arithmetic.ts';

export function grade(line: Uint8Array, { base, gain, offset }: DrawCall): void {
  for (const [x, sample] of line.entries()) {
    const scaled = q15((sample - base) << 7, gain) + offset;
    line[x] = clampByte(Math.max(-32768, Math.min(32767, scaled)) >> 5);
  }
}

/** The same of a line that was multiplied by its alpha: where nothing is, nothing comes. */
export function gradeClear(line: Uint8Array, alpha: Uint8Array, { base, gain, offset }: DrawCall): void {
  for (const [x, sample] of line.entries()) {
    const a = alpha[x] ?? 0;
    const cover = (a << 7) + (a >> 1);
    const scaled = q15((sample << 7) - q15(cover, base << 7), gain) + q15(cover, offset - 16) + 16;
    line[x] = clampByte(Math.max(-32768, Math.min(32767, scaled)) >> 5);
  }
}

/** How opaque each pixel of a row is, Q15. */
export function opacitiesOf(
  { width, opacity, left, right, maskStart, maskAcross, maskDown }: Target,
  y: number,
): Int16Array {
  const masked = maskAcross !== 0 || maskDown !== 0;
  const start = masked ? maskStart + Math.imul(y, maskDown) : 32767;
  return Int16Array.from({ length: width }, (_, x) => {
    const own = x === 0 ? left : x === width - 1 ? right : opacity;
    return q15(Math.max(0, Math.min(32767, (start + Math.imul(x, maskAcross)) | 0)), own);
  });
}

/** The same where something is as opaque as `alpha` says, and was not multiplied by that. */
export function shade(opacities: Int16Array, alpha: Uint8Array): Int16Array {
  return opacities.map((opacity, x) => {
    const cover = alpha[x] ?? 0;
    return q15((cover << 7) + (cover >> 1), opacity);
  });
}

export function mixLine(line: Uint8Array, opacities: Int16Array, target: Uint8Array): void {
  for (const [x, under] of target.entries()) {
    const moved = q15(((line[x] ?? 0) - under) << 6, opacities[x] ?? 0);
    target[x] = clampByte(under + ((moved + 32) >> 6));
  }
}

export function overLine(
  line: Uint8Array,
  alpha: Uint8Array,
  opacities: Int16Array,
  target: Uint8Array,
): void {
  for (const [x, under] of target.entries()) {
    const opacity = opacities[x] ?? 0;
    const cover = alpha[x] ?? 0;
    const hidden = q15((cover << 7) + (cover >> 1), opacity);
    const moved = q15((line[x] ?? 0) << 6, opacity) - q15(under << 6, hidden);
    target[x] = clampByte(under + ((moved + 32) >> 6));
  }
}
