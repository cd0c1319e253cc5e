import assert from 'node:assert/strict';
import type { PanelPage } from './support/harness.ts';
import { usePages } from './support/pages.ts';
import { BUSY, CHANGED, FACES, message, project, state, TIMELINE, VERSIONS } from './support/states.ts';

describe('panel page: what messages changed', () => {
  const open = usePages();
  const changed = (more: Parameters<typeof project>[0] = {}) =>
    state(project({ messages: CHANGED, versions: VERSIONS, timeline: TIMELINE, ...more }));
  const card = (panel: PanelPage, at: number) => panel.page.locator('.changes').nth(at);

  const holds = (panel: PanelPage, text: string) =>
    panel.until(
      `document.querySelector('.composer vscode-text-area').shadowRoot.querySelector('textarea').value === ${JSON.stringify(text)}`,
    );

  it('shows it with before and after, and the way back: Undo below the last, Back to Here below earlier ones', async () => {
    const panel = await open();
    await panel.show(changed());
    assert.deepEqual(await card(panel, 2).locator('.change').allTextContents(), [
      'Length24 s18 s',
      '6 clips4 s each3 s each',
      'Music ‘Warm Light’100%35%',
    ]);
    const labels = await panel.page.locator('.changes vscode-button').allTextContents();
    assert.deepEqual(labels, ['Back to Here', 'Back to Here', 'Undo']);
    await card(panel, 2).getByRole('button').click();
    await card(panel, 0).getByRole('button').click();
    assert.deepEqual(await panel.requests(), [
      { type: 'go-to-version', version: 'v2' },
      { type: 'go-to-version', version: 'v1' },
    ]);
  });

  it('brings a reader who is elsewhere to the answer', async () => {
    const panel = await open({ height: 500 });
    await panel.show(changed());
    const box = "document.querySelector('.chat-scroll')";
    await panel.until(`${box}.scrollTop > 200`);
    await panel.text(`${box}.scrollTop = 0`);
    await panel.page.getByRole('button', { name: 'Newest' }).waitFor();
    await card(panel, 0).getByRole('button').click();
    await panel.reply();
    const answered = [...CHANGED, message('assistant', 'The video is as it was then.', { id: 'back' })];
    await panel.show(changed({ messages: answered, versions: { ...VERSIONS, at: 'v1' } }));
    await panel.until(`document.querySelector('[data-message=back]') !== null`);
    await panel.until(`${box}.scrollHeight - ${box}.scrollTop - ${box}.clientHeight < 2`);
  });

  it('marks what is undone, and offers it again', async () => {
    const panel = await open();
    const gone = FACES['gone back'];
    assert.ok(gone);
    await panel.show(gone);
    const labels = await panel.page.locator('.changes vscode-button').allTextContents();
    assert.deepEqual(labels, ['Back to Here', 'Redo to Here', 'Undo', 'Redo']);
    // A second Undo goes a step further back, as the word does.
    for (const name of ['Undo', 'Redo']) await card(panel, 3).getByRole('button', { name }).click();
    assert.deepEqual(await panel.requests(), [
      { type: 'go-to-version', version: 'v1' },
      { type: 'go-to-version', version: 'v3' },
    ]);
    const line = await panel.text(
      "getComputedStyle(document.querySelectorAll('.changes-list')[2]).textDecorationLine",
    );
    assert.equal(line, 'line-through');
  });

  it('offers no way back where the backend has none, and none that is not there any more', async () => {
    const panel = await open();
    await panel.show(state(project({ messages: CHANGED, timeline: TIMELINE })));
    assert.equal(await panel.page.locator('.changes').count(), 3);
    assert.equal(await panel.page.locator('.changes').getByRole('button').count(), 0);
    await panel.show(changed({ versions: { ids: ['v1', 'v9'], at: 'v9' } }));
    assert.deepEqual(await panel.page.locator('.changes vscode-button').allTextContents(), ['Back to Here']);
    // While something is going on the video cannot go anywhere.
    await panel.show(changed({ activity: BUSY }));
    await card(panel, 2).getByText('Undo').click({ force: true });
    assert.deepEqual(await panel.requests(), []);
  });

  it('says something once more: back to how it was before, or as a new message', async () => {
    const panel = await open();
    const box = panel.page.locator('.composer textarea');
    const note = panel.page.locator('.composer-editing');
    await panel.show(changed());
    await box.fill('half a thought');
    const edit = panel.page.getByRole('button', { name: 'Edit and say again' });
    await edit.nth(1).click();
    await holds(panel, 'Add a title “Lake Trip”');
    assert.match((await note.textContent()) ?? '', /goes back to how it was before/);
    await panel.picture('edit-and-send-again');
    await note.getByRole('button').click();
    await holds(panel, 'half a thought');
    await edit.nth(1).click();
    await holds(panel, 'Add a title “Lake Trip”');
    await box.fill('Add a title “Sea Trip”');
    await box.press('Enter');
    await panel.reply();
    await note.waitFor({ state: 'detached' });
    await holds(panel, 'half a thought');
    await panel.show(state(project({ messages: CHANGED, timeline: TIMELINE })));
    await edit.nth(1).click();
    assert.match((await note.textContent()) ?? '', /as a new message/);
    await box.press('Enter');
    assert.deepEqual(await panel.requests(), [
      { type: 'go-to-version', version: 'v1', text: 'Add a title “Sea Trip”' },
      { type: 'send', text: 'Add a title “Lake Trip”' },
    ]);
  });

  it('keeps words that are refused, and that they are said once more', async () => {
    const panel = await open();
    await panel.show(changed());
    await panel.page.getByRole('button', { name: 'Edit and say again' }).nth(1).click();
    const box = panel.page.locator('.composer textarea');
    await holds(panel, 'Add a title “Lake Trip”');
    await box.fill('Add a title “Sea Trip”');
    await box.press('Enter');
    await panel.reply('One thing at a time.');
    await holds(panel, 'Add a title “Sea Trip”');
    assert.equal(await panel.page.locator('.composer-editing').count(), 1);
  });

  it('copies an answer as it was written', async () => {
    const panel = await open();
    await panel.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await panel.show(state(project({ messages: [message('assistant', 'I made **two** changes.')] })));
    await panel.page.getByRole('button', { name: 'Copy' }).click();
    await panel.page.getByText('Copied').waitFor({ state: 'attached' });
    assert.equal(
      await panel.page.evaluate<string>('navigator.clipboard.readText()'),
      'I made **two** changes.',
    );
  });

  it('is walked through with the arrow keys; one message’s tools are one stop', async () => {
    const panel = await open();
    await panel.show(changed());
    await panel.page.locator('.chat-scroll').focus();
    await panel.page.keyboard.press('ArrowUp');
    await panel.page.keyboard.press('ArrowUp');
    const here = '[...document.querySelectorAll(".message")].indexOf(document.activeElement)';
    assert.equal(await panel.page.evaluate<number>(here), 4);
    await panel.page.keyboard.press('Tab');
    assert.equal(await panel.text('document.activeElement.getAttribute("aria-label")'), 'Edit and say again');
    assert.equal(await panel.page.evaluate('document.querySelectorAll(".tool[tabindex=\\"0\\"]").length'), 1);
  });

  it('suggests what could be said next: sent where that is free, else put into the message box', async () => {
    const panel = await open();
    const chips = panel.page.locator('.suggestions vscode-button');
    const credits = { available: 0, frozen: 0, total: 0, free: true };
    await panel.show({ ...changed(), credits });
    assert.deepEqual(await chips.allTextContents(), [
      'Make it vertical',
      'Make it 15 seconds long',
      'Give it a film look',
    ]);
    await chips.first().click();
    assert.deepEqual(await panel.requests(), [{ type: 'send', text: 'Make it vertical' }]);
    await panel.show({ ...changed({ activity: BUSY }), credits });
    assert.equal(await chips.count(), 0, 'none while something is going on');
    await panel.show(changed());
    await chips.first().click();
    await holds(panel, 'Make it vertical');
    assert.equal((await panel.requests()).length, 1);
  });
});
