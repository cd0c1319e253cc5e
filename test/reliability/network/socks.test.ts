import assert from 'node:assert/strict';
import { ScriptedSocks } from '../../backend/socks.ts';
import { scenario } from '../world/scenario.ts';
import { assertSettingOffered, HOST, portOf, through } from './support.ts';

describe('reliability: SOCKS proxies', () => {
  for (const scheme of ['socks', 'socks5', 'socks5h'] as const) {
    scenario(
      {
        id: `network-${scheme}`,
        rows: ['error-network'],
        title: `a proxy that is written as ${scheme}:// carries everything, and looks up the name`,
        sees: 'assistant: Done.',
        setup: { tls: true, address: HOST },
      },
      async (world) => {
        const proxy = await ScriptedSocks.start(portOf(world));
        try {
          await world.reconnect(through(`${scheme}://${proxy.address}`));
          assert.equal(await world.ask('make a video about lakes'), 'done');
          assert.ok(proxy.targets.length > 0);
          assert.ok(proxy.targets.every((each) => each === 'api.example.test:443'));
        } finally {
          await world.reconnect();
          await proxy.close();
        }
      },
    );
  }

  scenario(
    {
      id: 'network-socks-refused',
      rows: ['error-network'],
      title: 'a SOCKS proxy lets us not in',
      sees: ' refused the connection. Check the proxy in “http.proxy”. [Retry, Open Settings, Make It on This Computer]',
      setup: { tls: true, address: HOST },
    },
    async (world) => {
      const proxy = await ScriptedSocks.start(portOf(world), { refuses: true });
      try {
        await world.reconnect(through(`socks5://${proxy.address}`));
        assert.equal(await world.ask('make a video about lakes'), 'failed');
        await assertSettingOffered(world, 'http.proxy');
      } finally {
        await world.reconnect();
        await proxy.close();
      }
    },
  );

  for (const [id, address, kind] of [
    ['network-socks4', 'socks4://ann:hidden@proxy.example.test:1080', 'socks4://'],
    ['network-proxy-odd', 'quic://ann:hidden@proxy.example.test:1080', 'quic://'],
  ] as const) {
    scenario(
      {
        id,
        rows: ['error-network'],
        title: `the proxy is of a kind that we cannot speak to (${kind}): said, with the setting, and without the password`,
        sees: `error: “${kind}” is not a kind of proxy that Clipwright can use. Put an http, https or socks5 address into “http.proxy”. [Retry, Open Settings, Make It on This Computer]`,
        setup: { address: HOST },
      },
      async (world) => {
        await world.reconnect({ network: { proxy: address } });
        assert.equal(await world.ask('make a video about lakes'), 'failed');
        await assertSettingOffered(world, 'http.proxy');
        assert.doesNotMatch([...world.logged, ...world.shown].join('\n'), /hidden/);
      },
    );
  }
});
