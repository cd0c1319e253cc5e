import type {
  Adjust,
  Cell,
  Framing,
  MediaSegment,
  Motion,
  PictureSegment,
  Transition,
} from '../../../draft/index.ts';
import type { Board } from '../../board/board.ts';
import { LOOKS } from '../../../looks/index.ts';
import { moving } from '../../arrange/motions.ts';
import { CROSSFADE, transitionOf } from '../../board/media.ts';
import type { CallOf } from '../calls/calls.ts';
import type { Target } from '../calls/targets.ts';
import type { EditContext } from '../context.ts';
import { findPictures } from '../find.ts';
import { changed, changedWhole } from '../numbers.ts';
import type { Handlers } from '../handlers.ts';
import { isRefusal, type Result } from '../result.ts';
import { changingOtherwise } from './length.ts';
import { setCard } from './pictures.ts';

/** Changes each photo and clip of pictures, those that share the frame as well. */
function eachShown(
  board: Board,
  target: Target,
  context: EditContext,
  change: <Shown extends Cell | MediaSegment>(shown: Shown) => Shown,
): Result {
  const found = findPictures(target, board, context);
  if (isRefusal(found)) return found;
  const chosen = found.filter((at) => board.pictures[at]?.kind !== 'card');
  if (chosen.length === 0) return { code: 'only-photos' };
  const pictures = board.pictures.map((picture, at): PictureSegment => {
    if (picture.kind === 'card' || !chosen.includes(at)) return picture;
    return picture.kind === 'split' ? { ...picture, cells: picture.cells.map(change) } : change(picture);
  });
  return { board: { ...board, pictures }, pictures: chosen.flatMap((at) => pictures[at]?.id ?? []) };
}

function setFraming(board: Board, call: CallOf<'set_framing'>, context: EditContext): Result {
  const done = eachShown(board, call.target, context, (shown) => ({
    ...shown,
    framing: framed(shown.framing, call),
  }));
  const { target, ground } = call;
  if (ground?.kind !== 'color') return done;
  // What lies round pictures is what cards lie on.
  const before = isRefusal(done) ? board : done.board;
  const onCards = setCard(before, { do: 'set_card', target, ground: ground.color }, context);
  if (isRefusal(done) || isRefusal(onCards)) return isRefusal(done) ? onCards : done;
  return { ...onCards, pictures: [...(done.pictures ?? []), ...(onCards.pictures ?? [])] };
}

function framed({ focus: oldFocus, crop: oldCrop, ...old }: Framing, call: CallOf<'set_framing'>): Framing {
  const { focus = oldFocus, crop = oldCrop, loss = old.loss, flip = old.flip, ground = old.ground } = call;
  const turned = ((call.turn ?? old.turn) + (call.turnBy ?? 0)) % 360;
  const turn = TURNS.find((each) => each === turned) ?? old.turn;
  return {
    ...{ loss, turn, flip, ground },
    ...(focus !== undefined && focus !== null && { focus }),
    ...(crop !== undefined && crop !== null && { crop }),
  };
}

const TURNS = [0, 90, 180, 270] as const;
const PLAIN: Adjust = { look: 'none', brightness: 0, contrast: 1, saturation: 1, warmth: 0 };
const DEGREE = { min: -1, max: 1 };
const FACTOR = { min: 0, max: 4 };

function setColors(board: Board, call: CallOf<'set_colors'>, context: EditContext): Result {
  const { brightness, contrast, saturation, warmth } = call;
  return eachShown(board, call.target, context, (shown) => {
    const old = call.reset ? PLAIN : shown.adjust;
    const adjust: Adjust = {
      look: call.look ?? old.look,
      brightness: brightness ? changed(old.brightness, brightness, DEGREE) : old.brightness,
      contrast: contrast ? changed(old.contrast, contrast, FACTOR) : old.contrast,
      saturation: saturation ? changed(old.saturation, saturation, FACTOR) : old.saturation,
      warmth: warmth ? changed(old.warmth, warmth, DEGREE) : old.warmth,
    };
    return { ...shown, adjust };
  });
}

