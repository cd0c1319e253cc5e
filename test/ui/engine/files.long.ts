// Files come into a video by drag from the Explorer, by paste, and by name.
import assert from 'node:assert/strict';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { useEditor } from '../support/editor.ts';
import { soonOn } from '../support/keys.ts';
import { Panel } from '../support/panel.ts';
import { dragToPanel } from '../support/drag.ts';
import { askForVideo } from '../support/ways.ts';

/** A picture in the clipboard, as a program for pictures puts it there. */
const COPIED = `(async () => {
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [320, 200];
  const pen = canvas.getContext('2d');
  pen.fillStyle = 'teal';
  pen.fillRect(0, 0, 320, 200);
  const picture = await new Promise((done) => canvas.toBlob(done));
  await navigator.clipboard.write([new ClipboardItem({ 'image/png': picture })]);
})()`;

describe('files for a video', function () {
  this.timeout(300_000);
  const editor = useEditor();
  const panel = () => new Panel(editor().workbench);

  it('are dragged from the Explorer, and go with the next message', async () => {
    const { workbench } = editor();
    const request = 'A 4-second slideshow in 480p';
    await askForVideo(workbench, { files: ['photos/01-elva.jpg'], skill: 'Photo slideshow', request });
    await panel().answersTo(request, /is ready/);
    await workbench.runCommand('Clipwright: Move to Secondary Side Bar');
    await workbench.page.locator('.auxiliarybar .composite.title').getByText('Clipwright').first().waitFor();
    await workbench.filesShown();
    await dragToPanel(workbench, ['photos/03-larch.jpg', 'photos/05-tomato.jpg']);
    const frame = await panel().frame();
    const told = frame.locator('.composer-files').filter({ hasText: '03-larch.jpg, 05-tomato.jpg' });
    await told.waitFor();
    await editor().shoot(workbench, 'files that were dropped');
    const [answer] = await panel().say('add the new photos at the end');
    assert.notEqual(answer?.role, 'error');
    await told.waitFor({ state: 'detached' });
    assert.match(await panel().summary(), /larch.*tomato/);
  });

  it('are told to be there where they are dropped once more', async () => {
    await dragToPanel(editor().workbench, ['photos/03-larch.jpg']);
    const frame = await panel().frame();
    await frame.locator('.message').filter({ hasText: 'is in this video already' }).waitFor();
  });

  it('are pasted as pictures, and saved in the folder for videos', async () => {
    const { workbench, workspace } = editor();
    const { page } = workbench;
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.evaluate(COPIED);
    await workbench.runCommand('Clipwright: Open Panel');
    const frame = await panel().frame();
    await soonOn(frame, "document.activeElement.localName === 'vscode-text-area'");
    await page.keyboard.press('Control+V');
    await frame.locator('.held-picture').filter({ hasText: 'pasted' }).waitFor();
    await page.keyboard.type('add the new photo at the end');
    await editor().shoot(workbench, 'a picture that was pasted');
    await page.keyboard.press('Enter');
    await panel().answersTo('add the new photo at the end');
    await frame.locator('.held-picture').waitFor({ state: 'detached' });
    assert.match(await panel().summary(), /pasted/);
    const saved = readdirSync(join(workspace, 'videos'), { recursive: true }).map(String);
    assert.ok(
      saved.some((name) => /pasted.*\.png$/.test(name)),
      saved.join(', '),
    );
  });

  it('are named with @, and come from anywhere in the folder', async () => {
    const { workbench, workspace } = editor();
    assert.ok(existsSync(join(workspace, 'photos/06-blueberries.jpg')));
    const { keyboard } = workbench.page;
    const frame = await panel().frame();
    await soonOn(frame, "document.activeElement.localName === 'vscode-text-area'");
    await keyboard.type('add @blueb');
    await frame.locator('.completion').filter({ hasText: 'blueberries' }).click();
    await frame.locator('.composer-files').filter({ hasText: '06-blueberries.jpg' }).waitFor();
    await keyboard.press('Enter');
    await panel().answersTo('add 06-blueberries.jpg');
    assert.match(await panel().summary(), /blueberries/);
  });

  it('begin another video on the page that the first one began on', async () => {
    const frame = await panel().frame();
    await frame.getByRole('button', { name: 'New project' }).click();
    await frame.getByRole('button', { name: 'Choose Files…' }).waitFor();
    assert.equal(await frame.locator('.message').count(), 0);
    // What was there is one click away.
    await frame.locator('.switcher').click();
    await frame.locator('.project-open').first().click();
    await frame.locator('.message').first().waitFor();
  });

  it('come without a question where they are called by their whole names', async () => {
    const frame = await panel().frame();
    await frame.getByRole('button', { name: 'New project' }).click();
    await frame.getByRole('button', { name: 'Choose Files…' }).waitFor();
    const request = 'make a 4-second video of 01-elva.jpg and 03-larch.jpg in 480p';
    await panel().begin(request);
    await panel().answersTo(request, /is ready/);
    assert.match(await panel().summary(), /elva.*larch/);
    assert.equal(await frame.locator('.switcher-name').innerText(), 'Elva and Larch');
    await panel().say('add 02-red-panda.jpg at the end');
    assert.match(await panel().summary(), /elva.*larch.*panda/);
    // Nothing has changed since: the file that is there is offered.
    await panel().say('export');
    const [told] = await panel().say('export');
    assert.match(told?.text ?? '', /Elva and Larch-2\.mp4 is up to date/);
  });
});
