import assert from 'node:assert/strict';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { glanceAt } from '../../../../src/project/storage/glance.ts';
import { projectRecordSchema } from '../../../../src/project/storage/recordSchema.ts';
import type { ProjectRecord } from '../../../../src/project/types.ts';

describe('a glance at the stored projects', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'clipwright-glance-'));
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));

  const resting: ProjectRecord = {
    version: 1,
    id: 'a',
    name: 'Lake Trip',
    skill: 'online-photo-video-maker',
    backend: 'local',
    createdAt: '2026-01-01T00:00:00.000Z',
    messages: [],
    assets: [],
    exports: [{ id: 'x', state: 'done', startedAt: '2026-01-01T00:00:00.000Z' }],
  };
  const job = { id: 'y', startedAt: '2026-01-01T00:00:00.000Z' };
  const turn = { text: 'make a slideshow', startedAt: '2026-01-01T00:00:00.000Z' };
  const item = { path: '/a.jpg', request: 'a slideshow' };

  const put = (name: string, content: unknown) =>
    writeFile(join(folder, name), typeof content === 'string' ? content : JSON.stringify(content));

  it('sees that there is nothing, or nothing to do', async () => {
    assert.deepEqual(await glanceAt(join(folder, 'nowhere')), { hasProjects: false, hasWork: false });
    await mkdir(join(folder, 'files-of-a-project'));
    await put('a.lock', '');
    await put('a.json.damaged-1', '{');
    assert.deepEqual(await glanceAt(folder), { hasProjects: false, hasWork: false });
    await put('a.json', resting);
    assert.deepEqual(await glanceAt(folder), { hasProjects: true, hasWork: false });
  });

  const rest: Partial<ProjectRecord>[] = [
    { turn: { ...turn, open: true } },
    { make: { paths: [], request: '', step: 'files', held: true } },
    { batch: { items: [{ ...item, state: 'waiting' }], held: true } },
    { batch: { items: [{ ...item, state: 'done' }] } },
    { exports: [{ ...job, state: 'failed' }] },
    { exports: [{ ...job, state: 'cancelled' }] },
  ];
  const work: Partial<ProjectRecord>[] = [
    { turn },
    { make: { paths: [], request: '', step: 'files' } },
    { batch: { items: [{ ...item, state: 'waiting' }] } },
    { exports: [{ ...job, state: 'submitting' }] },
    { exports: [{ ...job, state: 'rendering' }] },
    { exports: [{ ...job, state: 'downloading' }] },
  ];
  for (const [hasWork, cases] of [
    [false, rest],
    [true, work],
  ] as const)
    for (const change of cases)
      it(`sees ${hasWork ? 'work' : 'rest'} in ${JSON.stringify(change)}`, async () => {
        await put('a.json', resting);
        await put('b.json', projectRecordSchema.parse({ ...resting, id: 'b', ...change }));
        assert.deepEqual(await glanceAt(folder), { hasProjects: true, hasWork });
      });

  it('leaves what it cannot make out to who can', async () => {
    for (const content of ['', '{', 'null', '[]', '7', '{"version":1}', '{"exports":7}']) {
      await put('a.json', content);
      assert.deepEqual(await glanceAt(folder), { hasProjects: true, hasWork: true }, content);
    }
  });
});
