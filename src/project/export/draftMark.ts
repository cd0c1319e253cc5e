import { createHash } from 'node:crypto';
import type { Draft } from '../../timeline/types.ts';

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
