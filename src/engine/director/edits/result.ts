import type { Board } from '../board/board.ts';
import type { Refusal } from './refusals.ts';

/** A board after a call, and what the call was about. */
export interface Edited {
  readonly board: Board;
  /** Ids of the pictures and texts that “it” means from now on. */
  readonly pictures?: readonly string[];
  readonly texts?: readonly string[];
  /** The length that the user wants the whole to have, ms; `free` where lengths of pictures were said. */
  readonly asked?: number | 'free';
}

/** What became of a call. */
export type Result = Edited | Refusal;

/** Tells a refusal from anything else. */
export const isRefusal = (value: object): value is Refusal => 'code' in value;
