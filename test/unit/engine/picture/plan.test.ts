import assert from 'node:assert/strict';
import fc from 'fast-check';
import { filmOfPiece } from '../../../../src/engine/picture/plan/film.ts';
import { MIN_PIECE, planRender } from '../../../../src/engine/picture/plan/plan.ts';
import { CROSSFADE, draftOf, type Picture } from '../render/support.ts';

const photo = (st: number, d: number, overlap = 0, kind = 'crossfade'): Picture => ({
  src: `photo at ${st}`,
  ...{ st, d, ...(overlap > 0 ? { transition: { kind, d: overlap } } : {}) },
});

describe('planRender', () => {
  it('takes overlaps off exactly', () => {
    const plan = planRender(
      draftOf({ d: 8000, pictures: [photo(0, 3000), photo(2500, 3000, 500), photo(5000, 3000, 500)] }),
    );
    assert.equal(plan.frames, 240);
    assert.deepEqual(
      plan.shots.map((shot) => [shot.start, shot.frames]),
      [
        [0, 90],
        [75, 90],
        [150, 90],
      ],
    );
    assert.deepEqual(
      plan.pieces.map(({ start, frames, entry }) => [start, frames, entry?.frames, entry?.from?.offset]),
      [
        [0, 75, undefined, undefined],
        [75, 15, 15, 75],
        [90, 60, undefined, undefined],
        [150, 15, 15, 75],
        [165, 75, undefined, undefined],
      ],
    );
  });

  it('makes 900 frames of 30 seconds, however the segments are rounded', () => {
    const step = 29_500 / 7;
    const pictures = Array.from({ length: 7 }, (_, i) =>
      photo(Math.round(i * step), Math.round(step + 500), i > 0 ? 500 : 0),
    );
    const plan = planRender(draftOf({ d: 30_000, pictures }));
    assert.equal(
      plan.pieces.reduce((sum, piece) => sum + piece.frames, 0),
      900,
    );
  });

  it('holds a segment until the next one is there, and the last one to the end', () => {
    const plan = planRender(draftOf({ d: 6000, pictures: [photo(500, 1000), photo(3000, 1000)] }));
    assert.deepEqual(
      plan.shots.map((shot) => [shot.start, shot.frames]),
      [
        [0, 90],
        [90, 90],
      ],
    );
  });

  it('comes in from black where the first segment fades through it', () => {
    const [piece] = planRender(draftOf({ d: 2000, pictures: [photo(0, 2000, 500, 'fade-black')] })).pieces;
    assert.deepEqual(piece?.entry, { kind: 'fade-black', frames: 15, easing: 'linear', side: 'right' });
  });

  it('begins with its first picture, whole, where that one would fade over another', () => {
    for (const kind of ['crossfade', 'slide', 'wipe']) {
      const [piece] = planRender(draftOf({ d: 2000, pictures: [photo(0, 2000, 500, kind)] })).pieces;
      assert.equal(piece?.entry, undefined, kind);
    }
  });

  it('divides a long shot, and moves it on without a break', () => {
    const plan = planRender(draftOf({ d: 20_000, pictures: [photo(0, 20_000)] }));
    assert.deepEqual(
      plan.pieces.map(({ start, frames, part }) => [start, frames, part.offset]),
      [
        [0, 150, 0],
        [150, 150, 150],
        [300, 150, 300],
        [450, 150, 450],
      ],
    );
  });

  it('lets one see before one reads in a video of a look, and goes to black at its end', () => {
    const texts = [{ st: 0, d: 3000, text: 'Lake' }];
    const plain = draftOf({ d: 9000, pictures: [photo(0, 9000)], texts });
    const draft = { ...plain, m: { ...plain.m, look: { name: 'memories' as const }, fadeOut: 1000 } };
    assert.deepEqual(
      [plain, draft].map((one) => planRender(one).texts.map(({ start, frames }) => [start, frames])),
      [[[0, 90]], [[18, 72]]],
    );
    const two = { ...draft, t: draftOf({ d: 9000, pictures: [photo(0, 2800), photo(2800, 6200)], texts }).t };
    assert.deepEqual(
      planRender(two).texts.map(({ start, frames }) => [start, frames]),
      [[18, 66]],
      'it goes with the first picture',
    );
    assert.equal(planRender(plain).ending, undefined);
    assert.deepEqual(planRender(draft).ending, { start: 240, frames: 30 });
    const short = { ...draft, d: 1000 };
    assert.deepEqual(planRender(short).ending, { start: 23, frames: 7 }, 'no more than a part of it');
  });

  it('makes of an exchanged photo its own frames anew, and of a title those that show it', () => {
    const step = 2950;
    const pictures = Array.from({ length: 10 }, (_, index) =>
      photo(step * index, step + 500, index > 0 ? 500 : 0),
    );
    const plan = planRender(
      draftOf({ d: 30_000, pictures, texts: [{ st: 300, d: 3200, text: 'Ten photos' }] }),
    );
    const framesOf = (pieces: typeof plan.pieces): number =>
      pieces.reduce((sum, piece) => sum + piece.frames, 0);
    const exchanged = plan.pieces.filter(
      ({ part, entry }) => part.shot.index === 4 || entry?.from?.shot.index === 4,
    );
    assert.equal(framesOf(exchanged), plan.shots[4]?.frames);
    assert.equal(framesOf(plan.pieces.filter(({ texts }) => texts.length > 0)), 105);
  });

  it('divides nothing for captions', () => {
    const texts = Array.from({ length: 5 }, (_, index) => ({
      ...{ st: 1000 * index, d: 1000, text: `caption ${index}`, role: 'caption' },
    }));
    const plan = planRender(draftOf({ d: 5000, pictures: [photo(0, 5000)], texts }));
    assert.deepEqual(
      plan.pieces.map(({ frames }) => frames),
      [150],
    );
  });

  it('shows the first line of a card that opens a video from its first frame on', () => {
    const design = { enter: { kind: 'rise', d: 600 } };
    const card = (st: number): Picture => ({
      kind: 'card',
      look: 'letter',
      text: 'Ida',
      st,
      d: 3000,
      design,
    });
    const draft = draftOf({ d: 5500, pictures: [card(0), { ...card(2500), ...CROSSFADE }] });
    const plan = planRender({ ...draft, m: { ...draft.m, look: { name: 'letter' } } });
    const at = { x: 0, y: 0, width: 8, height: 8 };
    const lines = [0, 1].map((line) => ({ source: `line${line}`, size: at, place: at, line }));
    const words = plan.pieces.map((piece) => {
      const film = filmOfPiece(plan, piece, {
        picture: () => ({ layers: [], made: [], files: new Map() }),
        words: () => lines,
        text: () => [],
        corner: () => assert.fail(),
      });
      return film.shots.at(-1)?.words.map(({ start, enter }) => [start + piece.start, enter?.kind]);
    });
    assert.deepEqual(words[0], [
      [0, undefined],
      [13, 'rise'],
    ]);
    assert.equal(words.at(-1)?.[0]?.[1], 'rise', 'the next one comes as the look has it');
    const leaves = plan.shots.map(({ segment }) => segment.kind === 'card' && segment.design.leave?.kind);
    assert.deepEqual(leaves, ['fade', undefined], 'the last one stays to the end');
  });

  it('brings the lines of a card when they are heard, unless its words are others by now', () => {
    const design = { enter: { kind: 'rise', d: 600 } };
    const said = [
      { text: 'Dear Ida,', from: 800, to: 1800 },
      { text: 'we miss you', from: 3000, to: 4000 },
      { text: 'so very much.', from: 6000, to: 7000 },
    ];
    const linesOf = (text: string) => {
      const card = { kind: 'card', look: 'letter', heading: 'Dear Ida,', text, design, said } as const;
      const draft = draftOf({ d: 10_000, pictures: [{ ...card, st: 0, d: 10_000 }] });
      const plan = planRender({ ...draft, m: { ...draft.m, look: { name: 'letter' } } });
      const size = { x: 0, y: 0, width: 80, height: 8 };
      const parts = [0, 1, 2].map((line) => ({ source: `line${line}`, size, place: size, line }));
      const [piece] = plan.pieces;
      const film = filmOfPiece(plan, piece ?? assert.fail(), {
        picture: () => ({ layers: [], made: [], files: new Map() }),
        words: () => parts,
        text: () => [],
        corner: () => assert.fail(),
      });
      return film.shots[0]?.words.map(({ start }) => start / plan.fps);
    };
    const [first, second = 0, third = 0] = linesOf('we miss you so very much.') ?? [];
    assert.equal(first, 0, 'the first frame shows something');
    assert.ok(Math.abs(second - 2.7) < 0.05, `${second}`);
    assert.ok(third > 5.4 && third < 6.2, `${third}`);
    assert.ok((linesOf('it rains')?.[2] ?? 9) < 2, 'one after the other, as without a voice');
  });

  it('says that there is nothing to show', () => {
    assert.throws(() => planRender(draftOf({ d: 1000, pictures: [] })), { code: 'nothing-to-show' });
  });

  it('covers every frame once, whatever the draft', () => {
    const segment = fc.record({
      st: fc.nat(20_000),
      d: fc.integer({ min: 1, max: 9000 }),
      overlap: fc.nat(4000),
    });
    fc.assert(
      fc.property(
        fc.array(segment, { minLength: 1, maxLength: 12 }),
        fc.integer({ min: 1, max: 25_000 }),
        (segments, d) => {
          const texts = segments.map(({ st, d: length }) => ({ st, d: length, text: 'words' }));
          const plan = planRender(
            draftOf({ d, pictures: segments.map((one) => photo(one.st, one.d, one.overlap)), texts }),
          );
          let at = 0;
          for (const piece of plan.pieces) {
            assert.equal(piece.start, at);
            assert.ok(piece.frames >= MIN_PIECE);
            assert.equal(piece.part.shot.start + piece.part.offset, at);
            assert.ok(piece.part.offset + piece.frames <= piece.part.shot.frames);
            const { entry } = piece;
            if (entry !== undefined) {
              assert.ok(entry.frames > 0 && entry.frames <= piece.frames);
              if (entry.from) assert.equal(entry.from.offset + entry.frames, entry.from.shot.frames);
            }
            at += piece.frames;
          }
          assert.equal(at, plan.frames);
          assert.equal(plan.frames, Math.max(MIN_PIECE, Math.round((d * 30) / 1000)));
        },
      ),
    );
  });
});
