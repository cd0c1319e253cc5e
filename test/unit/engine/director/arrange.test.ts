import assert from 'node:assert/strict';
import fc from 'fast-check';
import { onBeats } from '../../../../src/engine/director/arrange/beats.ts';
import { openDraft } from '../../../../src/engine/director/board/board.ts';
import { picturesIn, soundsIn, type EngineDraft } from '../../../../src/engine/draft/index.ts';
import { beatGrid } from '../../../../src/engine/sound/beats/grid.ts';
import type { Area } from '../../../../src/engine/draft/index.ts';
import type { FaceArea, MediaFile } from '../../../../src/engine/types.ts';
import { compareTimelines } from '../../../../src/timeline/compare.ts';
import { readTimeline } from '../../../../src/timeline/read.ts';
import { checkDraft, draftOf, factsOf, MUSIC, photo, PHOTOS, RABBIT, say } from './support.ts';

const sized = (
  filename: string,
  width: number,
  height: number,
  faces: readonly FaceArea[] = [],
): MediaFile => ({
  ...photo(filename),
  ...{ width, height },
  subject: { faces, focus: { x: 0.5, y: 0.4 } },
});
const wide = (name: string): MediaFile => sized(name, 6000, 4000);
const tall = (name: string): MediaFile => sized(name, 3000, 4000);
const FACE: Area = { x: 0.4, y: 0.2, width: 0.2, height: 0.15 };

const orderOf = (message: string, media: readonly MediaFile[]): string =>
  factsOf(draftOf(say(message, { media: [...media, MUSIC] }))).order;

