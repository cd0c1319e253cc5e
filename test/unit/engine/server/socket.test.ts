import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdir, mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { isListening, makeSocketPlace, removeDeadSockets } from '../../../../src/engine/server/socket.ts';

describe('engine server: socket', () => {
  let folder: string;
  const servers: Server[] = [];
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'c-'));
  });
  afterEach(async () => {
    for (const server of servers.splice(0)) server.close();
    await rm(folder, { recursive: true, force: true });
  });

  async function listenAt(path: string): Promise<void> {
    const server = createServer().listen(path);
    servers.push(server);
    await once(server, 'listening');
  }

  it('lies in a folder of its own that nobody else can enter, and takes it away', async () => {
    const place = await makeSocketPlace([folder]);
    await listenAt(place.path);
    const { mode } = await stat(dirname(place.path));
    assert.equal(mode & 0o777, 0o700);
    assert.notEqual((await makeSocketPlace([folder])).path, place.path);
    await place.remove();
    await assert.rejects(stat(dirname(place.path)), { code: 'ENOENT' });
  });

  it('goes where its path is short enough, and nobody can exchange its folder', async () => {
    const deep = join(folder, 'd'.repeat(100));
    const shared = join(folder, 'shared');
    await mkdir(deep);
    await mkdir(shared);
    await chmod(shared, 0o777);
    for (const unfit of [deep, shared, join(folder, 'nowhere'), '', 'relative']) {
      const { path } = await makeSocketPlace([unfit, folder]);
      assert.equal(dirname(dirname(path)), folder, unfit);
      assert.ok(Buffer.byteLength(path) <= 100);
      await assert.rejects(makeSocketPlace([unfit]), /no folder for the engine’s socket/);
    }
    // As /tmp is: all may write, and none may take away what is another’s.
    await chmod(shared, 0o1777);
    assert.equal(dirname(dirname((await makeSocketPlace([shared])).path)), shared);
  });

  it('tells whether somebody listens, a stopped process as well', async () => {
    const { path } = await makeSocketPlace([folder]);
    assert.equal(await isListening(path), false);
    const child = spawn(process.execPath, [
      '-e',
      `require('net').createServer().listen(${JSON.stringify(path)}, () => console.log('listens'))`,
    ]);
    await once(child.stdout, 'data');
    child.kill('SIGSTOP');
    assert.equal(await isListening(path), true);
    child.kill('SIGKILL');
    await once(child, 'exit');
    assert.equal(await isListening(path), false);
  });

  it('is swept away once its engine was killed, and only then', async () => {
    const [live, dead, fresh] = await Promise.all([1, 2, 3].map(() => makeSocketPlace([folder])));
    assert.ok(live && dead && fresh);
    await listenAt(live.path);
    const child = spawn(process.execPath, [
      '-e',
      `require('net').createServer().listen(${JSON.stringify(dead.path)}, () => console.log('listens'))`,
    ]);
    await once(child.stdout, 'data');
    child.kill('SIGKILL');
    await once(child, 'exit');
    await mkdir(join(folder, 'somebody-elses'));
    assert.equal(await removeDeadSockets([folder, folder, '']), 1);
    const left = (await readdir(folder)).map((name) => join(folder, name)).sort();
    assert.deepEqual(left, [dirname(live.path), dirname(fresh.path), join(folder, 'somebody-elses')].sort());
  });
});
