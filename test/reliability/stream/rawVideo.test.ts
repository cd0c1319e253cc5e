import assert from 'node:assert/strict';
import { kit } from '../../backend/dialects.ts';
import { Gate, type Step } from '../../backend/scenario.ts';
import { draft } from '../world/media.ts';
import { scenario } from '../world/scenario.ts';
import type { World } from '../world/world.ts';

const setup = { started: true };
const raw = { generated: { url: 'https://cdn.example.test/raw.mp4' } };
const polished = { draft: draft({ music: 0.35, title: 'Lake' }) };
/** Its end can be waited for: by then the client has heard all that was sent before. */
const HALFWAY = { send: kit.text('Halfway.') };
const TRACKS = 'Timeline (3 tracks): 1. Video: lake (0-5s) 2. BGM: Lo-fi (0-5s, 35%) 3. Title: "Lake" (0-3s)';
const RAW = 'notice: The raw video is there. Music, titles and effects are being added…';
const AT_ONCE = `notice: The generated video is there. ${TRACKS}`;

/** A turn in two stages; `between` comes after the first one’s result. */
const stages = (before: Step, ...between: readonly Step[]): readonly Step[] => [
  { send: kit.call('generate') },
  before,
  raw,
  { draft: draft() },
  { send: kit.result('generate') + kit.call('polish') },
  ...between,
  polished,
  { send: kit.result('polish') + kit.text('Here is your video.') },
];

/** Asks for a clip; when the message has arrived, time passes and the agent goes on. @returns how it ends */
async function generating(world: World, seconds: number): Promise<{ readonly asked: Promise<unknown> }> {
  const asked = world.ask('make a clip of a lake');
  await world.backend.arrived('chat');
  await world.clock.advance(seconds / 60);
  world.gate.open();
  return { asked };
}

function said(world: World, line: string): Promise<void> {
  return new Promise((resolve) => {
    const stop = world.project.onDidChange(() => {
      if (!world.chat().includes(line)) return;
      stop();
      resolve();
    });
  });
}

describe('reliability: a raw video, then music, titles and effects in the same turn', () => {
  scenario(
    {
      id: 'two-stages-told',
      rows: ['event-two-stage', 'draft-summary'],
      title: 'the raw video is there after half a minute: said while the turn goes on; all tracks at its end',
      sees: RAW,
      setup,
      server: (gate, second) => ({ turns: [{ steps: stages({ hold: gate }, { hold: second }) }] }),
    },
    async (world) => {
      const told = said(world, RAW);
      const { asked } = await generating(world, 30);
      await told;
      assert.equal(world.project.busy, true, 'the turn goes on');
      world.second.open();
      assert.equal(await asked, 'done');
      assert.deepEqual(world.chat(), [
        'user: make a clip of a lake',
        RAW,
        'assistant: Here is your video. [Export]',
        `notice: Everything is there now. ${TRACKS}`,
      ]);
      assert.equal(world.backend.to('state').length, 3, 'before, during and after the turn');
    },
  );

  scenario(
    {
      id: 'two-stages-quick',
      rows: ['event-two-stage'],
      title: 'both stages within 20 s: nobody looks in between',
      sees: AT_ONCE,
      setup,
      server: (gate, second) => ({ turns: [{ steps: stages({ hold: gate }, HALFWAY, { hold: second }) }] }),
    },
    async (world) => {
      const heard = said(world, 'assistant: Halfway.');
      const { asked } = await generating(world, 19);
      await heard;
      await world.project.refreshCredits();
      assert.equal(world.backend.to('state').length, 1);
      world.second.open();
      assert.equal(await asked, 'done');
      assert.ok(!world.shown.has(RAW));
    },
  );

  scenario(
    {
      id: 'two-stages-look-fails',
      rows: ['event-two-stage', 'error-5xx-read'],
      title: 'the look in between fails: the turn goes on as if nobody had looked',
      sees: AT_ONCE,
      setup,
      server: (gate) => ({
        turns: [{ steps: stages({ hold: gate }, { untilReads: 5 }) }],
        acts: { state: [{}, ...Array.from({ length: 4 }, () => ({ status: 503, body: '' }))] },
      }),
    },
    async (world) => {
      const { asked } = await generating(world, 30);
      assert.equal(await asked, 'done');
      assert.ok(!world.shown.has(RAW));
      assert.equal(world.chat()[1], 'assistant: Here is your video. [Export]');
    },
  );

  scenario(
    {
      id: 'two-stages-look-late',
      rows: ['event-two-stage'],
      title:
        'the look in between is answered after the turn: its end does not wait, and nothing is said twice',
      sees: AT_ONCE,
      setup,
      server: (gate, second) => ({
        turns: [{ steps: stages({ hold: gate }, { untilReads: 2 }) }],
        acts: { state: [{}, { hold: second }] },
      }),
    },
    async (world) => {
      const { asked } = await generating(world, 30);
      assert.equal(await asked, 'done');
      world.second.open();
      await world.project.refreshCredits();
      assert.equal(world.backend.to('state').length, 3);
      assert.ok(!world.shown.has(RAW));
    },
  );

  const third = new Gate();
  scenario(
    {
      id: 'two-stages-one-look',
      rows: ['event-two-stage'],
      title: 'the look in between takes a minute: there is no second one beside it',
      sees: AT_ONCE,
      setup,
      server: (gate, second) => ({
        turns: [
          {
            steps: stages({ hold: gate }, { hold: second }, { send: kit.result('polish') }, HALFWAY, {
              hold: third,
            }),
          },
        ],
        acts: { state: [{}, { hold: new Gate() }] },
      }),
    },
    async (world) => {
      const { asked } = await generating(world, 30);
      await world.backend.arrived('state', 2);
      await world.clock.advance(1);
      const heard = said(world, 'assistant: Halfway.');
      world.second.open();
      await heard;
      await world.project.refreshCredits();
      assert.equal(world.backend.to('state').length, 2);
      third.open();
      assert.equal(await asked, 'done');
    },
  );

  scenario(
    {
      id: 'two-stages-stopped',
      rows: ['event-two-stage', 'trap-close-does-not-stop'],
      title: 'Stop while the look in between is under way',
      sees: 'notice: Stopped, but this was already done: ',
      setup,
      server: (gate, second) => ({
        turns: [{ steps: stages({ hold: gate }, { hold: second }) }],
        acts: { state: [{}, { hold: new Gate() }] },
      }),
    },
    async (world) => {
      const { asked } = await generating(world, 30);
      await world.backend.arrived('state', 2);
      await world.project.cancel();
      assert.equal(await asked, 'stopped');
      world.second.open();
      assert.ok(!world.shown.has(RAW));
    },
  );
});
