import assert from 'node:assert/strict';
import { draft, PHOTO, PHOTO2, refusal } from '../world/media.ts';
import { scenario } from '../world/scenario.ts';

const NO_ROOM =
  'error: The video service has no room left for this. Try again later, or with smaller files. [Retry]';
const full = { status: 507, body: { code: 507, message: 'disk full' } };

describe('reliability: no room where the work is done', () => {
  scenario(
    {
      id: 'no-room-upload',
      rows: ['error-507'],
      title: 'an upload is answered with 507: told once, the files wait, and Retry goes on with them',
      sees: NO_ROOM,
      server: { acts: { upload: [full] } },
    },
    async (world) => {
      assert.equal(await world.askWith([PHOTO, PHOTO2], 'make a slideshow'), 'failed');
      assert.equal(world.backend.to('chat').length, 0);
      assert.equal(world.chat().filter((line) => line.startsWith('error:')).length, 1);
      assert.equal(await world.press('retry'), 'done');
      assert.equal(world.backend.media.length, 2);
    },
  );

  for (const [id, title, server] of [
    ['no-room-message', 'a message is answered with 507', { acts: { chat: [full] } }],
    [
      'no-room-turn',
      'a turn ends for want of room',
      { turns: [{ steps: [{ send: 'data: {"code":507,"message":"disk full","error":"disk full"}\n\n' }] }] },
    ],
  ] as const) {
    scenario(
      {
        id,
        rows: ['error-507'],
        title: `${title}: told as that`,
        sees: NO_ROOM,
        setup: { started: true },
        server: { draft: draft(), ...server },
        resent: 1,
      },
      async (world) => {
        assert.equal(await world.ask('add a title'), 'failed');
        assert.equal(await world.press('retry'), 'done');
      },
    );
  }

  scenario(
    {
      id: 'no-room-export',
      rows: ['error-507'],
      title: 'an export is answered with 507: told as that, and not submitted again by itself',
      sees: 'error: The video service has no room left for this. Try again later, or with smaller files. [Export Again]',
      setup: { started: true },
      server: { draft: draft(), acts: { submit: [{ ...full, body: refusal(507).body }] } },
    },
    async (world) => {
      assert.equal(await world.export(), 'failed');
      assert.equal(world.backend.to('submit').length, 1);
    },
  );
});
