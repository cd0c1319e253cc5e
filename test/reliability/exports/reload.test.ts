import assert from 'node:assert/strict';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DIGITS, draft, video } from '../world/media.ts';
import { scenario } from '../world/scenario.ts';
import type { World } from '../world/world.ts';

const setup = { started: true };
const READY = 'assistant: Your video is ready: Lake Trip.mp4';
const mp4 = { 'content-type': 'video/mp4', etag: '"v1"' };
const GONE = { status: 404, body: { error: 'unknown render' } };

async function assertOneVideo(world: World): Promise<void> {
  assert.deepEqual(await world.videos(), ['Lake Trip.mp4']);
  assert.ok(video.equals(await readFile(join(world.videoFolder, 'Lake Trip.mp4'))));
  assert.deepEqual(
    world.project.snapshot.record.exports.map(({ state }) => state),
    ['done'],
  );
}

describe('reliability: reloads', () => {
  scenario(
    {
      id: 'reload-submit-arrived',
      rows: ['way-window-closed', 'endpoint-export-status'],
      title: 'a reload while the export is submitted; the server has it: not submitted again',
      sees: READY,
      setup,
      server: (gate) => ({ draft: draft(), acts: { submit: [{ hold: gate }] } }),
    },
    async (world) => {
      void world.export();
      await world.backend.arrived('submit');
      assert.equal(await world.reload(), 'done');
      assert.equal(world.backend.to('submit').length, 1);
      await assertOneVideo(world);
    },
  );

  scenario(
    {
      id: 'reload-submit-lost',
      rows: ['way-window-closed', 'endpoint-export-verbatim'],
      title:
        'a reload while the export is submitted; the server does not have it: submitted, to the last digit',
      sees: READY,
      setup,
      // The first request never got through: it is under the same id that it is submitted again.
      resent: 1,
      server: (gate) => ({ draftText: DIGITS, acts: { submit: [{ hold: gate }], status: [GONE] } }),
    },
    async (world) => {
      void world.export();
      await world.backend.arrived('submit');
      assert.equal(await world.reload(), 'done');
      assert.ok(world.backend.to('submit')[1]?.text.includes(`"draft":${DIGITS}`));
      await assertOneVideo(world);
    },
  );

  scenario(
    {
      id: 'reload-rendering',
      rows: ['way-window-closed'],
      title: 'a reload while the video is rendered: picked up without asking',
      sees: READY,
      setup,
      server: (gate) => ({ draft: draft(), acts: { status: [{}, { hold: gate }] } }),
    },
    async (world) => {
      void world.export();
      await world.backend.arrived('status', 2);
      assert.equal(await world.reload(), 'done');
      assert.equal(world.backend.to('submit').length, 1);
      assert.equal(world.backend.to('cancel').length, 0, 'closing a window stops nothing');
      await assertOneVideo(world);
    },
  );

  scenario(
    {
      id: 'reload-rendering-failed',
      rows: ['way-window-closed', 'endpoint-export-status'],
      title: 'a reload while the video is rendered; rendering has failed meanwhile',
      sees: 'error: The video could not be rendered: out of fonts [Export Again, Show Log]',
      setup,
      server: (gate) => ({
        draft: draft(),
        acts: { status: [{ hold: gate }] },
        polls: [{ status: 'failed', error: 'out of fonts' }],
      }),
    },
    async (world) => {
      void world.export();
      await world.backend.arrived('status');
      assert.equal(await world.reload(), 'failed');
      assert.equal(await world.reload(), 'done', 'it is told once');
    },
  );

  scenario(
    {
      id: 'reload-downloading',
      rows: ['way-window-closed', 'endpoint-download-cdn'],
      title: 'a reload in the middle of the download: it goes on from where it was',
      sees: READY,
      setup,
      server: (gate) => ({
        draft: draft(),
        acts: { cdn: [{ status: 200, headers: mp4, body: video, cutAfter: 700_000 }, { hold: gate }] },
      }),
    },
    async (world) => {
      void world.export();
      await world.backend.arrived('cdn', 2);
      assert.equal(await world.reload(), 'done');
      assert.match(world.backend.to('cdn')[2]?.headers.range ?? '', /^bytes=[1-9]\d*-$/);
      assert.equal(world.backend.to('submit').length, 1);
      await assertOneVideo(world);
    },
  );

  scenario(
    {
      id: 'reload-part-gone',
      rows: ['way-window-closed'],
      title: 'a reload in the middle of the download, and somebody has deleted the part',
      sees: READY,
      setup,
      server: (gate) => ({
        draft: draft(),
        acts: { cdn: [{ status: 200, headers: mp4, body: video, cutAfter: 700_000 }, { hold: gate }] },
      }),
    },
    async (world) => {
      void world.export();
      await world.backend.arrived('cdn', 2);
      await world.restart();
      await rm(world.videoFolder, { recursive: true });
      assert.equal((await world.project.resume()).status, 'done');
      await assertOneVideo(world);
    },
  );

  scenario(
    {
      id: 'reload-part-damaged',
      rows: ['way-window-closed'],
      title: 'a reload in the middle of the download, and the part is longer than the video',
      sees: READY,
      setup,
      server: (gate) => ({
        draft: draft(),
        renderShape: 'flat',
        acts: { cdn: [{ status: 200, headers: mp4, body: video, cutAfter: 700_000 }, { hold: gate }] },
      }),
    },
    async (world) => {
      void world.export();
      await world.backend.arrived('cdn', 2);
      await world.restart();
      const [part = ''] = await world.videos();
      await writeFile(join(world.videoFolder, part), Buffer.alloc(video.length + 1000));
      assert.equal((await world.project.resume()).status, 'done');
      await assertOneVideo(world);
    },
  );

  scenario(
    {
      id: 'reload-offline',
      rows: ['way-window-closed', 'error-network'],
      title: 'a reload while the video is rendered, and the network comes back only minutes later',
      sees: '… Waiting for the video service…',
      setup,
      server: (gate) => ({
        draft: draft(),
        acts: { status: [{ hold: gate }, ...Array.from({ length: 20 }, () => ({ cutAfter: 0 }))] },
      }),
    },
    async (world) => {
      void world.export();
      await world.backend.arrived('status');
      assert.equal(await world.reload(), 'done');
      await assertOneVideo(world);
    },
  );

  scenario(
    {
      id: 'reload-twice',
      rows: ['way-window-closed'],
      title: 'two reloads during one export: still one video, said once',
      sees: READY,
      setup,
      server: (gate) => ({ draft: draft(), acts: { status: [{ hold: gate }, { hold: gate }] } }),
    },
    async (world) => {
      void world.export();
      await world.backend.arrived('status');
      await world.restart();
      void world.project.resume();
      await world.backend.arrived('status', 2);
      assert.equal(await world.reload(), 'done');
      await assertOneVideo(world);
      assert.equal(world.chat().filter((line) => line.startsWith(READY)).length, 1);
    },
  );
});
