import assert from 'node:assert/strict';
import { kit, plain } from '../../backend/dialects.ts';
import { draft } from '../world/media.ts';
import { scenario } from '../world/scenario.ts';

const setup = { started: true };
const titled = { draft: draft({ title: 'Lake' }) };
const TOLD = 'assistant: Added title ‘Lake’, 0–3 s. [Export]';
const OPENING = 'Let me edit that.';
const APOLOGY = 'I encountered a temporary issue while finishing. Please try again.';

describe('reliability: openings and answers', () => {
  for (const { id, title, start, end, chat } of [
    {
      id: 'opening',
      title: 'an opening, a tool, and the end',
      start: kit.text(OPENING) + kit.call('t'),
      end: kit.result('t'),
      chat: [`assistant: ${OPENING}`, TOLD],
    },
    {
      id: 'opening-streamed',
      title: 'the same in deltas, then whole',
      start: kit.streamed(OPENING) + kit.call('t'),
      end: kit.result('t') + kit.turnComplete(),
      chat: [`assistant: ${OPENING}`, TOLD],
    },
    {
      id: 'opening-plain',
      title: 'the same in the first dialect',
      start: plain.text(OPENING) + plain.call('t'),
      end: plain.result('t'),
      chat: [`assistant: ${OPENING}`, TOLD],
    },
    {
      id: 'opening-stop',
      title: 'a server that does not stream: its empty second answer carries the code STOP',
      start: kit.text(OPENING) + kit.call('t'),
      end: kit.result('t') + kit.code('STOP'),
      chat: [`assistant: ${OPENING}`, TOLD],
    },
    {
      id: 'opening-between',
      title: 'two tools with a word between them',
      start: kit.text(OPENING) + kit.call('t') + kit.result('t') + kit.text('Now the title.') + kit.call('u'),
      end: kit.result('u') + kit.text(''),
      chat: [`assistant: ${OPENING}\n\nNow the title.`, TOLD],
    },
    {
      id: 'opening-no-result',
      title: 'the last tool’s result is not told',
      start: kit.text(OPENING) + kit.call('t'),
      end: kit.usage(),
      chat: [`assistant: ${OPENING}`, TOLD],
    },
    {
      id: 'apology-alone',
      title: 'a good result, and nothing but an apology after it',
      start: kit.call('t'),
      end: kit.result('t') + kit.streamed(APOLOGY),
      chat: [TOLD],
    },
    {
      id: 'apology-after-opening',
      title: 'an opening, a good result, and an apology',
      start: kit.text(OPENING) + kit.call('t'),
      end: kit.result('t') + kit.text(APOLOGY),
      chat: [`assistant: ${OPENING}`, TOLD],
    },
  ] as const) {
    scenario(
      {
        id,
        rows: [id.startsWith('apology') ? 'trap-apology-alone' : 'trap-opening', 'event-end-silent'],
        title: `${title}: the change is told`,
        sees: TOLD,
        setup,
        server: { draft: draft(), turns: [{ steps: [{ send: start }, titled, { send: end }] }] },
      },
      async (world) => {
        assert.equal(await world.ask('add a title'), 'done');
        assert.deepEqual(world.chat().slice(1), chat);
      },
    );
  }

  scenario(
    {
      id: 'opening-unchanged',
      rows: ['trap-opening', 'event-silent-unchanged'],
      title: 'an opening, a tool, and nothing has changed: said below the opening',
      sees: 'assistant: Nothing changed in the timeline.',
      setup,
      server: {
        draft: draft(),
        turns: [{ steps: [{ send: kit.text(OPENING) + kit.call('t') + kit.result('t') }] }],
      },
    },
    async (world) => {
      assert.equal(await world.ask('add a title'), 'done');
      assert.equal(world.chat()[1], `assistant: ${OPENING}`);
    },
  );

  scenario(
    {
      id: 'opening-answered',
      rows: ['trap-opening', 'event-end-with-text'],
      title: 'an opening, a tool, and an answer: that is enough',
      sees: `assistant: ${OPENING}\n\nThe title is in. [Export]`,
      setup,
      server: {
        draft: draft(),
        turns: [
          {
            steps: [
              { send: kit.text(OPENING) + kit.call('t') },
              titled,
              { send: kit.result('t') + kit.text('The title is in.') },
            ],
          },
        ],
      },
    },
    async (world) => {
      assert.equal(await world.ask('add a title'), 'done');
      assert.equal(world.chat().length, 2);
    },
  );

  scenario(
    {
      id: 'apology-failed-tool',
      rows: ['trap-apology-alone', 'trap-tool-failure'],
      title: 'the tool failed, and an apology is all that is said: it stays',
      sees: `assistant: ${APOLOGY}`,
      setup,
      server: {
        draft: draft(),
        turns: [{ steps: [{ send: kit.call('t') + kit.result('t', { error: 'no' }) + kit.text(APOLOGY) }] }],
      },
    },
    async (world) => {
      assert.equal(await world.ask('add a title'), 'done');
    },
  );

  scenario(
    {
      id: 'opening-reload',
      rows: ['trap-opening', 'way-window-closed'],
      title: 'the window closes when the opening has been heard to the end: the next one tells the change',
      sees: TOLD,
      setup,
      server: (gate) => ({
        draft: draft(),
        turns: [{ steps: [{ send: kit.text(OPENING) + kit.call('t') }, titled, { send: kit.result('t') }] }],
        acts: { state: [{}, { hold: gate }] },
      }),
    },
    async (world) => {
      void world.ask('add a title');
      await world.backend.arrived('state', 2);
      assert.equal(await world.reload(), 'done');
      assert.deepEqual(world.chat().slice(1), [`assistant: ${OPENING}`, TOLD]);
    },
  );
});
