import assert from 'node:assert/strict';
import type { PanelState, PanelTimeline } from '../../../src/panel/messages.ts';
import type { PageOptions, PanelPage } from './support/harness.ts';
import { usePages } from './support/pages.ts';
import { ASSETS, message, project, state, TIMELINE } from './support/states.ts';

const [VIDEO_TRACK, MUSIC_TRACK, TITLE_TRACK] = TIMELINE.tracks;

/** Shift and an arrow, five times, as fast as the page draws. */
const HELD_DOWN = `(async () => {
  for (let press = 0; press < 5; press += 1) {
    const options = { key: 'ArrowRight', shiftKey: true, bubbles: true, cancelable: true };
    document.activeElement.dispatchEvent(new KeyboardEvent('keydown', options));
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
  }
})()`;

/** Two arrows, faster than a picture is drawn. */
const TWICE_RIGHT = `for (let press = 0; press < 2; press += 1)
  document.activeElement.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowRight', bubbles: true, cancelable: true }));`;

describe('panel page: timeline', function () {
  this.timeout(60_000);
  const openPage = usePages();
  let panel: PanelPage;

  const timeline: PanelTimeline = {
    ...TIMELINE,
    tracks: [
      {
        ...(VIDEO_TRACK ?? assert.fail()),
        segments: (VIDEO_TRACK?.segments ?? []).map((segment, at) => ({
          ...segment,
          asset: ASSETS[at]?.id ?? '',
        })),
      },
      MUSIC_TRACK ?? assert.fail(),
      {
        ...(TITLE_TRACK ?? assert.fail()),
        segments: (TITLE_TRACK?.segments ?? []).map((segment) => ({ ...segment, text: segment.name })),
      },
    ],
  };
  const shown = (more: Parameters<typeof project>[0] = {}, all: Partial<PanelState> = {}): PanelState =>
    state(project({ timeline, ...more }), all);
  async function open(options: PageOptions = {}, first = shown()): Promise<void> {
    panel = await openPage({ width: 900, ...options });
    await panel.show(first);
  }
  const piece = (id: string) => panel.page.locator(`[data-segment="${id}"]`);
  const names = () =>
    panel.page
      .locator('.lane[data-kind="video"] .piece')
      .evaluateAll((all) =>
        all.map((each) => (each as unknown as { dataset: Record<string, string> }).dataset['segment']),
      );
  /** What has been sent by hand so far. */
  const gestures = async () =>
    (await panel.requests()).flatMap((each) => (each.type === 'send' && each.gesture ? [each.text] : []));
  const sent = (count: number) =>
    panel.until(`host.sent.filter(({ body }) => body?.gesture).length >= ${count}`);
  const drag = async (id: string, by: number, at: 'middle' | 'end' = 'middle') => {
    const box = (await piece(id).boundingBox()) ?? assert.fail();
    const x = at === 'end' ? box.x + box.width - 3 : box.x + box.width / 2;
    const y = box.y + box.height / 2;
    await panel.page.mouse.move(x, y);
    await panel.page.mouse.down();
    await panel.page.mouse.move(x + by / 2, y);
    await panel.page.mouse.move(x + by, y, { steps: 3 });
    await panel.page.mouse.up();
  };

  it('reorders by dragging, at once and as a sentence, and goes back when that was refused', async () => {
    await open();
    const { width = 0 } = (await piece('Video/0').boundingBox()) ?? {};
    await drag('Video/0', width * 2.3);
    assert.deepEqual((await names()).slice(0, 3), ['Video/1', 'Video/2', 'Video/0']);
    await sent(1);
    assert.deepEqual(await gestures(), ['Move scene 1 after scene 3.']);
    await panel.reply();
    const said = message('user', 'Move scene 1 after scene 3.', { gesture: true });
    const messages = [...project().messages, said];
    await panel.show(
      shown({ messages, activity: { phase: 'thinking', label: 'Editing…', cancellable: true } }),
    );
    assert.deepEqual((await names()).slice(0, 3), ['Video/1', 'Video/2', 'Video/0'], 'while it is worked on');
    await panel.show(shown({ messages: [...messages, message('assistant', 'That cannot be done.')] }));
    assert.deepEqual((await names()).slice(0, 3), ['Video/0', 'Video/1', 'Video/2'], 'refused');
    assert.equal(await panel.page.locator('.message-gesture').count(), 1);
  });

  it('lets go of what was only clicked, however quickly', async () => {
    await open();
    const { x = 0, y = 0, width = 0 } = (await piece('Video/1').boundingBox()) ?? {};
    // Pressed and let go before anything is drawn.
    await piece('Video/1').evaluate(
      (element, clientX) => {
        const at = { clientX, bubbles: true, pointerId: 1 };
        element.dispatchEvent(new PointerEvent('pointerdown', { ...at, buttons: 1 }));
        element.dispatchEvent(new PointerEvent('pointerup', at));
      },
      x + width / 2,
    );
    await panel.page.mouse.move(x + 3 * width, y + 10, { steps: 4 });
    assert.equal(await panel.page.locator('[data-held=true]').count(), 0);
  });

  it('says a gesture once more, of the video as it is by then, where something else came first', async () => {
    await open();
    await piece('Video/2').click();
    await panel.page.keyboard.press('Delete');
    await sent(1);
    assert.deepEqual(await gestures(), ['Remove scene 3.']);
    const { request } = (await panel.sent()).findLast((each) => each.type === 'request') ?? assert.fail();
    await panel.show(shown({ activity: { phase: 'thinking', label: 'Editing…', cancellable: true } }));
    await panel.post({ type: 'reply', request, error: 'Something else is going on.', remedy: 'later' });
    const [video, ...others] = timeline.tracks;
    assert.ok(video);
    const tracks = [{ ...video, segments: video.segments.slice(1) }, ...others];
    await panel.show(shown({ timeline: { ...timeline, tracks } }));
    await sent(2);
    assert.deepEqual(await gestures(), ['Remove scene 3.', 'Remove scene 2.']);
    assert.equal(await panel.page.locator('.failure').count(), 0);
  });

  it('pulls a length, drags a text in time, and changes its words in place', async () => {
    await open();
    await drag('Video/1', 40, 'end');
    await sent(1);
    assert.match((await gestures())[0] ?? '', /^Show scene 2 for [4-9](\.\d)? seconds\.$/);
    await panel.reply('No.');
    await drag('Title/0', 60);
    await sent(2);
    assert.match((await gestures())[1] ?? '', /^Show text 1 from [\d.]+ seconds? to [\d.]+ seconds\.$/);
    await panel.reply('No.');
    await piece('Title/0').dblclick();
    await panel.page.locator('.piece-words').fill('Sea “Trip”');
    await panel.page.locator('.piece-words').press('Enter');
    assert.match((await piece('Title/0').textContent()) ?? '', /Sea “Trip”/);
    await sent(3);
    assert.equal((await gestures())[2], 'Change text 1 to «Sea “Trip”».');
  });

  it('does all of it by keys, from one tab stop, and takes presses in a row for one wish', async () => {
    await open();
    assert.equal(await panel.page.locator('.piece[tabindex="0"]').count(), 1);
    const { keyboard } = panel.page;
    await piece('Video/0').focus();
    // Faster than pictures are drawn.
    await panel.page.evaluate(TWICE_RIGHT);
    assert.equal(await panel.text('document.activeElement.dataset.segment'), 'Video/2');
    await keyboard.press('Home');
    await keyboard.press('ArrowRight');
    await panel.until(`document.activeElement.dataset.segment === 'Video/1'`);
    await panel.page.evaluate(HELD_DOWN);
    await sent(1);
    assert.deepEqual(await gestures(), ['Show scene 2 for 4.5 seconds.']);
    await panel.reply('No.');
    await keyboard.press('Alt+ArrowLeft');
    await sent(2);
    await panel.reply('No.');
    await keyboard.press('Control+d');
    await sent(3);
    await panel.reply('No.');
    await keyboard.press('ArrowDown');
    await panel.until(`document.activeElement.dataset.segment === 'BGM/0'`);
    await keyboard.press('ArrowDown');
    await panel.until(`document.activeElement.dataset.segment === 'Title/0'`);
    await keyboard.press('F2');
    await panel.page.locator('.piece-words').press('Escape');
    await panel.until(`document.activeElement.dataset.segment === 'Title/0'`);
    await keyboard.press('Delete');
    await sent(4);
    assert.deepEqual((await gestures()).slice(1), [
      'Move scene 2 to the start.',
      'Duplicate scene 2.',
      'Remove text 1.',
    ]);
  });

  it('offers what can be done with a piece in a menu, by pointer and by key', async () => {
    await open();
    const items = panel.page.getByRole('menuitem');
    await piece('Video/0').click({ button: 'right' });
    assert.deepEqual(
      (await items.allInnerTexts()).map((text) => text.split('\n')[0]),
      ['Move later', 'Half a second shorter', 'Half a second longer', 'Duplicate', 'Delete'],
    );
    await panel.picture('timeline-menu');
    await panel.page.keyboard.press('Escape');
    assert.equal(await items.count(), 0);
    await piece('Title/0').click();
    await panel.page.keyboard.press('Shift+F10');
    assert.match((await items.first().textContent()) ?? '', /^Edit words/);
    await panel.page.keyboard.press('End');
    await panel.page.keyboard.press('Enter');
    await sent(1);
    assert.deepEqual(await gestures(), ['Remove text 1.']);
  });

  it('tells the conversation what “this” is', async () => {
    await open();
    await piece('Video/2').click();
    assert.match(await panel.page.locator('.composer-about').innerText(), /scene 3/);
    await panel.page.locator('vscode-text-area textarea').fill('make this longer');
    await panel.page.locator('vscode-text-area textarea').press('Enter');
    const requests = await panel.requests();
    assert.deepEqual(requests.at(-1), {
      type: 'send',
      text: 'make this longer',
      selected: { segment: 'Video/2', name: 'scene 3' },
    });
  });

  it('collects gestures where messages are paid for, tells what they will likely cost, and sends them as one', async () => {
    const cloud: Partial<PanelState> = {
      backend: 'cloud',
      credits: { available: 92, frozen: 0, total: 100 },
    };
    await open({}, shown({ lastCost: 12 }, cloud));
    await piece('Video/1').click();
    await panel.page.keyboard.press('Delete');
    await piece('Video/2').click();
    await panel.page.keyboard.press('Alt+ArrowLeft');
    assert.match(
      await panel.page.locator('.collected-told').innerText(),
      /2 changes not sent yet\. Likely about 12 credits/,
    );
    assert.deepEqual(await gestures(), []);
    await panel.page.locator('.collected vscode-button', { hasText: 'Apply' }).click();
    assert.deepEqual(await gestures(), [
      'Please change the video, one step after the other:\n1. Remove scene 2 (“02-red-panda.jpg”).\n2. Move scene 2 (“03-larch.jpg”) to the start.',
    ]);
    await panel.reply('Not now.');
    await piece('Video/1').click();
    await panel.page.keyboard.press('Delete');
    await panel.page.locator('.collected vscode-button', { hasText: 'Discard' }).click();
    assert.equal((await names()).length, 6);
  });

  it('holds no more of 1,000 pictures than are in sight', async () => {
    const segments = Array.from({ length: 1000 }, (_, at) => ({
      ...{ id: `v/${at}`, name: `photo ${at}.jpg`, startMs: at * 4000, durationMs: 4000 },
    }));
    const many: PanelTimeline = {
      ...timeline,
      durationMs: 4_000_000,
      tracks: [{ id: 'video', kind: 'video', label: 'Video', segments }],
    };
    await open({}, shown({ timeline: many }));
    const count = () => panel.page.locator('.piece').count();
    assert.ok((await count()) < 40, `${await count()} at the start`);
    await panel.page.evaluate("document.querySelector('.lanes-scroll').scrollLeft = 20_000");
    await panel.until(`document.querySelector('[data-segment="v/460"]') !== null`);
    assert.ok((await count()) < 40, `${await count()} in the middle`);
    await panel.page.locator('.zoom vscode-button').last().click();
    await panel.until(`document.querySelectorAll('.piece').length > 40`);
    assert.ok((await count()) < 260, `${await count()} of all`);
  });

  it('is a drawer in a narrow panel, and stays as it was left', async () => {
    await open({ width: 300, saved: {} });
    assert.equal(await panel.page.locator('.timeline').isVisible(), false);
    await panel.page.locator('.fold', { hasText: 'Timeline' }).click();
    assert.equal(await panel.page.locator('.timeline').isVisible(), true);
    const saved = await panel.saved();
    await panel.close();
    await open({ width: 300, saved });
    assert.equal(await panel.page.locator('.timeline').isVisible(), true);
  });

  for (const theme of ['dark', 'light', 'high-contrast'] as const)
    for (const width of [260, 480, 900])
      it(`looks so: ${theme}, ${width} px`, async () => {
        await open({ width, theme, saved: { unfolded: ['Timeline'] } });
        await piece('Video/1').click();
        await panel.until(
          "[...document.querySelectorAll('.piece .thumbnail')].every(({ naturalWidth }) => naturalWidth > 1)",
        );
        await panel.picture(`timeline-${theme}-${width}`);
      });
});
