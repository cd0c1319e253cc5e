import type { Transition } from '../../draft.ts';

type Kind = Exclude<Transition['kind'], 'none'>;

/** What `xfade` calls it. */
const XFADE: Record<Exclude<Kind, 'crossfade'>, string> = {
  'fade-black': 'fadeblack',
  slide: 'slideleft',
  wipe: 'smoothleft',
};

/** Labels of a picture stream at a transition. */
export interface Side {
  readonly picture: string;
  /** A card's ground, as long as the transition: its words come and go by themselves, so that two texts are never mixed. */
  readonly ground?: string | undefined;
}

/**
 * The filters that lead from one picture stream into another. Pure.
 * @param before what is left, as long as the transition
 * @param into what comes; it is longer, unless the transition fills the whole piece
 * @returns a graph part that ends without a label, in yuv420p
 */
export function transitionFilters(
  { kind, frames, whole }: { readonly kind: Kind; readonly frames: number; readonly whole: number },
  before: Side,
  into: Side,
  fps: number,
): string {
  if (whole <= frames) return mixed(kind, frames, before, into, fps);
  // Only the frames of the transition go through the mixing, which is dear; the rest passes by.
  return [
    `${into.picture}split[during][rest]`,
    `[during]trim=end_frame=${frames}[coming]`,
    `[rest]trim=start_frame=${frames},setpts=N[after]`,
    `${mixed(kind, frames, before, { ...into, picture: '[coming]' }, fps)},settb=1/${fps},setpts=N[mixed]`,
    '[mixed][after]concat=n=2:v=1:a=0',
  ].join(';');
}

function mixed(kind: Kind, frames: number, before: Side, into: Side, fps: number): string {
  if (kind !== 'crossfade') {
    const seconds = (frames / fps).toFixed(6);
    return `${before.picture}${into.picture}xfade=transition=${XFADE[kind]}:duration=${seconds}:offset=0,format=yuv420p`;
  }
  const half = Math.floor(frames / 2);
  const parts: string[] = [];
  let [from, to] = [before.picture, into.picture];
  if (before.ground !== undefined) {
    parts.push(`${fadedOver(before.picture, before.ground, 0, half)}[emptied]`);
    from = '[emptied]';
  }
  if (into.ground !== undefined) {
    parts.push(`${fadedOver(into.ground, into.picture, half, frames - half)}[filling]`);
    to = '[filling]';
  }
  return [...parts, fadedOver(from, to, 0, frames)].join(';');
}

/**
 * One stream fading over another in `count` frames from frame `start` on. xfade works in 4:4:4 only; in 4:2:0 it is the same for less than
 * half the work.
 */
function fadedOver(under: string, over: string, start: number, count: number): string {
  const [rising, label] = [
    `format=yuva420p,fade=t=in:s=${start}:n=${count}:alpha=1`,
    `[over${over.slice(1)}`,
  ];
  return `${over}${rising}${label};${under}${label}overlay=format=yuv420`;
}
