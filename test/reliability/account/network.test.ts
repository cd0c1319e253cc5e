import assert from 'node:assert/strict';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import type { MessageAction } from '../../../src/project/types.ts';
import { ScriptedProxy } from '../../backend/proxy.ts';
import { draft } from '../world/media.ts';
import { scenario } from '../world/scenario.ts';
import type { World } from '../world/world.ts';

const HOST = 'https://api.example.test';
const LOOSE = { network: { strictTls: false } };
const through = (proxy: string) => ({ network: { proxy, strictTls: false } });

/** A port of this machine where nobody listens. */
async function deadPort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

const DEAD = await deadPort();

async function assertSettingOffered(world: World, setting: string): Promise<void> {
  const button = (await world.press('open-settings')) as MessageAction;
  assert.equal(button.target, setting);
}

describe('reliability: the network', () => {
  scenario(
    {
      id: 'network-refused',
      rows: ['error-network'],
      title: 'nobody listens at the address',
      sees: ' could not be reached. Check your internet connection and try again. [Retry, Make It on This Computer]',
      house: { address: `http://127.0.0.1:${DEAD}` },
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
      house: { address: HOST },
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
      house: { address: 'http://192.168.0.10:8080' },
    },
    async (world) => {
      assert.equal(await world.ask('make a video about lakes'), 'failed');
      await assertSettingOffered(world, 'clipwright.apiUrl');
    },
  );

  scenario(
    {
      id: 'network-self-signed',
      rows: ['error-network'],
      title: 'a certificate that this machine does not trust; the setting switches the check off',
      sees: 'is not trusted on this machine. If your network uses a certificate of its own, install it in the system, or switch off “http.proxyStrictSSL” in the settings.',
      house: { tls: true },
    },
    async (world) => {
      assert.equal(await world.ask('make a video about lakes'), 'failed');
      await assertSettingOffered(world, 'http.proxyStrictSSL');
      assert.equal(world.backend.requests.length, 0);
      await world.reconnect(LOOSE);
      assert.equal(await world.press('retry'), 'done');
    },
  );

  for (const { id, title, login, used, sees, setting } of [
    {
      id: 'network-proxy-password',
      title: 'a proxy wants a password (407)',
      login: 'user:secret',
      used: '',
      sees: 'error: The proxy wants a user name and a password. Put them into “http.proxy”: http://user:password@host:port.',
      setting: 'http.proxy',
    },
    {
      id: 'network-proxy',
      title: 'a proxy with a password carries everything',
      login: 'user:secret',
      used: 'user:secret@',
      sees: 'assistant: Done.',
      setting: undefined,
    },
  ] as const) {
    scenario(
      { id, rows: ['error-network'], title, sees, house: { tls: true, address: HOST } },
      async (world) => {
        const proxy = await ScriptedProxy.start(Number(new URL(world.backend.url).port), login);
        try {
          await world.reconnect(through(`http://${used}${proxy.address}`));
          assert.equal(await world.ask('make a video about lakes'), setting ? 'failed' : 'done');
          if (setting) await assertSettingOffered(world, setting);
          assert.ok(proxy.tunnels.length > 0);
          assert.doesNotMatch([...world.logged, ...world.shown].join('\n'), /secret/);
        } finally {
          await world.reconnect();
          await proxy.close();
        }
      },
    );
  }

  scenario(
    {
      id: 'network-proxy-gone',
      rows: ['error-network'],
      title: 'the proxy of the settings is not there',
      sees: ' could not be reached. Check the proxy in “http.proxy”.',
      house: { address: HOST },
    },
    async (world) => {
      await world.reconnect(through(`http://127.0.0.1:${DEAD}`));
      assert.equal(await world.ask('make a video about lakes'), 'failed');
      await assertSettingOffered(world, 'http.proxy');
    },
  );

  scenario(
    {
      id: 'network-back',
      rows: ['error-network', 'error-5xx-read'],
      title: 'the network is away for a moment: a read is repeated after 1 and 2 s, and nobody notices',
      sees: 'assistant: Done.',
      house: { started: true },
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
      house: { address: ({ url }) => `${url}/` },
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
        house: { platform },
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
