import assert from 'node:assert/strict';
import { mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { rememberByFile } from '../../../../src/engine/ffmpeg/remember.ts';

describe('rememberByFile', () => {
  it('asks once for a file, wherever it goes, and again when it has changed or failed', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'clipwright-remember-'));
    try {
      const asked: string[] = [];
      const ask = rememberByFile((path: string) => {
        asked.push(path);
        return path.endsWith('gone') ? Promise.reject(new Error('gone')) : Promise.resolve(asked.length);
      });
      const [first, second, gone] = ['first', 'second', 'gone'].map((name) => join(folder, name));
      assert.ok(first && second && gone);
      await writeFile(first, 'one');
      assert.equal(await ask(first), 1);
      await rename(first, second);
      assert.equal(await ask(second), 1);
      await writeFile(second, 'another');
      assert.equal(await ask(second), 2);
      await assert.rejects(ask(gone));
      await assert.rejects(ask(gone));
      assert.deepEqual(asked, [first, second, gone, gone]);
    } finally {
      await rm(folder, { recursive: true });
    }
  });
});
