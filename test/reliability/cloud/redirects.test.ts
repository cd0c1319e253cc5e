import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Endpoint } from '../../backend/endpoint.ts';
import type { Act } from '../../backend/scenario.ts';
import { draft, PHOTO, video } from '../world/media.ts';
import { scenario } from '../world/scenario.ts';
import type { World } from '../world/world.ts';

const setup = { started: true };
const READY = 'assistant: Your video is ready: Lake Trip.mp4';
const STRANGER = 'error: The answer did not come from the video service, or could not be understood.';
const to = (location: string, status = 302): Act => ({ status, headers: { location }, body: '' });
const mp4 = { 'content-type': 'video/mp4', etag: '"v1"' };

async function assertSaved(world: World): Promise<void> {
  assert.deepEqual(await world.videos(), ['Lake Trip.mp4']);
  assert.ok(video.equals(await readFile(join(world.videoFolder, 'Lake Trip.mp4'))));
}

describe('reliability: the API points elsewhere', () => {
  for (const status of [301, 302, 303, 307, 308] as const) {
    scenario(
      {
        id: `redirect-chat-${status}`,
        rows: ['endpoint-chat', 'header-authorization', 'error-network'],
        title: `a message is answered with ${status} to another host: nobody follows, so that the token stays here`,
        sees: `${STRANGER} Check your network: a sign-in page or a proxy may be answering in its place. [Retry]`,
        setup,
        server: { draft: draft(), acts: { chat: [to('{cdn}/login', status)] } },
        resent: 1,
      },
      async (world) => {
        assert.equal(await world.ask('add a title'), 'failed');
        assert.equal(world.backend.to('cdn').length, 0);
        assert.equal(await world.press('retry'), 'done');
      },
    );
  }

  for (const [endpoint, outcome] of [
    ['session', 'failed'],
    ['state', 'failed'],
    ['credits', 'done'],
    ['upload', 'done'],
    ['submit', 'done'],
    ['status', 'done'],
  ] as const satisfies readonly [Endpoint, string][]) {
    scenario(
      {
        id: `redirect-${endpoint}`,
        rows: ['header-authorization', 'error-network'],
        title: `“${endpoint}” is answered with 302 to another host: nobody follows`,
        sees: outcome === 'failed' ? STRANGER : READY,
        server: { draft: draft(), acts: { [endpoint]: [to('{cdn}/login')] } },
      },
      async (world) => {
        assert.equal(await world.askWith([PHOTO], 'make a slideshow'), outcome);
        if (outcome === 'failed') assert.equal(await world.press('retry'), 'done');
        else assert.equal(await world.export(), 'done');
        assert.ok(world.backend.to('cdn').every(({ path }) => path !== '/login'));
      },
    );
  }

  scenario(
    {
      id: 'redirect-download',
      rows: ['endpoint-download-api', 'header-authorization'],
      title: 'the API’s download points to the CDN: followed, without token and without attribution',
      sees: READY,
      setup,
      server: { draft: draft(), cdn: false, acts: { download: [to('{cdn}/moved.mp4')] } },
    },
    async (world) => {
      assert.equal(await world.export(), 'done');
      assert.equal(world.backend.to('cdn').length, 1);
      await assertSaved(world);
    },
  );
});

describe('reliability: the CDN points elsewhere', () => {
  for (const status of [301, 302, 307, 308] as const) {
    scenario(
      {
        id: `redirect-cdn-${status}`,
        rows: ['endpoint-download-cdn', 'header-authorization'],
        title: `the video has moved (${status}): followed, without token`,
        sees: READY,
        setup,
        server: { draft: draft(), acts: { cdn: [to('{cdn}/moved.mp4', status)] } },
      },
      async (world) => {
        assert.equal(await world.export(), 'done');
        assert.equal(world.backend.to('cdn')[1]?.path, '/moved.mp4');
        assert.equal(world.backend.to('download').length, 0);
        await assertSaved(world);
      },
    );
  }

  scenario(
    {
      id: 'redirect-cdn-resumed',
      rows: ['endpoint-download-cdn'],
      title: 'the connection is cut, and the video moves meanwhile: the rest is asked for at its new address',
      sees: READY,
      setup,
      server: {
        draft: draft(),
        acts: {
          cdn: [{ status: 200, headers: mp4, body: video, cutAfter: 700_000 }, to('/moved.mp4')],
        },
      },
    },
    async (world) => {
      assert.equal(await world.export(), 'done');
      const last = world.backend.to('cdn').at(-1);
      assert.equal(last?.path, '/moved.mp4');
      assert.match(last.headers.range ?? '', /^bytes=[1-9]\d*-$/);
      await assertSaved(world);
    },
  );

  for (const [id, title, acts] of [
    ['redirect-cdn-loop', 'the CDN points in a circle', Array.from({ length: 6 }, () => to('/again.mp4'))],
    ['redirect-cdn-nowhere', 'the CDN points nowhere', [{ status: 302, body: '' }]],
    ['redirect-cdn-odd', 'the CDN points to something that is no address', [to('http://[')]],
    [
      'redirect-cdn-plain',
      'the CDN points to plain http on another machine: not a byte goes there',
      [to('http://cdn.example.test/v.mp4')],
    ],
    ['redirect-cdn-file', 'the CDN points to a file of this machine', [to('file:///etc/hostname')]],
  ] as const satisfies readonly [string, string, readonly Act[]][]) {
    scenario(
      {
        id,
        rows: ['endpoint-download-cdn', 'endpoint-download-api'],
        title: `${title}; the API is asked instead`,
        sees: READY,
        setup,
        server: { draft: draft(), acts: { cdn: acts } },
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
      id: 'download-plain-http',
      rows: ['endpoint-download-cdn', 'endpoint-download-api'],
      title: 'the address is plain http on another machine: refused, the API is asked',
      sees: READY,
      setup,
      server: {
        draft: draft(),
        acts: {
          status: [
            {
              body: {
                success: true,
                data: { status: 'completed', outputUrl: 'http://cdn.example.test/v.mp4' },
              },
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
});
