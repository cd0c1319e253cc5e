import assert from 'node:assert/strict';
import { readDraft, UnreadableDraft } from '../../../../src/engine/draft/index.ts';

const HOUR = 60 * 60 * 1000;

describe('engine draft: limits', () => {
  const picture = {
    id: 'p',
    st: 0,
    d: 5000,
    name: 'a.jpg',
    kind: 'image',
    source: { kind: 'file', hash: 'a' },
  };
  const music = {
    id: 'm',
    st: 0,
    d: 5000,
    name: 'song',
    kind: 'music',
    source: { kind: 'composed', mood: 'calm' },
    vol: 1,
  };
  const card = { id: 'c', st: 0, d: 5000, name: 'card', kind: 'card', text: 'words' };
  const title = { id: 't', st: 0, d: 5000, name: 'title', kind: 'text', text: 'words', role: 'title' };

  function draft(change: {
    d?: number;
    m?: object;
    picture?: object;
    music?: object;
    card?: object;
    title?: object;
  }) {
    return {
      version: 2,
      d: change.d ?? 10_000,
      m: { width: 1920, height: 1080, fps: 30, ...change.m },
      t: [
        {
          id: '0',
          tt: 0,
          sg: [
            { ...picture, ...change.picture },
            { ...card, ...change.card },
          ],
        },
        { id: '1', tt: 1, sg: [{ ...music, ...change.music }] },
        { id: '2', tt: 7, sg: [{ ...title, ...change.title }] },
      ],
    };
  }
  /** What of a draft is more than can be made; undefined when all of it can be. */
  function beyond(value: unknown): string | undefined {
    try {
      readDraft(value);
      return undefined;
    } catch (error) {
      assert.ok(error instanceof UnreadableDraft);
      assert.equal(error.reason, 'too-much', error.message);
      return error.message;
    }
  }

  const fine: Parameters<typeof draft>[0][] = [
    {},
    { d: 6 * HOUR },
    { m: { width: 3840, height: 2160, fps: 60 } },
    { m: { width: 2160, height: 3840 } },
    { title: { text: 'x'.repeat(20_000) } },
  ];
  for (const change of fine)
    it(`takes ${JSON.stringify(change).slice(0, 60)}`, () => assert.equal(beyond(draft(change)), undefined));

  const much: [Parameters<typeof draft>[0], RegExp][] = [
    [{ d: 6 * HOUR + 1 }, /longer than 6 hours/],
    [{ d: Number.MAX_SAFE_INTEGER }, /longer/],
    [{ picture: { st: 7 * HOUR } }, /longer/],
    [{ picture: { d: 7 * HOUR } }, /longer/],
    [{ picture: { in: 7 * HOUR } }, /longer/],
    [{ picture: { transition: { kind: 'crossfade', d: 7 * HOUR } } }, /longer/],
    [{ music: { fadeIn: 7 * HOUR } }, /longer/],
    [{ music: { fadeOut: 7 * HOUR } }, /longer/],
    [{ title: { st: 7 * HOUR } }, /longer/],
    [{ m: { width: 4098 } }, /^Its picture of 4098 × 1080 pixels is larger than 4K\.$/],
    [{ m: { width: 100_000, height: 2 } }, /4K/],
    [{ m: { width: 4096, height: 4096 } }, /4K/],
    [{ m: { width: 1920, height: 8 } }, /too small/],
    [{ m: { fps: 61 } }, /60 pictures a second/],
    [{ card: { text: 'x'.repeat(20_001) } }, /text/],
    [{ card: { heading: 'x'.repeat(20_001) } }, /text/],
    [{ title: { text: 'x'.repeat(20_001) } }, /text/],
  ];
  for (const [change, message] of much)
    it(`refuses ${JSON.stringify(change).slice(0, 60)}`, () =>
      assert.match(beyond(draft(change)) ?? '', message));

  it('refuses thousands of tracks and parts', () => {
    const { t, ...rest } = draft({});
    const track = t[1] ?? assert.fail();
    assert.match(beyond({ ...rest, t: Array(51).fill(track) }) ?? '', /50 tracks/);
    assert.match(beyond({ ...rest, t: [{ ...track, sg: Array(5001).fill(music) }] }) ?? '', /5000 parts/);
    const sounds = Array(1000).fill(music);
    assert.match(beyond({ ...rest, t: Array(6).fill({ ...track, sg: sounds }) }) ?? '', /5000 parts/);
    assert.equal(beyond({ ...rest, t: Array(5).fill({ ...track, sg: sounds }) }), undefined);
  });
});
