import assert from 'node:assert/strict';
import { SECRET_KEYS } from '../../../src/api/credentials.ts';
import type { Act } from '../../backend/scenario.ts';
import { settled } from '../world/clock.ts';
import { draft, PHOTO } from '../world/media.ts';
import { scenario } from '../world/scenario.ts';

const EXPIRED = JSON.stringify({
  token: 'nmv_usr_stale',
  userId: 'anon_0',
  expiresAt: '2026-01-05T00:00:00Z',
});
const old = { [SECRET_KEYS.anonymousToken]: EXPIRED };
/** Over long ago, by this machine’s clock. */
const OVER = { [SECRET_KEYS.anonymousToken]: EXPIRED.replace('2026-01-05', '2025-12-24') };
const stored = { credentials: 'stored' as const };
const refused: Act = { status: 401, body: { code: 1001, message: 'expired', data: null } };
const REFUSED =
  'error: The video service did not accept your access token. Set a new token, or sign out to continue with a free one. [Set Token…, Retry]';

describe('reliability: tokens', () => {
  scenario(
    {
      id: 'token-first',
      rows: ['endpoint-token', 'header-client-id', 'header-authorization', 'way-silent-setup'],
      title: 'the first request of an installation gets a free token by itself',
      sees: 'assistant: Done.',
      setup: stored,
    },
    async (world) => {
      assert.equal(await world.ask('make a video about lakes'), 'done');
      const [token] = world.backend.to('token');
      assert.equal(token?.bodyBytes, 0);
      assert.match(token.headers['x-client-id'] ?? '', /^[0-9a-f-]{36}$/);
      assert.equal(world.secrets.get(SECRET_KEYS.clientId), token.headers['x-client-id']);
      assert.equal(world.backend.to('token').length, 1);
    },
  );

  for (const [id, title, act] of [
    ['token-401', 'a free token is refused (401)', refused],
    ['token-1001', 'a free token is refused (code 1001 with HTTP 200)', { status: 200, body: refused.body }],
  ] as const) {
    scenario(
      {
        id,
        rows: ['error-1001', 'endpoint-token'],
        title: `${title}: a new one, once, and the message is replayed once`,
        sees: 'assistant: Done.',
        setup: { ...stored, started: true, secrets: old },
        resent: 1,
        server: { tokens: ['nmv_usr_stale'], draft: draft(), acts: { chat: [act] } },
      },
      async (world) => {
        assert.equal(await world.ask('add a title'), 'done');
        assert.equal(world.backend.to('token').length, 1);
        assert.deepEqual(
          world.backend.to('chat').map(({ headers }) => headers.authorization),
          ['Bearer nmv_usr_stale', 'Bearer nmv_usr_issued1'],
        );
      },
    );
  }

  scenario(
    {
      id: 'token-401-upload',
      rows: ['error-1001', 'endpoint-upload-files'],
      title: 'a free token is refused in the middle of an upload: renewed, and the file is read afresh',
      sees: 'assistant: Done.',
      setup: { ...stored, secrets: old },
      server: { tokens: ['nmv_usr_stale'], acts: { upload: [refused] } },
    },
    async (world) => {
      assert.equal(await world.askWith([PHOTO], 'make a slideshow'), 'done');
      const [first, second] = world.backend.to('upload');
      assert.equal(first?.files[0]?.hash, second?.files[0]?.hash);
    },
  );

  scenario(
    {
      id: 'token-expired',
      rows: ['endpoint-token-expiry', 'error-1001', 'clock-token'],
      title: 'a free token is older than a week: the server refuses it, and takes a new one',
      sees: 'assistant: Done.',
      setup: { ...stored, secrets: OVER },
    },
    async (world) => {
      assert.equal(await world.ask('make a video about lakes'), 'done');
      assert.equal(world.backend.to('token').length, 1);
      assert.deepEqual(
        new Set(world.backend.to('chat').map(({ headers }) => headers.authorization)),
        new Set(['Bearer nmv_usr_issued1']),
      );
    },
  );

  scenario(
    {
      id: 'token-clock-ahead',
      rows: ['clock-token', 'endpoint-token-weekly'],
      title:
        'this machine’s clock is 8 days ahead: the token that the server takes is used, and no other asked for',
      sees: 'assistant: Done.',
      setup: { ...stored, secrets: OVER },
      server: { tokens: ['nmv_usr_stale'], acts: { token: [{ status: 429, body: {} }] } },
    },
    async (world) => {
      assert.equal(await world.ask('make a video about lakes'), 'done');
      assert.equal(world.backend.to('token').length, 0);
    },
  );

  for (const [id, title, data] of [
    ['no-user', 'without a user’s id', { token: 'nmv_usr_given', expires_at: '2026-01-08T00:00:00Z' }],
    [
      'odd',
      'with everything but the token in another shape',
      { token: ' nmv_usr_given\n', user_id: null, expires_at: 7, credits: 'many' },
    ],
  ] as const) {
    scenario(
      {
        id: `token-answer-${id}`,
        rows: ['endpoint-token', 'endpoint-token-weekly'],
        title: `the answer to the request for a token comes ${title}: it is this week’s, and is used and kept`,
        sees: 'assistant: Done.',
        setup: stored,
        server: {
          tokens: ['nmv_usr_given'],
          acts: { token: [{ body: { code: 0, data } }, { status: 429, body: {} }] },
        },
      },
      async (world) => {
        assert.equal(await world.ask('make a video about lakes'), 'done');
        await world.restart();
        assert.equal(await world.ask('and about hills'), 'done');
        assert.equal(world.backend.to('token').length, 1);
      },
    );
  }

  scenario(
    {
      id: 'token-refused-twice',
      rows: ['error-1001'],
      title: 'the renewed token is refused as well: said, not tried for ever',
      sees: REFUSED,
      setup: { ...stored, started: true, secrets: old },
      resent: 1,
      server: { tokens: ['nmv_usr_stale'], draft: draft(), acts: { chat: [refused, refused] } },
    },
    async (world) => {
      assert.equal(await world.ask('add a title'), 'failed');
      assert.equal(world.backend.to('token').length, 1);
    },
  );

  scenario(
    {
      id: 'token-own-refused',
      rows: ['error-own-token'],
      title: 'the token that the user gave is refused: asked for, never replaced',
      sees: REFUSED,
      setup: { ...stored, started: true, secrets: { ...old, [SECRET_KEYS.userToken]: 'nmv_usr_mine' } },
      server: { tokens: ['nmv_usr_stale'] },
    },
    async (world) => {
      assert.equal(await world.ask('add a title'), 'failed');
      assert.equal(world.backend.to('token').length, 0);
      assert.equal(world.secrets.get(SECRET_KEYS.userToken), 'nmv_usr_mine');
      const button = await world.press('set-token');
      assert.equal(typeof button === 'object' && button.id, 'set-token');
    },
  );

  scenario(
    {
      id: 'token-client-id-missing',
      rows: ['error-400-token', 'header-client-id'],
      title: 'the server has no use for the installation’s id: another one, once',
      sees: 'assistant: Done.',
      setup: { ...stored, secrets: { [SECRET_KEYS.clientId]: 'odd' } },
      server: { acts: { token: [{ status: 400, body: { message: 'X-Client-Id is required' } }] } },
    },
    async (world) => {
      assert.equal(await world.ask('make a video about lakes'), 'done');
      const [first, second] = world.backend.to('token').map(({ headers }) => headers['x-client-id']);
      assert.equal(first, 'odd');
      assert.match(second ?? '', /^[0-9a-f-]{36}$/);
    },
  );

  scenario(
    {
      id: 'token-weekly-limit',
      rows: ['endpoint-token-weekly', 'error-429'],
      title: 'the free token of this week has been given already',
      sees: 'One is given every 7 days. Register and set a token of your own, or make the video on this computer.',
      setup: stored,
      server: { acts: { token: [{ status: 429, body: { message: 'one per week' } }] } },
    },
    async (world) => {
      assert.equal(await world.ask('make a video about lakes'), 'failed');
      assert.match(world.last(), /\[Set Token…, Register, Make It on This Computer, Retry\]$/);
      assert.deepEqual(world.clock.pauses, [], 'no pause helps');
    },
  );

  scenario(
    {
      id: 'token-two-projects',
      rows: ['endpoint-token', 'endpoint-token-weekly'],
      title: 'two projects begin at once in a new installation: one free token is asked for, and both use it',
      sees: 'assistant: Done.',
      setup: stored,
      server: (gate) => ({ acts: { token: [{ hold: gate }, { status: 429, body: {} }] } }),
    },
    async (world) => {
      const other = await world.anotherProject('Hills');
      const asked = Promise.all([world.ask('make a video about lakes'), other.send('make one about hills')]);
      await world.backend.arrived('token');
      while (other.snapshot.activity === undefined) await settled();
      await settled();
      world.gate.open();
      assert.deepEqual(await asked, ['done', { status: 'done' }]);
      assert.equal(world.backend.to('token').length, 1);
    },
  );

  scenario(
    {
      id: 'token-other-window',
      rows: ['endpoint-token-weekly', 'error-429'],
      title: 'another window gets this week’s free token while this one asks for it: that one is used',
      sees: 'assistant: Done.',
      setup: stored,
      server: (gate) => ({
        tokens: ['nmv_usr_theirs'],
        acts: { token: [{ hold: gate, status: 429, body: { message: 'one per week' } }] },
      }),
    },
    async (world) => {
      const asked = world.ask('make a video about lakes');
      await world.backend.arrived('token');
      world.secrets.set(SECRET_KEYS.anonymousToken, EXPIRED.replace('stale', 'theirs'));
      world.gate.open();
      assert.equal(await asked, 'done');
      assert.equal(world.backend.to('token').length, 1);
    },
  );
});
