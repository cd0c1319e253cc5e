import { movePictures } from './order.ts';
import type { MediaSegment, PictureSegment } from '../../../draft/index.ts';
import { shownIn } from '../../../draft/index.ts';
import type { MediaFile } from '../../../types.ts';
import { freeId, type Board } from '../../board/board.ts';
import { isVisual, toPicture } from '../../board/media.ts';
import type { CallOf } from '../calls/calls.ts';
import type { EditContext } from '../context.ts';
import { findFile, findPictures, findPosition } from '../find.ts';
import type { Handlers } from '../handlers.ts';
import { isRefusal, type Result } from '../result.ts';
import { without } from '../without.ts';

const idsOf = (pictures: readonly (PictureSegment | undefined)[]): string[] =>
  pictures.flatMap((picture) => picture?.id ?? []);

/** Characters of a card's text that it is called by. */
const MOST_OF_NAME = 1000;

function removePictures(board: Board, { target }: CallOf<'remove_pictures'>, context: EditContext): Result {
  const found = findPictures(target, board, context);
  if (isRefusal(found)) return found;
  const pictures = board.pictures.filter((_, at) => !found.includes(at));
  return pictures.length === 0 ? { code: 'none-left' } : { board: { ...board, pictures } };
}

/** Whether a file is seen in one of the pictures. */
const isShown = (board: Board, { hash }: MediaFile): boolean =>
  board.pictures.some((picture) => shownIn(picture).some(({ source }) => source.hash === hash));

/** Photos and clips that are here, with the length and the transition of those that are in the video. */
function addPictures(board: Board, { files, at }: CallOf<'add_pictures'>, context: EditContext): Result {
  const chosen = files === 'new' ? newFiles(board, context) : namedFiles(files, context);
  if (typeof chosen === 'string') return { code: 'no-file', name: chosen };
  const missing = chosen.filter((file) => !isShown(board, file));
  if (files === 'new' && missing.length === 0) return { code: 'nothing-new' };
  // “Add the summit at the end”, where it is shown already, asks for its place.
  if (at && missing.length === 0 && chosen.length > 0) {
    const of = chosen.map(({ filename }) => ({ by: 'name' as const, name: filename }));
    return movePictures(board, { do: 'move_pictures', target: { by: 'these', of }, to: at }, context);
  }
  const position = findPosition(at ?? { at: 'end' }, board.pictures, board, context);
  if (typeof position !== 'number') return position;
  const still = usualOf(board.pictures);
  const made: MediaSegment[] = [];
  for (const file of missing) {
    const picture = toPicture(file, [...board.pictures, ...made]);
    const transition = board.pictures[1]?.transition ?? picture.transition;
    made.push({
      ...picture,
      ...(picture.kind === 'image' && still && { d: still.d }),
      ...(transition && { transition }),
    });
  }
  const pictures = [...board.pictures.slice(0, position), ...made, ...board.pictures.slice(position)];
  return { board: made.length === 0 ? board : { ...board, pictures }, pictures: idsOf(made) };
}

/** The photo that is seen as long as most are: not the first, nor the last, where there are others. */
function usualOf(pictures: readonly PictureSegment[]): PictureSegment | undefined {
  const stills = pictures.filter(({ kind }) => kind === 'image').toSorted((a, b) => a.d - b.d);
  return stills[Math.floor((stills.length - 1) / 2)];
}

function newFiles(board: Board, { media, fresh }: EditContext): MediaFile[] {
  const unused = media.filter((file) => isVisual(file) && !isShown(board, file));
  const latest = unused.filter(({ hash }) => fresh.has(hash));
  return latest.length > 0 ? latest : unused;
}

/** The files of these names; a name that there is none of. */
function namedFiles(names: readonly string[], context: EditContext): MediaFile[] | string {
  const files = names.map((name) => findFile(name, context, isVisual) ?? name);
  return files.find((file) => typeof file === 'string') ?? files.filter((file) => typeof file !== 'string');
}

function addCard(
  board: Board,
  { text, heading, look, at }: CallOf<'add_card'>,
  context: EditContext,
): Result {
  const position = findPosition(at ?? { at: 'end' }, board.pictures, board, context);
  if (typeof position !== 'number') return position;
  const transition = board.pictures[1]?.transition;
  const card: PictureSegment = {
    ...{
      id: freeId('p', board.pictures),
      kind: 'card',
      name: text.slice(0, MOST_OF_NAME),
      st: 0,
      d: 3500,
      text,
    },
    ...{ look: look ?? 'scene', design: {} },
    ...(heading !== undefined && { heading }),
    ...(transition && { transition }),
  };
  const pictures = [...board.pictures.slice(0, position), card, ...board.pictures.slice(position)];
  return { board: { ...board, pictures }, pictures: [card.id] };
}

/** Another photo or clip in the place of one: words stay where they are. */
function replacePicture(
  board: Board,
  { target, file }: CallOf<'replace_picture'>,
  context: EditContext,
): Result {
  const found = findPictures(target, board, context);
  if (isRefusal(found)) return found;
  const chosen = findFile(file, context, isVisual);
  if (!chosen) return { code: 'no-file', name: file };
  const pictures = board.pictures.map((old, at): PictureSegment => {
    if (at !== found[0]) return old;
    const made = toPicture(chosen, board.pictures);
    return {
      ...without(made, 'transition'),
      ...{ id: old.id, d: made.kind === 'clip' ? made.d : old.d },
      ...(old.transition && { transition: old.transition }),
    };
  });
  return { board: { ...board, pictures }, pictures: idsOf(found.map((at) => pictures[at])) };
}

export function setCard(board: Board, call: CallOf<'set_card'>, context: EditContext): Result {
  const found = findPictures(call.target, board, context);
  if (isRefusal(found)) return found;
  const chosen = found.filter((at) => board.pictures[at]?.kind === 'card');
  if (chosen.length === 0) return { code: 'only-cards' };
  const pictures = board.pictures.map((picture, at): PictureSegment => {
    if (picture.kind !== 'card' || !chosen.includes(at)) return picture;
    const {
      heading = picture.heading,
      ground = picture.ground,
      text = picture.text,
      look = picture.look,
    } = call;
    return {
      ...{ ...without(picture, 'heading', 'ground'), text, look },
      // Nobody else named it.
      ...(picture.name === picture.text.slice(0, MOST_OF_NAME) &&
        text !== '' && { name: text.slice(0, MOST_OF_NAME) }),
      ...(heading !== null && heading !== undefined && { heading }),
      ...(ground !== null && ground !== undefined && { ground }),
    };
  });
  return { board: { ...board, pictures }, pictures: idsOf(chosen.map((at) => pictures[at])) };
}

function renamePicture(
  board: Board,
  { target, name }: CallOf<'rename_picture'>,
  context: EditContext,
): Result {
  const found = findPictures(target, board, context);
  if (isRefusal(found)) return found;
  const pictures = board.pictures.map((picture, at) => (found.includes(at) ? { ...picture, name } : picture));
  return { board: { ...board, pictures }, pictures: idsOf(found.map((at) => pictures[at])) };
}

/** How the calls of which pictures there are are carried out. */
export const PICTURE_CALLS = {
  remove_pictures: removePictures,
  add_pictures: addPictures,
  add_card: addCard,
  replace_picture: replacePicture,
  set_card: setCard,
  rename_picture: renamePicture,
} satisfies Partial<Handlers>;
