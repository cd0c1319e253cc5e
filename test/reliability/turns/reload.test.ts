import assert from 'node:assert/strict';
import { kit, plain } from '../../backend/dialects.ts';
import { DIGITS, draft, PHOTO, PHOTO2 } from '../world/media.ts';
import { scenario } from '../world/scenario.ts';

const setup = { started: true };

describe('reliability: reloads around a turn', () => {
  scenario(
    {
      id: 'reload-idle',
      rows: ['way-iterative'],
      title: 'a reload with nothing running: chat, files and timeline are as they were, nothing is asked',
      sees: 'assistant: Here it is. [Export]',
      server: {
        turns: [{ steps: [{ draft: draft({ title: 'Lake' }) }, { send: plain.text('Here it is.') }] }],
      },
    },
    async (world) => {
      await world.askWith([PHOTO], 'make a slideshow');
      const { record, timeline } = world.project.snapshot;
      const requests = world.backend.requests.length;
      assert.equal(await world.reload(), 'done');
      assert.deepEqual(world.project.snapshot.record, record);
      assert.deepEqual(world.project.snapshot.timeline, timeline);
      assert.equal(world.backend.requests.length, requests);
    },
  );

  scenario(
    {
      id: 'reload-uploading',
      rows: ['endpoint-upload-files'],
      title: 'a reload in the middle of an upload: the file waits, nothing is sent by itself',
      sees: 'assistant: Done.',
      server: (gate) => ({ acts: { upload: [{}, { hold: gate }] } }),
    },
    async (world) => {
      void world.askWith([PHOTO, PHOTO2], 'make a slideshow');
      await world.backend.arrived('upload', 2);
      assert.equal(await world.reload(), 'done');
      assert.equal(world.backend.to('chat').length, 0);
      assert.equal((await world.project.retry()).status, 'done');
      assert.deepEqual(world.sent(), ['make a slideshow']);
    },
  );

  scenario(
    {
      id: 'reload-turn-changed',
      rows: ['event-lost-not-resent', 'event-lost-changed', 'trap-close-does-not-stop'],
      title: 'a reload in the middle of a turn that does its work meanwhile',
      sees: 'assistant: The connection was lost, but the work was done. Added title ‘Lake’, 0–3 s. [Export]',
      setup,
      server: (gate) => ({
        draft: draft(),
        turns: [
          { steps: [{ send: kit.delta('I am') }, { hold: gate }, { draft: draft({ title: 'Lake' }) }] },
        ],
      }),
    },
    async (world) => {
      void world.ask('add a title');
      await world.backend.arrived('chat');
      await world.restart();
      world.gate.open();
      assert.equal((await world.project.resume()).status, 'done');
      assert.deepEqual(world.sent(), ['add a title']);
      assert.deepEqual(world.clock.pauses, [], 'time has passed already: the first look is at once');
    },
  );

  scenario(
    {
      id: 'reload-turn-unchanged',
      rows: ['event-lost-not-resent', 'event-lost-unchanged'],
      title: 'a reload in the middle of a turn that does nothing; huge numbers in the draft are no change',
      sees: 'error: The connection was lost, and nothing has changed in the timeline since.',
      setup,
      server: (gate) => ({ draftText: DIGITS, turns: [{ steps: [{ hold: gate }] }] }),
    },
    async (world) => {
      void world.ask('add a title');
      await world.backend.arrived('chat');
      assert.equal(await world.reload(), 'failed');
      assert.deepEqual(world.sent(), ['add a title']);
      assert.equal(await world.reload(), 'done', 'it is told once');
    },
  );

  scenario(
    {
      id: 'reload-recovering',
      rows: ['event-lost-schedule', 'event-lost-not-resent'],
      title: 'a reload while the state is looked at after a lost connection',
      sees: 'assistant: The connection was lost, but the work was done. Added title ‘Lake’, 0–3 s. [Export]',
      setup,
      server: (gate) => ({
        draft: draft(),
        acts: { state: [{}, { hold: gate }] },
        turns: [{ steps: [{ cut: true }] }],
      }),
    },
    async (world) => {
      void world.ask('add a title');
      await world.backend.arrived('state', 2);
      await world.restart();
      world.backend.draft = draft({ title: 'Lake' });
      assert.equal((await world.project.resume()).status, 'done');
      assert.deepEqual(world.sent(), ['add a title']);
    },
  );
});
