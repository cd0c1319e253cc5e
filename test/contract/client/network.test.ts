import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { promisify } from 'node:util';
import { NemoClient } from '../../../src/api/client.ts';
import { fixedCredentials } from '../../../src/api/credentials.ts';
import { isUnreachable } from '../../../src/api/errors.ts';
import { Transport, type TransportOptions } from '../../../src/api/transport.ts';
import { InstantClock } from '../../backend/clock.ts';
import { ScriptedProxy } from '../../backend/proxy.ts';
import { ScriptedBackend } from '../../backend/server.ts';
import { TOKEN, attribution } from '../../backend/withClient.ts';

async function withAddress(
  baseUrl: string,
  options: TransportOptions,
  test: (client: NemoClient, clock: InstantClock) => Promise<void>,
): Promise<void> {
  const transport = new Transport({ environment: {}, ...options });
  const clock = new InstantClock();
  const credentials = fixedCredentials(TOKEN);
  const client = new NemoClient({
    baseUrl,
    webUrl: 'https://web.example.test',
    attribution,
    credentials,
    transport,
    clock,
  });
  try {
    await test(client, clock);
  } finally {
    await transport.close();
  }
}

/** A port of this machine where nobody listens. */
async function deadPort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

describe('client: network', () => {
  it('nobody listens on this machine: refused, without repetition', async () => {
    const port = await deadPort();
    await withAddress(`http://127.0.0.1:${port}`, {}, async (client, clock) => {
      await assert.rejects(client.credits(), (error) => {
        assert.ok(isUnreachable(error));
        assert.equal(error.code, 'refused');
        assert.match(error.message, new RegExp(`127.0.0.1:${port}`));
        return true;
      });
      assert.deepEqual(clock.pauses, []);
    });
  });

  it('a host without an address: dns', () =>
    withAddress('https://nowhere.invalid', {}, (client) =>
      assert.rejects(client.openSession('en'), { code: 'dns' }),
    ));

  for (const address of [
    'http://api.example.test',
    'http://192.168.0.10:8080',
    'http://127.0.0.1.example.test',
  ]) {
    it(`${address} is not a secure address`, () =>
      withAddress(address, {}, (client) => assert.rejects(client.credits(), { code: 'insecure-address' })));
  }

  describe('over TLS', () => {
    let backend: ScriptedBackend;
    let port: number;
    const remote = 'https://api.example.test';
    beforeEach(async () => {
      backend = await ScriptedBackend.start({ tokens: [TOKEN] }, { tls: true });
      port = Number(new URL(backend.url).port);
    });
    afterEach(() => backend.close());

    it('a self-signed certificate is refused, and the setting named', () =>
      withAddress(backend.url, {}, async (client) => {
        await assert.rejects(client.credits(), { code: 'tls', setting: 'http.proxyStrictSSL' });
        assert.equal(backend.requests.length, 0);
      }));

    it('with http.proxyStrictSSL off it is taken', () =>
      withAddress(backend.url, { network: { strictTls: false } }, async (client) => {
        assert.equal((await client.credits()).available, 80);
      }));

    it('goes through the proxy of the settings, with its password', async () => {
      const proxy = await ScriptedProxy.start(port, { login: 'ann:p@ss' });
      const network = { proxy: `http://ann:p%40ss@${proxy.address}`, strictTls: false };
      await withAddress(remote, { network }, async (client) => {
        assert.equal((await client.credits()).available, 80);
        assert.deepEqual(
          proxy.tunnels.map(({ target }) => target),
          ['api.example.test:443'],
        );
      });
      await proxy.close();
    });

    it('goes through the proxy of the environment, but the setting wins', async () => {
      const chosen = await ScriptedProxy.start(port);
      const other = await ScriptedProxy.start(port);
      const environment = { https_proxy: `http://${other.address}` };
      await withAddress(remote, { network: { strictTls: false }, environment }, async (client) => {
        await client.credits();
      });
      assert.equal(other.tunnels.length, 1);
      const network = { strictTls: false, proxy: `http://${chosen.address}` };
      await withAddress(remote, { network, environment }, async (client) => {
        await client.credits();
      });
      assert.equal(chosen.tunnels.length, 1);
      assert.equal(other.tunnels.length, 1);
      await chosen.close();
      await other.close();
    });

    it('a proxy that wants a password (407) is told apart, and the setting named', async () => {
      const proxy = await ScriptedProxy.start(port, { login: 'ann:secret' });
      await withAddress(remote, { network: { proxy: `http://${proxy.address}` } }, (client) =>
        assert.rejects(client.credits(), { code: 'proxy', status: 407, setting: 'http.proxy' }),
      );
      await proxy.close();
    });

    it('a proxy that is not there is told apart from a server that is not there', async () => {
      const proxy = `http://127.0.0.1:${await deadPort()}`;
      await withAddress(remote, { network: { proxy } }, (client) =>
        assert.rejects(client.credits(), { code: 'proxy', setting: 'http.proxy' }),
      );
      await withAddress(remote, { environment: { HTTPS_PROXY: proxy } }, (client) =>
        assert.rejects(client.credits(), {
          code: 'proxy',
          // The variable is what is wrong; the setting is what there is a button for, and goes before it.
          remedy: /in the environment variable HTTPS_PROXY, or put another one into “http\.proxy”/,
          setting: 'http.proxy',
        }),
      );
    });

    it('hosts of no-proxy lists, and this machine, are reached directly', async () => {
      const proxy = `http://127.0.0.1:${await deadPort()}`;
      await withAddress(backend.url, { network: { proxy, strictTls: false } }, async (client) => {
        assert.equal((await client.credits()).available, 80);
      });
      for (const options of [
        { network: { proxy, noProxy: ['.example.invalid'] } },
        { environment: { HTTPS_PROXY: proxy, NO_PROXY: 'x.test,example.invalid' } },
      ]) {
        await withAddress('https://api.example.invalid', options, (client) =>
          assert.rejects(client.credits(), { code: 'dns' }),
        );
      }
    });
  });

  it('loading the client leaves the process’s dispatcher alone', async () => {
    const undici = JSON.stringify(
      new URL('../../../src/api/http/connections/undici.ts', import.meta.url).href,
    );
    const program = `
      const symbols = [Symbol.for('undici.globalDispatcher.1'), Symbol.for('undici.globalDispatcher.2')];
      const read = () => symbols.map((symbol) => globalThis[symbol]);
      const { loadUndici } = await import(${undici});
      if (process.argv[1] === 'first') await fetch('data:,x');
      const before = read();
      await loadUndici();
      const after = read();
      const fetched = await (await fetch('data:text/plain,still works')).text();
      console.log(JSON.stringify({ same: before.every((each, i) => each === after[i]), defined: before.some(Boolean), fetched }));`;
    for (const order of ['first', 'later']) {
      const { stdout } = await promisify(execFile)(process.execPath, [
        '--input-type=module',
        '-e',
        program,
        order,
      ]);
      assert.deepEqual(JSON.parse(stdout), {
        same: true,
        defined: order === 'first',
        fetched: 'still works',
      });
    }
  });
});
