import type { Transition } from '../../draft.ts';

const XFADE: Record<Exclude<Transition['kind'], 'none'>, string> = {
  crossfade: 'fade',
  'fade-black': 'fadeblack',
  slide: 'slideleft',
  wipe: 'smoothleft',
};

/** The filter that leads from one picture stream to another over `frames` frames, which is all that the first one has. */
export function transitionFilter(
  kind: Exclude<Transition['kind'], 'none'>,
  frames: number,
  fps: number,
): string {
  return `xfade=transition=${XFADE[kind]}:duration=${(frames / fps).toFixed(6)}:offset=0`;
}
