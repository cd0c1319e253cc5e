import assert from 'node:assert/strict';
import { kit } from '../../backend/dialects.ts';
import { draft } from '../world/media.ts';
import { scenario } from '../world/scenario.ts';
import type { World } from '../world/world.ts';

const setup = { started: true };
const answer = (text: string) => [{ send: kit.streamed(text) }];

describe('reliability: a message while a turn runs', () => {
  scenario(
    {
      id: 'waiting-sent',
      rows: ['event-text'],
      title: 'two messages wait, and are sent one after the other when the turn has ended',
      sees: 'assistant: The third.',
      setup,
      server: (gate) => ({
        draft: draft(),
        turns: [
          { steps: [{ hold: gate }, ...answer('The first.')] },
          { steps: answer('The second.') },
          { steps: answer('The third.') },
        ],
      }),
    },
    async (world) => {
      const third = said(world, 'The third.');
      const first = world.ask('one');
      await world.project.wait(' two ');
      await world.project.wait('three');
      assert.deepEqual(waiting(world.project.snapshot.record), ['two', 'three']);
      world.gate.open();
      await first;
      await third;
      assert.deepEqual(world.sent(), ['one', 'two', 'three']);
      assert.deepEqual(waiting(world.project.snapshot.record), []);
    },
  );

  scenario(
    {
      id: 'waiting-late',
      rows: ['event-text'],
      title: 'a message is kept just when the turn ends: it does not wait for nothing',
      sees: 'assistant: The first.',
      setup,
      server: { draft: draft(), turns: [{ steps: answer('The first.') }] },
    },
    async (world) => {
      const answered = said(world, 'The first.');
      await world.project.wait('one');
      await answered;
      assert.deepEqual(world.sent(), ['one']);
      assert.deepEqual(waiting(world.project.snapshot.record), []);
    },
  );

  scenario(
    {
      id: 'waiting-stays',
      rows: ['event-text'],
      title:
        'Stop ends the turn: what waits is not sent, is there after a reload, and goes when the user says so',
      sees: 'assistant: The second.',
      setup,
      server: (gate) => ({
        draft: draft(),
        turns: [{ steps: [{ hold: gate }] }, { steps: answer('The second.') }],
      }),
    },
    async (world) => {
      const first = world.ask('one');
      await world.project.wait('two');
      await world.project.wait('another');
      await world.project.cancel();
      world.gate.open();
      assert.equal(await first, 'stopped');
      const [two, another] = (await world.restart()).snapshot.record.waiting ?? [];
      assert.equal(await world.project.takeBack(another?.id ?? ''), 'another');
      assert.equal(await world.project.takeBack(another?.id ?? ''), undefined);
      assert.deepEqual(
        world.sent().filter((text) => text === 'two'),
        [],
      );
      assert.equal((await world.project.sendWaiting(two?.id ?? '')).status, 'done');
      assert.deepEqual(world.sent().at(-1), 'two');
      assert.equal(world.project.snapshot.record.waiting, undefined);
    },
  );
});

function waiting(record: { readonly waiting?: readonly { readonly text: string }[] }): readonly string[] {
  return (record.waiting ?? []).map(({ text }) => text);
}

/** Resolves when the backend has said something to its end. */
function said({ project }: World, words: string): Promise<void> {
  return new Promise((resolve) => {
    project.onDidChange(({ record }) => {
      if (record.messages.some(({ text, streaming }) => text === words && !streaming)) resolve();
    });
  });
}
