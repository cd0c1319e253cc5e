import assert from 'node:assert/strict';
import { changeRows } from '../../../src/timeline/changeRows.ts';
import { compareTimelines } from '../../../src/timeline/compare.ts';
import type { Segment, Timeline, TrackKind } from '../../../src/timeline/types.ts';

const segment = (id: string, startMs: number, durationMs: number, more: Partial<Segment> = {}): Segment => ({
  ...{ id, name: id, startMs, durationMs },
  ...more,
});

function timeline(durationMs: number, tracks: Partial<Record<string, readonly Segment[]>>): Timeline {
  const kinds: Record<string, TrackKind> = { Video: 'video', BGM: 'audio', Title: 'text' };
  return {
    durationMs,
    tracks: Object.entries(tracks).map(([label, segments = []]) => ({
      ...{ id: label, label, kind: kinds[label] ?? 'other', segments },
    })),
  };
}

const clips = (count: number, each: number) =>
  Array.from({ length: count }, (_, index) => segment(`${index}.jpg`, index * each, each));
const rows = (before: Timeline, after: Timeline) => changeRows(compareTimelines(before, after));

describe('lines of a change card', () => {
  it('say what is new, gone and different', () => {
    const before = timeline(8000, {
      Video: clips(2, 4000),
      BGM: [segment('Lo-fi', 0, 8000, { volume: 1 })],
    });
    const after = timeline(6000, {
      Video: clips(2, 3000),
      BGM: [segment('Lo-fi', 0, 8000, { volume: 0.35 })],
      Title: [segment('t', 0, 3000, { text: 'Lake' })],
    });
    assert.deepEqual(rows(before, after), [
      { what: 'Length', from: '8 s', to: '6 s' },
      { what: 'Clip ‘0.jpg’', from: '4 s', to: '3 s' },
      { what: 'Clip ‘1.jpg’', from: '4 s', to: '3 s' },
      { what: 'Music ‘Lo-fi’', from: '100%', to: '35%' },
      { what: 'Title', to: '‘Lake’, 0–3 s' },
    ]);
    assert.deepEqual(rows(after, before).at(-1), { what: 'Title', from: '‘Lake’, 0–3 s' });
  });

  it('sum up many changes of one sort, and count what is left', () => {
    assert.deepEqual(rows(timeline(0, {}), timeline(24_000, { Video: clips(6, 4000) })), [
      { what: 'Length', to: '24 s' },
      { what: '6 clips', to: '‘0.jpg’, ‘1.jpg’, ‘2.jpg’, ‘3.jpg’, ‘4.jpg’ and 1 more' },
    ]);
    assert.deepEqual(
      rows(timeline(24_000, { Video: clips(6, 4000) }), timeline(18_000, { Video: clips(6, 3000) })).at(-1),
      { what: '6 clips', from: '4 s each', to: '3 s each' },
    );
    const many = Object.fromEntries(
      Array.from({ length: 12 }, (_, index) => [`Other ${index}`, [segment(`s${index}`, 0, 1000)]]),
    );
    const told = rows(timeline(1000, {}), timeline(1000, many));
    assert.deepEqual([told.length, told.at(-1)], [7, { what: '6 more changes' }]);
  });

  it('are none where nothing changed', () => {
    assert.deepEqual(
      rows(timeline(8000, { Video: clips(2, 4000) }), timeline(8000, { Video: clips(2, 4000) })),
      [],
    );
  });
});
