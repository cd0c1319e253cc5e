import assert from 'node:assert/strict';
import type { PanelPage } from './support/harness.ts';
import { usePages } from './support/pages.ts';
import { BOX } from './support/places.ts';
import { BUSY, CAPTIONED, CHAT, message, project, state, TIMELINE } from './support/states.ts';

describe('panel page', () => {
  const open = usePages();

  it('says ready before anything else, and nothing more', async () => {
    const panel = await open();
    assert.deepEqual(await panel.sent(), [{ type: 'ready' }]);
  });

  it('asks for what its buttons say', async () => {
    const panel = await open();
    await panel.show(state(project({ timeline: TIMELINE })));
    const click = (name: string) => panel.page.getByRole('button', { name, exact: true }).first().click();
    await click('New project');
    await click('Add files');
    await click('Export');
    await click('Reveal in Explorer');
    assert.deepEqual(await panel.requests(), [
      { type: 'new-project' },
      { type: 'add-files' },
      { type: 'export' },
      { type: 'action', message: CHAT.at(-1)?.id, action: 'reveal-video' },
    ]);
  });

  it('exports as what the backend offers, by a menu that keys open, walk and close', async () => {
    const panel = await open();
    const exported = state(
      project({ timeline: CAPTIONED, formats: ['mp4', 'mp4-2160p', 'gif', 'mp3', 'srt'] }),
    );
    await panel.show(exported);
    const { keyboard } = panel.page;
    const more = panel.page.getByRole('button', { name: 'Other formats…' });
    await more.focus();
    await keyboard.press('Enter');
    const menu = panel.page.getByRole('menu', { name: 'Export as' });
    assert.deepEqual(await menu.getByRole('menuitem').allInnerTexts(), [
      ...['Video\nMP4', 'Video, 4K\nMP4', 'Animation, small\nGIF', 'Only the sound\nMP3', 'Subtitles\nSRT'],
    ]);
    await panel.picture('export-menu');
    await keyboard.press('ArrowDown');
    await keyboard.press('ArrowDown');
    await keyboard.press('Enter');
    assert.deepEqual(await panel.requests(), [{ type: 'export', format: 'gif' }]);
    assert.equal(await menu.count(), 0);
    await panel.until("document.activeElement.getAttribute('aria-label') === 'Other formats…'");
    // Without a word in it there are no subtitles.
    await panel.show(state(project({ timeline: TIMELINE, formats: ['mp4', 'gif', 'srt'] })));
    await more.press('Enter');
    assert.deepEqual(await menu.getByRole('menuitem').allInnerTexts(), [
      'Video\nMP4',
      'Animation, small\nGIF',
    ]);
    await keyboard.press('Escape');
    // Where nothing else is made, nothing else is offered.
    await panel.show(state(project({ timeline: TIMELINE })));
    assert.equal(await more.count(), 0);
  });

  it('says how long an export has taken, and about how long it takes still', async () => {
    const panel = await open();
    const since = new Date(Date.now() - 60_500).toISOString();
    const activity = {
      phase: 'exporting',
      label: 'Making the GIF…',
      since,
      fraction: 0.5,
      cancellable: true,
    } as const;
    await panel.show(state(project({ timeline: TIMELINE, activity })));
    await panel.until("/^about 1:[01]\\d left$/.test(document.querySelector('.activity-time')?.innerText)");
    await panel.picture('export-time');
  });

  it('passes on files that are dropped from the Explorer', async () => {
    const panel = await open();
    await panel.show(state(project()));
    await panel.text(`{
      const data = new DataTransfer();
      data.setData('text/uri-list', 'file:///w/a%20b.jpg\\r\\nfile:///w/c.jpg\\r\\n');
      for (const type of ['dragover', 'drop']) window.dispatchEvent(new DragEvent(type, { dataTransfer: data, cancelable: true }));
      ''
    }`);
    assert.deepEqual(await panel.requests(), [
      { type: 'drop-files', uris: ['file:///w/a%20b.jpg', 'file:///w/c.jpg'] },
    ]);
  });

  it('keeps caret, selection, folded sections and open lists while states pour in', async () => {
    const panel = await open();
    await panel.show(state(project({ timeline: TIMELINE, activity: BUSY })));
    await panel.page.getByRole('button', { name: /^Files/ }).click();
    await panel.post({ type: 'focus-composer', text: 'make it longer' });
    await panel.until(`${BOX}.value === 'make it longer'`);
    await panel.text(`${BOX}.setSelectionRange(5, 7) + ''`);
    for (let step = 0; step <= 20; step += 1) {
      const activity = {
        phase: 'exporting',
        label: 'Rendering…',
        fraction: step / 20,
        cancellable: true,
      } as const;
      await panel.show(state(project({ timeline: TIMELINE, activity })));
    }
    assert.equal(await panel.text('document.activeElement.localName'), 'vscode-text-area');
    assert.deepEqual(await panel.page.evaluate(`[${BOX}.selectionStart, ${BOX}.selectionEnd]`), [5, 7]);
    assert.equal(
      await panel.page.getByRole('button', { name: /^Files/ }).getAttribute('aria-expanded'),
      'false',
    );
    assert.equal(
      await panel.page.locator('.activity [role=progressbar]').getAttribute('aria-valuenow'),
      '100',
    );
  });

  it('is walked through with Tab in the order in which it is read', async () => {
    const panel = await open();
    await panel.show(state(project({ timeline: TIMELINE })));
    const order: string[] = [];
    for (let step = 0; step < 17; step += 1) {
      await panel.page.keyboard.press('Tab');
      order.push(
        await panel.text(
          "(document.activeElement.getAttribute('aria-label') ?? document.activeElement.textContent).trim()",
        ),
      );
    }
    assert.deepEqual(order, [
      'Project: Lake Trip, 1 other at work',
      'New project',
      'Timeline 0:24',
      'Export',
      'Zoom in',
      'Scene 1: 01-elva.jpg · 0 s to 4 s',
      'Files 8',
      'Add…',
      '01-elva.jpg, ready',
      'Messages',
      'Open Video',
      'Reveal in Explorer',
      'Copy',
      'Make it vertical',
      'Make it 15 seconds long',
      'Give it a film look',
      'Say what you want',
    ]);
  });

  it('stands still where less motion is asked for, by the system or by the editor', async () => {
    // Endless ones: a colour that changes once, because something was drawn, is no motion.
    const animations = (panel: PanelPage) =>
      panel.page.evaluate<number>(
        `[document, document.querySelector('vscode-progress-ring').shadowRoot]
          .flatMap((root) => root.getAnimations())
          .filter(({ timeline }) => timeline === document.timeline)
          .filter(({ effect }) => effect.getTiming().iterations === Infinity).length`,
      );
    const thinking = state(
      project({ messages: [message('assistant', 'Making', { streaming: true })], activity: BUSY }),
    );
    const moving = await open({ reducedMotion: false });
    await moving.show(thinking);
    assert.equal(await animations(moving), 3, 'the caret, the bar and the ring move');
    await moving.text("document.body.classList.add('vscode-reduce-motion') + ''");
    assert.equal(await animations(moving), 0);
    await moving.close();
    const still = await open({ reducedMotion: true });
    await still.show(thinking);
    assert.equal(await animations(still), 0);
  });

  it('says “On this computer” for the local backend and counts credits for the cloud', async () => {
    const panel = await open();
    await panel.show(state(project()));
    assert.match((await panel.page.locator('vscode-badge').textContent()) ?? '', /On this computer/);
    await panel.show(
      state(project(), { backend: 'cloud', credits: { available: 1, frozen: 0, total: 100 } }),
    );
    assert.equal(await panel.page.locator('vscode-badge').textContent(), '1 credit');
  });
});
