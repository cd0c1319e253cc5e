// The panel's message box alone: one sentence and one button make a video; what goes on is seen from everywhere.
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { checkVideo } from '../../../scripts/start/checkVideo.mjs';
import { useEditor } from '../support/editor.ts';
import { Panel } from '../support/panel.ts';
import { videosIn } from '../support/ways.ts';

const REQUEST = 'make a 4-second slideshow in 480p of the photos in this folder';
const USE = 'Use the 8 Photos in “photos”';

describe('the message box alone', function () {
  this.timeout(300_000);
  const editor = useEditor();
  const panel = () => new Panel(editor().workbench);
  const toasts = () =>
    editor().workbench.page.locator('.notifications-toasts .notification-list-item-message');
  const statusBar = (text: RegExp) =>
    editor().workbench.page.locator('.statusbar-item').filter({ hasText: text });
  const shown = async () => (await panel().frame()).locator('h1.unseen');
  const isShown = async (name: string | RegExp) =>
    (await shown()).filter({ hasText: name }).waitFor({ state: 'attached' });

  /** Begins a project by the palette. @returns its name */
  const newProject = async (skill: string): Promise<string> => {
    const { workbench } = editor();
    const before = await (await shown()).textContent();
    await workbench.runCommand('Clipwright: New Video Project…');
    await workbench.choose(skill);
    const another = (await panel().frame()).locator(`h1.unseen:not(:text-is(${JSON.stringify(before)}))`);
    return (await another.filter({ hasText: skill }).textContent()) ?? '';
  };

  it('asks for nothing but the files, with the fitting ones on a button', async () => {
    const { workbench } = editor();
    await workbench.runCommand('Clipwright: Open Panel');
    await panel().begin(REQUEST);
    const [question, ...more] = await panel().answersTo(REQUEST);
    assert.deepEqual(more, []);
    assert.match(
      question?.text ?? '',
      /^Which files .* In the folder “photos” there are 8 photos: 01-elva\.jpg, .* and 3 more\.$/,
    );
    assert.deepEqual(question?.buttons, [USE, 'Add Files…', 'Go On without Files']);
    assert.equal(await workbench.page.locator('.quick-input-widget').isVisible(), false);
  });

  it('makes the video, and no toast tells of what is before one’s eyes', async () => {
    const { workspace } = editor();
    await panel().press(USE);
    const answers = await panel().answersTo(REQUEST, /is ready/);
    assert.deepEqual(
      answers.flatMap(({ role, text }) => (role === 'error' ? [text] : [])),
      [],
    );
    const [name = ''] = videosIn(workspace);
    assert.deepEqual(
      await checkVideo(join(workspace, 'videos', name), { seconds: 4, width: 854, height: 480 }),
      [],
    );
    const badge = (await panel().frame()).locator('.head-skill');
    assert.equal(await badge.textContent(), 'Photo slideshow');
    assert.deepEqual(await toasts().allInnerTexts(), []);
  });

  it('marks the video as old when the timeline has changed, with Export beside it', async () => {
    const frame = await panel().frame();
    const note = frame.locator('[data-section=Video] [role=note]');
    assert.equal(await note.count(), 0);
    // So long that its export is still going on when the next test has looked at it from everywhere.
    const [answer] = await panel().say('make it 10 minutes long');
    assert.match(answer?.text ?? '', /600 s|10 min/);
    assert.match(await note.innerText(), /Changed since the export/);
    assert.equal(await frame.getByRole('button', { name: /Export/ }).count(), 1);
  });

  it('shows an export that runs from another project: status bar, badge, list', async () => {
    const { workbench } = editor();
    const frame = await panel().frame();
    await frame.locator('[data-section=Video] [role=note]').getByRole('button', { name: 'Export' }).click();
    await panel().does('Rendering…');
    await newProject('Video letter');
    await frame.locator('.head-skill').filter({ hasText: 'Video letter' }).waitFor();
    const item = statusBar(/^\s*Photo slideshow.*: Rendering…/);
    await item.waitFor();
    const badge = workbench.page
      .locator('.activitybar .action-item', { has: workbench.page.getByLabel(/^Clipwright/) })
      .locator('.badge-content')
      .filter({ hasText: '1' });
    await badge.waitFor();
    await frame.locator('.switcher[title*=slideshow][title*="Rendering…"]').waitFor();
    await frame.locator('.switcher').click();
    await frame.locator('.project-state').filter({ hasText: 'Rendering…' }).waitFor();
    await editor().shoot(workbench, 'an export that runs in another project');
    await item.click();
    await frame.locator('.activity').waitFor();
    await frame.getByRole('button', { name: /Stop/ }).click();
    await statusBar(/This computer/).waitFor();
    await badge.waitFor({ state: 'hidden' });
  });

  it('lists the projects in the panel; one is renamed, copied, deleted and brought back there', async () => {
    const { workbench } = editor();
    await newProject('Video letter');
    await panel().say('hello');
    const frame = await panel().frame();
    // The first message names it.
    const name = await frame.locator('.switcher-name').innerText();
    const more = async (project: string, deed: string) => {
      if ((await frame.locator('.projects').count()) === 0) await frame.locator('.switcher').click();
      await frame.getByRole('button', { name: `More for ${project}`, exact: true }).click();
      await frame.getByRole('menuitem', { name: deed }).click();
    };
    const isOpen = (project: string) =>
      frame.locator('.switcher-name').getByText(project, { exact: true }).waitFor();
    await more(name, 'Rename');
    await frame.locator('.project-rename').fill('At the lake');
    await frame.locator('.project-rename').press('Enter');
    await isOpen('At the lake');
    await more('At the lake', 'Duplicate');
    await isOpen('At the lake copy');
    await more('At the lake copy', 'Delete');
    await frame.locator('.removed').filter({ hasText: 'At the lake copy' }).waitFor();
    await editor().shoot(workbench, 'the list of projects in the panel');
    await frame.locator('.removed vscode-button').click();
    await isOpen('At the lake copy');
    await panel().shows('hello');
    await more('At the lake', 'Open');
    await isOpen('At the lake');
  });

  it('lists the projects; one is renamed, deleted and brought back by commands', async () => {
    const { workbench } = editor();
    await newProject('Video letter');
    await panel().say('hello');
    await workbench.runCommand('Clipwright: Rename Video Project…');
    await workbench.answer('Summer by the lake');
    await isShown('Summer by the lake');
    const letters = [await newProject('Video letter'), await newProject('Video letter')];
    await workbench.runCommand('Clipwright: Show Video Projects…');
    const listed = await workbench.choices();
    assert.equal(listed.length, new Set(listed).size);
    assert.deepEqual(
      letters.filter((letter) => !listed.some((entry) => entry.endsWith(letter))),
      [],
    );
    await editor().shoot(workbench, 'the list of projects');
    await workbench.choose('Summer by the lake');
    await isShown('Summer by the lake');
    await workbench.runCommand('Clipwright: Delete Video Project');
    await isShown(/^(?!Summer)/);
    assert.match(await workbench.message(/was deleted/), /finished videos/);
    await workbench.button('Undo').click();
    await isShown('Summer by the lake');
    await panel().shows('hello');
  });
});
