import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';

/** What the page's own thread did at a stretch: script, and whatever style and layout came of it in the same task. */
export interface Task {
  /** When it began, ms on the trace's clock. */
  readonly at: number;
  /** By the clock, and by the thread's own, which stands while other programs have the processor; ms. */
  readonly ms: number;
  readonly threadMs: number;
  /** There was script in it. Without, it was style, layout or painting alone. */
  readonly isScript: boolean;
}

/** What was found in a trace. */
export interface Trace {
  /** In their order. */
  readonly tasks: readonly Task[];
  /** When keys were pressed, ms on the trace's clock. */
  readonly keys: readonly number[];
}

/** The part that is read of an event in Chromium's trace format; times in µs. */
interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  readonly tdur?: number;
  readonly args?: { readonly data?: { readonly type?: string } };
}

const CATEGORIES = [
  'devtools.timeline',
  'disabled-by-default-devtools.timeline',
  'blink.user_timing',
  'v8.execute',
];

/** What of a task is script. */
const SCRIPT = new Set([
  'FunctionCall',
  'EvaluateScript',
  'RunMicrotasks',
  'TimerFire',
  'FireAnimationFrame',
]);

const BEGIN = 'measured from here';
const END = 'measured to here';

/** Does something with a page, and tells what that kept the page's thread busy with, as the browser's own trace has it. */
export async function traceWhile(page: Page, act: () => Promise<void>): Promise<Trace> {
  const browser = page.context().browser();
  assert.ok(browser);
  await browser.startTracing(page, { categories: CATEGORIES });
  let trace;
  try {
    await page.evaluate(`performance.mark('${BEGIN}'); 0`);
    await act();
    await page.evaluate(`performance.mark('${END}'); 0`);
  } finally {
    trace = await browser.stopTracing();
  }
  return readTrace((JSON.parse(trace.toString()) as { traceEvents: TraceEvent[] }).traceEvents);
}

function readTrace(events: readonly TraceEvent[]): Trace {
  const begin = events.find(({ name }) => name === BEGIN);
  const end = events.find(({ name }) => name === END);
  assert.ok(begin && end, 'the trace has no marks');
  const own = events
    .filter(({ pid, tid, ts }) => pid === begin.pid && tid === begin.tid && ts > begin.ts && ts < end.ts)
    .sort((a, b) => a.ts - b.ts);
  const scripts = own.filter(({ name, ph }) => ph === 'X' && SCRIPT.has(name));
  const tasks = own.filter(({ name, ph }) => ph === 'X' && name === 'RunTask');
  assert.ok(tasks.length > 0, 'the trace has no tasks');
  let next = 0;
  return {
    tasks: tasks.map(({ ts, dur = 0, tdur = dur }) => {
      while ((scripts[next]?.ts ?? Infinity) < ts) next += 1;
      return {
        at: ts / 1000,
        ms: dur / 1000,
        threadMs: tdur / 1000,
        isScript: (scripts[next]?.ts ?? Infinity) < ts + dur,
      };
    }),
    keys: own
      .filter(({ name, args }) => name === 'EventDispatch' && args?.data?.type === 'keydown')
      .map(({ ts }) => ts / 1000),
  };
}

/** The longest task with script in it, by the clock; and the longest by the thread's own, which other programs do not lengthen. Both in ms. */
export function longestScript({ tasks }: Trace): { readonly ms: number; readonly threadMs: number } {
  const scripts = tasks.filter(({ isScript }) => isScript);
  assert.ok(scripts.length > 0, 'no script ran');
  return {
    ms: Math.max(...scripts.map(({ ms }) => ms)),
    threadMs: Math.max(...scripts.map(({ threadMs }) => threadMs)),
  };
}

/** What each key cost until the next one: script, style, layout and painting of the page's thread together; ms. */
export function costOfKeys({
  tasks,
  keys,
}: Trace): readonly { readonly ms: number; readonly threadMs: number }[] {
  return keys.slice(0, -1).map((from, index) => {
    const to = keys[index + 1] ?? Infinity;
    const own = tasks.filter(({ at, ms }) => at + ms > from && at + ms <= to);
    return {
      ms: own.reduce((sum, { ms }) => sum + ms, 0),
      threadMs: own.reduce((sum, { threadMs }) => sum + threadMs, 0),
    };
  });
}
