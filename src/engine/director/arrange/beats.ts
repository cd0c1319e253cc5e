import type { PictureSegment } from '../../draft/index.ts';
import { beatGrid } from '../../sound/beats/grid.ts';
import { lengthOf, picturesOf, type Board } from '../board/board.ts';
import { toFrames, toMs } from '../board/frames.ts';
import { layOut, overlapMs, overlapOf, settle } from '../board/layout.ts';
import type { Files } from './shapes.ts';

/** How far a change may be moved, as a part of the shorter of the pictures before and after it: to a beat, and to the beginning of a bar. */
const REACH = { beat: 0.35, bar: 0.18 };
/** What is left of a picture's length at least, without words and with them. */
const LEFT = { unread: 0.6, read: 0.97 };

/** What a picture's length may become, in frames. */
interface Bounds {
  readonly least: number;
  readonly most: number;
}

/**
 * Moves the changes of pictures to the beats of the music, bars first. The whole stays as long as it is; what is read stays as long as that takes,
 * and a clip is never longer than its file. Where no beat is near, a change stays where it is. Pure.
 */
export function onBeats(board: Board, media: Files): Board {
  const { beats, bars } = beatGrid(board.music[0], { media, totalMs: lengthOf(board) });
  if (beats.length === 0 || board.pictures.length < 2) return board;
  const { pictures, total } = layOut(settle(board.pictures));
  const bounds = boundsOf(board, pictures);
  const moved = moveChanges(pictures, toFrames(total), bounds, {
    beat: beats.map(toFrames),
    bar: bars.map(toFrames),
  });
  const starts = moved.map((at, index) => at - before(pictures[index], index));
  const lengths = pictures.map((_, index) => {
    const next = starts[index + 1];
    const end = next === undefined ? toFrames(total) : next + toFrames(overlapMs(pictures, index + 1));
    return end - (starts[index] ?? 0);
  });
  if (!lengths.every((length, index) => isWithin(length, bounds[index]))) return board;
  return {
    ...board,
    pictures: pictures.map((picture, index) => ({ ...picture, d: toMs(lengths[index] ?? 1) })),
  };
}

/** Frames of a change that lie before its middle. */
const before = (picture: PictureSegment | undefined, position: number): number =>
  picture ? Math.round(overlapOf(picture, position) / 2) : 0;

function boundsOf(board: Board, pictures: readonly PictureSegment[]): Bounds[] {
  const read = new Set(
    board.texts.flatMap((text) => {
      const owner = picturesOf(text);
      return owner ? [owner.first, owner.last] : [];
    }),
  );
  return pictures.map((picture, at) => {
    const frames = toFrames(picture.d);
    const isRead = picture.kind === 'card' || read.has(picture.id);
    // A title, and a last word, stand over what one sees first and last.
    const isEdge = (at === 0 || at === pictures.length - 1) && board.texts.length > 0;
    // Clips are as long as they are, and no picture is in two changes at once.
    if (picture.kind === 'clip') return { least: frames, most: frames };
    const least = Math.ceil(frames * (isRead || isEdge ? LEFT.read : LEFT.unread));
    const overlap = Math.max(overlapOf(picture, at), toFrames(overlapMs(pictures, at + 1)));
    return { least: Math.min(frames, Math.max(least, 2 * overlap)), most: Infinity };
  });
}

/** The middles of all changes, the start of the first picture among them, in frames. */
function moveChanges(
  pictures: readonly PictureSegment[],
  total: number,
  bounds: readonly Bounds[],
  grid: Readonly<Record<keyof typeof REACH, readonly number[]>>,
): number[] {
  const middles = pictures.map((picture, at) => (at === 0 ? 0 : toFrames(picture.st) + before(picture, at)));
  const moved = [0];
  for (const [at, middle] of middles.entries()) {
    if (at === 0) continue;
    const previous = moved.at(-1) ?? 0;
    const next = middles[at + 1] ?? total;
    const shorter = Math.min(middle - (middles[at - 1] ?? 0), next - middle);
    const lengths = [bounds[at - 1], bounds[at]] as const;
    const own = overlapsOf(pictures, at - 1);
    const fits = (frame: number): boolean => {
      // What overlaps comes on top of what lies between the middles of two changes; a clip takes its end along.
      const following = next - frame + overlapsOf(pictures, at);
      const isFixed = lengths[1]?.least === lengths[1]?.most;
      return isWithin(frame - previous + own, lengths[0]) && (isFixed || isWithin(following, lengths[1]));
    };
    const near = (kind: keyof typeof REACH): number | undefined =>
      nearest(grid[kind], middle, REACH[kind] * shorter, fits);
    const { least = 0, most = Infinity } = lengths[0] ?? {};
    const stays = Math.min(previous + most - own, Math.max(previous + least - own, middle));
    moved.push(near('bar') ?? near('beat') ?? stays);
  }
  return moved;
}

/** How much longer a picture is seen than from the middle of one change to the middle of the next. */
function overlapsOf(pictures: readonly PictureSegment[], at: number): number {
  const [own, next] = [pictures[at], pictures[at + 1]];
  const after = next ? overlapOf(next, at + 1) - before(next, at + 1) : 0;
  return (at === 0 ? 0 : before(own, at)) + after;
}

const isWithin = (frames: number, bounds: Bounds | undefined): boolean =>
  bounds === undefined || (frames >= bounds.least && frames <= bounds.most);

function nearest(
  grid: readonly number[],
  wanted: number,
  reach: number,
  fits: (frame: number) => boolean,
): number | undefined {
  const near = grid.filter((frame) => Math.abs(frame - wanted) <= reach && fits(frame));
  return near.toSorted((a, b) => Math.abs(a - wanted) - Math.abs(b - wanted))[0];
}
