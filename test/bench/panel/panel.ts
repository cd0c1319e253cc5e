import assert from 'node:assert/strict';
import { join } from 'node:path';
import { build } from 'esbuild';
import {
  closeBrowser,
  startHarness,
  type Harness,
  type PanelPage,
} from '../../ui/panel-page/support/harness.ts';
import type { Figure } from '../types.ts';
import type { HostOrder } from './hostWorker.ts';
import { costOfKeys, longestScript, traceWhile, type Trace } from './tasks.ts';

/** So often is each page opened. */
const OPENED = 9;
/** So often is everything else done: other programs of the machine only ever lengthen a task. */
const TIMES = 3;
/** A task that keeps the page from drawing for longer is noticed, ms. */
const LONGEST_TASK = 32;
/** The script that the measure is tried on, ms. */
const BUSY = 50;

/** The text box: of the page, or of its message box. */
const BOX =
  "(document.querySelector('textarea') ?? document.querySelector('.composer vscode-text-area')?.shadowRoot?.querySelector('textarea'))";

/** Notes when the first letter stands in the text box, in ms since the page was asked for. */
const PROBE = `globalThis.usable = new Promise((done) => {
  const look = () => {
    const box = ${BOX};
    if (!box) return requestAnimationFrame(look);
    box.focus();
    document.execCommand('insertText', false, 'x');
    const shows = () =>
      requestAnimationFrame(() => (box.value === 'x' ? requestAnimationFrame(() => done(performance.now())) : shows()));
    shows();
  };
  look();
});`;

/**
 * What the panel costs: until one can type, and while much goes on in it. The built page in a real browser; the host is a thread of its own.
 * It can be used when a letter that is typed stands in its message box, drawn; the same is asked of a page with the same policy and theme that
 * holds a text box and nothing else.
 */
export async function benchmarkPanel(log: (line: string) => void): Promise<readonly Figure[]> {
  const harness = await startHarness();
  try {
    const script = await hostScript();
    log('trying the measure on 50 ms of script');
    await checkMeasure(harness);
    log(`opening the panel and an empty page, ${OPENED} times each`);
    const { panel, empty } = await measureOpening(harness, script);
    const open = () => harness.open({ script, saved: { unfolded: ['Timeline', 'Files'], zoom: 60 } });
    log('2,000 pieces of an answer');
    const stream = await repeated(() =>
      during(open, 'ten thousand messages', (page) => order(page, { stream: 2000, everyMs: 4 })),
    );
    log('1,000 pieces of a timeline');
    const scroll = await repeated(() => during(open, 'a thousand pieces', scrollThrough));
    log('10,000 messages');
    const messages = await repeated(() => during(open, 'short', readBack));
    log('typing');
    const keys = (await repeated(() => during(open, 'all of it', type))).flatMap(costOfKeys);
    return [
      { what: 'empty page: a letter is seen (median)', value: median(empty), unit: 'ms' },
      { what: 'panel: a letter is seen (median)', value: median(panel), unit: 'ms' },
      { what: 'so much later', value: median(panel) - median(empty), unit: 'ms', below: 150 },
      longest('an answer of 2,000 pieces', stream),
      longest('1,000 pieces of each track, scrolled', scroll),
      longest('10,000 messages, opened and read back', messages),
      {
        ...{ what: 'a key in the message box, on the processor (median)', unit: 'ms', below: 8 },
        value: median(keys.map(({ threadMs }) => threadMs)),
      },
      {
        what: 'a key in the message box, by the clock (median)',
        value: median(keys.map(({ ms }) => ms)),
        unit: 'ms',
      },
      ...sizes(harness),
    ];
  } finally {
    await harness.close();
    await closeBrowser();
  }

  /** Of the times that something was done, the one in the middle counts. */
  function longest(what: string, traces: readonly Trace[]): Figure {
    const found = traces.map(longestScript);
    const times = found.map(
      ({ ms, threadMs }) => `${ms.toFixed(1)} ms (${threadMs.toFixed(1)} on the processor)`,
    );
    log(`${what}: at most ${times.join(', ')}`);
    const value = median(found.map(({ ms }) => ms));
    return { what: `longest script: ${what}`, value, unit: 'ms', below: LONGEST_TASK };
  }
}

async function repeated(act: () => Promise<Trace>): Promise<readonly Trace[]> {
  const traces: Trace[] = [];
  while (traces.length < TIMES) traces.push(await act());
  return traces;
}

function sizes({ built }: Harness): readonly Figure[] {
  const size = (kind: string): number =>
    Object.entries(built)
      .filter(([name]) => name.startsWith('webview') && name.endsWith(kind))
      .reduce((sum, [, bytes]) => sum + bytes / 1024, 0);
  return [
    { what: 'the page’s scripts', value: size('.js'), unit: 'kB', below: 400 },
    { what: 'its styles', value: size('.css'), unit: 'kB' },
  ];
}

