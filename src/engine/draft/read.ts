import type { z } from 'zod';
import { legacyDraftSchema } from './legacy.ts';
import { migrateDraft } from './migrate.ts';
import { engineDraftSchema, type EngineDraft } from './schema.ts';
import { beyondLimits } from './limits.ts';

/** Why a draft could not be read: it is none, or of a version to come, or asks for more than can be made. */
export type UnreadableReason = 'not-a-draft' | 'newer' | 'too-much';

/** A draft that cannot be read. For `too-much`, `message` is a sentence for the user; else it says where the draft is wrong. */
export class UnreadableDraft extends Error {
  override readonly name = 'UnreadableDraft';
  readonly reason: UnreadableReason;

  constructor(reason: UnreadableReason, message: string, options?: ErrorOptions) {
    super(message, options);
    this.reason = reason;
  }
}

/**
 * Reads a draft that comes from outside or from disk, of today's version or of an earlier one.
 * @throws {UnreadableDraft} and nothing else, whatever the value is.
 */
export function readDraft(value: unknown): EngineDraft {
  const version = versionOf(value);
  if (typeof version === 'number' && version > 2)
    throw new UnreadableDraft('newer', 'It was made by a newer version of Clipwright.');
  // The first version did not say that it is one.
  const isFirst = version === undefined || version === 1;
  return read(engineDraftSchema, isFirst ? migrateDraft(read(legacyDraftSchema, value)) : value);
}

function versionOf(value: unknown): unknown {
  return typeof value === 'object' && value !== null && 'version' in value ? value.version : undefined;
}

function read<T>(schema: z.ZodType<T>, value: unknown): T {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  const cause = result.error;
  const [issue] = cause.issues;
  if (!issue) throw new UnreadableDraft('not-a-draft', 'unreadable', { cause });
  const much = beyondLimits(issue, value);
  if (much !== undefined) throw new UnreadableDraft('too-much', much, { cause });
  const place = issue.path.join('.');
  throw new UnreadableDraft('not-a-draft', `${place === '' ? '' : `${place}: `}${issue.message}`, { cause });
}
