import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import { ModelUnavailable } from '../../../../src/engine/director/readers/languageModel/model.ts';
import { ENGINE_ORIGIN } from '../../../../src/engine/handshake.ts';
import { asRequestError, unauthorized } from '../../../../src/engine/server/answers.ts';
import { Ahead } from '../../../../src/engine/server/ahead/ahead.ts';
import { Demand } from '../../../../src/engine/server/ahead/demand.ts';
import { createApp } from '../../../../src/engine/server/app.ts';
import { Director } from '../../../../src/engine/server/director.ts';
import { Token } from '../../../../src/engine/server/guard.ts';
import { Links } from '../../../../src/engine/server/links.ts';
import { FileCache } from '../../../../src/engine/picture/pieces/cache.ts';
import { Previews } from '../../../../src/engine/server/store/previews.ts';
import { Renders } from '../../../../src/engine/server/store/renders.ts';
import { Sessions } from '../../../../src/engine/server/store/sessions.ts';
import { Told } from '../../../../src/engine/server/store/told.ts';
import { Turns } from '../../../../src/engine/server/turns.ts';

const WORDS = 'There is no room left on the disk.';
const TOKEN = 'of-the-test';
const tools = { ffmpeg: 'ffmpeg', ffprobe: 'ffprobe' };

function systemError(code: string): Error {
  return Object.assign(new Error(`${code}: no space left on device, write`), { code });
}

describe('engine server: a full disk', () => {
  let folder: string;
  let app: FastifyInstance;
  let sessions: Sessions;
  let id: string;
  const headers = {
    authorization: `Bearer ${TOKEN}`,
    host: new URL(ENGINE_ORIGIN).host,
    'x-skill-source': 'online-photo-video-maker',
    'x-skill-version': '1.0.0',
    'x-skill-platform': 'unknown',
  };

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'clipwright-'));
    sessions = new Sessions(join(folder, 'sessions'));
    ({ id } = await sessions.create('en', true));
    const demand = new Demand();
    const cache = new FileCache(join(folder, 'cache'));
    const voice = () => undefined;
    const render = () => Promise.reject(new Error());
    app = await createApp({
      token: new Token(TOKEN),
      sessions,
      director: new Director({ ask: () => Promise.reject(new ModelUnavailable('no-model')) }, 'rules'),
      turns: new Turns(demand),
      renders: new Renders({
        folder: join(folder, 'renders'),
        ...{ cache, tools, render, demand, voice },
        socket: '',
      }),
      previews: new Previews({ folder, tools, cache, voice, sessions, open: render }),
      demand,
      ahead: new Ahead(
        { sessions, cache, tools, voice, work: { prepare: render, render }, workFolder: folder },
        { demand, enabled: false, isOnBattery: () => Promise.resolve(false) },
      ),
      links: new Links(),
      tools,
      probe: () => Promise.reject(systemError('ENOSPC')),
      ...{ cache, voice, workFolder: folder, told: new Told(join(folder, 'told')) },
      signal: new AbortController().signal,
    });
  });
  afterEach(async () => {
    await app.close();
    await rm(folder, { recursive: true, force: true });
  });

  for (const code of ['ENOSPC', 'EDQUOT']) {
    it(`is told as that to a message (${code})`, async () => {
      sessions.change = () => Promise.reject(systemError(code));
      const json = { session_id: id, new_message: { parts: [{ text: 'add a title' }] } };
      const { body } = await app.inject({ method: 'POST', url: '/run_sse', headers, payload: json });
      const frame = body.split('\n').find((line) => line.startsWith('data: {'));
      assert.deepEqual(JSON.parse(frame?.slice(6) ?? ''), { code: 507, message: WORDS, error: WORDS });
    });

    it(`is told as that before the stream begins (${code})`, async () => {
      sessions.read = () => Promise.reject(systemError(code));
      const json = { session_id: id, new_message: { parts: [{ text: 'add a title' }] } };
      const answer = await app.inject({ method: 'POST', url: '/run_sse', headers, payload: json });
      assert.deepEqual([answer.statusCode, answer.json<{ message: string }>().message], [507, WORDS]);
    });
  }

  it('is told as that to an upload', async () => {
    const form = new FormData();
    form.append('files', new Blob(['a photo']), 'a.jpg');
    const request = new Response(form);
    const answer = await app.inject({
      method: 'POST',
      url: `/api/upload-video/nemo_agent/me/${id}`,
      headers: { ...headers, 'content-type': request.headers.get('content-type') ?? '' },
      payload: Buffer.from(await request.arrayBuffer()),
    });
    assert.deepEqual([answer.statusCode, answer.json<{ code: number }>().code], [507, 507]);
  });

  it('is told as that to a new session', async () => {
    sessions.create = () => Promise.reject(systemError('ENOSPC'));
    const answer = await app.inject({
      method: 'POST',
      url: '/api/tasks/me/with-session/nemo_agent',
      headers,
      payload: { task_name: 'project', language: 'en' },
    });
    assert.equal(answer.statusCode, 507);
  });

  it('is known behind other errors, and is no other error', () => {
    const wrapped = new Error('could not be kept', { cause: systemError('EDQUOT') });
    assert.equal(asRequestError(wrapped)?.code, 507);
    assert.equal(asRequestError(unauthorized())?.code, 1001);
    assert.equal(asRequestError(systemError('EACCES')), undefined);
  });
});
