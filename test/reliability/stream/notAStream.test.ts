import assert from 'node:assert/strict';
import { kit, plain } from '../../backend/dialects.ts';
import type { Act } from '../../backend/scenario.ts';
import { draft } from '../world/media.ts';
import { scenario } from '../world/scenario.ts';

const setup = { started: true };
const json = { 'content-type': 'application/json' };
const ndjson = { 'content-type': 'application/x-ndjson' };
const DONE = 'assistant: The connection was lost, but the work was done. Added title ‘Lake’, 0–3 s. [Export]';

describe('reliability: messages that are answered with no event stream', () => {
  for (const [id, what, act] of [
    ['page', 'a page', { body: '<html>Welcome, guest</html>', headers: { 'content-type': 'text/html' } }],
    [
      'labelled-page',
      'a page that calls itself an event stream',
      { body: '<html>Welcome</html>', headers: { 'content-type': 'text/event-stream' } },
    ],
    ['json', 'a JSON document', { body: { code: 0, message: 'ok', data: { accepted: true } } }],
    ['null', 'JSON without anything in it', { body: 'null', headers: json }],
    ['nothing', 'an empty body', { body: '' }],
    ['no-content', '204', { status: 204, body: '' }],
    ['text', 'a word', { body: 'accepted', headers: { 'content-type': 'text/plain' } }],
    [
      'binary',
      'bytes of another kind',
      { body: 'PK\u0003\u0004', headers: { 'content-type': 'application/zip' } },
    ],
  ] as const satisfies readonly (readonly [string, string, Act])[]) {
    scenario(
      {
        id: `no-stream-${id}`,
        rows: ['trap-not-a-stream', 'event-lost-not-resent', 'event-lost-changed'],
        title: `the message is answered with ${what}; it was taken all the same, and is not paid for twice`,
        sees: DONE,
        setup,
        server: { draft: draft(), acts: { chat: [act] } },
      },
      async (world) => {
        const asked = world.ask('add a title');
        await world.backend.arrived('state', 2);
        world.backend.draft = draft({ title: 'Lake' });
        assert.equal(await asked, 'done');
        assert.equal(world.backend.to('chat').length, 1);
        assert.doesNotMatch([...world.shown].join('\n'), /guest|accepted/);
      },
    );
  }

  scenario(
    {
      id: 'no-stream-retry',
      rows: ['trap-not-a-stream', 'unread-retry-looks'],
      title: 'nothing is seen of it; it arrives later, and Retry tells it',
      sees: 'assistant: Your last message was carried out after all. Added title ‘Lake’, 0–3 s. [Export]',
      setup,
      server: { draft: draft(), acts: { chat: [{ body: '<html></html>' }] } },
    },
    async (world) => {
      assert.equal(await world.ask('add a title'), 'failed');
      world.backend.draft = draft({ title: 'Lake' });
      assert.equal(await world.press('retry'), 'done');
      assert.equal(world.backend.to('chat').length, 1);
    },
  );

  const lines = kit.streamed('你的视频🎬好了。').replaceAll('data: ', '').replaceAll('\n\n', '\n');
  for (const [id, title, body, headers] of [
    ['json-sse', 'an event stream that calls itself JSON', kit.streamed('你的视频🎬好了。'), json],
    ['json-lines', 'JSON lines that call themselves JSON', lines, json],
    ['ndjson', 'JSON lines that call themselves ndjson', lines, ndjson],
    [
      'ndjson-crlf',
      'JSON lines with CRLF, the last one without an end',
      lines.trimEnd().replaceAll('\n', '\r\n'),
      ndjson,
    ],
    [
      'unlabelled',
      'an event stream without a type',
      plain.text('你的视频🎬') + plain.text('好了。'),
      { 'content-type': '' },
    ],
    ['array', 'all events in one JSON array', `[${lines.trimEnd().replaceAll('\n', ',')}]`, json],
  ] as const) {
    for (const chunked of [false, true]) {
      scenario(
        {
          id: `label-${id}${chunked ? '-chunked' : ''}`,
          rows: ['trap-other-label'],
          title: `${title}${chunked ? ', of unknown length' : ''}: read`,
          sees: 'assistant: 你的视频🎬好了。',
          setup,
          server: { draft: draft(), acts: { chat: [{ body, headers, ...(chunked && { chunked }) }] } },
        },
        async (world) => {
          assert.equal(await world.ask('加字幕'), 'done');
          assert.equal(world.last(), 'assistant: 你的视频🎬好了。');
        },
      );
    }
  }

  scenario(
    {
      id: 'label-json-live',
      rows: ['trap-other-label', 'stream-split', 'stream-split-character'],
      title: 'JSON lines in pieces of 7 bytes',
      sees: 'assistant: 你的视频🎬好了。',
      setup,
      server: {
        draft: draft(),
        acts: { chat: [{ headers: ndjson }] },
        turns: [{ pieces: 7, steps: [{ send: lines }] }],
      },
    },
    async (world) => {
      assert.equal(await world.ask('加字幕'), 'done');
    },
  );

  for (const [id, act, sees] of [
    [
      '2001',
      { body: { code: 2001, message: 'insufficient', data: null } },
      'error: There are not enough credits left for this.',
    ],
    [
      '2001-chunked',
      { body: { code: 2001, message: 'insufficient', data: null }, chunked: true },
      'error: There are not enough credits left for this.',
    ],
    [
      'error',
      { body: { error: 'quota service down' } },
      'error: The video service ran into a problem with this request, and nothing was changed.',
    ],
  ] as const satisfies readonly (readonly [string, Act, string])[]) {
    scenario(
      {
        id: `document-${id}`,
        rows: ['envelope-code-not-zero', 'trap-envelope-frame'],
        title: `the message is answered with a document that says no (${id})`,
        sees,
        setup,
        server: { draft: draft(), acts: { chat: [act] } },
      },
      async (world) => {
        assert.equal(await world.ask('add a title'), 'failed');
        assert.equal(world.backend.to('chat').length, 1);
      },
    );
  }
});
