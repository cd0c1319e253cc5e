import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { systemClock } from '../../../../src/api/http/clock.ts';
import type { ProjectHost } from '../../../../src/project/host.ts';
import { Project } from '../../../../src/project/project.ts';
import { ProjectStore } from '../../../../src/project/storage/store.ts';
import type { ProjectAsset } from '../../../../src/project/types.ts';
import { sample } from '../../../reliability/world/media.ts';

const PHOTOS = ['05-tomato', '06-blueberries'].map((name) => sample(`photos/${name}.jpg`));

describe('a file that was added', () => {
  let folder: string;
  let host: ProjectHost;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'clipwright-forget-'));
    host = {
      connect: () => Promise.reject(new Error('Nothing is to be sent.')),
      outputFolder: () => Promise.resolve(folder),
      language: 'en',
      clock: systemClock,
      log: () => undefined,
      tempFolder: join(folder, 'temp'),
      store: new ProjectStore(join(folder, 'projects'), { log: () => undefined }),
    };
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));

  async function withFiles(change: Partial<ProjectAsset>): Promise<Project> {
    const project = await Project.create(host, { skill: 'online-photo-video-maker', backend: 'local' });
    await project.addFiles(PHOTOS);
    const { record } = project.snapshot;
    await project.close();
    const changed = { ...record, assets: record.assets.map((each) => ({ ...each, ...change })) };
    await host.store.save(changed);
    return Project.open(host, changed);
  }

  for (const [what, change, left] of [
    ['that waits is taken off the list', {}, 1],
    ['that failed is taken off the list', { state: 'failed', error: 'It is none.' }, 1],
    ['whose upload had begun stays, since the session may have it', { begun: true }, 2],
    ['that is in the session stays', { state: 'ready' }, 2],
  ] as const)
    it(what, async () => {
      const project = await withFiles(change);
      await project.forgetFile(project.snapshot.record.assets[0]?.id ?? '');
      assert.equal(project.snapshot.record.assets.length, left);
      assert.equal(project.snapshot.record.assets.at(-1)?.name, '06-blueberries.jpg');
      assert.ok((project.snapshot.record.assets[0]?.sizeBytes ?? 0) > 1000);
      await project.close();
    });
});
