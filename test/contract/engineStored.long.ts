import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  framesOf,
  recordedOf,
  restore,
  restoreRenders,
  sessionOf,
  STORED_SESSIONS,
  type StoredJson,
} from '../unit/engine/draft/stored.ts';
import { likeness } from '../video/frames.ts';
import { isOver, SAMPLE_PHOTOS, startEngine, Wire, type EngineUnderTest } from './engineProcess.ts';

/** The longer side of the recorded frames, px. */
const LONG_SIDE = 320;
/** Less alike than this, they would show something else. That the pictures are kept small costs up to 0.05. */
const ALIKE = 0.92;

describe('engine: sessions of version 1', () => {
  let folder: string;
  let engine: EngineUnderTest;
  let wire: Wire;
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'clipwright-stored-'));
    await restoreRenders(folder);
    engine = await startEngine(folder);
    wire = new Wire(engine.hello);
  });
  after(async () => {
    await engine.end();
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  });

  for (const name of STORED_SESSIONS)
    it(`are exported as they looked: ${name}`, async () => {
      const session = await restore(name, folder);
      const { skill } = await recordedOf(name);
      // As a project of that time has it: it kept the draft verbatim, and sends that.
      const { draft } = await sessionOf(name);
      const render = `render_again-${name}`;
      const { status, body } = await wire.submit(render, session, shrunk(draft), { skill });
      assert.equal(status, 200, body.message);
      const over = await wire.until(render, isOver);
      assert.equal(over['status'], 'completed', String(over['error']));
      const video = join(folder, 'renders', render, 'video.mp4');
      for (const { number, path } of await framesOf(name)) {
        const alike = await likeness(video, number, path);
        assert.ok(alike > ALIKE, `frame ${number}: ${alike}`);
      }
    }).timeout(60_000);

  it('go on: a message changes them, and undo goes back through all that was there', async () => {
    const session = await restore('photos-en', folder);
    const { draft, history } = await sessionOf('photos-en');
    await wire.chat(session, 'make it 9 seconds');
    assert.equal((await wire.draft(session))?.['d'], 9000);
    for (const earlier of [draft, ...history.toReversed()]) {
      await wire.chat(session, 'undo');
      assert.equal((await wire.draft(session))?.['d'], earlier['d']);
    }
    assert.match((await wire.chat(session, 'undo')).text, /nothing to undo/);
  });

  it('have their words back when there is room', async () => {
    const session = await restore('left-out-en', folder);
    const { text } = await wire.chat(session, 'make it 50 seconds');
    assert.doesNotMatch(text, /left out/);
    assert.equal((await wire.draft(session))?.['d'], 50_000);
  });

  it('without a video are open to one', async () => {
    const session = await restore('empty', folder);
    assert.equal(await wire.draft(session), undefined);
    await wire.chat(session, 'make a 4-second slideshow');
    assert.equal((await wire.draft(session))?.['d'], 4000);
  });

  it('are told as gone by every request, with a word, when they cannot be read', async () => {
    const session = await restore('letter-zh', folder);
    const file = join(folder, 'sessions', session, 'session.json');
    const { draft } = await sessionOf('letter-zh');
    const stored = await readFile(file, 'utf8');
    await writeFile(file, stored.replace('"draft":{"d":', '"draft":{"d":-'));
    const message = { app_name: 'nemo_agent', new_message: { parts: [{ text: 'make it 9 seconds' }] } };
    const answers = [
      await wire.ask(`/api/state/nemo_agent/me/${session}/latest`),
      await wire.ask('/run_sse', { body: { ...message, session_id: session } }),
      await wire.upload(session, SAMPLE_PHOTOS),
      await wire.submit('render_unread', session, draft),
    ];
    for (const { status, body } of answers) {
      assert.deepEqual([status, body.code], [404, 1002]);
      assert.match(body.message ?? '', /timeline of this session cannot be read \(d: /);
    }
  });

  it('have exports that are told as what became of them', async () => {
    const told = async (id: string) => (await wire.ask(`/api/render/proxy/lambda/${id}`)).data;
    assert.equal((await told('render_photos-en'))['status'], 'completed');
    for (const id of ['render_at-work', 'render_waiting']) {
      const { status, interrupted } = await told(id);
      assert.deepEqual([status, interrupted], ['failed', true], id);
    }
    await writeFile(join(folder, 'renders', 'render_photos-en', 'render.json'), '{"version":');
    const { status, body } = await wire.ask('/api/render/proxy/lambda/render_photos-en');
    assert.deepEqual([status, body.message], [404, 'This export was not found.']);
  });
});

/** A draft with the frame of the recorded pictures, and quiet: composing music would take longer than all the rest. */
function shrunk(draft: StoredJson['draft']): StoredJson['draft'] {
  const { width, height } = draft.m;
  const t = draft.t.filter(({ id }) => id !== 'music');
  const even = (size: number) => 2 * Math.round((size * LONG_SIDE) / Math.max(width, height) / 2);
  return { ...draft, t, m: { ...draft.m, width: even(width), height: even(height) } };
}
