import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Fastify from 'fastify';
import { ModelUnavailable } from '../../../../src/engine/director/readers/languageModel/model.ts';
import { FileCache } from '../../../../src/engine/picture/pieces/cache.ts';
import type { OpenPreview, PreviewJob } from '../../../../src/engine/preview/openPreview.ts';
import { Demand } from '../../../../src/engine/server/ahead/demand.ts';
import type { ServerContext } from '../../../../src/engine/server/context.ts';
import { Director } from '../../../../src/engine/server/director.ts';
import { registerChat } from '../../../../src/engine/server/routes/chat.ts';
import { Previews } from '../../../../src/engine/server/store/previews.ts';
import { Sessions } from '../../../../src/engine/server/store/sessions.ts';
import { Turns } from '../../../../src/engine/server/turns.ts';
import { draftOf } from '../render/support.ts';

describe('engine server: a preview after a turn', () => {
  let folder: string;
  beforeEach(async () => void (folder = await mkdtemp(join(tmpdir(), 'clipwright-'))));
  afterEach(() => rm(folder, { recursive: true, force: true }));

  it('is opened when the turn ends, with its first picture, before anybody asks for it, and nothing is done ahead meanwhile', async () => {
    const sessions = new Sessions(join(folder, 'sessions'));
    const { id } = await sessions.create('en', true);
    const draft = draftOf({ d: 2000, pictures: [{ src: 'a.jpg', d: 2000, st: 0 }] });
    await sessions.change(id, (record) => ({ ...record, draft }));
    const demand = new Demand();
    const begun = Promise.withResolvers<boolean>();
    const poster = Promise.withResolvers<undefined>();
    const opened: PreviewJob['draft'][] = [];
    const previews = new Previews({
      ...{ folder, sessions, tools: { ffmpeg: '', ffprobe: '' }, voice: () => undefined },
      cache: new FileCache(join(folder, 'cache')),
      open: (job) => {
        opened.push(job.draft);
        const makePoster = () => {
          begun.resolve(demand.has('work'));
          return poster.promise;
        };
        return Promise.resolve({ makePoster, idle: () => poster.promise } as unknown as OpenPreview);
      },
    });
    const context: Partial<ServerContext> = {
      ...{ sessions, previews, demand, turns: new Turns(new Demand()), signal: new AbortController().signal },
      director: new Director({ ask: () => Promise.reject(new ModelUnavailable('no-model')) }, 'rules'),
      ahead: { isOn: true, expectExport: () => undefined } as unknown as ServerContext['ahead'],
      voice: () => undefined,
    };
    const app = Fastify();
    registerChat(app, context as ServerContext);
    const payload = { session_id: id, new_message: { parts: [{ text: 'hello' }] } };
    await app.inject({ method: 'POST', url: '/run_sse', payload });
    assert.equal(await begun.promise, true);
    const idle = new Promise<void>((done) => demand.onChange(() => demand.has('work') || done()));
    poster.resolve(undefined);
    await idle;
    assert.deepEqual(opened, [draft]);
    await app.close();
    await previews.close();
  });
});
