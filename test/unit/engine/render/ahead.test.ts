import assert from 'node:assert/strict';
import { readdir } from 'node:fs/promises';
import { getPriority } from 'node:os';
import { join } from 'node:path';
import { atLowestPriority } from '../../../../src/engine/ffmpeg/index.ts';
import { Lanes } from '../../../../src/engine/lanes.ts';
import { FileCache } from '../../../../src/engine/picture/pieces/cache.ts';
import { renderAhead } from '../../../../src/engine/render/index.ts';
import type { RenderCache } from '../../../../src/engine/types.ts';
import { RenderHarness } from './harness.ts';
import { mediaAt } from './support.ts';
import { trip, TRIP_PHOTOS } from './trip.ts';
import { watchFfmpeg } from './watchedFfmpeg.ts';

describe('renderAhead', function () {
  this.timeout(60_000);
  const harness = new RenderHarness();
  const short = { ...trip(TRIP_PHOTOS.slice(0, 2)), d: 1250 };

  /** A cache that writes down what it keeps. */
  function watchedCache(onKeep: (key: string) => void = () => undefined) {
    const files = new FileCache(join(harness.folder, 'cache'));
    const kept: string[] = [];
    const cache: RenderCache = {
      take: (key, target) => files.take(key, target),
      keep: async (key, file) => {
        await files.keep(key, file);
        kept.push(key);
        onKeep(key);
      },
    };
    return { cache, kept };
  }

  const ahead = (cache: RenderCache, { tools = harness.tools, signal = new AbortController().signal } = {}) =>
    renderAhead({
      ...{ draft: short, media: mediaAt, workFolder: join(harness.folder, 'work') },
      ...{ tools, cache, lanes: new Lanes(1).share(), signal },
    });

  it('has what nobody else wants of the processors', async () => {
    const { tools, priorities } = await watchFfmpeg(harness, { until: 19 });
    await assert.rejects(atLowestPriority(() => ahead(watchedCache().cache, { tools })));
    assert.deepEqual(await priorities(), [19]);
  });

  it('leaves an export nothing to do but to join', async () => {
    const { tools, count } = await watchFfmpeg(harness);
    const { cache } = watchedCache();
    await ahead(cache, { tools });
    assert.ok((await count()).encoded > 0);
    assert.deepEqual(await readdir(join(harness.folder, 'work')), []);
    await harness.render(short, { tools, cache });
    assert.deepEqual(await count(), { encoded: 0, prepared: 0 });
  });

  it('leaves exports their priority', async () => {
    const { tools, priorities } = await watchFfmpeg(harness, { settle: 0.2 });
    await harness.render(short, { tools });
    assert.deepEqual(await priorities(), [getPriority()]);
  });

  it('goes on from what was finished when it was stopped', async () => {
    const stop = new AbortController();
    const first = watchedCache((key) => {
      if (key.startsWith('piece-')) stop.abort();
    });
    await assert.rejects(ahead(first.cache, { signal: stop.signal }), { code: 'cancelled' });
    assert.deepEqual(await readdir(join(harness.folder, 'work')), []);
    const rest = watchedCache();
    await ahead(rest.cache);
    const pieces = [...first.kept, ...rest.kept].filter((key) => key.startsWith('piece-'));
    assert.equal(pieces.length, 2);
    assert.equal(new Set(pieces).size, 2);
  });
});
