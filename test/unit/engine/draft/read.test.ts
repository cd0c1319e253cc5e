import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readDraft, UnreadableDraft } from '../../../../src/engine/draft/index.ts';
import { legacyDraftSchema } from '../../../../src/engine/draft/legacy.ts';
import { arbitraryOf, jsonSchemaOf } from '../../jsonSchema.ts';
import { anyJson, RUNS } from '../../properties.ts';
import { sessionOf, STORED_SESSIONS } from './stored.ts';

const SIX_HOURS = 6 * 60 * 60 * 1000;
const legacySchema = jsonSchemaOf(legacyDraftSchema, 'input');
const ids = fc.oneof(
  fc.constantFrom('p1', 'p2', 'on:p1..p2', 'on:p1..p1#2', 'on:..', ''),
  fc.string({ maxLength: 300 }),
);
/** Drafts of version 1 that ask for no more than can be made. */
const legacy = arbitraryOf(legacySchema, {
  ...{ d: fc.integer({ min: 1, max: SIX_HOURS }), st: fc.nat(SIX_HOURS), in: fc.nat(SIX_HOURS) },
  ...{ fadeIn: fc.nat(SIX_HOURS), fadeOut: fc.nat(SIX_HOURS), fps: fc.integer({ min: 1, max: 60 }) },
  ...{ width: fc.constantFrom(320, 1080, 1920, 3840), height: fc.constantFrom(180, 1080, 2160) },
  ...{ id: ids, after: ids, name: fc.oneof(fc.string(), fc.constant('long '.repeat(300))) },
});

/** What reading a value throws; fails where that is anything but the typed failure. */
function failureOf(value: unknown): UnreadableDraft | undefined {
  try {
    readDraft(value);
    return undefined;
  } catch (error) {
    assert.ok(error instanceof UnreadableDraft, String(error));
    return error;
  }
}

describe('readDraft', () => {
  it('makes a draft of today’s version of any of the first one', () => {
    fc.assert(
      fc.property(legacy, (value) => {
        const draft = readDraft(value);
        assert.equal(draft.version, 2);
        assert.deepEqual(readDraft({ ...(value as object), version: 1 }), draft);
        const old = legacyDraftSchema.parse(value);
        assert.deepEqual(
          draft.t.map(({ tt, sg }) => [tt, sg.map(({ st, d }) => [st, d])]),
          old.t.map(({ tt, sg }) => [tt, sg.map(({ st, d }) => [st, d])]),
        );
      }),
      { numRuns: RUNS },
    );
  });

  it('changes nothing in what it has read before', () => {
    fc.assert(
      fc.property(legacy, (value) => {
        const once = readDraft(value);
        assert.deepEqual(readDraft(JSON.parse(JSON.stringify(once))), once);
      }),
      { numRuns: RUNS },
    );
  });

  it('throws nothing but its own failure, with a word', () => {
    const drafts = fc.oneof(
      fc.jsonValue(),
      anyJson().map((text): unknown => JSON.parse(text)),
      arbitraryOf(legacySchema),
      arbitraryOf(legacySchema, { t: fc.jsonValue(), m: fc.jsonValue() }),
      fc.record({ version: fc.oneof(fc.constant(2), fc.jsonValue()), d: fc.jsonValue(), t: fc.jsonValue() }),
    );
    fc.assert(
      fc.property(drafts, (value) => {
        const failure = failureOf(value);
        assert.notEqual(failure?.message, '');
      }),
      { numRuns: RUNS },
    );
    for (const value of [undefined, null, Symbol('none'), () => 1, 10n, NaN]) assert.ok(failureOf(value));
  });

  it('says of a draft from the future that it is one', () => {
    const failure = failureOf({ version: 3, d: 1, m: {}, t: [] });
    assert.deepEqual(
      [failure?.reason, failure?.message],
      ['newer', 'It was made by a newer version of Clipwright.'],
    );
  });

  it('says where a draft is none', () => {
    const failure = failureOf({
      d: 1,
      m: { width: 16, height: 16 },
      t: [{ id: 'x', tt: 0, sg: [{ kind: 'image' }] }],
    });
    assert.equal(failure?.reason, 'not-a-draft');
    assert.match(failure.message, /^t\.0\.sg\.0\./);
  });

  it('makes fields of what version 1 had in codes', async () => {
    const texts = [];
    const sounds = [];
    for (const name of STORED_SESSIONS) {
      const { draft, history } = await sessionOf(name);
      for (const track of [draft, ...history].flatMap((each) => readDraft(each).t)) {
        if (track.tt === 7) texts.push(...track.sg);
        if (track.tt === 1) sounds.push(...track.sg.map(({ source }) => source));
      }
    }
    const anchors = new Set(
      texts.map(({ anchor, id }) =>
        [/^on:/.test(id), anchor.kind, 'first' in anchor && /^p\d+$/.test(anchor.first)].join(),
      ),
    );
    assert.deepEqual(anchors, new Set(['true,pictures,true', 'false,time,false']));
    const spanning = texts.find(({ id }) => id === 'on:p3..p2');
    assert.deepEqual(spanning?.anchor, { kind: 'pictures', first: 'p3', last: 'p2' });
    const again = texts.find(({ id }) => id === 'on:p2..p2#3');
    assert.deepEqual(again?.anchor, { kind: 'pictures', first: 'p2', last: 'p2' });
    assert.deepEqual(new Set(sounds.map(({ kind }) => kind)), new Set(['composed', 'file']));
    assert.deepEqual(
      new Set(sounds.flatMap((source) => (source.kind === 'composed' ? [source.mood] : []))),
      new Set(['warm', 'upbeat', 'calm']),
    );
  });
});
