// The keyboard is never nowhere: whatever goes away with what it does, or can do nothing for a while, leaves it in a place of the page.
import assert from 'node:assert/strict';
import type { PanelProject } from '../../../src/panel/messages.ts';
import type { PanelPage } from './support/harness.ts';
import { usePages } from './support/pages.ts';
import { BUSY, message, project, state, TIMELINE } from './support/states.ts';

const FOCUSED =
  "[document.activeElement.localName, document.activeElement.getAttribute('aria-label') ?? document.activeElement.textContent.trim().slice(0, 40)].join(' ')";
const BOX = 'vscode-text-area Say what you want';

/** Something is done by the keyboard alone, and what it was done with goes away. */
interface Deed {
  readonly name: string;
  readonly before: Partial<PanelProject>;
  /** The button's name. */
  readonly button: string | RegExp;
  readonly after: Partial<PanelProject>;
  /** What has the keyboard then. */
  readonly then: string;
}

const ANSWERED = [message('user', 'a slideshow'), message('assistant', 'Done.')];
const ASKED = [
  message('user', 'a slideshow'),
  message('assistant', 'Which files?', { actions: [{ id: 'use-files', label: 'Use the 8 Photos' }] }),
];
const CHANGED = [
  message('user', 'longer'),
  message('assistant', 'Longer.', { version: 'v2', before: 'v1', changes: [{ what: 'Length', to: '9 s' }] }),
];
/** Messages cost nothing: what is suggested is sent at once. */
const FREE = { credits: { available: 0, frozen: 0, total: 0, free: true } };
const WAITING = [{ id: 'w', text: 'and a title' }];

const DEEDS: readonly Deed[] = [
  {
    name: 'a suggestion that is sent',
    before: { messages: ANSWERED, timeline: TIMELINE },
    button: 'Make it vertical',
    after: { messages: [...ANSWERED, message('user', 'Make it vertical')], activity: BUSY },
    then: BOX,
  },
  {
    name: 'a question that is answered',
    before: { messages: ASKED },
    button: 'Use the 8 Photos',
    after: { messages: ASKED.map((each) => ({ ...each, actions: [] })), activity: BUSY },
    then: BOX,
  },
  {
    name: 'an undo',
    before: { messages: CHANGED, timeline: TIMELINE, versions: { ids: ['v1', 'v2'], at: 'v2' } },
    button: 'Undo',
    after: { messages: CHANGED, activity: BUSY, versions: { ids: ['v1', 'v2'], at: 'v2' } },
    then: BOX,
  },
  {
    name: 'an export, which cannot be asked for twice',
    before: { messages: ANSWERED, timeline: TIMELINE },
    button: 'Export',
    after: { messages: ANSWERED, timeline: TIMELINE, activity: BUSY },
    then: 'vscode-button Export',
  },
  {
    name: 'a stop',
    before: { messages: ANSWERED, activity: BUSY },
    button: /^Stop/,
    after: { messages: [...ANSWERED, message('notice', 'Stopped.')] },
    then: BOX,
  },
  {
    name: 'a waiting message that is sent',
    before: { messages: ANSWERED, waiting: WAITING },
    button: 'Send now',
    after: { messages: [...ANSWERED, message('user', 'and a title')], activity: BUSY },
    then: BOX,
  },
];

