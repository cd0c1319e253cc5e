import type { EngineDraft, TextSegment } from '../../draft/index.ts';
import { closeBoard, lengthOf, openDraft, picturesOf, textOn, type Board } from '../board/board.ts';
import { readAgain } from '../board/readAgain.ts';
import { fitAgain } from './apply/length.ts';
import { carryOut } from './apply/table.ts';
import { freed } from './freed.ts';
import type { Call } from './calls/calls.ts';
import { longestOf, type EditContext, type Spoken } from './context.ts';
import type { Refusal } from './refusals.ts';
import { isRefusal } from './result.ts';

/** Six hours, what a draft may have at most. */
const MOST_MS = 6 * 60 * 60 * 1000;
const MOST_SEGMENTS = 5000;

/** What became of a call: a draft, or why there is none. */
export type Applied =
  | {
      readonly kind: 'done';
      /** The very draft that was given where nothing had to change. */
      readonly draft: EngineDraft;
      readonly spoken: Spoken;
      readonly asked?: number;
    }
  | { readonly kind: 'refused'; readonly refusal: Refusal };

/** Carries out a call. Pure and total: every call gives a valid draft or a refusal, and the draft that was given stays as it is. */
export function apply(draft: EngineDraft, call: Call, context: EditContext): Applied {
  const board = freed(openDraft(draft), call, context);
  const result = carryOut(board, call, context);
  if (isRefusal(result)) return { kind: 'refused', refusal: result };
  const asked = result.asked === 'free' ? undefined : (result.asked ?? context.asked);
  const after = result.board === board ? board : settled(board, result.board, { ...context, asked });
  const refusal = beyond(after);
  if (refusal) return { kind: 'refused', refusal };
  const closed = after === board ? draft : closeBoard(after);
  if (!closed) return { kind: 'refused', refusal: { code: 'none-left' } };
  const spoken = spokenAfter(result.pictures, result.texts, context.spoken);
  return { kind: 'done', draft: closed, spoken, ...(asked !== undefined && { asked }) };
}

/** A changed board with all that follows: words stay with their pictures, and the whole is as long as was asked for. */
function settled(
  before: Board,
  after: Board,
  context: Omit<EditContext, 'asked'> & { readonly asked: number | undefined },
): Board {
  const { asked } = context;
  const together =
    after.pictures === before.pictures ? after : { ...after, texts: anchorAgain(before, after) };
  const read = context.voice?.kind === 'here' ? context.voice.spoken : [];
  const anchored = readAgain(before, together, { read, longest: longestOf(context) });
  if (asked === undefined || after.pictures === before.pictures || lengthOf(anchored) === asked)
    return anchored;
  return fitAgain(anchored, asked, { ...context, asked });
}

/** Words stay with those of their pictures that still stand side by side, and go with the last of them. */
function anchorAgain(before: Board, after: Board): TextSegment[] {
  const places = new Map(after.pictures.map(({ id }, at) => [id, at]));
  const was = new Map(before.pictures.map(({ id }, at) => [id, at]));
  return after.texts.flatMap((text): TextSegment[] => {
    const owner = picturesOf(text);
    if (!owner) return [text];
    const [first, last] = [was.get(owner.first), was.get(owner.last)];
    // Words that have just come back with their pictures.
    if (first === undefined || last === undefined)
      return places.has(owner.first) && places.has(owner.last) ? [text] : [];
    const own = before.pictures.slice(Math.min(first, last), Math.max(first, last) + 1);
    const now = own.flatMap(({ id }) => places.get(id) ?? []).sort((a, b) => a - b);
    const [from] = now;
    if (from === undefined) return [];
    let to = from;
    while (now.includes(to + 1)) to += 1;
    if (to - from + 1 === own.length) return [text];
    const [start, end] = [after.pictures[from], after.pictures[to]];
    return start && end ? [{ ...text, anchor: textOn(start, end) }] : [];
  });
}

function beyond(board: Board): Refusal | undefined {
  const { pictures, overlays, texts: all, music, voices } = board;
  const most = Math.max(pictures.length, overlays.length, all.length, music.length, voices.length);
  if (most > MOST_SEGMENTS) return { code: 'too-many' };
  return pictures.length > 0 && lengthOf(board) > MOST_MS ? { code: 'too-long', most: MOST_MS } : undefined;
}

/** “It” is what was touched last; a call about neither pictures nor words leaves that. */
function spokenAfter(
  pictures: readonly string[] | undefined,
  texts_: readonly string[] | undefined,
  before: Spoken,
): Spoken {
  if (!pictures && !texts_) return before;
  return { pictures: pictures ?? before.pictures, texts: texts_ ?? before.texts };
}
