import assert from 'node:assert/strict';
import { copyFile, readFile, truncate } from 'node:fs/promises';
import { join } from 'node:path';
import { probeMedia } from '../../../../src/engine/ffmpeg/index.ts';
import type { ResolvedMedia } from '../../../../src/engine/media.ts';
import { prepareStill } from '../../../../src/engine/picture/sources/stills/index.ts';
import { StillStore, type WantedStill } from '../../../../src/engine/picture/sources/stillStore.ts';
import { RenderHarness } from '../render/harness.ts';

const PHOTOS = join(import.meta.dirname, '../../../../samples/photos');
const NAMES = ['01-elva.jpg', '02-red-panda.jpg', '03-larch.jpg'];
const SIZE = { width: 320, height: 180 };

describe('stills that are needed one after the other', () => {
  const harness = new RenderHarness();
  const { signal } = new AbortController();
  let media = new Map<string, ResolvedMedia>();
  let kept: string[] = [];

  beforeEach(async () => {
    media = new Map();
    kept = [];
    for (const name of NAMES) {
      const path = join(harness.folder, name);
      await copyFile(join(PHOTOS, name), path);
      const probed = await probeMedia(harness.tools, path);
      media.set(name, { file: { ...probed, hash: name, path, filename: name }, media: probed });
    }
  });

  const fileOf = (id: string): string => join(harness.folder, `${id}.yuv`);
  const resolved = (name: string): ResolvedMedia => media.get(name) ?? assert.fail(name);

  function store(taken: readonly string[] = []): StillStore {
    const cache = {
      take: async (id: string, target: string): Promise<boolean> => {
        if (taken.includes(id)) await copyFile(`${fileOf(id)}.kept`, target);
        return taken.includes(id);
      },
      keep: (id: string): Promise<void> => Promise.resolve(void kept.push(id)),
    };
    return new StillStore({ media: resolved, tools: harness.tools, cache, folder: harness.folder, fileOf });
  }

  const wanted = (name: string, orientation: 1 | 6 = 1): WantedStill => ({
    id: `still-${name}`,
    file: {
      cell: { kind: 'image', name, source: { kind: 'file', hash: name }, in: 0, speed: 1 },
      ...{ orientation, size: orientation === 1 ? SIZE : { width: SIZE.height, height: SIZE.width } },
    },
  });

  it('are made together, and look as if each were made by itself', async () => {
    const all = NAMES.map((name, index) => wanted(name, index === 1 ? 6 : 1));
    const [first = assert.fail(), ...others] = all;
    const stills = store();
    const pair = all.slice(0, 2);
    await stills.get(first, signal, all);
    assert.deepEqual(
      kept,
      pair.map(({ id }) => id),
    );
    for (const { id, file } of pair) {
      const { cell, orientation, size } = file;
      const alone = join(harness.folder, 'alone.yuv');
      const source = { path: resolved(cell.name).file.path, media: resolved(cell.name).media };
      await prepareStill(source, { orientation, size }, alone, {
        tools: harness.tools,
        folder: harness.folder,
        signal,
      });
      assert.ok((await readFile(alone)).equals(await readFile(fileOf(id))), id);
    }
    for (const other of others) assert.equal((await stills.get(other, signal)).path, fileOf(other.id));
    assert.equal(kept.length, all.length);
  });

  it('are taken from the cache where they are there', async () => {
    const [first = assert.fail(), second = assert.fail()] = NAMES.map((name) => wanted(name));
    await store().get(second, signal);
    await copyFile(fileOf(second.id), `${fileOf(second.id)}.kept`);
    kept = [];
    await store([second.id]).get(first, signal, [second]);
    assert.deepEqual(kept, [first.id]);
  });

  it('come all the same when one of them cannot be read, and that one is told by its name', async () => {
    const [first = assert.fail(), broken = assert.fail(), third = assert.fail()] = NAMES.map((name) =>
      wanted(name),
    );
    await truncate(resolved(broken.file.cell.name).file.path, 400);
    const stills = store();
    await stills.get(first, signal, [broken, third]);
    await stills.get(third, signal);
    await assert.rejects(stills.get(broken, signal), { code: 'media-unreadable' });
    assert.deepEqual(kept.toSorted(), [first.id, third.id].toSorted());
  });
});
