import { shownIn, fileHashOf, type PictureSegment, type TextSegment } from '../../draft/index.ts';
import type { MediaFile } from '../../types.ts';
import { isPair } from '../arrange/pairs.ts';
import type { Board } from '../board/board.ts';
import { layOut, settle } from '../board/layout.ts';
import { nameOf } from '../board/media.ts';
import { inOne } from '../script/script.ts';
import type { Position, SimpleTarget, Target, TextTarget } from './calls/targets.ts';
import type { EditContext } from './context.ts';
import { bestNamed } from './names.ts';
import type { Refusal } from './refusals.ts';

/** Positions on the board, in the order of the words; and what could not be found. */
interface Found {
  readonly positions: readonly number[];
  readonly missing: readonly string[];
}

/** Finds pictures. Where only some of those that were named are there, nothing is done: half of a wish is another wish. */
export function findPictures(target: Target, board: Board, context: EditContext): number[] | Refusal {
  const { positions, missing } = locate(target, board, context);
  if (positions.length > 0 && missing.length === 0) return [...new Set(positions)];
  return { code: 'no-picture', wanted: missing, have: board.pictures.length, target };
}

function locate(target: Target, board: Board, context: EditContext): Found {
  switch (target.by) {
    case 'these':
    case 'but': {
      const all = target.of.map((each) => locateOne(each, board, context));
      const positions = all.flatMap((each) => each.positions);
      const missing = all.flatMap((each) => each.missing);
      if (target.by === 'these') return { positions, missing };
      const rest = board.pictures.flatMap((_, at) => (positions.includes(at) ? [] : [at]));
      return { positions: missing.length > 0 ? [] : rest, missing };
    }
    default:
      return locateOne(target, board, context);
  }
}

function locateOne(target: SimpleTarget, board: Board, context: EditContext): Found {
  const { pictures } = board;
  const where = (test: (picture: PictureSegment) => boolean): Found => ({
    positions: pictures.flatMap((picture, at) => (test(picture) ? [at] : [])),
    missing: [],
  });
  switch (target.by) {
    case 'all':
      return where(() => true);
    case 'number':
      return byNumbers(target.numbers, countable(target.of, board, context.media));
    case 'range':
      return byRange(target.from, target.to, countable(target.of, board, context.media));
    case 'kind':
      return ofKind(target.kind, pictures);
    case 'spoken':
      return where(({ id }) => context.spoken.pictures.includes(id));
    case 'time': {
      const laid = layOut(settle(pictures)).pictures;
      return {
        positions: laid.flatMap(({ st, d }, at) =>
          st < Math.max(target.to, target.from + 1) && st + d > target.from ? [at] : [],
        ),
        missing: [],
      };
    }
    case 'name': {
      const names = pictures.map((picture) => namesOf(picture, context.media));
      const found = bestNamed(target.name, names);
      // What a file is called counts before what a card says.
      const files = found.filter((at) => pictures[at]?.kind !== 'card');
      const positions = files.length > 0 ? files : found;
      return { positions, missing: positions.length > 0 ? [] : [`“${target.name}”`] };
    }
  }
}

/** Photos and clips that all share the frame with others are found where they are. */
function ofKind(kind: keyof typeof KINDS, pictures: readonly PictureSegment[]): Found {
  const where = (test: (picture: PictureSegment) => boolean): number[] =>
    pictures.flatMap((picture, at) => (test(picture) ? [at] : []));
  const alone = where((picture) => picture.kind === KINDS[kind]);
  if (alone.length > 0) return { positions: alone, missing: [] };
  const shared = where((picture) => shownIn(picture).some((cell) => cell.kind === KINDS[kind]));
  return { positions: shared, missing: [] };
}

const KINDS = { photo: 'image', clip: 'clip', card: 'card', split: 'split' } as const;

/** Positions of the pictures that a noun counts; all of them where there is none of the kind. */
function countable(
  of: 'picture' | 'photo' | 'clip' | 'card',
  board: Board,
  media: readonly MediaFile[],
): number[] {
  const { pictures } = board;
  const all = pictures.map((_, at) => at);
  if (of === 'picture') return all;
  // Photos that share the frame for want of room count one by one.
  const only = pictures.flatMap((picture, at) => {
    const each = isPair(picture, board, media) ? picture.cells : [picture];
    return each.flatMap(({ kind }) => (kind === KINDS[of] ? [at] : []));
  });
  return only.length > 0 ? only : all;
}

function byNumbers(numbers: readonly number[], positions: readonly number[]): Found {
  const found: number[] = [];
  const missing: string[] = [];
  for (const number of numbers) {
    const position = positions.at(number > 0 ? number - 1 : number);
    if (position === undefined || Math.abs(number) > positions.length) missing.push(String(Math.abs(number)));
    else found.push(position);
  }
  return { positions: found, missing };
}

