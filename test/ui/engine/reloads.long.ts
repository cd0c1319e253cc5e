// A window that is loaded anew in the middle of something: of an export, of playing. (Of a turn: test/ui/cloud/turns.long.ts.)
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { checkVideo } from '../../../scripts/start/checkVideo.mjs';
import { useEditor } from '../support/editor.ts';
import { soonOn } from '../support/keys.ts';
import { Panel } from '../support/panel.ts';
import { askForVideo, reload, videosIn } from '../support/ways.ts';

const PHOTOS = ['photos/01-elva.jpg', 'photos/03-larch.jpg'];
const SHOWN = "Number(document.querySelector('.preview canvas').dataset.frame)";

describe('a window that is loaded anew', function () {
  this.timeout(300_000);
  const editor = useEditor();
  const panel = () => new Panel(editor().workbench);
  const until = async (expression: string) => soonOn(await panel().frame(), expression);

  it('in the middle of an export goes on with it, and saves the video once', async () => {
    const { workbench, workspace } = editor();
    await askForVideo(workbench, {
      files: PHOTOS,
      skill: 'Photo slideshow',
      request: 'A 4-second slideshow in 480p',
    });
    await panel().answersTo('A 4-second slideshow in 480p', /is ready/);
    await panel().say('make it 30 seconds long');
    const said = (await panel().said()).at(-1)?.id;
    await panel().begin('export');
    await panel().renders();
    await reload(workbench);
    await panel().answers(said, /is ready/);
    const videos = videosIn(workspace);
    assert.equal(videos.length, 2, videos.join(', '));
    const longer = videos.find((name) => /-2\.mp4$/.test(name)) ?? '';
    assert.deepEqual(
      await checkVideo(join(workspace, 'videos', longer), { seconds: 30, width: 854, height: 480 }),
      [],
    );
  });

  it('scrubs by the mouse: frames are shown while it is dragged', async () => {
    const { page } = editor().workbench;
    const frame = await panel().frame();
    await frame.locator('.preview[data-state=ready]').waitFor({ timeout: 60_000 });
    const bar = await frame.locator('.preview-seek').boundingBox();
    assert.ok(bar);
    const y = bar.y + bar.height / 2;
    await page.mouse.move(bar.x + 8, y);
    await page.mouse.down();
    await page.mouse.move(bar.x + bar.width / 2, y, { steps: 4 });
    await until(`Math.abs(${SHOWN} - 450) < 60`);
    await page.mouse.move(bar.x + bar.width * 0.75, y, { steps: 4 });
    await until(`Math.abs(${SHOWN} - 675) < 60`);
    await page.mouse.up();
  });

  it('in the middle of playing is silent, and plays again when it is asked to', async () => {
    const { workbench } = editor();
    await (await panel().frame()).locator('.preview-seek').press('Space');
    await until("document.querySelector('.preview-seek').getAttribute('aria-valuetext') === 'Playing'");
    await reload(workbench);
    const frame = await panel().frame();
    await frame.locator('.preview[data-state=ready]').waitFor({ timeout: 60_000 });
    assert.notEqual(await frame.locator('.preview-seek').getAttribute('aria-valuetext'), 'Playing');
    await frame.locator('.preview-seek').press('Space');
    await until(`${SHOWN} > 10`);
    await frame.locator('.preview-seek').press('Space');
  });
});