describe('panel page: the keyboard', () => {
  const open = usePages();

  async function pressed(panel: PanelPage, button: string | RegExp): Promise<void> {
    const found = panel.page.getByRole('button', { name: button, exact: true });
    await found.focus();
    await panel.page.keyboard.press('Enter');
  }

  it('is somewhere after whatever it does', async () => {
    const panel = await open();
    const found: (readonly [string, string])[] = [];
    for (const { name, before, button, after } of DEEDS) {
      await panel.show(state(project({ ...before, id: name }), FREE));
      await pressed(panel, button);
      await panel.show(state(project({ ...after, id: name }), FREE));
      found.push([name, await panel.text(FOCUSED)]);
    }
    assert.deepEqual(
      found,
      DEEDS.map(({ name, then }) => [name, then]),
    );
  });

  it('leaves a button that can do nothing, and does not come back to it', async () => {
    const panel = await open();
    const idle = { messages: ANSWERED, timeline: TIMELINE };
    await panel.show(state(project(idle)));
    await pressed(panel, 'Export');
    await panel.show(state(project({ ...idle, activity: BUSY })));
    const button = panel.page.getByRole('button', { name: 'Export', exact: true });
    assert.equal(await button.getAttribute('aria-disabled'), 'true');
    await panel.page.keyboard.press('Enter');
    assert.equal((await panel.requests()).length, 1, 'it does nothing');
    await panel.page.keyboard.press('Tab');
    // It is drawn anew, as one that the keyboard passes over, when the keyboard has left it.
    await panel.page.locator('vscode-button[disabled]', { hasText: 'Export' }).waitFor();
    await panel.page.keyboard.press('Shift+Tab');
    assert.match(await panel.text(FOCUSED), /^button Timeline/);
  });

  it('is somewhere after an error is dismissed, a picture left out, nothing selected, words given up', async () => {
    const panel = await open();
    await panel.show(state(project({ messages: ANSWERED, timeline: TIMELINE })));
    await panel.page.locator('[data-segment="Video/1"]').focus();
    await panel.page.keyboard.press('Enter');
    await pressed(panel, 'Select nothing');
    assert.equal(await panel.text(FOCUSED), BOX);
    await pressed(panel, 'Edit and say again');
    await pressed(panel, 'Do not say it again');
    assert.equal(await panel.text(FOCUSED), BOX);
    await pressed(panel, 'Export');
    await panel.reply('The disk is full.');
    await pressed(panel, 'Dismiss');
    assert.equal(await panel.text(FOCUSED), BOX);
  });

  it('goes to the next piece after one is deleted by a button or in the menu', async () => {
    const panel = await open();
    await panel.show(state(project({ messages: ANSWERED, timeline: TIMELINE })));
    await panel.page.locator('[data-segment="Video/1"]').focus();
    await panel.page.keyboard.press('Enter');
    await pressed(panel, /^Delete/);
    await panel.until(`document.activeElement.dataset.segment === 'Video/2'`);
    await panel.page.keyboard.press('Shift+F10');
    await panel.page.keyboard.press('ArrowUp');
    await panel.page.keyboard.press('Enter');
    await panel.until(`document.activeElement.dataset.segment === 'Video/3'`);
  });

  it('is left where it is put away by a pointer', async () => {
    const panel = await open();
    await panel.show(state(project({ messages: ANSWERED, activity: BUSY })));
    await panel.page.getByRole('button', { name: /^Stop/ }).focus();
    await panel.page.locator('.head-skill').click();
    await panel.show(state(project({ messages: ANSWERED })));
    assert.match(await panel.text(FOCUSED), /^body/);
  });

  it('closes with Escape what is open, and stops with it what goes on only then', async () => {
    const panel = await open();
    const working = { messages: ANSWERED, timeline: TIMELINE, activity: BUSY };
    await panel.show(state(project(working)));
    const stops = async () => (await panel.requests()).filter(({ type }) => type === 'stop').length;
    await panel.page.locator('vscode-text-area').click();
    await panel.page.keyboard.type('/');
    await panel.page.locator('.completions').waitFor();
    await panel.page.keyboard.press('Escape');
    await panel.page.locator('.completions').waitFor({ state: 'detached' });
    await panel.page.locator('[data-segment="Title/0"]').focus();
    await panel.page.keyboard.press('F2');
    await panel.page.keyboard.press('Escape');
    await panel.page.locator('.piece-words').waitFor({ state: 'detached' });
    await panel.page.keyboard.press('Shift+F10');
    await panel.page.getByRole('menu').waitFor();
    await panel.page.keyboard.press('Escape');
    await panel.page.getByRole('menu').waitFor({ state: 'detached' });
    assert.equal(await stops(), 0);
    await panel.page.keyboard.press('Escape');
    assert.equal(await stops(), 1);
  });
});
