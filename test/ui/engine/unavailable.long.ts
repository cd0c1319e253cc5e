// What goes wrong with programs and networks: one message that says what and what to do, and then on.
import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { cp, mkdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { delimiter, join } from 'node:path';
import { checkVideo } from '../../../scripts/start/checkVideo.mjs';
import { useEditor, type EditorUnderTest } from '../support/editor.ts';
import { Panel, type Said } from '../support/panel.ts';
import { askForVideo, openWindow, videosIn } from '../support/ways.ts';
import type { Workbench } from '../support/workbench.ts';

const PHOTOS = ['photos/01-elva.jpg', 'photos/03-larch.jpg'];
const SKILL = 'Photo slideshow';

describe('what is unavailable', function () {
  this.timeout(300_000);
  const editor = useEditor();
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
