import type { TimelineChange } from './compare.ts';
import { seconds, shorten } from './format.ts';
import type { Segment, TrackKind } from './types.ts';

/** A change of one segment. */
export type SegmentChange = Extract<TimelineChange, { segment: Segment }>;

/** More changes of one sort on one track than this are told as one. */
const TOLD_ONE_BY_ONE = 3;

/** Neighbouring changes of one sort on one track, together. */
export function groupedChanges(changes: readonly TimelineChange[]): TimelineChange[][] {
  const groups = new Map<string, TimelineChange[]>();
  for (const change of changes) {
    const key = 'segment' in change ? `${change.type} ${change.kind} ${change.label}` : change.type;
    const group = groups.get(key);
    if (group) group.push(change);
    else groups.set(key, [change]);
  }
  return [...groups.values()];
}

/** A group's changes where they are too many to be told one by one; else none. */
export function summable(group: readonly TimelineChange[]): readonly SegmentChange[] {
  const segments = group.filter((change): change is SegmentChange => 'segment' in change);
  return segments.length > TOLD_ONE_BY_ONE ? segments : [];
}

/** `3`, or `2.5–3` where they differ, in seconds. */
export function timeRange(group: readonly SegmentChange[], read: (change: SegmentChange) => number): string {
  const times = group.map(read);
  const low = seconds(times.reduce((a, b) => Math.min(a, b)));
  const high = seconds(times.reduce((a, b) => Math.max(a, b)));
  return low === high ? low : `${low}–${high}`;
}

/** Names in quotation marks, five at most. */
export function listed(names: readonly string[]): string {
  const shown = names.slice(0, 5).map(quoted);
  return names.length > shown.length
    ? `${shown.join(', ')} and ${names.length - shown.length} more`
    : shown.join(', ');
}

/** What a segment is called: a text by its words. */
export function nameOf({ kind, segment }: SegmentChange): string {
  return kind === 'text' ? (segment.text ?? segment.name) : segment.name;
}

/** `title ‘Paradise Found’`. */
export function named(change: SegmentChange): string {
  return `${noun(change)} ${quoted(nameOf(change))}`;
}

/** What a person calls a segment of this track. */
export function noun({ kind, label }: { readonly kind: TrackKind; readonly label: string }): string {
  switch (kind) {
    case 'video':
      return label === 'Overlay' ? 'overlay' : 'clip';
    case 'audio':
      return label === 'BGM' ? 'music' : label.toLowerCase();
    case 'text':
      return label.toLowerCase();
    case 'other':
      return 'segment';
  }
}

/** The same of several. */
export function plural(change: SegmentChange): string {
  const word = noun(change);
  return word === 'music' ? 'pieces of music' : `${word}s`;
}

/** On one line, in quotation marks. */
export function quoted(name: string): string {
  return `‘${shorten(name)}’`;
}

/** `0–3 s`. */
export function spanOf({ startMs, durationMs }: Segment): string {
  return `${seconds(startMs)}–${seconds(startMs + durationMs)} s`;
}

/** With a capital letter. */
export function sentenceCase(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
