// Every kind of material in samples/ goes the whole way, from the Explorer to a video that the panel shows.
import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { checkVideo } from '../../../scripts/start/checkVideo.mjs';
import { useEditor } from '../support/editor.ts';
import { assertSeen } from '../support/seen.ts';

/** ms; a video on a busy machine. */
const RENDERED = 180_000;

const SAMPLES = [
  {
    what: 'a message, photos and a voice become a letter',
    files: ['scripts/letter.txt', 'photos/01-elva.jpg', 'photos/03-larch.jpg', 'audio/voice-jfk.m4a'],
    skill: 'Video letter',
    request: 'A 12-second letter with my voice',
    seconds: 12,
  },
  {
    what: 'a Markdown script becomes a film',
    files: ['scripts/product.md'],
    skill: 'Script to video',
    request: 'Make a 6-second video of this script',
    seconds: 6,
  },
  {
    what: 'a Word script becomes a film',
    files: ['scripts/onboarding.docx'],
    skill: 'Script to video',
    request: 'Make a 6-second video of this script',
    seconds: 6,
  },
  {
    what: 'a Chinese script becomes a film',
    files: ['scripts/zh-旅行.txt'],
    skill: 'Script to video',
    request: '做一个5秒的视频',
    seconds: 5,
  },
  {
    what: 'images, a clip and audio become a promotional video',
    files: ['photos/05-tomato.jpg', 'photos/06-blueberries.jpg', 'clips/rabbit.mp4', 'audio/viper.mp3'],
    skill: 'Promotional video',
    request: 'A 5-second promo, “Fresh every day”',
    seconds: 5,
  },
];

describe('the samples', function () {
  this.timeout(RENDERED + 60_000);
  const editor = useEditor();

  for (const { what, files, skill, request, seconds } of SAMPLES) {
    it(what, async () => {
      const { workbench, workspace } = editor();
      await workbench.selectFiles(files);
      await workbench.contextMenu(files.at(-1) ?? '');
      await workbench.chooseMenuItem('Make Video from Selected Images/Script…');
      const [first = ''] = await workbench.choices();
      assert(first.includes(skill), `${first} was put first.`);
      await workbench.choose(skill);
      await workbench.answer(request);
      const panel = await workbench.panel();
      await panel.locator('.message-user').filter({ hasText: request }).waitFor();
      await panel.locator('.video .video-name').waitFor({ timeout: RENDERED });
      const name = (await panel.locator('.video .video-name').textContent()) ?? '';
      assert(readdirSync(join(workspace, 'videos')).includes(name), name);
      assert.deepEqual(await checkVideo(join(workspace, 'videos', name), { seconds }), []);
      await assertSeen(join(workspace, 'videos', name));
    });
  }
});
