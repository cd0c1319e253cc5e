// The thread that composes frames: it has the kernel's memory for itself, and runs the encoders. Started by `composer.ts`.
import { parentPort, workerData } from 'node:worker_threads';
import { PixelMemory } from '../../../compositor/pixels/memory.ts';
import { SourceMaker } from '../../../compositor/made/maker.ts';
import { Painter } from '../../../compositor/painter.ts';
import { createWasmKernel } from '../../../compositor/pixels/wasm.ts';
import { atLowestPriority, lowerThisThread } from '../../ffmpeg/index.ts';
import { describeFailure } from './failure.ts';
import type { FromComposer, PieceOrder, ToComposer } from './messages.ts';
import { composePiece } from './pieceComposer.ts';
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
const painter = new Painter(memory, size);
const maker = new SourceMaker(memory);
const pictures = new PictureStore(memory, maker);
const running = new Map<number, AbortController>();

parentPort?.on('message', (message: ToComposer) => {
  switch (message.type) {
    case 'compose':
      begin(message.id, message.order);
      return;
    case 'stop':
      running.get(message.id)?.abort();
      return;
    case 'release':
      void pictures.release(message.source);
  }
});

function begin(id: number, order: PieceOrder): void {
  if (lowestPriority) void atLowestPriority(() => compose(id, order));
  else void compose(id, order);
}

async function compose(id: number, order: PieceOrder): Promise<void> {
  const controller = new AbortController();
  running.set(id, controller);
  try {
    const onFrames = (frames: number): void => tell({ type: 'frames', id, frames });
    await composePiece(order, { memory, painter, pictures, maker, onFrames, signal: controller.signal });
    tell({ type: 'done', id });
  } catch (error) {
    tell({ type: 'failed', id, failure: describeFailure(error) });
  } finally {
    running.delete(id);
  }
}

function tell(message: FromComposer): void {
  parentPort?.postMessage(message);
}
