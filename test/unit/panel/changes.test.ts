import assert from 'node:assert/strict';
import fc from 'fast-check';
import { changed, changeOf } from '../../../src/panel/changes.ts';
import type { PanelProject, PanelState } from '../../../src/panel/messages.ts';
import { hostMessageSchema } from '../../../src/panel/schema.ts';
import { share } from '../../../src/panel/share.ts';
import {
  ASSETS,
  BUSY,
  LISTED,
  listed,
  message,
  project,
  state,
  TIMELINE,
} from '../../ui/panel-page/support/states.ts';

const ANSWER = message('assistant', 'Here', { id: 'answer', streaming: true });
const talk = (length: number, from = 0) =>
  Array.from({ length }, (_, at) => message('user', `Say ${from + at}`, { id: `m${from + at}` }));

/** How a page comes from one state to another: what is sent, and what it has then. */
function sent(before: PanelState, after: PanelState): { bytes: number; has: PanelState } {
  const change = changeOf(before, share(before, structuredClone(after)));
  assert.ok(change);
  const read = hostMessageSchema.parse({ type: 'change', after: 1, change });
  assert.ok(read.type === 'change');
  return { bytes: JSON.stringify(change).length, has: changed(before, read.change) };
}

/** The same project in many states: some of everything that it may have. */
const anyProject: fc.Arbitrary<PanelProject> = fc
  .record(
    {
      messages: fc
        .tuple(fc.nat(8), fc.nat(5), fc.string())
        .map(([length, from, text]) => [...talk(length, from), { ...ANSWER, text }]),
      assets: fc.subarray([...ASSETS]),
      timeline: fc.constantFrom(TIMELINE, { ...TIMELINE, summary: 'Another' }),
      activity: fc.constant(BUSY),
      earlier: fc.nat(3),
      lastCost: fc.nat(3),
      formats: fc.constantFrom(['mp4'] as const, ['mp4', 'gif'] as const),
    },
    { requiredKeys: [] },
  )
  .map((parts) => project(parts));
const anyState: fc.Arbitrary<PanelState> = fc
  .tuple(
    anyProject,
    fc.record(
      {
        noFolder: fc.boolean(),
        backend: fc.constantFrom('cloud', 'local'),
        projects: fc.subarray([...LISTED]),
        removed: fc.constant([{ id: 'p9', name: 'Gone' }]),
      },
      { requiredKeys: [] },
    ),
  )
  .map(([open, more]) => state(open, more));

describe('changes of the panel’s state', () => {
  it('lead from any state of a project to any other, through the schema', () => {
    fc.assert(
      fc.property(anyState, anyState, (before, after) => assert.deepEqual(sent(before, after).has, after)),
    );
  });

  it('are as small as what changed: a word of an answer, however long the conversation and its video are', () => {
    const before = state(project({ messages: [...talk(99), ANSWER], timeline: TIMELINE }));
    const after = state(
      project({ messages: [...talk(99), { ...ANSWER, text: 'Here is' }], timeline: TIMELINE }),
    );
    const { bytes, has } = sent(before, after);
    assert.ok(bytes < 400, `${bytes} bytes`);
    assert.equal(has.project?.messages[0], before.project?.messages[0]);
    assert.equal(has.project?.timeline, before.project?.timeline);
  });

  it('are two messages when a message comes and the oldest one is told no more', () => {
    const before = state(project({ messages: talk(100), earlier: 3 }));
    const { bytes, has } = sent(before, state(project({ messages: talk(100, 1), earlier: 4 })));
    assert.ok(bytes < 400, `${bytes} bytes`);
    assert.deepEqual(
      has.project?.messages.map(({ id }) => id),
      talk(100, 1).map(({ id }) => id),
    );
  });

  it('are one project’s, of hundreds, while work goes on in it', () => {
    const all = (fraction: number) =>
      Array.from({ length: 300 }, (_, at) =>
        listed(`p${at}`, 'Trip', at === 7 ? { work: { label: 'Rendering…', fraction } } : {}),
      );
    const { bytes } = sent(
      state(project(), { projects: all(0.1) }),
      state(project(), { projects: all(0.2) }),
    );
    assert.ok(bytes < 400, `${bytes} bytes`);
  });

  it('are one file’s, of many that are on their way', () => {
    const many = Array.from({ length: 500 }, (_, at) => ({
      ...ASSETS[0],
      id: `a${at}`,
    })) as PanelProject['assets'];
    const before = state(project({ assets: many }));
    const { bytes } = sent(
      before,
      state(project({ assets: many.with(250, { ...many[250], fraction: 0.5 } as (typeof many)[0]) })),
    );
    assert.ok(bytes < 500, `${bytes} bytes`);
  });

  it('are none from one project to another, or to none', () => {
    const one = state(project());
    assert.equal(changeOf(one, state(project({ id: 'other' }))), undefined);
    assert.equal(changeOf(one, state()), undefined);
    assert.equal(changeOf(state(), one), undefined);
  });
});
