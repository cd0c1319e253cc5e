// kill -9 of the extension host in the middle of making a video in the cloud: the restarted editor brings it to its end, once.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { performance } from 'node:perf_hooks';
import { setTimeout as wait } from 'node:timers/promises';
import { ScriptedBackend } from '../backend/server.ts';
import { useEditor } from '../ui/support/editor.ts';
import { askForVideo, reload, videosIn } from '../ui/support/ways.ts';
import { MOMENTS } from './moments.ts';
import { kills, seededRandom } from './random.ts';
import { finishedOnce, killExtensionHost, newProject, storedProjects } from './rig.ts';

const TOKEN = 'nmv_usr_ofTheKillTests';
const PHOTOS = ['photos/01-elva.jpg', 'photos/02-red-panda.jpg'];
const video = await readFile(resolve(import.meta.dirname, '../../samples/clips/rabbit.mp4'));
const USUAL = { video, tokens: [TOKEN], tellsTurns: true, honestExports: true };

describe('kill -9 of the extension host while the cloud makes a video', function () {
  this.timeout(180_000);
  const random = seededRandom();
  let backend: ScriptedBackend;
  const { NEMO_TOKEN, NEMO_API_URL } = process.env;

  before(async () => {
    backend = await ScriptedBackend.start(USUAL);
    // The token belongs to the service that is named beside it.
    Object.assign(process.env, { NEMO_TOKEN: TOKEN, NEMO_API_URL: backend.url });
  });

  after(async () => {
    for (const [name, value] of Object.entries({ NEMO_TOKEN, NEMO_API_URL }))
      if (value === undefined) Reflect.deleteProperty(process.env, name);
      else process.env[name] = value;
    await backend.close();
  });

  const editor = useEditor(() => ({
    'clipwright.backend': 'cloud',
  }));

  for (const [index, begin] of MOMENTS.slice(0, kills(3)).entries()) {
    const moment = begin();
    it(`${index + 1}: ${moment.name}`, async () => {
      backend.beginAnew({ ...USUAL, ...moment.scenario });
      const { workbench, workspace } = editor();
      const request = `turn my photos into slideshow number ${index + 1}`;
      const videos = videosIn(workspace);
      const before = new Set(storedProjects(editor()).map(({ id }) => id));
      await askForVideo(workbench, { files: PHOTOS, skill: 'Photo slideshow', request });
      const stored = newProject(editor(), before);
      // Asked once; and once more where the answer went down with the window before the editor had written it.
      const agree = workbench.dialogButton('Upload and Continue');
      await Promise.race([stored, agree.click({ timeout: 60_000 }).catch(() => undefined)]);
      await moment.comes(backend, async () => {
        await stored;
      });
      await wait(Math.floor(random() * moment.within));
      await killExtensionHost(editor());
      moment.passed();
      const killed = performance.now();
      const { id } = await stored;
      await reload(editor().workbench);
      const path = await finishedOnce(editor(), { id, videos, request });
      console.log(`        finished ${((performance.now() - killed) / 1000).toFixed(1)} s after the kill`);
      assert.deepEqual(await readFile(path), video);
      assertChargedOnce(backend);
    });
  }
});

/** One turn, one export, and each file once. */
function assertChargedOnce(backend: ScriptedBackend): void {
  assert.equal(backend.to('chat').length, 1, 'The message was sent more than once.');
  const submitted = backend.to('submit').map(({ json }) => (json as { id: string }).id);
  assert.equal(new Set(submitted).size, 1, `Exports: ${submitted.join(', ')}`);
  const files = backend.to('upload').flatMap((request) => request.files.map(({ filename }) => filename));
  assert.deepEqual(files.sort(), ['01-elva.jpg', '02-red-panda.jpg']);
}
