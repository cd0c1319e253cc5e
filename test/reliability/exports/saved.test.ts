import assert from 'node:assert/strict';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { StoreError } from '../../../src/project/problems/storeError.ts';
import { draft } from '../world/media.ts';
import { scenario } from '../world/scenario.ts';

const setup = { started: true };
const server = { draft: draft() };

describe('reliability: names of saved videos', () => {
  scenario(
    {
      id: 'download-name-taken',
      rows: ['way-quick-edit'],
      title: 'a file of that name is there already: it stays',
      sees: 'assistant: Your video is ready: Lake Trip-2.mp4',
      setup,
      server,
    },
    async (world) => {
      await mkdir(world.videoFolder);
      await writeFile(join(world.videoFolder, 'Lake Trip.mp4'), 'mine');
      assert.equal(await world.export(), 'done');
      assert.equal(await readFile(join(world.videoFolder, 'Lake Trip.mp4'), 'utf8'), 'mine');
    },
  );

  for (const [id, name, file] of [
    ['download-unsafe-path', '../../etc/passwd', 'etc passwd.mp4'],
    ['download-unsafe-device', 'CON', 'CON-video.mp4'],
    ['download-unsafe-characters', 'a<b>:c"d|e?*\u0000\u202e', 'a b c d e.mp4'],
  ] as const) {
    scenario(
      {
        id,
        rows: ['way-quick-edit'],
        title: `a project called ${JSON.stringify(name)}: the file stays in its folder`,
        sees: `assistant: Your video is ready: ${file}`,
        setup: { ...setup, name },
        server,
      },
      async (world) => {
        assert.equal(await world.export(), 'done');
        assert.deepEqual(await world.videos(), [file]);
      },
    );
  }

  scenario(
    {
      id: 'download-closed-naming',
      rows: ['way-window-closed'],
      title: 'the window closes in the moment in which the video gets its name: there is one of it',
      sees: 'assistant: Your video is ready: Lake Trip-2.mp4',
      setup,
      server,
    },
    async (world) => {
      await mkdir(world.videoFolder);
      await writeFile(join(world.videoFolder, 'Lake Trip.mp4'), 'mine');
      const exporting = world.export();
      let restarting: Promise<unknown> | undefined;
      world.project.onDidChange(({ record }) => {
        if (record.exports[0]?.path?.endsWith('-2.mp4')) restarting ??= world.restart();
      });
      assert.equal(await exporting, 'stopped');
      await restarting;
      assert.equal((await world.project.resume()).status, 'done');
      assert.deepEqual(await world.videos(), ['Lake Trip-2.mp4', 'Lake Trip.mp4']);
      assert.equal(world.backend.to('cdn').length, 1, 'it had come whole');
    },
  );

  scenario(
    {
      id: 'export-disk-full-beginning',
      rows: ['way-quick-edit'],
      title: 'the disk is full when an export begins: it is not begun, and does not come by itself later',
      sees: 'error: The project could not be saved. Check that the disk is writable. [Show Log]',
      setup,
      server,
    },
    async (world) => {
      const { store } = world;
      const save = store.save.bind(store);
      store.save = () => Promise.reject(new StoreError('unwritable', 'The project could not be saved.'));
      assert.equal(await world.export(), 'failed');
      store.save = save;
      assert.equal(await world.ask('credits'), 'done');
      assert.equal(await world.reload(), 'done');
      assert.equal(world.backend.to('submit').length, 0);
      assert.deepEqual(await world.videos(), []);
    },
  );
});
