import assert from 'node:assert/strict';
import { isExportable, readTimeline } from '../../../src/timeline/read.ts';
import { summarize } from '../../../src/timeline/summary.ts';

const first = (draft: unknown) => readTimeline(draft).tracks[0]?.segments[0];

/** A draft as the embedded engine writes it. */
const engineDraft = {
  d: 9000,
  m: { title: 'Lake Trip', width: 1920, height: 1080, fps: 30, skill: 'online-photo-video-maker' },
  t: [
    {
      id: 'pictures',
      tt: 0,
      sg: [
        {
          id: 'p1',
          st: 0,
          d: 5000,
          name: '01-elva.jpg',
          kind: 'image',
          src: 'aa',
          in: 0,
          motion: 'zoom-in',
          vol: 1,
        },
        {
          id: 'p2',
          st: 4500,
          d: 4500,
          name: 'clip.mp4',
          kind: 'clip',
          src: 'bb',
          in: 1500,
          motion: 'none',
          vol: 0.5,
        },
      ],
    },
    {
      id: 'music',
      tt: 1,
      sg: [
        { id: 'm1', st: 0, d: 9000, name: 'Composed', kind: 'music', src: 'composed', vol: 0.35, loop: true },
      ],
    },
    {
      id: 'voice',
      tt: 1,
      sg: [{ id: 'v1', st: 0, d: 4000, name: 'memo.m4a', kind: 'voice', src: 'cc', vol: 1 }],
    },
    {
      id: 'texts',
      tt: 7,
      sg: [{ id: 't1', st: 0, d: 3000, name: 'title', kind: 'text', text: 'Lake Trip', style: 'title' }],
    },
    {
      id: 'captions',
      tt: 7,
      sg: [{ id: 'c1', st: 4500, d: 2000, name: 'c', kind: 'text', text: 'At dawn', style: 'caption' }],
    },
  ],
};

describe('readTimeline', () => {
  it('the documented short names', () => {
    const draft = {
      t: [{ tt: 0, sg: [{ d: 10_000, name: 'city' }] }],
      d: 10_000,
      m: { title: 'T', width: 1080, height: 1920 },
    };
    assert.deepEqual(readTimeline(draft), {
      title: 'T',
      durationMs: 10_000,
      width: 1080,
      height: 1920,
      tracks: [
        {
          id: 'track-1',
          kind: 'video',
          label: 'Video',
          segments: [{ id: 'track-1/0', name: 'city', startMs: 0, durationMs: 10_000 }],
        },
      ],
    });
  });

  it('long names say the same', () => {
    const long = {
      tracks: [{ type: 'audio', segments: [{ start: 1000, duration: 2000, title: 'Lo-fi', volume: '35%' }] }],
      duration: 3000,
      metadata: { title: 'T' },
    };
    const short = {
      t: [{ tt: 1, sg: [{ st: 1000, d: 2000, name: 'Lo-fi', vol: 35 }] }],
      d: 3000,
      m: { title: 'T' },
    };
    assert.deepEqual(readTimeline(long), readTimeline(short));
  });

  it('starts in every spelling, with an end in place of a duration, in seconds where the name says so', () => {
    for (const segment of [
      { st: 1500, d: 500 },
      { start: 1500, end: 2000 },
      { start_time: '1500', end_time: '2000' },
      { startMs: 1500, durationMs: 500 },
      { start_s: 1.5, duration_s: 0.5 },
      { m: { st: 1500, d: 500 } },
    ]) {
      const read = first({ t: [{ tt: 0, sg: [segment] }] });
      assert.deepEqual([read?.startMs, read?.durationMs], [1500, 500], JSON.stringify(segment));
    }
  });

  it('a segment without a start lies after the one before it', () => {
    const draft = { t: [{ tt: 0, sg: [{ d: 1000 }, { d: 2000 }, { st: 5000, d: 1000 }, { d: 500 }] }] };
    const { tracks, durationMs } = readTimeline(draft);
    assert.deepEqual(
      tracks[0]?.segments.map(({ startMs }) => startMs),
      [0, 1000, 5000, 6000],
    );
    assert.equal(durationMs, 6500);
  });

  it('volumes as factor or percent', () => {
    for (const [spelled, volume] of [
      [0.35, 0.35],
      [35, 0.35],
      ['35%', 0.35],
      ['1%', 0.01],
      [1, 1],
      [1.5, 1.5],
      [0, 0],
      [100, 1],
      [-1, undefined],
      ['loud', undefined],
    ] as const) {
      assert.equal(
        first({ t: [{ tt: 1, sg: [{ d: 1, volume: spelled }] }] })?.volume,
        volume,
        String(spelled),
      );
    }
  });

  it('a track of an unknown type is kept as other', () => {
    for (const tt of [2, 99, 'hologram', undefined]) {
      assert.equal(readTimeline({ t: [{ tt, sg: [{ d: 1 }] }] }).tracks[0]?.kind, 'other');
    }
  });

  it('names come from a file’s address where there is none', () => {
    assert.equal(
      first({ t: [{ tt: 0, sg: [{ url: 'https://x.test/a/my%20clip.mp4?sig=1' }] }] })?.name,
      'my clip.mp4',
    );
    assert.equal(first({ t: [{ tt: 0, sg: [{ url: '100%.mp4' }] }] })?.name, '100%.mp4');
  });

  it('ids beyond 2^53 keep their digits', () => {
    const id = { rawJSON: '90071992547409930001' };
    assert.equal(first({ t: [{ tt: 0, sg: [{ id, d: 1 }] }] })?.id, '90071992547409930001');
  });

  it('the engine’s own drafts', () => {
    const timeline = readTimeline(engineDraft);
    assert.deepEqual(
      timeline.tracks.map(({ kind, label }) => `${kind}: ${label}`),
      ['video: Video', 'audio: BGM', 'audio: Voice', 'text: Title', 'text: Caption'],
    );
    assert.equal(
      summarize(timeline),
      'Timeline (5 tracks): 1. Video: 01-elva.jpg (0-5s), clip.mp4 (4.5-9s, 50%) 2. BGM: Composed (0-9s, 35%) ' +
        '3. Voice: memo.m4a (0-4s) 4. Title: "Lake Trip" (0-3s) 5. Caption: "At dawn" (4.5-6.5s)',
    );
  });
});

