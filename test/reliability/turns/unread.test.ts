import assert from 'node:assert/strict';
import { kit, plain } from '../../backend/dialects.ts';
import type { Act, Step } from '../../backend/scenario.ts';
import { draft, PHOTO, PHOTO2 } from '../world/media.ts';
import { scenario } from '../world/scenario.ts';

const setup = { started: true };
const titled = { draft: draft({ title: 'Lake' }) };
const times = (count: number, act: Act): Act[] => Array.from({ length: count }, () => act);
const turns = (...all: readonly (readonly Step[])[]) => all.map((steps) => ({ steps }));
const silent = [{ send: kit.call('t') }, titled, { send: kit.result('t') }];
const UNREAD =
  'error: The work is over, but the timeline could not be read: what was done is not known. Retry looks first, and sends your message again only if nothing has changed. [Retry, Show Tracks]';
const AFTER_ALL =
  'assistant: Your last message was carried out after all. Added title ‘Lake’, 0–3 s. [Export]';

/** States that tell nothing; how often one is asked for, as long as it answers so. */
const UNREADABLE: readonly (readonly [string, Act, number])[] = [
  ['500', { status: 500, body: '' }, 4],
  ['a page', { body: '<html>Welcome, guest</html>', headers: { 'content-type': 'text/html' } }, 1],
  ['a gateway’s 404', { status: 404, body: 'default backend - 404' }, 4],
  ['JSON that is cut off', { body: '{"code":0,"data":{"state":{"dra' }, 1],
  ['a connection that is cut', { cutAfter: 0 }, 4],
  ['data: null', { body: { code: 0, message: 'ok', data: null } }, 1],
  ['no state in its data', { body: { code: 0, data: {} } }, 1],
  ['state: null', { body: { code: 0, data: { state: null } } }, 1],
  ['a draft that is text', { body: { code: 0, data: { state: { draft: 'busy' } } } }, 1],
];

