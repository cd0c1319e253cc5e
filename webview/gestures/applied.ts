import type { PanelSegment, PanelTimeline, PanelTrack } from '../../src/panel/messages.ts';
import type { Gesture } from './gesture.ts';
import { roleOf } from './segments.ts';

/**
 * The timeline as it will look after a gesture, until the backend has answered: pictures follow each other, overlapping as before. Applied
 * once more it changes nothing, but for a duplicate. Pure.
 */
export function applied(timeline: PanelTimeline, gesture: Gesture): PanelTimeline {
  const tracks = timeline.tracks.flatMap((track): PanelTrack[] => {
    if (!track.segments.some(({ id }) => id === gesture.segment)) return [track];
    const role = roleOf(track);
    // All of a sound goes at once.
    if (gesture.do === 'remove' && (role === 'music' || role === 'voice')) return [];
    const segments = changed(track.segments, gesture);
    if (segments === track.segments) return [track];
    const laid = role === 'picture' ? inARow(segments, overlaps(track.segments)) : byStart(segments);
    return laid.length === 0 ? [] : [{ ...track, segments: laid }];
  });
  const pictures = tracks.find((track) => roleOf(track) === 'picture')?.segments;
  return { ...timeline, tracks, durationMs: pictures ? endOf(pictures) : timeline.durationMs };
}

function changed(segments: readonly PanelSegment[], gesture: Gesture): readonly PanelSegment[] {
  const { segment: id } = gesture;
  const patched = (patch: Partial<PanelSegment>): readonly PanelSegment[] =>
    segments.map((each) => (each.id === id ? { ...each, ...patch } : each));
  switch (gesture.do) {
    case 'move':
      return moved(segments, id, gesture.after);
    case 'resize':
      return patched({ durationMs: gesture.durationMs });
    case 'retime':
      return patched({ startMs: gesture.startMs, durationMs: gesture.durationMs });
    case 'reword':
      return patched({ name: gesture.text, text: gesture.text });
    case 'remove':
      return segments.filter((each) => each.id !== id);
    case 'duplicate':
      return segments.flatMap((each) =>
        each.id === id ? [each, { ...each, id: copyId(segments, id) }] : [each],
      );
  }
}

function moved(
  segments: readonly PanelSegment[],
  id: string,
  after: string | undefined,
): readonly PanelSegment[] {
  const rest = segments.filter((each) => each.id !== id);
  const at = after === undefined ? 0 : rest.findIndex((each) => each.id === after) + 1;
  if (after !== undefined && at === 0) return segments;
  return [...rest.slice(0, at), ...segments.filter((each) => each.id === id), ...rest.slice(at)];
}

function copyId(segments: readonly PanelSegment[], id: string): string {
  for (let number = 2; ; number += 1) {
    const copy = `${id}#${number}`;
    if (!segments.some((each) => each.id === copy)) return copy;
  }
}

/** By how much each picture overlaps the one before it, ms; below 0 there is a gap. */
function overlaps(segments: readonly PanelSegment[]): (id: string) => number {
  const own = new Map<string, number>();
  for (const [index, { id, startMs }] of segments.entries()) {
    const before = segments[index - 1];
    if (before) own.set(id, before.startMs + before.durationMs - startMs);
  }
  const usual = [...own.values()].toSorted((a, b) => a - b)[Math.floor(own.size / 2)] ?? 0;
  return (id) => own.get(id) ?? usual;
}

function inARow(segments: readonly PanelSegment[], overlapOf: (id: string) => number): PanelSegment[] {
  let end = 0;
  return segments.map((segment, index) => {
    const startMs =
      index === 0 ? 0 : Math.max(0, end - Math.min(overlapOf(segment.id), segment.durationMs / 2));
    end = startMs + segment.durationMs;
    return segment.startMs === startMs ? segment : { ...segment, startMs };
  });
}

const byStart = (segments: readonly PanelSegment[]): readonly PanelSegment[] =>
  segments.toSorted((a, b) => a.startMs - b.startMs);

const endOf = (segments: readonly PanelSegment[]): number =>
  segments.reduce((end, { startMs, durationMs }) => Math.max(end, startMs + durationMs), 0);
