import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PREVIEW_FORMAT, type PreviewManifest } from '../../../../src/compositor/preview/manifest.ts';
import type { FilmShot } from '../../../../src/compositor/scene/film.ts';
import { FileCache } from '../../../../src/engine/picture/pieces/cache.ts';
import { OpenPreview } from '../../../../src/engine/preview/openPreview.ts';

const SIZE = { width: 320, height: 180 };
const WHOLE = { x: 0, y: 0, ...SIZE };
const STILL = { from: WHOLE, to: WHOLE };
const shot = (source: string, start: number): FilmShot => ({
  ...{ start, frames: 300, words: [] },
  layers: [{ kind: 'picture', source, size: SIZE, window: STILL, place: STILL, easing: 'linear' }],
});

describe('open preview', () => {
  it('makes the pictures that are seen first before they are asked for, and no others', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'clipwright-'));
    const title = { source: 'title', size: SIZE, place: WHOLE, start: 0, frames: 60, opacity: 1 };
    const film = {
      size: SIZE,
      frames: 600,
      shots: [shot('a', 0), shot('b', 300)],
      overlays: [title],
      made: [],
    };
    const still = (part: string) => ({ kind: 'still', part }) as const;
    const manifest: PreviewManifest = {
      ...{ format: PREVIEW_FORMAT, revision: '1', film, fps: 30, size: SIZE },
      sources: { a: still('photo a'), b: still('photo b'), title: still('words') },
    };
    const made: string[] = [];
    const maker = (part: string) =>
      [part, () => Promise.resolve(Buffer.from((made.push(part), part)))] as const;
    const preview = new OpenPreview(
      {
        ...{ draft: undefined as never, media: () => undefined, tools: { ffmpeg: '', ffprobe: '' }, folder },
        ...{ cache: new FileCache(join(folder, 'cache')), signal: new AbortController().signal },
      },
      manifest,
      new Map(['photo a', 'photo b', 'words'].map(maker)),
    );
    try {
      await preview.makePoster();
      assert.deepEqual(made.toSorted(), ['photo a', 'words']);
      assert.equal(String(Buffer.from((await preview.part('words')) ?? [])), 'words');
      assert.equal(made.length, 2, 'they are kept');
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  });
});
