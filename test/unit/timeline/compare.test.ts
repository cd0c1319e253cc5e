import assert from 'node:assert/strict';
import { compareTimelines } from '../../../src/timeline/compare.ts';
import { describeChanges } from '../../../src/timeline/describe.ts';
import { readTimeline } from '../../../src/timeline/read.ts';

interface Piece {
  readonly id?: string;
  readonly name?: string;
  readonly text?: string;
  readonly st?: number;
  readonly d: number;
  readonly vol?: number;
}

function draft(
  pictures: readonly Piece[],
  {
    music = [],
    texts = [],
    more = {},
  }: { music?: readonly Piece[]; texts?: readonly Piece[]; more?: object } = {},
) {
  return {
    t: [
      { tt: 0, sg: pictures },
      { tt: 1, sg: music },
      { tt: 7, sg: texts },
    ],
    ...more,
  };
}

function told(before: object, after: object): string {
  return describeChanges(compareTimelines(readTimeline(before), readTimeline(after)));
}

const photos = (names: string, d = 3000): Piece[] =>
  Array.from(names).map((name) => ({ name: `${name}.jpg`, d }));
const fixed = { d: 9000 };

describe('compareTimelines and describeChanges', () => {
  const base = draft(photos('abc'), { more: fixed });

  it('nothing', () => assert.equal(told(base, structuredClone(base)), 'Nothing changed in the timeline.'));

  it('an added title', () => {
    const after = draft(photos('abc'), { texts: [{ text: 'Paradise Found', d: 3000 }], more: fixed });
    assert.equal(told(base, after), 'Added title ‘Paradise Found’, 0–3 s.');
  });

  it('added music with its volume', () => {
    const after = draft(photos('abc'), { music: [{ name: 'Lo-fi', d: 9000, vol: 0.35 }], more: fixed });
    assert.equal(told(base, after), 'Added music ‘Lo-fi’, 0–9 s, at 35%.');
  });

  it('a removed photo: those after it only follow', () => {
    assert.equal(
      told(base, draft(photos('bc'), { more: { d: 6000 } })),
      'The video is now 6 s long (was 9 s). Removed clip ‘a.jpg’, 0–3 s.',
    );
  });

  it('an inserted photo: those after it only follow', () => {
    const after = draft([...photos('x'), ...photos('abc')], { more: fixed });
    assert.equal(told(base, after), 'Added clip ‘x.jpg’, 0–3 s.');
  });

  it('another order', () => {
    assert.equal(
      told(base, draft(photos('cba'), { more: fixed })),
      'Changed the order: ‘c.jpg’, ‘b.jpg’, ‘a.jpg’.',
    );
  });

  it('a moved title', () => {
    const at = (st: number) =>
      draft(photos('abc'), { texts: [{ id: 'x', text: 'Hi', st, d: 1000 }], more: fixed });
    assert.equal(told(at(0), at(5000)), 'Moved title ‘Hi’ from 0 s to 5 s.');
  });

  it('one photo that lasts longer', () => {
    const after = draft([...photos('a', 5000), ...photos('bc')], { more: fixed });
    assert.equal(told(base, after), 'Clip ‘a.jpg’ now lasts 5 s (was 3 s).');
  });

  it('all photos shorter, in one sentence', () => {
    assert.equal(
      told(
        draft(photos('abcd'), { more: { d: 12_000 } }),
        draft(photos('abcd', 2500), { more: { d: 10_000 } }),
      ),
      'The video is now 10 s long (was 12 s). 4 clips now last 2.5 s each (was 3 s).',
    );
  });

  it('volume', () => {
    const at = (vol: number) =>
      draft(photos('abc'), { music: [{ name: 'Lo-fi', d: 9000, vol }], more: fixed });
    assert.equal(told(at(1), at(0.35)), 'Music ‘Lo-fi’ is now at 35% (was 100%).');
  });

  it('other words at the same place', () => {
    const saying = (text: string) => draft(photos('abc'), { texts: [{ text, d: 3000 }], more: fixed });
    assert.equal(
      told(saying('Lake Trip'), saying('Lake Trip 2026')),
      'Changed the title ‘Lake Trip’ to ‘Lake Trip 2026’.',
    );
  });

  it('another name for what the draft calls the same', () => {
    const named = (name: string) => draft([{ id: 'p', name, d: 9000 }], { more: fixed });
    assert.equal(told(named('a.jpg'), named('b.jpg')), 'Renamed clip ‘a.jpg’ to ‘b.jpg’.');
  });

  it('another shape, another name of the whole', () => {
    const shaped = (width: number, height: number, title: string) =>
      draft(photos('abc'), { more: { ...fixed, m: { width, height, title } } });
    assert.equal(
      told(shaped(1920, 1080, 'One'), shaped(1080, 1920, 'Two')),
      'Named the video ‘Two’. The picture is now 1080×1920 (was 1920×1080).',
    );
  });

  it('everything from nothing', () => {
    assert.equal(
      told({}, draft(photos('abcd'))),
      'The video is now 12 s long (was 0 s). Added 4 clips: ‘a.jpg’, ‘b.jpg’, ‘c.jpg’, ‘d.jpg’.',
    );
  });

  it('a segment of an unknown track', () => {
    const odd = { t: [{ tt: 42, sg: [{ d: 1000, name: 'sparkle' }] }], d: 1000 };
    assert.equal(told({ d: 1000 }, odd), 'Added segment ‘sparkle’, 0–1 s.');
  });
});
