import type { DrawCall, FillCall, GrainCall, Kernel, Target } from './kernel.ts';
import { ROW_ENTRY } from './kernel.ts';

/** The kernel in plain TypeScript: what the fast one is measured against, and what runs where there is no WebAssembly. */
export function createReferenceKernel(): Kernel {
  return new ReferenceKernel();
}

class ReferenceKernel implements Kernel {
  #bytes = new Uint8Array(new ArrayBuffer(0));
  #view = new DataView(this.#bytes.buffer);

  bytes(): Uint8Array<ArrayBuffer> {
    return this.#bytes;
  }

  grow(bytes: number): void {
    if (bytes <= this.#bytes.length) return;
    const grown = new Uint8Array(bytes);
    grown.set(this.#bytes);
    this.#bytes = grown;
    this.#view = new DataView(grown.buffer);
  }

  draw(call: DrawCall): void {
    const line = new Uint8Array(call.width);
    const alphaLine = new Uint8Array(call.width);
    const { dst, dstStride, width, alpha } = call;
    for (let y = 0; y < call.height; y += 1) {
      this.#resample(call.src, y, call, line);
      if (alpha !== 0) this.#resample(alpha, y, call, alphaLine);
      grade(line, call);
      const opacities = opacitiesOf(call, y);
      const target = this.#bytes.subarray(dst + y * dstStride, dst + y * dstStride + width);
      if (alpha === 0) mixLine(line, opacities, target);
      else overLine(line, alphaLine, opacities, target);
    }
  }

  fill(call: FillCall): void {
    const { dst, dstStride, width } = call;
    const line = new Uint8Array(width).fill(call.value);
    for (let y = 0; y < call.height; y += 1) {
      const target = this.#bytes.subarray(dst + y * dstStride, dst + y * dstStride + width);
      mixLine(line, opacitiesOf(call, y), target);
    }
  }

  grain({ dst, dstStride, width, height, tile, seed, amount }: GrainCall): void {
    for (let y = 0; y < height; y += 1) {
      let hash = Math.imul(seed + y, 0x9e3779b1);
      hash = Math.imul(hash ^ (hash >>> 15), 0x85ebca77);
      const noise = tile + ((hash ^ (hash >>> 13)) & 0xffff);
      for (let x = 0; x < width; x += 1) {
        const at = dst + y * dstStride + x;
        const moved = q15(this.#view.getInt8(noise + x) << 7, amount);
        this.#bytes[at] = clampByte((this.#bytes[at] ?? 0) + ((moved + 32) >> 6));
      }
    }
  }

  /** One row of the target, from `plane`: first down, then across. */
  #resample(plane: number, y: number, call: DrawCall, line: Uint8Array): void {
    const view = this.#view;
    if (call.rows === 0) {
      const start = plane + y * call.stride;
      line.set(this.#bytes.subarray(start, start + call.width));
      return;
    }
    const entry = call.rows + ROW_ENTRY * y;
    const start = plane + view.getInt32(entry, true) * call.stride + call.from;
    const weight = (at: number, tap: number): number => view.getInt16(at + 2 * tap, true);
    const blended = new Int16Array(call.span);
    for (let x = 0; x < call.span; x += 1) {
      let sum = 128;
      for (let tap = 0; tap < 4; tap += 1)
        sum += weight(entry + 4, tap) * view.getUint8(start + x + tap * call.stride);
      blended[x] = sum >> 8;
    }
    for (let x = 0; x < call.width; x += 1) {
      const first = view.getInt32(call.offsets + 4 * x, true);
      let sum = 1 << 19;
      for (let tap = 0; tap < 4; tap += 1)
        sum += weight(call.weights + 8 * x, tap) * (blended[first + tap] ?? 0);
      line[x] = clampByte(sum >> 20);
    }
  }
}

function grade(line: Uint8Array, { base, gain, offset }: DrawCall): void {
  for (const [x, sample] of line.entries()) {
    const scaled = q15((sample - base) << 7, gain) + offset;
    line[x] = clampByte(Math.max(-32768, Math.min(32767, scaled)) >> 5);
  }
}

/** How opaque each pixel of a row is, Q15. */
function opacitiesOf({ width, opacity, maskStart, maskAcross, maskDown }: Target, y: number): Int16Array {
  const masked = maskAcross !== 0 || maskDown !== 0;
  const start = masked ? maskStart + Math.imul(y, maskDown) : 32767;
  return Int16Array.from({ length: width }, (_, x) =>
    q15(Math.max(0, Math.min(32767, (start + Math.imul(x, maskAcross)) | 0)), opacity),
  );
}

function mixLine(line: Uint8Array, opacities: Int16Array, target: Uint8Array): void {
  for (const [x, under] of target.entries()) {
    const moved = q15(((line[x] ?? 0) - under) << 6, opacities[x] ?? 0);
    target[x] = clampByte(under + ((moved + 32) >> 6));
  }
}

function overLine(line: Uint8Array, alpha: Uint8Array, opacities: Int16Array, target: Uint8Array): void {
  for (const [x, under] of target.entries()) {
    const opacity = opacities[x] ?? 0;
    const cover = alpha[x] ?? 0;
    const hidden = q15((cover << 7) + (cover >> 1), opacity);
    const moved = q15((line[x] ?? 0) << 6, opacity) - q15(under << 6, hidden);
    target[x] = clampByte(under + ((moved + 32) >> 6));
  }
}

/** (a · b + 2^14) >> 15 of two 16-bit numbers. */
function q15(a: number, b: number): number {
  return (a * b + 0x4000) >> 15;
}

function clampByte(value: number): number {
  return Math.max(0, Math.min(255, value));
}
