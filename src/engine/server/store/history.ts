import { z } from 'zod';
import { doAgain, doneSchema, type Done } from '../../director/replay.ts';
import type { History } from '../../director/types.ts';
import { readDraft, UnreadableDraft, type EngineDraft } from '../../draft/index.ts';
import { log } from '../../log.ts';
import type { MediaFile } from '../../types.ts';

/** A message that changed the draft, as it is kept: what it did, the draft that it made, or both. */
export interface StoredTurn {
  /** What the version that it made is called by, for ever; turns of before there were any names have none. */
  readonly id?: string;
  readonly done?: Done;
  /** Left out of older turns: it is made again from what was done. */
  readonly draft?: EngineDraft;
}

/**
 * All turns of a session, oldest first, as they were stored: read when they are gone back to. The last `undone` of them are undone, and may be
 * done again.
 */
export interface Log {
  readonly turns: readonly unknown[];
  readonly undone: number;
}

/** Drafts that are kept beside what was done, and their characters as JSON: every request reads the whole session. */
const MOST_DRAFTS = 30;
const MOST_CHARACTERS = 4 * 1024 * 1024;

const turnSchema = z.object({
  id: z.string().exactOptional(),
  done: doneSchema.exactOptional(),
  draft: z.unknown().optional(),
});

/** A session's log; of one that was made before there was any, its drafts. */
export function logOf(session: {
  readonly turns: readonly unknown[];
  readonly undone: number;
  readonly history: readonly unknown[];
  readonly draft?: EngineDraft;
}): Log {
  const { turns, undone, history, draft } = session;
  if (turns.length > 0) return { turns, undone };
  return { turns: [...history, ...(draft ? [draft] : [])].map((each) => ({ draft: each })), undone: 0 };
}

/** A log as steps from the draft that is there, as far as they can be made again. */
export function stepsOf({ turns, undone }: Log, media: readonly MediaFile[]): History {
  const now = turns.length - undone;
  const at = (count: number): { draft: EngineDraft; steps: number } | undefined => {
    const draft = count === now ? undefined : draftAfter(count, turns, media);
    return draft && { draft, steps: Math.abs(count - now) };
  };
  return {
    // The first turn made the video: there is nothing before it.
    back: (steps) => at(Math.max(Math.min(1, now), now - steps)),
    forward: (steps) => at(Math.min(turns.length, now + steps)),
  };
}

/** Versions that are named in a session's state: nobody goes back further than that by a button. */
const MOST_NAMED = 200;

/** The versions of a video that can be gone to, in their order, and which of them it is now. */
export interface Versions {
  readonly ids: readonly string[];
  readonly at?: string;
}

/** Those of a session's log; those that are undone are among them. */
export function versionsOf({ turns, undone }: Log): Versions {
  const at = idOf(turns[turns.length - undone - 1]);
  const ids = turns.slice(-MOST_NAMED).flatMap((turn) => idOf(turn) ?? []);
  return { ids, ...(at !== undefined && { at }) };
}

/** One of the versions, with the log as it is there; undefined where there is none of that name, or it cannot be made again. */
export function goTo(
  id: string,
  { turns }: Log,
  media: readonly MediaFile[],
): { readonly draft: EngineDraft; readonly log: Log } | undefined {
  const count = turns.findLastIndex((turn) => idOf(turn) === id) + 1;
  const draft = count > 0 ? draftAfter(count, turns, media) : undefined;
  return draft && { draft, log: { turns, undone: turns.length - count } };
}

function idOf(stored: unknown): string | undefined {
  return z.object({ id: z.string() }).safeParse(stored).data?.id;
}

/** The draft after so many turns: one that is kept, with what was done since. Undefined where it cannot be made again. */
export function draftAfter(
  count: number,
  turns: readonly unknown[],
  media: readonly MediaFile[],
): EngineDraft | undefined {
  const since: Done[] = [];
  for (const stored of turns.slice(0, count).toReversed()) {
    const { success, data: turn } = turnSchema.safeParse(stored);
    if (!success) return undefined;
    const kept = turn.draft === undefined ? undefined : readable(turn.draft);
    if (!kept && !turn.done) return undefined;
    if (!kept && turn.done) since.unshift(turn.done);
    if (kept || turn.done?.composed) {
      let draft = kept;
      for (const done of since) draft = doAgain(done, draft, media);
      return draft;
    }
  }
  return undefined;
}

function readable(draft: unknown): EngineDraft | undefined {
  try {
    return readDraft(draft);
  } catch (error) {
    if (!(error instanceof UnreadableDraft)) throw error;
    log(`An earlier timeline cannot be read, so that undo ends there: ${error.message}`);
    return undefined;
  }
}

/** A log after a message: steps back or forth in it, then what was done. What was undone before is gone then. */
export function withTurn(before: Log, moved: number, turn: StoredTurn | undefined): Log {
  const undone = before.undone - moved;
  if (!turn) return { turns: before.turns, undone };
  return { turns: bounded([...before.turns.slice(0, before.turns.length - undone), turn]), undone: 0 };
}

/** Turns without the drafts of the older ones; where these cannot be made again, without the turns. */
function bounded(turns: readonly unknown[]): unknown[] {
  const kept: Record<string, unknown>[] = [];
  let drafts = 0;
  let size = 0;
  for (const turn of turns.toReversed()) {
    const { draft, ...rest }: Record<string, unknown> = z.looseObject({}).parse(turn);
    if (draft !== undefined) {
      drafts += 1;
      size += JSON.stringify(draft).length;
    }
    // The very last change can always be undone.
    const isKept =
      draft !== undefined && (kept.length < 2 || (drafts <= MOST_DRAFTS && size <= MOST_CHARACTERS));
    kept.unshift(isKept ? { ...rest, draft } : rest);
  }
  const first = kept.findIndex(isBase);
  return kept.slice(Math.max(0, first));
}

/** Whether a turn can be made without the one before it. */
function isBase(turn: Readonly<Record<string, unknown>>): boolean {
  return (
    turn['draft'] !== undefined ||
    z.object({ done: z.object({ composed: z.looseObject({}) }) }).safeParse(turn).success
  );
}
