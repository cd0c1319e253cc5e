import type { Transition } from '../../draft.ts';

type Kind = Exclude<Transition['kind'], 'none'>;

/** What `xfade` calls it. */
const XFADE: Record<Exclude<Kind, 'crossfade'>, string> = {
  'fade-black': 'fadeblack',
  slide: 'slideleft',
  wipe: 'smoothleft',
};

/**
 * The filters that lead from one picture stream into another. Pure.
 * @param before label of what is left, as long as the transition
 * @param into label of what comes; it is longer, unless the transition fills the whole piece
 * @returns a graph part that ends without a label, in yuv420p
 */
export function transitionFilters(
  { kind, frames, whole }: { readonly kind: Kind; readonly frames: number; readonly whole: number },
  before: string,
  into: string,
  fps: number,
): string {
  if (whole <= frames) return mixed(kind, frames, before, into, fps);
  // Only the frames of the transition go through the mixing, which is dear; the rest passes by.
  return [
    `${into}split[during][rest]`,
    `[during]trim=end_frame=${frames}[coming]`,
    `[rest]trim=start_frame=${frames},setpts=N[after]`,
    `${mixed(kind, frames, before, '[coming]', fps)},settb=1/${fps},setpts=N[mixed]`,
    '[mixed][after]concat=n=2:v=1:a=0',
  ].join(';');
}

function mixed(kind: Kind, frames: number, before: string, into: string, fps: number): string {
  if (kind !== 'crossfade') {
    const seconds = (frames / fps).toFixed(6);
    return `${before}${into}xfade=transition=${XFADE[kind]}:duration=${seconds}:offset=0,format=yuv420p`;
  }
  // xfade works in 4:4:4 only; fading one over the other in 4:2:0 is the same for less than half the work.
  return `${into}format=yuva420p,fade=t=in:s=0:n=${frames}:alpha=1[rising];${before}[rising]overlay=format=yuv420`;
}
