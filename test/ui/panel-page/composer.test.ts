import assert from 'node:assert/strict';
import type { PanelPage } from './support/harness.ts';
import { usePages } from './support/pages.ts';
import { BOX } from './support/places.ts';
import { BUSY, CHAT, message, project, state, TIMELINE } from './support/states.ts';

describe('panel page: message box', () => {
  const open = usePages();
  async function typing(text: string): Promise<PanelPage> {
    const panel = await open();
    await panel.show(state(project()));
    await panel.page.locator('vscode-text-area').click();
    await panel.page.keyboard.type(text);
    return panel;
  }

  it('sends with Enter, begins a line with Shift+Enter, and is empty afterwards', async () => {
    const panel = await typing('add a title');
    await panel.page.keyboard.press('Shift+Enter');
    await panel.page.keyboard.type('“Lake”');
    assert.deepEqual(await panel.requests(), []);
    await panel.page.keyboard.press('Enter');
    assert.deepEqual(await panel.requests(), [{ type: 'send', text: 'add a title\n“Lake”' }]);
    await panel.until(`${BOX}.value === ''`);
  });

  it('does not send nothing', async () => {
    const panel = await typing('   ');
    await panel.page.keyboard.press('Enter');
    assert.deepEqual(await panel.requests(), []);
  });

  it('leaves Enter to an input method that is composing', async () => {
    const panel = await typing('ni');
    await panel.text(
      `${BOX}.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', isComposing: true, bubbles: true, composed: true })) + ''`,
    );
    assert.deepEqual(await panel.requests(), []);
  });

  it('shows why a message was refused and gives it back', async () => {
    const panel = await typing('make it blue');
    await panel.page.keyboard.press('Enter');
    await panel.reply('The engine has stopped. Try again.');
    assert.equal(
      await panel.page.getByRole('alert').locator('span').first().textContent(),
      'The engine has stopped. Try again.',
    );
    await panel.until(`${BOX}.value === 'make it blue'`);
    await panel.page.getByRole('button', { name: 'Dismiss' }).click();
    assert.equal(await panel.page.getByRole('alert').count(), 0);
  });

  it('gives a refused message back before what was begun meanwhile', async () => {
    const panel = await typing('make it blue');
    await panel.page.keyboard.press('Enter');
    await panel.until(`${BOX}.value === ''`);
    await panel.page.keyboard.type('and louder');
    await panel.page.keyboard.press('Enter');
    assert.equal((await panel.requests()).length, 1);
    await panel.reply('Choose what it should become, then send it again.');
    await panel.until(`${BOX}.value === 'make it blue\\nand louder'`);
  });

  it('gives back what was sent and not taken when the page went away', async () => {
    const panel = await typing('make it blue');
    await panel.page.keyboard.press('Enter');
    const saved = await panel.saved();
    await panel.close();
    const again = await open({ saved });
    await again.show(state(project()));
    await again.until(`${BOX}.value === 'make it blue'`);
    // It had been taken all the same: nobody is to send it once more by mistake.
    await again.show(state(project({ messages: [...CHAT, message('user', 'make it blue')] })));
    await again.until(`${BOX}.value === ''`);
    assert.deepEqual(await again.requests(), []);
  });

  it('keeps nothing of a message that was taken', async () => {
    const panel = await typing('make it blue');
    await panel.page.keyboard.press('Enter');
    await panel.reply();
    const saved = await panel.saved();
    await panel.close();
    const again = await open({ saved });
    await again.show(state(project()));
    assert.equal(await again.text(`${BOX}.value`), '');
  });

  it('writes no example over words of one’s own', async () => {
    const panel = await open();
    await panel.show(state());
    const examples = panel.page.locator('.example');
    await examples.nth(0).click();
    await panel.until(`${BOX}.value.startsWith('turn my photos')`);
    await examples.nth(1).click();
    await panel.until(`${BOX}.value.startsWith('turn my written message')`);
    await panel.page.locator('vscode-text-area').click();
    await panel.page.keyboard.press('Control+End');
    await panel.page.keyboard.type(', for Anna');
    await examples.nth(0).click();
    await panel.until(`/ for Anna\\nturn my photos/.test(${BOX}.value)`);
  });

  it('does not stop with the second click what the first one sent', async () => {
    const panel = await typing('make it blue');
    const { x, y, width, height } = (await panel.page
      .getByRole('button', { name: 'Send' })
      .boundingBox()) ?? {
      x: 0,
      y: 0,
      width: 0,
      height: 0,
    };
    await panel.page.mouse.click(x + width / 2, y + height / 2);
    await panel.show(state(project({ activity: BUSY })));
    await panel.page.mouse.down({ clickCount: 2 });
    await panel.page.mouse.up({ clickCount: 2 });
    assert.deepEqual(await panel.requests(), [{ type: 'send', text: 'make it blue' }]);
    await panel.page.mouse.click(x + width / 2, y + height / 2);
    assert.deepEqual((await panel.requests()).at(-1), { type: 'stop' });
  });

  it('leaves the caret in the box when the button sends', async () => {
    const panel = await typing('make it blue');
    await panel.page.keyboard.press('Tab');
    await panel.page.keyboard.press('Tab');
    assert.equal(await panel.text('document.activeElement.localName'), 'vscode-button');
    await panel.page.keyboard.press('Enter');
    assert.deepEqual(await panel.requests(), [{ type: 'send', text: 'make it blue' }]);
    assert.equal(await panel.text('document.activeElement.localName'), 'vscode-text-area');
  });

  it('keeps the draft over a reload of the page', async () => {
    const panel = await typing('half a thou');
    const saved = await panel.saved();
    await panel.close();
    const again = await open({ saved });
    await again.show(state(project()));
    await again.until(`${BOX}.value === 'half a thou'`);
  });

  it('sends while something is going on, too, and Escape stops that once', async () => {
    const panel = await open();
    await panel.show(state(project({ activity: BUSY })));
    await panel.page.locator('vscode-text-area').click();
    await panel.page.keyboard.type('next');
    await panel.page.getByRole('button', { name: 'Send Next' }).waitFor();
    await panel.page.keyboard.press('Enter');
    assert.deepEqual(await panel.requests(), [{ type: 'send', text: 'next' }]);
    await panel.page.keyboard.press('Escape');
    assert.deepEqual((await panel.requests()).slice(1), [{ type: 'stop' }]);
  });

  it('shows what waits, and takes it back into the box', async () => {
    const panel = await open();
    const waiting = [{ id: 'w', text: 'and then a title' }];
    await panel.show(state(project({ activity: BUSY, waiting })));
    const section = panel.page.getByRole('region', { name: 'Waiting messages' });
    const told = panel.page.locator('[data-part=waiting]');
    assert.equal(await told.textContent(), '1 message to be sent when this is done');
    assert.match((await section.textContent()) ?? '', /Sent when this is done.*and then a title/);
    await section.getByRole('button', { name: 'Take back to edit' }).click();
    assert.deepEqual(await panel.requests(), [{ type: 'waiting', message: 'w', how: 'take-back' }]);
    await panel.reply();
    await panel.until(`${BOX}.value === 'and then a title'`);
    await panel.show(state(project({ waiting })));
    assert.equal(await told.textContent(), '1 message not sent');
    await section.getByRole('button', { name: 'Send now' }).click();
    assert.deepEqual((await panel.requests()).slice(1), [{ type: 'waiting', message: 'w', how: 'send' }]);
  });

  it('keeps an unsent text for each project', async () => {
    const panel = await typing('a thought about p1');
    await panel.show(state(project({ id: 'p2' })));
    await panel.until(`${BOX}.value === ''`);
    await panel.page.keyboard.type('another');
    await panel.show(state(project()));
    await panel.until(`${BOX}.value === 'a thought about p1'`);
    await panel.show(state(project({ id: 'p2' })));
    await panel.until(`${BOX}.value === 'another'`);
  });

  it('takes words along into the project that they begin', async () => {
    const panel = await open();
    await panel.show(state());
    await panel.page.locator('vscode-text-area').click();
    await panel.page.keyboard.type('softer, please');
    await panel.show(state(project()));
    await panel.until(`${BOX}.value === 'softer, please'`);
  });

  it('recalls what was said before with the arrow keys, and leaves one’s own words alone', async () => {
    const panel = await open();
    const messages = ['one', 'two'].flatMap((text) => [
      message('user', text),
      message('assistant', `Did ${text}.`),
    ]);
    await panel.show(state(project({ messages })));
    await panel.page.locator('vscode-text-area').click();
    for (const [key, shown] of [
      ['ArrowUp', 'two'],
      ['ArrowUp', 'one'],
      ['ArrowUp', 'one'],
      ['ArrowDown', 'two'],
      ['ArrowDown', ''],
    ] as const) {
      await panel.page.keyboard.press(key);
      await panel.until(`${BOX}.value === '${shown}'`);
    }
    await panel.page.keyboard.type('mine');
    await panel.page.keyboard.press('ArrowUp');
    assert.equal(await panel.text(`${BOX}.value`), 'mine');
  });

  it('completes commands, and leaves Enter, arrows and Escape to the list while it is open', async () => {
    const panel = await typing('/');
    const options = panel.page.getByRole('listbox', { name: 'Suggestions' }).getByRole('option');
    await options.first().waitFor();
    assert.equal(await options.count(), 9);
    await panel.page.keyboard.type('un');
    await panel.until("document.querySelectorAll('.completion').length === 1");
    await panel.page.keyboard.press('Enter');
    assert.deepEqual(await panel.requests(), [{ type: 'send', text: 'undo' }]);
    await panel.until(`${BOX}.value === ''`);
    await panel.page.keyboard.type('/');
    await options.first().waitFor();
    await panel.page.keyboard.press('Escape');
    await panel.until("document.querySelectorAll('.completion').length === 0");
    assert.equal(await panel.text(`${BOX}.value`), '/');
  });

  it('names pictures of the video and files of the workspace', async () => {
    const panel = await open();
    await panel.show(state(project({ timeline: TIMELINE, assets: [] })));
    await panel.page.locator('vscode-text-area').click();
    await panel.page.keyboard.type('longer on @larch');
    const options = panel.page.getByRole('listbox', { name: 'Suggestions' }).getByRole('option');
    await options.first().waitFor();
    await panel.until("host.sent.at(-1).body?.query === 'larch'");
    await panel.reply(undefined, ['more/larch grove.jpg']);
    await panel.until("document.querySelectorAll('.completion').length === 2");
    await panel.page.keyboard.press('ArrowDown');
    await panel.page.keyboard.press('Tab');
    await panel.until(`${BOX}.value === 'longer on “larch grove.jpg” '`);
    assert.deepEqual((await panel.requests()).at(-1), {
      type: 'add-files',
      paths: ['more/larch grove.jpg'],
    });
  });

  it('takes the caret and a text from the host', async () => {
    const panel = await open();
    await panel.show(state(project()));
    await panel.post({ type: 'focus-composer', text: 'make it 20 seconds' });
    await panel.until(`${BOX}.value === 'make it 20 seconds' && ${BOX}.selectionStart === 18`);
    assert.equal(await panel.text('document.activeElement.localName'), 'vscode-text-area');
  });

  it('grows with its text, up to a third of the panel', async () => {
    const panel = await open({ height: 800 });
    await panel.show(state(project()));
    const height = () => panel.page.evaluate<number>(`${BOX}.offsetHeight`);
    const before = await height();
    await panel.post({ type: 'focus-composer', text: 'line\n'.repeat(7) });
    await panel.until(`${BOX}.offsetHeight > ${before}`);
    await panel.post({ type: 'focus-composer', text: 'line\n'.repeat(80) });
    await panel.until(`${BOX}.value.length === 400`);
    assert.ok((await height()) <= 800 * 0.34 + 1);
  });

  it('offers four examples that fill the message box', async () => {
    const panel = await open();
    await panel.show(state());
    const examples = panel.page.locator('.example');
    assert.equal(await examples.count(), 4);
    await examples.nth(1).click();
    await panel.until(`${BOX}.value.startsWith('turn my written message')`);
    assert.deepEqual(await panel.requests(), []);
  });
});
