import assert from 'node:assert/strict';
import { chmod, mkdtemp, readdir, readFile, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseJson } from '../../../../src/api/schema/json.ts';
import { StoreError } from '../../../../src/project/problems/storeError.ts';
import { ProjectStore } from '../../../../src/project/storage/store.ts';
import type { ProjectRecord } from '../../../../src/project/types.ts';

const record: ProjectRecord = {
  version: 1,
  id: 'p-1',
  name: 'Lake Trip',
  skill: 'online-photo-video-maker',
  backend: 'cloud',
  createdAt: '2026-01-01T00:00:00.000Z',
  session: { sessionId: '7451932840112345678901', taskId: '1', userId: 'anon_1' },
  messages: [
    {
      id: 'm1',
      role: 'user',
      text: '做一个视频\n🙂',
      at: '2026-01-01T00:00:01.000Z',
      streaming: false,
      actions: [],
    },
    {
      id: 'm2',
      role: 'error',
      text: 'No.',
      at: '2026-01-01T00:00:02.000Z',
      streaming: false,
      actions: [{ id: 'register', label: 'Register', primary: true, target: 'https://x.example.test' }],
    },
  ],
  assets: [{ id: 'a1', path: '/w/photo.jpg', name: 'photo.jpg', kind: 'image', state: 'ready', hash: 'abc' }],
  draft: { d: 5000, t: [{ tt: 0, sg: [{ d: 5000, unknown: { kept: [1, null, 'x'] } }] }], big: 1e21 },
  turn: { text: 'make a video', startedAt: '2026-01-01T00:00:01.000Z' },
  exports: [
    { id: 'render_1', state: 'rendering', startedAt: '2026-01-01T00:01:00.000Z', width: 1920, height: 1080 },
  ],
};

