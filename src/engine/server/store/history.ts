import type { History as DraftHistory } from '../../director/types.ts';
import { readDraft, UnreadableDraft, type EngineDraft } from '../../draft/index.ts';
import { log } from '../../log.ts';

/** Earlier drafts of a session, oldest first, for “undo”; as they were stored, of any version, and read when they are gone back to. */
export type History = readonly unknown[];

/** Earlier drafts that “undo” can go back to, and their characters as JSON: every request reads the whole session. */
const MOST = 30;
const MOST_CHARACTERS = 4 * 1024 * 1024;

/** Earlier drafts as steps back, as far as they can be read. */
export const stepsOf = (history: History): DraftHistory => ({
  back: (steps) => {
    const taken = Math.min(steps, history.length);
    const draft = taken > 0 ? readable(history.at(-taken)) : undefined;
    return draft && { draft, steps: taken };
  },
  forward: () => undefined,
});

function readable(draft: unknown): EngineDraft | undefined {
  try {
    return readDraft(draft);
  } catch (error) {
    if (!(error instanceof UnreadableDraft)) throw error;
    log(`An earlier timeline cannot be read, so that undo ends there: ${error.message}`);
    return undefined;
  }
}

/** A history with one more draft; the oldest go where it gets too long. */
export function withEarlier(history: History, draft: EngineDraft): History {
  const kept: unknown[] = [];
  let size = 0;
  for (const each of [...history, draft].slice(-MOST).toReversed()) {
    size += JSON.stringify(each).length;
    // The very last change can always be undone.
    if (size > MOST_CHARACTERS && kept.length > 0) break;
    kept.unshift(each);
  }
  return kept;
}
