import assert from 'node:assert/strict';
import { SECRET_KEYS } from '../../../src/api/credentials.ts';
import { draft, refusal, sample } from '../world/media.ts';
import { scenario } from '../world/scenario.ts';
import type { World } from '../world/world.ts';

const NAMES = ['01-elva', '02-red-panda', '03-larch', '04-blue-whale', '05-tomato'].map(
  (each) => `${each}.jpg`,
);
const FIVE = NAMES.map((each) => sample(`photos/${each}`));
const STALE = JSON.stringify({ token: 'nmv_usr_stale', userId: 'anon_0', expiresAt: '2026-01-05T00:00:00Z' });
const refused = { status: 401, body: { code: 1001, message: 'expired', data: null } };

function states({ project }: World): string[] {
  return project.snapshot.record.assets.map(({ state }) => state);
}

describe('reliability: trouble while several files are on their way', () => {
  for (const [id, when, early] of [
    ['together-401', 'when each is whole', {}],
    ['together-401-early', 'before any is whole', { early: true }],
  ] as const) {
    scenario(
      {
        id,
        rows: ['error-1001', 'endpoint-token', 'endpoint-upload-files'],
        title: `the free token is refused for three files, ${when}: renewed once, each sent again once`,
        sees: 'assistant: Done.',
        setup: { credentials: 'stored', secrets: { [SECRET_KEYS.anonymousToken]: STALE } },
        server: (hold) => ({
          tokens: ['nmv_usr_stale'],
          acts: { upload: Array.from({ length: 3 }, () => ({ ...refused, ...early, hold })) },
        }),
      },
      async (world) => {
        const asked = world.askWith(FIVE.slice(0, 3), 'make a slideshow');
        await world.backend.arrived('upload', 3);
        world.gate.open();
        assert.equal(await asked, 'done');
        assert.equal(world.backend.to('token').length, 1);
        const uploads = world.backend.to('upload');
        assert.equal(uploads.length, 6);
        const renewed = uploads.filter(({ headers }) => headers.authorization === 'Bearer nmv_usr_issued1');
        assert.deepEqual(
          renewed.map(({ files }) => files[0]?.filename),
          NAMES.slice(0, 3),
        );
        assert.deepEqual(states(world), ['ready', 'ready', 'ready']);
      },
    );
  }

  scenario(
    {
      id: 'together-session-gone',
      rows: ['error-1002', 'endpoint-upload-files'],
      title:
        'the session is gone (1002) while three are on their way: said once; Retry sends all to a new one, in order',
      sees: 'error: The session of this project has expired. Send your message again: a new session starts, and the old timeline is gone. [Retry]',
      setup: { started: true },
      server: (hold) => ({
        acts: {
          upload: Array.from({ length: 3 }, () => ({ early: true as const, hold, ...refusal(1002) })),
          state: [{}, refusal(1002)],
        },
      }),
    },
    async (world) => {
      const asked = world.askWith(FIVE, 'make a slideshow');
      await world.backend.arrived('upload', 3);
      world.gate.open();
      assert.equal(await asked, 'failed');
      assert.equal(world.chat().filter((line) => line.startsWith('error:')).length, 1);
      assert.deepEqual(
        states(world),
        FIVE.map(() => 'waiting'),
      );
      const before = world.backend.to('upload').length;
      assert.equal(await world.press('retry'), 'done');
      assert.equal(world.backend.to('session').length, 1);
      assert.equal(world.backend.to('upload').length, before + 5);
      assert.deepEqual(world.backend.media, NAMES);
      assert.deepEqual(world.sent(), ['make a slideshow']);
    },
  );

  scenario(
    {
      id: 'together-reload',
      rows: ['endpoint-upload-files', 'way-window-closed'],
      title:
        'a reload in the middle of five; the first one arrives all the same: it is not sent again, the others are',
      sees: 'assistant: Done.',
      server: (gate) => ({ acts: { upload: [{ hold: gate }] } }),
    },
    async (world) => {
      void world.askWith(FIVE, 'make a slideshow');
      await world.backend.arrived('upload', 3);
      await world.uploadsWhole(1);
      await world.restart();
      world.gate.open();
      assert.equal((await world.project.resume()).status, 'done');
      assert.equal(world.backend.to('chat').length, 0, 'nothing is said in the user’s name');
      assert.equal((await world.project.retry()).status, 'done');
      assert.deepEqual(world.backend.media, NAMES);
      assert.deepEqual(
        states(world),
        NAMES.map(() => 'ready'),
      );
      assert.deepEqual(world.sent(), ['make a slideshow']);
    },
  );

  scenario(
    {
      id: 'together-stop',
      rows: ['endpoint-upload-files'],
      title: 'Stop in the middle of five: all three are let go of; Retry sends what is not there, in order',
      sees: 'notice: Stopped. Your message was not sent. [Retry]',
      server: (gate) => ({ acts: { upload: [{ hold: gate }] } }),
    },
    async (world) => {
      const asked = world.askWith(FIVE, 'make a slideshow');
      await world.backend.arrived('upload', 3);
      await world.uploadsWhole(1);
      await world.project.cancel();
      assert.equal(await asked, 'stopped');
      world.gate.open();
      assert.equal(await world.press('retry'), 'done');
      assert.deepEqual(world.backend.media, NAMES);
    },
  );

  scenario(
    {
      id: 'together-state-cut',
      rows: ['endpoint-upload-files', 'endpoint-state', 'error-network'],
      title:
        'the network goes in the middle of five, for uploads and states alike: nothing is sent twice after Retry',
      sees: 'error: The connection to the video service was lost.',
      server: {
        acts: {
          upload: [{}, { cutAfter: 0 }],
          state: Array.from({ length: 4 }, () => ({ cutAfter: 0 })),
        },
      },
    },
    async (world) => {
      assert.equal(await world.askWith(FIVE, 'make a slideshow'), 'failed');
      assert.equal(world.backend.to('chat').length, 0);
      assert.equal(await world.press('retry'), 'done');
      assert.deepEqual(world.backend.media, NAMES);
      assert.deepEqual(
        states(world),
        NAMES.map(() => 'ready'),
      );
    },
  );

  scenario(
    {
      id: 'together-state-unreadable',
      rows: ['endpoint-upload-files', 'endpoint-state', 'error-5xx-read'],
      title:
        'an answer is lost, and the state cannot be read either: not sent again, the message waits; Retry looks first',
      sees: '[Retry, Show Log]',
      setup: { started: true },
      server: {
        draft: draft(),
        acts: {
          upload: [{ cutAfter: 0 }],
          state: [{}, ...Array.from({ length: 4 }, () => ({ status: 503, body: '' }))],
        },
      },
    },
    async (world) => {
      assert.equal(await world.askWith(FIVE.slice(0, 1), 'make a slideshow'), 'failed');
      assert.equal(world.backend.to('upload').length, 1);
      assert.equal(world.backend.to('chat').length, 0);
      assert.deepEqual(states(world), ['waiting']);
      assert.equal(await world.press('retry'), 'done');
      assert.equal(world.backend.to('upload').length, 1, 'it had arrived');
      assert.deepEqual(world.sent(), ['make a slideshow']);
    },
  );
});
