import assert from 'node:assert/strict';
import fc from 'fast-check';
import { engineDraftSchema, readDraft } from '../../../src/engine/draft/index.ts';
import { describeDifference } from '../../../src/project/words/changes.ts';
import { compareTimelines } from '../../../src/timeline/compare.ts';
import { describeChanges } from '../../../src/timeline/describe.ts';
import { readTimeline } from '../../../src/timeline/read.ts';
import { summarize } from '../../../src/timeline/summary.ts';
import { sessionOf, STORED_SESSIONS } from '../engine/draft/stored.ts';
import { jsonSchemaOf, pairsOf } from '../jsonSchema.ts';
import { RUNS } from '../properties.ts';

const NOTHING = 'Nothing changed in the timeline.';

/** Fields that are nothing to see or to hear, and why. */
const SILENT: readonly [RegExp, string][] = [
  [/^m\.skill$/, 'which skill made it'],
  [/^m\.left\./, 'what is not in the film is only counted'],
  [/\]\.id$/, 'who is who'],
  [/\.said\b/, 'when words are heard follows from the words'],
  [/^t\[\d\]\.name$/, 'what the summary calls a track is told by its segments'],
  [/\.sg\[text\]\.name$/, 'a text is called by its words'],
];

const told = (before: unknown, after: unknown): string =>
  describeChanges(compareTimelines(readTimeline(before), readTimeline(after)));

/** Segments with an id each. */
function named(draft: unknown): Record<string, unknown> {
  const { t, ...rest } = structuredClone(draft) as { t: { sg: { id: string }[] }[] };
  for (const [at, { sg }] of t.entries()) for (const [index, one] of sg.entries()) one.id = `s${at}-${index}`;
  return { ...rest, t };
}

