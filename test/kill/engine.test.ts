// The same with the real engine, which dies with its window: turn and render are had only once in the result.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { checkVideo } from '../../scripts/start/checkVideo.mjs';
import { useEditor, type EditorUnderTest } from '../ui/support/editor.ts';
import { engines, extensionHosts, renderers, soon } from '../ui/support/processes.ts';
import { askForVideo, reload, videosIn } from '../ui/support/ways.ts';
import { finishedOnce, killExtensionHost, newProject, seededRandom, storedProjects } from './rig.ts';

const PHOTOS = ['photos/01-elva.jpg', 'photos/02-red-panda.jpg'];
const LOOK_EVERY = 20;

interface EngineSession {
  readonly taken: number;
  readonly media: readonly unknown[];
}

/** Sessions of the engine on the disk, those that are being written left out. */
function sessions({ home }: EditorUnderTest): EngineSession[] {
  const folder = join(home, 'editor/data/User/globalStorage/clipwright.clipwright/engine/sessions');
  return readdirSync(folder, { withFileTypes: true })
    .filter((each) => each.isDirectory())
    .map(({ name }) => JSON.parse(readFileSync(join(folder, name, 'session.json'), 'utf8')) as EngineSession);
}

describe('kill -9 of the extension host while its own engine makes a video', function () {
  this.timeout(240_000);
  const random = seededRandom();
  const editor = useEditor();

  const until = async (test: () => boolean) => {
    while (!test()) await wait(LOOK_EVERY);
  };
  const rendering = async () => {
    const [host] = await soon(() => extensionHosts(editor().server.pid));
    const [engine] = await soon(() => engines(host?.pid ?? 0));
    await soon(() => renderers(engine?.pid ?? 0));
  };
  const exporting = (state: string) => () =>
    until(() => storedProjects(editor()).some(({ exports }) => exports.some((job) => job.state === state)));

  const moments: readonly (readonly [string, () => Promise<void>, number])[] = [
    ['while the files are taken', () => Promise.resolve(), 300],
    ['while it renders', rendering, 1500],
    ['while the video is fetched', exporting('downloading'), 20],
  ];
  for (const [index, [name, comes, within]] of moments.entries()) {
    it(name, async () => {
      const { workbench, workspace } = editor();
      const request = `Turn my photos into a ${4 + index}-second slideshow video`;
      const videos = videosIn(workspace);
      const before = new Set(storedProjects(editor()).map(({ id }) => id));
      await askForVideo(workbench, { files: PHOTOS, skill: 'Photo slideshow', request });
      const { id } = await newProject(editor(), before);
      await comes();
      await wait(Math.floor(random() * within));
      await killExtensionHost(editor());
      await reload(editor().workbench);
      const path = await finishedOnce(editor(), { id, videos, request });
      assert.deepEqual(await checkVideo(path, { seconds: 4 + index }), []);
      const used = sessions(editor()).filter(({ taken }) => taken > 0);
      assert.equal(used.length, index + 1);
      assert(
        used.every(({ taken, media }) => taken === 1 && media.length === PHOTOS.length),
        JSON.stringify(used),
      );
    });
  }
});
