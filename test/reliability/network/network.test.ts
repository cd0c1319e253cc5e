import assert from 'node:assert/strict';
import { draft } from '../world/media.ts';
import { scenario } from '../world/scenario.ts';
import { assertSettingOffered, deadPort, HOST } from './support.ts';

const DEAD = await deadPort();

describe('reliability: the network', () => {
  scenario(
    {
      id: 'network-refused',
      rows: ['error-network'],
      title: 'nobody listens at the address',
      sees: ' could not be reached. Check your internet connection and try again. [Retry, Make It on This Computer]',
      setup: { address: `http://127.0.0.1:${DEAD}` },
    },
    async (world) => {
      assert.equal(await world.ask('make a video about lakes'), 'failed');
      assert.equal(world.backend.requests.length, 0);
    },
  );

  scenario(
    {
      id: 'network-dns',
      rows: ['error-network'],
      title: 'the name of the host is unknown',
      sees: 'error: The address api.example.test could not be found.',
      setup: { address: HOST },
    },
    async (world) => {
      assert.equal(await world.ask('make a video about lakes'), 'failed');
      await assertSettingOffered(world, 'clipwright.apiUrl');
    },
  );

  scenario(
    {
      id: 'network-plain-http',
      rows: ['error-network'],
      title: 'the address is plain http on another machine: not a byte leaves',
      sees: 'error: http://192.168.0.10:8080 is not a secure address. Use an address that begins with https://. [Open Settings]',
      setup: { address: 'http://192.168.0.10:8080' },
    },
    async (world) => {
      assert.equal(await world.ask('make a video about lakes'), 'failed');
      await assertSettingOffered(world, 'clipwright.apiUrl');
    },
  );

  scenario(
    {
      id: 'network-back',
      rows: ['error-network', 'error-5xx-read'],
      title: 'the network is away for a moment: a read is repeated after 1 and 2 s, and nobody notices',
      sees: 'assistant: Done.',
      setup: { started: true },
      server: { draft: draft(), acts: { state: [{ cutAfter: 0 }, { status: 503, body: '' }] } },
    },
    async (world) => {
      assert.equal(await world.ask('add a title'), 'done');
      assert.deepEqual(world.clock.pauses, [1000, 2000]);
    },
  );

  scenario(
    {
      id: 'address-replaced',
      rows: ['base-address'],
      title: 'another address of the API, with a slash at its end',
      sees: 'assistant: Done.',
      setup: { address: ({ url }) => `${url}/` },
    },
    async (world) => {
      assert.equal(await world.ask('make a video about lakes'), 'done');
      assert.ok(world.backend.requests.every(({ path }) => !path.startsWith('//')));
    },
  );

  for (const platform of ['clawhub', 'cursor', 'unknown'] as const) {
    scenario(
      {
        id: `headers-${platform}`,
        rows: [
          'header-skill-platform',
          'header-all-three',
          'header-authorization',
          'header-skill-source',
          'header-skill-version',
        ],
        title: `a whole run on the platform “${platform}”: every request names skill, version and platform`,
        sees: 'assistant: Your video is ready: Lake Trip.mp4',
        setup: { platform },
        server: { turns: [{ steps: [{ draft: draft() }] }] },
      },
      async (world) => {
        await world.ask('make a video about lakes');
        assert.equal(await world.export(), 'done');
        const platforms = world.backend.requests
          .filter(({ endpoint }) => endpoint !== 'cdn')
          .map(({ headers }) => headers['x-skill-platform']);
        assert.deepEqual([...new Set(platforms)], [platform]);
        assert.ok(platforms.length >= 7);
      },
    );
  }
});