describe('ProjectStore', () => {
  let folder = '';
  const open = (now = Date.now): ProjectStore => new ProjectStore(folder, { log: () => undefined, now });
  const path = (): string => join(folder, 'p-1.json');
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'clipwright-store-'));
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));

  it('gives back exactly what it was given', async () => {
    await open().save(record);
    assert.deepEqual(await open().load('p-1'), record);
    assert.deepEqual((await open().list()).records, [record]);
    assert.deepEqual(await readdir(folder), ['p-1.json']);
  });

  it('keeps a draft to the letter, whatever its numbers and names', async () => {
    const text =
      '{"t":[{"id":90071992547409931234,"fraction":0.25}],"__proto__":{"a":-0.5},"1":1e+21,"zz":[null]}';
    const draft = parseJson(text) as ProjectRecord['draft'];
    assert.ok(draft);
    const store = open();
    await store.save({ ...record, draft });
    await store.save({ ...record, draft: (await store.load('p-1'))?.draft ?? {} });
    const loaded = (await open().load('p-1'))?.draft;
    assert.equal(JSON.stringify(loaded), JSON.stringify(draft));
    assert.match(JSON.stringify(loaded), /90071992547409931234,"fraction":0.25.*__proto__/);
  });

  it('lists the newest first, and nothing where there is no folder', async () => {
    const store = open();
    await store.save(record);
    await store.save({ ...record, id: 'p-2', createdAt: '2026-02-01T00:00:00.000Z' });
    assert.deepEqual(
      (await store.list()).records.map(({ id }) => id),
      ['p-2', 'p-1'],
    );
    const nowhere = new ProjectStore(join(folder, 'none'), { log: () => undefined });
    assert.deepEqual(await nowhere.list(), { records: [], damaged: [] });
  });

  it('ends streams and uploads that a reload has ended', async () => {
    const [message, ...rest] = record.messages;
    assert.ok(message);
    const running: ProjectRecord = {
      ...record,
      messages: [{ ...message, streaming: true }, ...rest],
      assets: [
        { id: 'a1', path: '/w/p.jpg', name: 'p.jpg', kind: 'image', state: 'uploading', fraction: 0.5 },
      ],
    };
    await open().save(running);
    const loaded = await open().load('p-1');
    assert.equal(loaded?.messages[0]?.streaming, false);
    assert.deepEqual(loaded.assets[0], {
      id: 'a1',
      path: '/w/p.jpg',
      name: 'p.jpg',
      kind: 'image',
      state: 'waiting',
      // It may have arrived: the session is asked before it is sent again.
      begun: true,
    });
  });

  const DAMAGED: readonly (readonly [string, string])[] = [
    ['half a file', '{"version": 1, "id": "p-1", "na'],
    ['no JSON', 'hello'],
    ['an empty file', ''],
    ['another shape', '{"version": 1, "id": "p-1"}'],
    ['another project’s id', JSON.stringify({ ...record, id: 'p-9' })],
  ];
  for (const [what, content] of DAMAGED) {
    it(`sets ${what} aside and goes on`, async () => {
      const store = open();
      await store.save({ ...record, id: 'p-2' });
      await writeFile(path(), content);
      const { records, damaged } = await open().list();
      assert.deepEqual(
        records.map(({ id }) => id),
        ['p-2'],
      );
      assert.deepEqual(damaged, ['p-1.json']);
      const aside = (await readdir(folder)).find((name) => name.startsWith('p-1.json.damaged-'));
      assert.equal(await readFile(join(folder, aside ?? ''), 'utf8'), content);
      assert.deepEqual((await open().list()).damaged, [], 'told once');
    });
  }

  it('writes one save after the other, the last one last', async () => {
    const store = open();
    await Promise.all(Array.from({ length: 20 }, (_, n) => store.save({ ...record, name: `Name ${n}` })));
    assert.equal((await open().load('p-1'))?.name, 'Name 19');
    assert.deepEqual(await readdir(folder), ['p-1.json']);
  });

  it('does not overwrite what another window wrote', async () => {
    const [first, second] = [open(), open()];
    await first.save(record);
    await second.load('p-1');
    await second.save({ ...record, name: 'Second' });
    await assert.rejects(
      first.save({ ...record, name: 'First' }),
      (error) => error instanceof StoreError && error.code === 'conflict',
    );
    assert.equal((await open().load('p-1'))?.name, 'Second');
    await first.load('p-1');
    await first.save({ ...record, name: 'First' });
    assert.equal((await open().load('p-1'))?.name, 'First');
  });

  it('does not revive a project that another window removed', async () => {
    const store = open();
    await store.save(record);
    await open().setAside('p-1');
    await assert.rejects(store.save(record), { code: 'conflict' });
  });

  it('says when the disk refuses, and can save again afterwards', async function () {
    if (process.getuid?.() === 0) {
      // Permissions do not hold root back: a file in the folder's place does.
      const store = new ProjectStore(join(folder, 'file'), { log: () => undefined });
      await writeFile(join(folder, 'file'), '');
      await assert.rejects(store.save(record), { name: 'StoreError', code: 'unwritable' });
      await rm(join(folder, 'file'));
      await store.save(record);
      return;
    }
    const store = open();
    await chmod(folder, 0o500);
    await assert.rejects(store.save(record), { name: 'StoreError', code: 'unwritable' });
    await chmod(folder, 0o700);
    await store.save(record);
  });

  it('takes a project out of the list, and brings it back as it was', async () => {
    const store = open();
    await store.save(record);
    await writeFile(join(await store.filesFolder('p-1'), 'sound.mp3'), 'x');
    await store.setAside('p-1');
    assert.deepEqual((await open().list()).records, []);
    const before = await store.bringBack('p-1');
    assert.equal(before?.name, record.name);
    assert.deepEqual(before.draft, record.draft);
    await store.save({ ...record, name: 'Renamed' });
    assert.equal((await open().list()).records[0]?.name, 'Renamed');
    assert.equal(await readFile(join(await store.filesFolder('p-1'), 'sound.mp3'), 'utf8'), 'x');
    assert.equal(await store.bringBack('p-2'), undefined);
  });

  it('forgets with its files what was taken out of the list more than a week ago', async () => {
    const store = open();
    await store.save(record);
    await writeFile(join(await store.filesFolder('p-1'), 'sound.mp3'), 'x');
    await store.setAside('p-1');
    await open().list();
    assert.deepEqual((await readdir(folder)).toSorted(), ['p-1', 'p-1.json.deleted']);
    await open(() => Date.now() + 8 * 24 * 60 * 60_000).list();
    assert.deepEqual(await readdir(folder), []);
  });

  it('does not leave its folder', async () => {
    await assert.rejects(open().load('../p-1'), RangeError);
    await assert.rejects(open().save({ ...record, id: '..' }), RangeError);
  });

  describe('claims', () => {
    const lock = (): string => join(folder, 'p-1.lock');

    it('give a project to one window at a time', async () => {
      const [first, second] = [open(), open()];
      assert.equal(await first.claim('p-1'), true);
      assert.equal(await first.claim('p-1'), true);
      assert.equal(await second.claim('p-1'), false);
      assert.equal(await second.claim('p-2'), true);
      await first.release('p-1');
      assert.equal(await second.claim('p-1'), true);
      await Promise.all([first.close(), second.close()]);
      assert.deepEqual(await readdir(folder), []);
    });

    it('end with the process that made them', async () => {
      await writeFile(lock(), (await lockOf()).replace(/"pid":\d+/, '"pid":4194303'));
      const store = open();
      assert.equal(await store.claim('p-1'), true);
      await store.close();
    });

    it('end when there was no sign of life for half a minute', async () => {
      await writeFile(lock(), await lockOf());
      assert.equal(await open().claim('p-1'), false);
      const past = new Date(Date.now() - 31_000);
      await utimes(lock(), past, past);
      const store = open();
      assert.equal(await store.claim('p-1'), true);
      await store.close();
    });

    it('are won by one of many who find a dead one', async () => {
      await writeFile(lock(), (await lockOf()).replace(/"pid":\d+/, '"pid":4194303'));
      const stores = Array.from({ length: 8 }, open);
      const won = await Promise.all(stores.map((store) => store.claim('p-1')));
      assert.equal(won.filter(Boolean).length, 1);
      await Promise.all(stores.map((store) => store.close()));
    });

    /** A lock as this process writes it. */
    async function lockOf(): Promise<string> {
      const store = open();
      await store.claim('p-0');
      const content = await readFile(join(folder, 'p-0.lock'), 'utf8');
      await store.close();
      return content;
    }
  });
});
