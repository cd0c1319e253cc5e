import assert from 'node:assert/strict';
import { truncateSync } from 'node:fs';
import { createHash, randomBytes } from 'node:crypto';
import { truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { UploadSource } from '../../../src/api/types.ts';
import { SESSION_ID } from '../../backend/answers.ts';
import { withClient } from '../../backend/withClient.ts';

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

  for (const [what, data, code] of [
    ['no file', { files: [] }, 'not-added'],
    ['one of two files', { files: [{ filename: 'a.jpg' }] }, 'not-added'],
    ['files without saying which', { files: [{}, { file_type: 'image' }] }, 'not-added'],
    [
      'all files, not applied',
      { files: [{ hash: 1 }, { hash: 2 }], session_state_applied: false },
      'not-added',
    ],
    ['all files, and an error', { files: [{ hash: 1 }, { hash: 2 }], error: 'no room' }, 'not-added'],
    ['an error in place of files', { error: { message: 'no room' } }, 'not-added'],
    [
      'errors beside files',
      { files: [{ hash: 1 }, { hash: 2 }], errors: [{ message: 'no room' }] },
      'not-added',
    ],
    [
      'a file with an error',
      { files: [{ hash: 1 }, { hash: 2, error: { code: 4001, msg: 'no' } }] },
      'unsupported-file',
    ],
    ['a code inside', { code: 4002, message: 'too large' }, 'file-too-large'],
    ['no success inside', { success: false, message: 'no' }, 'rejected'],
  ] as const)
    it(`a yes that names ${what} is none`, () =>
      withClient({ acts: { upload: [{ body: { code: 0, data } }] } }, async ({ client, folder }) => {
        const files = [await makeFile(folder, 'a.jpg', 10), await makeFile(folder, 'b.jpg', 10)];
        await assert.rejects(client.upload(SESSION_ID, files), { code });
      }));

  for (const data of [
    { files: [{ cdn_url: 'https://cdn.test/1' }, { hash: 'h' }], error: null, errors: [] },
    {
      files: [
        { filename: 'a.jpg', error: '' },
        { filename: 'b.jpg', error: false },
      ],
      session_state_applied: true,
    },
  ])
    it('a yes that names all files in some way is one', () =>
      withClient({ acts: { upload: [{ body: { code: 0, data } }] } }, async ({ client, folder }) => {
        const files = [await makeFile(folder, 'a.jpg', 10), await makeFile(folder, 'b.jpg', 10)];
        const uploaded = await client.upload(SESSION_ID, files);
        assert.deepEqual(
          uploaded.map(({ filename }) => filename),
          ['a.jpg', 'b.jpg'],
        );
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

  it('a file that has grown since it was measured is named: its first bytes alone would be half a picture', () =>
    withClient({}, async ({ client, folder }) => {
      const file = await makeFile(folder, 'grown.jpg', 10_000);
      await truncate(file.path, 20_000);
      await assert.rejects(client.upload(SESSION_ID, [file]), { code: 'local-file' });
    }));

  it('a file that grows while it is sent is named', () =>
    withClient({}, async ({ client, folder }) => {
      const file = await makeFile(folder, 'growing.jpg', 5_000_000);
      const onProgress = () => truncateSync(file.path, 6_000_000);
      await assert.rejects(client.upload(SESSION_ID, [file], { onProgress }), { code: 'local-file' });
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
