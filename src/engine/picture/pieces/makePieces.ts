import { join } from 'node:path';
import type { EncodedPiece } from './join.ts';
import type { PieceMaker } from './pieceMaker.ts';
import type { Piece } from '../plan/plan.ts';
import type { LaneShare } from '../../lanes.ts';
import { together } from '../../together.ts';

export interface PiecesOptions {
  readonly pieces: readonly Piece[];
  readonly maker: Pick<PieceMaker, 'make'>;
  /** What they are made in, at the same time. */
  readonly lanes: LaneShare;
  readonly folder: string;
  readonly signal: AbortSignal;
  /** Frames that are done in the whole video. */
  readonly onFrames: (frames: number) => void;
}

/**
 * Makes all pieces, several at a time.
 * @returns their files, in order
 * @throws what the maker throws; all lanes have ended by then
 */
export async function makePieces(options: PiecesOptions): Promise<EncodedPiece[]> {
  const { pieces, maker, folder } = options;
  const fileOf = (piece: Piece): string => join(folder, `piece-${piece.index}.mp4`);
  const done = new Map<number, number>();
  const queue = pieces.values();
  const make = (piece: Piece, signal: AbortSignal): Promise<void> =>
    maker.make(piece, fileOf(piece), {
      signal,
      onFrames: (frames) => {
        done.set(piece.index, frames);
        options.onFrames(sum(done.values()));
      },
    });
  const lane = async (signal: AbortSignal): Promise<void> => {
    for (const piece of queue) await options.lanes.use(signal, () => make(piece, signal));
  };
  const lanes = Math.min(options.lanes.count, pieces.length);
  await together(options.signal, (signal) => Array.from({ length: lanes }, () => lane(signal)));
  return pieces.map((piece) => ({ path: fileOf(piece), start: piece.start }));
}

function sum(values: Iterable<number>): number {
  let total = 0;
  for (const value of values) total += value;
  return total;
}
