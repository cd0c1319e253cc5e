import assert from 'node:assert/strict';
import { isOutdated } from '../../../../src/editor/panel/outdated.ts';
import { draftMark } from '../../../../src/project/export/draftMark.ts';
import type { ProjectHost } from '../../../../src/project/host.ts';
import { ProjectState } from '../../../../src/project/state.ts';
import type { ExportJob, ProjectRecord } from '../../../../src/project/types.ts';
import { readDraft } from '../../../../src/engine/draft/index.ts';
import { sessionOf } from '../../engine/draft/stored.ts';

const draft = (name: string, url = 'https://cdn.example.test/a.jpg?sig=1') => ({
  t: [{ sg: [{ name, url }] }],
});
const record = (more: Partial<ProjectRecord>): ProjectRecord => ({
  version: 1,
  id: 'p1',
  name: 'Lake Trip',
  skill: 'online-photo-video-maker',
  backend: 'cloud',
  createdAt: '2026-03-04T10:20:00.000Z',
  messages: [],
  assets: [],
  exports: [],
  ...more,
});
const job = (of: object | undefined): ExportJob => ({
  id: 'render_1',
  state: 'done',
  startedAt: '2026-03-04T10:20:00.000Z',
  path: '/w/videos/a.mp4',
  ...(of && { draftMark: draftMark({ ...of }) }),
});

describe('an outdated video', () => {
  it('is one whose timeline has changed since', () => {
    assert.equal(isOutdated(job(draft('a')), record({ draft: draft('a') })), false);
    assert.equal(isOutdated(job(draft('a')), record({ draft: draft('b') })), true);
  });

  it('is none because an address was signed anew', () => {
    const signed = draft('a', 'https://cdn.example.test/a.jpg?sig=2&expires=99');
    assert.equal(isOutdated(job(draft('a')), record({ draft: signed })), false);
    const other = draft('a', 'https://cdn.example.test/b.jpg?sig=1');
    assert.equal(isOutdated(job(draft('a')), record({ draft: other })), true);
  });

  it('is none where that is not known, nor one of a batch', () => {
    assert.equal(isOutdated(job(undefined), record({ draft: draft('b') })), false);
    assert.equal(isOutdated(job(draft('a')), record({})), false);
    const items = [{ path: '/w/a.jpg', request: 'a', state: 'done', output: '/w/videos/a.mp4' }] as const;
    assert.equal(isOutdated(job(draft('a')), record({ draft: draft('b'), batch: { items } })), false);
  });

  it('is none because the engine has written its old draft in the new version', async () => {
    const { draft: old } = await sessionOf('photos-en');
    const state = new ProjectState(
      { clock: { now: () => new Date() } } as ProjectHost,
      record({ draft: old, exports: [job(old)] }),
    );
    const outdated = () => state.record.exports.map((each) => isOutdated(each, state.record));
    state.update({ draft: readDraft(old) });
    assert.deepEqual(outdated(), [false]);
    state.update({ draft: { ...readDraft(old), d: 99 } });
    assert.deepEqual(outdated(), [true]);
  });
});
