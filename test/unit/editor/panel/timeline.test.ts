import assert from 'node:assert/strict';
import { panelTimeline } from '../../../../src/editor/panel/timeline.ts';
import { readDraft } from '../../../../src/engine/draft/index.ts';
import { readTimeline } from '../../../../src/timeline/read.ts';

describe('the panel’s timeline', () => {
  const draft = readDraft({
    version: 2,
    d: 4000,
    m: { width: 1920, height: 1080 },
    t: [
      {
        ...{ id: 'video', name: 'Video', tt: 0 },
        sg: [
          {
            ...{
              id: 'p1',
              st: 0,
              d: 4000,
              name: 'lake.jpg',
              kind: 'image',
              source: { kind: 'file', hash: 'a' },
            },
            ...{ adjust: { look: 'mono' }, vol: 0.5 },
          },
        ],
      },
    ],
  });

  it('is what the page draws, and no more', () => {
    const segment = { id: 'p1', name: 'lake.jpg', startMs: 0, durationMs: 4000, volume: 0.5 };
    assert.deepEqual(panelTimeline(readTimeline(draft), draft), {
      summary: 'Timeline (1 track): 1. Video: lake.jpg (0-4s, 50%)',
      ...{ durationMs: 4000, width: 1920, height: 1080, exportable: true },
      tracks: [{ id: 'video', kind: 'video', label: 'Video', segments: [segment] }],
    });
  });

  it('names all files that share a frame', () => {
    const cell = (hash: string) => ({ source: { kind: 'file', hash }, kind: 'image', name: hash });
    const shared = { id: 'p2', st: 0, d: 4000, name: 'a + b', cells: [cell('a'), cell('b'), cell('gone')] };
    const both = { t: [{ id: 'video', tt: 0, sg: [shared] }] };
    const asset = (hash: string) =>
      ({ id: `asset-${hash}`, hash, name: hash, path: `/w/${hash}`, kind: 'image', state: 'ready' }) as const;
    const { tracks } = panelTimeline(readTimeline(both), both, [asset('a'), asset('b')]);
    const [segment] = tracks[0]?.segments ?? [];
    assert.deepEqual([segment?.asset, segment?.beside], ['asset-a', ['asset-b']]);
  });

  it('has the same tracks each time that it is told', () => {
    const timeline = readTimeline(draft);
    assert.equal(panelTimeline(timeline, draft).tracks, panelTimeline(timeline, undefined).tracks);
  });
});
