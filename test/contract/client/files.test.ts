import assert from 'node:assert/strict';
import { createHash, randomBytes } from 'node:crypto';
import { truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import type { UploadSource } from '../../../src/api/types.ts';
import { SESSION_ID } from '../../backend/answers.ts';
import type { RenderShape } from '../../backend/scenario.ts';
import { TOKEN, bytesOf, withClient } from '../../backend/withClient.ts';

async function makeFile(
  folder: string,
  name: string,
  size: number,
): Promise<UploadSource & { readonly hash: string }> {
  const content = randomBytes(size);
  const path = join(folder, `file-${size}`);
  await writeFile(path, content);
  return {
    path,
    name,
    size,
    mimeType: 'image/jpeg',
    hash: createHash('sha256').update(content).digest('hex'),
  };
}

describe('client: uploads', () => {
  it('several files in one request arrive whole, with their names and a true Content-Length', () =>
    withClient({}, async ({ client, backend, folder }) => {
      const files = [
        await makeFile(folder, 'lake.jpg', 700_001),
        await makeFile(folder, '湖 "at dawn".jpg', 3),
        await makeFile(folder, 'empty.jpg', 0),
      ];
      const uploaded = await client.upload(SESSION_ID, files);
      const [request] = backend.to('upload');
      assert.ok(request);
      assert.deepEqual(
        request.files,
        files.map(({ name, size, hash }) => ({
          filename: name.replaceAll('"', '%22'),
          contentType: 'image/jpeg',
          size,
          hash,
        })),
      );
      assert.equal(request.headers['content-length'], String(request.bodyBytes));
      assert.equal(request.headers['transfer-encoding'], undefined);
      assert.deepEqual(
        uploaded.map(({ fileType, hash }) => ({ fileType, hash })),
        files.map(({ hash }) => ({ fileType: 'image', hash })),
      );
    }));

  it('files of many chunks, large and small in turns, arrive unmixed', () =>
    withClient({}, async ({ client, backend, folder }) => {
      const sizes = [3_000_001, 10, 1_048_576, 20_000, 2_500_000];
      const files = await Promise.all(sizes.map((size) => makeFile(folder, `${size}.jpg`, size)));
      await client.upload(SESSION_ID, files);
      assert.deepEqual(
        backend.to('upload')[0]?.files.map(({ hash }) => hash),
        files.map(({ hash }) => hash),
      );
    }));

  it('tells progress in bytes, rising, up to the whole', () =>
    withClient({}, async ({ client, folder }) => {
      const files = [await makeFile(folder, 'a.jpg', 600_000), await makeFile(folder, 'b.jpg', 300_000)];
      const steps: number[] = [];
      await client.upload(SESSION_ID, files, {
        onProgress: (sent, total) => {
          assert.equal(total, 900_000);
          steps.push(sent);
        },
      });
      assert.ok(steps.length > 2);
      assert.deepEqual(
        steps,
        steps.toSorted((a, b) => a - b),
      );
      assert.equal(steps.at(-1), 900_000);
    }));

  it('a refused token in front of an upload: the file is read and sent afresh', () =>
    withClient(
      { tokens: ['fresh'] },
      async ({ client, backend, folder }) => {
        const file = await makeFile(folder, 'a.jpg', 300_000);
        await client.upload(SESSION_ID, [file]);
        assert.deepEqual(
          backend.to('upload').map(({ files }) => files[0]?.hash),
          [file.hash, file.hash],
        );
      },
      { credentials: { token: () => Promise.resolve('stale'), renew: () => Promise.resolve('fresh') } },
    ));

  it('a connection cut after 40 % is lost, and nothing is sent again', () =>
    withClient({ acts: { upload: [{ cutRequestAfter: 400_000 }] } }, async ({ client, backend, folder }) => {
      await assert.rejects(client.upload(SESSION_ID, [await makeFile(folder, 'a.jpg', 1_000_000)]), {
        code: 'connection-lost',
      });
      assert.equal(backend.to('upload').length, 1);
    }));

  it('a file that is gone is named', () =>
    withClient({}, async ({ client, folder }) => {
      const gone = { path: join(folder, 'gone'), name: 'gone.jpg', size: 10, mimeType: 'image/jpeg' };
      await assert.rejects(client.upload(SESSION_ID, [gone]), (error: Error) => {
        assert.equal((error as { code?: unknown }).code, 'local-file');
        assert.match(error.message, /gone\.jpg/);
        return true;
      });
    }));

  it('a file that shrank since it was measured is named', () =>
    withClient({}, async ({ client, folder }) => {
      const file = await makeFile(folder, 'shrunk.jpg', 10_000);
      await truncate(file.path, 5000);
      await assert.rejects(client.upload(SESSION_ID, [file]), { code: 'local-file' });
    }));

  it('cancel in mid-upload', () =>
    withClient({}, async ({ client, folder }) => {
      const stop = new AbortController();
      const upload = client.upload(SESSION_ID, [await makeFile(folder, 'a.jpg', 5_000_000)], {
        signal: stop.signal,
        onProgress: () => stop.abort(),
      });
      await assert.rejects(upload, { code: 'cancelled' });
    }));
});

describe('client: exports', () => {
  for (const renderShape of ['success-data', 'flat', 'envelope'] satisfies RenderShape[]) {
    it(`follows an export in the shape “${renderShape}”`, () =>
      withClient(
        {
          renderShape,
          polls: [
            { status: 'processing', progress: 40 },
            { status: 'completed', progress: 100 },
          ],
        },
        async ({ client, backend }) => {
          const submitted = await client.submitExport({
            id: 'render_7',
            sessionId: SESSION_ID,
            draft: { t: [] },
          });
          assert.deepEqual(submitted, { id: 'render_7', status: 'pending' });
          assert.deepEqual(await client.exportStatus('render_7'), {
            id: 'render_7',
            status: 'processing',
            progress: 40,
          });
          const { status, url } = await client.exportStatus('render_7');
          assert.equal(status, 'completed');
          assert.equal(url, `${backend.cdnUrl}/videos/render_7.mp4`);
        },
      ));

    it(`reads why an export failed in the shape “${renderShape}”`, () =>
      withClient(
        { renderShape, polls: [{ status: 'failed', error: 'no space left' }] },
        async ({ client }) => {
          assert.deepEqual(await client.exportStatus('render_7'), {
            id: 'render_7',
            status: 'failed',
            error: 'no space left',
          });
        },
      ));
  }

  it('an unknown status word means that it is still in the making', () =>
    withClient({ polls: [{ status: 'muxing' }] }, async ({ client }) => {
      assert.equal((await client.exportStatus('render_7')).status, 'processing');
    }));

  it('a cancel is taken with any answer that is no refusal', () =>
    withClient({ acts: { cancel: [{ status: 204, body: '' }] } }, async ({ client, backend }) => {
      await client.cancelExport('render_7');
      assert.equal(backend.to('cancel')[0]?.path, '/api/render/proxy/lambda/render_7/cancel');
    }));
});

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
      const download = await client.download(at(backend), { offset: 300_000 });
      assert.equal(download.offset, 0);
      assert.ok((await bytesOf(download)).equals(video));
      const { offset: second } = await client.download({ id: 'render_7' }, { offset: 400_000 });
      assert.equal(second, 0);
    }));

  it('a wrong part is not taken for the right one', () =>
    withClient(
      {
        video,
        acts: {
          cdn: [
            {
              status: 206,
              headers: { 'content-type': 'video/mp4', 'content-range': 'bytes 5-9/10' },
              body: 'abcde',
            },
          ],
        },
      },
      async ({ client, backend }) => {
        const { offset } = await client.download(at(backend), { offset: 100_000 });
        assert.equal(offset, 100_000);
        assert.equal(backend.to('download').length, 1);
      },
    ));

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
      { acts: { cdn: [{ status: 500, body: '' }], download: [{ status: 404, body: {} }] } },
      async ({ client, backend }) => {
        await assert.rejects(client.download(at(backend)), { code: 'server', status: 500 });
      },
    ));
});
