// The same with the real engine, which dies with its window: turn and render are had only once in the result.
import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { checkVideo } from '../../scripts/start/checkVideo.mjs';
import { useEditor, type EditorUnderTest } from '../ui/support/editor.ts';
import { askForVideo, reload, videosIn } from '../ui/support/ways.ts';
import { HeldRender } from './heldRender.ts';
import { seededRandom } from './random.ts';
import { finishedOnce, killExtensionHost, newProject, storedProjects } from './rig.ts';

const PHOTOS = ['photos/01-elva.jpg', 'photos/02-red-panda.jpg'];
const LOOK_EVERY = 20;

/** When the kill comes. */
interface Moment {
  readonly name: string;
  readonly comes: () => Promise<void>;
  /** The kill comes at most so many ms later. */
  readonly within: number;
  /** Renders are held until the kill. */
  readonly held?: true;
}

interface EngineSession {
  readonly taken: number;
  readonly media: readonly unknown[];
}

/** Sessions of the engine on the disk. A kill just when one begins leaves its folder without the file, and nothing was taken by it. */
function sessions({ home }: EditorUnderTest): EngineSession[] {
  const folder = join(home, 'editor/data/User/globalStorage/clipwright.clipwright/engine/sessions');
  return readdirSync(folder, { withFileTypes: true })
    .map(({ name }) => join(folder, name, 'session.json'))
    .filter((file) => existsSync(file))
    .map((file) => JSON.parse(readFileSync(file, 'utf8')) as EngineSession);
}

describe('kill -9 of the extension host while its own engine makes a video', function () {
  this.timeout(240_000);
  const random = seededRandom();
  const render = new HeldRender(mkdtempSync(join(tmpdir(), 'clipwright-held-')));
  before(() => render.install());
  after(() => rm(join(render.program, '..'), { recursive: true, force: true }));
  const editor = useEditor({ 'clipwright.ffmpegPath': render.program });

  const exported = (...states: readonly string[]) =>
    storedProjects(editor()).some(({ exports }) => exports.some(({ state }) => states.includes(state)));
  const fetching = async () => {
    while (!exported('downloading', 'done')) await wait(LOOK_EVERY);
    if (exported('done')) console.log('        the video was fetched before anybody looked');
  };

  const moments: readonly Moment[] = [
    { name: 'while the files are taken', comes: () => Promise.resolve(), within: 300 },
    // Held until the kill: a short video is rendered in less time than it takes to look.
    { name: 'while it renders', comes: () => render.seen(), within: 300, held: true },
    { name: 'while the video is fetched', comes: fetching, within: 20 },
  ];
  for (const [index, { name, comes, within, held }] of moments.entries()) {
    it(name, async () => {
      const { workbench, workspace } = editor();
      const request = `Turn my photos into a ${4 + index}-second slideshow video`;
      const videos = videosIn(workspace);
      const before = new Set(storedProjects(editor()).map(({ id }) => id));
      if (held) await render.hold();
      await askForVideo(workbench, { files: PHOTOS, skill: 'Photo slideshow', request });
      const { id } = await newProject(editor(), before);
      await comes();
      await wait(Math.floor(random() * within));
      await killExtensionHost(editor());
      await render.release();
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
