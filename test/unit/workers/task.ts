import { answerTask } from '../../../src/workers/answer.ts';
import { WasmMemory } from '../../../src/workers/webAssembly.ts';

/** What the worker of the test does. */
export type Task = 'double 21' | 'throw' | 'fill the heap' | 'fill WebAssembly' | 'turn for ever' | 'leave';

answerTask(async (task): Promise<unknown> => {
  switch (task as Task) {
    case 'double 21':
      return Promise.resolve(42);
    case 'throw':
      throw new RangeError('no such page');
    case 'fill the heap': {
      const texts: string[][] = [];
      for (;;) texts.push(Array.from({ length: 1000 }, (_, index) => `${texts.length} ${index}`));
    }
    case 'fill WebAssembly': {
      const memory = new WasmMemory({ initial: 1, maximum: 65_536 });
      for (;;) memory.grow(16);
    }
    case 'turn for ever':
      for (;;);
    case 'leave':
      process.exit(3);
  }
});
