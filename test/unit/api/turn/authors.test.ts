import assert from 'node:assert/strict';
import fc from 'fast-check';
import { AgentStream } from '../../../../src/api/turn/agentStream.ts';
import { AuthorQueue } from '../../../../src/api/turn/authors.ts';
import { TurnText } from '../../../../src/api/turn/text.ts';

const event = (author: string, text: string, rest: object = {}) => ({
  author,
  content: { role: 'model', parts: [{ text }] },
  ...rest,
});
const delta = (author: string, text: string) => event(author, text, { partial: true });

/** What the user reads of a stream of these frames. */
function textOf(frames: readonly object[]): TurnText {
  const stream = new AgentStream();
  const text = new TurnText();
  const bytes = new TextEncoder().encode(
    frames.map((frame) => `data: ${JSON.stringify(frame)}\n\n`).join(''),
  );
  for (const each of [...stream.feed(bytes), ...stream.end()]) text.push(each);
  return text;
}

describe('agents that speak at the same time', () => {
  it('are heard one after the other', () => {
    const frames = [
      delta('critic', 'I '),
      delta('editor', 'The title '),
      delta('critic', 'watch.'),
      delta('editor', 'is set.'),
      event('editor', 'The title is set.'),
      event('critic', 'I watch.'),
    ];
    assert.equal(textOf(frames).text, 'I watch.\n\nThe title is set.');
  });

  it('are heard all the same when one of them never ends its text', () => {
    const frames = [delta('critic', 'I wat'), event('editor', 'The title is set.')];
    assert.equal(textOf(frames).text, 'The title is set.');
  });

  it('lose no frame, and keep each agent’s own order', () => {
    const frame = fc.record({ author: fc.constantFrom('a', 'b', 'c', undefined), partial: fc.boolean() });
    fc.assert(
      fc.property(fc.array(frame), (list) => {
        const frames = list.map((each, index) => ({ ...each, index }));
        const queue = new AuthorQueue();
        const out = [...frames.flatMap((each) => queue.push(each)), ...queue.rest()];
        for (const author of ['a', 'b', 'c', undefined])
          assert.deepEqual(
            out.filter((each) => each.author === author),
            frames.filter((each) => each.author === author),
          );
      }),
    );
  });
});

describe('a text that a failure follows, and that comes once more as a whole', () => {
  it('is read once, and the failure counts', () => {
    const failed = { finishReason: 'SAFETY' };
    const text = textOf([
      event('a', 'Once upon', { partial: true, ...failed }),
      event('a', 'Once upon', failed),
    ]);
    assert.equal(text.text, 'Once upon');
    assert.equal(text.failure?.code, 'SAFETY');
  });

  it('is not mistaken for another one', () => {
    const text = textOf([
      event('a', 'Once', { partial: true, errorCode: 'UNKNOWN_ERROR' }),
      event('a', 'There it is.'),
    ]);
    assert.equal(text.text, 'Once\n\nThere it is.');
    assert.equal(text.failure, undefined);
  });
});
