import type { SessionState } from '../../api/types.ts';
import type { ProjectState } from '../state.ts';
import { adoptState } from '../work/session.ts';
import type { Work } from '../work/work.ts';
import { giveUpTurn, nothingDone, nothingMade, turnFailed, turnLost } from './failures.ts';
import type { Heard } from './listen.ts';
import type { Before } from './prepare.ts';
import { scopeOf } from './scope.ts';
import { tellChanges, tellEnding } from './tell.ts';

/** What is known of a turn that is over. */
export interface EndedTurn {
  readonly before: Before;
  /** Undefined when the state could not be read, or shows nothing new. */
  readonly after: SessionState | undefined;
  readonly heard: Heard;
}

/**
 * Takes over what a turn did, and says what came of it.
 *
 * @throws {BackendError} {@link ProjectError} when nothing came of it: that is not told yet
 */
export async function concludeTurn(work: Work, { before, after, heard }: EndedTurn): Promise<void> {
  const { state } = work;
  if (after) adoptState(work, after);
  const changes = tellChanges(before.draft, after?.draft);
  const changed = changes !== undefined;
  // Texts and files count as used when the turn was heard, or did something.
  if (!heard.lost || changed) markScriptsSent(state);
  const failure = changed ? undefined : failureOf(work, heard, after !== undefined);
  // Written together with the words about it, here or by whoever tells the failure: neither is lost without the other.
  if (failure) giveUpTurn(state);
  else state.update({ turn: undefined });
  if (!failure || !heard.lost) tellEnding(work, { heard, changes, generated: hasGenerated(before, after) });
  if (failure) throw failure;
  await state.commit();
}

/** Why nothing came of it; undefined when an answer without a change is all that was wanted. */
function failureOf({ state }: Work, heard: Heard, wasRead: boolean): Error | undefined {
  if (heard.refusal) return nothingDone(heard.refusal);
  if (heard.lost) return turnLost();
  if (heard.failure) return turnFailed(heard.failure, wasRead);
  return scopeOf(state.record) ? nothingMade(heard, wasRead) : undefined;
}

/** Whether the backend has made media by itself since. */
export function hasGenerated({ generated }: Before, after: SessionState | undefined): boolean {
  return generated !== undefined && after !== undefined && after.generatedMedia.length > generated;
}

/** A script travels once; from now on the session knows it. */
function markScriptsSent(state: ProjectState): void {
  for (const { id, kind, state: was } of state.record.assets) {
    if (kind === 'script' && was === 'waiting') state.updateAsset(id, { state: 'ready', script: undefined });
  }
}
