import assert from 'node:assert/strict';
import fc from 'fast-check';
import { compareTimelines } from '../../../src/timeline/compare.ts';
import { describeChanges } from '../../../src/timeline/describe.ts';
import { isExportable, readTimeline } from '../../../src/timeline/read.ts';
import { summarize } from '../../../src/timeline/summary.ts';
import { CASES, PATIENCE } from '../properties.ts';

/** A time in ms, as servers write it. */
const time = fc.integer({ min: 0, max: 600_000 });
const name = fc.oneof(
  fc.constantFrom('lake.jpg', '湖边 🎬', 'a\nb', '35%'),
  fc.string({ minLength: 1, maxLength: 9 }),
);

/** Where a segment lies: what is written into the draft, and what that means. */
const places = fc.tuple(time, time, fc.nat(3)).map(([start, length, spelling]) => ({
  start,
  length,
  written: [
    { st: start, d: length },
    { start, end: start + length },
    { start_time: String(start), duration: String(length) },
    { m: { startMs: start, durationMs: length } },
  ][spelling],
}));

/** A segment that does not leave its place to the one before it. */
const segment = fc
  .tuple(fc.uuid(), places, name, fc.jsonValue({ maxDepth: 1 }))
  .map(([id, place, text, extra]) => ({
    id,
    ...place,
    text,
    json: { id, ...place.written, name: text, text, extra },
  }));

const track = fc.tuple(
  fc.uuid(),
  fc.constantFrom(0, 1, 7, 2, 99),
  fc.array(segment, { maxLength: 5 }),
  fc.boolean(),
);

const draft = fc.array(track, { maxLength: 4 }).map((tracks) => ({
  tracks,
  json: {
    d: 1000,
    t: tracks.map(([id, tt, segments, long]) => {
      const list = segments.map(({ json }) => json);
      return long ? { id, type: tt, segments: list } : { id, tt, sg: list };
    }),
  },
}));

const keys = [
  't',
  'tracks',
  'tt',
  'type',
  'sg',
  'segments',
  'd',
  'st',
  'm',
  'name',
  'text',
  'volume',
  'id',
  'x',
];
const { anything } = fc.letrec((tie) => ({
  anything: fc.oneof(
    { maxDepth: 6 },
    fc.constantFrom(0, 1, 7, null, true, '', 'text', -5, 1e308, 0.5, { rawJSON: '90071992547409931234' }),
    fc.string({ maxLength: 6 }),
    fc.double(),
    fc.array(tie('anything'), { maxLength: 4 }),
    fc.dictionary(fc.constantFrom(...keys), tie('anything'), { maxKeys: 6 }),
  ),
}));

/** Something that has a draft's names, and anything in them. */
const oddDraft = fc.dictionary(fc.constantFrom(...keys), anything, { minKeys: 1, maxKeys: 8 });

describe('drafts, whatever comes', function () {
  this.timeout(PATIENCE);

  it(`reads ${CASES.drafts} drafts, in any spelling, without losing a track, a segment, a time or a word`, () => {
    fc.assert(
      fc.property(draft, ({ tracks, json }) => {
        const read = readTimeline(json);
        assert.deepEqual(
          read.tracks.map(({ id }) => id),
          tracks.map(([id]) => id),
        );
        for (const [index, [, , segments]] of tracks.entries()) {
          const expected = segments.toSorted((a, b) => a.start - b.start);
          assert.deepEqual(
            read.tracks[index]?.segments.map((each) => [each.id, each.startMs, each.durationMs, each.text]),
            expected.map(({ id, start, length, text }) => [id, start, length, text.trim() || undefined]),
          );
        }
        assert.equal(
          isExportable(json),
          tracks.some(([, , segments]) => segments.length > 0),
        );
      }),
      { numRuns: CASES.drafts },
    );
  });

  it(`reads, tells, compares and describes ${CASES.drafts} pieces of JSON without a throw`, () => {
    fc.assert(
      fc.property(oddDraft, fc.oneof(anything, oddDraft), (one, other) => {
        const [before, after] = [readTimeline(one), readTimeline(other)];
        for (const { segments } of before.tracks) {
          for (const { startMs, durationMs } of segments) {
            assert.ok(Number.isInteger(startMs) && startMs >= 0);
            assert.ok(Number.isInteger(durationMs) && durationMs >= 0);
          }
        }
        assert.ok(!summarize(before).includes('\n'));
        assert.ok(describeChanges(compareTimelines(before, after)).endsWith('.'));
        assert.deepEqual(compareTimelines(before, readTimeline(one)), []);
        isExportable(one);
      }),
      { numRuns: CASES.drafts },
    );
  });

  it('tells exactly the segments that went away', () => {
    fc.assert(
      fc.property(draft, fc.nat(20), ({ json }, which) => {
        const before = readTimeline(json);
        const all = before.tracks.flatMap(({ segments }) => segments);
        const gone = all[which % Math.max(1, all.length)];
        const after = {
          ...before,
          tracks: before.tracks.map((each) => ({
            ...each,
            segments: each.segments.filter((it) => it !== gone),
          })),
        };
        assert.equal(compareTimelines(before, after).length > 0, gone !== undefined);
      }),
      { numRuns: CASES.drafts / 10 },
    );
  });
});
