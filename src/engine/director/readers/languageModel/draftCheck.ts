import { apply } from '../../edits/apply.ts';
import type { EditContext } from '../../edits/context.ts';
import type { Refusal } from '../../edits/refusals.ts';
import type { Situation, Wish } from '../reader.ts';

/**
 * What the draft refuses of some edits, done one after the other; in words for the model. Undefined where there is nothing to say: before there is
 * a draft, and where another one is gone back to first.
 */
export function refusedByDraft(wishes: readonly Wish[], situation: Situation): string | undefined {
  const { media, fresh } = situation;
  if (!situation.draft || wishes.some(({ kind }) => ['undo', 'redo', 'remake'].includes(kind)))
    return undefined;
  let { draft } = situation;
  let context: EditContext = { media, fresh, spoken: situation.spoken };
  const refused: string[] = [];
  for (const [at, wish] of wishes.entries()) {
    if (wish.kind !== 'edit') continue;
    const applied = apply(draft, wish.call, context);
    if (applied.kind === 'refused') {
      if (MODELS_FAULT.has(applied.refusal.code))
        refused.push(`calls.${at} (${wish.call.do}): ${JSON.stringify(applied.refusal)}`);
      continue;
    }
    draft = applied.draft;
    context = { ...context, spoken: applied.spoken };
  }
  return refused.length > 0 ? refused.join('\n') : undefined;
}

/** What the model may have got wrong; all else is for the user to know. */
const MODELS_FAULT: ReadonlySet<Refusal['code']> = new Set([
  ...(['no-picture', 'no-text', 'no-file', 'no-overlay', 'says-nothing', 'which-two'] as const),
  ...(['two-to-four', 'only-photos', 'only-clips', 'only-cards', 'unknown-shape'] as const),
]);
