import { isDeepStrictEqual } from 'node:util';
import { changeRows, type ChangeRow } from '../../timeline/changeRows.ts';
import { compareTimelines } from '../../timeline/compare.ts';
import { describeChanges } from '../../timeline/describe.ts';
import { readTimeline } from '../../timeline/read.ts';
import type { Draft } from '../../timeline/types.ts';

/** What differs between two drafts. */
export interface Difference {
  /** In sentences. */
  readonly words: string;
  /** As lines with before and after; none where the tracks are as they were. */
  readonly rows: readonly ChangeRow[];
}

/** What differs between two drafts that were read; undefined when nothing does. No draft is an empty timeline. */
export function differenceOf(before: Draft | undefined, after: Draft | undefined): Difference | undefined {
  if (isDeepStrictEqual(before, after)) return undefined;
  const changes = compareTimelines(readTimeline(before ?? {}), readTimeline(after ?? {}));
  if (changes.length > 0) return { words: describeChanges(changes), rows: changeRows(changes) };
  // An empty timeline is one, whether the backend has a draft for it or not; and the engine writes an old draft in its newer version.
  return before === undefined || after === undefined || before['version'] !== after['version']
    ? undefined
    : { words: 'The details of the timeline changed; its tracks are as they were.', rows: [] };
}

/** The same in sentences alone. */
export function describeDifference(before: Draft | undefined, after: Draft | undefined): string | undefined {
  return differenceOf(before, after)?.words;
}
