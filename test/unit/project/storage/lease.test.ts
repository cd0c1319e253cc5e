import assert from 'node:assert/strict';
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm, utimes, writeFile } from 'node:fs/promises';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { Lease } from '../../../../src/project/storage/lease.ts';

/** How often the owner in these tests gives a sign of life, ms; and how long a silence is waited for. */
const [OFTEN, BEAT] = [50, 2000];

describe('the lock of a project, after the machine has slept', () => {
  let folder: string;
  let path: string;
  let owner: ChildProcess | undefined;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'clipwright-lease-'));
    path = join(folder, 'p.lock');
  });
  afterEach(async () => {
    owner?.kill('SIGKILL');
    owner = undefined;
    await rm(folder, { recursive: true, force: true });
  });

  /** Another process with a lock, all of whose signs of life are from yesterday. */
  async function asleep(program: string): Promise<void> {
    owner = spawn(process.execPath, ['-e', `console.log('started'); ${program}`]);
    assert.ok(owner.stdout);
    await once(owner.stdout, 'data');
    await writeFile(path, JSON.stringify({ pid: owner.pid, host: hostname(), key: 'k' }));
    const yesterday = new Date(Date.now() - 24 * 60 * 60_000);
    await utimes(path, yesterday, yesterday);
  }

  it('stays with whoever gives the next sign of life', async () => {
    const file = JSON.stringify(path);
    await asleep(
      `setInterval(() => { try { require('fs').utimesSync(${file}, new Date(), new Date()); } catch {} }, ${OFTEN});`,
    );
    // By now it may have given one: that day is to be over again.
    const yesterday = new Date(Date.now() - 24 * 60 * 60_000);
    await utimes(path, yesterday, yesterday);
    assert.equal(await Lease.take(path, BEAT), undefined);
  });

  it('is given up by a process that has only the number of its owner', async () => {
    await asleep('setInterval(() => {}, 1000);');
    const lease = await Lease.take(path, BEAT);
    assert.ok(lease);
    await lease.release();
  });

  it('is this process’s own, or is nobody’s', async () => {
    const lease = await Lease.take(path);
    const yesterday = new Date(Date.now() - 24 * 60 * 60_000);
    await utimes(path, yesterday, yesterday);
    assert.equal(await Lease.take(path), undefined);
    const content = await readFile(path, 'utf8');
    await lease?.release();
    await writeFile(path, content);
    await utimes(path, yesterday, yesterday);
    const again = await Lease.take(path);
    assert.ok(again);
    await again.release();
  });
});
