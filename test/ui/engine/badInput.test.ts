// What goes wrong with files, folders, programs and networks: one message that says what and what to do, and then on.
import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { cp, mkdir, open, readFile, symlink, writeFile } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { delimiter, join, resolve } from 'node:path';
import { checkVideo } from '../../../scripts/start/checkVideo.mjs';
import { useEditor, type EditorUnderTest } from '../support/editor.ts';
import { Panel, type Said } from '../support/panel.ts';
import { askForVideo, openWindow, videosIn } from '../support/ways.ts';
import type { Workbench } from '../support/workbench.ts';

const BROKEN = resolve(import.meta.dirname, '../../fixtures/broken');
const MEGABYTE = 1024 * 1024;
const PHOTOS = ['photos/01-elva.jpg', 'photos/03-larch.jpg'];
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
      const answers = await panel().answers(0, new RegExp(name));
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

  describe('around it', () => {
    let window: Workbench;
    let workspace = '';

    beforeEach(async () => {
      workspace = join(editor().home, `around-${Date.now()}`);
      await cp(join(editor().workspace, 'photos'), join(workspace, 'photos'), { recursive: true });
    });

    afterEach(async function () {
      await editor().shoot(window, this.currentTest?.fullTitle() ?? 'unknown');
      await window.page.close();
    });

    async function openPanel(): Promise<Panel> {
      window = await openWindow(editor(), workspace);
      return new Panel(window);
    }

    async function assertOneVideo(): Promise<void> {
      const videos = videosIn(workspace);
      assert.equal(videos.length, 1, videos.join(', '));
      assert.deepEqual(await checkVideo(join(workspace, 'videos', videos[0] ?? ''), { seconds: 2 }), []);
    }

    it('says that ffmpeg is missing and how to get it; Retry goes on', async () => {
      const ffmpeg = join(workspace, 'bin/ffmpeg');
      await configure(editor(), { 'clipwright.ffmpegPath': ffmpeg });
      const chat = await openPanel();
      const request = 'A 2-second slideshow';
      await askForVideo(window, { files: PHOTOS, skill: SKILL, request });
      const problem = onlyError(await chat.answersTo(request));
      assert(problem.text.includes(ffmpeg), problem.text);
      assert.match(problem.text, /ffmpeg/);
      assert.deepEqual(problem.buttons, ['How to Install ffmpeg', 'Open Settings', 'Retry']);
      assert.deepEqual(videosIn(workspace), []);

      await mkdir(join(workspace, 'bin'));
      for (const name of ['ffmpeg', 'ffprobe']) await symlink(pathOf(name), join(workspace, 'bin', name));
      await chat.press('Retry');
      await chat.answersTo(request, /is ready/);
      await assertOneVideo();
      await configure(editor(), { 'clipwright.ffmpegPath': undefined });
    });

    it('says that the cloud cannot be reached; one button makes the video on this computer', async () => {
      const apiUrl = `http://127.0.0.1:${await closedPort()}`;
      const file = await configure(editor(), { 'clipwright.backend': 'cloud', 'clipwright.apiUrl': apiUrl });
      const chat = await openPanel();
      const request = 'A 2-second slideshow';
      await askForVideo(window, { files: PHOTOS, skill: SKILL, request });
      await window.dialogButton('Upload and Continue').click();
      const problem = onlyError(await chat.answersTo(request));
      assert(problem.text.includes(new URL(apiUrl).host), problem.text);
      assert(problem.buttons.includes('Make It on This Computer'), problem.buttons.join(', '));
      assert.deepEqual(videosIn(workspace), []);

      await chat.press('Make It on This Computer');
      await chat.answersTo(request, /is ready/);
      await assertOneVideo();
      assert.match(await readFile(file, 'utf8'), /"clipwright\.backend": *"local"/);
    });
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

/** Changes settings of the machine: the user's own, not a folder's. @returns the file that they are in */
async function configure({ home }: EditorUnderTest, changes: Record<string, unknown>): Promise<string> {
  const file = join(home, 'editor/data/Machine/settings.json');
  const settings = JSON.parse(await readFile(file, 'utf8')) as Record<string, unknown>;
  await writeFile(file, JSON.stringify({ ...settings, ...changes }));
  return file;
}

/** The one answer, which is an error without a stack trace. */
function onlyError(answers: readonly Said[]): Said {
  const [problem, ...more] = answers;
  assert(problem);
  assert.deepEqual(more, []);
  assert.equal(problem.role, 'error');
  assert.doesNotMatch(problem.text, /\n\s*at |node:/);
  return problem;
}

/** Where a program of the PATH is. */
function pathOf(program: string): string {
  const folders = (process.env.PATH ?? '').split(delimiter);
  const found = folders.map((folder) => join(folder, program)).find((path) => existsSync(path));
  assert(found, `${program} is not on the PATH.`);
  return found;
}

/** A port on which nobody listens: it was free a moment ago. */
async function closedPort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  await new Promise((closed) => server.close(closed));
  return port;
}
