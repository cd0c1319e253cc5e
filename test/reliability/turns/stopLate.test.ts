import assert from 'node:assert/strict';
import { StoreError } from '../../../src/project/problems/storeError.ts';
import { plain } from '../../backend/dialects.ts';
import { draft, PHOTO } from '../world/media.ts';
import { scenario } from '../world/scenario.ts';
import type { World } from '../world/world.ts';

const WISH = { paths: [PHOTO], request: 'make a slideshow' };
const turns = [{ steps: [{ draft: draft({ title: 'Lake' }) }, { send: plain.text('Here it is.') }] }];

async function make(world: World): Promise<string> {
  return (await world.project.make(WISH)).status;
}

/** The disk is full as soon as what is to be saved looks like this, until somebody makes room. */
function fillDisk(
  world: World,
  when: (turn: { readonly heard?: boolean } | undefined) => boolean,
): () => void {
  const { store } = world;
  const save = store.save.bind(store);
  let full = false;
  store.save = async (record) => {
    full ||= when(record.turn);
    if (full) throw new StoreError('unwritable', 'The project could not be saved.');
    await save(record);
  };
  return () => void (store.save = save);
}

async function assertMadeOnce(world: World): Promise<void> {
  assert.equal(world.backend.to('chat').length, 1, 'it costs once');
  assert.deepEqual(await world.videos(), ['Lake Trip.mp4']);
  assert.equal(world.project.snapshot.record.make, undefined);
}

describe('reliability: Stop and a full disk around the end of a turn', () => {
  scenario(
    {
      id: 'stop-reading-credits',
      rows: ['way-quick-edit', 'endpoint-credits'],
      title:
        'Stop when the turn is over and its cost is being asked for: Export Again does not send it again',
      sees: 'notice: Stopped. Nothing was exported. [Export Again]',
      server: (gate) => ({ turns, acts: { credits: [{}, { hold: gate }] } }),
    },
    async (world) => {
      const making = make(world);
      await world.backend.arrived('credits', 2);
      await world.project.cancel();
      assert.equal(await making, 'stopped');
      world.gate.open();
      assert.equal(await world.press('export'), 'done');
      await assertMadeOnce(world);
    },
  );

  scenario(
    {
      id: 'stop-answered',
      rows: ['way-quick-edit', 'endpoint-state'],
      title: 'Stop when the answer is there and the state is being read: Retry does not send it again',
      sees: 'notice: Stopped. Your message went out already; Retry goes on from there and does not send it again. [Retry]',
      server: (gate) => ({ turns, acts: { state: [{}, { hold: gate }] } }),
    },
    async (world) => {
      const making = make(world);
      await world.backend.arrived('state', 2);
      await world.project.cancel();
      assert.equal(await making, 'stopped');
      world.gate.open();
      assert.equal(await world.ask('show tracks'), 'done', 'a look takes nothing away from what Retry tells');
      assert.equal(await world.press('retry'), 'done');
      await assertMadeOnce(world);
    },
  );

  scenario(
    {
      id: 'stop-resumed',
      rows: ['event-lost-not-resent', 'trap-close-does-not-stop'],
      title: 'Stop after a reload, while it is found out what became of the turn: said, and over',
      sees: 'notice: Stopped. Nothing has changed in the timeline so far; what the backend had begun may still arrive. [Retry, Show Tracks]',
      setup: { started: true },
      server: (gate, second) => ({
        draft: draft(),
        turns: [{ steps: [{ hold: gate }] }],
        acts: { state: [{}, { hold: second }] },
      }),
    },
    async (world) => {
      void world.ask('add a title');
      await world.backend.arrived('chat');
      await world.restart();
      const resuming = world.project.resume();
      await world.backend.arrived('state', 2);
      await world.project.cancel();
      assert.equal((await resuming).status, 'stopped');
      world.gate.open();
      world.second.open();
      assert.ok(world.project.resting);
      assert.deepEqual(world.sent(), ['add a title']);
    },
  );

  scenario(
    {
      id: 'disk-full-answered',
      rows: ['way-quick-edit', 'event-lost-not-resent'],
      title: 'the disk is full when the answer is there: with room, Retry does not send it again',
      sees: 'error: The project could not be saved. Check that the disk is writable. [Export Again, Show Log]',
      server: { turns },
    },
    async (world) => {
      const makeRoom = fillDisk(world, (turn) => turn?.heard === true);
      assert.equal(await make(world), 'failed');
      makeRoom();
      assert.equal((await world.project.retry()).status, 'done');
      await assertMadeOnce(world);
    },
  );

  scenario(
    {
      id: 'disk-full-sending',
      rows: ['way-quick-edit'],
      title:
        'the disk is full when the message is to go out: it does not, and with room Retry sends it at once',
      sees: 'error: The project could not be saved. Check that the disk is writable. [Retry, Show Log]',
      server: { turns },
    },
    async (world) => {
      const makeRoom = fillDisk(world, (turn) => turn !== undefined);
      assert.equal(await make(world), 'failed');
      assert.equal(world.backend.to('chat').length, 0);
      assert.equal(world.project.snapshot.record.turn, undefined);
      makeRoom();
      assert.equal((await world.project.retry()).status, 'done');
      await assertMadeOnce(world);
    },
  );
});
