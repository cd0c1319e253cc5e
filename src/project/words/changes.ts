import { isDeepStrictEqual } from 'node:util';
import { compareTimelines } from '../../timeline/compare.ts';
import { describeChanges } from '../../timeline/describe.ts';
import { readTimeline } from '../../timeline/read.ts';
import type { Draft } from '../../timeline/types.ts';

/** What differs between two drafts that were read, in sentences; undefined when nothing does. No draft is an empty timeline. */
export function describeDifference(before: Draft | undefined, after: Draft | undefined): string | undefined {
  if (isDeepStrictEqual(before, after)) return undefined;
  const changes = compareTimelines(readTimeline(before ?? {}), readTimeline(after ?? {}));
  if (changes.length > 0) return describeChanges(changes);
  // An empty timeline is one, whether the backend has a draft for it or not; and the engine writes an old draft in its newer version.
  return before === undefined || after === undefined || before['version'] !== after['version']
    ? undefined
    : 'The details of the timeline changed; its tracks are as they were.';
}
