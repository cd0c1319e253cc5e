import type {
  DrawCall,
  FillCall,
  FromRgbaCall,
  GrainCall,
  Kernel,
  Target,
  ToRgbaCall,
  TurnCall,
} from './kernel.ts';

const PAGE = 65_536;

/** What `assembly/kernel.ts` exports: the fields of the calls, in this order. */
interface KernelExports {
  readonly draw: (...numbers: number[]) => void;
  readonly fill: (...numbers: number[]) => void;
  readonly grain: (...numbers: number[]) => void;
  readonly turn: (...numbers: number[]) => void;
  readonly fromRgba: (...numbers: number[]) => void;
  readonly toRgba: (...numbers: number[]) => void;
}

const WAYS: Readonly<Record<TurnCall['way'], number>> = { copied: 0, mirrored: 1, transposed: 2 };

/** The parts of WebAssembly that Node and browsers share; the types of either are not at hand here. */
declare const WebAssembly: {
  readonly Memory: new (options: { readonly initial: number }) => WasmMemory;
  readonly Module: new (bytes: Uint8Array<ArrayBuffer>) => object;
  readonly Instance: new (
    module: object,
    imports: { readonly env: { readonly memory: WasmMemory; readonly abort: () => never } },
  ) => { readonly exports: unknown };
};

interface WasmMemory {
  readonly buffer: ArrayBuffer;
  grow(pages: number): number;
}

/** The fast kernel. @param code the compiled `assembly/kernel.ts` */
export function createWasmKernel(code: Uint8Array<ArrayBuffer>): Kernel {
  return new WasmKernel(code);
}

class WasmKernel implements Kernel {
  readonly #memory = new WebAssembly.Memory({ initial: 1 });
  readonly #exports: KernelExports;
  #bytes = new Uint8Array(this.#memory.buffer);

  constructor(code: Uint8Array<ArrayBuffer>) {
    const abort = (): never => {
      throw new RangeError('the pixel kernel gave up');
    };
    const module = new WebAssembly.Module(code);
    const instance = new WebAssembly.Instance(module, { env: { memory: this.#memory, abort } });
    this.#exports = instance.exports as KernelExports;
  }

  bytes(): Uint8Array<ArrayBuffer> {
    return this.#bytes;
  }

  grow(bytes: number): void {
    if (bytes <= this.#bytes.length) return;
    this.#memory.grow(Math.ceil((bytes - this.#bytes.length) / PAGE));
    this.#bytes = new Uint8Array(this.#memory.buffer);
  }

  draw(call: DrawCall): void {
    // One by one: a list of them would be made, and taken apart again, for each call.
    this.#exports.draw(
      call.src,
      call.stride,
      call.alpha,
      call.value,
      call.rows,
      call.rowTaps,
      call.columns,
      call.columnTaps,
      call.from,
      call.span,
      call.dst,
      call.dstStride,
      call.width,
      call.height,
      call.opacity,
      call.left,
      call.right,
      call.maskStart,
      call.maskAcross,
      call.maskDown,
      call.base,
      call.gain,
      call.offset,
      call.scratch,
    );
  }

  fill(call: FillCall): void {
    this.#exports.fill(call.value, ...numbersOf(call), call.scratch);
  }

  grain({ dst, dstStride, width, height, tile, seed, amount }: GrainCall): void {
    this.#exports.grain(dst, dstStride, width, height, tile, seed, amount);
  }

  turn({ src, stride, width, height, dst, dstStride, way }: TurnCall): void {
    this.#exports.turn(src, stride, width, height, dst, dstStride, WAYS[way]);
  }

  fromRgba(call: FromRgbaCall): void {
    const { src, width, height, multiplied, y, u, v, alphaY, alphaUv, planeWidth, planeHeight } = call;
    const pixels = [src, width, height, multiplied ? 1 : 0] as const;
    this.#exports.fromRgba(...pixels, y, u, v, alphaY, alphaUv, planeWidth, planeHeight, call.scratch);
  }

  toRgba({ y, u, v, width, height, dst, scratch }: ToRgbaCall): void {
    this.#exports.toRgba(y, u, v, width, height, dst, scratch);
  }
}

function numbersOf(target: Target): number[] {
  const { dst, dstStride, width, height, opacity, left, right, maskStart, maskAcross, maskDown } = target;
  return [dst, dstStride, width, height, opacity, left, right, maskStart, maskAcross, maskDown];
}
