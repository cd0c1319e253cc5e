import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { bytesOf, withClient } from '../../backend/withClient.ts';

describe('client: downloads that are gone on with', () => {
  const video = randomBytes(300_000);
  const at = (backend: { readonly cdnUrl: string }) => ({
    id: 'render_7',
    url: `${backend.cdnUrl}/videos/render_7.mp4`,
  });
  const part = { 'content-type': 'video/mp4', etag: '"v1"' };

  for (const etag of [undefined, 'W/"v1"', 'v1', '', '"v1', '*'])
    it(`asks for no part with ${etag ?? 'no etag'}: nothing promises the same bytes`, () =>
      withClient({ video }, async ({ client, backend }) => {
        const download = await client.download(at(backend), {
          offset: 100_000,
          ...(etag !== undefined && { etag }),
        });
        assert.equal(download.offset, 0);
        assert.ok((await bytesOf(download)).equals(video));
        assert.equal(backend.to('cdn')[0]?.headers.range, undefined);
      }));

  const rest = video.subarray(100_000);
  for (const [what, headers, body] of [
    ['another part', { 'content-range': 'bytes 5-9/300000' }, 'abcde'],
    ['a part of another length than it says', { 'content-range': 'bytes 100000-299999/300000' }, 'abcde'],
    ['a part that ends behind the end', { 'content-range': 'bytes 100000-299999/200000' }, rest],
    ['a part without saying which', {}, rest],
    ['parts in a form', { 'content-type': 'multipart/byteranges; boundary=x' }, '--x--'],
    ['a part of another version', { 'content-range': 'bytes 100000-299999/300000', etag: '"v2"' }, rest],
    [
      'a part of a compressed form',
      { 'content-range': 'bytes 100000-299999/300000', 'content-encoding': 'gzip' },
      rest,
    ],
  ] as const) {
    const act = { status: 206, headers: { ...part, ...headers }, body };
    const options = { offset: 100_000, etag: '"v1"' };

    it(`is sent ${what}: the CDN is asked for the whole file`, () =>
      withClient({ video, acts: { cdn: [act] } }, async ({ client, backend }) => {
        const download = await client.download(at(backend), options);
        assert.equal(download.offset, 0);
        assert.ok((await bytesOf(download)).equals(video));
        assert.deepEqual(
          backend.to('cdn').map(({ headers: { range } }) => range),
          ['bytes=100000-', undefined],
        );
        assert.equal(backend.to('download').length, 0);
      }));

    it(`is sent ${what}: the API is asked for the whole file`, () =>
      withClient({ video, acts: { download: [act] } }, async ({ client }) => {
        const download = await client.download({ id: 'render_7' }, options);
        assert.equal(download.offset, 0);
        assert.ok((await bytesOf(download)).equals(video));
      }));
  }

  it('is sent a part that is called the whole: the CDN is asked for the whole file', () =>
    withClient(
      {
        video,
        acts: {
          cdn: [
            { status: 200, headers: { ...part, 'content-range': 'bytes 100000-299999/300000' }, body: rest },
          ],
        },
      },
      async ({ client, backend }) => {
        const download = await client.download(at(backend), { offset: 100_000, etag: '"v1"' });
        assert.equal(download.offset, 0);
        assert.ok((await bytesOf(download)).equals(video));
      },
    ));

  it('is sent a part though it asked for the whole file, by a CDN: the API is asked', () =>
    withClient(
      {
        video,
        acts: {
          cdn: [{ status: 206, headers: { ...part, 'content-range': 'bytes 5-9/10' }, body: 'abcde' }],
        },
      },
      async ({ client, backend }) => {
        assert.ok((await bytesOf(await client.download(at(backend)))).equals(video));
        assert.equal(backend.to('download').length, 1);
      },
    ));
});
