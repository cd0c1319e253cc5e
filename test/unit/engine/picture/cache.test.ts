import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, open, readdir, readFile, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { cacheKey, FileCache } from '../../../../src/engine/picture/pieces/cache.ts';

describe('FileCache', () => {
  let folder = '';
  let target = '';
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'clipwright-cache-'));
    target = join(folder, 'target');
  });
  afterEach(() => rm(folder, { recursive: true }));

  const cacheOf = (limit?: number) =>
    new FileCache(join(folder, 'cache'), limit === undefined ? {} : { limit });
  const keep = async (cache: FileCache, key: string, content: string) => {
    const file = join(folder, 'made');
    await writeFile(file, content);
    await cache.keep(key, file);
  };

  it('gives back what was kept, also to another process', async () => {
    const cache = cacheOf();
    assert.equal(await cache.take('a', target), false);
    await keep(cache, 'a', 'one');
    assert.equal(await cacheOf().take('a', target), true);
    assert.equal(await readFile(target, 'utf8'), 'one');
    await keep(cache, 'a', 'two');
    await rm(target);
    await cache.take('a', target);
    assert.equal(await readFile(target, 'utf8'), 'two');
  });

  it('has nothing where bytes were flipped, and forgets it', async () => {
    const cache = cacheOf();
    await keep(cache, 'a', 'some content');
    const file = await open(join(folder, 'cache', 'a'), 'r+');
    await file.write('X', 3);
    await file.close();
    assert.equal(await cache.take('a', target), false);
    assert.deepEqual(await readdir(folder), ['cache', 'made']);
    assert.deepEqual(await readdir(join(folder, 'cache')), []);
  });

  it('has nothing where a process died in the middle of keeping', async () => {
    const cache = cacheOf();
    await mkdir(join(folder, 'cache'));
    await writeFile(join(folder, 'cache', 'a'), 'half');
    assert.equal(await cache.take('a', target), false);
  });

  it('works without where it cannot write or read', async () => {
    const told: string[] = [];
    const file = join(folder, 'file');
    await writeFile(file, '');
    const cache = new FileCache(join(file, 'cache'), { log: (message) => told.push(message) });
    await keep(cache, 'a', 'one');
    assert.equal(await cache.take('a', target), false);
    assert.match(told[0] ?? '', /^a was not kept/);
  });

  it('stays within its limit, and keeps what was used last', async () => {
    const cache = cacheOf(2500);
    for (const [index, key] of ['a', 'b'].entries()) {
      await keep(cache, key, key.repeat(1000));
      const before = new Date(Date.now() - 60_000 * (10 - index));
      await utimes(join(folder, 'cache', key), before, before);
    }
    assert.equal(await cache.take('a', target), true);
    await keep(cache, 'c', 'c'.repeat(1000));
    assert.deepEqual(await readdir(join(folder, 'cache')), ['a', 'a.sum', 'c', 'c.sum']);
  });

  it('stays within its limit when another process fills it as well', async () => {
    const caches = [cacheOf(2500), cacheOf(2500)];
    for (const index of [0, 1, 2, 3, 4, 5]) {
      await keep(caches[index % 2] ?? cacheOf(), `k${index}`, 'x'.repeat(1000));
      const entries = (await readdir(join(folder, 'cache'))).filter((name) => !name.endsWith('.sum'));
      assert.ok(entries.length <= 2, entries.join(' '));
    }
  });

  it('keeps nothing that is larger than its limit, and works on', async () => {
    const cache = cacheOf(500);
    await keep(cache, 'large', 'x'.repeat(1000));
    assert.equal(await cache.take('large', target), false);
    await keep(cache, 'small', 'x');
    assert.equal(await cache.take('small', target), true);
    assert.deepEqual(await readdir(join(folder, 'cache')), ['small', 'small.sum']);
  });

  it('removes what a process that died was keeping, and leaves alone what a living one keeps', async () => {
    const cache = cacheOf();
    await keep(cache, 'a', 'one');
    const dead = spawn(process.execPath, ['-e', '']);
    await once(dead, 'exit');
    for (const pid of [dead.pid, process.ppid])
      await writeFile(join(folder, 'cache', `b.${pid}.c0ffee-1`), 'half');
    assert.equal(await cache.removeUnfinished(), 1);
    assert.deepEqual(await readdir(join(folder, 'cache')), ['a', 'a.sum', `b.${process.ppid}.c0ffee-1`]);
    assert.equal(await cache.take('a', target), true);
  });

  it('names equal values alike, and others otherwise', () => {
    assert.equal(cacheKey({ a: [1, 'x'] }, 2), cacheKey({ a: [1, 'x'] }, 2));
    assert.notEqual(cacheKey('ab', 'c'), cacheKey('a', 'bc'));
  });
});