describe('director: which pictures share the frame', () => {
  it('puts portraits that follow each other side by side, and leaves one alone', () => {
    const media = [wide('a'), tall('b'), tall('c'), wide('d'), tall('e'), wide('f')];
    assert.equal(orderOf('make a slideshow', media), 'a, b + c, d, e, f');
    assert.equal(orderOf('make a slideshow', ['a', 'b', 'c', 'd', 'e'].map(tall)), 'a + b, c + d + e');
    assert.equal(orderOf('make a slideshow', ['a', 'b', 'c'].map(tall)), 'a + b, c');
  });

  it('puts wide ones above each other in a high frame, phone pictures three at a time', () => {
    assert.equal(orderOf('make a vertical slideshow', ['a', 'b', 'c'].map(wide)), 'a + b, c');
    assert.equal(orderOf('make a vertical slideshow', ['a', 'b'].map(tall)), 'a, b');
    const phone = ['a', 'b', 'c'].map((name) => sized(name, 4000, 2000));
    assert.equal(orderOf('make a vertical slideshow', phone), 'a, b, c', 'it opens with one picture');
    assert.equal(orderOf('make a vertical slideshow', [tall('z'), ...phone]), 'z, a + b + c');
    assert.equal(orderOf('make a square slideshow', ['a', 'b'].map(wide)), 'a, b');
    assert.equal(orderOf('make a square slideshow', phone.slice(0, 2)), 'a + b');
  });

  it('fills the frame round faces that are sure alone: a fin that looks like one does not have the rest cut away', () => {
    const lossOf = (score?: number): number | undefined => {
      const media = [sized('a', 6000, 4000, [{ ...FACE, ...(score !== undefined && { score }) }])];
      const [picture] = picturesIn(draftOf(say('make a vertical slideshow', { media })));
      return picture?.kind === 'image' ? picture.framing.loss : undefined;
    };
    assert.deepEqual([0.53, 0.9, undefined].map(lossOf), [0.36, 0.7, 0.7]);
  });

  it('shows what was drawn whole, and lets it stand still', () => {
    const screen = sized('screen', 2560, 1600);
    const media = ['a', 'b', 'c'].map((name): MediaFile => ({
      ...{ ...screen, ...photo(name), width: 2560, height: 1600 },
      subject: { faces: [], focus: { x: 0.5, y: 0.4 }, graphic: true },
    }));
    for (const message of ['make a slideshow', 'make a vertical slideshow', 'make a slideshow, film look'])
      for (const picture of picturesIn(draftOf(say(message, { media })))) {
        assert.ok(picture.kind === 'image', message);
        assert.deepEqual([picture.framing.loss, picture.motion.kind], [0, 'none'], message);
      }
  });

  it('counts each photo, and takes two apart when one of them is meant', () => {
    const media = [wide('a'), tall('b'), tall('c'), wide('d'), MUSIC];
    const draft = draftOf(say('make a slideshow', { media }));
    const order = (message: string): string => factsOf(draftOf(say(message, { media, draft }))).order;
    assert.equal(order('remove photo 3'), 'a, b, d');
    assert.equal(order('remove b'), 'a, c, d');
    assert.equal(order('remove photos 2 and 3'), 'a, d');
    assert.equal(order('remove photo 4'), 'a, b + c');
    assert.equal(order('reverse the order'), 'd, c + b, a');
    assert.match(say('make a slideshow', { media }).reply, /of 4 photos/);
    const without = say('remove photo 2', { media, draft });
    assert.match(without.reply, /^Removed “b”; 3 pictures left\./);
    assert.doesNotMatch(without.reply, /follow each other|“c”/);
    const changed = compareTimelines(readTimeline(draft), readTimeline(draftOf(without)));
    const traits = changed.flatMap((change) => (change.type === 'traits' ? change.words : []));
    assert.deepEqual(traits, ['a photo']);
  });

  it('lets a soft edge run over the frame where one is divided otherwise than the other', () => {
    const changes = (draft: EngineDraft): string =>
      picturesIn(draft)
        .slice(1)
        .map(({ transition }) => transition && `${transition.kind} ${transition.from}`)
        .join(', ');
    const media = [wide('a'), tall('b'), tall('c'), tall('d'), tall('e'), wide('f'), wide('g')];
    const draft = draftOf(say('make a slideshow', { media }));
    assert.equal(factsOf(draft).order, 'a, b + c, d + e, f, g');
    assert.equal(changes(draft), 'wipe right, crossfade right, wipe right, crossfade right');
    const high = draftOf(say('make it vertical', { media, draft }));
    assert.equal(factsOf(high).order, 'a, b, c, d, e, f + g');
    assert.equal(changes(high), [...Array<string>(4).fill('crossfade right'), 'wipe bottom'].join(', '));
    const asked = draftOf(say('use crossfades everywhere', { media, draft }));
    assert.equal(changes(asked), Array<string>(4).fill('crossfade right').join(', '));
    assert.match(changes(draftOf(say('make it vertical', { media, draft: asked }))), /^crossfade/);
    const film = draftOf(say('in the film look', { media, draft }));
    assert.equal(changes(film), 'wipe right, crossfade right, wipe right, fade-black right');
  });

  it('takes them apart for a frame in which each has room, and keeps what somebody put together', () => {
    const media = [wide('a'), tall('b'), tall('c'), MUSIC];
    const draft = draftOf(say('make a slideshow', { media }));
    assert.equal(factsOf(draftOf(say('make it vertical', { media, draft }))).order, 'a, b, c');
    const own = draftOf(say('show photos 1 and 2 side by side', { draft: draftOf(say('make a slideshow')) }));
    assert.equal(factsOf(draftOf(say('make it vertical', { draft: own }))).order.split(', ').length, 4);
  });

  it('lets little of faces go unseen, and nothing of a picture that is of nobody', () => {
    const media = [wide('a'), sized('b', 3000, 4000, [FACE]), wide('c'), tall('d'), wide('e')];
    const framings = picturesIn(draftOf(say('make a slideshow', { media }))).map((each) =>
      each.kind === 'image' ? [each.framing.loss, each.framing.ground.kind] : each.kind,
    );
    assert.deepEqual(framings[1], [0.7, 'mat']);
    assert.deepEqual(framings[3], [0.36, 'mat']);
  });
});

describe('director: the order in which pictures were taken', () => {
  it('is theirs when that is asked for; what nobody knows it of stays behind what it followed', () => {
    const taken = (name: string, takenMs?: number): MediaFile => ({
      ...wide(name),
      ...(takenMs !== undefined && { takenMs }),
    });
    const media = [taken('c', 3000), taken('x'), taken('a', 1000), taken('b', 2000)];
    assert.equal(orderOf('make a slideshow in chronological order', media), 'a, b, c, x');
    assert.equal(orderOf('make a slideshow', media), 'c, x, a, b');
    const portraits = media.map((file) => ({ ...file, width: 3000, height: 4000 }));
    assert.equal(orderOf('make a slideshow sorted by date', portraits), 'a + b, c + x');
  });
});

