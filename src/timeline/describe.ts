import { percent, seconds, shorten } from './format.ts';
import type { TimelineChange } from './compare.ts';
import type { Segment, TrackKind } from './types.ts';

type SegmentChange = Extract<TimelineChange, { segment: Segment }>;

/** More changes of one sort on one track than this are told in one sentence. */
const TOLD_ONE_BY_ONE = 3;

/**
 * What changed, in sentences for a person: “Added title ‘Paradise Found’, 0–3 s. Music ‘Lo-fi’ is now at 35% (was 100%).”
 * Says that nothing changed where there is no change.
 */
export function describeChanges(changes: readonly TimelineChange[]): string {
  if (changes.length === 0) return 'Nothing changed in the timeline.';
  return grouped(changes).map(sentence).join(' ');
}

/** Neighbouring changes of one sort on one track, together. */
function grouped(changes: readonly TimelineChange[]): TimelineChange[][] {
  const groups = new Map<string, TimelineChange[]>();
  for (const change of changes) {
    const key = 'segment' in change ? `${change.type} ${change.kind} ${change.label}` : change.type;
    const group = groups.get(key);
    if (group) group.push(change);
    else groups.set(key, [change]);
  }
  return [...groups.values()];
}

function sentence(group: readonly TimelineChange[]): string {
  const segments = group.filter((change): change is SegmentChange => 'segment' in change);
  const first = segments[0];
  if (first && segments.length > TOLD_ONE_BY_ONE) return summed(first, segments);
  return group.map(one).join(' ');
}

function one(change: TimelineChange): string {
  switch (change.type) {
    case 'added':
      return `Added ${named(change)}, ${span(change.segment)}${loudness(change.segment)}.`;
    case 'removed':
      return `Removed ${named(change)}, ${span(change.segment)}.`;
    case 'moved':
      return `Moved ${named(change)} from ${seconds(change.fromMs)} s to ${seconds(change.toMs)} s.`;
    case 'retimed':
      return `${sentenceCase(named(change))} now lasts ${seconds(change.toMs)} s (was ${seconds(change.fromMs)} s).`;
    case 'renamed':
      return `Renamed ${noun(change)} ${quoted(change.from)} to ${quoted(change.to)}.`;
    case 'text':
      return `Changed the ${noun(change)} ${quoted(change.from)} to ${quoted(change.to)}.`;
    case 'volume':
      return `${sentenceCase(named(change))} is now at ${percent(change.to ?? 1)} (was ${percent(change.from ?? 1)}).`;
    case 'traits':
      return `${sentenceCase(named(change))}: ${change.words.join(', ')}.`;
    case 'rate':
      return `The video now has ${change.to} pictures a second (was ${change.from}).`;
    case 'whole':
      return `The whole video: ${change.words.join(', ')}.`;
    case 'left-out':
      return change.to === 0
        ? 'Everything has room now.'
        : `There is no room for ${change.to} ${change.to === 1 ? 'part' : 'parts'} (was ${change.from}).`;
    case 'reordered':
      return `Changed the order: ${list(change.names)}.`;
    case 'resized': {
      const was = change.from ? ` (was ${change.from.width}×${change.from.height})` : '';
      return `The picture is now ${change.to.width}×${change.to.height}${was}.`;
    }
    case 'duration':
      return `The video is now ${seconds(change.toMs)} s long (was ${seconds(change.fromMs)} s).`;
    case 'title':
      return change.to === undefined ? 'Removed the video’s name.' : `Named the video ${quoted(change.to)}.`;
  }
}

/** One sentence for many changes of the same sort. */
function summed(first: SegmentChange, group: readonly SegmentChange[]): string {
  const many = `${group.length} ${plural(first)}`;
  const names = list(
    group.map(({ segment }) => (first.kind === 'text' ? (segment.text ?? segment.name) : segment.name)),
  );
  switch (first.type) {
    case 'added':
      return `Added ${many}: ${names}.`;
    case 'removed':
      return `Removed ${many}: ${names}.`;
    case 'moved':
      return `Moved ${many}: ${names}.`;
    case 'retimed':
      return `${many} now last ${range(group, (change) => (change.type === 'retimed' ? change.toMs : 0))} s each (was ${range(group, (change) => (change.type === 'retimed' ? change.fromMs : 0))} s).`;
    case 'renamed':
    case 'text':
      return `Changed ${many}: ${names}.`;
    case 'volume':
      return `Changed the volume of ${many}: ${names}.`;
    case 'traits': {
      const [words = '', ...others] = new Set(
        group.map((change) => (change.type === 'traits' ? change.words.join(', ') : '')),
      );
      return others.length === 0 ? `${many}: ${words}.` : `Changed ${many}: ${names}.`;
    }
  }
}

/** `3`, or `2.5–3` where they differ, in seconds. */
function range(group: readonly SegmentChange[], read: (change: SegmentChange) => number): string {
  const times = group.map(read);
  const low = seconds(times.reduce((a, b) => Math.min(a, b)));
  const high = seconds(times.reduce((a, b) => Math.max(a, b)));
  return low === high ? low : `${low}–${high}`;
}

function list(names: readonly string[]): string {
  const shown = names.slice(0, 5).map(quoted);
  return names.length > shown.length
    ? `${shown.join(', ')} and ${names.length - shown.length} more`
    : shown.join(', ');
}

function named(change: SegmentChange): string {
  const { kind, segment } = change;
  return `${noun(change)} ${quoted(kind === 'text' ? (segment.text ?? segment.name) : segment.name)}`;
}

/** What a person calls a segment of this track. */
function noun({ kind, label }: { readonly kind: TrackKind; readonly label: string }): string {
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

function plural(change: SegmentChange): string {
  const word = noun(change);
  return word === 'music' ? 'pieces of music' : `${word}s`;
}

function quoted(name: string): string {
  return `‘${shorten(name)}’`;
}

function span({ startMs, durationMs }: Segment): string {
  return `${seconds(startMs)}–${seconds(startMs + durationMs)} s`;
}

function loudness({ volume }: Segment): string {
  return volume === undefined || volume === 1 ? '' : `, at ${percent(volume)}`;
}

function sentenceCase(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
