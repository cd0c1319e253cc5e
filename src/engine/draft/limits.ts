import type { z } from 'zod';
import { SEGMENTS } from './schema.ts';
import { HOURS } from './values.ts';

/** Fields that hold a time or a length in ms. */
const TIMES: ReadonlySet<PropertyKey | undefined> = new Set([
  'd',
  'st',
  'in',
  'out',
  'fade',
  'fadeIn',
  'fadeOut',
]);
/** Fields that hold words of the film. */
const WORDS: ReadonlySet<PropertyKey | undefined> = new Set(['text', 'heading']);

/**
 * What a draft asks for that is more than can be made, as a sentence for the user; undefined when it is wrong in another way.
 * @param issue what its schema has found
 * @param draft the whole of it, whatever it is
 */
export function beyondLimits(issue: z.core.$ZodIssue, draft: unknown): string | undefined {
  const [part, field] = issue.path;
  const last = issue.path.at(-1);
  // A condition of our own in the schema, on the frame or on all tracks.
  const isOurs = issue.code === 'custom';
  if (part === 'm' && (isOurs || field === 'width' || field === 'height'))
    return frameBeyondLimits(issue, draft);
  if (part === 't' && isOurs) return `It has more than ${SEGMENTS} parts.`;
  if (issue.code !== 'too_big') return undefined;
  const { maximum } = issue;
  if (part === 't' && field === undefined) return `It has more than ${maximum} tracks.`;
  if (part === 'm' && field === 'fps') return `It has more than ${maximum} pictures a second.`;
  if (last === 'sg') return `It has more than ${maximum} parts.`;
  if (TIMES.has(last)) return `It is longer than ${HOURS} hours.`;
  if (WORDS.has(last)) return `It has a text of more than ${maximum} characters.`;
  return undefined;
}

function frameBeyondLimits({ code }: z.core.$ZodIssue, draft: unknown): string | undefined {
  const { width, height } = (draft as { m: { width: unknown; height: unknown } }).m;
  const frame = `Its picture of ${String(width)} × ${String(height)} pixels`;
  if (code === 'too_small') return `${frame} is too small to be seen.`;
  return code === 'too_big' || code === 'custom' ? `${frame} is larger than 4K.` : undefined;
}
