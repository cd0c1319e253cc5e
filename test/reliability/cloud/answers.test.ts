import assert from 'node:assert/strict';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { plain } from '../../backend/dialects.ts';
import type { Endpoint } from '../../backend/endpoint.ts';
import type { Act } from '../../backend/scenario.ts';
import { draft } from '../world/media.ts';
import { scenario } from '../world/scenario.ts';

const MB = 1024 * 1024;
/** What a server gets rid of at most before we have had enough: our limit, and what the network holds. */
const ENOUGH = 32 * MB;
/** A frame may be longer than an answer; and what was announced need not be taken at all. */
const LIMITS: Readonly<Record<string, number>> = { 'flood-chat': 48 * MB, 'flood-announced': 16 * MB };
const setup = { started: true };
const base = { draft: draft() };
const STRANGER =
  'error: The answer did not come from the video service, or could not be understood. Check your network: a sign-in page or a proxy may be answering in its place. [Retry]';
const STATE = JSON.stringify({ code: 0, data: { state: { draft: draft() } } });
const json = { 'content-type': 'application/json' };
const events = { 'content-type': 'text/event-stream' };

describe('reliability: answers without an end', () => {
  for (const [id, endpoint, act, title, sees] of [
    [
      'flood-state',
      'state',
      { flood: 50 * MB },
      '50 MB of rubbish in place of the state: not swallowed, and said',
      STRANGER,
    ],
    [
      'flood-announced',
      'state',
      { flood: 50 * MB, headers: { ...json, 'content-length': String(50 * MB) } },
      '50 MB are announced in place of the state: not even begun to read',
      STRANGER,
    ],
    [
      'flood-chat',
      'chat',
      { flood: 80 * MB, headers: events, body: 'data: ' },
      'one frame of 80 MB in place of an answer: a lost connection',
      'error: The connection was lost, and nothing has changed in the timeline since.',
    ],
    [
      'flood-chat-refused',
      'chat',
      { flood: 50 * MB, status: 403 },
      'the message is refused, with 50 MB of reasons',
      'error: The video service refused the request. Try again, or say it in other words. [Retry]',
    ],
  ] as const satisfies readonly [string, Endpoint, Act, string, string][]) {
    scenario(
      {
        id,
        rows: ['envelope-html-body', 'error-network'],
        title,
        sees,
        setup,
        server: { ...base, acts: { [endpoint]: [act] } },
        resent: endpoint === 'chat' ? 1 : 0,
      },
      async (world) => {
        assert.equal(await world.ask('add a title'), 'failed');
        const [request] = world.backend.to(endpoint);
        assert.ok(request);
        const limit = LIMITS[id] ?? ENOUGH;
        assert.ok(request.floodBytes < limit, `${request.floodBytes} bytes were taken`);
        assert.equal(await world.press('retry'), 'done');
      },
    );
  }

  scenario(
    {
      id: 'flood-state-503',
      rows: ['error-5xx-read'],
      title: 'the state is answered with 503 and 50 MB of a page: asked once more, as with any 503',
      sees: 'assistant: Done.',
      setup,
      server: { ...base, acts: { state: [{ flood: 50 * MB, status: 503 }] } },
    },
    async (world) => {
      assert.equal(await world.ask('add a title'), 'done');
      assert.ok((world.backend.to('state')[0]?.floodBytes ?? ENOUGH) < ENOUGH);
    },
  );
});

describe('reliability: answers that were compressed on the way', () => {
  for (const [encoding, compress] of [
    ['gzip', gzipSync],
    ['br', brotliCompressSync],
  ] as const) {
    const headers = { 'content-encoding': encoding };
    scenario(
      {
        id: `compressed-${encoding}`,
        rows: ['envelope-common', 'stream-plain-dialect'],
        title: `we ask for plain bodies, and a proxy compresses a state and a stream all the same (${encoding})`,
        sees: 'assistant: The title is in.',
        setup,
        server: {
          ...base,
          acts: {
            state: [{ headers: { ...json, ...headers }, body: compress(STATE) }],
            chat: [{ headers: { ...events, ...headers }, body: compress(plain.text('The title is in.')) }],
          },
        },
      },
      async (world) => {
        assert.equal(await world.ask('add a title'), 'done');
        assert.ok(world.backend.requests.every((each) => each.headers['accept-encoding'] === 'identity'));
      },
    );
  }

  for (const [encoding, what, reads] of [
    ['gzip', 'read as it is', 0],
    ['br', 'asked once more', 1],
  ] as const) {
    scenario(
      {
        id: `compressed-not-really-${encoding}`,
        rows: ['error-5xx-read', 'error-network'],
        title: `a state says that it is compressed (${encoding}) and is not: ${what}`,
        sees: 'assistant: Done.',
        setup,
        server: {
          ...base,
          acts: { state: [{ headers: { ...json, 'content-encoding': encoding }, body: STATE }] },
        },
      },
      async (world) => {
        assert.equal(await world.ask('add a title'), 'done');
        assert.equal(world.clock.pauses.filter((ms) => ms === 1000).length, reads);
      },
    );
  }

  scenario(
    {
      id: 'compressed-bomb',
      rows: ['envelope-html-body'],
      title: 'a few kilobytes that unfold to 50 MB in place of the state',
      sees: STRANGER,
      setup,
      server: {
        ...base,
        acts: {
          state: [
            { headers: { ...json, 'content-encoding': 'gzip' }, body: gzipSync(Buffer.alloc(50 * MB)) },
          ],
        },
      },
    },
    async (world) => {
      assert.equal(await world.ask('add a title'), 'failed');
    },
  );
});

describe('reliability: answers of unknown length that are cut in the middle', () => {
  const cut: Act = { chunked: true, cutAfter: 25 };

  scenario(
    {
      id: 'chunk-cut-reads',
      rows: ['error-5xx-read', 'error-network', 'endpoint-export-status'],
      title: 'state, credits and an export’s status: each is asked once more, and nobody notices',
      sees: 'assistant: Your video is ready: Lake Trip.mp4',
      setup,
      server: { ...base, acts: { state: [cut], credits: [cut], status: [cut] } },
    },
    async (world) => {
      assert.equal(await world.ask('add a title'), 'done');
      assert.equal(await world.export(), 'done');
    },
  );

  scenario(
    {
      id: 'chunk-cut-session',
      rows: ['error-network', 'endpoint-session'],
      title: 'the answer with the new session: said; Retry opens another',
      sees: 'error: The connection to the video service was lost.',
      server: { acts: { session: [cut] } },
    },
    async (world) => {
      assert.equal(await world.ask('make a video about lakes'), 'failed');
      assert.equal(await world.press('retry'), 'done');
      assert.equal(world.backend.to('session').length, 2);
    },
  );

  scenario(
    {
      id: 'chunk-cut-submit',
      rows: ['error-5xx-export', 'endpoint-export'],
      title: 'the answer to an export: submitted once more with a new id, and one video comes of it',
      sees: 'assistant: Your video is ready: Lake Trip.mp4',
      setup,
      server: { ...base, acts: { submit: [cut] } },
    },
    async (world) => {
      assert.equal(await world.export(), 'done');
      assert.equal(world.backend.to('submit').length, 2);
      assert.deepEqual(await world.videos(), ['Lake Trip.mp4']);
    },
  );
});
