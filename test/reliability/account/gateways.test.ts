import assert from 'node:assert/strict';
import { kit } from '../../backend/dialects.ts';
import type { Act } from '../../backend/scenario.ts';
import { SESSION_ID } from '../../backend/answers.ts';
import { draft } from '../world/media.ts';
import { scenario } from '../world/scenario.ts';

const setup = { started: true };
const titled = { draft: draft({ title: 'Lake' }) };

/** What stands between here and the service says that it found nothing, each in its own way. */
const GATEWAYS: readonly (readonly [string, string, Act])[] = [
  ['page-404', '404 with a page', { status: 404, body: '<html><h1>404 Not Found</h1><hr>nginx</html>' }],
  ['text-404', '404 with plain text', { status: 404, body: 'default backend - 404' }],
  ['empty-404', '404 with an empty body', { status: 404, body: '' }],
  ['json-404', '404 with a gateway’s JSON', { status: 404, body: { message: 'no Route matched' } }],
  ['page-410', '410 with a page', { status: 410, body: '<html>Gone</html>' }],
  ['empty-410', '410 with an empty body', { status: 410, body: '' }],
];

describe('reliability: gateways that find nothing', () => {
  for (const [id, title, act] of GATEWAYS) {
    scenario(
      {
        id: `gateway-${id}-once`,
        rows: ['gone-gateway'],
        title: `${title} on the first read before a turn: asked again, and all goes on`,
        sees: 'assistant: Done.',
        setup,
        server: { draft: draft(), acts: { state: [act] } },
      },
      async (world) => {
        assert.equal(await world.ask('add a title'), 'done');
        assert.equal(world.backend.to('session').length, 0, 'the session is kept');
      },
    );

    scenario(
      {
        id: `gateway-${id}-on`,
        rows: ['gone-gateway'],
        title: `${title} on and on: the message is not sent, and the timeline is kept`,
        sees: 'error: Something on the way to the video service answered in its place. Try again in a minute.',
        setup,
        server: { draft: draft(), acts: { state: [act, act, act, act] } },
      },
      async (world) => {
        assert.equal(await world.ask('add a title'), 'failed');
        const { record, timeline } = world.project.snapshot;
        assert.deepEqual(record.draft, draft());
        assert.equal(record.session?.sessionId, SESSION_ID);
        assert.equal(timeline?.tracks.length, 1);
        assert.deepEqual(world.sent(), []);
        assert.equal(await world.press('retry'), 'done');
        assert.deepEqual(world.sent(), ['add a title']);
      },
    );

    scenario(
      {
        id: `gateway-${id}-after`,
        rows: ['gone-gateway', 'event-lost-changed'],
        title: `${title} when the state is looked at after a lost connection: the work is told by a later look`,
        sees: 'assistant: The connection was lost, but the work was done. Added title ‘Lake’, 0–3 s. [Export]',
        setup,
        server: {
          draft: draft(),
          turns: [{ steps: [{ cut: true }, titled] }],
          acts: { state: [{}, act, act, act, act] },
        },
      },
      async (world) => {
        assert.equal(await world.ask('add a title'), 'done');
        assert.deepEqual(world.sent(), ['add a title']);
      },
    );

    scenario(
      {
        id: `gateway-${id}-render`,
        rows: ['gone-gateway', 'endpoint-export-status'],
        title: `${title} when the export is asked for: it is asked for again, until it is there`,
        sees: 'assistant: Your video is ready: Lake Trip.mp4',
        setup,
        server: { draft: draft(), acts: { status: [act, act, act, act, act, act] } },
      },
      async (world) => {
        assert.equal(await world.export(), 'done');
        assert.equal(world.backend.to('submit').length, 1);
      },
    );
  }

  scenario(
    {
      id: 'gateway-reload-submit',
      rows: ['gone-gateway', 'way-window-closed'],
      title:
        'the window closes while an export is submitted, and a gateway answers 404 for a while: not submitted again',
      sees: 'assistant: Your video is ready: Lake Trip.mp4',
      setup,
      server: (gate) => ({
        draft: draft(),
        acts: {
          submit: [{ hold: gate }],
          status: Array.from({ length: 9 }, () => ({ status: 404, body: 'default backend - 404' })),
        },
      }),
    },
    async (world) => {
      void world.export();
      await world.backend.arrived('submit');
      assert.equal(await world.reload(), 'done');
      assert.equal(world.backend.to('submit').length, 1);
    },
  );

  scenario(
    {
      id: 'gateway-chat',
      rows: ['gone-gateway', 'event-lost-not-resent'],
      title: 'a gateway’s 404 for the message itself: the state is read, and the session stays',
      sees: 'error: Something on the way to the video service answered in its place. Nothing has changed in the timeline.',
      setup,
      resent: 1,
      server: {
        draft: draft(),
        acts: { chat: [{ status: 404, body: '<html>404</html>' }] },
        turns: [{ steps: [titled, { send: kit.result('t') }] }],
      },
    },
    async (world) => {
      assert.equal(await world.ask('add a title'), 'failed');
      assert.deepEqual(world.project.snapshot.record.draft, draft());
      assert.equal(await world.press('retry'), 'done');
      assert.equal(world.last(), 'assistant: Added title ‘Lake’, 0–3 s. [Export]');
    },
  );

  for (const [id, body] of [
    ['error', { error: 'unknown session' }],
    ['detail', { detail: 'unknown session' }],
  ] as const) {
    scenario(
      {
        id: `gone-${id}`,
        rows: ['gone-own-words', 'error-1002'],
        title: `404 with ${id} when the tracks are asked for: that is the service’s own word`,
        sees: 'error: The session of this project has expired.',
        setup,
        server: { draft: draft(), acts: { state: [{ status: 404, body }] } },
      },
      async (world) => {
        assert.equal(await world.ask('show tracks'), 'failed');
        assert.equal(world.backend.to('state').length, 1);
      },
    );
  }
});
