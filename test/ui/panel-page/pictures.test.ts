import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import type { PanelPage } from './support/harness.ts';
import { usePages } from './support/pages.ts';
import { project, state } from './support/states.ts';

/** Pastes files into the message box, as the browser hands them over. */
async function paste(panel: PanelPage, files: string, text = ''): Promise<boolean> {
  return panel.page.evaluate<boolean>(`(async () => {
    const carried = new DataTransfer();
    for (const [from, name, type] of ${files})
      carried.items.add(new File([await (await fetch(from)).arrayBuffer()], name, { type }));
    if (${JSON.stringify(text)} !== '') carried.setData('text/plain', ${JSON.stringify(text)});
    const event = new ClipboardEvent('paste', { clipboardData: carried, bubbles: true, cancelable: true, composed: true });
    return !document.querySelector('.composer vscode-text-area').dispatchEvent(event);
  })()`);
}

const PHOTO = "[['/samples/photos/05-tomato.jpg', 'image.png', 'image/jpeg']]";

describe('panel page: pasted pictures', () => {
  const open = usePages();

  it('stand beside the message with their sizes, can be left out, and are sent with it', async () => {
    const panel = await open();
    await panel.show(state(project()));
    assert.equal(await paste(panel, PHOTO), true);
    const held = panel.page.locator('.held-picture');
    await held.waitFor();
    assert.match((await held.textContent()) ?? '', /^pasted\.jpg\d+ (kB|KB)/);
    await panel.until("document.querySelector('.held-picture img').naturalWidth > 0");
    await panel.picture('pasted-picture');
    await held.getByRole('button', { name: 'Remove pasted.jpg' }).click();
    assert.equal(await held.count(), 0);
    await paste(panel, PHOTO);
    await held.waitFor();
    await panel.page.locator('.composer textarea').fill('put this at the end');
    await panel.page.keyboard.press('Enter');
    const sent = await panel.page.evaluate<[string, string, number]>(
      '(({ text, pictures: [{ name, bytes }] }) => [text, name, bytes.length])(host.sent.at(-1).body)',
    );
    const { length } = await readFile('samples/photos/05-tomato.jpg');
    assert.deepEqual(sent, ['put this at the end', 'pasted.jpg', length]);
    await panel.reply();
    await held.waitFor({ state: 'detached' });
  });

  it('are dropped from elsewhere on the system, too; other files are told where they go', async () => {
    const panel = await open();
    await panel.show(state(project()));
    await panel.page.evaluate(`(async () => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([await (await fetch('/samples/photos/05-tomato.jpg')).arrayBuffer()], 'tomato.jpg', { type: 'image/jpeg' }));
      dataTransfer.items.add(new File(['x'], 'rabbit.mp4', { type: 'video/mp4' }));
      for (const type of ['dragover', 'drop'])
        document.body.dispatchEvent(new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true }));
    })()`);
    const held = panel.page.locator('.held-picture');
    await held.waitFor();
    assert.match((await held.textContent()) ?? '', /^tomato\.jpg/);
    assert.match(await panel.page.locator('.held-note').innerText(), /pictures alone can be dropped/);
    assert.deepEqual(await panel.requests(), []);
  });

  it('stay when the message is refused', async () => {
    const panel = await open();
    await panel.show(state(project()));
    await paste(panel, PHOTO);
    await panel.page.locator('.held-picture').waitFor();
    await panel.page.locator('.composer vscode-text-area').click();
    await panel.page.keyboard.press('Enter');
    await panel.reply('There is no room left.');
    await panel.page.getByRole('alert').waitFor();
    assert.equal(await panel.page.locator('.held-picture').count(), 1);
  });

  it('are not what a text carries along, and other files are none', async () => {
    const panel = await open();
    await panel.show(state(project()));
    assert.equal(await paste(panel, PHOTO, 'words'), false);
    assert.equal(await paste(panel, "[['/samples/photos/05-tomato.jpg', 'a.svg', 'image/svg+xml']]"), false);
    assert.equal(await panel.page.locator('.held-picture').count(), 0);
  });
});
