import assert from 'node:assert/strict';
import { BorrowedModel, modelReplySchema } from '../../../../src/engine/host/borrowedModel.ts';
import { MOST_ANSWER, MOST_QUESTION, type EngineRequest } from '../../../../src/engine/handshake.ts';

const question = [{ role: 'user', text: 'hello' }] as const;

describe('a language model that the host lends', () => {
  let written: EngineRequest[];
  beforeEach(() => (written = []));
  const borrowed = (longest?: number) => new BorrowedModel((request) => written.push(request), longest);
  const never = new AbortController().signal;

  it('answers each question by its number, in whatever order', async () => {
    const model = borrowed();
    const answers = [model.ask(question, never), model.ask(question, never)];
    assert.deepEqual(
      written.map(({ type, id }) => [type, id]),
      [
        ['ask-model', 1],
        ['ask-model', 2],
      ],
    );
    model.take({ type: 'model-answer', id: 2, text: 'second' });
    model.take({ type: 'model-answer', id: 7, text: 'nobody asked' });
    model.take({ type: 'model-answer', id: 1, text: 'first' });
    assert.deepEqual(await Promise.all(answers), ['first', 'second']);
    model.take({ type: 'model-answer', id: 1, text: 'again' });
  });

  it('tells why it does not answer', async () => {
    const model = borrowed();
    const answer = model.ask(question, never);
    model.take({ type: 'model-refusal', id: 1, code: 'no-permission' });
    await assert.rejects(answer, { name: 'ModelUnavailable', code: 'no-permission' });
  });

  it('is called off with the turn, and its answer is dropped then', async () => {
    const model = borrowed();
    const turn = new AbortController();
    const answer = model.ask(question, turn.signal);
    turn.abort();
    await assert.rejects(answer, { name: 'AbortError' });
    assert.deepEqual(written.at(-1), { type: 'cancel-model', id: 1 });
    model.take({ type: 'model-answer', id: 1, text: 'too late' });
    await assert.rejects(model.ask(question, turn.signal), { name: 'AbortError' });
    assert.equal(written.length, 2, 'nobody is asked in a turn that is over');
  });

  it('is not waited for without end', async () => {
    const model = borrowed(20);
    await assert.rejects(model.ask(question, never), { code: 'time-out' });
    assert.deepEqual(written.at(-1), { type: 'cancel-model', id: 1 });
  });

  it('is asked no question, and gives no answer, beyond all bounds', async () => {
    const model = borrowed();
    const long = [{ role: 'user', text: 'x'.repeat(MOST_QUESTION + 1) }] as const;
    await assert.rejects(model.ask(long, never), { code: 'question-too-long' });
    assert.deepEqual(written, []);
    const text = 'x'.repeat(MOST_ANSWER + 1);
    assert.equal(modelReplySchema.safeParse({ type: 'model-answer', id: 1, text }).success, false);
  });
});
