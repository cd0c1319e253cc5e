import { join } from 'node:path';
import { isBackendError } from '../../api/errors.ts';
import { AssetError } from '../../assets/error.ts';
import { patched } from '../patch.ts';
import { action } from '../problems/actions.ts';
import { ProjectError } from '../problems/projectError.ts';
import { holdingOnStop } from '../request/hold.ts';
import { carryOutPlan, doingOf, planned } from '../request/make.ts';
import type { PlanOptions } from '../request/make.ts';
import type { TurnOptions } from '../turn/prepare.ts';
import type { BatchItem, BatchPlan, MessageAction } from '../types.ts';
import { fileStem, stemOf } from '../words/naming.ts';
import { attempt } from '../work/attempt.ts';
import { DONE } from '../work/outcome.ts';
import type { Outcome } from '../work/outcome.ts';
import type { Work } from '../work/work.ts';
import { again, lineOf, nextItem, planBatch, summarizeBatch, withItem } from './plan.ts';
import type { BatchWish } from './plan.ts';

/** How a batch is carried out. */
export interface BatchOptions extends PlanOptions {
  /** The work on one item alone, which *Skip* stops. */
  readonly part: (work: Work) => Work;
}

/** Several videos: from the wish that `begin` stores, or from wherever the stored batch is. @throws as {@link carryOutBatch} */
export function makeVideos(work: Work, { begin, ...options }: BatchOptions): Promise<Outcome> {
  return holdingOnStop(work, async () => {
    await begin?.(work);
    return carryOutBatch(work, options);
  });
}

/** Stores a batch before anything of it is done. @throws {StoreError} {@link RangeError} */
export async function beginBatch({ state }: Work, wish: BatchWish): Promise<void> {
  const batch = planBatch(wish);
  const count = batch.items.length;
  await state.commit({ batch, make: undefined, name: `Batch of ${count} video${count === 1 ? '' : 's'}` });
}

/** By the user's wish: whatever has no video yet is tried once more. @throws {StoreError} */
export async function continueBatch({ state }: Work): Promise<void> {
  const { batch, make } = state.record;
  await state.commit({ batch: batch && again(batch), make: make && patched(make, { held: undefined }) });
}

/**
 * Carries the stored batch to its end: one file after the other in one session, each with its own request and its own MP4. One that
 * fails does not stop the others; trouble that all would have (no network, no credits, a full disk) and Stop hold the batch, which
 * then goes on by the user's wish. Every step is stored, so that a reload goes on where it was.
 *
 * @throws what an item that holds the batch threw; the signal's reason after Stop
 */
async function carryOutBatch(work: Work, options: Omit<BatchOptions, 'begin'>): Promise<Outcome> {
  const { state } = work;
  try {
    for (let at = nextIn(work); at !== undefined; at = nextIn(work)) {
      work.signal.throwIfAborted();
      // Before its button is there.
      const part = options.part(work);
      await beginItem(work, at);
      const outcome = await makeItem(part, options);
      // A video that got its name is made, whatever came meanwhile.
      if (outcome.status !== 'done') work.signal.throwIfAborted();
      await endItem(work, at, outcome);
    }
  } catch (error) {
    if (!state.closed) holdBatch(work);
    throw error;
  } finally {
    state.setPrefix('');
  }
  const { batch } = state.record;
  if (!batch) return DONE;
  // A Stop may have come when there was nothing left to stop.
  const ended = patched(batch, { held: undefined });
  state.update({ batch: ended });
  reportSummary(work, ended);
  return DONE;
}

function nextIn({ state }: Work): number | undefined {
  return state.record.batch && nextItem(state.record.batch);
}

function itemOf({ state }: Work, at: number): BatchItem {
  const item = state.record.batch?.items[at];
  if (!item) throw new RangeError(`There is no video ${at + 1} in the batch.`);
  return item;
}

