import type { ProjectState } from '../../state.ts';
import { reportProblem } from '../../work/problem.ts';
import { adoptState } from '../../work/session.ts';
import type { Work } from '../../work/work.ts';
import type { TurnAnswer } from '../answer/turnAnswer.ts';
import { askForApproval } from '../approval.ts';
import { readTimeline } from '../../../timeline/read.ts';
import type { Draft } from '../../../timeline/types.ts';
import { nameOfTitle } from '../../words/naming.ts';
import { hasGenerated } from '../prepare.ts';
import type { Before } from '../prepare.ts';
import { scopeOf } from '../scope.ts';
import { cardOf } from './card.ts';
import { effectOf } from './effect.ts';
import type { Effect, StateReading } from './effect.ts';
import {
  giveUpTurn,
  leaveTurnOpen,
  nothingMade,
  rowOf,
  serverFailed,
  turnFailed,
  turnLost,
  turnUnread,
} from './failures.ts';
import { reportEnding } from './report.ts';

/** What is known of a turn that is over. */
export interface EndedTurn {
  readonly before: Before;
  readonly after: StateReading;
  readonly answer: TurnAnswer;
}

/**
 * Takes over what a turn did, and says what came of it.
 *
 * @throws {BackendError} {@link ProjectError} when nothing came of it: that is not told yet
 */
export async function finishTurn(work: Work, { before, after, answer }: EndedTurn): Promise<void> {
  const { state } = work;
  const effect = effectOf(before.draft, after);
  const version = state.record.versions?.at;
  if (after !== 'unread') {
    adoptState(work, after);
    adoptTitle(work, before.draft);
  }
  const changed = effect.kind === 'changed';
  // Texts and files count as used when the turn was heard, or did something.
  if (!answer.lost || changed) markScriptsSent(state);
  if (changed) markFilesUsed(state);
  const failure = changed ? undefined : failureOf(work, answer, effect);
  // Written together with the words about it, here or by whoever tells the failure: neither is lost without the other.
  if (!failure) state.update({ turn: undefined });
  else if (answer.lost || effect.kind === 'unread') leaveTurnOpen(state);
  else giveUpTurn(state);
  if (!failure || !answer.lost)
    reportEnding(state, {
      ...{ answer, effect, generated: hasGenerated(before, after) },
      card: cardOf(state, effect, version),
    });
  if (failure) throw failure;
  if (answer.waiting.length > 0) askForApproval(state, answer.waiting);
  else if (answer.failure && rowOf(answer.failure))
    await reportProblem(work, turnFailed(answer.failure, effect), 'turn');
  await state.commit();
}

/** Why nothing came of it; undefined when an answer without a change is all that was wanted. */
function failureOf({ state }: Work, answer: TurnAnswer, effect: Effect): Error | undefined {
  if (answer.refusal) return serverFailed(answer.refusal, effect);
  if (answer.lost) return turnLost(effect);
  if (answer.failure) return turnFailed(answer.failure, effect);
  if (answer.waiting.length > 0) return undefined;
  if (scopeOf(state.record)) return nothingMade(answer, effect);
  return effect.kind === 'unread' && !answer.answered ? turnUnread() : undefined;
}

/** A video that has got a title is called so, and its files are, unless the user has named it. Not yet written. */
function adoptTitle({ state, host }: Work, before: Draft | undefined): void {
  const { id, renamed, batch } = state.record;
  const title = state.snapshot.timeline?.title;
  if (renamed || batch || title === undefined || title === (before && readTimeline(before).title)) return;
  const name = nameOfTitle(title);
  if (name !== '') state.update({ name: host.distinct?.(name, id) ?? name });
}

/** What came with this turn, or with one before it that changed nothing, has had its chance. */
function markFilesUsed(state: ProjectState): void {
  for (const { id, unused } of state.record.assets) if (unused) state.updateAsset(id, { unused: undefined });
}

/** A script travels once; from now on the session knows it. */
function markScriptsSent(state: ProjectState): void {
  for (const { id, kind, state: was } of state.record.assets) {
    if (kind === 'script' && was === 'waiting') state.updateAsset(id, { state: 'ready', script: undefined });
  }
}
