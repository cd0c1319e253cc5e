// The panel at the other side of the window; a video saved otherwise; its copy.
import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { useEditor } from '../support/editor.ts';
import { Panel } from '../support/panel.ts';

const REQUEST = 'make a 12-second slideshow in 480p of the photos in this folder';

describe('places and copies of a video', function () {
  this.timeout(300_000);
  const editor = useEditor();
  const panel = () => new Panel(editor().workbench);
  const saved = () => readdirSync(join(editor().workspace, 'videos')).toSorted();

  it('saves it as a GIF, stops one, and saves only the sound, all by the keyboard', async () => {
    const { workbench } = editor();
    const { keyboard } = workbench.page;
    await workbench.runCommand('Clipwright: Open Panel');
    await panel().begin(REQUEST);
    await panel().press('Use the 8 Photos in “photos”');
    await panel().answersTo(REQUEST, /is ready/);
    const [video = ''] = saved();
    const frame = await panel().frame();
    const choose = async (down: number): Promise<void> => {
      await frame.getByRole('button', { name: 'Other formats…' }).first().focus();
      await keyboard.press('Enter');
      await frame.getByRole('menu', { name: 'Export as' }).waitFor();
      for (let step = 0; step < down; step++) await keyboard.press('ArrowDown');
      await keyboard.press('Enter');
    };
    await choose(4);
    await panel().does('Making the GIF…');
    await editor().shoot(workbench, 'a GIF in the making');
    await keyboard.press('Escape');
    await frame.locator('.message').filter({ hasText: 'Export cancelled.' }).waitFor();
    assert.deepEqual(saved(), [video]);
    await panel().say('export as GIF');
    await frame.locator('.message').filter({ hasText: 'Your GIF is ready' }).waitFor();
    await choose(6);
    await frame.locator('.message').filter({ hasText: 'Your sound is ready' }).waitFor();
    const stem = video.replace(/\.mp4$/, '');
    assert.deepEqual(saved(), [`${stem}.gif`, `${stem}.mp3`, video].toSorted());
    await editor().shoot(workbench, 'earlier exports');
  });

  it('is copied, and the copy is not called as it is', async () => {
    const { workbench } = editor();
    const frame = await panel().frame();
    const name = await frame.locator('h1.unseen').textContent();
    await workbench.runCommand('Clipwright: Duplicate Video Project');
    await frame
      .locator('h1.unseen')
      .filter({ hasText: `${name ?? ''} copy` })
      .waitFor({ state: 'attached' });
    const [answer] = await panel().say('make it 15 seconds');
    assert.match(answer?.text ?? '', /15 seconds long/);
  });

  it('moves to the secondary side bar, beside the Explorer', async () => {
    const { workbench } = editor();
    await workbench.runCommand('Clipwright: Move to Secondary Side Bar');
    await workbench.page.locator('.auxiliarybar .composite.title').getByText('Clipwright').first().waitFor();
    await workbench.filesShown();
    const frame = await panel().frame();
    await frame.locator('.head').waitFor();
    await editor().shoot(workbench, 'beside the Explorer');
  });
});