/** The page's host, to run before the page does. */
async function hostScript(): Promise<string> {
  const { outputFiles } = await build({
    ...{ entryPoints: [join(import.meta.dirname, 'hostWorker.ts')], bundle: true, write: false },
    ...{ platform: 'browser', format: 'iife', target: 'chrome130' },
  });
  const source = JSON.stringify(outputFiles[0]?.text ?? '');
  return `{
    const worker = new Worker(URL.createObjectURL(new Blob([${source}])));
    worker.onmessage = ({ data }) => {
      if (data.done) globalThis.obeyed();
      else window.dispatchEvent(new MessageEvent('message', { data }));
    };
    globalThis.order = (order) => new Promise((done) => { globalThis.obeyed = done; worker.postMessage(order); });
    globalThis.acquireVsCodeApi = () => ({
      postMessage(message) {
        if (message.type === 'ready') host.sent.push(message);
        worker.postMessage(message);
      },
      getState: () => host.saved,
      setState: (state) => void (host.saved = JSON.stringify(state)),
    });
  }`;
}

/** Throws where script that runs for 50 ms is not found, or found to be something else. */
async function checkMeasure(harness: Harness): Promise<void> {
  const panel = await harness.open();
  const trace = await traceWhile(panel.page, async () => {
    await panel.page.evaluate(`new Promise((done) => setTimeout(() => {
      const end = performance.now() + ${BUSY};
      while (performance.now() < end);
      setTimeout(done, 100);
    }, 100))`);
  });
  await panel.close();
  const { ms } = longestScript(trace);
  assert.ok(ms >= BUSY && ms < 2 * BUSY, `${BUSY} ms of script were measured as ${ms.toFixed(1)} ms`);
}

async function measureOpening(harness: Harness, host: string): Promise<{ panel: number[]; empty: number[] }> {
  const times = { panel: [] as number[], empty: [] as number[] };
  for (let run = 0; run < OPENED; run += 1) {
    const panel = await harness.open({ script: host + PROBE });
    times.panel.push(await panel.page.evaluate<number>('usable'));
    // The box of the markup hands over to the page's own, and nothing is lost.
    await panel.until("document.querySelector('.composer vscode-text-area')?.value === 'x'");
    await panel.close();
    const empty = await harness.openEmpty({ script: PROBE });
    times.empty.push(await empty.evaluate<number>('usable'));
    await empty.context().close();
  }
  return times;
}

const order = (panel: PanelPage, what: HostOrder) =>
  panel.page.evaluate<undefined>(`order(${JSON.stringify(what)})`);

/** Opens the panel with something in it, and tells what the page had to do while something is done there. */
async function during(
  open: () => Promise<PanelPage>,
  show: Extract<HostOrder, { show: unknown }>['show'],
  act: (panel: PanelPage) => Promise<unknown>,
): Promise<Trace> {
  const panel = await open();
  await order(panel, { show });
  await settled(panel);
  const trace = await traceWhile(panel.page, async () => {
    await act(panel);
    await settled(panel);
  });
  assert.deepEqual(panel.faults, []);
  await panel.close();
  return trace;
}

/** Nothing is left to be done at once. */
const settled = ({ page }: PanelPage) =>
  page.evaluate<undefined>(
    'new Promise((done) => requestIdleCallback(() => setTimeout(() => requestIdleCallback(done), 200)))',
  );

/** From the first picture to the last, 5,000 a minute. */
async function scrollThrough(panel: PanelPage): Promise<void> {
  await scroll(panel, '.lanes-scroll', { xDistance: -240_000, speed: 20_000 });
  await panel.until('document.querySelector(\'[data-segment="video/999"]\') !== null');
}

/** Opens ten thousand messages, and reads five hundred of them backwards. */
async function readBack(panel: PanelPage): Promise<void> {
  await order(panel, { show: 'ten thousand messages' });
  await panel.until("document.querySelector('main[aria-busy=true]') === null");
  // Not whether that message is drawn: it may come and go while it is scrolled.
  const isThere = "Number(document.querySelector('[data-message]').dataset.message.slice(1)) <= 9500";
  while (!(await panel.page.evaluate<boolean>(isThere)))
    await scroll(panel, '.chat-scroll', { yDistance: 8000, speed: 8000 });
}

/** Scrolls as a wheel does, frame by frame: px, and px a second. */
async function scroll(
  { page }: PanelPage,
  what: string,
  by: { readonly xDistance?: number; readonly yDistance?: number; readonly speed: number },
): Promise<void> {
  // Not by a locator, which would bring script of its own into what is measured.
  const box = await page.evaluate<Record<'x' | 'y' | 'width' | 'height', number>>(
    `document.querySelector('${what}').getBoundingClientRect().toJSON()`,
  );
  const session = await page.context().newCDPSession(page);
  const [x, y] = [box.x + box.width / 2, box.y + Math.min(40, box.height / 2)];
  await session.send('Input.synthesizeScrollGesture', { x, y, gestureSourceType: 'mouse', ...by });
  await session.detach();
}

async function type(panel: PanelPage): Promise<void> {
  await panel.page.locator('.composer textarea').click();
  await panel.page.keyboard.type('Make the second picture longer, and the music softer', { delay: 70 });
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1] ?? Number.NaN;
}
