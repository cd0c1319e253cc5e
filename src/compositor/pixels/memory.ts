import type { Kernel } from './kernel.ts';
import { roundUp } from './kernel.ts';

/** Blocks begin at multiples of this many bytes. */
const ALIGNMENT = 16;
/** Offset 0 means “none”, so nothing lies there. */
const FIRST = ALIGNMENT;

interface Block {
  readonly at: number;
  readonly bytes: number;
}

/** Hands out a kernel's memory in blocks. What was given back is used again. */
export class PixelMemory {
  readonly kernel: Kernel;
  readonly #used = new Map<number, number>();
  #free: readonly Block[] = [];
  #end = FIRST;

  constructor(kernel: Kernel) {
    this.kernel = kernel;
  }

  /** Its content is whatever was there before. @returns byte offset */
  allocate(bytes: number): number {
    const size = roundUp(Math.max(1, bytes), ALIGNMENT);
    const found = smallest(this.#free.filter((block) => block.bytes >= size));
    const at = found?.at ?? this.#atEnd();
    if (found === undefined) {
      this.#free = this.#free.filter((block) => block.at < at);
      this.#end = at + size;
      this.kernel.grow(this.#end);
    } else {
      const rest = { at: at + size, bytes: found.bytes - size };
      this.#free = this.#free.flatMap((block) => (block !== found ? [block] : rest.bytes > 0 ? [rest] : []));
    }
    this.#used.set(at, size);
    return at;
  }

  /** Where what is free at the end begins. */
  #atEnd(): number {
    const last = this.#free.at(-1);
    return last !== undefined && last.at + last.bytes === this.#end ? last.at : this.#end;
  }

  /** @throws RangeError for what was not allocated */
  free(at: number): void {
    const bytes = this.#used.get(at);
    if (bytes === undefined) throw new RangeError(`nothing was allocated at ${at}`);
    this.#used.delete(at);
    const blocks = [...this.#free, { at, bytes }].sort((a, b) => a.at - b.at);
    const joined: Block[] = [];
    for (const block of blocks) {
      const previous = joined.at(-1);
      if (previous !== undefined && previous.at + previous.bytes === block.at)
        joined[joined.length - 1] = { at: previous.at, bytes: previous.bytes + block.bytes };
      else joined.push(block);
    }
    this.#free = joined;
  }
}

/** A frame in the place of a photo that has gone would leave none for the next photo. */
function smallest(blocks: readonly Block[]): Block | undefined {
  const [first, ...others] = blocks;
  return first && others.reduce((least, block) => (block.bytes < least.bytes ? block : least), first);
}

/** A block of memory that grows with what is asked of it. */
export class Room {
  readonly #memory: PixelMemory;
  #at = 0;
  #bytes = 0;

  constructor(memory: PixelMemory) {
    this.#memory = memory;
  }

  /** What was in it is lost when it grows. @returns byte offset */
  of(bytes: number): number {
    if (bytes > this.#bytes) {
      this.free();
      this.#at = this.#memory.allocate(bytes);
      this.#bytes = bytes;
    }
    return this.#at;
  }

  free(): void {
    if (this.#bytes > 0) this.#memory.free(this.#at);
    this.#bytes = 0;
  }
}
