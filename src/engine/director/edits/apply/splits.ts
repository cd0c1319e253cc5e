import {
  cellSchema,
  splitSegmentSchema,
  type Cell,
  type MediaSegment,
  type PictureSegment,
  type SplitSegment,
  type TextSegment,
} from '../../../draft/index.ts';
import { freeId, type Board } from '../../board/board.ts';
import type { CallOf } from '../calls/calls.ts';
import { longestOf, type EditContext } from '../context.ts';
import { findPictures } from '../find.ts';
import type { Handlers } from '../handlers.ts';
import { isRefusal, type Result } from '../result.ts';

const MOST_CELLS = 4;

/** Two to four pictures at once, in the place of the first of them; seen as long as the longest. With `each` so many after so many. */
function splitPictures(
  board: Board,
  { target, each, arrange }: CallOf<'split_pictures'>,
  context: EditContext,
): Result {
  const found = findPictures(target, board, context);
  if (isRefusal(found)) return found;
  const shown = found.flatMap((at): MediaSegment[] => {
    const picture = board.pictures[at];
    return picture?.kind === 'image' || picture?.kind === 'clip' ? [picture] : [];
  });
  const most = each ?? MOST_CELLS;
  if (shown.length < 2 || (each === undefined && shown.length > most))
    return { code: 'two-to-four', given: shown.length };
  const groups = Array.from({ length: Math.ceil(shown.length / most) }, (_, at) =>
    shown.slice(at * most, (at + 1) * most),
  ).filter((group) => group.length > 1);
  return {
    board: groups.reduce((before, group) => asOne(before, group, arrange, context), board),
    pictures: groups.flatMap(([first]) => first?.id ?? []),
  };
}

/** Pictures that share the frame, in the place of the first of them. */
function asOne(
  board: Board,
  shown: readonly MediaSegment[],
  arrange: SplitSegment['arrange'] | undefined,
  context: EditContext,
): Board {
  const [first] = shown;
  const longest = longestOf(context);
  const split: SplitSegment = splitSegmentSchema.parse({
    ...{
      id: first?.id,
      kind: 'split',
      st: 0,
      name: shown
        .map(({ name }) => name)
        .join(' + ')
        .slice(0, 1000),
    },
    d: Math.round(Math.min(Math.max(...shown.map(({ d }) => d)), Math.max(...shown.map(longest)))),
    arrange: arrange ?? (shown.length === MOST_CELLS ? 'grid' : 'columns'),
    cells: shown.map((picture) => cellSchema.parse(picture)),
    ...(first?.transition && { transition: first.transition }),
  });
  const pictures = board.pictures.flatMap((picture): PictureSegment[] => {
    if (picture === first) return [split];
    return shown.some((each) => each === picture) ? [] : [picture];
  });
  // Words stay with a picture that shares the frame now.
  const own = (id: string): string => (shown.some((each) => each.id === id) ? split.id : id);
  const texts = board.texts.map((text): TextSegment =>
    text.anchor.kind === 'pictures'
      ? { ...text, anchor: { ...text.anchor, first: own(text.anchor.first), last: own(text.anchor.last) } }
      : text,
  );
  return { ...board, pictures, texts };
}

function setSplit(board: Board, call: CallOf<'set_split'>, context: EditContext): Result {
  const found = findPictures(call.target, board, context);
  if (isRefusal(found)) return found;
  const chosen = found.filter((at) => board.pictures[at]?.kind === 'split');
  if (chosen.length === 0) return { code: 'no-split' };
  const pictures = board.pictures.map((picture, at): PictureSegment => {
    if (picture.kind !== 'split' || !chosen.includes(at)) return picture;
    const { arrange = picture.arrange, gap = picture.gap, ground = picture.ground } = call;
    return { ...picture, arrange, gap, ground };
  });
  return { board: { ...board, pictures }, pictures: chosen.flatMap((at) => pictures[at]?.id ?? []) };
}

/** One after the other again. */
function unsplitPictures(board: Board, { target }: CallOf<'unsplit_pictures'>, context: EditContext): Result {
  const found = findPictures(target, board, context);
  if (isRefusal(found)) return found;
  if (!found.some((at) => board.pictures[at]?.kind === 'split')) return { code: 'no-split' };
  const longest = longestOf(context);
  const pictures: PictureSegment[] = [];
  const apart: string[] = [];
  for (const [at, picture] of board.pictures.entries()) {
    if (picture.kind !== 'split' || !found.includes(at)) {
      pictures.push(picture);
      continue;
    }
    for (const [place, cell] of picture.cells.entries()) {
      const single = alone(
        cell,
        picture,
        place === 0 ? picture.id : freeId('p', [...board.pictures, ...pictures]),
      );
      pictures.push({ ...single, d: Math.max(1, Math.round(Math.min(picture.d, longest(single)))) });
      apart.push(single.id);
    }
  }
  return { board: { ...board, pictures }, pictures: apart };
}

const alone = (cell: Cell, { d, transition }: SplitSegment, id: string): MediaSegment => ({
  ...{ ...cell, id, st: 0, d },
  ...(transition && { transition }),
});

/** How the calls of pictures that share the frame are carried out. */
export const SPLIT_CALLS = {
  split_pictures: splitPictures,
  set_split: setSplit,
  unsplit_pictures: unsplitPictures,
} satisfies Partial<Handlers>;
