import type { TimelineChange } from './compare.ts';
import { percent, seconds } from './format.ts';
import type { Segment } from './types.ts';
import {
  groupedChanges,
  listed,
  nameOf,
  named,
  noun,
  plural,
  quoted,
  sentenceCase,
  spanOf,
  summable,
  timeRange,
  type SegmentChange,
} from './wording.ts';

/**
 * What changed, in sentences for a person: “Added title ‘Paradise Found’, 0–3 s. Music ‘Lo-fi’ is now at 35% (was 100%).”
 * Says that nothing changed where there is no change.
 */
export function describeChanges(changes: readonly TimelineChange[]): string {
  if (changes.length === 0) return 'Nothing changed in the timeline.';
  return groupedChanges(changes).map(sentence).join(' ');
}

function sentence(group: readonly TimelineChange[]): string {
  const [first, ...others] = summable(group);
  if (first) return summed(first, [first, ...others]);
  return group.map(one).join(' ');
}

function one(change: TimelineChange): string {
  switch (change.type) {
    case 'added':
      return `Added ${named(change)}, ${spanOf(change.segment)}${loudness(change.segment)}.`;
    case 'removed':
      return `Removed ${named(change)}, ${spanOf(change.segment)}.`;
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
      return `Changed the order: ${listed(change.names)}.`;
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
  const names = listed(group.map(nameOf));
  switch (first.type) {
    case 'added':
      return `Added ${many}: ${names}.`;
    case 'removed':
      return `Removed ${many}: ${names}.`;
    case 'moved':
      return `Moved ${many}: ${names}.`;
    case 'retimed':
      return `${many} now last ${timeRange(group, (change) => (change.type === 'retimed' ? change.toMs : 0))} s each (was ${timeRange(group, (change) => (change.type === 'retimed' ? change.fromMs : 0))} s).`;
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

function loudness({ volume }: Segment): string {
  return volume === undefined || volume === 1 ? '' : `, at ${percent(volume)}`;
}
