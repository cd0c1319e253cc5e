// A drag with the pointer, from the workbench into the panel.
import type { CDPSession, Locator } from 'playwright-core';
import type { Workbench } from './workbench.ts';

interface Place {
  readonly x: number;
  readonly y: number;
}

/** What the browser tells of a drag that has begun; it is handed back as it is. */
interface DragData {
  items: { mimeType: string; data: string; title?: string; baseURL?: string }[];
  files?: string[];
  dragOperationsMask: number;
}

/** Of the protocol's modifiers. */
const SHIFT = 8;
/** Of a pointer that waits for the page to take notice. */
const MOST_MOVES = 100;
/** ms */
const SOON = 40_000;

/**
 * Drags files from the Explorer into the panel with the pointer, as people do who see both: the panel has been moved beside the Explorer. The
 * editor lets a drag into a page only while Shift is held. The browser hands the drag over as soon as it has begun: without a desktop there is
 * nobody else to carry it.
 */
export async function dragToPanel(workbench: Workbench, files: readonly string[]): Promise<void> {
  const { page } = workbench;
  await workbench.selectFiles(files);
  const from = await middleOf(workbench.explorerItem(files[0] ?? ''));
  const to = await middleOf(page.locator('.auxiliarybar .content'));
  const frame = await workbench.panel();
  const browser = await page.context().newCDPSession(page);
  try {
    const data = await begin(browser, from);
    const drag = (type: 'dragEnter' | 'dragOver' | 'drop', { x, y }: Place) =>
      browser.send('Input.dispatchDragEvent', { type, x, y, data, modifiers: SHIFT });
    await drag('dragEnter', from);
    for (const part of [0.25, 0.5, 0.75, 0.9, 1]) await drag('dragOver', between(from, to, part));
    // Where a drag comes into a page, it has entered first and is over it only with the next move.
    for (let move = 0; move < MOST_MOVES && !(await frame.locator('.drop').isVisible()); move += 1)
      await drag('dragOver', { x: to.x + (move % 2), y: to.y });
    await frame.locator('.drop').waitFor();
    await drag('drop', to);
    await browser.send('Input.dispatchMouseEvent', {
      type: 'mouseReleased',
      button: 'left',
      clickCount: 1,
      ...to,
    });
  } finally {
    await browser.send('Input.setInterceptDrags', { enabled: false });
    await browser.detach();
  }
}

/** Takes what is there with the pointer, and moves it until the browser says that it is dragged. */
async function begin(browser: CDPSession, from: Place): Promise<DragData> {
  await browser.send('Input.setInterceptDrags', { enabled: true });
  const dragged = new Promise<DragData>((resolve, reject) => {
    const late = setTimeout(() => reject(new Error('Nothing is dragged.')), SOON);
    browser.once('Input.dragIntercepted', ({ data }) => {
      clearTimeout(late);
      resolve(data);
    });
  });
  const mouse = (type: 'mouseMoved' | 'mousePressed', x: number, y: number, buttons: number) =>
    browser.send('Input.dispatchMouseEvent', { type, x, y, button: 'left', buttons, clickCount: 1 });
  await mouse('mouseMoved', from.x, from.y, 0);
  await mouse('mousePressed', from.x, from.y, 1);
  for (const by of [4, 8, 12, 16, 20]) await mouse('mouseMoved', from.x + by, from.y + by, 1);
  return dragged;
}

const between = (from: Place, to: Place, part: number): Place => ({
  x: from.x + (to.x - from.x) * part,
  y: from.y + (to.y - from.y) * part,
});

async function middleOf(place: Locator): Promise<Place> {
  const box = await place.boundingBox();
  if (box === null) throw new Error('It is not to be seen.');
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}
