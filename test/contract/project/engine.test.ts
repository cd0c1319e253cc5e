import assert from 'node:assert/strict';
import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { promisify } from 'node:util';
import { NemoClient } from '../../../src/api/client.ts';
import { fixedCredentials } from '../../../src/api/credentials.ts';
import type { EngineHello } from '../../../src/engine/handshake.ts';
import { systemClock, type ProjectHost } from '../../../src/project/host.ts';
import { Project } from '../../../src/project/project.ts';
import { ProjectStore } from '../../../src/project/store.ts';
import type { Skill } from '../../../src/skills/types.ts';
import { lastOf, sample } from './bench.ts';

const run = promisify(execFile);
const MAIN = decodeURIComponent(new URL('../../../src/engine/main.ts', import.meta.url).pathname);

/** The house as the editor builds it: one engine process, started on first use and again when it died. */
class House {
  readonly #folder: string;
  #engine: { readonly child: ChildProcess; readonly url: string; readonly token: string } | undefined;
  #clients: NemoClient[] = [];
  readonly store: ProjectStore;
  readonly logged: string[] = [];

  constructor(folder: string) {
    this.#folder = folder;
    this.store = new ProjectStore(join(folder, 'projects'), {
      log: (_, message) => this.logged.push(message),
    });
  }

  get host(): ProjectHost {
    return {
      connect: (skill) => this.#connect(skill),
      outputFolder: () => Promise.resolve(join(this.#folder, 'videos')),
      language: 'en',
      clock: systemClock,
      log: (_, message) => this.logged.push(message),
      tempFolder: join(this.#folder, 'temp'),
      store: this.store,
    };
  }

  async kill(): Promise<void> {
    const child = this.#engine?.child;
    if (!child) return;
    this.#engine = undefined;
    child.kill('SIGKILL');
    if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
  }

  async close(): Promise<void> {
    await this.store.close();
    await Promise.all(this.#clients.map((each) => each.close()));
    const child = this.#engine?.child;
    child?.stdin?.end();
    if (child?.exitCode === null) await once(child, 'exit');
  }

  async #connect(skill: Skill): Promise<NemoClient> {
    this.#engine ??= await this.#start();
    const { url, token } = this.#engine;
    const client = new NemoClient({
      baseUrl: url,
      webUrl: 'https://web.example.test',
      attribution: { source: skill.slug, version: skill.version, platform: 'unknown' },
      credentials: fixedCredentials(token),
    });
    this.#clients.push(client);
    return client;
  }

  async #start(): Promise<{ child: ChildProcess; url: string; token: string }> {
    const child = spawn(process.execPath, [MAIN, '--data', join(this.#folder, 'engine')], {
      stdio: ['pipe', 'pipe', 'ignore'],
    });
    const [line] = (await once(createInterface(child.stdout), 'line')) as [string];
    const hello = JSON.parse(line) as EngineHello;
    if (hello.type === 'failed') throw new Error(hello.message);
    return { child, url: hello.url, token: hello.token };
  }
}

async function withHouse(test: (house: House, folder: string) => Promise<void>): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'clipwright-engine-'));
  const house = new House(folder);
  try {
    await test(house, folder);
  } finally {
    await house.close();
    await rm(folder, { recursive: true, force: true });
  }
}

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
    await withHouse(async (house, folder) => {
      const project = await Project.create(house.host, {
        skill: 'online-photo-video-maker',
        backend: 'local',
      });
      assert.deepEqual(await project.addFiles(photos), { status: 'done' });
      assert.deepEqual(await project.send('make a 4 second slideshow with music'), { status: 'done' });
      const outcome = await project.send('export it as MP4');
      assert.equal(outcome.status, 'done', lastOf(project));
      assert.ok(outcome.video);
      const { streams, format } = await probe(outcome.video.path);
      assert.deepEqual(streams.map(({ codec_name }) => codec_name).sort(), ['aac', 'h264']);
      assert.deepEqual([streams[0]?.width, streams[0]?.height], [1920, 1080]);
      const { timeline, record } = project.snapshot;
      assert.ok(Math.abs(Number(format.duration) * 1000 - (timeline?.durationMs ?? 0)) < 100);
      assert.ok(record.exports[0]?.soundPath, 'the sound comes along for players without AAC');

      assert.deepEqual(await project.send('add a title “Lake Trip”'), { status: 'done' });
      const again = await project.export();
      assert.equal(again.status, 'done', lastOf(project));
      assert.equal((await readdir(join(folder, 'videos'))).length, 2);
      await project.close();
    });
  });

  it('stops a render when it is told to, and leaves nothing', async () => {
    await withHouse(async (house, folder) => {
      const project = await Project.create(house.host, {
        skill: 'online-photo-video-maker',
        backend: 'local',
      });
      await project.addFiles(photos);
      await project.send('make a slideshow');
      const rendering = new Promise<void>((resolve) =>
        project.onDidChange(({ activity }) => {
          if (activity?.phase === 'exporting' && activity.fraction !== undefined) resolve();
        }),
      );
      const exporting = project.export();
      await rendering;
      await project.cancel();
      assert.deepEqual(await exporting, { status: 'stopped' });
      assert.deepEqual(await readdir(join(folder, 'videos')).catch(() => []), []);
      await project.close();
    });
  });

  it('tells of an engine that was killed in the middle, and starts another on the next request', async () => {
    await withHouse(async (house, folder) => {
      const project = await Project.create(house.host, {
        skill: 'online-photo-video-maker',
        backend: 'local',
      });
      await project.addFiles(photos.slice(0, 2));
      await project.send('make a 2 second slideshow');
      const rendering = new Promise<void>((resolve) =>
        project.onDidChange(({ activity }) => {
          if (activity?.phase === 'exporting' && activity.fraction !== undefined) resolve();
        }),
      );
      const exporting = project.export();
      await rendering;
      await house.kill();
      assert.equal((await exporting).status, 'failed');
      assert.match(lastOf(project), /^error: .* \[export, show-log\]$/);
      assert.deepEqual(await readdir(join(folder, 'videos')).catch(() => []), []);
      const again = await project.export();
      assert.equal(again.status, 'done', lastOf(project));
      await project.close();
    });
  });
});
