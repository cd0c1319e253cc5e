/** A WebAssembly memory, as far as we need it: the language's types have it with the browser's alone. */
interface Memory {
  readonly buffer: ArrayBuffer;
  /** @param pages of 64 KB @returns how many there were before @throws RangeError where there is no more */
  grow(pages: number): number;
}

/** Their class. */
interface MemoryClass {
  new (size: { readonly initial: number; readonly maximum: number }): Memory;
  readonly prototype: Memory;
}

/** The class of WebAssembly memories of this thread. */
export const WasmMemory = (Reflect.get(globalThis, 'WebAssembly') as { readonly Memory: MemoryClass }).Memory;

const PAGE_BYTES = 64 * 1024;

/**
 * Sets a limit to every WebAssembly memory of this thread: V8's own limits do not count them.
 *
 * @param bytes that each may have
 * @returns whether one was denied more, so far
 */
export function limitWebAssembly(bytes: number): { readonly denied: boolean } {
  const state = { denied: false };
  const { prototype } = WasmMemory;
  const grow: (this: Memory, pages: number) => number = Reflect.get(prototype, 'grow');
  prototype.grow = function (this: Memory, pages: number): number {
    if (this.buffer.byteLength + pages * PAGE_BYTES > bytes) {
      state.denied = true;
      throw new RangeError(`No more than ${bytes} bytes are allowed.`);
    }
    return grow.call(this, pages);
  };
  return state;
}
