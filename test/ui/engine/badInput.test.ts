// What goes wrong with files and folders: one message that says what and what to do, and then on.
import assert from 'node:assert/strict';
import { cp, open } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { checkVideo } from '../../../scripts/start/checkVideo.mjs';
import { useEditor } from '../support/editor.ts';
import { Panel } from '../support/panel.ts';
import { askForVideo, openWindow, videosIn } from '../support/ways.ts';

const BROKEN = resolve(import.meta.dirname, '../../fixtures/broken');
const MEGABYTE = 1024 * 1024;
const SKILL = 'Photo slideshow';
/** What a small video of theirs is to be: small, since its size is not what is asked here. */
const SMALL = { seconds: 2, width: 854, height: 480 };

describe('bad input', function () {
  this.timeout(300_000);
  const editor = useEditor({}, { prepare: addBroken });
  const panel = () => new Panel(editor().workbench);

  it('offers no video to be made of a program', async () => {
    const { workbench } = editor();
    await workbench.selectFiles(['broken/program.exe']);
    const titles = await workbench.contextMenu('broken/program.exe');
    await workbench.page.keyboard.press('Escape');
    assert(titles.length > 0);
    assert.deepEqual(
      titles.filter((title) => /video/i.test(title)),
      [],
    );
  });

  const files: readonly [name: string, told: string][] = [
    ['empty.png', '“empty.png” is empty. Choose another file, or copy this one again from where it came.'],
    [
      'truncated.jpg',
      '“truncated.jpg” is incomplete: its end is missing. Copy or download it again, then add it once more.',
    ],
    [
      'not-a-video.mp4',
      '“not-a-video.mp4” isn’t really a video: its content is something else, or damaged. Choose the original file, or convert it to MP4.',
    ],
    [
      'huge.mp4',
      '“huge.mp4” is 201 MB; “Photo slideshow” takes files up to 200 MB. Trim or compress it, then add it again.',
    ],
  ];
  for (const [name, told] of files) {
    it(`says what is wrong with ${name}, once`, async () => {
      const { workbench, workspace } = editor();
      await askForVideo(workbench, {
        files: [`broken/${name}`],
        skill: SKILL,
        request: `A video of ${name}`,
      });
      const answers = await panel().answers(undefined, new RegExp(name));
      assert.deepEqual(
        answers.map(({ role, text }) => [role, text.replaceAll("'", '’')]),
        [['error', told]],
      );
      assert.deepEqual(videosIn(workspace), []);
    });
  }

  it('leaves out what cannot be used, says so, and takes a clip under a wrong name', async () => {
    const { workbench, workspace } = editor();
    const request = 'A 2-second slideshow in 480p';
    const selected = ['broken/webm-named-mp4.mp4', 'broken/empty.png', 'photos/03-larch.jpg'];
    await askForVideo(workbench, { files: selected, skill: SKILL, request });
    await panel().answersTo(request, /is ready/);
    const errors = (await panel().said()).filter(({ role }) => role === 'error');
    assert.equal(errors.length, 1);
    assert.match(errors[0]?.text ?? '', /“empty\.png” is empty/);
    assert.match(await panel().summary(), /webm named mp4/);
    const videos = videosIn(workspace);
    assert.equal(videos.length, 1, videos.join(', '));
    assert.deepEqual(await checkVideo(join(workspace, 'videos', videos[0] ?? ''), SMALL), []);
  });

  it('asks for a folder where none is open, and offers to open one', async () => {
    const window = await openWindow(editor());
    await window.runCommand('Clipwright: Make Video from Selected Images/Script…');
    assert.equal(
      await window.message(/folder/),
      'Open a folder first: Clipwright finds photos and texts in it, and saves its videos there.',
    );
    await window.runCommand('Clipwright: Open Panel');
    await new Panel(window).begin('A video, please');
    const frame = await new Panel(window).frame();
    await frame.locator('.failure').getByText('Open a folder first').waitFor();
    await frame.getByRole('alert').getByRole('button', { name: 'Open Folder' }).waitFor();
    assert.equal(await frame.locator('.composer textarea').inputValue(), 'A video, please');
    await editor().shoot(window, 'a sentence without a folder');
    await window.page.close();
  });
});

/** The fixtures, and a clip that is larger than a slideshow takes. */
async function addBroken(workspace: string): Promise<void> {
  await cp(BROKEN, join(workspace, 'broken'), { recursive: true });
  const file = await open(join(workspace, 'broken/huge.mp4'), 'w');
  // Without content: the size alone decides, and the disk is spared.
  await file.truncate(201 * MEGABYTE);
  await file.close();
}
