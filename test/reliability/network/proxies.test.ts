import assert from 'node:assert/strict';
import { ScriptedProxy } from '../../backend/proxy.ts';
import { scenario } from '../world/scenario.ts';
import { assertSettingOffered, deadPort, HOST, portOf, through } from './support.ts';

const DEAD = await deadPort();

describe('reliability: proxies', () => {
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
      { id, rows: ['error-network'], title, sees, setup: { tls: true, address: HOST } },
      async (world) => {
        const proxy = await ScriptedProxy.start(portOf(world), { login });
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
      setup: { address: HOST },
    },
    async (world) => {
      await world.reconnect(through(`http://127.0.0.1:${DEAD}`));
      assert.equal(await world.ask('make a video about lakes'), 'failed');
      await assertSettingOffered(world, 'http.proxy');
    },
  );

  scenario(
    {
      id: 'network-proxy-tls',
      rows: ['error-network'],
      title: 'a proxy that itself speaks TLS carries everything, under any name',
      sees: 'assistant: Done.',
      setup: { tls: true, address: HOST },
    },
    async (world) => {
      const proxy = await ScriptedProxy.start(portOf(world), { tls: true });
      try {
        await world.reconnect(through(proxy.url));
        assert.equal(await world.ask('make a video about lakes'), 'done');
        assert.ok(proxy.tunnels.every(({ target }) => target === 'api.example.test:443'));
      } finally {
        await world.reconnect();
        await proxy.close();
      }
    },
  );

  scenario(
    {
      id: 'network-proxy-tls-untrusted',
      rows: ['error-network'],
      title: 'the certificate of a proxy is not trusted: it is the proxy that is named, not the service',
      sees: 'error: The certificate of the proxy 127.0.0.1:',
      setup: { tls: true, address: HOST },
    },
    async (world) => {
      const proxy = await ScriptedProxy.start(portOf(world), { tls: true });
      try {
        await world.reconnect({ network: { proxy: proxy.url } });
        assert.equal(await world.ask('make a video about lakes'), 'failed');
        assert.equal(proxy.tunnels.length, 0);
        await assertSettingOffered(world, 'http.proxyStrictSSL');
      } finally {
        await world.reconnect();
        await proxy.close();
      }
    },
  );

  scenario(
    {
      id: 'network-proxy-silent',
      rows: ['error-network'],
      title: 'a proxy takes the connection and never says a word',
      sees: ' did not answer in time. Check the proxy in “http.proxy”. [Retry, Open Settings, Make It on This Computer]',
      setup: { tls: true, address: HOST },
    },
    async (world) => {
      const proxy = await ScriptedProxy.start(portOf(world), { silent: true });
      try {
        await world.reconnect({ ...through(proxy.url), patience: { connect: 300, answer: 60_000 } });
        assert.equal(await world.ask('make a video about lakes'), 'failed');
        assert.equal(world.backend.requests.length, 0);
        await assertSettingOffered(world, 'http.proxy');
      } finally {
        await world.reconnect();
        await proxy.close();
      }
    },
  );

  for (const address of ['http://', ''] as const) {
    scenario(
      {
        id: address === '' ? 'network-proxy-bare' : 'network-proxy-environment',
        rows: ['error-network'],
        title: `the environment names a proxy (${address === '' ? 'without http://' : 'HTTPS_PROXY'}): it carries everything`,
        sees: 'assistant: Done.',
        setup: { tls: true, address: HOST },
      },
      async (world) => {
        const proxy = await ScriptedProxy.start(portOf(world));
        try {
          const environment = { HTTPS_PROXY: `${address}${proxy.address}` };
          await world.reconnect({ environment, network: { strictTls: false } });
          assert.equal(await world.ask('make a video about lakes'), 'done');
          assert.ok(proxy.tunnels.length > 0);
        } finally {
          await world.reconnect();
          await proxy.close();
        }
      },
    );
  }

  for (const [id, title, options] of [
    [
      'network-no-proxy-setting',
      'the host is among those of “http.noProxy”',
      (proxy: string) => ({ network: { proxy, noProxy: ['other.test', '*.example.test'] } }),
    ],
    [
      'network-no-proxy-environment',
      'the host is among those of NO_PROXY',
      (proxy: string) => ({ environment: { HTTPS_PROXY: proxy, NO_PROXY: 'other.test, .example.test' } }),
    ],
    [
      'network-no-proxy-all',
      'NO_PROXY excludes every host, and the proxy is that of the setting',
      (proxy: string) => ({ network: { proxy }, environment: { no_proxy: '*' } }),
    ],
  ] as const) {
    scenario(
      {
        id,
        rows: ['error-network'],
        title: `${title}: it is looked for without the proxy`,
        sees: 'error: The address api.example.test could not be found.',
        setup: { address: HOST },
      },
      async (world) => {
        const proxy = await ScriptedProxy.start(portOf(world));
        try {
          await world.reconnect(options(proxy.url));
          assert.equal(await world.ask('make a video about lakes'), 'failed');
          assert.deepEqual(proxy.tunnels, []);
        } finally {
          await world.reconnect();
          await proxy.close();
        }
      },
    );
  }
});