describe('isExportable', () => {
  it('at least one track with a segment', () => {
    assert.equal(isExportable({ t: [{ sg: [] }, { sg: [{}] }] }), true);
    assert.equal(isExportable({ tracks: [{ segments: [{}] }] }), true);
    for (const draft of [undefined, null, {}, { t: [] }, { t: [{ sg: [] }] }, { t: {} }, [], 'x']) {
      assert.equal(isExportable(draft), false);
    }
  });
});

describe('summarize', () => {
  it('exactly the documented form', () => {
    const draft = {
      t: [
        { tt: 0, sg: [{ d: 10_000, name: 'city timelapse' }] },
        { tt: 1, sg: [{ d: 10_000, name: 'Lo-fi', vol: 0.35 }] },
        { tt: 7, sg: [{ d: 3000, text: 'Urban Dreams' }] },
      ],
    };
    assert.equal(
      summarize(readTimeline(draft)),
      'Timeline (3 tracks): 1. Video: city timelapse (0-10s) 2. BGM: Lo-fi (0-10s, 35%) 3. Title: "Urban Dreams" (0-3s)',
    );
  });

  it('one track, none, an empty one, a long one', () => {
    assert.equal(summarize(readTimeline({})), 'Timeline (0 tracks)');
    assert.equal(summarize(readTimeline({ t: [{ tt: 1, sg: [] }] })), 'Timeline (1 track): 1. BGM: empty');
    const many = {
      t: [{ tt: 0, sg: Array.from({ length: 8 }, (_, index) => ({ d: 2500, name: `p${index + 1}` })) }],
    };
    assert.equal(
      summarize(readTimeline(many)),
      'Timeline (1 track): 1. Video: p1 (0-2.5s), p2 (2.5-5s), p3 (5-7.5s), p4 (7.5-10s), 4 more (10-20s)',
    );
  });

  it('stays on one line', () => {
    assert.equal(
      summarize(readTimeline({ t: [{ tt: 7, sg: [{ d: 1000, text: 'Dear\n\nAnn' }] }] })),
      'Timeline (1 track): 1. Title: "Dear Ann" (0-1s)',
    );
  });
});
