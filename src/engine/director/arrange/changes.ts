import type { PictureSegment, Transition } from '../../draft/index.ts';
import { CROSSFADE, transitionOf } from '../board/media.ts';

/** How pictures follow each other: they melt into one another, or change at once, but for an accent now and then. */
export type Manner = 'warm' | 'lively';

/** Every so many changes there is an accent. */
const ACCENT_EVERY = 4;
const ACCENT_MS = 400;
const AT_ONCE = transitionOf('none', 0);
const ACCENTS: readonly Transition[] = [
  { ...transitionOf('zoom', ACCENT_MS), easing: 'smooth' },
  { ...transitionOf('slide', ACCENT_MS), easing: 'smooth' },
  { ...transitionOf('wipe', ACCENT_MS), easing: 'smooth' },
];

/** Gives pictures their transitions. What stands still before and after is not pushed about: cards melt. Pure. */
export function changing(pictures: readonly PictureSegment[], manner: Manner): PictureSegment[] {
  return pictures.map((picture, at) => {
    const melts = manner === 'warm' || picture.kind === 'card' || pictures[at - 1]?.kind === 'card';
    return { ...picture, transition: melts ? CROSSFADE : livelyAt(at) };
  });
}

function livelyAt(position: number): Transition {
  if (position === 0 || position % ACCENT_EVERY !== 0) return AT_ONCE;
  return ACCENTS[(position / ACCENT_EVERY - 1) % ACCENTS.length] ?? AT_ONCE;
}
