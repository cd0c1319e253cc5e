import assert from 'node:assert/strict';
import { copyFile, readFile, rm, truncate } from 'node:fs/promises';
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

  async function aloneOf({ file: { cell, orientation, size } }: WantedStill): Promise<Buffer> {
    const { file, media } = resolved(cell.name);
    const target = join(harness.folder, 'alone.yuv');
    const job = { tools: harness.tools, folder: harness.folder, signal };
    await prepareStill({ path: file.path, media }, { orientation, size }, target, job);
    return readFile(target);
  }

  it('are made together where they are alike, and look as if each were made by itself', async () => {
    const all = NAMES.map((name, index) => wanted(name, index === 1 ? 6 : 1));
    const [first = assert.fail(), turned = assert.fail(), third = assert.fail()] = all;
    const expected = new Map<string, Buffer>();
    for (const one of all) expected.set(one.id, await aloneOf(one));
    const stills = store();
    await stills.get(first, signal, [turned, third]);
    // Nobody could begin with it now.
    await rm(resolved(third.file.cell.name).file.path);
    for (const one of all) {
      assert.equal((await stills.get(one, signal)).path, fileOf(one.id));
      assert.ok(expected.get(one.id)?.equals(await readFile(fileOf(one.id))), one.id);
    }
    assert.deepEqual(
      kept,
      [first, third, turned].map(({ id }) => id),
    );
  });

  it('are taken from the cache where they are there', async () => {
    const [first = assert.fail(), second = assert.fail()] = NAMES.map((name) => wanted(name));
    await store().get(second, signal);
    await copyFile(fileOf(second.id), `${fileOf(second.id)}.kept`);
    kept = [];
    await store([second.id]).get(first, signal, [second]);
    assert.deepEqual(kept, [first.id]);
  });

  it('come all the same when one of them cannot be read, each as itself, and that one is told by its name', async () => {
    const [broken = assert.fail(), first = assert.fail(), third = assert.fail()] = NAMES.map((name) =>
      wanted(name),
    );
    const expected = await aloneOf(third);
    // Its header can be read, and nothing else.
    await truncate(resolved(broken.file.cell.name).file.path, 16_000);
    const stills = store();
    await stills.get(first, signal, [broken, third]);
    await stills.get(third, signal);
    await assert.rejects(stills.get(broken, signal), { code: 'media-unreadable' });
    assert.deepEqual(kept.toSorted(), [first.id, third.id].toSorted());
    assert.ok(expected.equals(await readFile(fileOf(third.id))));
  });
});
