import type { PictureSegment, SoundSegment } from '../../draft/index.ts';
import { overlapOf } from './layout.ts';
import { toMs } from './frames.ts';

/** Silence before the first words of a picture, from where it begins to come, ms. */
export const LEAD_MS = 400;
/** What a picture is seen at least after its last word, ms. */
const LEAST_MS = 100;
/** Silence between the words of two pictures at least, ms. */
const BETWEEN_MS = 150;

/** How long a picture lasts after its last word so that it is silent for `silence` ms before the next picture's first. */
export function tailBefore(next: PictureSegment, silence: number): number {
  return Math.max(LEAST_MS, silence + toMs(overlapOf(next, 1)) - LEAD_MS);
}

/** The least time that a voice takes of a video, its share of the silence with it; ms. */
export function hastySpeechMs({ on, d }: Pick<SoundSegment, 'on' | 'd'>): number {
  return Math.max(0, (on?.after ?? 0) - LEAD_MS) + d + BETWEEN_MS;
}