/** Stills move, clips have moved already; from one window to another both may. */
function setMotion(
  board: Board,
  { target, motion, easing }: CallOf<'set_motion'>,
  context: EditContext,
): Result {
  const found = findPictures(target, board, context);
  if (isRefusal(found)) return found;
  const moves = (picture: PictureSegment | undefined): boolean =>
    picture?.kind === 'image' ||
    picture?.kind === 'split' ||
    (picture?.kind === 'clip' && typeof motion !== 'string');
  const chosen = found.filter((at) => moves(board.pictures[at]));
  if (chosen.length === 0) return { code: 'only-photos' };
  const motionOf = (at: number): Motion => {
    if (motion === 'pans')
      return { kind: chosen.indexOf(at) % 2 === 0 ? 'pan-right' : 'pan-left', easing: easing ?? 'smooth' };
    if (motion === 'varied') return { ...variedAt(at), ...(easing && { easing }) };
    if (typeof motion === 'string') return { kind: motion, easing: easing ?? 'smooth' };
    return { kind: 'path', ...motion, easing: easing ?? 'smooth' };
  };
  const varied = moving(
    board.pictures,
    { frame: board, media: context.media, look: board.look && LOOKS[board.look.name] },
    (_, at) => chosen.includes(at),
  );
  const variedAt = (at: number): Motion => {
    const picture = varied[at];
    return picture?.kind === 'image' ? picture.motion : { kind: 'zoom-in', easing: 'smooth' };
  };
  const pictures = board.pictures.map((picture, at): PictureSegment => {
    if (picture.kind === 'card' || !chosen.includes(at)) return picture;
    if (picture.kind !== 'split') return { ...picture, motion: motionOf(at) };
    return {
      ...picture,
      cells: picture.cells.map((cell) => (cell.kind === 'image' ? { ...cell, motion: motionOf(at) } : cell)),
    };
  });
  return { board: { ...board, pictures }, pictures: chosen.flatMap((at) => pictures[at]?.id ?? []) };
}

/** How pictures take over from those before them. The whole stays as long as it is. */
function setTransition(board: Board, call: CallOf<'set_transition'>, context: EditContext): Result {
  const found = findPictures(call.target, board, context);
  if (isRefusal(found)) return found;
  if (board.pictures.length < 2) return { code: 'one-picture' };
  const seen = board.pictures
    .slice(1)
    .find(({ transition }) => transition && transition.kind !== 'none')?.transition;
  const change = (old: Transition): Transition => {
    const before = old.kind === 'none' || old.d === 0 ? (seen ?? CROSSFADE) : old;
    const kind = call.kind ?? (old.kind === 'none' ? before.kind : old.kind);
    if (kind === 'none') return transitionOf('none', 0);
    const d = call.length ? changedWhole(before.d, call.length, { min: 100, max: 10_000 }) : before.d;
    const rounded = call.length && 'times' in call.length ? Math.max(100, Math.round(d / 100) * 100) : d;
    return { kind, d: rounded, easing: call.easing ?? old.easing, from: call.from ?? old.from };
  };
  const pictures = board.pictures.map((picture, at): PictureSegment =>
    found.includes(at)
      ? { ...picture, transition: change(picture.transition ?? transitionOf('none', 0)) }
      : picture,
  );
  const touched = board.pictures.flatMap(({ id }, at) => (found.includes(at) ? [id] : []));
  // “Everything else”, said behind it, is all but these.
  const spoken = touched.length < pictures.length && { pictures: touched };
  if (JSON.stringify(pictures) === JSON.stringify(board.pictures)) return { board, ...spoken };
  return { board: changingOtherwise(board, pictures, context), ...spoken };
}

/** How the calls of how pictures look are carried out. */
export const LOOK_CALLS = {
  set_framing: setFraming,
  set_colors: setColors,
  set_motion: setMotion,
  set_transition: setTransition,
} satisfies Partial<Handlers>;
