import type { PanelTimeline } from '../../src/panel/messages.ts';
import type { Gesture } from './gesture.ts';
import { isCard, segmentsOf, type Located } from './segments.ts';

/** The least that a picture, or a text, is seen; and by how much one press of a key changes it, ms. */
export const SHORTEST_MS = 300;
export const STEP_MS = 100;

/** Whether its words can be changed. */
export const hasWords = (located: Located): boolean => located.role === 'text' || isCard(located);

/** Whether it can go: of sounds, music and voices. */
export const isRemovable = ({ role }: Located): boolean => role !== 'other';

/** A picture one place earlier or later, a text a step; undefined where there is no room. @param by −1 or 1 */
export function shifted(located: Located, timeline: PanelTimeline, by: -1 | 1): Gesture | undefined {
  const { segment, role, number } = located;
  if (role === 'text') {
    const startMs = Math.max(0, rounded(segment.startMs + by * STEP_MS));
    return startMs === segment.startMs
      ? undefined
      : { do: 'retime', segment: segment.id, startMs, durationMs: segment.durationMs };
  }
  if (role !== 'picture') return undefined;
  const all = segmentsOf(timeline, 'picture');
  if (by > 0 ? number >= all.length : number <= 1) return undefined;
  const after = all[by > 0 ? number : number - 3]?.id;
  return { do: 'move', segment: segment.id, ...(after !== undefined && { after }) };
}

/** Shown so much longer, or shorter; undefined where it cannot be. */
export function lengthened(located: Located, by: number): Gesture | undefined {
  return withLength(located, rounded(located.segment.durationMs + by));
}

/** Shown so long, ms. */
export function withLength({ segment, role }: Located, ms: number): Gesture | undefined {
  const durationMs = Math.max(SHORTEST_MS, ms);
  if (durationMs === segment.durationMs) return undefined;
  if (role === 'picture') return { do: 'resize', segment: segment.id, durationMs };
  if (role === 'text') return { do: 'retime', segment: segment.id, startMs: segment.startMs, durationMs };
  return undefined;
}

/** Tenths of a second are as fine as people say. */
export const rounded = (ms: number): number => Math.round(ms / STEP_MS) * STEP_MS;
