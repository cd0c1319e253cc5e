import assert from 'node:assert/strict';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
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

describe('files on the web', () => {
  it('in a message are uploaded by their address, after the files before them, and once', async () => {
    await withProject({}, async ({ project, backend }) => {
      await project.addFiles(photos.slice(0, 1));
      const request = 'make a video of it and https://media.test/a/lake.mp4';
      assert.deepEqual(await project.send(request), { status: 'done' });
      const [file, link] = backend.to('upload');
      assert.equal(file?.files[0]?.filename, names[0]);
      assert.deepEqual(link?.json, { urls: ['https://media.test/a/lake.mp4'], source_type: 'url' });
      assert.equal(project.snapshot.record.assets[1]?.state, 'ready');
      await project.send(request);
      assert.equal(backend.to('upload').length, 2);
    });
  });

  it('alone wait for the request that says what to do with them', async () => {
    await withProject({}, async ({ project, backend }) => {
      await project.send('https://media.test/lake.mp4');
      assert.match(lastOf(project), /^assistant: The file goes along with your next message\./);
      assert.equal(backend.requests.length, 0);
      await project.send('make a video of it');
      assert.equal(backend.to('upload').length, 1);
      assert.equal(backend.to('chat').length, 1);
    });
  });

  it('that the service cannot fetch are named, and do not lose the others', async () => {
    const refused = { body: { code: 4001, message: 'no', data: null } };
    await withProject({ acts: { upload: [refused, {}] } }, async ({ project }) => {
      await project.send('make a video of https://media.test/gone.mp4 and https://media.test/lake.mp4');
      assert.deepEqual(
        project.snapshot.record.assets.map(({ name, state }) => `${name} ${state}`),
        ['gone.mp4 failed', 'lake.mp4 ready'],
      );
    });
  });

  it('are fetched by the real engine as well', async function () {
    this.timeout(60_000);
    const bytes = await readFile(photos[4] ?? '');
    const web = createServer((_, response) => response.end(bytes)).listen(0, '127.0.0.1');
    await once(web, 'listening');
    const { port } = web.address() as AddressInfo;
    try {
      await withHouse(async (house) => {
        const host = house.host;
        const project = await Project.create(host, { skill: 'online-photo-video-maker', backend: 'local' });
        await project.addFiles([`http://127.0.0.1:${port}/red%20tomato.jpg`]);
        await project.send('make a 2-second slideshow without music');
        assert.match(JSON.stringify(project.snapshot.timeline), /red tomato/);
        await project.close();
      });
    } finally {
      web.close();
    }
  });
});

describe('credits of the engine on this computer', () => {
  it('never run short: nothing is asked before a costly request', async function () {
    this.timeout(60_000);
    await withHouse(async (house) => {
      const project = await Project.create(house.host, { skill: 'ai-video-generator-ai', backend: 'local' });
      await project.send('generate 9 clips of a lake');
      assert.doesNotMatch(lastOf(project), /will likely cost/);
      assert.equal(project.snapshot.credits?.free, true);
      await project.close();
    });
  });
});
