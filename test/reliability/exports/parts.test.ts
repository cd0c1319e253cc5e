import assert from 'node:assert/strict';
import { gzipSync } from 'node:zlib';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Gate, type Act } from '../../backend/scenario.ts';
import { draft, video } from '../world/media.ts';
import { scenario } from '../world/scenario.ts';
import type { World } from '../world/world.ts';

const setup = { started: true };
const base = { draft: draft() };
const READY = 'assistant: Your video is ready: Lake Trip.mp4';
const mp4 = { 'content-type': 'video/mp4' };
const strong = { ...mp4, etag: '"v1"' };
/** Another file of the same length: what is mixed of the two is no video. */
const other = Buffer.from(video).fill(7, 100_000);

async function assertSaved(world: World): Promise<void> {
  assert.deepEqual(await world.videos(), ['Lake Trip.mp4']);
  assert.ok(video.equals(await readFile(join(world.videoFolder, 'Lake Trip.mp4'))), 'to the last byte');
}

/** What the CDN was asked for: the ranges. */
function rangesOf(world: World): (string | undefined)[] {
  return world.backend.to('cdn').map(({ headers }) => headers.range);
}

function finished(url: string, size: number = video.length): Act {
  return {
    body: { success: true, data: { id: 'render_1', status: 'completed', outputUrl: url, output: { size } } },
  };
}

describe('reliability: addresses of a video that are of no use any more', () => {
  for (const status of [403, 404]) {
    scenario(
      {
        id: `download-fresh-${status}`,
        rows: ['download-fresh-address'],
        title: `the video’s address is answered with ${status}: the status is asked for a fresh one`,
        sees: READY,
        setup,
        server: {
          ...base,
          acts: {
            status: [finished('{cdn}/old.mp4?sig=1')],
            cdn: [{ status, headers: { 'content-type': 'application/xml' }, body: '<Error/>' }],
          },
          polls: [{ status: 'completed' }],
        },
      },
      async (world) => {
        assert.equal(await world.export(), 'done');
        assert.equal(world.backend.to('download').length, 0);
        await assertSaved(world);
      },
    );
  }

  scenario(
    {
      id: 'download-fresh-resumed',
      rows: ['download-fresh-address', 'download-if-range'],
      title: 'the address expires in the middle of the download: it goes on at the fresh one',
      sees: READY,
      setup,
      server: {
        ...base,
        acts: {
          status: [finished('{cdn}/old.mp4?sig=1')],
          cdn: [
            { status: 200, headers: strong, body: video, cutAfter: 700_000 },
            { status: 403, body: '' },
          ],
        },
        polls: [{ status: 'completed' }],
      },
    },
    async (world) => {
      assert.equal(await world.export(), 'done');
      assert.match(rangesOf(world).at(-1) ?? '', /^bytes=[1-9]\d*-$/);
      await assertSaved(world);
    },
  );

  scenario(
    {
      id: 'download-not-yet-there',
      rows: ['download-fresh-address'],
      title: 'the video is finished, but nobody has it for some seconds: asked for again',
      sees: READY,
      setup,
      server: {
        ...base,
        acts: {
          cdn: Array.from({ length: 3 }, () => ({ status: 404, body: '' })),
          download: Array.from({ length: 3 }, () => ({ status: 404, body: { error: 'not found' } })),
        },
      },
    },
    async (world) => {
      assert.equal(await world.export(), 'done');
      await assertSaved(world);
    },
  );
});

