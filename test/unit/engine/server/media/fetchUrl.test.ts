import assert from 'node:assert/strict';
import { once } from 'node:events';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { fetchUrl, type FetchOptions } from '../../../../../src/engine/server/media/fetchUrl.ts';
import type { Lookup } from '../../../../../src/engine/server/media/openAddresses.ts';

type Serve = (request: IncomingMessage, response: ServerResponse) => void;

/** What ends a download that nobody would otherwise end. */
const SOON = 200;

describe('engine server: fetching an address', () => {
  let folder: string;
  let serve: Serve;
  let asked: string[];
  /** Called when a connection to the server has ended. */
  let onEnd: () => void;
  const server = createServer((request, response) => {
    asked.push(`${request.headers.host ?? ''}${request.url ?? ''}`);
    response.once('close', () => onEnd());
    serve(request, response);
  });
  const port = () => (server.address() as AddressInfo).port;

  before(async () => {
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
  });
  after(() => {
    server.closeAllConnections();
    server.close();
  });
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'clipwright-fetch-'));
    asked = [];
    onEnd = () => undefined;
    serve = (_request, response) => response.end('the file');
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));

  const options = (more: Partial<FetchOptions> = {}): FetchOptions => ({
    folder,
    limit: 1000,
    signal: new AbortController().signal,
    ...more,
  });
  const get = (address: string, more?: Partial<FetchOptions>) => fetchUrl(address, options(more));

  /** Every name stands for these addresses: the first time for the first, and so on. */
  function standsFor(...addresses: readonly string[]): Lookup {
    let times = 0;
    const lookup = (_name: string, _options: object, done: (...results: unknown[]) => void) => {
      const address = addresses[Math.min(times, addresses.length - 1)] ?? '';
      times += 1;
      done(
        null,
        address.split(' ').map((each) => ({ address: each, family: each.includes(':') ? 6 : 4 })),
      );
    };
    return lookup as Lookup;
  }

  async function refused(address: string, more?: Partial<FetchOptions>): Promise<void> {
    await assert.rejects(
      get(address, more),
      { code: 4001, message: /is kept in a private network/ },
      address,
    );
    assert.deepEqual(await readdir(folder), []);
  }

  it('goes where the user pointed, into their own network as well', async () => {
    for (const host of ['127.0.0.1', '127.1', '[::ffff:127.0.0.1]']) {
      const { path, filename } = await get(`http://${host}:${port()}/lake%20trip.jpg`);
      assert.equal(await readFile(path, 'utf8'), 'the file');
      assert.equal(filename, 'lake trip.jpg');
    }
    for (const host of ['localhost', 'nas', 'nas.local'])
      await get(`http://${host}:${port()}/lake.jpg`, { lookup: standsFor('127.0.0.1') });
  });

  it('is not led into a private network', async () => {
    const hosts = [
      '127.0.0.2',
      '[::1]',
      '[::ffff:127.0.0.1]',
      '0.0.0.0',
      '169.254.169.254',
      '10.0.0.1',
      '2130706434',
      'localhost',
      'metadata.google.internal',
      '[fe80::1]',
      '[fd00::1]',
    ];
    for (const host of hosts) {
      serve = (request, response) =>
        request.url === '/lake.jpg'
          ? response.writeHead(302, { location: `http://${host}:${port()}/inside` }).end()
          : response.end('inside');
      await refused(`http://127.0.0.1:${port()}/lake.jpg`);
    }
    // Nor to another door of the same machine.
    serve = (_request, response) => response.writeHead(307, { location: 'http://127.0.0.1:6379/' }).end();
    await refused(`http://127.0.0.1:${port()}/lake.jpg`);
    assert.ok(
      asked.every((each) => each.endsWith('/lake.jpg')),
      asked.join(' '),
    );
  });

  it('does not believe a name that stands for a private address, not even once in a while', async () => {
    for (const inside of ['127.0.0.1', '169.254.169.254', '::1', '::ffff:127.0.0.1', '1.1.1.1 127.0.0.1'])
      await refused(`http://photos.example.test:${port()}/lake.jpg`, { lookup: standsFor(inside) });
    assert.deepEqual(asked, []);
    // On the way as well: the name is looked up anew for every connection.
    serve = (_request, response) =>
      response.writeHead(302, { location: `http://photos.example.test:${port()}/inside` }).end();
    await refused(`http://nas.local:${port()}/lake.jpg`, { lookup: standsFor('127.0.0.1') });
    assert.deepEqual(asked, [`nas.local:${port()}/lake.jpg`]);
  });

  it('does not send a proxy there either', async () => {
    const { http_proxy: before } = process.env;
    process.env.http_proxy = `http://127.0.0.1:${port()}`;
    try {
      await refused('http://photos.example.test/lake.jpg', { lookup: standsFor('10.0.0.1') });
      assert.deepEqual(asked, []);
    } finally {
      if (before === undefined) delete process.env.http_proxy;
      else process.env.http_proxy = before;
    }
  });

  it('follows on the same server, and not for ever', async () => {
    serve = (request, response) =>
      request.url === '/lake.jpg'
        ? response.writeHead(301, { location: '/moved/lake.jpg' }).end()
        : response.end('the file');
    assert.equal((await get(`http://127.0.0.1:${port()}/lake.jpg`)).size, 8);
    serve = (_request, response) => response.writeHead(302, { location: '/again.jpg' }).end();
    await assert.rejects(get(`http://127.0.0.1:${port()}/lake.jpg`), {
      code: 4001,
      message: /from one address to the next/,
    });
    serve = (_request, response) => response.writeHead(302, { location: 'file:///etc/passwd' }).end();
    await assert.rejects(get(`http://127.0.0.1:${port()}/lake.jpg`), { code: 4001, message: /answered 302/ });
  });

  const endless = (response: ServerResponse): void => {
    const more = () => {
      while (!response.destroyed && response.write(Buffer.alloc(64 * 1024)));
    };
    response.on('drain', more);
    more();
  };

  it('reads no further than the limit', async () => {
    const serves: Serve[] = [
      (_request, response) => endless(response),
      (_request, response) => response.writeHead(200, { 'content-length': '1001' }).flushHeaders(),
      (_request, response) =>
        response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync(Buffer.alloc(10_000_000))),
    ];
    for (const each of serves) {
      serve = each;
      const ended = new Promise<void>((resolve) => (onEnd = resolve));
      await assert.rejects(get(`http://127.0.0.1:${port()}/lake.jpg`), {
        code: 4002,
        message: /“lake\.jpg” is larger/,
      });
      await ended;
      assert.deepEqual(await readdir(folder), []);
    }
  });

  it('waits for no server that is silent, or never done', async () => {
    serve = () => undefined;
    await assert.rejects(get(`http://127.0.0.1:${port()}/lake.jpg`, { silence: SOON }), { code: 4001 });
    serve = (_request, response) => {
      const drip = setInterval(() => response.write('.'), 20);
      response.once('close', () => clearInterval(drip));
    };
    const ended = new Promise<void>((resolve) => (onEnd = resolve));
    await assert.rejects(get(`http://127.0.0.1:${port()}/lake.jpg`, { longest: SOON }), {
      code: 4001,
      message: /in time/,
    });
    await ended;
    assert.deepEqual(await readdir(folder), []);
  });

  it('ends with the request that wants the file', async () => {
    const gone = new AbortController();
    serve = (_request, response) => {
      endless(response);
      gone.abort();
    };
    const ended = new Promise<void>((resolve) => (onEnd = resolve));
    await assert.rejects(
      get(`http://127.0.0.1:${port()}/lake.jpg`, { signal: gone.signal, limit: Infinity }),
    );
    await ended;
    assert.deepEqual(await readdir(folder), []);
  });

  it('knows no other addresses', async () => {
    for (const address of [
      'file:///etc/passwd',
      'ftp://example.org/a.jpg',
      'data:image/png;base64,',
      'lake.jpg',
      '',
    ])
      await assert.rejects(get(address), { code: 400 }, address);
  });
});