describe('director: rhythm', () => {
  it('gives what is first and last more time, a close face less, a group more', () => {
    const close = { x: 0.3, y: 0.2, width: 0.3, height: 0.4 };
    const group = [0, 0.2, 0.4].map((x) => ({ ...FACE, x, width: 0.1 }));
    const media = [
      ...[wide('a'), sized('b', 6000, 4000, [close]), sized('c', 6000, 4000, group)],
      ...[wide('d'), wide('e')],
    ];
    assert.deepEqual(factsOf(draftOf(say('make a slideshow without music', { media }))).lengths, [
      ...[4.1, 2.5, 3.8, 3.2, 5],
    ]);
  });

  it('lengthens what is long already least, and nothing less than it was', () => {
    const media = ['a', 'b', 'c', 'd', 'e'].map(wide);
    const lengthsOf = (message: string) => factsOf(draftOf(say(message, { media }))).lengths;
    const usual = lengthsOf('make a slideshow without music');
    const long = lengthsOf('make a 24-second slideshow without music');
    assert.ok(
      long.every((length, at) => length > (usual[at] ?? 0) + 1),
      String(long),
    );
    const [first = 0, second = 0, , , last = 0] = long;
    assert.ok(last < 6.6 && last > first && first > second, String(long));
  });

  it('changes pictures on the beats of the user’s own music', () => {
    const beats = Array.from({ length: 80 }, (_, at) => 120 + 517 * at);
    const music = { ...MUSIC, rhythm: { tempo: 116, beats, quietIntroMs: 0 } };
    const draft = draftOf(say('make a slideshow', { media: [...PHOTOS, music] }));
    assert.equal(draft.d, 15_500, 'the whole is as long as it was');
    for (const change of changesOf(draft)) assert.ok(farFrom(beats, change) <= 40, `${change} ms`);
    const asked = draftOf(say('make a 20-second slideshow', { media: [...PHOTOS, music] }));
    assert.equal(asked.d, 20_000);
    for (const change of changesOf(asked)) assert.ok(farFrom(beats, change) <= 40, `${change} ms`);
  });

  it('changes them on the beats of composed music, which bends to the length', () => {
    for (const message of ['make a slideshow', 'make a 23-second slideshow', 'make a vertical slideshow']) {
      const media = [...PHOTOS, wide('a'), wide('b')];
      const draft = draftOf(say(message, { media }));
      const { beats } = beatGrid(soundsIn(draft)[0], { media, totalMs: draft.d });
      assert.ok(beats.length > 10);
      for (const change of changesOf(draft))
        assert.ok(farFrom(beats, change) <= 40, `${message}: ${change} ms`);
    }
  });

  it('leaves lengths that were asked for as they are', () => {
    const beats = Array.from({ length: 80 }, (_, at) => 517 * at);
    const music = { ...MUSIC, rhythm: { tempo: 116, beats, quietIntroMs: 0 } };
    const { lengths } = factsOf(draftOf(say('make a slideshow, 4 s each', { media: [...PHOTOS, music] })));
    assert.deepEqual(lengths, [4, 4, 4, 4, 4]);
  });

  it('stays exact whatever the beats are, and never makes a clip longer or shorter', () => {
    const beat = fc.record({ every: fc.integer({ min: 120, max: 2500 }), from: fc.nat(2000) });
    fc.assert(
      fc.property(beat, fc.array(fc.boolean(), { minLength: 2, maxLength: 12 }), ({ every, from }, clips) => {
        const beats = Array.from({ length: 300 }, (_, at) => from + every * at);
        const music = { ...MUSIC, rhythm: { beats, quietIntroMs: 0 } };
        const media = [
          ...clips.map((isClip, at) => ({ ...(isClip ? RABBIT : wide('x')), hash: `h${at}` })),
          music,
        ];
        const draft = draftOf(say('make a slideshow', { media }));
        checkDraft(draft);
        const board = onBeats(openDraft(draft), media);
        for (const { kind, d } of board.pictures)
          if (kind === 'clip') assert.equal(d, 7800);
          else assert.ok(d >= 1600, `${d} ms`);
      }),
      { numRuns: 60 },
    );
  });
});

/** The middles of all changes, ms. */
function changesOf(draft: EngineDraft): number[] {
  return picturesIn(draft)
    .slice(1)
    .map(({ st, transition }) => st + (transition?.d ?? 0) / 2);
}

const farFrom = (beats: readonly number[], moment: number): number =>
  Math.min(...beats.map((beat) => Math.abs(beat - moment)));
