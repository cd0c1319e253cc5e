import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { Writable } from 'node:stream';
import { TOKEN, bytesOf, withClient } from '../../backend/withClient.ts';

describe('client: downloads', () => {
  const video = randomBytes(300_000);
  const at = (backend: { readonly cdnUrl: string }) => ({
    id: 'render_7',
    url: `${backend.cdnUrl}/videos/render_7.mp4`,
  });

  it('fetches from the CDN without our token', () =>
    withClient({ video }, async ({ client, backend }) => {
      const download = await client.download(at(backend));
      const { totalBytes, offset, etag } = download;
      assert.ok((await bytesOf(download)).equals(video));
      assert.deepEqual({ totalBytes, offset, etag }, { totalBytes: 300_000, offset: 0, etag: '"v1"' });
      assert.equal(backend.to('cdn')[0]?.headers.authorization, undefined);
      assert.ok(!JSON.stringify(backend.to('cdn')).includes(TOKEN));
    }));

  for (const status of [403, 404, 500]) {
    it(`falls back to the API, with the token, when the CDN answers ${status}`, () =>
      withClient({ video, acts: { cdn: [{ status, body: 'no' }] } }, async ({ client, backend }) => {
        const download = await client.download(at(backend));
        assert.ok((await bytesOf(download)).equals(video));
        assert.equal(backend.to('download')[0]?.headers.authorization, `Bearer ${TOKEN}`);
      }));
  }

  it('falls back to the API for an address that is not secure', () =>
    withClient({ video }, async ({ client }) => {
      const download = await client.download({ id: 'render_7', url: 'http://cdn.example.test/v.mp4' });
      assert.ok((await bytesOf(download)).equals(video));
    }));

  it('without an address it asks the API', () =>
    withClient({ video }, async ({ client, backend }) => {
      await bytesOf(await client.download({ id: 'render_7' }));
      assert.equal(backend.to('download')[0]?.path, '/api/render/proxy/render_7/download');
    }));

  it('resumes where it was told to', () =>
    withClient({ video }, async ({ client, backend }) => {
      const download = await client.download(at(backend), {
        offset: 100_000,
        etag: '"v1"',
      });
      assert.deepEqual([download.offset, download.totalBytes], [100_000, 300_000]);
      assert.ok((await bytesOf(download)).equals(video.subarray(100_000)));
    }));

  it('begins anew when the file has changed', () =>
    withClient({ video }, async ({ client, backend }) => {
      const download = await client.download(at(backend), { offset: 100_000, etag: '"v0"' });
      assert.equal(download.offset, 0);
      assert.ok((await bytesOf(download)).equals(video));
    }));

  it('begins anew when the offset is beyond the end', () =>
    withClient({ video }, async ({ client, backend }) => {
      const download = await client.download(at(backend), { offset: 300_000, etag: '"v1"' });
      assert.equal(download.offset, 0);
      assert.ok((await bytesOf(download)).equals(video));
      const second = await client.download({ id: 'render_7' }, { offset: 400_000, etag: '"v1"' });
      assert.equal(second.offset, 0);
      await bytesOf(second);
    }));

  for (const status of [400, 401, 403, 404, 410]) {
    it(`asks for a fresh address when the CDN answers ${status}`, () =>
      withClient(
        {
          video,
          renderShape: 'flat',
          polls: [{ status: 'completed' }],
          acts: { cdn: [{ status, body: '<Error><Code>AccessDenied</Code></Error>' }] },
        },
        async ({ client, backend }) => {
          const url = `${backend.cdnUrl}/videos/render_7.mp4?expires=1`;
          assert.ok((await bytesOf(await client.download({ id: 'render_7', url }))).equals(video));
          assert.deepEqual(
            backend.to('cdn').map(({ path }) => path),
            ['/videos/render_7.mp4?expires=1', '/videos/render_7.mp4'],
          );
          assert.equal(backend.to('download').length, 0);
        },
      ));
  }

  it('asks for a fresh address once, then the API', () =>
    withClient(
      {
        video,
        polls: [{ status: 'completed' }],
        acts: {
          cdn: [
            { status: 403, body: '' },
            { status: 403, body: '' },
          ],
        },
      },
      async ({ client, backend }) => {
        const url = `${backend.cdnUrl}/old.mp4`;
        assert.ok((await bytesOf(await client.download({ id: 'render_7', url }))).equals(video));
        assert.deepEqual(
          [backend.to('cdn').length, backend.to('status').length, backend.to('download').length],
          [2, 1, 1],
        );
      },
    ));

  it('asks the API when there is no fresh address to be had', () =>
    withClient(
      { video, acts: { cdn: [{ status: 404, body: '' }], status: Array(8).fill({ status: 503, body: '' }) } },
      async ({ client, backend }) => {
        assert.ok((await bytesOf(await client.download(at(backend)))).equals(video));
      },
    ));

  it('looks for a sound at its own addresses alone', () =>
    withClient({ video, acts: { cdn: [{ status: 404, body: '' }] } }, async ({ client, backend }) => {
      await assert.rejects(client.download({ ...at(backend), extra: 'sound' }), { code: 'not-found' });
      assert.equal(backend.to('download').length, 0);
    }));

  it('follows a redirect', () =>
    withClient(
      { video, acts: { cdn: [{ status: 302, headers: { location: '/elsewhere.mp4' }, body: '' }] } },
      async ({ client, backend }) => {
        const download = await client.download(at(backend));
        assert.ok((await bytesOf(download)).equals(video));
        assert.deepEqual(
          backend.to('cdn').map(({ path }) => path),
          ['/videos/render_7.mp4', '/elsewhere.mp4'],
        );
      },
    ));

  it('a redirect loop ends, and the API is asked', () =>
    withClient(
      { video, acts: { cdn: Array(20).fill({ status: 302, headers: { location: '/again' }, body: '' }) } },
      async ({ client, backend }) => {
        await bytesOf(await client.download(at(backend)));
        assert.equal(backend.to('cdn').length, 6);
        assert.equal(backend.to('download').length, 1);
      },
    ));

  for (const [url, code, message] of [
    [
      'http://cdn.example.test/v.mp4',
      'not-found',
      /keeps the video at http:\/\/cdn\.example\.test, which is not secure\.$/,
    ],
    ['https://cdn.invalid/v.mp4', 'dns', /^The address cdn\.invalid could not be found\.$/],
  ] as const) {
    it(`what is wrong with ${url} is not blamed on the setting for the API’s address`, () =>
      withClient(
        { acts: { download: Array(8).fill({ status: 404, body: { detail: 'no such endpoint' } }) } },
        ({ client }) =>
          assert.rejects(client.download({ id: 'render_7', url }), {
            code,
            message,
            remedy: /[Ee]xport the video again\.$/,
            setting: undefined,
          }),
      ));
  }

  it('a connection that is cut within the file is lost', () =>
    withClient(
      {
        video,
        acts: {
          cdn: [{ status: 200, headers: { 'content-type': 'video/mp4' }, body: video, cutAfter: 1000 }],
        },
      },
      async ({ client, backend }) => {
        const download = await client.download(at(backend));
        await assert.rejects(bytesOf(download), { code: 'connection-lost' });
      },
    ));

  it('what arrived before a cut is in the sink', () =>
    withClient({ video, acts: { cdn: [{ cutAfter: 200_000 }] } }, async ({ client, backend }) => {
      const chunks: Buffer[] = [];
      const sink = new Writable({
        write: (chunk: Buffer, _encoding, done) => {
          chunks.push(chunk);
          setImmediate(done);
        },
      });
      const download = await client.download(at(backend));
      await assert.rejects(download.pipeTo(sink), { code: 'connection-lost' });
      const arrived = Buffer.concat(chunks);
      assert.ok(arrived.length > 0 && arrived.equals(video.subarray(0, arrived.length)));
      assert.equal(sink.writableFinished, true);
    }));

  it('cancel in mid-download', () =>
    withClient({ video }, async ({ client, backend }) => {
      const stop = new AbortController();
      const sink = new Writable({
        write: (_chunk, _encoding, done) => {
          stop.abort();
          done();
        },
      });
      const download = await client.download(at(backend), { signal: stop.signal });
      await assert.rejects(download.pipeTo(sink), { code: 'cancelled' });
    }));

  it('a sink’s own failure is told as it is, and ends the connection', () =>
    withClient({ video }, async ({ client, backend }) => {
      const full = new Error('no space left');
      const sink = new Writable({ write: (_chunk, _encoding, done) => done(full) });
      const download = await client.download(at(backend));
      await assert.rejects(download.pipeTo(sink), full);
    }));

  it('both ways barred: the first failure is told', () =>
    withClient(
      {
        acts: {
          cdn: [{ status: 500, body: '' }],
          download: [{ status: 404, body: { detail: 'Not Found' } }],
        },
      },
      async ({ client, backend }) => {
        await assert.rejects(client.download(at(backend)), { code: 'server', status: 500 });
      },
    ));
});
