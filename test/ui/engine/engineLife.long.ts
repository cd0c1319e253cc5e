// The embedded engine is a process of its own: whose it is, and what becomes of a video when it dies.
import assert from 'node:assert/strict';
import { cp, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { checkVideo } from '../../../scripts/start/checkVideo.mjs';
import { useEditor } from '../support/editor.ts';
import { Panel } from '../support/panel.ts';
import { allGone, engines, extensionHosts, renderers, soon, type Process } from '../support/processes.ts';
import { askForVideo, closeWindow, openWindow, videosIn } from '../support/ways.ts';
import type { Workbench } from '../support/workbench.ts';

const PHOTOS = ['photos/01-elva.jpg', 'photos/03-larch.jpg'];
const SKILL = 'Photo slideshow';

describe('the embedded engine', function () {
  this.timeout(300_000);
  // One of its own: its processes are counted, and killed.
  const editor = useEditor({});
  let second: Workbench;
  let secondWorkspace = '';

  /** The one engine below the editor's server that is none of `others`, and its runs of ffmpeg, in the middle of an export. */
  async function rendering(panel: Panel, others: readonly Process[] = []): Promise<Process[]> {
    await panel.renders();
    const [engine] = (await engines(editor().server.pid)).filter((each) =>
      others.every(({ pid }) => pid !== each.pid),
    );
    assert(engine, 'Nothing renders.');
    return [engine, ...(await soon(() => renderers(engine.pid)))];
  }

  it('is started again after it was killed in mid-render; the chat says what happened', async () => {
    const { workbench, workspace, server } = editor();
    const panel = new Panel(workbench);
    await askForVideo(workbench, { files: PHOTOS, skill: SKILL, request: 'A 30-second slideshow' });
    const running = await rendering(panel);
    process.kill(running[0]?.pid ?? 0, 'SIGKILL');
    const answers = await panel.answersTo('A 30-second slideshow', /engine/);
    const [problem, ...more] = answers.filter(({ role }) => role === 'error');
    assert.match(
      problem?.text ?? '',
      /The engine was stopped while it was making this video\. Export it again\.$/,
    );
    assert.deepEqual(problem?.buttons, ['Export Again', 'Show Log']);
    assert.deepEqual(more, []);
    await allGone(running);
    assert.deepEqual(videosIn(workspace), []);

    const before = (await panel.said()).at(-1)?.id;
    await panel.press('Export Again');
    await panel.answers(before, /is ready/);
    const videos = videosIn(workspace);
    assert.equal(videos.length, 1, videos.join(', '));
    assert.deepEqual(await checkVideo(join(workspace, 'videos', videos[0] ?? ''), { seconds: 30 }), []);
    const [restarted] = await engines(server.pid);
    assert.notEqual(restarted?.pid, running[0]?.pid);
  });

  it('works for two windows at once, and ends with its own', async () => {
    const { workbench, workspace, home, server } = editor();
    secondWorkspace = join(home, 'second');
    await cp(join(workspace, 'photos'), join(secondWorkspace, 'photos'), { recursive: true });
    second = await openWindow(editor(), secondWorkspace);
    const others = await engines(server.pid);
    await askForVideo(second, { files: PHOTOS, skill: SKILL, request: 'A 12-second slideshow' });
    const secondPanel = new Panel(second);
    const [kept] = await rendering(secondPanel, others);
    assert.equal((await extensionHosts(server.pid)).length, 2);

    const panel = new Panel(workbench);
    await panel.say('make it 40 seconds');
    await panel.begin('export');
    const ended = await rendering(panel, kept ? [kept] : []);
    await closeWindow(workbench);
    await allGone(ended);

    await secondPanel.answersTo('A 12-second slideshow', /is ready/);
    await editor().shoot(second, 'the embedded engine: the second window after the first was closed');
    const [video = ''] = videosIn(secondWorkspace);
    assert.deepEqual(await checkVideo(join(secondWorkspace, 'videos', video), { seconds: 12 }), []);
    assert.deepEqual(
      (await engines(server.pid)).map(({ pid }) => pid),
      [kept?.pid],
    );
    assert.equal(videosIn(workspace).length, 1);
  });

  it('dies with an extension host that is killed, ffmpeg included', async () => {
    const { server } = editor();
    const panel = new Panel(second);
    await panel.say('make it 30 seconds');
    await panel.begin('export');
    const running = await rendering(panel);
    const [host] = await extensionHosts(server.pid);
    assert(host);
    process.kill(host.pid, 'SIGKILL');
    await allGone([host, ...running]);
    assert.equal(videosIn(secondWorkspace).length, 1);
    assert.deepEqual((await readdir(secondWorkspace)).sort(), ['photos', 'videos']);
  });
});
