import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { EngineFailed, EngineHello } from '../../src/engine/handshake.ts';
import { isOver, SAMPLE_PHOTOS, startEngine, Wire, type EngineUnderTest } from './engineProcess.ts';

describe('engine process', () => {
  let folder: string;
  const engines: EngineUnderTest[] = [];
  const start = async (
    ...rest: Parameters<typeof startEngine> extends [string, ...infer Rest] ? Rest : never
  ) => {
    const engine = await startEngine(folder, ...rest);
    engines.push(engine);
    return engine;
  };

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'clipwright-engine-'));
  });
  afterEach(async () => {
    for (const { child } of engines.splice(0))
      if (child.exitCode === null && child.signalCode === null) child.kill('SIGKILL');
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  });

  it('says where it is, and ends when its host is gone', async () => {
    const { child, hello, end } = await start();
    if (hello.type !== 'ready') throw new Error(hello.message);
    assert.match(hello.url ?? '', /^http:\/\/127\.0\.0\.1:\d+$/);
    assert.equal(hello.pid, child.pid);
    assert.equal(await end(), 0);
  });

  it('ends on SIGTERM', async () => {
    const { child } = await start();
    child.kill('SIGTERM');
    assert.deepEqual(await once(child, 'exit'), [0, null]);
  });

  for (const [how, end] of [
    ['its host is gone', ({ child }: EngineUnderTest) => child.stdin?.end()],
    ['it is told to', ({ child }: EngineUnderTest) => child.kill('SIGTERM')],
  ] as const)
    it(`ends though its thread is busy for ever when ${how}`, async () => {
      const busy = new URL('./busyThread.ts', import.meta.url);
      const engine = await start([], { NODE_OPTIONS: `--import ${busy.href}` });
      while (!engine.log().includes('busy')) await once(engine.child.stderr ?? engine.child, 'data');
      end(engine);
      assert.deepEqual(await once(engine.child, 'exit'), [null, 'SIGKILL']);
    });

  it('says how to get ffmpeg where it is missing', async () => {
    const { hello, child } = await start(['--ffmpeg', join(folder, 'no-ffmpeg')]);
    const { code, message } = failureOf(hello);
    assert.equal(code, 'ffmpeg-missing');
    assert.match(message, /ffmpeg.*(apt|brew|winget)/);
    if (child.exitCode === null) await once(child, 'exit');
    assert.equal(child.exitCode, 1);
    const nowhere = await start([], { PATH: folder });
    assert.equal(failureOf(nowhere.hello).code, 'ffmpeg-missing');
  });

  it('says that it cannot use its folder', async () => {
    const file = join(folder, 'file');
    await writeFile(file, '');
    const engine = await startEngine(join(file, 'data'));
    assert.equal(failureOf(engine.hello).code, 'data-folder');
  });

  it('keeps sessions over a restart, at another address', async () => {
    const first = await start();
    const wire = new Wire(first.hello);
    const session = await wire.session();
    await wire.upload(session, SAMPLE_PHOTOS);
    await wire.chat(session, 'make a 6 second slideshow');
    const draft = await wire.draft(session);
    assert.ok(draft);
    await first.end();

    const again = new Wire((await start()).hello);
    assert.deepEqual(await again.draft(session), draft);
    const { data } = await again.ask(`/api/state/nemo_agent/me/${session}/latest`);
    const [info] = (data['state'] as { video_infos: { cdn_url: string }[] }).video_infos;
    assert.ok(info);
    assert.ok(info.cdn_url.startsWith(again.url));
    assert.equal((await fetch(info.cdn_url)).status, 200);
    await again.chat(session, 'undo it, no: reverse the order');
  });

  it('shares its folder with another engine, each with a session of its own', async () => {
    const wires = (await Promise.all([start(), start()])).map(({ hello }) => new Wire(hello));
    const drafts = await Promise.all(
      wires.map(async (wire, at) => {
        const session = await wire.session();
        await wire.upload(session, SAMPLE_PHOTOS.slice(0, at + 1));
        for (const text of ['make a slideshow', `make it ${at + 6} seconds`]) await wire.chat(session, text);
        return wire.draft(session);
      }),
    );
    assert.deepEqual(
      drafts.map((draft) => draft?.['d']),
      [6000, 7000],
    );
  });

  it('leaves no ffmpeg behind, and reports a render that died with it', async () => {
    const first = await start();
    const wire = new Wire(first.hello);
    const session = await wire.session();
    await wire.upload(session, SAMPLE_PHOTOS);
    await wire.chat(session, 'make a 30 second slideshow in 480p');
    await wire.submit('render_killed', session, await wire.draft(session));
    await wire.until(
      'render_killed',
      ({ status, progress }) => status === 'processing' && Number(progress) > 0,
    );
    const children = childrenOf(first.child.pid);
    assert.ok(children.length > 0, 'it renders with ffmpeg');
    first.child.kill('SIGKILL');
    await once(first.child, 'exit');

    const again = new Wire((await start()).hello);
    const { data } = await again.ask('/api/render/proxy/lambda/render_killed');
    assert.equal(data['status'], 'failed');
    assert.match(String(data['error']), /engine was stopped.*Export it again/);
    await gone(children);
  }).timeout(60_000);

  it('leaves alone what an engine renders that the machine has put to sleep', async () => {
    const first = await start();
    const wire = new Wire(first.hello);
    const session = await wire.session();
    await wire.upload(session, SAMPLE_PHOTOS.slice(0, 1));
    await wire.chat(session, 'make a 2 second slideshow in 480p');
    await wire.submit('render_asleep', session, await wire.draft(session));
    await wire.until('render_asleep', ({ status }) => status === 'processing');
    first.child.kill('SIGSTOP');
    const record = join(folder, 'renders', 'render_asleep', 'render.json');
    const yesterday = new Date(Date.now() - 24 * 60 * 60_000);
    await utimes(record, yesterday, yesterday);

    const second = new Wire((await start()).hello);
    const { data } = await second.ask('/api/render/proxy/lambda/render_asleep');
    assert.ok(!isOver(data), String(data['status']));
    first.child.kill('SIGCONT');
    assert.equal((await wire.until('render_asleep', isOver))['status'], 'completed');
  }).timeout(60_000);

  it('stops its children before it ends', async () => {
    const { hello, child, end } = await start();
    const wire = new Wire(hello);
    const session = await wire.session();
    await wire.upload(session, SAMPLE_PHOTOS);
    await wire.chat(session, 'make a 30 second slideshow in 480p');
    await wire.submit('render_ended', session, await wire.draft(session));
    await wire.until(
      'render_ended',
      ({ status, progress }) => status === 'processing' && Number(progress) > 0,
    );
    const children = childrenOf(child.pid);
    assert.equal(await end(), 0);
    assert.deepEqual(children.filter(isAlive), []);
  }).timeout(60_000);

  it('never logs a token', async () => {
    const { hello, log, end } = await start();
    const wire = new Wire(hello);
    const session = await wire.session();
    await wire.ask('/nowhere');
    await wire.ask(`/api/state/nemo_agent/me/${session}/latest`, {
      headers: { authorization: 'Bearer wrong-token' },
    });
    await wire.upload(session, SAMPLE_PHOTOS.slice(0, 1));
    await wire.chat(session, 'make a 2 second slideshow in 480p');
    await wire.submit('render_log', session, await wire.draft(session));
    await wire.until('render_log', isOver);
    await end();
    for (const secret of [wire.token, 'wrong-token']) assert.ok(!log().includes(secret));
  }).timeout(60_000);
});

function failureOf(hello: EngineHello): EngineFailed {
  if (hello.type !== 'failed') throw new Error('The engine started.');
  return hello;
}

/** Process ids below a process. */
function childrenOf(pid: number | undefined): number[] {
  const table = execFileSync('ps', ['-eo', 'pid=,ppid='], { encoding: 'utf8' });
  const pairs = table.split('\n').map((line) => line.trim().split(/\s+/).map(Number));
  const below = (parent: number): number[] =>
    pairs.flatMap(([child = 0, of]) => (of === parent && child > 0 ? [child, ...below(child)] : []));
  return below(pid ?? -1).filter(isAlive);
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    // No such process.
    return false;
  }
}

/** Waits until processes have ended; mocha's timeout bounds it. */
async function gone(pids: readonly number[]): Promise<void> {
  while (pids.some(isAlive)) await new Promise((resolve) => setTimeout(resolve, 50));
}
