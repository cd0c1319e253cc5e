// The whole way as a person goes it: Explorer, menu, two questions, panel, follow-ups, a second video.
import assert from 'node:assert/strict';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Frame } from 'playwright-core';
import { checkVideo } from '../../../scripts/start/checkVideo.mjs';
import { useEditor } from '../support/editor.ts';
import { assertSeen } from '../support/seen.ts';

const MAKE_VIDEO = 'Make Video from Selected Images/Script…';
/** ms; a video on a busy machine. */
const RENDERED = 120_000;

describe('making a video of photos', function () {
  this.timeout(RENDERED + 60_000);
  const editor = useEditor();

  /** Says something in the panel and waits until the work that follows is done. */
  async function say(text: string): Promise<Frame> {
    const panel = await editor().workbench.panel();
    const answers = panel.locator('.message-assistant:not([aria-busy=true])');
    const before = await answers.count();
    await panel.locator('.composer textarea').fill(text);
    await panel.getByRole('button', { name: 'Send' }).click();
    await answers.nth(before).waitFor({ timeout: RENDERED });
    await panel.locator('.activity').waitFor({ state: 'detached', timeout: RENDERED });
    return panel;
  }

  function videos(): string[] {
    const folder = join(editor().workspace, 'videos');
    return existsSync(folder) ? readdirSync(folder).sort() : [];
  }

  it('asks for the skill, with the fitting one first', async () => {
    const { workbench, workspace } = editor();
    const photos = readdirSync(join(workspace, 'photos')).map((name) => `photos/${name}`);
    await workbench.selectFiles(photos);
    await workbench.contextMenu(photos[0] ?? '');
    await workbench.chooseMenuItem(MAKE_VIDEO);
    const choices = await workbench.choices();
    assert.equal(choices.length, 4);
    assert.match(choices[0] ?? '', /Photo slideshow/);
  });

  it('asks for one sentence', async () => {
    const { workbench } = editor();
    await workbench.choose('Photo slideshow');
    assert.match(await workbench.question(), /photos/i);
  });

  it('plays the timeline in the panel, and puts the MP4 into videos/', async () => {
    const { workbench, workspace } = editor();
    await workbench.answer('Turn my photos into a 8-second slideshow video with music');
    const panel = await workbench.panel();
    // The keyboard goes where the video is refined.
    await panel.locator('.composer vscode-text-area:focus-within').waitFor();
    assert.equal(await panel.evaluate('document.hasFocus()'), true);
    await panel.locator('.preview[data-state=ready]').waitFor({ timeout: RENDERED });
    await panel.locator('.video .video-name').waitFor({ timeout: RENDERED });
    const [name = ''] = videos();
    assert.deepEqual(await checkVideo(join(workspace, 'videos', name), { seconds: 8 }), []);
    await assertSeen(join(workspace, 'videos', name));
  });

  it('shows the conversation and the tracks beside it', async () => {
    const panel = await editor().workbench.panel();
    assert.match(await panel.locator('.message-user').first().innerText(), /8-second slideshow/);
    assert.match((await panel.locator('.timeline .summary').textContent()) ?? '', /\(0-8s\)|-8s/);
  });

  it('changes the timeline on a follow-up, and the next video', async () => {
    const { workspace } = editor();
    await say('make it 4 seconds');
    const before = videos();
    await say('export');
    const [added = ''] = videos().filter((name) => !before.includes(name));
    assert.deepEqual(await checkVideo(join(workspace, 'videos', added), { seconds: 4 }), []);
    assert.deepEqual(
      videos().filter((name) => !name.endsWith('.mp4')),
      [],
    );
  });
});
