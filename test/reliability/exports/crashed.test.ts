import assert from 'node:assert/strict';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ExportJob } from '../../../src/project/types.ts';
import { draft, video } from '../world/media.ts';
import { scenario } from '../world/scenario.ts';
import type { World } from '../world/world.ts';

const setup = { started: true };
const server = { draft: draft() };

/** The window dies before it has noted the end of its exports: on the disk they are as far as `state`. */
async function crashed(world: World, state: ExportJob['state']): Promise<void> {
  const { record } = world.project.snapshot;
  await world.store.save({ ...record, exports: record.exports.map((job) => ({ ...job, state })) });
  await world.restart();
}

async function assertVideos(world: World, names: readonly string[]): Promise<void> {
  assert.deepEqual(await world.videos(), names);
  for (const name of names) assert.ok(video.equals(await readFile(join(world.videoFolder, name))), name);
}

describe('reliability: a crash around the last step of an export', () => {
  scenario(
    {
      id: 'crash-finished-not-noted',
      rows: ['way-window-closed'],
      title: 'the video was finished, and the window died before it noted that: found, not fetched again',
      sees: 'assistant: Your video is ready: Lake Trip.mp4',
      setup,
      server,
    },
    async (world) => {
      assert.equal(await world.export(), 'done');
      await crashed(world, 'downloading');
      assert.equal((await world.project.resume()).status, 'done');
      await assertVideos(world, ['Lake Trip.mp4']);
      assert.equal(world.backend.to('cdn').length, 1);
    },
  );

  scenario(
    {
      id: 'crash-whole-part',
      rows: ['way-window-closed'],
      title:
        'the part was whole, and another video has the name by now: it gets the next, and is not fetched again',
      sees: 'assistant: Your video is ready: Lake Trip-2.mp4',
      setup,
      server,
    },
    async (world) => {
      assert.equal(await world.export(), 'done');
      const id = world.project.snapshot.record.exports[0]?.id ?? '';
      await crashed(world, 'downloading');
      await writeFile(join(world.videoFolder, `${id}.part`), video);
      assert.equal((await world.project.resume()).status, 'done');
      await assertVideos(world, ['Lake Trip-2.mp4', 'Lake Trip.mp4']);
      assert.equal(world.backend.to('cdn').length, 1);
    },
  );

  scenario(
    {
      id: 'reload-rendering-forgotten',
      rows: ['way-window-closed', 'endpoint-export-status'],
      title:
        'a reload while the video is rendered, and the server knows nothing of it any more: said, with a button',
      sees: 'error: The export was interrupted',
      setup,
      server: (gate) => ({
        ...server,
        acts: { status: [{ hold: gate }, { status: 404, body: { error: 'not found' } }] },
      }),
    },
    async (world) => {
      void world.export();
      await world.backend.arrived('status');
      await world.restart();
      world.gate.open();
      assert.equal((await world.project.resume()).status, 'failed');
      assert.match(world.last(), / \[Export Again, Show Log\]$/);
      assert.deepEqual(await world.videos(), []);
    },
  );
});
