import assert from 'node:assert/strict';
import fc from 'fast-check';
import { closeBoard, openDraft } from '../../../../src/engine/director/board/board.ts';
import {
  cardSegmentSchema,
  mediaSegmentSchema,
  overlaySegmentSchema,
  picturesIn,
  readDraft,
  soundSegmentSchema,
  splitSegmentSchema,
  textSegmentSchema,
  type EngineDraft,
} from '../../../../src/engine/draft/index.ts';
import { arbitraryOf, jsonSchemaOf } from '../../jsonSchema.ts';
import { CASES } from '../../properties.ts';
import { draftOf, MUSIC, PHOTOS, RABBIT, say, sound, VOICE } from './support.ts';

type Fields = Record<string, unknown>;

const SONG = sound('song.mp3', 60_000);
const MEDIA = [...PHOTOS, RABBIT, MUSIC, SONG, VOICE];
const fileOf = (index: number) => ({ kind: 'file', hash: MEDIA[index]?.hash });
const PATH = {
  kind: 'path',
  from: { x: 0.2, y: 0.3, size: 0.5 },
  to: { x: 0.5, y: 0.5, size: 1 },
  easing: 'smooth',
};
const WIPE = { kind: 'wipe', d: 300, easing: 'smooth', from: 'top' };
const text = fc.string({ minLength: 1, maxLength: 20 });
const of = (schema: Parameters<typeof jsonSchemaOf>[0], own: Fields): fc.Arbitrary<Fields> =>
  arbitraryOf(jsonSchemaOf(schema, 'output'), {
    transition: fc.record({
      kind: fc.constantFrom('none', 'crossfade', 'fade-white', 'slide', 'zoom'),
      d: fc.constantFrom(0, 300, 500),
      easing: fc.constantFrom('linear', 'smooth'),
      from: fc.constantFrom('left', 'top'),
    }),
    ...{ in: fc.nat(1000), out: fc.integer({ min: 7000, max: 7800 }), speed: fc.constantFrom(0.5, 1, 1.5) },
    crop: fc.constant({ x: 0.1, y: 0, width: 0.5, height: 0.9 }),
    ...{ fadeIn: fc.nat(500), fadeOut: fc.nat(500), vol: fc.constantFrom(0.3, 0.7, 1.2) },
  }).map((value) => ({ ...(value as Fields), ...own }));

/** Drafts in which every kind of segment is there, with any values of all its fields. */
const drafts = fc
  .record({
    p1: of(mediaSegmentSchema, {
      id: 'p1',
      kind: 'image',
      name: 'elva',
      source: fileOf(0),
      d: 4000,
      motion: PATH,
    }),
    p2: of(mediaSegmentSchema, { id: 'p2', kind: 'clip', name: 'rabbit', source: fileOf(5), d: 3000 }),
    p3: of(cardSegmentSchema, { id: 'p3', name: 'card', text: 'Some words', heading: 'Head', d: 5000 }),
    p4: of(splitSegmentSchema, { id: 'p4', name: 'both', d: 4000 }),
    p5: of(mediaSegmentSchema, { id: 'p5', kind: 'image', name: 'larch', source: fileOf(2), d: 4000 }),
    logo: of(overlaySegmentSchema, { id: 'logo', st: 2000, d: 3000 }),
    frame: of(overlaySegmentSchema, { id: 'frame', st: 0, d: 60_000 }),
    song: of(soundSegmentSchema, { id: 'song', kind: 'music', source: fileOf(6), st: 1000, d: 5000 }),
    tune: of(soundSegmentSchema, { id: 'tune', kind: 'music', st: 6000, d: 60_000 }),
    voice: of(soundSegmentSchema, {
      ...{ id: 'voice', kind: 'voice', source: fileOf(8), st: 800, d: 1500 },
      on: { picture: 'p2', after: 800 },
    }),
    title: of(textSegmentSchema, {
      id: 'title',
      role: 'title',
      text: 'Lake',
      name: 'Lake',
      st: 0,
      d: 2500,
      anchor: { kind: 'time' },
    }),
    caption: of(textSegmentSchema, {
      id: 'caption',
      role: 'caption',
      anchor: { kind: 'pictures', first: 'p4', last: 'p5' },
      text: 'Both',
    }),
    fps: fc.constantFrom(24, 30, 60),
    name: text,
  })
  .map(({ p1, p2, p3, p4, p5, logo, frame, song, tune, voice, title, caption, fps, name }) => {
    const draft = readDraft({
      version: 2,
      d: 20_000,
      m: { title: name, width: 1920, height: 1080, fps, skill: 'online-photo-video-maker' },
      t: [
        {
          id: 'video',
          tt: 0,
          sg: [p1, p2, p3, p4, p5].map((one) => ({ ...one, transition: one['transition'] ?? WIPE })),
        },
        { id: 'overlay', tt: 0, sg: [logo, frame] },
        { id: 'music', tt: 1, sg: [song, tune] },
        { id: 'voice', tt: 1, sg: [voice] },
        { id: 'title', tt: 7, sg: [title] },
        { id: 'caption', tt: 7, sg: [caption] },
      ],
    });
    const settled = closeBoard(openDraft(draft));
    assert.ok(settled);
    return settled;
  });

