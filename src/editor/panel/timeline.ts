import type { PanelSegment, PanelTimeline, PanelTrack } from '../../panel/messages.ts';
import { isExportable } from '../../timeline/read.ts';
import { summarize } from '../../timeline/summary.ts';
import type { Draft, Segment, Timeline } from '../../timeline/types.ts';

const TRACKS = new WeakMap<Timeline, readonly PanelTrack[]>();

/** A timeline as the panel draws it: what segments are like is most of it, and stays here, since the page is told again and again. */
export function panelTimeline(timeline: Timeline, draft: Draft | undefined): PanelTimeline {
  const { durationMs, width, height } = timeline;
  return {
    summary: summarize(timeline),
    durationMs,
    ...(width !== undefined && { width }),
    ...(height !== undefined && { height }),
    tracks: tracksOf(timeline),
    exportable: isExportable(draft),
  };
}

function tracksOf(timeline: Timeline): readonly PanelTrack[] {
  const known = TRACKS.get(timeline);
  if (known) return known;
  const tracks = timeline.tracks.map((track) => ({ ...track, segments: track.segments.map(panelSegment) }));
  TRACKS.set(timeline, tracks);
  return tracks;
}

function panelSegment({ id, name, startMs, durationMs, volume }: Segment): PanelSegment {
  return { id, name, startMs, durationMs, ...(volume !== undefined && { volume }) };
}
