import type { Backend, CallReply } from '../../api/types.ts';
import type { Patch } from '../patch.ts';
import { action } from '../problems/actions.ts';
import type { ProjectRecord } from '../types.ts';
import { creditsLeft, inCredits } from '../words/cost.ts';
import { readCredits } from '../work/session.ts';
import { connect, withStopMessage } from '../work/work.ts';
import type { Work } from '../work/work.ts';
import { closeQuestion } from './approval.ts';
import { sendMessage } from './message.ts';
import { giveUpTurn } from './outcome/failures.ts';
import { finishTurn } from './outcome/finish.ts';
import { prepareReply, prepareTurn } from './prepare.ts';
import type { PreparedTurn, TurnOptions } from './prepare.ts';

/**
 * One turn: session, waiting files, message, answer, and what changed. The chat has said all that there is to say when it ends.
 *
 * @throws {BackendError} {@link ProjectError} {@link StoreError} what is not told yet; the signal's reason after Stop
 */
export async function runTurn(work: Work, request: string, options: TurnOptions = {}): Promise<void> {
  const { turn } = work.state.record;
  if (options.retried && turn?.open && turn.replies) return replyToBackend(work, turn.replies);
  const backend = await connect(work);
  const prepared = await withNothingSentMessage(work, () => prepareTurn(work, backend, request, options));
  if (!prepared) return noteCarriedOut(work);
  // Whatever waited for the user's word: this is another one.
  closeQuestion(work.state);
  await sendTurn(work, backend, prepared);
}

/**
 * The user's word on what the backend waits for, as a turn of its own. Nothing is sent where it has been carried out, as the look at the
 * state before shows.
 *
 * @throws as {@link runTurn}
 */
export async function replyToBackend(work: Work, replies: readonly CallReply[]): Promise<void> {
  const backend = await connect(work);
  const prepared = await withNothingSentMessage(work, () => prepareReply(work, backend, replies));
  if (!prepared) return noteCarriedOut(work);
  closeQuestion(work.state);
  await sendTurn(work, backend, prepared);
}

function withNothingSentMessage<T>(work: Work, task: () => Promise<T>): Promise<T> {
  const words = { text: 'Stopped. Your message was not sent.', actions: [action('retry')] };
  return withStopMessage(work, words, task);
}

/** It was sent before: where a video is being made of it, that goes on. */
async function noteCarriedOut({ state }: Work): Promise<void> {
  const { make } = state.record;
  await state.commit({ make: make && { ...make, step: 'video' } });
}

/**
 * Stores the turn, sends it, and tells what came of it.
 *
 * @throws as {@link runTurn}
 */
export async function sendTurn(work: Work, backend: Backend, turn: PreparedTurn): Promise<void> {
  await store(work, turn);
  const ended = await sendMessage(work, backend, turn);
  try {
    await finishTurn(work, ended);
  } finally {
    // A turn that failed may have cost as well.
    await reportCost(work, backend, turn.balance);
  }
}

async function store({ state }: Work, { input, startedAt, before }: PreparedTurn): Promise<void> {
  const { draft, taken } = before;
  const { make } = state.record;
  const sent: Patch<ProjectRecord> = {
    draft,
    turn: {
      ...(typeof input === 'string' ? { text: input } : { text: '', replies: input }),
      startedAt: startedAt.toISOString(),
      ...(taken !== undefined && { taken }),
    },
    // In the same write: from here on the message of a video in the making is never sent again by itself.
    make: make && { ...make, step: 'video' },
  };
  try {
    await state.commit(sent);
  } catch (error) {
    // It does not go out.
    giveUpTurn(state);
    throw error;
  }
}

async function reportCost(work: Work, backend: Backend, before: number | undefined): Promise<void> {
  const after = await creditsAfter(work, backend);
  if (before === undefined || after === undefined || after >= before) return;
  const cost = before - after;
  work.state.update({ lastCost: cost });
  work.state.say('notice', `This used ${inCredits(cost)}; ${creditsLeft(after)}.`, {
    actions: [action('show-credits')],
  });
}

/** The credits after a turn. It is over by then, and a Stop does not undo it: whatever comes next stops. */
export async function creditsAfter(work: Work, backend: Backend): Promise<number | undefined> {
  try {
    return await readCredits(work, backend);
  } catch {
    // Nothing but the Stop: other failures are logged.
    return undefined;
  }
}
