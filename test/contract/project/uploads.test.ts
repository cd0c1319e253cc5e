import assert from 'node:assert/strict';
import { basename } from 'node:path';
import { Project } from '../../../src/project/project.ts';
import { skillBySlug } from '../../../src/skills/skills.ts';
import { Gate } from '../../backend/scenario.ts';
import { lastOf, sample, withProject } from './bench.ts';
import { withHouse } from './house.ts';

const photos = ['01-elva', '02-red-panda', '03-larch', '04-blue-whale', '05-tomato'].map((each) =>
  sample(`photos/${each}.jpg`),
);
const names = photos.map((path) => basename(path));

describe('uploads side by side', () => {
  it('are three at a time, each complete only after the one before it', async () => {
    const gate = new Gate();
    await withProject({ acts: { upload: [{ hold: gate }] } }, async ({ project, backend }) => {
      await project.addFiles(photos);
      const fractions: number[] = [];
      project.onDidChange(({ activity }) => {
        if (activity?.phase === 'uploading') fractions.push(activity.fraction ?? 0);
      });
      const turn = project.send('make a slideshow');
      await backend.arrived('upload', 3);
      const uploads = backend.to('upload');
      assert.equal(uploads.length, 3);
      gate.open();
      assert.deepEqual(await turn, { status: 'done' });
      assert.deepEqual(
        backend.to('upload').flatMap(({ files }) => files.map(({ filename }) => filename)),
        names,
      );
      assert.deepEqual(
        fractions,
        fractions.toSorted((a, b) => a - b),
        'progress over all never goes back',
      );
      assert.equal(fractions.at(-1), 1);
    });
  });

  it('lose nothing when the network goes away in the middle of one: the others go on with Retry', async () => {
    const acts = { upload: [{}, { cutRequestAfter: 100 }, { cutRequestAfter: 100 }] };
    await withProject({ acts }, async ({ project, backend }) => {
      await project.addFiles(photos.slice(0, 2));
      assert.equal((await project.send('make a slideshow')).status, 'failed');
      assert.equal(backend.to('chat').length, 0);
      assert.deepEqual(
        project.snapshot.record.assets.map(({ state }) => state),
        ['ready', 'waiting'],
      );
      assert.deepEqual(await project.retry(), { status: 'done' });
      const arrived = backend.to('upload').flatMap(({ files }) => files.map(({ filename }) => filename));
      assert.deepEqual(arrived, names.slice(0, 2), 'each arrived once, and in order');
    });
  });

  it('arrive in order at the real engine, however long each takes', async function () {
    this.timeout(60_000);
    await withHouse(async (house) => {
      const host = house.host;
      const project = await Project.create(host, { skill: 'online-photo-video-maker', backend: 'local' });
      const paths = [sample('clips/rabbit.mp4'), ...photos.toReversed()];
      await project.addFiles(paths);
      await project.send('make a slideshow without music');
      const { session } = project.snapshot.record;
      assert.ok(session, lastOf(project));
      const backend = await host.connect(skillBySlug('online-photo-video-maker'), 'local');
      const { videoInfos } = await backend.state(session.sessionId);
      assert.deepEqual(
        videoInfos.map((info) => (info as { filename?: unknown }).filename),
        paths.map((path) => basename(path)),
      );
      await project.close();
    });
  });
});
