import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync, zstdCompressSync } from 'node:zlib';
import { bytesOf, withClient } from '../../backend/withClient.ts';

describe('client: downloads that were compressed on the way', () => {
  // Not by chance the beginning of something compressed.
  const video = randomBytes(300_000).fill(0, 0, 4);
  const at = (backend: { readonly cdnUrl: string }) => ({
    id: 'render_7',
    url: `${backend.cdnUrl}/videos/render_7.mp4`,
  });
  const part = { 'content-type': 'video/mp4', etag: '"v1"' };

  for (const [encoding, encode, title = encoding] of [
    ['gzip', gzipSync],
    ['x-gzip', gzipSync],
    ['deflate', deflateSync],
    ['deflate', deflateRawSync, 'deflate without its head'],
    ['br', brotliCompressSync],
    ['zstd', zstdCompressSync],
    ['gzip, br', (bytes: Buffer) => brotliCompressSync(gzipSync(bytes))],
    ['identity', (bytes: Buffer) => bytes],
    ['aws-chunked', (bytes: Buffer) => bytes],
  ] as const) {
    for (const endpoint of ['cdn', 'download'] as const)
      it(`undoes ${title} of the ${endpoint}’s answer`, () =>
        withClient(
          {
            acts: {
              [endpoint]: [
                { status: 200, headers: { ...part, 'content-encoding': encoding }, body: encode(video) },
              ],
            },
          },
          async ({ client, backend }) => {
            const download = await client.download(endpoint === 'cdn' ? at(backend) : { id: 'render_7' });
            const plain = ['identity', 'aws-chunked'].includes(encoding);
            assert.deepEqual(
              [download.totalBytes, download.etag],
              plain ? [video.length, '"v1"'] : [undefined, undefined],
            );
            assert.ok((await bytesOf(download)).equals(video));
          },
        ));
  }

  it('takes a file as it is that only says that it is compressed', () =>
    withClient(
      { acts: { cdn: [{ status: 200, headers: { ...part, 'content-encoding': 'gzip' }, body: video }] } },
      async ({ client, backend }) => {
        assert.ok((await bytesOf(await client.download(at(backend)))).equals(video));
      },
    ));

  it('a compressed file that is cut is lost, not whole', () =>
    withClient(
      {
        acts: {
          cdn: [
            {
              status: 200,
              headers: { ...part, 'content-encoding': 'gzip' },
              body: gzipSync(video).subarray(0, 200_000),
            },
          ],
        },
      },
      async ({ client, backend }) => {
        await assert.rejects(bytesOf(await client.download(at(backend))), { code: 'connection-lost' });
      },
    ));
});
