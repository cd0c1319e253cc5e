import assert from 'node:assert/strict';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { basename } from 'node:path';
import { Project } from '../../../src/project/project.ts';
import { skillBySlug } from '../../../src/skills/skills.ts';
import { sample } from '../../reliability/world/media.ts';
import { lastOf, withEngine } from './engineHost.ts';

const photos = ['01-elva', '02-red-panda', '03-larch', '04-blue-whale', '05-tomato'].map((each) =>
  sample(`photos/${each}.jpg`),
);

describe('files on the way to the real engine', () => {
  it('arrive in order, however long each takes', async function () {
    this.timeout(60_000);
    await withEngine(async (engine) => {
      const host = engine.host;
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

  it('are fetched from the web', async function () {
    this.timeout(60_000);
    const bytes = await readFile(photos[4] ?? '');
    const web = createServer((_, response) => response.end(bytes)).listen(0, '127.0.0.1');
    await once(web, 'listening');
    const { port } = web.address() as AddressInfo;
    try {
      await withEngine(async (engine) => {
        const host = engine.host;
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
    await withEngine(async (engine) => {
      const project = await Project.create(engine.host, { skill: 'ai-video-generator-ai', backend: 'local' });
      await project.send('generate 9 clips of a lake');
      assert.doesNotMatch(lastOf(project), /will likely cost/);
      assert.equal(project.snapshot.credits?.free, true);
      await project.close();
    });
  });
});