describe('reliability: states that cannot be read', () => {
  for (const [index, [what, act, asked]] of UNREADABLE.entries()) {
    scenario(
      {
        id: `unread-silent-${index + 1}`,
        rows: ['unread-not-unchanged', 'unread-retry-looks', 'event-end-silent'],
        title: `a silent edit; the state after it answers ${what}: said so, and Retry finds the edit instead of sending again`,
        sees: UNREAD,
        setup,
        server: { draft: draft(), turns: turns(silent), acts: { state: [{}, ...times(asked, act)] } },
      },
      async (world) => {
        assert.equal(await world.ask('add a title'), 'failed');
        assert.doesNotMatch([...world.shown].join('\n'), /nothing (?:was |has )?changed in/i);
        assert.equal(world.project.resting, true, 'nothing goes on by itself');
        assert.equal(await world.press('retry'), 'done');
        assert.equal(world.last(), AFTER_ALL);
        assert.deepEqual(world.sent(), ['add a title']);
        assert.equal(world.project.snapshot.record.turn, undefined);
      },
    );

    scenario(
      {
        id: `unread-lost-${index + 1}`,
        rows: ['unread-not-unchanged', 'unread-retry-looks', 'event-lost-not-resent'],
        title: `a lost connection, and all five looks answer ${what}`,
        sees: 'error: The connection was lost, and the timeline could not be read since: whether your message was carried out is not known. Your message was not sent again, so that nothing is charged twice. Retry looks first. [Retry, Show Tracks]',
        setup,
        server: {
          draft: draft(),
          turns: turns([{ cut: true }, titled]),
          acts: { state: [{}, ...times(5 * asked, act)] },
        },
      },
      async (world) => {
        assert.equal(await world.ask('add a title'), 'failed');
        assert.equal(await world.press('retry'), 'done');
        assert.equal(world.last(), AFTER_ALL);
        assert.deepEqual(world.sent(), ['add a title']);
      },
    );
  }

  scenario(
    {
      id: 'unread-retry-unread',
      rows: ['unread-retry-looks'],
      title: 'Retry cannot read the state either: nothing is sent; the next Retry finds no change, and sends',
      sees: UNREAD,
      setup,
      resent: 1,
      server: {
        draft: draft(),
        turns: turns([{ send: kit.result('t') }], silent),
        acts: { state: [{}, ...times(8, { status: 503, body: '' })] },
      },
    },
    async (world) => {
      assert.equal(await world.ask('add a title'), 'failed');
      assert.equal(await world.press('retry'), 'failed');
      assert.deepEqual(world.sent(), ['add a title']);
      assert.equal(await world.press('retry'), 'done');
      assert.deepEqual(world.sent(), ['add a title', 'add a title']);
    },
  );

  scenario(
    {
      id: 'unread-last-look',
      rows: ['unread-not-unchanged'],
      title: 'nothing had changed at the first look, and the later ones fail: that is not known either',
      sees: 'error: The connection was lost, and the timeline could not be read since',
      setup,
      server: {
        draft: draft(),
        turns: turns([{ cut: true }]),
        acts: { state: [{}, {}, ...times(16, { status: 500, body: '' })] },
      },
    },
    async (world) => {
      assert.equal(await world.ask('add a title'), 'failed');
    },
  );

  scenario(
    {
      id: 'unread-late',
      rows: ['unread-retry-looks', 'event-lost-unchanged'],
      title: 'the work arrives after the fifth look: Retry tells it instead of paying twice',
      sees: AFTER_ALL,
      setup,
      server: { draft: draft(), turns: turns([{ cut: true }]) },
    },
    async (world) => {
      assert.equal(await world.ask('add a title'), 'failed');
      world.backend.draft = draft({ title: 'Lake' });
      assert.equal(await world.press('retry'), 'done');
      assert.deepEqual(world.sent(), ['add a title']);
    },
  );

  scenario(
    {
      id: 'unread-stopped',
      rows: ['unread-retry-looks', 'trap-close-does-not-stop'],
      title: 'Stop; what had begun arrives afterwards: Retry tells it',
      sees: AFTER_ALL,
      setup,
      server: (gate) => ({ draft: draft(), turns: turns([{ hold: gate }]) }),
    },
    async (world) => {
      const asked = world.ask('add a title');
      await world.backend.arrived('chat');
      await world.project.cancel();
      assert.equal(await asked, 'stopped');
      world.backend.draft = draft({ title: 'Lake' });
      world.gate.open();
      assert.equal(await world.press('retry'), 'done');
      assert.deepEqual(world.sent(), ['add a title']);
    },
  );

  scenario(
    {
      id: 'unread-server-error',
      rows: ['unread-not-unchanged', 'error-5xx-chat'],
      title: 'the message is answered with HTTP 500, and the state cannot be read',
      sees: 'error: The video service has a problem of its own. The timeline could not be read since; Retry looks first.',
      setup,
      server: {
        draft: draft(),
        acts: { chat: [{ status: 500, body: '' }], state: [{}, ...times(8, { status: 500, body: '' })] },
      },
    },
    async (world) => {
      assert.equal(await world.ask('add a title'), 'failed');
      world.backend.draft = draft({ title: 'Lake' });
      assert.equal(await world.press('retry'), 'done');
      assert.equal(world.backend.to('chat').length, 1);
    },
  );

  scenario(
    {
      id: 'unread-failed',
      rows: ['unread-not-unchanged', 'trap-error-frame'],
      title: 'the turn fails, and the state cannot be read',
      sees: 'error: The video service ran into a problem with this request. Try again, or say it in other words. The timeline could not be read since: Retry looks first. [Retry, Show Tracks]',
      setup,
      server: {
        draft: draft(),
        turns: turns([titled, { send: kit.error('oops') }]),
        acts: { state: [{}, { body: { code: 0, data: null } }] },
      },
    },
    async (world) => {
      assert.equal(await world.ask('add a title'), 'failed');
      assert.equal(await world.press('retry'), 'done');
      assert.deepEqual(world.sent(), ['add a title']);
    },
  );

  scenario(
    {
      id: 'unread-next-message',
      rows: ['unread-not-unchanged'],
      title:
        'the user says something else instead: what was done before is told, and then the new message goes out',
      sees: AFTER_ALL,
      setup,
      server: {
        draft: draft(),
        turns: turns(silent, [{ send: plain.text('Music is in.') }]),
        acts: { state: [{}, { body: { code: 0, data: null } }] },
      },
    },
    async (world) => {
      assert.equal(await world.ask('add a title'), 'failed');
      assert.equal(await world.ask('add music'), 'done');
      assert.deepEqual(world.sent(), ['add a title', 'add music']);
      assert.equal(world.last(), 'assistant: Music is in.');
    },
  );

  scenario(
    {
      id: 'unread-export',
      rows: ['unread-not-unchanged', 'endpoint-export'],
      title: 'the state before an export is data: null: there is something to export all the same',
      sees: 'error: The answer did not come from the video service, or could not be understood.',
      setup,
      server: { draft: draft(), acts: { state: [{ body: { code: 0, data: null } }] } },
    },
    async (world) => {
      assert.equal(await world.export(), 'failed');
      assert.deepEqual(world.project.snapshot.record.draft, draft());
      assert.equal(await world.export(), 'done');
    },
  );

  scenario(
    {
      id: 'unread-make',
      rows: ['unread-retry-looks', 'way-quick-edit'],
      title:
        'a video in one go: its silent edit cannot be read; Retry finds it and exports, without a second message',
      sees: 'assistant: Your video is ready: Lake Trip.mp4',
      server: {
        turns: turns([{ send: kit.call('t') }, { draft: draft() }, { send: kit.result('t') }]),
        acts: { state: [{ body: { code: 0, data: null } }] },
      },
    },
    async (world) => {
      const made = await world.project.make({ paths: [], request: 'make a video about lakes' });
      assert.equal(made.status, 'failed');
      assert.equal(await world.press('retry'), 'done');
      assert.deepEqual(world.sent(), ['make a video about lakes']);
    },
  );

  scenario(
    {
      id: 'unread-resumed',
      rows: ['unread-not-unchanged', 'way-window-closed'],
      title: 'the window closes in mid-turn, and the next one cannot read the state in six looks',
      sees: 'error: The connection was lost, and the timeline could not be read since',
      setup,
      server: (gate) => ({
        draft: draft(),
        turns: turns([{ hold: gate }]),
        acts: { state: [{}, ...times(6, { body: { code: 0, data: null } })] },
      }),
    },
    async (world) => {
      void world.ask('add a title');
      await world.backend.arrived('chat');
      assert.equal(await world.reload(), 'failed');
      world.backend.draft = draft({ title: 'Lake' });
      assert.equal(await world.press('retry'), 'done');
      assert.equal(world.last(), AFTER_ALL);
      assert.deepEqual(world.sent(), ['add a title']);
    },
  );

  scenario(
    {
      id: 'unread-batch',
      rows: ['unread-not-unchanged', 'unread-retry-looks', 'way-batch'],
      title:
        'a video of a batch was made without a word, and the state cannot be read: the batch waits, and goes on without a second message',
      sees: 'notice: ',
      server: {
        turns: turns([{ draft: draft() }, { send: kit.result('t') }], [{ draft: draft({ title: 'Two' }) }]),
        acts: { state: [{}, { body: { code: 0, data: null } }] },
      },
    },
    async (world) => {
      const paths = [PHOTO, PHOTO2];
      const made = await world.project.makeBatch({ paths, request: 'make a clip of {name}' });
      assert.equal(made.status, 'failed');
      assert.equal(world.sent().length, 1);
      assert.equal(await world.press('retry'), 'done');
      assert.equal(world.sent().length, 2);
      assert.equal((await world.videos()).length, 2);
    },
  );

  scenario(
    {
      id: 'unread-emptied',
      rows: ['unread-not-unchanged', 'event-end-silent'],
      title: 'a state that was read and has no draft any more is a change',
      sees: 'assistant: ',
      setup,
      server: {
        draft: draft(),
        turns: turns([{ send: kit.result('t') }]),
        acts: { state: [{}, { body: { code: 0, data: { state: { draft: null, video_infos: [] } } } }] },
      },
    },
    async (world) => {
      assert.equal(await world.ask('remove everything'), 'done');
      assert.match(world.last(), /^assistant: .*Removed clip ‘lake’/);
    },
  );

  scenario(
    {
      id: 'unread-reload',
      rows: ['unread-retry-looks', 'way-window-closed'],
      title: 'the window closes in between: the next one does nothing by itself, and its Retry looks first',
      sees: AFTER_ALL,
      setup,
      server: {
        draft: draft(),
        turns: turns(silent),
        acts: { state: [{}, { body: { code: 0, data: null } }] },
      },
    },
    async (world) => {
      assert.equal(await world.ask('add a title'), 'failed');
      assert.equal(await world.reload(), 'done');
      assert.equal(world.backend.to('state').length, 2);
      assert.equal(await world.press('retry'), 'done');
      assert.deepEqual(world.sent(), ['add a title']);
    },
  );
});