describe('changes of the engine’s draft', () => {
  const pairs = [...pairsOf(jsonSchemaOf(engineDraftSchema, 'output'))];
  /** What is told of each, told once. */
  let tellings: readonly { readonly path: string; readonly said: string }[] = [];
  before(() => {
    tellings = pairs.map(({ path, before, after }) => ({ path, said: told(named(before), named(after)) }));
  });

  it('are of every field that the draft has', () => {
    assert.ok(pairs.length > 400, `${pairs.length} changes`);
    for (const { before, after } of pairs) for (const draft of [before, after]) readDraft(named(draft));
    const known = new Set(pairs.map(({ path }) => path));
    for (const [silent, why] of SILENT)
      assert.ok(
        [...known].some((path) => silent.test(path)),
        why,
      );
  });

  it('are told, whichever field has changed alone', () => {
    const missing = tellings
      .filter(({ path }) => !SILENT.some(([silent]) => silent.test(path)))
      .filter(({ said }) => said === NOTHING)
      .map(({ path }) => path);
    assert.deepEqual([...new Set(missing)], []);
  });

  it('are told in words for people', () => {
    for (const { path, said } of tellings)
      assert.doesNotMatch(said, /undefined|null|NaN|object|Infinity|: \.|: ,|, ,|, \./, path);
  });

  const sample = pairs[0]?.before;
  it('leave the summary one line', () => {
    const summary = summarize(readTimeline(named(sample)));
    assert.doesNotMatch(summary, /\n/);
    assert.match(summary, /^Timeline \(3 tracks\): 1\. Video: .* 2\. Voice: .* 3\. Title: /);
  });

  const p = {
    id: 'p1',
    st: 0,
    d: 4000,
    name: 'lake.jpg',
    kind: 'image',
    source: { kind: 'file', hash: 'a' },
  };
  const title = { id: 't1', st: 0, d: 3000, name: 'Lake', kind: 'text', text: 'Lake', role: 'title' };
  const music = { id: 'm1', st: 0, d: 4000, name: 'song', kind: 'music', source: p.source, vol: 1 };
  const draft = (change: { m?: object; p?: object; more?: object[]; title?: object; music?: object } = {}) =>
    readDraft({
      version: 2,
      d: 4000,
      m: { width: 1920, height: 1080, ...change.m },
      t: [
        { id: 'video', tt: 0, sg: [{ ...p, ...change.p }, ...(change.more ?? [])] },
        { id: 'music', tt: 1, sg: [{ ...music, ...change.music }] },
        { id: 'title', tt: 7, sg: [{ ...title, ...change.title }] },
      ],
    });
  const sentences: [Parameters<typeof draft>[0], string][] = [
    [{ p: { adjust: { look: 'mono' } } }, 'Clip ‘lake.jpg’: black and white.'],
    [{ p: { framing: { turn: 90, flip: 'horizontal' } } }, 'Clip ‘lake.jpg’: rotated by 90°, mirrored.'],
    [{ p: { kind: 'clip', speed: 2 } }, 'Clip ‘lake.jpg’: a clip, speed 2×.'],
    [{ p: { motion: { kind: 'zoom-in', easing: 'smooth' } } }, 'Clip ‘lake.jpg’: zooms in, gently.'],
    [
      { p: { transition: { kind: 'wipe', d: 500, from: 'left' } } },
      'Clip ‘lake.jpg’: wipe of 0.5 s from the left.',
    ],
    [
      { title: { design: { color: '#ff0000', place: 'bottom-left' } } },
      'Title ‘Lake’: colour #ff0000, at the bottom left.',
    ],
    [
      { music: { source: { kind: 'composed', mood: 'dreamy', seed: 5 }, duck: true } },
      'Music ‘song’: composed by the engine, mood dreamy, gives way to the voice.',
    ],
    [
      { m: { look: { name: 'film' }, fadeOut: 1000 } },
      'The whole video: look ‘film’, goes to black over 1 s at its end.',
    ],
    [{ m: { fps: 60 } }, 'The video now has 60 pictures a second (was 30).'],
    [{ m: { left: { pictures: [], texts: [title] } } }, 'There is no room for 1 part (was 0).'],
  ];
  for (const [change, said] of sentences)
    it(`are told like this: ${said}`, () => assert.equal(told(draft(), draft(change)), said));

  it('are told of being as usual again', () => {
    const special = draft({
      p: { adjust: { look: 'sepia', brightness: -0.2 } },
      title: { design: { italic: true } },
    });
    assert.equal(
      told(special, draft()),
      'Clip ‘lake.jpg’: no look, normal brightness. Title ‘Lake’: its usual slant.',
    );
  });

  it('are told together where many change alike', () => {
    const many = (adjust: object) =>
      draft({ more: ['p2', 'p3', 'p4'].map((id) => ({ ...p, id, name: id, adjust })), p: { adjust } });
    assert.equal(told(many({}), many({ look: 'mono' })), '4 clips: black and white.');
  });

  it('are not told of a timeline that is only written in the new version', async () => {
    for (const name of STORED_SESSIONS) {
      const { draft: old } = await sessionOf(name);
      assert.equal(told(old, readDraft(old)), NOTHING, name);
      assert.equal(describeDifference(old, readDraft(old)), undefined, name);
      assert.equal(summarize(readTimeline(old)), summarize(readTimeline(readDraft(old))), name);
    }
  });

  it('are told of whatever calls itself such a draft', () => {
    const segment = fc.dictionary(
      fc.constantFrom('kind', 'source', 'motion', 'cells', 'design', 'place'),
      fc.jsonValue(),
    );
    // More of the same would only take its time.
    const few = { maxLength: 4 };
    const anything = fc.record({ tt: fc.constantFrom(0, 1, 7), sg: fc.array(segment, few) });
    const some = fc.record({ version: fc.constant(2), m: fc.jsonValue(), t: fc.array(anything, few) });
    fc.assert(
      fc.property(some, some, (before, after) => {
        assert.notEqual(told(before, after), '');
      }),
      { numRuns: RUNS },
    );
  });

  it('are not looked for in drafts of others', () => {
    const others = { t: [{ id: 'v', tt: 0, sg: [{ ...p, adjust: { look: 'mono' } }] }] };
    const [track] = readTimeline(others).tracks;
    assert.equal(track?.segments[0]?.traits, undefined);
  });
});
