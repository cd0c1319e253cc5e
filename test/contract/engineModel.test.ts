import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { AskModel, EngineRequest, ModelReply } from '../../src/engine/handshake.ts';
import { SAMPLE_PHOTOS, startEngine, Wire, type EngineUnderTest } from './engineProcess.ts';

describe('the engine with a language model that its host lends', () => {
  let folder: string;
  let engine: EngineUnderTest;
  let wire: Wire;
  let session: string;
  /** What the engine has said since its first line. */
  let said: EngineRequest[];
  let onRequest: (request: EngineRequest) => void;

  const tell = (line: ModelReply | Record<string, unknown>): void => {
    engine.child.stdin?.write(`${JSON.stringify(line)}\n`);
  };
  const next = (): Promise<EngineRequest> => new Promise((resolve) => (onRequest = resolve));
  const answerAll = (text: string): void => {
    onRequest = (request) => {
      if (request.type === 'ask-model') tell({ type: 'model-answer', id: request.id, text });
    };
  };
  const state = async () => {
    const { data } = await wire.ask(`/api/state/nemo_agent/me/${session}/latest`);
    return data['state'] as { draft?: { d: number }; turns: { running: boolean; taken: number } };
  };

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'clipwright-model-'));
    engine = await startEngine(folder, [], {}, { director: 'languageModel' });
    said = [];
    onRequest = () => undefined;
    const { stdout } = engine.child;
    assert.ok(stdout);
    createInterface({ input: stdout }).on('line', (line) => {
      const request = JSON.parse(line) as EngineRequest;
      said.push(request);
      onRequest(request);
    });
    wire = new Wire(engine.hello);
    session = await wire.session();
    await wire.upload(session, SAMPLE_PHOTOS);
    answerAll('{"calls":[{"do":"make_video"}]}');
    await wire.chat(session, 'un diaporama, por favor');
  });
  beforeEach(() => (said = []));
  after(async () => {
    await engine.end();
    await rm(folder, { recursive: true, force: true });
  });

  it('has a message read by it, with one question', async () => {
    assert.ok((await state()).draft, 'the first message made a video');
    answerAll('Sure:\n```json\n{"calls":[{"do":"set_length","length":{"to":8000}}]}\n```');
    const { text } = await wire.chat(session, 'it drags on and on');
    assert.match(text, /The video is 8 seconds long now/);
    assert.equal((await state()).draft?.d, 8000);
    assert.equal(said.length, 1);
    const [first] = (said[0] as AskModel).messages;
    assert.match(first?.text ?? '', /"it drags on and on"/);
    assert.match(first?.text ?? '', /"name":"red panda"/);
    assert.ok(!first?.text.includes(folder), 'no path is told');
  });

  it('calls it off when nobody listens any more: the message was not taken', async () => {
    const before = await state();
    const asked = next();
    const stop = new AbortController();
    const body = JSON.stringify({
      ...{ app_name: 'nemo_agent', user_id: 'me', session_id: session },
      new_message: { parts: [{ text: 'make it 20 seconds' }] },
    });
    const response = await fetch(new URL('/run_sse', wire.url), {
      ...{ method: 'POST', body, signal: stop.signal },
      headers: { ...wire.headers({}), 'content-type': 'application/json' },
    });
    const { id } = await asked;
    assert.deepEqual((await state()).turns, { running: true, taken: before.turns.taken });
    const cancelled = next();
    stop.abort();
    assert.deepEqual(await cancelled, { type: 'cancel-model', id });
    await assert.rejects(response.text());
    tell({ type: 'model-answer', id, text: '{"calls":[{"do":"set_length","length":{"to":20000}}]}' });
    answerAll('{"calls":[{"do":"set_length","length":{"to":9000}}]}');
    await wire.chat(session, 'so make it 9 seconds');
    const { draft, turns } = await state();
    assert.deepEqual([draft?.d, turns], [9000, { running: false, taken: before.turns.taken + 1 }]);
  });

  it('reads the message itself where there is none, and says so once', async () => {
    onRequest = ({ id }) => tell({ type: 'model-refusal', id, code: 'no-model' });
    const first = await wire.chat(session, 'make it 10 seconds');
    assert.match(first.text, /no language model/);
    const second = await wire.chat(session, 'make it 11 seconds');
    assert.doesNotMatch(second.text, /language model/);
    assert.equal((await state()).draft?.d, 11_000);
  });

  it('goes on with a host that says nonsense', async () => {
    engine.child.stdin?.write('{"type":"model-answer","id":"x"}\nnonsense\n');
    answerAll('{"calls":[{"do":"set_length","length":{"to":7000}}]}');
    await wire.chat(session, 'seven seconds will do');
    assert.equal((await state()).draft?.d, 7000);
  });

  it('asks nobody once the user says so', async () => {
    answerAll('{"calls":[{"do":"set_length","length":{"to":13000}}]}');
    tell({ renderAhead: false, director: 'rules' });
    // A message may overtake the line.
    do {
      said = [];
      await wire.chat(session, 'make it 12 seconds');
    } while (said.length > 0);
    assert.equal((await state()).draft?.d, 12_000);
  });
});
