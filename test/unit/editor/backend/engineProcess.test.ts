import assert from 'node:assert/strict';
import { mkdtemp, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { EngineProcess } from '../../../../src/editor/backend/engineProcess.ts';

describe('the engine’s process', () => {
  const { NEMO_TOKEN: before } = process.env;
  afterEach(() => {
    if (before === undefined) delete process.env.NEMO_TOKEN;
    else process.env.NEMO_TOKEN = before;
  });

  it('is not given the cloud’s token', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'clipwright-engine-'));
    const bundle = join(folder, 'engine.cjs');
    // Says what it knows where its socket should be.
    await writeFile(
      bundle,
      "console.log(JSON.stringify({ type: 'ready', socket: String(process.env.NEMO_TOKEN) })); process.stdin.resume();",
    );
    process.env.NEMO_TOKEN = 'nmv_usr_secret';
    const engine = new EngineProcess({
      bundle,
      dataFolder: folder,
      ffmpegPath: () => undefined,
      log: () => undefined,
    });
    assert.equal((await engine.connect()).socket, 'undefined');
    engine.dispose();
    await rm(folder, { recursive: true });
  });

  it('runs in no folder of the workspace, where a program may lie in wait', async () => {
    const folder = await realpath(await mkdtemp(join(tmpdir(), 'clipwright-engine-')));
    const bundle = join(folder, 'engine.cjs');
    await writeFile(
      bundle,
      "console.log(JSON.stringify({ type: 'ready', socket: process.cwd() })); process.stdin.resume();",
    );
    const options = { bundle, dataFolder: folder, ffmpegPath: () => undefined, log: () => undefined };
    const engine = new EngineProcess(options);
    assert.equal((await engine.connect()).socket, folder);
    engine.dispose();
    await rm(folder, { recursive: true });
  });
});