/** What each message may change: ids of segments, or fields of all of them. Starts and lengths are another matter. */
const MESSAGES: readonly [string, readonly string[]][] = [
  ['make it 30 seconds', []],
  ['make it 12 seconds', []],
  ['make it faster', []],
  ['each photo 5 seconds', []],
  ['keep photo 2 for 6 seconds', []],
  ['reverse the order', []],
  ['shuffle', ['anchor']],
  ['swap photo 1 and photo 2', ['anchor']],
  ['move photo 1 to the end', []],
  ['remove photo 1', ['p1']],
  ['add 04-blue-whale.jpg', []],
  ['replace photo 1 with 04-blue-whale.jpg', ['p1']],
  ['use wipe transitions', ['transition.kind']],
  ['transitions of 1 second', ['transition.kind']],
  ['no transitions', ['transition']],
  ['pan left on photo 1', ['p1']],
  ['no motion', ['motion', 'cells']],
  ['cut the first 1 second from rabbit.mp4', ['p2']],
  ['make it vertical', []],
  ['add the caption “New” to photo 1', []],
  ['change the title to “Other”', ['title']],
  ['show the title for 5 seconds', []],
  ['move the title to the end', ['role']],
  ['add the closing words “Bye”', []],
  ['remove the captions', ['caption']],
  ['music at 20%', ['song', 'tune']],
  ['fade the music out over 3 seconds', ['fadeOut']],
  ['duck the music under the voice', ['duck']],
  ['remove the music', ['song', 'tune']],
  ['use song.mp3 as the music', ['song', 'tune']],
  ['clips at 50%', ['vol', 'muted', 'cells']],
  ['remove the voice', ['voice', 'duck']],
  ['make photo 1 black and white', ['p1']],
  ['rotate photo 1', ['p1']],
  ['mirror photo 2', ['p5']],
  ['make photo 1 brighter', ['p1']],
  ['play the clip at half speed', ['p2']],
  ['make the title red', ['title']],
  ['put the title at the bottom left', ['title']],
  ['make the title bigger', ['title']],
  ['let the title fade in', ['title']],
  ['make it 4K', []],
  ['fade to white between photos', ['transition.kind']],
  ['第1张照片改成黑白', ['p1']],
  ['标题改成红色', ['title']],
  ['时长改为30秒', []],
  ['转场改成擦除', ['transition.kind']],
];

const RUNS = CASES.anyDrafts;

/** Follow from each other, whatever is said. */
const TIMES = ['st', 'd', 'transition.d'];

/** All of a draft's segments by id, without some of their fields. */
function segmentsOf(draft: EngineDraft, without: readonly string[]): Map<string, unknown> {
  return new Map(
    draft.t.flatMap(({ sg }) =>
      sg.map((segment): [string, unknown] => {
        const copy: Fields = structuredClone(segment);
        for (const path of without) {
          const [first = '', second] = path.split('.');
          if (second === undefined) Reflect.deleteProperty(copy, first);
          else if (copy[first] !== undefined) Reflect.deleteProperty(copy[first] as Fields, second);
        }
        return [segment.id, copy];
      }),
    ),
  );
}

