import assert from 'node:assert/strict';
import { chmod, open, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { FileCache } from '../../../../src/engine/picture/pieces/cache.ts';
import type { FfmpegTools } from '../../../../src/engine/types.ts';
import { RenderHarness } from './harness.ts';
import { CROSSFADE, draftOf, make, sample, type Picture } from './support.ts';

describe('renderDraft a second time', function () {
  this.timeout(120_000);
  const harness = new RenderHarness();

  const photo = (index: number): Picture => ({
    src: sample(
      `photos/0${index + 1}-${['elva', 'red-panda', 'larch', 'blue-whale', 'tomato'][index] ?? ''}.jpg`,
    ),
    ...{ st: 500 * index, d: 750, motion: 'zoom-in' },
    ...(index > 0 ? { ...CROSSFADE, transition: { kind: 'crossfade', d: 250 } } : {}),
  });
  const filmOf = (pictures: readonly Picture[], title = 'Trip') =>
    draftOf({
      ...{ d: 2000, pictures, width: 160, height: 90 },
      texts: [{ text: title, st: 0, d: 400 }],
      sounds: [{ src: sample('audio/viper.mp3'), st: 0, d: 2000 }],
    });
  const photos = [0, 1, 2, 3].map(photo);

  /** An ffmpeg that writes down what it is asked for. */
  async function watched(): Promise<{
    tools: FfmpegTools;
    count: () => Promise<{ encoded: number; prepared: number }>;
  }> {
    const log = join(harness.folder, 'asked');
    const ffmpeg = join(harness.folder, 'ffmpeg');
    await writeFile(ffmpeg, `#!/bin/sh\necho "$*" >> "${log}"\nexec "${harness.tools.ffmpeg}" "$@"\n`);
    await chmod(ffmpeg, 0o755);
    await writeFile(log, '');
    const count = async () => {
      const lines = (await readFile(log, 'utf8')).split('\n');
      await writeFile(log, '');
      return {
        encoded: lines.filter((line) => /libx264|-c:a aac/.test(line)).length,
        prepared: lines.filter((line) => /\.jpg.*rawvideo/.test(line)).length,
      };
    };
    return { tools: { ...harness.tools, ffmpeg }, count };
  }

  async function framesOf(path: string): Promise<string> {
    const target = join(harness.folder, 'frames');
    await make(target, '-i', path, '-f', 'framemd5');
    return readFile(target, 'utf8');
  }

  it('makes nothing again but what has changed', async () => {
    const { tools, count } = await watched();
    const cache = new FileCache(join(harness.folder, 'cache'));
    const first = await framesOf((await harness.render(filmOf(photos), { tools, cache })).path);
    // Four pieces and the sound.
    assert.deepEqual(await count(), { encoded: 5, prepared: 4 });
    assert.equal(await framesOf((await harness.render(filmOf(photos), { tools, cache })).path), first);
    assert.deepEqual(await count(), { encoded: 0, prepared: 0 });
    // Its own piece, and the one that fades out of it.
    await harness.render(
      filmOf([photos[0], { ...photo(4), st: 500 }, photos[2], photos[3]].flatMap((one) => one ?? [])),
      { tools, cache },
    );
    assert.deepEqual(await count(), { encoded: 2, prepared: 1 });
    await harness.render(filmOf(photos, 'Another trip'), { tools, cache });
    assert.deepEqual(await count(), { encoded: 1, prepared: 0 });
  });

  it('makes once again what is damaged in the cache', async () => {
    const { tools, count } = await watched();
    const cache = new FileCache(join(harness.folder, 'cache'));
    const first = await framesOf((await harness.render(filmOf(photos), { tools, cache })).path);
    await count();
    for (const name of await readdir(join(harness.folder, 'cache'))) {
      const file = await open(join(harness.folder, 'cache', name), 'r+');
      await file.write(Buffer.from([0x55]), 0, 1, 30);
      await file.close();
    }
    assert.equal(await framesOf((await harness.render(filmOf(photos), { tools, cache })).path), first);
    assert.deepEqual(await count(), { encoded: 5, prepared: 4 });
    await harness.render(filmOf(photos), { tools, cache });
    assert.deepEqual(await count(), { encoded: 0, prepared: 0 });
  });

  it('does without a cache that cannot be written', async () => {
    const { tools, count } = await watched();
    await writeFile(join(harness.folder, 'file'), '');
    const cache = new FileCache(join(harness.folder, 'file'));
    await harness.render(filmOf(photos), { tools, cache });
    assert.deepEqual(await count(), { encoded: 5, prepared: 4 });
  });
});
