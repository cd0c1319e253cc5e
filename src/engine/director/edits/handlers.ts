import type { Board } from '../board/board.ts';
import type { Call, CallOf } from './calls/calls.ts';
import type { EditContext } from './context.ts';
import type { Result } from './result.ts';

/** How each call is carried out on a board. Pure. */
export type Handlers = {
  readonly [Name in Call['do']]: (board: Board, call: CallOf<Name>, context: EditContext) => Result;
};
