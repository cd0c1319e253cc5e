import { matchSegments, type Placed } from './match.ts';
import { changedTraits } from './traits/traits.ts';
import type { Segment, Timeline, TrackKind } from './types.ts';

/** Which piece of the timeline a change is about, as it is (or, for `removed`, was). */
interface About {
  readonly kind: TrackKind;
  /** Label of its track: `Video`, `BGM`, `Title`, … */
  readonly label: string;
  readonly segment: Segment;
}

/** One difference between two timelines. Times are milliseconds, volumes 0–1. */
export type TimelineChange =
  | ({ readonly type: 'added' } & About)
  | ({ readonly type: 'removed' } & About)
  /** Starts at another time, by itself: being pushed along by what comes before it does not count. */
  | ({ readonly type: 'moved'; readonly fromMs: number; readonly toMs: number } & About)
  /** Lasts shorter or longer. */
  | ({ readonly type: 'retimed'; readonly fromMs: number; readonly toMs: number } & About)
  | ({ readonly type: 'renamed'; readonly from: string; readonly to: string } & About)
  | ({ readonly type: 'text'; readonly from: string; readonly to: string } & About)
  | ({ readonly type: 'volume'; readonly from?: number; readonly to?: number } & About)
  /** Is shown or heard in another way; what it is like now, in words. */
  | ({ readonly type: 'traits'; readonly words: readonly string[] } & About)
  /** The pictures come in another order; `names` in the new one. */
  | { readonly type: 'reordered'; readonly label: string; readonly names: readonly string[] }
  /** The frame has another size, in pixels. */
  | { readonly type: 'resized'; readonly from?: FrameSize; readonly to: FrameSize }
  /** Pictures a second. */
  | { readonly type: 'rate'; readonly from: number; readonly to: number }
  /** Parts that have no room in the length that was asked for. */
  | { readonly type: 'left-out'; readonly from: number; readonly to: number }
  /** The whole looks or ends in another way; what it is like now, in words. */
  | { readonly type: 'whole'; readonly words: readonly string[] }
  /** The whole lasts shorter or longer. */
  | { readonly type: 'duration'; readonly fromMs: number; readonly toMs: number }
  | { readonly type: 'title'; readonly from?: string; readonly to?: string };

/** Pixels. */
export interface FrameSize {
  readonly width: number;
  readonly height: number;
}

const KINDS: readonly TrackKind[] = ['video', 'audio', 'text', 'other'];

/** What changed from one timeline to the next: the frame first, then track kind by track kind. Empty when nothing did. */
export function compareTimelines(before: Timeline, after: Timeline): TimelineChange[] {
  const changes = wholeChanges(before, after);
  for (const kind of KINDS) changes.push(...kindChanges(kind, placed(before, kind), placed(after, kind)));
  return changes;
}

function wholeChanges(before: Timeline, after: Timeline): TimelineChange[] {
  const changes: TimelineChange[] = [];
  if (before.title !== after.title) {
    changes.push({
      type: 'title',
      ...(before.title !== undefined && { from: before.title }),
      ...(after.title !== undefined && { to: after.title }),
    });
  }
  const from = frame(before);
  const to = frame(after);
  if (to && (from?.width !== to.width || from.height !== to.height)) {
    changes.push({ type: 'resized', ...(from && { from }), to });
  }
  changes.push(...countChanges(before, after));
  if (before.durationMs !== after.durationMs) {
    changes.push({ type: 'duration', fromMs: before.durationMs, toMs: after.durationMs });
  }
  return changes;
}

/** Only where both are known. */
function countChanges(before: Timeline, after: Timeline): TimelineChange[] {
  const { fps: rate = after.fps, leftOut: left = after.leftOut } = before;
  const changes: TimelineChange[] = [];
  if (rate !== undefined && after.fps !== undefined && rate !== after.fps)
    changes.push({ type: 'rate', from: rate, to: after.fps });
  if (left !== undefined && after.leftOut !== undefined && left !== after.leftOut)
    changes.push({ type: 'left-out', from: left, to: after.leftOut });
  const words = before.traits && after.traits ? changedTraits(before.traits, after.traits) : [];
  if (words.length > 0) changes.push({ type: 'whole', words });
  return changes;
}

function frame({ width, height }: Timeline): FrameSize | undefined {
  return width === undefined || height === undefined ? undefined : { width, height };
}

/** All segments of one kind of track, each with where the one before it ended. */
function placed(timeline: Timeline, kind: TrackKind): Placed[] {
  return timeline.tracks
    .filter((track) => track.kind === kind)
    .flatMap(({ id, label, segments }) => {
      let end = 0;
      return segments.map((segment, index) => {
        const gapMs = segment.startMs - end;
        end = segment.startMs + segment.durationMs;
        return { label, segment, gapMs, hasOwnId: segment.id !== `${id}/${index}` };
      });
    });
}

function kindChanges(kind: TrackKind, before: readonly Placed[], after: readonly Placed[]): TimelineChange[] {
  const { pairs, removed, added } = matchSegments(before, after);
  const reordered = kind === 'video' && pairs.some(({ from }, index) => from < (pairs[index - 1]?.from ?? 0));
  const changes: TimelineChange[] = [
    ...added.map(({ label, segment }): TimelineChange => ({ type: 'added', kind, label, segment })),
    ...removed.map(({ label, segment }): TimelineChange => ({ type: 'removed', kind, label, segment })),
  ];
  if (reordered) {
    const names = after.map(({ segment }) => segment.name);
    changes.push({ type: 'reordered', label: after[0]?.label ?? 'Video', names });
  }
  for (const { old, now } of pairs) {
    const pushed = kind === 'video' && (reordered || old.gapMs === now.gapMs);
    changes.push(...segmentChanges({ kind, label: now.label, segment: now.segment }, old.segment, pushed));
  }
  return changes;
}

/** @param pushed the segment only follows those before it: a new start is no change of its own */
function segmentChanges(about: About, old: Segment, pushed: boolean): TimelineChange[] {
  const { segment: now, kind } = about;
  const changes: TimelineChange[] = [];
  if (old.startMs !== now.startMs && !pushed) {
    changes.push({ type: 'moved', ...about, fromMs: old.startMs, toMs: now.startMs });
  }
  if (old.durationMs !== now.durationMs) {
    changes.push({ type: 'retimed', ...about, fromMs: old.durationMs, toMs: now.durationMs });
  }
  const textChanged = (old.text ?? '') !== (now.text ?? '');
  if (textChanged) changes.push({ type: 'text', ...about, from: old.text ?? '', to: now.text ?? '' });
  // A text's name is its words: telling both would be telling one thing twice.
  else if (old.name !== now.name && kind !== 'text') {
    changes.push({ type: 'renamed', ...about, from: old.name, to: now.name });
  }
  // One that is not told is the usual one.
  if ((old.volume ?? 1) !== (now.volume ?? 1)) {
    changes.push({
      type: 'volume',
      ...about,
      ...(old.volume !== undefined && { from: old.volume }),
      ...(now.volume !== undefined && { to: now.volume }),
    });
  }
  const words = old.traits && now.traits ? changedTraits(old.traits, now.traits) : [];
  if (words.length > 0) changes.push({ type: 'traits', ...about, words });
  return changes;
}
