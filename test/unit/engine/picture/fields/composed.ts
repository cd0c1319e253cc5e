import { join } from 'node:path';
import { readFileSync } from 'node:fs';
import { SourceMaker } from '../../../../../src/compositor/made/maker.ts';
import { Painter } from '../../../../../src/compositor/painter.ts';
import { PixelMemory } from '../../../../../src/compositor/pixels/memory.ts';
import { createWasmKernel } from '../../../../../src/compositor/pixels/wasm.ts';
import type { EngineDraft } from '../../../../../src/engine/draft/index.ts';
import { capabilitiesOf, locateTools } from '../../../../../src/engine/ffmpeg/index.ts';
import { resolveMedia } from '../../../../../src/engine/media.ts';
import { Composer } from '../../../../../src/engine/picture/compose/composer.ts';
import { composePiece } from '../../../../../src/engine/picture/compose/pieceComposer.ts';
import { PictureStore } from '../../../../../src/engine/picture/compose/pictureStore.ts';
import { FileCache } from '../../../../../src/engine/picture/pieces/cache.ts';
import { PieceMaker } from '../../../../../src/engine/picture/pieces/pieceMaker.ts';
import { planRender } from '../../../../../src/engine/picture/plan/plan.ts';
import { PieceSources } from '../../../../../src/engine/picture/sources/pieceSources.ts';
import { KERNEL } from '../../../../../scripts/kernel.mjs';
import { mediaAt } from '../../render/support.ts';
import { planesToPixels, type Pixels } from '../decoded.ts';

/** Some frames of a draft as they go into the encoder. @param folder for what is prepared, and kept @param find the file of a `src` */
export async function composedFrames(
  draft: EngineDraft,
  wanted: readonly number[],
  folder: string,
  find = mediaAt,
): Promise<ReadonlyMap<number, Pixels>> {
  const { signal } = new AbortController();
  const tools = await locateTools();
  const plan = planRender(draft);
  const capabilities = await capabilitiesOf(tools);
  const resolved = await resolveMedia(draft, find, tools, signal);
  const media = (hash: string) => resolved.get(hash) ?? raise(hash);
  // Pieces are always made anew, stills are prepared once.
  const kept = new FileCache(join(folder, 'cache'));
  const cache = {
    take: (key: string, target: string) =>
      key.startsWith('piece') ? Promise.resolve(false) : kept.take(key, target),
    keep: (key: string, file: string) => kept.keep(key, file),
  };
  const sources = new PieceSources({ plan, media, tools, capabilities, cache, folder });
  const composer = new Composer(plan.size);
  const maker = new PieceMaker({ plan, media, ffmpeg: tools.ffmpeg, sources, composer, cache });
  const memory = new PixelMemory(createWasmKernel(new Uint8Array(readFileSync(KERNEL))));
  const shapes = new SourceMaker(memory);
  const painting = {
    ...{ memory, maker: shapes, pictures: new PictureStore(memory, shapes) },
    painter: new Painter(memory, plan.size),
  };
  const seen = new Map<number, Pixels>();
  try {
    for (const piece of plan.pieces) {
      const inPiece = (frame: number): boolean => frame >= piece.start && frame < piece.start + piece.frames;
      if (!wanted.some(inPiece)) continue;
      const { order } = await maker.prepare(piece, join(folder, 'piece'), signal);
      if (order === undefined) throw new RangeError('a piece was kept');
      let frame = piece.start;
      const write = (planes: Uint8Array): Promise<void> => {
        if (wanted.includes(frame))
          seen.set(frame, { ...plan.size, data: planesToPixels(planes, plan.size) });
        frame += 1;
        return Promise.resolve();
      };
      await composePiece(await order, painting, { ffmpeg: tools.ffmpeg, signal, write });
    }
  } finally {
    // Preparing a piece has started its thread.
    await composer.close();
  }
  return seen;
}

function raise(what: string): never {
  throw new RangeError(`there is no ${what}`);
}
