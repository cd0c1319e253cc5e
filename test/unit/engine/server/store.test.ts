import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { access, mkdir, mkdtemp, readdir, readFile, rm, utimes, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Demand } from '../../../../src/engine/server/ahead/demand.ts';
import { NO_MEMORY } from '../../../../src/engine/director/memory.ts';
import { UnreadableDraft } from '../../../../src/engine/draft/index.ts';
import { RequestError } from '../../../../src/engine/server/answers.ts';
import { FileCache } from '../../../../src/engine/picture/pieces/cache.ts';
import { Renders, type RenderDraft, type RenderOrder } from '../../../../src/engine/server/store/renders.ts';
import { Sessions } from '../../../../src/engine/server/store/sessions.ts';
import { tidy } from '../../../../src/engine/server/store/tidy.ts';
import type { RenderJob } from '../../../../src/engine/types.ts';
import { slideshow } from '../director/support.ts';

const hasCode = (code: number) => (error: unknown) => error instanceof RequestError && error.code === code;

describe('engine server: store', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'clipwright-store-'));
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));

  describe('sessions', () => {
    it('are on disk: another process finds them', async () => {
      const { id } = await new Sessions(folder).create('de', true);
      const found = await new Sessions(folder).read(id);
      assert.equal(found.language, 'de');
      assert.ok(/^\d+$/.test(id) && BigInt(id) > 2n ** 53n);
    });

    it('change one after the other', async () => {
      const sessions = new Sessions(folder);
      const { id } = await sessions.create('en', true);
      const step = async (name: string) =>
        sessions.change(id, async (record) => {
          await readdir(folder);
          return { ...record, fresh: [...record.fresh, name] };
        });
      await Promise.all(Array.from({ length: 20 }, (_, at) => step(String(at))));
      assert.equal((await sessions.read(id)).fresh.length, 20);
    });

    it('stay as they are when a change fails, and take the next one', async () => {
      const sessions = new Sessions(folder);
      const { id } = await sessions.create('en', true);
      await assert.rejects(
        sessions.change(id, () => {
          throw new Error('no');
        }),
        /no/,
      );
      const after = await sessions.change(id, (record) => ({ ...record, fresh: ['x'] }));
      assert.deepEqual(after.fresh, ['x']);
    });

    const unreadable: [string, string, RegExp][] = [
      ['cut off', '{"version":1,"id":', /cannot be read any more/],
      ['no session', '[]', /cannot be read any more/],
      ['with a draft that is none', '{"d":1}', /timeline of this session cannot be read \(m: /],
      [
        'with a draft of a version to come',
        '{"version":3}',
        /cannot be read\. It was made by a newer version/,
      ],
    ];
    for (const [what, content, said] of unreadable)
      it(`are gone, with a word, when what is stored is ${what}`, async () => {
        const sessions = new Sessions(folder);
        const record = await sessions.create('en', true);
        const whole = JSON.stringify(record);
        const text = what.includes('draft') ? `${whole.slice(0, -1)},"draft":${content}}` : content;
        await writeFile(join(folder, record.id, 'session.json'), text);
        for (const task of [() => sessions.read(record.id), () => sessions.change(record.id, (same) => same)])
          await assert.rejects(
            task,
            (error) => error instanceof RequestError && error.code === 1002 && said.test(error.message),
          );
      });

    it('lose what an engine that is gone was just receiving', async () => {
      const sessions = new Sessions(folder);
      const { id } = await sessions.create('en', true);
      const dead = spawn(process.execPath, ['-e', '']);
      await once(dead, 'exit');
      const names = [`upload.${dead.pid}.1`, `upload.${process.ppid}.1`, 'photo.jpg'];
      for (const name of names) await writeFile(join(sessions.mediaFolder(id), name), '');
      assert.equal(await sessions.removeUnfinished(), 1);
      assert.deepEqual((await readdir(sessions.mediaFolder(id))).toSorted(), names.slice(1).toSorted());
    });

    it('stay as they are when a change could not be read again', async () => {
      const sessions = new Sessions(folder);
      const { id } = await sessions.create('en', true);
      const draft = slideshow();
      const stored = await sessions.change(id, (record) => ({ ...record, draft }));
      const beyond = { ...draft, d: 7 * 60 * 60 * 1000 };
      await assert.rejects(
        sessions.change(id, (record) => ({ ...record, draft: beyond })),
        UnreadableDraft,
      );
      assert.deepEqual(await sessions.read(id), stored);
    });

    it('forget what was spoken of rather than all', async () => {
      const sessions = new Sessions(folder);
      const record = await sessions.create('en', true);
      const stored = { ...record, memory: { spoken: 'of another version' } };
      await writeFile(join(folder, record.id, 'session.json'), JSON.stringify(stored));
      assert.deepEqual((await sessions.read(record.id)).memory, NO_MEMORY);
    });

    it('are not found under any other id', async () => {
      const sessions = new Sessions(folder);
      for (const id of ['1152921504606846976', '../../etc/passwd', '', '12', 'abc'])
        await assert.rejects(sessions.read(id), hasCode(1002), id);
    });
  });

  describe('renders', () => {
    const order = (id: string): RenderOrder => ({
      id,
      sessionId: '1',
      draft: slideshow(),
      media: () => undefined,
      name: 'x.mp4',
      format: 'mp4',
    });
    const make = (render: RenderDraft) =>
      new Renders({
        ...{ folder, tools: { ffmpeg: '', ffprobe: '' }, render, socket: join(folder, 'own.sock') },
        ...{ cache: new FileCache(join(folder, 'cache')), demand: new Demand(), voice: () => undefined },
      });
    const untilAborted: RenderDraft = ({ signal }) =>
      new Promise((_, reject) => {
        signal.addEventListener('abort', () => reject(new Error('aborted')), { once: true });
      });

    it('are made two at a time, each with its own progress', async () => {
      const started = new Map<string, RenderJob>();
      let twoRun = (): void => undefined;
      const both = new Promise<void>((resolve) => (twoRun = resolve));
      let end = (): void => undefined;
      const ending = new Promise<void>((resolve) => (end = resolve));
      const renders = make(async (job) => {
        started.set(job.outputPath, job);
        if (started.size === 2) twoRun();
        await ending;
        return { path: job.outputPath, durationMs: 1000, sizeBytes: 3, hasMp3: false };
      });
      for (const id of ['a', 'b', 'c']) await renders.submit(order(id));
      await both;
      started.get(join(folder, 'a', 'video.mp4'))?.onProgress(0.5);
      started.get(join(folder, 'b', 'video.mp4'))?.onProgress(0.25);
      const told = await Promise.all(['a', 'b', 'c'].map((id) => renders.status(id)));
      assert.deepEqual(
        told.map(({ status, progress }) => [status, progress]),
        [
          ['processing', 50],
          ['processing', 25],
          ['pending', 0],
        ],
      );
      end();
      await renders.idle();
      assert.equal((await renders.status('c')).status, 'completed');
    });

    it('tell their end with the submission, where it comes soon', async () => {
      let end = (): void => undefined;
      const ending = new Promise<void>((resolve) => (end = resolve));
      const renders = make(async ({ outputPath }) => {
        await ending;
        return { path: outputPath, durationMs: 1000, sizeBytes: 3, hasMp3: false };
      });
      const record = await renders.submit(order('soon'));
      assert.equal((await renders.settled(record, 1)).status, 'processing');
      const settled = renders.settled(record, 60_000);
      end();
      assert.equal((await settled).status, 'completed');
    });

    it('answer the same id with the same render', async () => {
      const renders = make(untilAborted);
      const [first, again] = await Promise.all([
        renders.submit(order('same')),
        renders.submit(order('same')),
      ]);
      assert.equal(first.id, again.id);
      await renders.close();
      assert.deepEqual(await readdir(folder), ['same']);
    });

    it('can be cancelled, while waiting too', async () => {
      const renders = make(untilAborted);
      await renders.submit(order('one'));
      await renders.submit(order('two'));
      await renders.submit(order('three'));
      assert.equal((await renders.cancel('three')).status, 'cancelled');
      assert.equal((await renders.cancel('two')).status, 'cancelled');
      assert.equal((await renders.cancel('one')).status, 'cancelled');
      await renders.close();
    });

    it('are reported as failed when their process is gone', async () => {
      await mkdir(join(folder, 'dead', 'work'), { recursive: true });
      const file = join(folder, 'dead', 'render.json');
      const record = {
        version: 1,
        id: 'dead',
        sessionId: '1',
        socket: join(folder, 'nobody.sock'),
        createdAt: '',
        status: 'processing',
        progress: 40,
        name: 'x.mp4',
        format: 'mp4',
        hasSound: false,
      };
      await writeFile(file, JSON.stringify(record));
      const renders = make(untilAborted);
      const found = await renders.status('dead');
      assert.equal(found.status, 'failed');
      assert.match(found.error ?? '', /engine was stopped.*Export it again/);
      assert.match(await readFile(file, 'utf8'), /"failed"/);
      await assert.rejects(access(join(folder, 'dead', 'work')));
    });

    it('of engines that are gone are ended when another one starts, and their files go', async () => {
      const record = {
        version: 1,
        sessionId: '1',
        createdAt: '',
        progress: 40,
        name: 'x.mp4',
        format: 'mp4',
        hasSound: false,
      };
      const socket = join(folder, 'nobody.sock');
      const statuses = { dead: 'processing', waiting: 'pending', done: 'completed' };
      for (const [id, status] of Object.entries(statuses)) {
        await mkdir(join(folder, id, 'work', 'render-1'), { recursive: true });
        for (const name of ['work/render-1/piece-0.mp4', 'sound.mp3', 'video.mp4', 'video.mp4.1.part'])
          await writeFile(join(folder, id, name), '');
        await writeFile(join(folder, id, 'render.json'), JSON.stringify({ ...record, id, status, socket }));
      }
      await mkdir(join(folder, 'broken'));
      await writeFile(join(folder, 'broken', 'render.json'), '{');
      const renders = make(untilAborted);
      assert.equal(await renders.endInterrupted(), 2);
      assert.deepEqual(await readdir(join(folder, 'dead')), ['render.json']);
      assert.deepEqual(await readdir(join(folder, 'waiting')), ['render.json']);
      assert.ok((await readdir(join(folder, 'done'))).includes('video.mp4'));
      assert.equal((await renders.status('dead')).interrupted, true);
    });

    it('of another living engine are left alone, however long the machine has slept', async () => {
      await mkdir(join(folder, 'other'));
      const socket = join(folder, 'other.sock');
      const other = createServer().listen(socket);
      await once(other, 'listening');
      const record = {
        version: 1,
        id: 'other',
        sessionId: '1',
        socket,
        createdAt: '',
        status: 'processing',
        progress: 0,
        name: 'x.mp4',
        format: 'mp4',
        hasSound: false,
      };
      const file = join(folder, 'other', 'render.json');
      await writeFile(file, JSON.stringify(record));
      const yesterday = new Date(Date.now() - 24 * 60 * 60_000);
      await utimes(file, yesterday, yesterday);
      const renders = make(untilAborted);
      assert.equal((await renders.status('other')).status, 'processing');
      await assert.rejects(renders.cancel('other'), hasCode(409));
      other.close();
    });

    it('tell why they failed', async () => {
      const renders = make(() => Promise.reject(new Error('The disk is full.')));
      await renders.submit(order('bad'));
      await renders.idle();
      const { status, error } = await renders.status('bad');
      assert.deepEqual([status, error], ['failed', 'The disk is full.']);
    });

    it('are not found under an id that names no folder', async () => {
      const renders = make(untilAborted);
      await assert.rejects(renders.status('../x'), hasCode(404));
      await assert.rejects(renders.submit(order('../x')), hasCode(400));
    });
  });

  it('tidies away what nobody has used for a month', async () => {
    const sessions = new Sessions(folder);
    const kept = await sessions.create('en', true);
    const old = await sessions.create('en', true);
    const month = new Date(Date.now() - 31 * 24 * 60 * 60 * 1000);
    await utimes(join(folder, old.id, 'session.json'), month, month);
    assert.equal(await tidy(folder, 'session.json'), 1);
    assert.deepEqual(await readdir(folder), [kept.id]);
  });
});
