import { shownName } from '../../skills/shownName.ts';
import type { BatchItem, BatchPlan, ProjectRecord } from '../types.ts';
import { stemOf } from '../words/naming.ts';

/** A batch that is wanted: several videos, each of one file. */
export interface BatchWish {
  /** Absolute paths of files, one video each. */
  readonly paths: readonly string[];
  /** What the videos should be: one sentence for all, or one per file. `{name}` stands for the file's name without extension. */
  readonly request: string | readonly string[];
}

/** What came of a batch. */
export interface BatchResult {
  /** Absolute paths of the finished videos, in the order of their files. */
  readonly outputs: readonly string[];
  readonly failures: readonly { readonly path: string; readonly message: string }[];
}

/** The plan for a wish, at its beginning. A file that is named twice is taken once. @throws {RangeError} when a file has no request */
export function planBatch({ paths, request }: BatchWish): BatchPlan {
  const items = paths.map((path, index): BatchItem => {
    const words = typeof request === 'string' ? request : request[index];
    if (words === undefined) throw new RangeError(`There is no request for ${shownName(path)}.`);
    return { path, request: words.replaceAll('{name}', stemOf(path)).trim(), state: 'waiting' };
  });
  return { items: items.filter(({ path }, index) => paths.indexOf(path) === index) };
}

/** An item as the chat has it, below its number. */
export function lineOf({ path, request }: BatchItem): string {
  return `${shownName(path)}: ${request}`;
}

/** Whether a button below a message goes on with the batch: the summary's own, or *Retry* where a failure holds it. */
export function goesOn({ batch, messages }: ProjectRecord, messageId: string | undefined): boolean {
  if (!batch) return false;
  const end = messageId === undefined ? messages.length : messages.findIndex(({ id }) => id === messageId);
  if (messages[end]?.actions.some(({ id }) => id === 'resume-batch')) return true;
  const said = messages.slice(0, Math.max(end, 0)).findLast(({ role }) => role === 'user');
  return batch.held === true && (!said || batch.items.some((item) => said.text.endsWith(lineOf(item))));
}

/** Position of the item to work on next: the one that was begun, else the first that waits. */
export function nextItem({ items }: BatchPlan): number | undefined {
  const begun = items.findIndex(({ state }) => state === 'running');
  const next = begun >= 0 ? begun : items.findIndex(({ state }) => state === 'waiting');
  return next >= 0 ? next : undefined;
}

/** The plan with another item at a place. */
export function withItem(plan: BatchPlan, at: number, item: BatchItem): BatchPlan {
  return { ...plan, items: plan.items.map((each, index) => (index === at ? item : each)) };
}

/** The plan for whatever has no video yet: failed and skipped ones wait again. */
export function again({ items }: BatchPlan): BatchPlan {
  return {
    items: items.map(({ path, request, state, output }) =>
      state === 'failed' || state === 'skipped'
        ? { path, request, state: 'waiting' }
        : { path, request, state, ...(output !== undefined && { output }) },
    ),
  };
}

/** What came of a plan so far. What was not begun is no failure, unless it was skipped. */
export function resultOf({ items }: BatchPlan): BatchResult {
  return {
    outputs: items.flatMap(({ output }) => output ?? []),
    failures: items.flatMap(({ path, state, error = 'Skipped.' }) =>
      state === 'failed' || state === 'skipped' ? [{ path, message: error }] : [],
    ),
  };
}

/** The last word about a batch: what was made, and what was not and why. */
export function summarizeBatch(plan: BatchPlan): string {
  const { items } = plan;
  const { outputs, failures } = resultOf(plan);
  const open = items.length - outputs.length - failures.length;
  const reasons = failures.map(({ path, message }) => `• ${shownName(path)}: ${message}`);
  return [
    madeSentence(outputs, items.length),
    ...(reasons.length > 0 ? ['Not made:', ...reasons] : []),
    ...(open > 0 ? [`Not made yet: ${open}.`] : []),
  ].join('\n');
}

function madeSentence(outputs: readonly string[], wanted: number): string {
  const made = outputs.length;
  const names = outputs.map((path) => shownName(path)).join(', ');
  if (wanted === 1) return made === 1 ? `The video is ready: ${names}.` : 'The video was not made.';
  if (made === 0) return `None of the ${wanted} videos was made.`;
  if (made === wanted) return `All ${wanted} videos are ready: ${names}.`;
  return `${made} of ${wanted} videos ${made === 1 ? 'is' : 'are'} ready: ${names}.`;
}
