import assert from 'node:assert/strict';
import { plain } from '../../backend/dialects.ts';
import { draft, PHOTO, PHOTO2 } from '../world/media.ts';
import { scenario } from '../world/scenario.ts';

const setup = { started: true };

describe('reliability: Stop', () => {
  scenario(
    {
      id: 'stop-session',
      rows: ['endpoint-session', 'way-silent-setup'],
      title: 'Stop while the session is being opened',
      sees: 'notice: Stopped. Your message was not sent. [Retry]',
      server: (gate) => ({ acts: { session: [{ hold: gate }] } }),
    },
    async (world) => {
      const asked = world.ask('make a video about lakes');
      await world.backend.arrived('session');
      await world.project.cancel();
      assert.equal(await asked, 'stopped');
      assert.equal(world.backend.to('chat').length, 0);
      assert.ok(world.shown.has('… Setting things up…'));
    },
  );

  scenario(
    {
      id: 'stop-upload',
      rows: ['endpoint-upload-files'],
      title: 'Stop while the second of two files is being uploaded, then Retry',
      sees: 'notice: Stopped. Your message was not sent. [Retry]',
      server: (gate) => ({ acts: { upload: [{}, { hold: gate }] } }),
    },
    async (world) => {
      const asked = world.askWith([PHOTO, PHOTO2], 'make a slideshow');
      await world.backend.arrived('upload', 2);
      await world.project.cancel();
      assert.equal(await asked, 'stopped');
      assert.deepEqual(
        world.project.snapshot.record.assets.map(({ state }) => state),
        ['ready', 'waiting'],
      );
      assert.equal(await world.press('retry'), 'done');
      assert.deepEqual(world.sent(), ['make a slideshow']);
    },
  );

  scenario(
    {
      id: 'stop-thinking-unchanged',
      rows: ['trap-close-does-not-stop'],
      title: 'Stop while the agent thinks; it has changed nothing yet',
      sees: 'notice: Stopped. Nothing has changed in the timeline so far; what the backend had begun may still arrive. [Retry, Show Tracks]',
      setup,
      server: (gate) => ({
        draft: draft(),
        turns: [{ steps: [{ send: plain.heartbeat() }, { hold: gate }] }],
      }),
    },
    async (world) => {
      const asked = world.ask('add a title');
      await world.backend.arrived('chat');
      await world.project.cancel();
      assert.equal(await asked, 'stopped');
      assert.equal(world.backend.to('state').length, 2, 'the state is read before anything is said');
      assert.equal(world.project.snapshot.record.turn?.open, true, 'Retry looks first');
    },
  );

  scenario(
    {
      id: 'stop-thinking-changed',
      rows: ['trap-close-does-not-stop'],
      title: 'Stop after the agent has added the title',
      sees: 'notice: Stopped, but this was already done: Added title ‘Lake’, 0–3 s. [Retry, Show Tracks]',
      setup,
      server: (gate) => ({
        draft: draft(),
        turns: [
          { steps: [{ draft: draft({ title: 'Lake' }) }, { send: plain.text('I added') }, { hold: gate }] },
        ],
      }),
    },
    async (world) => {
      const asked = world.ask('add a title');
      await world.backend.arrived('chat');
      await new Promise<void>((resolve) => {
        world.project.onDidChange(({ record }) => {
          if (record.messages.at(-1)?.text === 'I added') resolve();
        });
      });
      await world.project.cancel();
      assert.equal(await asked, 'stopped');
      assert.equal(world.project.snapshot.timeline?.tracks.length, 2);
    },
  );

  scenario(
    {
      id: 'stop-offline',
      rows: ['trap-close-does-not-stop', 'error-network'],
      title: 'Stop, and the state cannot be read',
      sees: 'notice: Stopped. What was done until then could not be read; Show Tracks tells when the backend can be reached. [Retry, Show Tracks]',
      setup,
      server: (gate) => ({
        draft: draft(),
        acts: { state: [{}, ...Array.from({ length: 4 }, () => ({ cutAfter: 0 }))] },
        turns: [{ steps: [{ hold: gate }] }],
      }),
    },
    async (world) => {
      const asked = world.ask('add a title');
      await world.backend.arrived('chat');
      await world.project.cancel();
      assert.equal(await asked, 'stopped');
      assert.equal(await world.press('show-tracks'), 'done');
      assert.equal(world.last(), 'assistant: Timeline (1 track): 1. Video: lake (0-5s) [Export]');
    },
  );

  scenario(
    {
      id: 'stop-recovery',
      rows: ['event-lost-schedule', 'trap-close-does-not-stop'],
      title: 'Stop while the state is looked at after a lost connection',
      sees: 'notice: Stopped. Nothing has changed in the timeline so far;',
      setup,
      server: (gate) => ({
        draft: draft(),
        acts: { state: [{}, { hold: gate }] },
        turns: [{ steps: [{ cut: true }] }],
      }),
    },
    async (world) => {
      const asked = world.ask('add a title');
      await world.backend.arrived('state', 2);
      await world.project.cancel();
      assert.equal(await asked, 'stopped');
      assert.deepEqual(world.sent(), ['add a title']);
    },
  );

  scenario(
    {
      id: 'stop-files',
      rows: ['endpoint-upload-formats'],
      title: 'Stop while a folder is being looked through',
      sees: 'notice: Stopped.',
    },
    async (world) => {
      const controller = new AbortController();
      const adding = world.project.addFiles([PHOTO, PHOTO2], { signal: controller.signal });
      controller.abort();
      assert.equal((await adding).status, 'stopped');
      assert.equal(world.backend.requests.length, 0);
    },
  );

  scenario(
    {
      id: 'stop-check',
      rows: ['endpoint-export'],
      title: 'Stop while the timeline is checked before an export',
      sees: 'notice: Stopped. Nothing was exported. [Export Again]',
      setup,
      server: (gate) => ({ draft: draft(), acts: { state: [{ hold: gate }] } }),
    },
    async (world) => {
      const exporting = world.export();
      await world.backend.arrived('state');
      await world.project.cancel();
      assert.equal(await exporting, 'stopped');
      assert.equal(world.backend.to('submit').length, 0);
    },
  );

  scenario(
    {
      id: 'stop-rendering',
      rows: ['endpoint-export-cancel'],
      title: 'Stop while the video is rendered',
      sees: 'notice: Export cancelled. [Export Again]',
      setup,
      server: (gate) => ({ draft: draft(), acts: { status: [{}, { hold: gate }] } }),
    },
    async (world) => {
      const exporting = world.export();
      await world.backend.arrived('status', 2);
      await world.project.cancel();
      assert.equal(await exporting, 'stopped');
      const [job] = world.project.snapshot.record.exports;
      assert.equal(job?.state, 'cancelled');
      assert.match(world.backend.to('cancel')[0]?.path ?? '', new RegExp(`/${job.id}/cancel$`));
      assert.deepEqual(await world.videos(), []);
    },
  );

  scenario(
    {
      id: 'stop-download',
      rows: ['endpoint-export-cancel', 'endpoint-download-cdn'],
      title: 'Stop while the video is being saved; nothing half-written stays',
      sees: 'notice: Export cancelled. [Export Again]',
      setup,
      server: (gate) => ({ draft: draft(), acts: { cdn: [{ hold: gate }] } }),
    },
    async (world) => {
      const exporting = world.export();
      await world.backend.arrived('cdn');
      await world.project.cancel();
      assert.equal(await exporting, 'stopped');
      assert.equal(await world.press('export'), 'done');
      assert.deepEqual(await world.videos(), ['Lake Trip.mp4']);
    },
  );

  scenario(
    {
      id: 'stop-cancel-refused',
      rows: ['endpoint-export-cancel'],
      title: 'Stop while rendering, but the server does not take the cancel',
      sees: 'notice: Export cancelled. [Export Again]',
      setup,
      server: (gate) => ({
        draft: draft(),
        acts: { status: [{ hold: gate }], cancel: [{ status: 500, body: '' }] },
      }),
    },
    async (world) => {
      const exporting = world.export();
      await world.backend.arrived('status');
      await world.project.cancel();
      assert.equal(await exporting, 'stopped');
      assert.equal(world.backend.to('cancel').length, 1);
    },
  );
});
