import type { EngineDraft } from '../../draft/index.ts';
import { closeBoard, lengthOf, type Board } from '../board/board.ts';
import { hueOfPictures, lookOfSkill } from '../../looks/index.ts';
import { wordsFor, type Context } from '../context.ts';
import { LONGEST_MS, setTotal } from '../edits/apply/length.ts';
import { frameFor } from '../edits/apply/video.ts';
import type { Call } from '../edits/calls/calls.ts';
import { NOTHING_SPOKEN } from '../edits/context.ts';
import { isRefusal } from '../edits/result.ts';
import { words, type Words } from '../language/words.ts';
import { compose } from './compose.ts';
import { orderedBy } from './ordered.ts';

/** How long a film takes to go to black, ms: no longer than its music takes to go. */
const ENDING_MS = 1000;

/**
 * A first draft of the session's files and the message's scripts, an hour long at most; or what is missing for one.
 *
 * @param calls what the message asks for besides: it says the shape, and which words and pictures have another place
 */
export function composeDraft(
  given: Context,
  calls: readonly Call[],
): { readonly draft: EngineDraft } | { readonly missing: Words } {
  const context = withCalls(given, calls);
  const composed = compose(context);
  if ('missing' in composed) return composed;
  const hue = hueOfPictures(context.media.map(({ subject }) => subject?.hue));
  const name = lookOfSkill(context.skill);
  const look = { name, ...(hue !== undefined && { hue }) };
  // What a promo asks for stays to the end.
  const ending = name === 'promo' ? {} : { fadeOut: ENDING_MS };
  const draft = closeBoard(withinAnHour({ ...composed.board, ...ending, look }, context.media));
  return draft ? { draft } : { missing: words('There is nothing to show.', '没有可以展示的内容。') };
}

/** What is composed beside what a message asks for itself. */
export function withCalls(context: Context, calls: readonly Call[]): Context {
  const placed = new Set(
    calls.flatMap((call) => ('text' in call && call.text !== undefined ? [call.text] : [])),
  );
  const words = context.scripts.length > 0 ? context.words : wordsFor(context, placed);
  const over = calls.flatMap((call) => (call.do === 'add_overlay' ? [call.file] : []));
  const media = orderedBy({ ...context, words }, calls).filter(({ filename }) => !over.includes(filename));
  return {
    ...context,
    calls,
    frame: frameFor(calls, context.skill),
    words,
    placed,
    ...(media.length > 0 && { media }),
  };
}

/** A long text makes a long video, but not for ever. */
function withinAnHour(board: Board, media: Context['media']): Board {
  if (lengthOf(board) <= LONGEST_MS) return board;
  const shorter = setTotal(board, { media, fresh: new Set(), spoken: NOTHING_SPOKEN }, LONGEST_MS);
  return isRefusal(shorter) ? board : shorter.board;
}
