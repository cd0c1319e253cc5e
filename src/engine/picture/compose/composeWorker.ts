// The thread that composes frames: it has the kernel's memory for itself, and runs the encoders. Started by `composer.ts`.
import { parentPort, workerData } from 'node:worker_threads';
import { PixelMemory } from '../../../compositor/pixels/memory.ts';
import { SourceMaker } from '../../../compositor/made/maker.ts';
import { Painter } from '../../../compositor/painter.ts';
import { createWasmKernel } from '../../../compositor/pixels/wasm.ts';
// Not by way of its index: what reads files would come with it, and takes the thread longer to load than all the rest.
import { atLowestPriority, lowerThisThread } from '../../ffmpeg/priority.ts';
import { ComposeRun } from './composeRun.ts';
import type { FromComposer, ToComposer } from './messages.ts';
import { PictureStore } from './pictureStore.ts';

/** What the thread is started with. */
export interface ComposerData {
  /** The compiled kernel. */
  readonly kernel: Uint8Array<ArrayBuffer>;
  /** Size of the film's frames in pixels. */
  readonly size: { readonly width: number; readonly height: number };
  /** Of the thread itself, and of the programs that it starts. */
  readonly lowestPriority: boolean;
}

const { kernel, size, lowestPriority } = workerData as ComposerData;
if (lowestPriority) lowerThisThread();
const memory = new PixelMemory(createWasmKernel(kernel));
const maker = new SourceMaker(memory);
const pictures = new PictureStore(memory, maker);
const tools = { memory, painter: new Painter(memory, size), pictures, maker };
const runs = new Map<number, ComposeRun>();

parentPort?.on('message', (message: ToComposer) => {
  if (lowestPriority) void atLowestPriority(() => heed(message));
  else void heed(message);
});

async function heed(message: ToComposer): Promise<void> {
  switch (message.type) {
    case 'begin':
      runs.set(message.run, new ComposeRun(message.encoder, tools, tell));
      return;
    case 'compose':
      runs.get(message.run)?.compose(message.id, message.order);
      return;
    case 'end':
      await runs.get(message.run)?.end();
      runs.delete(message.run);
      tell({ type: 'ended', run: message.run });
      return;
    case 'stop':
      runs.get(message.run)?.stop();
      return;
    case 'release':
      pictures.release(message.source);
  }
}

function tell(message: FromComposer): void {
  parentPort?.postMessage(message);
}
