// Several files, each a video of its own: told once.
import assert from 'node:assert/strict';
import { useEditor } from '../support/editor.ts';
import { Panel } from '../support/panel.ts';
import { videosIn } from '../support/ways.ts';

describe('a batch', function () {
  this.timeout(300_000);
  const editor = useEditor();
  const panel = () => new Panel(editor().workbench);
  const toasts = () =>
    editor().workbench.page.locator('.notifications-toasts .notification-list-item-message');

  it('is told once', async () => {
    const { workbench, workspace } = editor();
    const before = videosIn(workspace).length;
    const files = ['photos/01-elva.jpg', 'photos/03-larch.jpg'];
    await workbench.selectFiles(files);
    await workbench.contextMenu(files[0] ?? '');
    await workbench.chooseMenuItem('Make Videos in a Batch…');
    await workbench.choose('Photo slideshow');
    await workbench.choose('The same for every file');
    await workbench.answer('a 2-second video in 480p');
    await panel().answersTo('2 of 2, 03-larch.jpg: a 2-second video in 480p', /videos are ready/);
    assert.equal(await workbench.message(/videos/), 'All 2 videos are ready.');
    assert.equal(videosIn(workspace).length, before + 2);
    assert.deepEqual(await toasts().allInnerTexts(), ['All 2 videos are ready.']);
  });
});
