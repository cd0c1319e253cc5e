import assert from 'node:assert/strict';
import { setImmediate as turn } from 'node:timers/promises';
import { Lanes } from '../../../../src/engine/lanes.ts';
import type { EncodedPiece } from '../../../../src/engine/picture/pieces/join.ts';
import { makePieces, type PiecesOptions } from '../../../../src/engine/picture/pieces/makePieces.ts';
import { planRender } from '../../../../src/engine/picture/plan/plan.ts';
import { draftOf } from '../render/support.ts';

const { pieces } = planRender(
  draftOf({ d: 3000, pictures: [0, 1, 2].map((one) => ({ src: `${one}.jpg`, d: 1000, st: 1000 * one })) }),
);

/** Makes nothing: each piece is done when its promise says so. @param kept pieces that are in the cache */
function makerOf(done: readonly Promise<void>[], kept: readonly number[] = []): PiecesOptions['maker'] {
  return {
    prepare: (piece, target) => {
      const order = { film: undefined as never, frames: piece.frames, pictures: {}, clips: {}, target };
      const ready = { piece, target, key: 'key' };
      return Promise.resolve(
        kept.includes(piece.index) ? ready : { ...ready, order: Promise.resolve(order) },
      );
    },
    begin: () => Promise.resolve({ compose: () => Promise.resolve(), end: () => Promise.resolve() }),
    make: async ({ piece }, _run, { onFrames }) => {
      onFrames(piece.frames);
      await done[piece.index];
    },
  };
}

describe('makePieces', () => {
  const given: EncodedPiece[] = [];
  const make = (maker: PiecesOptions['maker']) =>
    makePieces({
      ...{ pieces, maker, lanes: new Lanes().share(), folder: '/films', onFrames: () => undefined },
      signal: new AbortController().signal,
      onPiece: (piece) => given.push(piece),
    });
  const starts = () => given.map(({ start }) => start);

  beforeEach(() => void given.splice(0));

  it('gives each piece as soon as it is there, while the next ones are made', async () => {
    const done = pieces.map(() => Promise.withResolvers<undefined>());
    const making = make(makerOf(done.map(({ promise }) => promise)));
    done[0]?.resolve(undefined);
    await turn();
    assert.deepEqual(starts(), [0]);
    for (const { resolve } of done) resolve(undefined);
    await making;
    assert.deepEqual(starts(), [0, 30, 60]);
  });

  for (const { what, kept } of [
    { what: 'the one behind it is done before it', kept: [] },
    { what: 'the one behind it was in the cache', kept: [1] },
  ])
    it(`gives a piece in its turn when ${what}`, async () => {
      const done = pieces.map(() => Promise.withResolvers<undefined>());
      const making = make(
        makerOf(
          done.map(({ promise }) => promise),
          kept,
        ),
      );
      for (const index of [2, 1]) {
        done[index]?.resolve(undefined);
        await turn();
      }
      assert.deepEqual(starts(), []);
      done[0]?.resolve(undefined);
      await making;
      assert.deepEqual(starts(), [0, 30, 60]);
    });

  it('starts the encoder while the pictures of its first piece are prepared', async () => {
    const maker = makerOf(pieces.map(() => Promise.resolve()));
    const picture = Promise.withResolvers<undefined>();
    let begun = false;
    const making = make({
      ...maker,
      prepare: async (piece, target, signal) => {
        const { order, ...ready } = await maker.prepare(piece, target, signal);
        return order === undefined ? ready : { ...ready, order: picture.promise.then(() => order) };
      },
      begin: (...asked) => {
        begun = true;
        return maker.begin(...asked);
      },
    });
    await turn();
    assert.equal(begun, true);
    assert.deepEqual(starts(), []);
    picture.resolve(undefined);
    await making;
    assert.deepEqual(starts(), [0, 30, 60]);
  });
});
