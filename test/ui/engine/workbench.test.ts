import assert from 'node:assert/strict';
import { useEditor } from '../support/editor.ts';

const MAKE_VIDEO = 'Make Video from Selected Images/Script…';

describe('the workbench', function () {
  this.timeout(60_000);
  const editor = useEditor();

  it('opens with the extension on the sample workspace', async () => {
    const { page } = editor().workbench;
    await page.getByRole('treeitem', { name: 'photos', exact: true }).waitFor();
    await page.locator('.activitybar').getByRole('tab', { name: 'Clipwright' }).waitFor();
  });

  it('offers the commands under their category', async () => {
    const found = await editor().workbench.findCommands('Clipwright: ');
    assert(found.includes(`Clipwright: ${MAKE_VIDEO}`), found.join('\n'));
    assert(found.includes('Clipwright: Open Panel'), found.join('\n'));
  });

  it('offers to make a video of a selection of photos', async () => {
    const { workbench } = editor();
    await workbench.selectFiles(['photos/01-elva.jpg', 'photos/02-red-panda.jpg']);
    const titles = await workbench.contextMenu('photos/02-red-panda.jpg');
    assert(titles.includes(MAKE_VIDEO), titles.join('\n'));
    await workbench.page.keyboard.press('Escape');
  });
});