describe('reliability: downloads that are gone on with', () => {
  for (const [id, what, headers] of [
    ['no-etag', 'without an ETag', mp4],
    ['weak-etag', 'with a weak ETag', { ...mp4, etag: 'W/"v1"' }],
  ] as const) {
    scenario(
      {
        id: `download-${id}`,
        rows: ['download-if-range'],
        title: `the connection is cut in a file ${what}, and then there is another of its length: nothing is mixed`,
        sees: READY,
        setup,
        server: { ...base, acts: { cdn: [{ status: 200, headers, body: other, cutAfter: 700_000 }] } },
      },
      async (world) => {
        assert.equal(await world.export(), 'done');
        assert.deepEqual(rangesOf(world), [undefined, undefined]);
        await assertSaved(world);
      },
    );
  }

  scenario(
    {
      id: 'download-if-range-ignored',
      rows: ['download-if-range', 'download-misfit'],
      title: 'the server sends a part of another version, whatever If-Range says: from the start',
      sees: READY,
      setup,
      server: {
        ...base,
        acts: {
          cdn: [
            { status: 200, headers: { ...mp4, etag: '"v0"' }, body: other, cutAfter: 700_000 },
            {
              status: 206,
              headers: { ...strong, 'content-range': `bytes 65536-${video.length - 1}/${video.length}` },
              body: video.subarray(65_536),
            },
          ],
        },
      },
    },
    async (world) => {
      assert.equal(await world.export(), 'done');
      await assertSaved(world);
    },
  );

  scenario(
    {
      id: 'download-ignores-range',
      rows: ['endpoint-download-cdn', 'download-if-range'],
      title: 'after a cut the server ignores Range and sends everything',
      sees: READY,
      setup,
      server: {
        ...base,
        acts: {
          cdn: [
            { status: 200, headers: strong, body: video, cutAfter: 700_000 },
            { status: 200, headers: strong, body: video },
          ],
        },
      },
    },
    async (world) => {
      assert.equal(await world.export(), 'done');
      await assertSaved(world);
    },
  );

  const cuts = Array.from({ length: 8 }, () => new Gate());
  scenario(
    {
      id: 'download-many-cuts',
      rows: ['endpoint-download-cdn', 'download-if-range'],
      title: 'the connection is cut eight times, each time a little later: it goes on each time',
      sees: READY,
      setup,
      server: {
        ...base,
        acts: { cdn: cuts.map((cutAt) => ({ cutAfter: 100_000, cutAt })) },
      },
    },
    async (world) => {
      // Each try is cut when something of it has arrived.
      let furthest = 0;
      world.project.onDidChange(({ activity }) => {
        if (activity?.phase !== 'downloading' || (activity.fraction ?? 0) <= furthest) return;
        furthest = activity.fraction ?? 0;
        cuts[world.backend.to('cdn').length - 1]?.open();
      });
      assert.equal(await world.export(), 'done');
      assert.equal(world.backend.to('cdn').length, 9);
      await assertSaved(world);
    },
  );
});

describe('reliability: what a download says about itself', () => {
  for (const chunked of [false, true]) {
    scenario(
      {
        id: `download-gzip${chunked ? '-chunked' : ''}`,
        rows: ['download-decoded'],
        title: `the CDN compresses the video${chunked ? ', and does not say how long it is' : ''}: saved as it was`,
        sees: READY,
        setup,
        server: {
          ...base,
          renderShape: 'flat',
          acts: {
            cdn: [
              {
                status: 200,
                headers: { ...strong, 'content-encoding': 'gzip' },
                body: gzipSync(video),
                ...(chunked && { chunked }),
              },
            ],
          },
        },
      },
      async (world) => {
        assert.equal(await world.export(), 'done');
        assert.equal(world.backend.to('cdn').length, 1);
        await assertSaved(world);
      },
    );
  }

  for (const size of [0, 1000, video.length - 1, video.length + 1, 10 * video.length]) {
    for (const chunked of [false, true]) {
      scenario(
        {
          id: `download-size-${size}${chunked ? '-chunked' : ''}`,
          rows: ['download-length'],
          title: `the status says ${size} bytes of a video of ${video.length}${chunked ? ', whose answer does not say' : ''}: saved whole`,
          sees: READY,
          setup,
          server: {
            ...base,
            acts: {
              status: [finished('{cdn}/v.mp4', size)],
              cdn: [{ status: 200, headers: strong, body: video, ...(chunked && { chunked }) }],
            },
          },
        },
        async (world) => {
          assert.equal(await world.export(), 'done');
          assert.equal(world.backend.to('cdn').length, 1);
          await assertSaved(world);
        },
      );
    }
  }
});
