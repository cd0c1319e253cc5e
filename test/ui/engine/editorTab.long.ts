// The panel as an editor's tab, beside the one in the side bar.
import assert from 'node:assert/strict';
import type { Frame } from 'playwright-core';
import { useEditor } from '../support/editor.ts';
import { reload } from '../support/ways.ts';

const REQUEST = 'make a 4-second slideshow in 480p of the photos in this folder';

describe('the panel in an editor', function () {
  this.timeout(120_000);
  const editor = useEditor();

  const answered = async (frame: Frame): Promise<readonly string[]> => {
    await frame.locator('.message-assistant .actions').waitFor();
    return frame.locator('.message-user .text').allTextContents();
  };

  it('is the same as in the side bar, and what is said in one is said once', async () => {
    const { workbench } = editor();
    await workbench.runCommand('Clipwright: Open Panel');
    await workbench.panels(1);
    await workbench.runCommand('Clipwright: Open in Editor');
    const pages = await workbench.panels(2);
    const wide = await widest(pages);
    await wide.locator('.composer textarea').fill(REQUEST);
    await wide.getByRole('button', { name: 'Send' }).click();
    for (const page of pages) assert.deepEqual(await answered(page), [REQUEST]);
    for (const page of pages) assert.equal(await page.locator('.composer textarea').inputValue(), '');
  });

  it('is one tab, however often it is asked for', async () => {
    const { workbench } = editor();
    await workbench.runCommand('Clipwright: Open in Editor');
    await workbench.panels(2);
    assert.equal(await workbench.page.locator('.tabs-container .tab', { hasText: 'Clipwright' }).count(), 1);
  });

  it('comes back with the window', async () => {
    const { workbench } = editor();
    await reload(workbench);
    await workbench.page.locator('.tabs-container .tab', { hasText: 'Clipwright' }).waitFor();
    const pages = await workbench.panels(2);
    for (const page of pages) assert.deepEqual(await answered(page), [REQUEST]);
  });
});

async function widest(pages: readonly Frame[]): Promise<Frame> {
  const widths = await Promise.all(pages.map((page) => page.evaluate<number>('innerWidth')));
  const wide = pages[widths.indexOf(Math.max(...widths))];
  assert.ok(wide);
  return wide;
}
