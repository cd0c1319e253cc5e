import type { Cell, Motion, PictureSegment } from '../../draft/index.ts';
import type { Look } from '../../looks/index.ts';
import type { FrameSize } from '../../types.ts';
import { facesOf, fileOf, lostIn, ratioOf, shapeOf, type Files } from './shapes.ts';

type Kind = Exclude<Motion['kind'], 'path'>;

/** What a motion is chosen for. */
interface Setting {
  readonly frame: FrameSize;
  readonly media: Files;
  /** Its ways are taken in turn. */
  readonly look?: Pick<Look, 'motions'> | undefined;
}

/** From this loss on, more of a picture lies beyond the frame than a zoom would show. */
const OVERHANG = 0.04;
/** How far beside the middle a subject has to be, to be walked to. */
const BESIDE = 0.04;

/**
 * The motion of a still: towards what it is of, or along what lies beyond the frame; and another one than that of the still before it. Pure.
 * @param position of the picture in the video
 */
export function motionFor(
  picture: Cell,
  position: number,
  before: Kind | undefined,
  setting: Setting,
): Motion {
  // A screenshot is read.
  if (fileOf(picture, setting.media)?.subject?.graphic === true) return { kind: 'none', easing: 'smooth' };
  const ways = setting.look?.motions ?? WAYS;
  const wanted = ways[position % ways.length] ?? 'none';
  const isZoom = wanted === 'zoom-in' || wanted === 'zoom-out' || wanted === 'none';
  const kind = isZoom ? wanted : (panOf(picture, position, setting) ?? 'zoom-in');
  // A look that knows one way alone wants it so.
  return { kind: kind === before && ways.length > 1 ? OTHERWISE[kind] : kind, easing: 'smooth' };
}

const WAYS: Look['motions'] = ['zoom-in', 'pan-right', 'zoom-out', 'pan-left'];
/** What follows the same motion. */
const OTHERWISE: Readonly<Record<Kind, Kind>> = {
  none: 'none',
  'zoom-in': 'zoom-out',
  'zoom-out': 'zoom-in',
  'pan-left': 'pan-right',
  'pan-right': 'pan-left',
  'pan-up': 'pan-down',
  'pan-down': 'pan-up',
};

/** Along the side that is longer than the frame's, towards the subject; over a face one looks closer instead. */
function panOf(picture: Cell, position: number, { frame, media }: Setting): Kind | undefined {
  if (facesOf(picture, media).length > 0) return undefined;
  const shape = shapeOf(picture, media);
  const { focus = fileOf(picture, media)?.subject?.focus ?? { x: 0.5, y: 0.5 } } = picture.framing;
  // Where the subject is in the middle, or not known, one way after the other.
  const turn = position % 4 === 1;
  const towards = (at: number): boolean => (Math.abs(at - 0.5) > BESIDE ? at < 0.5 : turn);
  if (shape !== undefined && lostIn(shape, ratioOf(frame)) > OVERHANG && shape < ratioOf(frame))
    return towards(focus.y) ? 'pan-up' : 'pan-down';
  return towards(1 - focus.x) ? 'pan-right' : 'pan-left';
}

/** Gives the stills of a list their motions; those of clips, cards and pictures that share the frame stay. Pure. */
export function moving(
  pictures: readonly PictureSegment[],
  setting: Setting,
  chosen: (picture: PictureSegment, at: number) => boolean = () => true,
): PictureSegment[] {
  let before: Kind | undefined;
  return pictures.map((picture, at) => {
    if (picture.kind !== 'image') return picture;
    const motion = chosen(picture, at) ? motionFor(picture, at, before, setting) : picture.motion;
    before = motion.kind === 'path' ? undefined : motion.kind;
    return { ...picture, motion };
  });
}