/** No further than there are pictures: somebody may ask for a million. “The last five” of three are all three. */
function byRange(from: number, to: number, positions: readonly number[]): Found {
  const many = positions.length;
  const first = from > 0 ? from - 1 : Math.max(0, many + from);
  const last = to > 0 ? to - 1 : many + to;
  const missing = from > many ? [String(from)] : to > many && from !== 1 ? [String(to)] : [];
  return { positions: positions.slice(first, Math.min(last, many - 1) + 1), missing };
}

/** What a picture may be called: its own name, and those of its files. */
function namesOf(picture: PictureSegment, media: readonly MediaFile[]): string[] {
  const files = shownIn(picture).flatMap(({ name, source }) => {
    const filename = media.find(({ hash }) => hash === source.hash)?.filename;
    return [name, ...(filename === undefined ? [] : [filename, nameOf(filename)])];
  });
  const words = picture.kind === 'card' ? [picture.heading ?? '', picture.text] : [];
  return [...new Set([picture.name, fileHashOf(picture) ?? '', ...files, ...words])].filter(
    (name) => name !== '',
  );
}

/** Finds a file of the session by its name, any words of it, or its hash. */
export function findFile(
  name: string,
  { media }: Pick<EditContext, 'media'>,
  test: (file: MediaFile) => boolean,
): MediaFile | undefined {
  const files = media.filter(test);
  const exact = files.find(({ hash, filename }) => hash === name || filename === name);
  if (exact) return exact;
  const [at] = bestNamed(
    name,
    files.map(({ filename }) => [filename, nameOf(filename)]),
  );
  return at === undefined ? undefined : files[at];
}

/** Where pictures go among the rest. */
export function findPosition(
  position: Position,
  rest: readonly PictureSegment[],
  board: Board,
  context: EditContext,
): number | Refusal {
  switch (position.at) {
    case 'start':
      return 0;
    case 'end': {
      // A letter's closing card stays last.
      const last = rest.at(-1);
      return last?.kind === 'card' && last.look === 'closing' ? rest.length - 1 : rest.length;
    }
    case 'middle':
      return Math.round(rest.length / 2);
    case 'place': {
      const { number } = position;
      return Math.max(0, Math.min(rest.length, number > 0 ? number - 1 : rest.length + number + 1));
    }
    case 'before':
    case 'after': {
      const found = findPictures(position.target, board, context);
      if (!Array.isArray(found)) return found;
      const beside = board.pictures[(position.at === 'before' ? found[0] : found.at(-1)) ?? -1];
      const at = rest.findIndex((picture) => picture === beside);
      if (at < 0)
        return { code: 'no-picture', wanted: [], have: board.pictures.length, target: position.target };
      return position.at === 'before' ? at : at + 1;
    }
  }
}

/** Finds words over the pictures. Those of cards are found by {@link findPictures}. */
export function findTexts(
  which: Exclude<TextTarget, { by: 'cards' }>,
  board: Board,
  context: EditContext,
): TextSegment[] | Refusal {
  const texts = matching(which, board, context);
  if (!Array.isArray(texts)) return texts;
  return texts.length > 0 ? texts : { code: 'no-text', which };
}

function matching(
  which: Exclude<TextTarget, { by: 'cards' }>,
  board: Board,
  context: EditContext,
): TextSegment[] | Refusal {
  const { texts } = board;
  switch (which.by) {
    case 'all':
      return [...texts];
    case 'role': {
      const found = texts.filter(({ role }) =>
        which.role === 'caption' ? CAPTIONS.has(role) : role === which.role,
      );
      // “That title”, of a caption at the start that was spoken of: it looks like one.
      const opening = texts.filter(({ id, st }) => st === 0 && context.spoken.texts.includes(id));
      return found.length > 0 || which.role !== 'title' || opening.length !== 1 ? found : opening;
    }
    case 'words': {
      // Nobody says where a caption's line ends.
      const plain = (text: string): string => inOne(text).toLowerCase();
      const wanted = plain(which.words);
      const exact = texts.filter(({ text }) => plain(text) === wanted);
      return exact.length > 0 ? exact : texts.filter(({ text }) => plain(text).includes(wanted));
    }
    case 'number': {
      const { positions, missing } = byNumbers(
        which.numbers,
        texts.map((_, at) => at),
      );
      return missing.length > 0 ? [] : positions.flatMap((at) => texts[at] ?? []);
    }
    case 'spoken':
      return texts.filter(({ id }) => context.spoken.texts.includes(id));
    case 'on': {
      const found = findPictures(which.pictures, board, context);
      if (!Array.isArray(found)) return found;
      const laid = layOut(settle(board.pictures)).pictures;
      return texts.filter(({ anchor, st, d }) =>
        found.some((at) => {
          const picture = laid[at];
          if (!picture) return false;
          return anchor.kind === 'pictures'
            ? anchor.first === picture.id || anchor.last === picture.id
            : st < picture.st + picture.d && picture.st < st + d;
        }),
      );
    }
  }
}

const CAPTIONS: ReadonlySet<string> = new Set(['caption', 'subtitle', 'lower-third']);
