import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  isOver,
  SAMPLE_MUSIC,
  SAMPLE_PHOTOS,
  startEngine,
  Wire,
  type EngineUnderTest,
} from './engineProcess.ts';

interface Output {
  readonly url: string;
  readonly duration: number;
  readonly size: number;
  readonly sound_url: string;
}

describe('engine exports', () => {
  let folder: string;
  let engine: EngineUnderTest;
  let wire: Wire;
  let session: string;
  let draft: Record<string, unknown>;

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'clipwright-export-'));
    engine = await startEngine(folder);
    wire = new Wire(engine.hello);
    session = await wire.session();
    await wire.upload(session, [...SAMPLE_PHOTOS, SAMPLE_MUSIC]);
    await wire.chat(session, 'make a 4-second slideshow in 480p with the title “Lake Trip”');
    draft = (await wire.draft(session)) ?? {};
  });
  after(async () => {
    await engine.end();
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  });

  it('makes the MP4 that was asked for, with rising progress', async () => {
    const submitted = await wire.submit('render_whole', session, draft);
    assert.equal(submitted.status, 200);
    assert.equal(submitted.data['id'], 'render_whole');
    const progress: number[] = [];
    const data = await wire.until('render_whole', (status) => {
      progress.push(Number(status['progress']));
      return isOver(status);
    });
    assert.equal(data['status'], 'completed', String(data['error']));
    assert.deepEqual(
      progress,
      progress.toSorted((a, b) => a - b),
    );
    assert.equal(progress.at(-1), 100);
    assert.ok(
      progress.some((value) => value > 0 && value < 100),
      progress.join(' '),
    );

    const output = data['output'] as Output;
    assert.equal(output.duration, 4);
    assert.match(output.url, /\/files\/[\w-]{32}\/lake-trip\.mp4$/);
    assert.equal(data['outputUrl'], output.url);
    // The CDN: no token.
    const bytes = Buffer.from(await (await fetch(output.url)).arrayBuffer());
    assert.equal(bytes.length, output.size);
    const sound = await fetch(output.sound_url);
    assert.equal(sound.headers.get('content-type'), 'audio/mpeg');
    await sound.arrayBuffer();

    const path = join(folder, 'whole.mp4');
    await writeFile(path, bytes);
    const probe = execFileSync(
      'ffprobe',
      ['-v', 'error', '-show_entries', 'stream=codec_name,width,height:format=duration', '-of', 'json', path],
      { encoding: 'utf8' },
    );
    const { streams, format } = JSON.parse(probe) as {
      streams: Record<string, unknown>[];
      format: { duration: string };
    };
    assert.deepEqual(
      [streams[0]?.['codec_name'], streams[0]?.['width'], streams[0]?.['height'], streams[1]?.['codec_name']],
      ['h264', 854, 480, 'aac'],
    );
    assert.ok(Math.abs(Number(format.duration) - 4) <= 0.1);

    await checkRanges(output.url, bytes);
    await checkDownload(bytes);
    assert.deepEqual((await readdir(join(folder, 'renders', 'render_whole'))).sort(), [
      'render.json',
      'sound.mp3',
      'video.mp4',
    ]);
  }).timeout(90_000);

  async function checkRanges(url: string, bytes: Buffer): Promise<void> {
    const part = await fetch(url, { headers: { range: 'bytes=100-199' } });
    assert.equal(part.status, 206);
    assert.equal(part.headers.get('content-range'), `bytes 100-199/${bytes.length}`);
    assert.deepEqual(Buffer.from(await part.arrayBuffer()), bytes.subarray(100, 200));
    const etag = part.headers.get('etag') ?? '';
    const rest = await fetch(url, { headers: { range: 'bytes=500-', 'if-range': etag } });
    assert.deepEqual(Buffer.from(await rest.arrayBuffer()), bytes.subarray(500));
    const changed = await fetch(url, { headers: { range: 'bytes=500-', 'if-range': '"other"' } });
    assert.equal(changed.status, 200);
    await changed.arrayBuffer();
    const behind = await fetch(url, { headers: { range: `bytes=${bytes.length}-` } });
    assert.equal(behind.status, 416);
    const head = await fetch(url, { method: 'HEAD' });
    assert.equal(head.headers.get('content-length'), String(bytes.length));
    const guessed = url.replace(/files\/./, (start) => (start.endsWith('_') ? 'files/-' : 'files/_'));
    assert.equal((await fetch(guessed)).status, 404);
  }

  async function checkDownload(bytes: Buffer): Promise<void> {
    const path = '/api/render/proxy/render_whole/download';
    const response = await wire.fetch(path);
    assert.equal(response.headers.get('content-type'), 'video/mp4');
    assert.equal((await response.arrayBuffer()).byteLength, bytes.length);
    assert.equal((await wire.ask(path, { headers: { authorization: null } })).status, 401);
  }

  it('renders two at a time, and cancels', async () => {
    const long = { ...draft };
    await wire.chat(session, 'make it 40 seconds');
    Object.assign(long, await wire.draft(session));
    await wire.submit('render_first', session, long);
    await wire.submit('render_second', session, long);
    await wire.submit('render_third', session, long);
    for (const id of ['render_first', 'render_second'])
      await wire.until(id, ({ progress }) => Number(progress) > 0);
    assert.equal((await wire.ask('/api/render/proxy/lambda/render_third')).data['status'], 'pending');
    assert.equal((await wire.ask('/api/render/proxy/render_first/download')).status, 409);

    for (const id of ['render_third', 'render_second', 'render_first']) {
      const { status } = await wire.ask(`/api/render/proxy/lambda/${id}/cancel`, { method: 'POST' });
      assert.equal(status, 200);
      assert.equal((await wire.ask(`/api/render/proxy/lambda/${id}`)).data['status'], 'cancelled');
    }
    assert.deepEqual(await readdir(join(folder, 'renders', 'render_first')), ['render.json']);
    // The queue goes on.
    await wire.submit('render_last', session, draft);
    assert.equal((await wire.until('render_last', isOver))['status'], 'completed');
  }).timeout(90_000);

  it('needs the attribution headers on every request', async () => {
    const bare = { headers: { 'x-skill-source': null, 'x-skill-version': null, 'x-skill-platform': null } };
    const own = await wire.session();
    const missing = await wire.submit('render_bare', own, draft, {
      headers: { 'x-skill-platform': null },
    });
    assert.deepEqual([missing.status, missing.body.code], [402, 402]);
    // One request without them is enough: the export fails later.
    const other = await wire.session(bare);
    const later = await wire.submit('render_later', other, draft);
    assert.equal(later.status, 402);
  });

  it('refuses drafts that it cannot render, and says why', async () => {
    const submit = async (changed: unknown) => {
      const { status, body } = await wire.submit(
        `render_${Math.random().toString(36).slice(2)}`,
        session,
        changed,
      );
      assert.equal(status, 400, body.message);
      return body.message ?? '';
    };
    assert.match(await submit({}), /timeline cannot be understood \(d:/);
    assert.match(
      await submit({ ...draft, t: [{ id: 'x', tt: 0, sg: [{ id: 'p1', kind: 'image', st: -1 }] }] }),
      /t\.0\.sg\.0/,
    );
    assert.match(await submit({ ...draft, t: [] }), /empty/);
    assert.match(await submit({ ...draft, version: 3 }), /newer version/);
    assert.match(
      await submit({ ...draft, m: { width: 8000, height: 4500 } }),
      /^The timeline cannot be exported\. Its picture of 8000 × 4500 pixels is larger than 4K\.$/,
    );
    assert.match(await submit({ ...draft, more: 'x'.repeat(4 * 1024 * 1024) }), /too large/);
    const other = await wire.session();
    const foreign = await wire.submit('render_foreign', other, draft);
    assert.match(foreign.body.message ?? '', /“elva”, which is not among this session's files/);
    assert.equal((await wire.submit('../../x', session, draft)).status, 400);
  });

  it('knows only its own exports', async () => {
    for (const path of ['/api/render/proxy/lambda/render_none', '/api/render/proxy/render_none/download'])
      assert.deepEqual((await wire.ask(path)).body.code, 404);
    assert.equal(
      (await wire.ask('/api/render/proxy/lambda/render_none/cancel', { method: 'POST' })).status,
      404,
    );
  });
});