describe('director: what a message is not about', () => {
  for (const [message, changed] of MESSAGES)
    it(`stays as it is: ${message}`, () => {
      fc.assert(
        fc.property(drafts, (draft) => {
          const direction = say(message, { media: MEDIA, draft });
          assert.ok(direction.understood, direction.reply);
          // What is so already changes nothing.
          const after = direction.draft ? draftOf(direction) : draft;
          const before = segmentsOf(draft, [...TIMES, ...changed]);
          const now = segmentsOf(after, [...TIMES, ...changed]);
          for (const [id, segment] of before)
            if (!changed.includes(id) && now.has(id)) assert.deepEqual(now.get(id), segment, id);
          const gone = [...before.keys()].filter((id) => !now.has(id) && !changed.includes(id));
          assert.deepEqual(gone, []);
          assert.equal(after.m.fps, draft.m.fps);
        }),
        { numRuns: RUNS, endOnFailure: true },
      );
    });

  const sample = (): EngineDraft => fc.sample(drafts, 1)[0] ?? assert.fail();
  const timesOf = (draft: EngineDraft) =>
    Object.fromEntries(draft.t.flatMap(({ sg }) => sg.map(({ id, st, d }) => [id, [st, d] as const])));
  const picture = (draft: EngineDraft, id: string) =>
    picturesIn(draft).find((each) => each.id === id) ?? assert.fail();
  const changed = (draft: EngineDraft, id: string, fields: Fields): EngineDraft =>
    readDraft({
      ...draft,
      t: draft.t.map((track) => ({
        ...track,
        sg: track.sg.map((each) => (each.id === id ? { ...each, ...fields } : each)),
      })),
    });

  it('keeps its times; what lasts to the end goes on to the end', () => {
    const draft = sample();
    for (const [message, d] of [
      ['make it 40 seconds', 40_000],
      ['make it 15 seconds', 15_000],
    ] as const) {
      const times = timesOf(draftOf(say(message, { media: MEDIA, draft })));
      assert.deepEqual(
        [times['song'], times['logo']],
        [
          [1000, 5000],
          [2000, 3000],
        ],
      );
      assert.deepEqual(
        [times['tune'], times['frame']],
        [
          [6000, d - 6000],
          [0, d],
        ],
      );
    }
  });

  it('is heard again when its loudness is said', () => {
    const muted = changed(sample(), 'p2', { muted: true, vol: 0.5 });
    const after = picture(draftOf(say('clips at 50%', { media: MEDIA, draft: muted })), 'p2');
    assert.ok(after.kind === 'clip');
    assert.deepEqual([after.muted, after.vol], [false, 0.5]);
  });

  it('is trimmed in the times of its file, whatever its speed', () => {
    const fast = changed(sample(), 'p2', { in: 1000, out: 4000, speed: 2, d: 1500 });
    const skipped = picture(
      draftOf(say('cut the first 1 second from rabbit.mp4', { media: MEDIA, draft: fast })),
      'p2',
    );
    assert.ok(skipped.kind === 'clip');
    assert.deepEqual([skipped.in, skipped.out, skipped.d], [2000, 4000, 1000]);
    const other = picture(
      draftOf(say('use rabbit.mp4 from 3 seconds to 7 seconds', { media: MEDIA, draft: fast })),
      'p2',
    );
    assert.ok(other.kind === 'clip');
    assert.deepEqual([other.in, other.out, other.d], [3000, 7000, 2000]);
  });

  it('is no longer than its file lasts at its speed', () => {
    const clip = changed(sample(), 'p2', { in: 1000, out: 4000, speed: 2, d: 1000 });
    const only = closeBoard({ ...openDraft(clip), pictures: [picture(clip, 'p2')], texts: [] });
    const after = draftOf(say('make it 5 seconds', { media: MEDIA, ...(only && { draft: only }) }));
    assert.equal(after.d, 1500);
  });

  it('stays in the film though its words have no room', () => {
    const long = changed(sample(), 'caption', {
      text: 'word '.repeat(200),
      anchor: { kind: 'pictures', first: 'p4', last: 'p4' },
    });
    const after = draftOf(say('make it 12 seconds', { media: MEDIA, draft: long }));
    assert.ok(after.m.left?.texts.some(({ id }) => id === 'caption'));
    assert.equal(picture(after, 'p4').kind, 'split');
  });
});
