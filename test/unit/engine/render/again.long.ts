import assert from 'node:assert/strict';
import { open, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { FileCache } from '../../../../src/engine/picture/pieces/cache.ts';
import { RenderHarness } from './harness.ts';
import { trip, TRIP_PHOTOS, tripPhoto } from './trip.ts';
import { make } from './support.ts';
import { watchFfmpeg } from './watchedFfmpeg.ts';

describe('renderDraft a second time', function () {
  this.timeout(120_000);
  const harness = new RenderHarness();

  async function framesOf(path: string): Promise<string> {
    const target = join(harness.folder, 'frames');
    await make(target, '-i', path, '-f', 'framemd5');
    return readFile(target, 'utf8');
  }

  /** Pieces that are in the cache. */
  async function pieces(): Promise<number> {
    const names = await readdir(join(harness.folder, 'cache'));
    return names.filter((name) => name.startsWith('piece-') && !name.endsWith('.sum')).length;
  }

  it('makes nothing again but what has changed', async () => {
    const { tools, count } = await watchFfmpeg(harness);
    const cache = new FileCache(join(harness.folder, 'cache'));
    const first = await framesOf((await harness.render(trip(TRIP_PHOTOS), { tools, cache })).path);
    // One encoder for all pieces, one for the sound; two photos that are alike by one ffmpeg, two by one each.
    assert.deepEqual(await count(), { encoded: 2, prepared: 3 });
    assert.equal(await pieces(), 4);
    assert.equal(await framesOf((await harness.render(trip(TRIP_PHOTOS), { tools, cache })).path), first);
    assert.deepEqual(await count(), { encoded: 0, prepared: 0 });
    // Its own piece, and the one that fades out of it.
    await harness.render(
      trip(
        [TRIP_PHOTOS[0], { ...tripPhoto(4), st: 500 }, TRIP_PHOTOS[2], TRIP_PHOTOS[3]].flatMap(
          (one) => one ?? [],
        ),
      ),
      { tools, cache },
    );
    assert.deepEqual(await count(), { encoded: 1, prepared: 1 });
    assert.equal(await pieces(), 6);
    await harness.render(trip(TRIP_PHOTOS, 'Another trip'), { tools, cache });
    assert.deepEqual(await count(), { encoded: 1, prepared: 0 });
    assert.equal(await pieces(), 7);
  });

  it('prepares the first picture while the first words are drawn, which its piece cannot be looked up without', async () => {
    const asked: string[] = [];
    const take = (key: string): Promise<boolean> => {
      asked.push(key.slice(0, key.indexOf('-')));
      return Promise.resolve(false);
    };
    await harness.render(trip(TRIP_PHOTOS, 'Words that nobody drew before'), {
      cache: { take, keep: () => Promise.resolve() },
    });
    assert.equal(
      asked.find((kind) => kind !== 'sound'),
      'still',
    );
  });

  it('makes once again what is damaged in the cache', async () => {
    const { tools, count } = await watchFfmpeg(harness);
    const cache = new FileCache(join(harness.folder, 'cache'));
    const first = await framesOf((await harness.render(trip(TRIP_PHOTOS), { tools, cache })).path);
    await count();
    for (const name of await readdir(join(harness.folder, 'cache'))) {
      const file = await open(join(harness.folder, 'cache', name), 'r+');
      await file.write(Buffer.from([0x55]), 0, 1, 30);
      await file.close();
    }
    assert.equal(await framesOf((await harness.render(trip(TRIP_PHOTOS), { tools, cache })).path), first);
    assert.deepEqual(await count(), { encoded: 2, prepared: 3 });
    await harness.render(trip(TRIP_PHOTOS), { tools, cache });
    assert.deepEqual(await count(), { encoded: 0, prepared: 0 });
  });

  it('does without a cache that cannot be written', async () => {
    const { tools, count } = await watchFfmpeg(harness);
    await writeFile(join(harness.folder, 'file'), '');
    const cache = new FileCache(join(harness.folder, 'file'));
    await harness.render(trip(TRIP_PHOTOS), { tools, cache });
    assert.deepEqual(await count(), { encoded: 2, prepared: 3 });
  });

  it('makes all anew where the cache is full, and leaves nothing in it', async () => {
    const { tools, count } = await watchFfmpeg(harness);
    const cache = new FileCache(join(harness.folder, 'cache'), { limit: 1 });
    await harness.render(trip(), { tools, cache });
    const first = await count();
    await harness.render(trip(), { tools, cache });
    assert.deepEqual(await count(), first);
    assert.deepEqual(await readdir(join(harness.folder, 'cache')), []);
  });

  it('makes once again what another build of ffmpeg has made', async () => {
    const cache = new FileCache(join(harness.folder, 'cache'));
    await harness.render(trip(), { cache });
    const { tools, count } = await watchFfmpeg(harness, { version: 'ffmpeg version 99' });
    await harness.render(trip(), { tools, cache });
    const made = await count();
    assert.ok(made.encoded > 0 && made.prepared === 3, JSON.stringify(made));
    await harness.render(trip(), { tools, cache });
    assert.deepEqual(await count(), { encoded: 0, prepared: 0 });
  });
});
