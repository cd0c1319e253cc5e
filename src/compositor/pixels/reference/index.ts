import type { DrawCall, FillCall, FromRgbaCall, GrainCall, Kernel, ToRgbaCall, TurnCall } from '../kernel.ts';
import { clampByte, q15 } from './arithmetic.ts';
import { grade, gradeClear, mixLine, opacitiesOf, overLine, shade } from './blend.ts';
import { resampleRow } from './resample.ts';
import { fromRgba, toRgba } from './rgba.ts';

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
      if (alpha !== 0) resampleRow(this.#view, alpha, y, call, alphaLine);
      if (call.src === 0) line.fill(call.value);
      else resampleRow(this.#view, call.src, y, call, line);
      if (alpha === 0 || call.src === 0) grade(line, call);
      else if (isGraded(call)) gradeClear(line, alphaLine, call);
      const opacities = opacitiesOf(call, y);
      const target = this.#bytes.subarray(dst + y * dstStride, dst + y * dstStride + width);
      if (call.src === 0) mixLine(line, shade(opacities, alphaLine), target);
      else if (alpha === 0) mixLine(line, opacities, target);
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

  turn({ src, stride, width, height, dst, dstStride, way }: TurnCall): void {
    for (let y = 0; y < height; y += 1) {
      for (let x = 0; x < width; x += 1) {
        const sample = this.#bytes[src + y * stride + x] ?? 0;
        const across = way === 'mirrored' ? width - 1 - x : x;
        const at = way === 'transposed' ? x * dstStride + y : y * dstStride + across;
        this.#bytes[dst + at] = sample;
      }
    }
  }

  fromRgba(call: FromRgbaCall): void {
    fromRgba(this.#bytes, call);
  }

  toRgba(call: ToRgbaCall): void {
    toRgba(this.#bytes, call);
  }
}

function isGraded({ base, gain, offset }: DrawCall): boolean {
  return gain !== 8192 || offset !== base * 32 + 16;
}
