// The test ground itself: does a failing test in the editor fail the run, and does nothing stay behind?
import assert from 'node:assert/strict';
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const LAUNCHER = resolve(import.meta.dirname, '../../../scripts/vscode-launcher');
const EXTENSION = { name: 'empty', publisher: 'test', version: '0.0.1', engines: { vscode: '*' } };

describe('the launcher', () => {
  let home = '';

  beforeEach(async () => {
    home = await mkdtemp(join(tmpdir(), 'clipwright-ground-'));
    await mkdir(join(home, 'extension'));
    await writeFile(join(home, 'extension/package.json'), JSON.stringify(EXTENSION));
  });

  afterEach(async () => {
    await rm(home, { recursive: true, force: true, maxRetries: 5 });
  });

  /** Starts a run whose `run()` has this body. */
  async function launch(body: string): Promise<ChildProcess> {
    await writeFile(join(home, 'index.cjs'), `exports.run = async () => { ${body} };`);
    return spawn(
      LAUNCHER,
      [
        `--extensionDevelopmentPath=${join(home, 'extension')}`,
        `--extensionTestsPath=${join(home, 'index.cjs')}`,
        `--user-data-dir=${join(home, 'editor')}`,
        home,
      ],
      { stdio: ['ignore', 'pipe', 'pipe'] },
    );
  }

  async function finish(child: ChildProcess): Promise<{ code: unknown; output: string }> {
    let output = '';
    child.stdout?.on('data', (data: Buffer) => (output += data.toString()));
    child.stderr?.on('data', (data: Buffer) => (output += data.toString()));
    const [code] = (await once(child, 'close')) as [number | null];
    return { code, output };
  }

  // That it ends with 0 after a run that passed, the stage that runs in the editor shows.
  it('ends with 1 after a run that failed, forwards what it logged, and says why', async () => {
    const { code, output } = await finish(
      await launch(`console.log('version ' + require('vscode').version); throw new Error('on purpose')`),
    );
    assert.equal(code, 1, output);
    assert.match(output, /version 1\.\d+\.\d+/);
    assert.match(output, /on purpose/);
  });

  it('takes the editor with it when it is killed', async () => {
    const child = await launch(
      `console.log('pids ' + process.ppid + ' ' + process.pid); await new Promise(() => setInterval(() => {}, 1000))`,
    );
    const pids = await new Promise<number[]>((found) => {
      let output = '';
      child.stdout?.on('data', (data: Buffer) => {
        output += data.toString();
        const [, server, extensionHost] = /pids (\d+) (\d+)/.exec(output) ?? [];
        if (extensionHost !== undefined) found([Number(server), Number(extensionHost)]);
      });
    });
    child.kill('SIGKILL');
    await once(child, 'close');
    while (pids.some(isRunning)) await new Promise((next) => setTimeout(next, 50));
  });
});

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false; // ESRCH: no such process.
  }
}
