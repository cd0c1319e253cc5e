import type { MediaSegment, PictureSegment } from '../../../draft/index.ts';
import { toFrames, toMs } from '../../board/frames.ts';
import type { Board } from '../../board/board.ts';
import type { CallOf } from '../calls/calls.ts';
import { wholeOf, type EditContext } from '../context.ts';
import { findPictures } from '../find.ts';
import { louder } from './sound.ts';
import type { Handlers } from '../handlers.ts';
import { isRefusal, type Result } from '../result.ts';
import { setPictureLength } from './length.ts';

/** Which part of clips is seen. */
function trimClip(board: Board, { target, part }: CallOf<'trim_clip'>, context: EditContext): Result {
  const found = findPictures(target, board, context);
  if (isRefusal(found)) return found;
  const clips = found.flatMap((at) => {
    const picture = board.pictures[at];
    return picture?.kind === 'clip' ? [picture] : [];
  });
  if (clips.length === 0)
    // “Shorten photo 3 to 2 seconds” means how long it is seen.
    return 'first' in part
      ? setPictureLength(board, { do: 'set_picture_length', target, length: { to: part.first } }, context)
      : { code: 'only-clips' };
  const cut = new Map<PictureSegment, MediaSegment>();
  for (const clip of clips) {
    const whole = wholeOf(context, clip.source.hash);
    const seen = cutClip(clip, Number.isFinite(whole) ? whole : clip.in + clip.d * clip.speed, part);
    if (!seen) return { code: 'clip-too-short', name: clip.name, have: Math.round(whole) };
    cut.set(clip, seen);
  }
  const pictures = board.pictures.map((picture) => cut.get(picture) ?? picture);
  return { board: { ...board, pictures }, pictures: clips.map(({ id }) => id), asked: 'free' };
}

/** Undefined when the source is too short for that. @param whole of the source, ms */
function cutClip(
  { out, ...clip }: MediaSegment,
  whole: number,
  part: CallOf<'trim_clip'>['part'],
): MediaSegment | undefined {
  let start = clip.in;
  let end = Math.min(whole, clip.in + clip.d * clip.speed);
  if ('whole' in part) [start, end] = [0, whole];
  else if ('from' in part) [start, end] = [part.from, Math.min(whole, part.to)];
  else if ('skip' in part) start += part.skip;
  else if ('drop' in part) end -= part.drop;
  else if ('last' in part) start = Math.max(0, end - part.last);
  else end = Math.min(whole, start + part.first);
  const frames = toFrames((end - start) / clip.speed);
  if (frames < 3) return undefined;
  const cut = { ...clip, in: Math.max(0, Math.round(start)), d: toMs(frames) };
  // A part that was named ends where it was said; what was asked for otherwise is seen, though it lay behind the end that the clip had.
  if ('from' in part) return { ...cut, out: Math.round(end) };
  return out === undefined || 'whole' in part ? cut : { ...cut, out: Math.max(out, Math.round(end)) };
}

/** The clips' own sound. */
function setClipSound(
  board: Board,
  { target, volume, muted }: CallOf<'set_clip_sound'>,
  context: EditContext,
): Result {
  if (volume === undefined && muted === undefined) return { code: 'says-nothing' };
  const found = findPictures(target, board, context);
  if (isRefusal(found)) return found;
  const set = <Shown extends Pick<MediaSegment, 'vol' | 'muted' | 'kind'>>(shown: Shown): Shown => {
    if (shown.kind !== 'clip') return shown;
    const vol = volume ? louder(shown.vol, volume, LOUDEST) : shown.vol;
    return { ...shown, vol, muted: muted ?? (volume ? false : shown.muted) };
  };
  const isClip = (picture: PictureSegment | undefined): boolean =>
    picture?.kind === 'clip' ||
    (picture?.kind === 'split' && picture.cells.some(({ kind }) => kind === 'clip'));
  const chosen = found.filter((at) => isClip(board.pictures[at]));
  if (chosen.length === 0) return { code: 'only-clips' };
  const pictures = board.pictures.map((picture, at): PictureSegment => {
    if (!chosen.includes(at) || picture.kind === 'card') return picture;
    return picture.kind === 'split' ? { ...picture, cells: picture.cells.map(set) } : set(picture);
  });
  return { board: { ...board, pictures }, pictures: chosen.flatMap((at) => pictures[at]?.id ?? []) };
}

/** As loud as a draft has it: what is filmed is often too quiet, and has music over it. */
const LOUDEST = 2;

/** How the calls of clips are carried out. */
export const CLIP_CALLS = {
  trim_clip: trimClip,
  set_clip_sound: setClipSound,
} satisfies Partial<Handlers>;
