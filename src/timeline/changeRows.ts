import type { TimelineChange } from './compare.ts';
import { percent, seconds } from './format.ts';
import {
  groupedChanges,
  listed,
  named,
  nameOf,
  noun,
  plural,
  quoted,
  sentenceCase,
  spanOf,
  summable,
  timeRange,
  type SegmentChange,
} from './wording.ts';

/** One line of a card that shows what a message did: `Music ‘Lo-fi’`, `100%` → `35%`. */
export interface ChangeRow {
  readonly what: string;
  /** How it was; absent of what is new. */
  readonly from?: string;
  /** How it is; absent of what is gone. */
  readonly to?: string;
}

/** More lines are counted in the last one. */
const MOST_ROWS = 7;

/** What changed, as lines with before and after. Many changes of one sort on one track are one line. */
export function changeRows(changes: readonly TimelineChange[]): readonly ChangeRow[] {
  const rows = groupedChanges(changes).flatMap((group) => {
    const [first, ...others] = summable(group);
    return first ? [summed(first, [first, ...others])] : group.map(row);
  });
  if (rows.length <= MOST_ROWS) return rows;
  const shown = rows.slice(0, MOST_ROWS - 1);
  return [...shown, { what: `${rows.length - shown.length} more changes` }];
}

function row(change: TimelineChange): ChangeRow {
  switch (change.type) {
    case 'added':
      return { what: sentenceCase(noun(change)), to: described(change) };
    case 'removed':
      return { what: sentenceCase(noun(change)), from: described(change) };
    case 'moved':
      return {
        what: title(change),
        from: `at ${seconds(change.fromMs)} s`,
        to: `at ${seconds(change.toMs)} s`,
      };
    case 'retimed':
      return { what: title(change), from: `${seconds(change.fromMs)} s`, to: `${seconds(change.toMs)} s` };
    case 'renamed':
    case 'text':
      return { what: sentenceCase(noun(change)), from: quoted(change.from), to: quoted(change.to) };
    case 'volume':
      return { what: title(change), from: percent(change.from ?? 1), to: percent(change.to ?? 1) };
    case 'traits':
      return { what: title(change), to: change.words.join(', ') };
    case 'reordered':
      return { what: 'Order', to: listed(change.names) };
    case 'resized':
    case 'rate':
    case 'left-out':
    case 'whole':
    case 'duration':
    case 'title':
      return ofWhole(change);
  }
}

type WholeChange = Extract<
  TimelineChange,
  { type: 'resized' | 'rate' | 'left-out' | 'whole' | 'duration' | 'title' }
>;

function ofWhole(change: WholeChange): ChangeRow {
  switch (change.type) {
    case 'resized': {
      const { from, to } = change;
      return {
        what: 'Frame',
        ...(from && { from: `${from.width}×${from.height}` }),
        to: `${to.width}×${to.height}`,
      };
    }
    case 'rate':
      return { what: 'Pictures a second', from: String(change.from), to: String(change.to) };
    case 'left-out':
      return { what: 'Parts without room', from: String(change.from), to: String(change.to) };
    case 'whole':
      return { what: 'Whole video', to: change.words.join(', ') };
    case 'duration': {
      const from = change.fromMs > 0 ? { from: `${seconds(change.fromMs)} s` } : {};
      return { what: 'Length', ...from, to: `${seconds(change.toMs)} s` };
    }
    case 'title': {
      const { from, to } = change;
      return {
        what: 'Name',
        ...(from !== undefined && { from: quoted(from) }),
        ...(to !== undefined && { to: quoted(to) }),
      };
    }
  }
}

/** One line for many changes of the same sort. */
function summed(first: SegmentChange, group: readonly SegmentChange[]): ChangeRow {
  const what = `${group.length} ${plural(first)}`;
  const names = listed(group.map(nameOf));
  switch (first.type) {
    case 'added':
      return { what, to: names };
    case 'removed':
      return { what, from: names };
    case 'retimed': {
      const times = (key: 'fromMs' | 'toMs'): string =>
        `${timeRange(group, (change) => (change.type === 'retimed' ? change[key] : 0))} s each`;
      return { what, from: times('fromMs'), to: times('toMs') };
    }
    case 'moved':
      return { what, to: 'at other times' };
    case 'renamed':
    case 'text':
      return { what, to: names };
    case 'volume':
    case 'traits': {
      const now = new Set(group.map((change) => row(change).to));
      return { what, to: now.size === 1 ? [...now].join('') : 'changed' };
    }
  }
}

function title(change: SegmentChange): string {
  return sentenceCase(named(change));
}

function described(change: SegmentChange): string {
  return `${quoted(nameOf(change))}, ${spanOf(change.segment)}`;
}
