import assert from 'node:assert/strict';
import { createReadStream } from 'node:fs';
import { copyFile, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createHash } from 'node:crypto';
import {
  fixture,
  SAMPLE_CLIP,
  SAMPLE_MUSIC,
  SAMPLE_PHOTOS,
  startEngine,
  Wire,
  type EngineUnderTest,
} from './engineProcess.ts';

interface Uploaded {
  readonly filename: string;
  readonly file_type: string;
  readonly cdn_url: string;
  readonly duration: number;
  readonly width: number;
  readonly height: number;
  readonly hash: string;
}

describe('engine uploads', () => {
  let folder: string;
  let engine: EngineUnderTest;
  let wire: Wire;
  let session: string;

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'clipwright-upload-'));
    engine = await startEngine(join(folder, 'data'));
    wire = new Wire(engine.hello);
  });
  beforeEach(async () => {
    session = await wire.session();
  });
  after(async () => {
    await engine.end();
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  });

  const stored = () => readdir(join(folder, 'data', 'sessions', session, 'media'));

  it('takes photos, clips and sounds in one request, and says what they are', async () => {
    const { status, data } = await wire.upload(session, [
      ...SAMPLE_PHOTOS.slice(0, 1),
      SAMPLE_CLIP,
      SAMPLE_MUSIC,
    ]);
    assert.equal(status, 200);
    assert.equal(data['session_state_applied'], true);
    const [photo, clip, music] = data['files'] as Uploaded[];
    assert.deepEqual(
      [photo?.filename, photo?.file_type, photo?.width, photo?.height],
      ['01-elva.jpg', 'image', 3072, 1780],
    );
    assert.deepEqual([clip?.file_type, clip?.duration], ['video', 7.8]);
    assert.equal(music?.file_type, 'audio');
    const bytes = await readFile(SAMPLE_PHOTOS[0] ?? '');
    assert.equal(photo?.hash, createHash('sha256').update(bytes).digest('hex'));
    // The CDN takes no token.
    assert.deepEqual(Buffer.from(await (await fetch(photo.cdn_url)).arrayBuffer()), bytes);
    assert.equal((await stored()).length, 3);
  });

  it('keeps names in any script', async () => {
    const path = join(folder, '旅行 früh.jpg');
    await copyFile(SAMPLE_PHOTOS[1] ?? '', path);
    const { data } = await wire.upload(session, [path]);
    assert.equal((data['files'] as Uploaded[])[0]?.filename, '旅行 früh.jpg');
    const { text } = await wire.chat(session, 'make a slideshow');
    assert.match(text, /1 photo/);
  });

  it('goes by the content, not by the name', async () => {
    const { data } = await wire.upload(session, [fixture('broken/webm-named-mp4.mp4')]);
    assert.equal((data['files'] as Uploaded[])[0]?.file_type, 'video');
    assert.match((await stored())[0] ?? '', /\.webm$/);
  });

  it('does not keep the same content twice', async () => {
    await wire.upload(session, SAMPLE_PHOTOS.slice(0, 2));
    await wire.upload(session, SAMPLE_PHOTOS.slice(0, 2));
    assert.equal((await stored()).length, 2);
    await wire.chat(session, 'make a slideshow');
    const draft = (await wire.draft(session)) as { t: { sg: unknown[] }[] };
    assert.equal(draft.t[0]?.sg.length, 2);
  });

  const broken = [
    'broken/empty.png',
    'broken/truncated.jpg',
    'broken/not-a-video.mp4',
    'broken/program.exe',
    'heic/IMG_5195.HEIC',
  ];
  for (const name of broken)
    it(`refuses ${name}, names it, and keeps nothing`, async () => {
      const { status, body } = await wire.upload(session, [
        ...SAMPLE_PHOTOS.slice(0, 1),
        fixture(name),
        ...SAMPLE_PHOTOS.slice(1),
      ]);
      assert.deepEqual([status, body.code], [415, 4001]);
      assert.ok(body.message?.includes(name.split('/').at(-1) ?? '?'), body.message);
      assert.deepEqual(await stored(), []);
    });

  it('refuses an upload without a file', async () => {
    const { body } = await wire.ask(`/api/upload-video/nemo_agent/me/${session}`, { body: new FormData() });
    assert.equal(body.code, 400);
  });

  it('refuses a file above the skill’s limit, and reads the request to its end', async () => {
    const megabyte = new Blob([Buffer.alloc(1024 * 1024)]);
    const large = new Blob(Array.from({ length: 201 }, () => megabyte));
    const form = new FormData();
    form.append('files', large, 'holiday.mp4');
    const { status, body } = await wire.ask(`/api/upload-video/nemo_agent/me/${session}`, { body: form });
    assert.deepEqual([status, body.code], [413, 4002]);
    assert.match(body.message ?? '', /“holiday\.mp4” is larger than 200 MB/);
    assert.deepEqual(await stored(), []);
    // The other two skills take up to 500 MB: there the same file fails for what it is.
    const other = await wire.ask(`/api/upload-video/nemo_agent/me/${session}`, {
      body: form,
      skill: 'ai-video-generator-ai',
    });
    assert.equal(other.body.code, 4001);
  }).timeout(60_000);

  it('leaves nothing of an upload that was broken off', async () => {
    const aborted = new AbortController();
    const path = `/api/upload-video/nemo_agent/me/${session}`;
    const boundary = 'x';
    const head = `--${boundary}\r\ncontent-disposition: form-data; name="files"; filename="a.mp4"\r\ncontent-type: video/mp4\r\n\r\n`;
    const body = new ReadableStream<Uint8Array>({
      start: (controller) => controller.enqueue(new TextEncoder().encode(head)),
      pull: async (controller) => {
        controller.enqueue(new Uint8Array(65_536));
        if ((await stored()).length > 0) aborted.abort();
      },
    });
    const headers = { ...wire.headers({}), 'content-type': `multipart/form-data; boundary=${boundary}` };
    const init = { method: 'POST', headers, body, duplex: 'half' as const, signal: aborted.signal };
    await assert.rejects(fetch(wire.url + path, init));
    while ((await stored()).length > 0) await new Promise((resolve) => setTimeout(resolve, 20));
  });

  describe('by address', () => {
    it('downloads, and names what it cannot get', async () => {
      const server = createServer((request, response) => {
        if (request.url === '/lake.jpg') createReadStream(SAMPLE_PHOTOS[2] ?? '').pipe(response);
        else response.writeHead(404).end('no');
      });
      await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
      const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
      const path = `/api/upload-video/nemo_agent/me/${session}`;
      try {
        const { data } = await wire.ask(path, { body: { urls: [`${base}/lake.jpg`], source_type: 'url' } });
        assert.deepEqual(
          (data['files'] as Uploaded[]).map(({ filename, file_type }) => [filename, file_type]),
          [['lake.jpg', 'image']],
        );
        const missing = await wire.ask(path, { body: { urls: [`${base}/gone.jpg`], source_type: 'url' } });
        assert.equal(missing.body.code, 4001);
        assert.match(missing.body.message ?? '', /gone\.jpg.*404/);
        const strange = await wire.ask(path, { body: { urls: ['file:///etc/passwd'], source_type: 'url' } });
        assert.equal(strange.body.code, 400);
      } finally {
        server.close();
      }
    });

    it('stops with whoever asked for it', async () => {
      const gone = new AbortController();
      const ended = new Promise<void>((resolve) => {
        const server = createServer((_request, response) => {
          response.once('close', () => {
            server.close();
            resolve();
          });
          response.writeHead(200).write('the beginning');
          gone.abort();
        });
        server.listen(0, '127.0.0.1', () => {
          const { port } = server.address() as AddressInfo;
          const path = `${wire.url}/api/upload-video/nemo_agent/me/${session}`;
          const body = JSON.stringify({ urls: [`http://127.0.0.1:${port}/lake.jpg`] });
          const headers = { ...wire.headers({}), 'content-type': 'application/json' };
          void assert.rejects(fetch(path, { method: 'POST', headers, body, signal: gone.signal }));
        });
      });
      await ended;
      while ((await stored()).length > 0) await new Promise((resolve) => setTimeout(resolve, 20));
    });
  });
});
