import { createHash } from 'node:crypto';
import type { Draft } from '../../timeline/types.ts';
import type { ProjectRecord } from '../types.ts';
import { describeDifference } from '../words/changes.ts';

const MARKS = new WeakMap<Draft, string>();

/**
 * A short text by which two drafts are told apart. Addresses count without their query, since a service signs them anew each time that the
 * draft is read.
 */
export function draftMark(draft: Draft): string {
  const known = MARKS.get(draft);
  if (known !== undefined) return known;
  const text = JSON.stringify(draft, (_key, value: unknown) =>
    typeof value === 'string' && /^https?:/.test(value) ? value.replace(/\?.*$/s, '') : value,
  );
  const mark = createHash('sha256').update(text).digest('base64url').slice(0, 16);
  MARKS.set(draft, mark);
  return mark;
}

/**
 * A record whose exports count as made of its draft still, where the backend has only written that in a newer version of its own.
 * @param before the record as it was, with the draft as it was
 */
export function withMarksOf(before: ProjectRecord, after: ProjectRecord): ProjectRecord {
  const [old, now] = [before.draft, after.draft];
  if (old === undefined || now === undefined || old['version'] === now['version']) return after;
  if (describeDifference(old, now) !== undefined) return after;
  const exports = after.exports.map((job) =>
    job.draftMark === draftMark(old) ? { ...job, draftMark: draftMark(now) } : job,
  );
  return { ...after, exports };
}
