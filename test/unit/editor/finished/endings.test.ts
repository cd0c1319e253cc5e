import assert from 'node:assert/strict';
import { Endings } from '../../../../src/editor/finished/endings.ts';
import type { BatchItem, ExportJob, MakePlan, ProjectRecord } from '../../../../src/project/types.ts';

const job = (id: string, state: ExportJob['state'] = 'done'): ExportJob => ({
  id,
  state,
  startedAt: '2026-03-04T10:20:00.000Z',
  path: `/w/videos/${id}.mp4`,
});
const record = (more: Partial<ProjectRecord>): ProjectRecord => ({
  version: 1,
  id: 'p1',
  name: 'Lake Trip',
  skill: 'online-photo-video-maker',
  backend: 'local',
  createdAt: '2026-03-04T10:20:00.000Z',
  messages: [],
  assets: [],
  exports: [],
  ...more,
});
const alone: MakePlan = { paths: [], request: 'a video', step: 'video', alone: true };
const items = (...states: readonly BatchItem['state'][]) =>
  states.map((state, index): BatchItem => ({ path: `/w/${index}.jpg`, request: 'a video', state }));

describe('what has come to its end', () => {
  it('is a finished video, once; what was finished before is no news', () => {
    const endings = new Endings(record({ exports: [job('a')] }));
    assert.deepEqual(endings.since(record({ exports: [job('a'), job('b', 'rendering')] })), { videos: [] });
    assert.deepEqual(endings.since(record({ exports: [job('a'), job('b')] })), {
      videos: ['/w/videos/b.mp4'],
    });
    assert.deepEqual(endings.since(record({ exports: [job('a'), job('b')] })), { videos: [] });
  });

  it('is a whole batch, and none of its videos', () => {
    const endings = new Endings(record({ batch: { items: items('running', 'waiting') } }));
    const first = record({ exports: [job('a')], make: alone, batch: { items: items('running', 'waiting') } });
    assert.deepEqual(endings.since(first), { videos: [] });
    const second = record({
      exports: [job('a'), job('b')],
      make: alone,
      batch: { items: items('done', 'running') },
    });
    assert.deepEqual(endings.since(second), { videos: [] });
    const batch = { items: items('done', 'done') };
    const last = record({ exports: [job('a'), job('b')], batch });
    assert.deepEqual(endings.since(last), { videos: [], batch });
    assert.deepEqual(endings.since(last), { videos: [] });
  });

  it('is no batch that waits for its user', () => {
    const endings = new Endings(record({ batch: { items: items('running', 'waiting') } }));
    const held = record({ batch: { items: items('failed', 'waiting'), held: true } });
    assert.deepEqual(endings.since(held), { videos: [] });
  });
});
