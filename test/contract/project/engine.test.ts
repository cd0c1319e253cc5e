import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { Project } from '../../../src/project/project.ts';
import { sample } from '../../reliability/world/media.ts';
import { lastOf, withEngine } from './engineHost.ts';

const run = promisify(execFile);

interface Probe {
  readonly streams: readonly {
    readonly codec_name: string;
    readonly width?: number;
    readonly height?: number;
  }[];
  readonly format: { readonly duration: string };
}

async function probe(path: string): Promise<Probe> {
  const { stdout } = await run('ffprobe', [
    '-v',
    'error',
    '-show_streams',
    '-show_format',
    '-of',
    'json',
    path,
  ]);
  return JSON.parse(stdout) as Probe;
}

const photos = ['03-larch', '04-blue-whale', '05-tomato', '06-blueberries'].map((each) =>
  sample(`photos/${each}.jpg`),
);

describe('a project on the real engine', function () {
  this.timeout(120_000);

  it('makes a real video of real photos, and another after a follow-up', async () => {
    await withEngine(async (engine, folder) => {
      const project = await Project.create(engine.host, {
        skill: 'online-photo-video-maker',
        backend: 'local',
      });
      assert.deepEqual(await project.addFiles(photos), { status: 'done' });
      assert.deepEqual(await project.send('make a 2 second slideshow in 480p with music'), {
        status: 'done',
      });
      const outcome = await project.send('export it as MP4');
      assert.equal(outcome.status, 'done', lastOf(project));
      assert.ok(outcome.video);
      const { streams, format } = await probe(outcome.video.path);
      assert.deepEqual(streams.map(({ codec_name }) => codec_name).sort(), ['aac', 'h264']);
      assert.deepEqual([streams[0]?.width, streams[0]?.height], [854, 480]);
      const { timeline, record } = project.snapshot;
      assert.ok(Math.abs(Number(format.duration) * 1000 - (timeline?.durationMs ?? 0)) < 100);
      assert.ok(record.exports[0]?.soundPath, 'the sound comes along for players without AAC');

      assert.deepEqual(await project.send('add a title “Lake Trip”'), { status: 'done' });
      assert.equal(project.snapshot.record.name, 'Lake Trip', 'a project is called as its video is');
      // What a message does nothing with is still there for the next one.
      await project.addFiles([sample('photos/01-elva.jpg')]);
      const unused = () => project.snapshot.record.assets.flatMap(({ name, unused }) => (unused ? name : []));
      await project.send('xyzzy plugh');
      assert.deepEqual(unused(), ['01-elva.jpg']);
      await project.send('Add 01-elva.jpg.');
      assert.deepEqual(unused(), []);
      const again = await project.export();
      assert.equal(again.status, 'done', lastOf(project));
      assert.equal((await readdir(join(folder, 'videos'))).length, 2);
      await project.close();
    });
  });

  it('saves the captions beside the video when it is asked for them', async () => {
    await withEngine(async (engine, folder) => {
      const options = { skill: 'online-photo-video-maker', backend: 'local' } as const;
      const project = await Project.create(engine.host, options);
      await project.addFiles(photos.slice(0, 2));
      await project.send('make a 2 second slideshow in 480p with a caption “By the lake” on photo 1');
      await project.send('captions as SRT');
      assert.match(lastOf(project), /SRT file beside the video/);
      const made = await project.export();
      assert.ok(made.status === 'done' && made.video, lastOf(project));
      const { video } = made;
      const path = video.path.replace(/mp4$/, 'srt');
      assert.match(await readFile(path, 'utf8'), /^1\n00:00:00,000 --> 00:00:0[01],\d{3}\nBy the lake\n$/);
      await project.send('also save a cover image');
      const again = await project.export();
      assert.ok(again.status === 'done' && again.video && again.video.path !== video.path);
      const cover = again.video.path.replace(/mp4$/, 'jpg');
      assert.deepEqual([...(await readFile(cover)).subarray(0, 3)], [0xff, 0xd8, 0xff]);
      assert.equal(project.snapshot.record.exports.at(-1)?.coverPath, cover);
      assert.equal((await readdir(join(folder, 'videos'))).length, 5);
      await project.close();
    });
  });

  it('stops a render when it is told to, tells of an engine that was killed in the middle, and starts another', async () => {
    await withEngine(async (engine, folder) => {
      const project = await Project.create(engine.host, {
        skill: 'online-photo-video-maker',
        backend: 'local',
      });
      const rendering = () =>
        new Promise<void>((resolve) =>
          project.onDidChange(({ activity }) => {
            if (activity?.phase === 'exporting' && activity.fraction !== undefined) resolve();
          }),
        );
      const videos = () => readdir(join(folder, 'videos')).catch(() => []);
      await project.addFiles(photos.slice(0, 2));
      await project.send('make a 2 second slideshow in 480p');
      const stopped = project.export();
      await rendering();
      await project.cancel();
      assert.deepEqual(await stopped, { status: 'stopped' });
      assert.deepEqual(await videos(), []);

      const killed = project.export();
      await rendering();
      await engine.kill();
      assert.equal((await killed).status, 'failed');
      assert.match(lastOf(project), /^error: .* \[Export Again, Show Log\]$/);
      assert.deepEqual(await videos(), []);
      const again = await project.export();
      assert.equal(again.status, 'done', lastOf(project));
      await project.close();
    });
  });
});
