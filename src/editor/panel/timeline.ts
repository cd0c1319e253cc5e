import type { PanelSegment, PanelTimeline, PanelTrack } from '../../panel/messages.ts';
import type { ProjectAsset } from '../../project/types.ts';
import { isExportable } from '../../timeline/read.ts';
import { sourcesOf, type SegmentSource } from '../../timeline/sources.ts';
import { summarize } from '../../timeline/summary.ts';
import type { Draft, Segment, Timeline } from '../../timeline/types.ts';

interface Known {
  readonly assets: string;
  readonly tracks: readonly PanelTrack[];
}

const TRACKS = new WeakMap<Timeline, Known>();

/** A timeline as the panel draws it: what segments are like is most of it, and stays here, since the page is told again and again. */
export function panelTimeline(
  timeline: Timeline,
  draft: Draft | undefined,
  assets: readonly ProjectAsset[] = [],
): PanelTimeline {
  const { durationMs, width, height } = timeline;
  return {
    summary: summarize(timeline),
    durationMs,
    ...(width !== undefined && { width }),
    ...(height !== undefined && { height }),
    tracks: tracksOf(timeline, draft, assets),
    exportable: isExportable(draft),
  };
}

function tracksOf(
  timeline: Timeline,
  draft: Draft | undefined,
  assets: readonly ProjectAsset[],
): readonly PanelTrack[] {
  const known = TRACKS.get(timeline);
  const mark = assets.map(({ id, hash = '' }) => `${id} ${hash}`).join();
  if (known?.assets === mark) return known.tracks;
  const assetsOf = assetsBySource(draft, assets);
  const tracks = timeline.tracks.map((track) => ({
    ...track,
    segments: track.segments.map((segment) => panelSegment(segment, assetsOf(segment.id))),
  }));
  TRACKS.set(timeline, { assets: mark, tracks });
  return tracks;
}

/** The assets behind a segment, by the segment's id. */
function assetsBySource(
  draft: Draft | undefined,
  assets: readonly ProjectAsset[],
): (segment: string) => readonly string[] {
  const sources = sourcesOf(draft);
  const isOf =
    ({ hash, filename }: SegmentSource) =>
    (asset: ProjectAsset): boolean =>
      hash !== undefined ? asset.hash === hash : (asset.sentAs ?? asset.name) === filename;
  return (segment) => (sources.get(segment) ?? []).flatMap((source) => assets.find(isOf(source))?.id ?? []);
}

function panelSegment(
  { id, name, startMs, durationMs, volume, text }: Segment,
  [asset, ...beside]: readonly string[],
): PanelSegment {
  return {
    ...{ id, name, startMs, durationMs },
    ...(volume !== undefined && { volume }),
    ...(text !== undefined && { text }),
    ...(asset !== undefined && { asset }),
    ...(beside.length > 0 && { beside }),
  };
}
