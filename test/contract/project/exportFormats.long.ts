import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { promisify } from 'node:util';
import { Project } from '../../../src/project/project.ts';
import { EXPORT_FORMATS } from '../../../src/exportFormats.ts';
import { sample } from '../../reliability/world/media.ts';
import { lastOf, withEngine } from './engineHost.ts';

const run = promisify(execFile);

/** `vp9 480x270, opus`, and how long it is, s. */
async function contentOf(path: string): Promise<{ readonly streams: string; readonly seconds: number }> {
  const { stdout } = await run('ffprobe', [
    '-v',
    'error',
    '-show_streams',
    '-show_format',
    '-of',
    'json',
    path,
  ]);
  const { streams, format } = JSON.parse(stdout) as {
    readonly streams: readonly {
      readonly codec_name: string;
      readonly width?: number;
      readonly height?: number;
    }[];
    readonly format: { readonly duration?: string };
  };
  const words = streams.map(({ codec_name: codec, width, height }) =>
    width === undefined ? codec : `${codec} ${width}x${String(height)}`,
  );
  return { streams: words.join(', '), seconds: Number(format.duration ?? 0) };
}

const OPTIONS = { skill: 'online-photo-video-maker', backend: 'local' } as const;
const photos = ['03-larch', '04-blue-whale'].map((each) => sample(`photos/${each}.jpg`));

describe('a project of the engine, exported as something else', function () {
  this.timeout(120_000);

  it('makes what is asked for in words and by the menu, each under a name of its own', async () => {
    await withEngine(async (engine, folder) => {
      const project = await Project.create(engine.host, { ...OPTIONS, name: 'Lake' });
      await project.addFiles(photos);
      await project.send(
        'make a 2 second slideshow in 480p with music and a caption “By the lake” on photo 1',
      );
      assert.deepEqual(project.snapshot.record.formats, EXPORT_FORMATS);

      const saved = async (wish: Parameters<Project['export']>[0] | string): Promise<string> => {
        const made = await (typeof wish === 'string' ? project.send(wish) : project.export(wish));
        assert.ok(made.status === 'done' && made.video, lastOf(project));
        return made.video.path;
      };
      const gif = await saved('export as GIF');
      assert.equal(basename(gif), 'Lake.gif');
      assert.match(lastOf(project), /Your GIF is ready: Lake\.gif \(2 s, [\d.]+ [kM]B\)\./);
      const animation = await contentOf(gif);
      assert.match(animation.streams, /^gif 480x2(68|70|72)$/);
      assert.ok(Math.abs(animation.seconds - 2) < 0.15, String(animation.seconds));
      assert.equal(basename(await saved({ format: 'gif' })), 'Lake-2.gif');

      const webm = await contentOf(await saved({ format: 'webm' }));
      assert.match(webm.streams, /^vp9 85[24]x480, opus$/);
      assert.ok(Math.abs(webm.seconds - 2) < 0.15, 'it knows how long it is');

      assert.equal((await contentOf(await saved('just the sound'))).streams, 'mp3');
      assert.equal((await contentOf(await saved({ format: 'm4a' }))).streams, 'aac');
      assert.match(
        await readFile(await saved('导出字幕'), 'utf8'),
        /^1\n00:00:00,000 --> .*\nBy the lake\n$/,
      );
      assert.match((await contentOf(await saved({ format: 'jpg' }))).streams, /^mjpeg 85[24]x480$/);
      assert.match((await contentOf(await saved('export in 720p'))).streams, /^h264 1280x720, aac$/);

      const videos = await readdir(join(folder, 'videos'));
      assert.deepEqual(
        videos.toSorted(),
        ['Lake-2.gif', 'Lake.gif', 'Lake.jpg', 'Lake.m4a', 'Lake.mp3', 'Lake.mp4', 'Lake.srt', 'Lake.webm'],
        'nothing else is left',
      );
      assert.match(project.snapshot.timeline ? String(project.snapshot.timeline.height) : '', /480/);
      await project.close();
    });
  });

  it('says what is missing where there is no sound or no word to save', async () => {
    await withEngine(async (engine, folder) => {
      const project = await Project.create(engine.host, OPTIONS);
      await project.addFiles(photos);
      await project.send('make a 2 second slideshow in 480p without music');
      await project.send('export the sound');
      assert.match(lastOf(project), /There is no sound in this video\. Add music or a voice/);
      await project.send('export the subtitles');
      assert.match(lastOf(project), /no captions and no spoken words/);
      assert.deepEqual(await readdir(join(folder, 'videos')).catch(() => []), []);
      await project.close();
    });
  });

  it('leaves nothing when it is cancelled, and makes the same again when that is asked for', async () => {
    await withEngine(async (engine, folder) => {
      const project = await Project.create(engine.host, OPTIONS);
      await project.addFiles(photos);
      await project.send('make a 3 second slideshow in 480p');
      const making = new Promise<void>((resolve) =>
        project.onDidChange(({ activity }) => {
          if (activity?.label === 'Making the GIF…') resolve();
        }),
      );
      const exporting = project.export({ format: 'gif' });
      await making;
      await project.cancel();
      assert.deepEqual(await exporting, { status: 'stopped' });
      assert.deepEqual(await readdir(join(folder, 'videos')).catch(() => []), []);
      const cancelled = project.snapshot.record.messages.at(-1);
      const again = await project.perform('export', cancelled?.id ?? '');
      assert.ok('video' in again && again.video.path.endsWith('.gif'), lastOf(project));
      await project.close();
    });
  });
});
