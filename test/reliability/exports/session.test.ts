import assert from 'node:assert/strict';
import type { Act } from '../../backend/scenario.ts';
import { plain } from '../../backend/dialects.ts';
import { draft, PHOTO, refusal } from '../world/media.ts';
import { scenario } from '../world/scenario.ts';

const gone: Act = refusal(1002, 'session not found');
const usual: Act = {};
const GONE =
  'error: The session of this project has expired. Send your message again: a new session starts, and the old timeline is gone. [Retry]';
const turns = ['one', 'two'].map((title) => ({
  steps: [{ draft: draft({ title }) }, { send: plain.text('Here it is.') }],
}));

describe('reliability: exports whose session has expired', () => {
  scenario(
    {
      id: 'make-session-gone-exporting',
      rows: ['error-1002', 'way-quick-edit'],
      title: 'a video in one go, and only its export finds out: Retry makes it anew in a new session',
      sees: GONE,
      server: { turns, acts: { state: [usual, usual, gone, gone] } },
      resent: 1,
    },
    async (world) => {
      const wish = { paths: [PHOTO], request: 'make a slideshow' };
      assert.equal((await world.project.make(wish)).status, 'failed');
      assert.equal(world.last(), GONE);
      assert.equal(await world.press('retry'), 'done');
      assert.equal(world.backend.to('session').length, 2);
      assert.deepEqual(world.uploaded(), ['05-tomato.jpg', '05-tomato.jpg']);
      assert.deepEqual(await world.videos(), ['Lake Trip.mp4']);
      assert.equal(world.project.snapshot.record.make, undefined);
    },
  );

  scenario(
    {
      id: 'make-session-gone-submitting',
      rows: ['error-1002', 'way-quick-edit'],
      title: 'and it goes away between the last look and the submission',
      sees: GONE,
      server: { turns, acts: { submit: [gone], state: [usual, usual, usual, gone] } },
      resent: 1,
    },
    async (world) => {
      const wish = { paths: [PHOTO], request: 'make a slideshow' };
      assert.equal((await world.project.make(wish)).status, 'failed');
      assert.equal(await world.press('retry'), 'done');
      assert.deepEqual(
        world.project.snapshot.record.exports.map(({ state }) => state),
        ['failed', 'done'],
      );
    },
  );

  scenario(
    {
      id: 'export-session-gone-twice',
      rows: ['error-1002', 'intent-export'],
      title: '“export” finds out, twice: the same words each time; Retry, once, sends the last request again',
      sees: GONE,
      server: { turns, acts: { state: [usual, usual, gone, gone, gone] } },
      resent: 1,
    },
    async (world) => {
      assert.equal(await world.askWith([PHOTO], 'make a slideshow'), 'done');
      assert.equal(await world.ask('export'), 'failed');
      assert.equal(world.last(), GONE);
      assert.equal(world.project.snapshot.timeline, undefined);
      assert.equal(await world.press('export'), 'failed');
      assert.equal(world.last(), GONE);
      assert.equal(await world.press('retry'), 'done');
      assert.equal(world.backend.to('session').length, 2);
      assert.deepEqual(world.uploaded(), ['05-tomato.jpg', '05-tomato.jpg']);
      assert.equal(await world.press('export'), 'done');
      assert.deepEqual(await world.videos(), ['Lake Trip.mp4']);
    },
  );

  scenario(
    {
      id: 'reload-submitting-refused',
      rows: ['error-1002', 'way-window-closed'],
      title:
        'a reload in the middle of a submission, and asking for it is refused: told once, and the next reload asks nothing',
      sees: GONE,
      setup: { started: true },
      server: (gate) => ({ draft: draft(), acts: { submit: [{ hold: gate }], status: [gone] } }),
    },
    async (world) => {
      void world.export();
      await world.backend.arrived('submit');
      assert.equal(await world.reload(), 'failed');
      world.gate.open();
      const asked = world.backend.requests.length;
      assert.equal(await world.reload(), 'done');
      assert.equal(world.backend.requests.length, asked);
      assert.deepEqual(
        world.project.snapshot.record.exports.map(({ state }) => state),
        ['failed'],
      );
    },
  );
});
