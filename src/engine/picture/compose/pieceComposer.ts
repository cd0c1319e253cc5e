import type { SourceMaker } from '../../../compositor/made/maker.ts';
import type { Painter } from '../../../compositor/painter.ts';
import type { PixelMemory } from '../../../compositor/pixels/memory.ts';
import { pictureBytes, type Planes } from '../../../compositor/pixels/planes.ts';
import { sceneAt } from '../../../compositor/scene/sceneAt.ts';
import { Clip } from './clip.ts';
import type { PieceOrder } from './messages.ts';
import type { PictureStore } from './pictureStore.ts';

/** What frames are composed with. */
export interface ComposeTools {
  readonly memory: PixelMemory;
  readonly painter: Painter;
  readonly pictures: PictureStore;
  readonly maker: SourceMaker;
}

export interface ComposeControl {
  /** Decodes the clips. */
  readonly ffmpeg: string;
  readonly signal: AbortSignal;
  /** Takes the next frame: planes of 4:2:0, one after the other. Its bytes are used again when this resolves. */
  readonly write: (frame: Uint8Array) => Promise<void>;
}

/**
 * Composes the frames of a piece.
 * @throws ClipFailed, system errors; the signal's reason; what `write` throws
 */
export async function composePiece(
  order: PieceOrder,
  tools: ComposeTools,
  { ffmpeg, signal, write }: ComposeControl,
): Promise<void> {
  const { memory, maker, pictures } = tools;
  signal.throwIfAborted();
  for (const [source, stored] of Object.entries(order.pictures)) pictures.load(source, stored);
  const decoding = new AbortController();
  const either = AbortSignal.any([signal, decoding.signal]);
  const clips = Object.entries(order.clips).map(
    ([source, run]) => new Clip({ source, run, ffmpeg, memory, maker, signal: either }),
  );
  try {
    await writeFrames(order, tools, clips, write);
  } finally {
    decoding.abort();
    await Promise.all(clips.map((clip) => clip.close()));
  }
}

/** Finds the planes behind a source of the film. @throws RangeError for one that there is not */
function finder(
  { film }: PieceOrder,
  { pictures }: ComposeTools,
  clips: readonly Clip[],
): (source: string) => Planes {
  const playing = new Map(clips.map((clip) => [clip.source, clip]));
  const made = new Map(film.made.map((one) => [one.source, one]));
  return (source) => {
    const recipe = made.get(source);
    if (recipe !== undefined) return playing.get(recipe.of)?.make(recipe) ?? pictures.make(recipe);
    return playing.get(source)?.planes ?? pictures.get(source);
  };
}

async function writeFrames(
  order: PieceOrder,
  tools: ComposeTools,
  clips: readonly Clip[],
  write: ComposeControl['write'],
): Promise<void> {
  const { film, frames } = order;
  const { memory, painter } = tools;
  const find = finder(order, tools, clips);
  const bytes = pictureBytes(film.size.width, film.size.height, false);
  const canvas = painter.createFrame();
  try {
    for (let index = 0; index < frames; index += 1) {
      for (const clip of clips) await clip.advance(index);
      painter.paint(sceneAt(film, index), find, canvas);
      // Not copied: nothing is loaded while a frame is written, so that the kernel's memory stays where it is.
      await write(memory.kernel.bytes().subarray(canvas.y, canvas.y + bytes));
    }
  } finally {
    painter.freeFrame(canvas);
  }
}
