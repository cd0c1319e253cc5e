import type { PictureSegment } from '../../../draft/index.ts';
import { hueOfPictures, LOOKS } from '../../../looks/index.ts';
import type { FrameSize } from '../../../types.ts';
import { moving } from '../../arrange/motions.ts';
import { rearranged } from '../../arrange/arrange.ts';
import { emptyBoard, type Board } from '../../board/board.ts';
import { captionedAgain } from '../../board/readAgain.ts';
import { dressed } from '../../board/dress.ts';
import type { Call, CallOf } from '../calls/calls.ts';
import type { EditContext } from '../context.ts';
import type { Handlers } from '../handlers.ts';
import { isRefusal, type Result } from '../result.ts';
import { changingOtherwise } from './length.ts';

/** Shapes that can be made. */
const SHAPES: readonly string[] = ['16:9', '9:16', '1:1', '4:5', '5:4', '4:3', '3:4', '3:2', '2:3', '21:9'];
/** Pictures a second that can be made. */
const FRAME_RATES = { least: 24, most: 60 };

function nameVideo(board: Board, { title }: CallOf<'name_video'>): Result {
  return { board: { ...board, title } };
}

function setShape(
  board: Board,
  { ratio, resolution }: CallOf<'set_shape'>,
  { media }: Pick<EditContext, 'media'>,
): Result {
  if (ratio === undefined && resolution === undefined) return { code: 'says-nothing' };
  if (ratio !== undefined && !SHAPES.includes(ratio)) return { code: 'unknown-shape', ratio, known: SHAPES };
  const [across, down] = ratio?.split(':').map(Number) ?? [board.width, board.height];
  const width = across ?? board.width;
  const height = down ?? board.height;
  const size = sizeOf(width / height, resolution ?? resolutionOf(board));
  return size.width === board.width && size.height === board.height
    ? { board }
    : {
        board: captionedAgain(board, { ...board, ...size, pictures: rearranged(board, size, media) }),
      };
}

/** The frame of a new video of which these calls are asked for. */
export function frameFor(calls: readonly Call[], skill: string): FrameSize {
  const shaped = calls.reduce((board, call) => {
    const result = call.do === 'set_shape' ? setShape(board, call, { media: [] }) : { board };
    return isRefusal(result) ? board : result.board;
  }, emptyBoard(skill));
  return { width: shaped.width, height: shaped.height };
}

/** The shorter side, but for 21:9, which keeps 16:9's width. */
const WIDEST = 16 / 9;
const resolutionOf = ({ width, height }: Pick<Board, 'width' | 'height'>): number =>
  width / height > WIDEST + 0.01 ? Math.round(width / WIDEST) : Math.min(width, height);

/** Both sides even. */
function sizeOf(ratio: number, resolution: number): { width: number; height: number } {
  const even = (pixels: number): number => Math.round(pixels / 2) * 2;
  if (ratio > WIDEST + 0.01)
    return { width: even(resolution * WIDEST), height: even((resolution * WIDEST) / ratio) };
  // A small frame's even sides may make it a hair wider than 16:9, which would be too large for 4K.
  const longer = Math.min(even(resolution * Math.max(ratio, 1 / ratio)), even(resolution * WIDEST));
  const shorter = even(resolution);
  return ratio >= 1 ? { width: longer, height: shorter } : { width: shorter, height: longer };
}

/** Captions as a file, besides. */
function setSubtitles(board: Board, { written }: CallOf<'set_subtitles'>): Result {
  return (board.subtitles ?? false) === written ? { board } : { board: { ...board, subtitles: written } };
}

function setFrameRate(board: Board, { fps }: CallOf<'set_frame_rate'>): Result {
  if (fps < FRAME_RATES.least || fps > FRAME_RATES.most) return { code: 'unknown-frame-rate', fps };
  return { board: { ...board, fps } };
}

/** Its best frame as a file beside it, or not. */
function setCover(board: Board, { cover }: CallOf<'set_cover'>): Result {
  return { board: (board.cover ?? false) === cover ? board : { ...board, cover } };
}

/** How it ends: going to black, or not. */
function setEnding({ fadeOut: old = 0, ...board }: Board, { fadeOut }: CallOf<'set_ending'>): Result {
  return {
    board: { ...board, ...(fadeOut > 0 && { fadeOut }), ...(fadeOut === 0 && old > 0 && { fadeOut: 0 }) },
  };
}

/** A look brings all that it has: what was changed of transitions, motion and colours by hand before is the look's again. */
function setLook(
  board: Board,
  { name = board.look?.name, ...call }: CallOf<'set_look'>,
  context: EditContext,
): Result {
  if (name === undefined) return { code: 'says-nothing' };
  const known = board.look ? board.look.hue : hueOfPictures(context.media.map(({ subject }) => subject?.hue));
  const { hue = known } = call;
  const look = { name, ...(hue !== undefined && hue !== null && { hue }) };
  const isSame = board.look?.name === name && board.look.hue === look.hue;
  if (isSame) return { board };
  const other = { ...board, look };
  if (board.look?.name === name) return { board: other };
  const worn = dressed(other);
  const isPath = (picture: PictureSegment): boolean =>
    picture.kind === 'image' && picture.motion.kind === 'path';
  const setting = { frame: board, media: context.media, look: LOOKS[name] };
  const pictures = moving(worn.pictures, setting, (picture) => !isPath(picture));
  const { music } = worn;
  return { board: { ...changingOtherwise(board, pictures, context), look, music } };
}

/** How the calls of the whole are carried out. */
export const VIDEO_CALLS = {
  name_video: nameVideo,
  set_shape: setShape,
  set_frame_rate: setFrameRate,
  set_subtitles: setSubtitles,
  set_look: setLook,
  set_cover: setCover,
  set_ending: setEnding,
} satisfies Partial<Handlers>;
