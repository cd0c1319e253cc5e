import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { readdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { promisify } from 'node:util';
import { resultOf } from '../../../src/project/batch/plan.ts';
import { Project } from '../../../src/project/project.ts';
import { sample } from '../../reliability/world/media.ts';
import { lastOf, withEngine } from './engineHost.ts';

const run = promisify(execFile);
const BROKEN = decodeURIComponent(new URL('../../fixtures/broken/truncated.jpg', import.meta.url).pathname);

/** Seconds. */
async function lengthOf(path: string): Promise<number> {
  const { stdout } = await run('ffprobe', [
    ...['-v', 'error', '-show_entries', 'format=duration', '-of', 'csv=p=0'],
    path,
  ]);
  return Number(stdout);
}

describe('a batch on the real engine', function () {
  this.timeout(180_000);

  it('makes a video of each photo in one session, each as it was asked for; a broken one stops nothing', async () => {
    await withEngine(async (engine, folder) => {
      const project = await Project.create(engine.host, {
        skill: 'online-photo-video-maker',
        backend: 'local',
      });
      const paths = [sample('photos/05-tomato.jpg'), BROKEN, sample('photos/06-blueberries.jpg')];
      const request = [
        'a 2-second slideshow in 480p',
        'a slideshow',
        'a 3-second slideshow in 480p titled “{name}”',
      ];
      assert.deepEqual(await project.makeBatch({ paths, request }), { status: 'done' }, lastOf(project));

      const { batch, messages } = project.snapshot.record;
      assert.ok(batch);
      const { outputs, failures } = resultOf(batch);
      assert.deepEqual(
        outputs.map((path) => basename(path)),
        ['05-tomato.mp4', '06-blueberries.mp4'],
      );
      assert.deepEqual(
        failures.map(({ path }) => basename(path)),
        ['truncated.jpg'],
      );
      assert.deepEqual((await Promise.all(outputs.map(lengthOf))).map(Math.round), [2, 3]);
      assert.deepEqual(
        (await readdir(join(folder, 'videos'))).toSorted(),
        outputs.map((path) => basename(path)),
      );
      const summary = JSON.stringify(project.snapshot.timeline);
      assert.match(summary, /blueberries/);
      assert.doesNotMatch(summary, /tomato/, 'the second video has nothing of the first');
      assert.equal(messages.filter(({ role }) => role === 'user').length, 3);
      await project.close();
    });
  });
});
