import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import type { Lane, LaneShare } from '../../lanes.ts';
import type { Piece } from '../plan/plan.ts';
import type { ComposerRun } from '../compose/composer.ts';
import { ahead } from './ahead.ts';
import type { EncodedPiece } from './join.ts';
import type { PieceMaker, ReadyPiece } from './pieceMaker.ts';

/** Pieces that are prepared at the same time, while the ones before them are composed: so the encoder never waits, and little lies about. */
const PREPARED = Math.max(1, Math.min(3, Math.floor(availableParallelism() / 2)));

/** Pieces that one encoder makes at most: its command line names their borders. */
const MOST_IN_RUN = 1000;

export interface PiecesOptions {
  readonly pieces: readonly Piece[];
  readonly maker: Pick<PieceMaker, 'prepare' | 'begin' | 'make'>;
  /** What they are made in. */
  readonly lanes: LaneShare;
  readonly folder: string;
  readonly signal: AbortSignal;
  /** Frames that are done in the whole video. */
  readonly onFrames: (frames: number) => void;
  /** Is given each piece when it is there, in their order. */
  readonly onPiece: (piece: EncodedPiece) => void;
}

/**
 * Makes all pieces, in their order. Those that follow each other share an encoder, until one of them is there already, or another film wants
 * the lane.
 * @throws what the maker throws; nothing is at work any more by then
 */
export async function makePieces(options: PiecesOptions): Promise<void> {
  const { pieces, maker, folder } = options;
  const fileOf = (piece: Piece): string => join(folder, `piece-${piece.index}.mp4`);
  const failing = new AbortController();
  const signal = AbortSignal.any([options.signal, failing.signal]);
  const ready = ahead(pieces, {
    count: PREPARED,
    map: (piece) => maker.prepare(piece, fileOf(piece), signal),
    work: ({ order }) => order,
  });
  try {
    await makeReady(ready, { ...options, signal }, failing);
  } finally {
    failing.abort();
    await ready.return(undefined);
  }
}

async function makeReady(
  ready: AsyncGenerator<ReadyPiece, undefined>,
  { pieces, maker, lanes, signal, onFrames, onPiece }: PiecesOptions,
  failing: AbortController,
): Promise<void> {
  const done = new Map<number, number>();
  const count = ({ index }: Piece, frames: number): void => {
    done.set(index, frames);
    onFrames(sum(done.values()));
  };
  let given = Promise.resolve();
  // One may be on disk before the one in front of it.
  const give = ({ piece, target }: ReadyPiece, made: Promise<void>): Promise<void> => {
    given = Promise.all([made, given]).then(() => onPiece({ path: target, start: piece.start }));
    return given;
  };
  const begin = (ready: ReadyPiece, run: ComposerRun) => {
    const { piece } = ready;
    const all = Promise.withResolvers<undefined>();
    const making = maker.make(ready, run, {
      signal,
      onFrames: (frames) => {
        count(piece, frames);
        if (frames >= piece.frames) all.resolve(undefined);
      },
    });
    const made = give(ready, making);
    const composed = Promise.race([all.promise, made]).then(() => undefined);
    // Both are looked at later.
    composed.catch(() => undefined);
    made.catch(() => undefined);
    return { made, composed };
  };
  const makeRun = async (first: ReadyPiece, lane: Lane) => {
    const inRun = pieces.slice(first.piece.index, first.piece.index + MOST_IN_RUN);
    const run = await maker.begin(inRun, signal);
    const making: Promise<void>[] = [];
    let composed = Promise.resolve();
    let next: IteratorResult<ReadyPiece, undefined> = { value: first };
    try {
      do {
        // The first one's encoder starts meanwhile.
        await next.value.order;
        const piece = begin(next.value, run);
        making.push(piece.made);
        // One is composed, one waits for its turn; none waits for being finished, which takes frames of those behind it.
        await composed;
        ({ composed } = piece);
        next = await ready.next();
      } while (isToMake(next) && making.length < inRun.length && !lane.wanted());
    } catch (error) {
      failing.abort(error);
      throw error;
    } finally {
      await run.end();
    }
    await Promise.all(making);
    return next;
  };
  let next = await ready.next();
  while (next.done !== true) {
    const first = next.value;
    if (isToMake(next)) next = await lanes.use(signal, (lane) => makeRun(first, lane));
    else {
      count(first.piece, first.piece.frames);
      await give(first, Promise.resolve());
      next = await ready.next();
    }
  }
}

function isToMake(next: IteratorResult<ReadyPiece, undefined>): next is IteratorYieldResult<ReadyPiece> {
  return next.done !== true && next.value.order !== undefined;
}

function sum(values: Iterable<number>): number {
  let total = 0;
  for (const value of values) total += value;
  return total;
}
