import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Act } from '../../backend/scenario.ts';
import { draft, video } from '../world/media.ts';
import { scenario } from '../world/scenario.ts';
import type { World } from '../world/world.ts';

const setup = { started: true };
const READY = 'assistant: Your video is ready: Lake Trip.mp4';
const cdn = (...acts: readonly Act[]) => ({ draft: draft(), acts: { cdn: acts } });
const mp4 = { 'content-type': 'video/mp4' };

async function assertSaved(world: World, name = 'Lake Trip.mp4'): Promise<void> {
  assert.deepEqual(await world.videos(), [name]);
  assert.ok(
    video.equals(await readFile(join(world.videoFolder, name))),
    'the video is there to the last byte',
  );
}

describe('reliability: downloads', () => {
  scenario(
    {
      id: 'download-cdn',
      rows: ['endpoint-download-cdn', 'header-authorization'],
      title: 'the video comes from its own address; our token does not go there',
      sees: READY,
      setup,
      server: cdn(),
    },
    async (world) => {
      assert.equal(await world.export(), 'done');
      assert.equal(world.backend.to('cdn')[0]?.headers.authorization, undefined);
      await assertSaved(world);
    },
  );

  for (const [id, title, act] of [
    [
      'download-cdn-403',
      'the address has expired (403): the API is asked, with the token',
      { status: 403, body: 'expired' },
    ],
    ['download-cdn-500', 'the CDN fails (500): the API is asked, with the token', { status: 500, body: '' }],
    [
      'download-cdn-page',
      'the CDN answers with a page: the API is asked, with the token',
      { status: 200, body: '<html>' },
    ],
  ] as const) {
    scenario(
      {
        id,
        rows: ['endpoint-download-api', 'header-authorization'],
        title,
        sees: READY,
        setup,
        server: cdn(act),
      },
      async (world) => {
        assert.equal(await world.export(), 'done');
        assert.equal(world.backend.to('download').length, 1);
        await assertSaved(world);
      },
    );
  }

  scenario(
    {
      id: 'download-no-address',
      rows: ['endpoint-download-api'],
      title: 'the status names no address: the API is asked',
      sees: READY,
      setup,
      server: { draft: draft(), cdn: false },
    },
    async (world) => {
      assert.equal(await world.export(), 'done');
      assert.equal(world.backend.to('cdn').length, 0);
      await assertSaved(world);
    },
  );

  scenario(
    {
      id: 'download-resume',
      rows: ['endpoint-download-cdn'],
      title: 'the connection is cut; the download goes on where it was',
      sees: READY,
      setup,
      server: cdn({ status: 200, headers: { ...mp4, etag: '"v1"' }, body: video, cutAfter: 700_000 }),
    },
    async (world) => {
      assert.equal(await world.export(), 'done');
      assert.match(world.backend.to('cdn')[1]?.headers.range ?? '', /^bytes=[1-9]\d*-$/);
      await assertSaved(world);
    },
  );

  scenario(
    {
      id: 'download-changed-between',
      rows: ['endpoint-download-cdn'],
      title: 'the file is another one after the cut: begun anew, not glued together',
      sees: READY,
      setup,
      server: cdn({
        status: 200,
        headers: { ...mp4, etag: '"v0"' },
        body: Buffer.alloc(800_000, 7),
        cutAfter: 700_000,
      }),
    },
    async (world) => {
      assert.equal(await world.export(), 'done');
      await assertSaved(world);
    },
  );

  scenario(
    {
      id: 'download-wrong-length',
      rows: ['endpoint-download-cdn'],
      title: 'the file is shorter than the status says: fetched again',
      sees: READY,
      setup,
      server: { ...cdn({ status: 200, headers: mp4, body: video.subarray(0, 60_000) }), renderShape: 'flat' },
    },
    async (world) => {
      assert.equal(await world.export(), 'done');
      await assertSaved(world);
    },
  );

  scenario(
    {
      id: 'download-no-mp4',
      rows: ['endpoint-download-cdn'],
      title: 'what arrives has no MP4 header, twice: nothing is saved',
      sees: 'error: The video that arrived is damaged. Nothing was saved; export again. [Export Again, Show Log]',
      setup,
      server: cdn(
        { status: 200, headers: mp4, body: 'not a video' },
        { status: 200, headers: mp4, body: 'not a video' },
      ),
    },
    async (world) => {
      assert.equal(await world.export(), 'failed');
      assert.deepEqual(await world.videos(), []);
    },
  );

  scenario(
    {
      id: 'download-no-mp4-once',
      rows: ['endpoint-download-cdn'],
      title: 'what arrives first has no MP4 header: fetched once more from the first byte',
      sees: READY,
      setup,
      server: cdn({ status: 200, headers: mp4, body: 'not a video' }),
    },
    async (world) => {
      assert.equal(await world.export(), 'done');
      await assertSaved(world);
    },
  );

  scenario(
    {
      id: 'download-never-whole',
      rows: ['endpoint-download-cdn'],
      title: 'each of five tries is cut at once: said, and nothing is left',
      sees: 'error: The connection to the video service was lost.',
      setup,
      server: cdn(
        ...Array.from({ length: 5 }, () => ({ status: 200, headers: mp4, body: video, cutAfter: 0 })),
      ),
    },
    async (world) => {
      assert.equal(await world.export(), 'failed');
      assert.deepEqual(await world.videos(), []);
      assert.equal(await world.press('export'), 'done');
    },
  );
});
