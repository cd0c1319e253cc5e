import type { Writable } from 'node:stream';
import type { SourceMaker } from '../../../compositor/made/maker.ts';
import type { Painter } from '../../../compositor/painter.ts';
import type { PixelMemory } from '../../../compositor/pixels/memory.ts';
import { pictureBytes, type Planes } from '../../../compositor/pixels/planes.ts';
import { sceneAt } from '../../../compositor/scene/sceneAt.ts';
import { runProcess } from '../../ffmpeg/index.ts';
import { Clip } from './clip.ts';
import type { PieceOrder } from './messages.ts';
import type { PictureStore } from './pictureStore.ts';

export interface ComposeContext {
  readonly memory: PixelMemory;
  readonly painter: Painter;
  readonly pictures: PictureStore;
  readonly maker: SourceMaker;
  readonly signal: AbortSignal;
  /** Frames that have been handed to the encoder. */
  readonly onFrames: (frames: number) => void;
}

/**
 * Composes the frames of a piece and has them encoded.
 * @throws ProcessFailed, ClipFailed, system errors; the signal's reason
 */
export async function composePiece(order: PieceOrder, context: ComposeContext): Promise<void> {
  const { memory, pictures, maker, signal } = context;
  for (const [source, stored] of Object.entries(order.pictures)) await pictures.load(source, stored);
  const decoding = new AbortController();
  const either = AbortSignal.any([signal, decoding.signal]);
  const clips = Object.entries(order.clips).map(
    ([source, run]) => new Clip({ source, run, ffmpeg: order.ffmpeg, memory, maker, signal: either }),
  );
  try {
    await runProcess(order.ffmpeg, order.encoderArgs, {
      signal,
      stdoutFile: order.target,
      feed: (stdin) => writeFrames(stdin, order, { ...context, clips }),
    });
  } finally {
    decoding.abort();
    await Promise.all(clips.map((clip) => clip.close()));
  }
}

interface Feeding extends ComposeContext {
  readonly clips: readonly Clip[];
}

/** Finds the planes behind a source of the film. @throws RangeError for one that there is not */
function finder({ film }: PieceOrder, { pictures, clips }: Feeding): (source: string) => Planes {
  const playing = new Map(clips.map((clip) => [clip.source, clip]));
  const made = new Map(film.made.map((one) => [one.source, one]));
  return (source) => {
    const recipe = made.get(source);
    if (recipe !== undefined) return playing.get(recipe.of)?.make(recipe) ?? pictures.make(recipe);
    return playing.get(source)?.planes ?? pictures.get(source);
  };
}

async function writeFrames(stdin: Writable, order: PieceOrder, feeding: Feeding): Promise<void> {
  const { film, frames } = order;
  const { memory, painter, clips, onFrames } = feeding;
  const find = finder(order, feeding);
  const bytes = pictureBytes(film.size.width, film.size.height, false);
  const canvas = painter.createFrame();
  // The kernel's memory may grow, and so move, while a frame is being written.
  const buffer = Buffer.allocUnsafe(bytes);
  try {
    for (let index = 0; index < frames; index += 1) {
      for (const clip of clips) await clip.advance(index);
      painter.paint(sceneAt(film, index), find, canvas);
      buffer.set(memory.kernel.bytes().subarray(canvas.y, canvas.y + bytes));
      await written(stdin, buffer);
      onFrames(index + 1);
    }
  } finally {
    painter.freeFrame(canvas);
  }
}

/** Resolves when the buffer may be used again. @throws the stream's error */
function written(stream: Writable, buffer: Uint8Array): Promise<void> {
  return new Promise((resolve, reject) => {
    stream.write(buffer, (error) => (error ? reject(error) : resolve()));
  });
}
