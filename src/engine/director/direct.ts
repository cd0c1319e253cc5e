import { extractScripts } from '../../skills/script.ts';
import { closeBoard } from './board/board.ts';
import { composeSlideshow } from './compose/slideshow.ts';
import { contextOf } from './context.ts';
import type { Direction, DirectorRequest } from './types.ts';

/** Turns words into a draft. Pure: the same request gives the same direction. */
export function direct(request: DirectorRequest): Direction {
  const message = extractScripts(request.message);
  const context = contextOf(request, message);
  const board = composeSlideshow(context);
  const draft = board && closeBoard(board);
  return {
    ...(draft && { draft }),
    undone: false,
    reply: draft ? 'I made a slideshow.' : 'Add photos first.',
    understood: draft !== undefined,
    steps: [],
  };
}
