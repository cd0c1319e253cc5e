import assert from 'node:assert/strict';
import { mkdir, mkdtemp, readdir, readFile, readlink, rm, stat } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { EngineProcess, type EngineConnection } from '../../src/editor/backend/engineProcess.ts';

const MAIN = fileURLToPath(new URL('../../src/engine/main.ts', import.meta.url));

describe('engine socket', () => {
  let folder: string;
  let engine: EngineProcess;
  const { TMPDIR: before } = process.env;

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'clipwright-host-'));
    const dataFolder = join(folder, 'data');
    engine = new EngineProcess({
      bundle: MAIN,
      dataFolder,
      ffmpegPath: () => undefined,
      settings: () => ({ renderAhead: false }),
      log: () => undefined,
    });
  });
  afterEach(async () => {
    engine.dispose();
    if (before === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = before;
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  });

  it('is the only way in, open to its host alone', async () => {
    const { socket, token } = await engine.connect();
    assert.equal((await stat(dirname(socket))).mode & 0o777, 0o700);
    assert.deepEqual(await portsOf(engine.pid ?? 0), []);
    const opened = await ask({ socket, token }, 'GET', '/api/credits/balance/simple');
    assert.equal(opened.status, 200);
    for (const other of ['', 'wrong', `${token}x`])
      assert.equal((await ask({ socket, token: other }, 'GET', '/api/credits/balance/simple')).status, 401);
  });

  it('has no tokens for anybody', async () => {
    const connection = await engine.connect();
    const path = '/api/auth/anonymous-token';
    const stranger = await ask({ ...connection, token: '' }, 'POST', path, { 'x-client-id': 'me' });
    assert.deepEqual([stranger.status, stranger.body.includes('nmv_')], [401, false]);
    assert.equal((await ask(connection, 'POST', path, { 'x-client-id': 'me' })).status, 404);
  });

  it('serves no other host and no web page', async () => {
    const connection = await engine.connect();
    const status = async (headers: Record<string, string>) =>
      (await ask(connection, 'GET', '/api/credits/balance/simple', headers)).status;
    assert.equal(await status({ host: 'evil.example' }), 403);
    assert.equal(await status({ host: 'localhost:80' }), 403);
    assert.equal(await status({ origin: 'https://evil.example' }), 403);
    assert.equal(await status({ origin: 'null' }), 403);
  });

  it('is found however long the path of the temporary folder is', async () => {
    process.env.TMPDIR = join(folder, 'd'.repeat(120));
    await mkdir(process.env.TMPDIR);
    const connection = await engine.connect();
    assert.ok(Buffer.byteLength(connection.socket) <= 100);
    assert.equal((await ask(connection, 'GET', '/api/credits/balance/simple')).status, 200);
  });

  it('is opened anew when somebody has swept it away', async () => {
    const first = await engine.connect();
    await rm(dirname(first.socket), { recursive: true });
    const second = await engine.connect();
    assert.notEqual(second.socket, first.socket);
    assert.equal((await ask(second, 'GET', '/api/credits/balance/simple')).status, 200);
  });
});

function ask(
  { socket, token }: EngineConnection,
  method: string,
  path: string,
  headers: Record<string, string> = {},
): Promise<{ status: number; body: string }> {
  return new Promise((resolve, reject) => {
    const authorization = token === '' ? {} : { authorization: `Bearer ${token}` };
    request(
      { socketPath: socket, method, path, headers: { ...authorization, ...headers } },
      (response) =>
        void buffer(response).then(
          (body) => resolve({ status: response.statusCode ?? 0, body: body.toString() }),
          reject,
        ),
    )
      .on('error', reject)
      .end();
  });
}

/** The TCP ports that a process listens at, in hexadecimal: from the tables of Linux. */
async function portsOf(pid: number): Promise<string[]> {
  const open = await readdir(`/proc/${pid}/fd`);
  const links = await Promise.all(open.map((fd) => readlink(`/proc/${pid}/fd/${fd}`).catch(() => '')));
  const inodes = new Set(links.flatMap((link) => /^socket:\[(\d+)\]$/.exec(link)?.[1] ?? []));
  const tables = await Promise.all(
    ['tcp', 'tcp6'].map((name) => readFile(`/proc/net/${name}`, 'utf8').catch(() => '')),
  );
  const rows = tables
    .join('\n')
    .split('\n')
    .map((line) => line.trim().split(/\s+/));
  return rows.flatMap(([, local = '', , state, , , , , , inode = '']) =>
    state === '0A' && inodes.has(inode) ? [local] : [],
  );
}
