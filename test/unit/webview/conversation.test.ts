import assert from 'node:assert/strict';
import type { PanelMessage, PanelProject, PanelState } from '../../../src/panel/messages.ts';
import { keepEarlier, withBefore } from '../../../webview/state/conversation.ts';

const message = (at: number): PanelMessage => ({
  ...{ id: `m${at}`, role: 'user', text: String(at), at: '', streaming: false, actions: [] },
});

/** Messages from one number up to another, of a conversation that began at 0. */
function project(from: number, to: number, id = 'p'): PanelProject {
  const skill = { slug: '', label: '', tip: '', example: '' };
  const messages = Array.from({ length: to - from }, (_, index) => message(from + index));
  return {
    ...{ id, name: '', skill, messages, assets: [], videos: [] },
    ...(from > 0 && { earlier: from }),
  };
}

const state = (shown: PanelProject): PanelState => ({ backend: 'local', projects: [], project: shown });
const seen = ({ messages, earlier = 0 }: PanelProject): readonly number[] => [
  earlier,
  messages.length,
  Number(messages[0]?.text),
];

describe('the conversation on the page', () => {
  it('keeps what it has when the host tells only the newest', () => {
    const had = state(withBefore(project(900, 1000), project(800, 900).messages));
    const kept = keepEarlier(had, state(project(905, 1005))).project;
    assert.ok(kept);
    assert.deepEqual(seen(kept), [800, 205, 800]);
    assert.deepEqual(
      kept.messages.map(({ text }) => Number(text)),
      Array.from({ length: 205 }, (_, index) => 800 + index),
    );
  });

  it('begins anew where there is a gap, or another project', () => {
    const had = state(project(0, 100));
    for (const next of [project(500, 600), project(5, 105, 'other')])
      assert.equal(keepEarlier(had, state(next)).project, next);
    assert.equal(keepEarlier(undefined, had), had);
  });

  it('counts what is left before what it was given', () => {
    assert.deepEqual(seen(withBefore(project(50, 150), project(0, 50).messages)), [0, 150, 0]);
  });
});
