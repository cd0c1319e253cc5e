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
      settings: () => ({ renderAhead: false }),
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
    const engine = new EngineProcess({
      ...{ bundle, dataFolder: folder, ffmpegPath: () => undefined, log: () => undefined },
      settings: () => ({ renderAhead: false }),
    });
    assert.equal((await engine.connect()).socket, folder);
    engine.dispose();
    await rm(folder, { recursive: true });
  });

  it('is told the settings when it starts, and when they change', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'clipwright-engine-'));
    const bundle = join(folder, 'engine.cjs');
    // Says on stderr what it is told.
    await writeFile(
      bundle,
      `const lines = require('node:readline').createInterface({ input: process.stdin });
      lines.on('line', (line) => console.error(JSON.parse(line).renderAhead));
      lines.once('line', () => console.log(JSON.stringify({ type: 'ready', socket: __filename })));`,
    );
    const told: string[] = [];
    let changed = (): void => undefined;
    let renderAhead = true;
    const engine = new EngineProcess({
      ...{ bundle, dataFolder: folder, ffmpegPath: () => undefined },
      settings: () => ({ renderAhead }),
      log: (level, message) => {
        if (level === 'debug') told.push(message);
        if (told.length === 2) changed();
      },
    });
    engine.configure();
    await engine.connect();
    renderAhead = false;
    const twice = new Promise<void>((resolve) => (changed = resolve));
    engine.configure();
    await twice;
    assert.deepEqual(told, ['engine: true', 'engine: false']);
    engine.dispose();
    await rm(folder, { recursive: true });
  });
});