/** One that was begun before a reload goes on from where it was. */
async function beginItem(work: Work, at: number): Promise<void> {
  const { state, host } = work;
  const { batch, make } = state.record;
  const item = itemOf(work, at);
  if (!batch) return;
  const count = `${at + 1} of ${batch.items.length}`;
  state.setPrefix(batch.items.length === 1 ? '' : `${count}: `);
  if (make && item.state === 'running') return;
  const target = join(await host.outputFolder(), `${fileStem(stemOf(item.path))}.mp4`);
  state.say('user', `${count}, ${lineOf(item)}`, { actions: [action('skip')] });
  await state.commit({
    batch: withItem(batch, at, { ...item, state: 'running' }),
    make: { ...planned({ paths: [item.path], request: item.request, target }), alone: true },
  });
}

/** How it ended; a failure has been told. @throws what concerns the others as well */
async function makeItem(work: Work, { retried }: TurnOptions): Promise<Outcome> {
  const outside: { error?: unknown } = {};
  const outcome = await attempt(work, doingOf, async () => {
    try {
      return await carryOutPlan(work, retried === undefined ? {} : { retried });
    } catch (error) {
      if (isOwn(error) || work.signal.aborted) throw error;
      outside.error = error;
      return { status: 'stopped' };
    }
  });
  if ('error' in outside) throw outside.error;
  return outcome;
}

async function endItem(work: Work, at: number, outcome: Outcome): Promise<void> {
  const { state } = work;
  const { batch } = state.record;
  if (!batch) return;
  const { path, request } = itemOf(work, at);
  closeButtons(work);
  await state.commit({
    batch: withItem(batch, at, { path, request, ...endOf(outcome) }),
    make: undefined,
    turn: undefined,
  });
}

function endOf(outcome: Outcome): Pick<BatchItem, 'state' | 'output' | 'error'> {
  switch (outcome.status) {
    case 'done':
      return outcome.video
        ? { state: 'done', output: outcome.video.path }
        : { state: 'failed', error: 'The instruction asks for no video.' };
    case 'failed':
      return { state: 'failed', error: outcome.message.text };
    case 'stopped':
      return { state: 'skipped' };
  }
}

/** Buttons that would do something with one video of many: the summary has those that count. */
const OF_ONE: ReadonlySet<string> = new Set(['skip', 'retry', 'export']);

function closeButtons({ state }: Work): void {
  for (const { id, actions } of state.record.messages) {
    const left = actions.filter((each) => !OF_ONE.has(each.id));
    if (left.length < actions.length) state.rewrite(id, { actions: left });
  }
}

function holdBatch(work: Work): void {
  const { state } = work;
  const { batch } = state.record;
  if (!batch) return;
  closeButtons(work);
  const held = { ...batch, held: true };
  state.update({ batch: held });
  // Where something else than Stop holds it, that is told next, with the button that goes on.
  reportSummary(work, held, work.signal.aborted);
}

function reportSummary({ state }: Work, batch: BatchPlan, offersRest = true): void {
  const rest = batch.items.filter(({ state: each }) => each !== 'done').length;
  const label = batch.held ? 'Make the Rest' : 'Try Those Again';
  const job = state.record.exports.findLast((each) => each.state === 'done');
  const actions: MessageAction[] = [
    ...(rest > 0 && offersRest ? [action('resume-batch', { label, primary: true })] : []),
    ...(job && rest < batch.items.length ? [action('reveal-video', { target: job.id })] : []),
  ];
  state.say(rest === 0 ? 'assistant' : 'notice', summarizeBatch(batch), { actions });
}

/** What the videos after it would meet as well, or what they would cover up. */
const OF_ALL: ReadonlySet<ProjectError['code']> = new Set(['too-few-credits', 'elsewhere', 'turn-unread']);

/** Whether a failure is one file's own: the others may well succeed. */
function isOwn(error: unknown): boolean {
  if (error instanceof AssetError) return true;
  if (error instanceof ProjectError) return !OF_ALL.has(error.code);
  return isBackendError(
    error,
    'unsupported-file',
    'file-too-large',
    'local-file',
    'rejected',
    'server',
    'bad-answer',
    'not-found',
  );
}
