import assert from 'node:assert/strict';
import { EngineRequests, type LendModel } from '../../../../src/editor/backend/engineRequests.ts';
import type { ModelReply } from '../../../../src/engine/handshake.ts';

const ask = (id: number, text = 'hello'): string =>
  JSON.stringify({ type: 'ask-model', id, messages: [{ role: 'user', text }] });

describe('what the engine asks of its host', () => {
  let replies: ModelReply[];
  beforeEach(() => (replies = []));
  const serve = (lend: LendModel) =>
    new EngineRequests(
      lend,
      (reply) => replies.push(reply),
      () => undefined,
    );
  const settled = () => new Promise((resolve) => setImmediate(resolve));

  it('is answered by its number', async () => {
    const requests = serve(({ id, messages }) =>
      Promise.resolve({ type: 'model-answer', id, text: `to ${messages[0]?.text ?? ''}` }),
    );
    requests.take(ask(1, 'one'));
    requests.take(ask(2, 'two'));
    await settled();
    assert.deepEqual(replies, [
      { type: 'model-answer', id: 1, text: 'to one' },
      { type: 'model-answer', id: 2, text: 'to two' },
    ]);
  });

  it('is called off by a word, or when the engine ends, and nothing is said then', async () => {
    const signals: AbortSignal[] = [];
    const requests = serve(({ id }, signal) => {
      signals.push(signal);
      return new Promise((resolve) => {
        signal.addEventListener('abort', () => resolve({ type: 'model-refusal', id, code: 'failed' }));
      });
    });
    for (const id of [1, 2]) requests.take(ask(id));
    requests.take('{"type":"cancel-model","id":1}');
    assert.deepEqual(
      signals.map(({ aborted }) => aborted),
      [true, false],
    );
    requests.end();
    assert.equal(signals[1]?.aborted, true);
    await settled();
    assert.deepEqual(replies, []);
  });

  it('is passed over where it is no request', async () => {
    let asked = 0;
    const requests = serve(({ id }) => {
      asked += 1;
      return Promise.resolve({ type: 'model-answer', id, text: '' });
    });
    for (const line of ['nonsense', '{}', 'null', ask(1, 'x'.repeat(200_001)), '{"type":"open","id":1}'])
      requests.take(line);
    requests.take('{"type":"cancel-model","id":99}');
    await settled();
    assert.equal(asked, 0);
  });

  it('is declined where too much is asked at once', async () => {
    const requests = serve(() => new Promise(() => undefined));
    for (let id = 1; id <= 9; id += 1) requests.take(ask(id));
    await settled();
    assert.deepEqual(replies, [{ type: 'model-refusal', id: 9, code: 'failed' }]);
  });
});
