import assert from 'node:assert/strict';
import type { ProjectHost } from '../../../../../src/project/host.ts';
import { ProjectState } from '../../../../../src/project/state.ts';
import { LiveMessage } from '../../../../../src/project/turn/answer/liveMessage.ts';
import type { ProjectRecord } from '../../../../../src/project/types.ts';

function newState(): ProjectState {
  const host = { clock: { now: () => new Date(0) } } as ProjectHost;
  return new ProjectState(host, { messages: [] as ProjectRecord['messages'] } as ProjectRecord);
}

const words = (state: ProjectState): string[] => state.record.messages.map(({ text }) => text);

const streaming = (state: ProjectState): boolean[] => state.record.messages.map((each) => each.streaming);

describe('LiveMessage', () => {
  it('writes deltas as they come, and the whole text over them', () => {
    const state = newState();
    const message = new LiveMessage(state);
    message.push({ type: 'delta', text: 'Helo' });
    assert.deepEqual(words(state), ['Helo']);
    message.push({ type: 'run', text: 'Hello. Click Export to save it.' });
    assert.deepEqual(words(state), ['Hello. I can export the video for you right here.']);
    message.push({ type: 'tool-call', name: 't' });
    message.push({ type: 'delta', text: 'Click the Export button. Bye.' });
    assert.deepEqual(words(state), ['Hello. I can export the video for you right here.\n\nBye.']);
    assert.deepEqual(streaming(state), [true]);
    assert.deepEqual(message.finish('Hello. Click Export.'), ['export']);
    assert.deepEqual(streaming(state), [false]);
  });

  it('goes where nothing is left to say', () => {
    const state = newState();
    const message = new LiveMessage(state);
    message.push({ type: 'delta', text: 'I encountered a temporary issue.' });
    message.finish('');
    assert.deepEqual(words(state), []);
    assert.equal(message.id, undefined);
  });

  // Translated anew at every delta, this took minutes.
  it('writes an answer of 80,000 characters in 20,000 deltas', () => {
    const state = newState();
    const message = new LiveMessage(state);
    for (let index = 0; index < 20_000; index++)
      message.push({
        type: 'delta',
        text: index % 20 === 19 ? 'end.' : index % 500 === 250 ? 'on\n\n' : 'and ',
      });
    assert.match(words(state)[0] ?? '', /^and and .*end\.$/s);
  });
});
