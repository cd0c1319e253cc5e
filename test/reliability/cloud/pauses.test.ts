import assert from 'node:assert/strict';
import type { Act } from '../../backend/scenario.ts';
import { draft } from '../world/media.ts';
import { scenario } from '../world/scenario.ts';

const setup = { started: true };
const base = { draft: draft() };
const busy = (retryAfter: string): Act => ({ status: 429, headers: { 'retry-after': retryAfter }, body: {} });
const TOO_MANY = 'error: The video service is getting too many requests.';

describe('reliability: pauses that the server asks for', () => {
  for (const [id, title, header, pause] of [
    ['pause-date', 'as a date, 45 s from now', 'Thu, 01 Jan 2026 00:00:45 GMT', 45_000],
    ['pause-past', 'as a date in the past', 'Wed, 31 Dec 2025 23:00:00 GMT', 0],
    ['pause-negative', 'less than none', '-5', 0],
    ['pause-fraction', 'a second and a half', '1.5', 1500],
    ['pause-nonsense', 'as a word: 30 s, as without one', 'soon', 30_000],
    ['pause-infinite', 'as a number beyond numbers: 30 s, as without one', '1e999', 30_000],
  ] as const) {
    scenario(
      {
        id,
        rows: ['error-429'],
        title: `${title}: waited for, then the message goes out once more`,
        sees: 'assistant: Done.',
        setup,
        server: { ...base, acts: { chat: [busy(header)] } },
        resent: 1,
      },
      async (world) => {
        assert.equal(await world.ask('add a title'), 'done');
        assert.deepEqual(world.clock.pauses, [pause]);
      },
    );
  }

  for (const [id, title, date, header, pause] of [
    [
      'pause-clock-ahead',
      '8 days ahead of',
      'Wed, 24 Dec 2025 00:00:00 GMT',
      'Wed, 24 Dec 2025 00:00:45 GMT',
      45_000,
    ],
    [
      'pause-clock-behind',
      '8 days behind',
      'Fri, 09 Jan 2026 00:00:00 GMT',
      'Fri, 09 Jan 2026 00:00:45 GMT',
      45_000,
    ],
    ['pause-clock-odd', 'not to be compared with', 'yesterday', 'Thu, 01 Jan 2026 00:00:45 GMT', 45_000],
  ] as const) {
    scenario(
      {
        id,
        rows: ['clock-retry-after', 'error-429'],
        title: `this machine’s clock is ${title} the server’s, whose date in Retry-After is measured by its own`,
        sees: 'assistant: Done.',
        setup,
        server: {
          ...base,
          acts: { chat: [{ status: 429, headers: { date, 'retry-after': header }, body: {} }] },
        },
        resent: 1,
      },
      async (world) => {
        assert.equal(await world.ask('add a title'), 'done');
        assert.deepEqual(world.clock.pauses, [pause]);
      },
    );
  }

  scenario(
    {
      id: 'pause-longest',
      rows: ['error-429'],
      title: 'two minutes, the most that is waited for; Stop ends the wait at once',
      sees: 'notice: Stopped. Nothing has changed in the timeline so far',
      setup,
      server: { ...base, acts: { chat: [busy('120')] } },
    },
    async (world) => {
      const asked = world.ask('add a title');
      await world.backend.arrived('chat');
      await world.clock.advance(1);
      assert.equal(world.backend.to('chat').length, 1);
      await world.project.cancel();
      assert.equal(await asked, 'stopped');
    },
  );

  for (const [id, title, header, words] of [
    ['pause-minutes', 'ten minutes', '600', '10 minutes'],
    ['pause-hour', 'an hour', '3600', '60 minutes'],
    ['pause-half-day', 'half a day, as a date', 'Thu, 01 Jan 2026 12:00:00 GMT', '12 hours'],
    ['pause-year', 'a year, as a date', 'Fri, 01 Jan 2027 00:00:00 GMT', 'some days'],
    ['pause-ages', 'more seconds than there were', '99999999999', 'some days'],
  ] as const) {
    scenario(
      {
        id,
        rows: ['error-429'],
        title: `${title}: not waited for but told`,
        sees: `${TOO_MANY} It asks you to try again in ${words}. [Retry]`,
        setup,
        server: { ...base, acts: { chat: [busy(header)] } },
      },
      async (world) => {
        assert.equal(await world.ask('add a title'), 'failed');
        assert.deepEqual(world.clock.pauses, []);
        assert.equal(world.backend.to('chat').length, 1);
      },
    );
  }

  scenario(
    {
      id: 'pause-export-hour',
      rows: ['error-429', 'endpoint-export'],
      title: 'an hour, for an export: told; the button exports when it is pressed',
      sees: `${TOO_MANY} It asks you to try again in 60 minutes. [Export Again]`,
      setup,
      server: { ...base, acts: { submit: [busy('3600')] } },
    },
    async (world) => {
      assert.equal(await world.export(), 'failed');
      assert.equal(world.backend.to('submit').length, 1);
      assert.equal(await world.press('export'), 'done');
    },
  );

  scenario(
    {
      id: 'pause-polls-hour',
      rows: ['error-429', 'endpoint-export-status'],
      title:
        'an hour, for the first question about an export: asked again all the same, since the video is being made',
      sees: 'assistant: Your video is ready: Lake Trip.mp4',
      setup,
      server: { ...base, acts: { status: [busy('3600')] } },
    },
    async (world) => {
      assert.equal(await world.export(), 'done');
      assert.equal(world.backend.to('submit').length, 1);
    },
  );

  scenario(
    {
      id: 'pause-503-hour',
      rows: ['error-5xx-read'],
      title: 'a 503 with an hour’s pause, for a read: asked again after 1 s, 2 s and 4 s, then told',
      sees: 'error: The video service has a problem of its own. Try again in a few minutes. [Retry, Show Log]',
      setup,
      server: {
        ...base,
        acts: {
          state: Array.from({ length: 4 }, () => ({ ...busy('3600'), status: 503 })),
        },
      },
    },
    async (world) => {
      assert.equal(await world.ask('add a title'), 'failed');
      assert.deepEqual(world.clock.pauses, [1000, 2000, 4000]);
      assert.equal(world.backend.to('chat').length, 0);
    },
  );
});
