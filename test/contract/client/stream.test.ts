import assert from 'node:assert/strict';
import { TurnText } from '../../../src/api/turn/text.ts';
import type { AgentEvent } from '../../../src/api/types.ts';
import { SESSION_ID } from '../../backend/answers.ts';
import { TestClock } from '../../backend/clock.ts';
import { kit, plain, quiet } from '../../backend/dialects.ts';
import { Gate, type Turn } from '../../backend/scenario.ts';
import { allOf, withClient } from '../../backend/withClient.ts';

const textOf = (events: readonly AgentEvent[]): string => {
  const text = new TurnText();
  for (const event of events) text.push(event);
  return text.text;
};

describe('client: chat', () => {
  it('sends the message once, with streaming asked for', () =>
    withClient({}, async ({ client, backend }) => {
      await allOf(client.chat(SESSION_ID, 'add a title “湖”'));
      assert.equal(backend.to('chat').length, 1);
      assert.deepEqual(backend.to('chat')[0]?.json, {
        app_name: 'nemo_agent',
        user_id: 'me',
        session_id: SESSION_ID,
        new_message: { parts: [{ text: 'add a title “湖”' }] },
        streaming: true,
      });
      assert.equal(backend.to('chat')[0]?.headers.accept, 'text/event-stream');
    }));

  const turns: readonly { readonly name: string; readonly bytes: string }[] = [
    {
      name: 'the first dialect',
      bytes:
        plain.heartbeat() +
        quiet.empty +
        plain.text('Adding a title…') +
        plain.call('edit') +
        plain.result('edit') +
        plain.text('Done: 湖边 🎬.'),
    },
    {
      name: 'the second dialect',
      bytes:
        quiet.comment +
        kit.streamed('Adding a title…') +
        kit.partialCall('edit') +
        kit.call('edit') +
        kit.result('edit') +
        kit.stateDelta() +
        kit.streamed('Done: 湖边 🎬.') +
        kit.usage(),
    },
  ];
  for (const { name, bytes } of turns) {
    for (const pieces of [1, 7, 100_000]) {
      it(`reads ${name} in pieces of ${pieces} bytes`, () =>
        withClient({ turns: [{ steps: [{ send: bytes }], pieces }] }, async ({ client }) => {
          const events = await allOf(client.chat(SESSION_ID, 'hello'));
          assert.equal(textOf(events), 'Adding a title…\n\nDone: 湖边 🎬.');
          assert.equal(events.filter(({ type }) => type === 'tool-call').length, 1);
          assert.deepEqual(
            events.filter(({ type }) => type === 'tool-result'),
            [{ type: 'tool-result', name: 'edit', failed: false }],
          );
        }));
    }
  }

  it('yields text while the turn is still going on', async () => {
    const gate = new Gate();
    const turn: Turn = {
      steps: [{ send: plain.text('Working') }, { hold: gate }, { send: plain.text(' done') }],
    };
    await withClient({ turns: [turn] }, async ({ client }) => {
      const events = client.chat(SESSION_ID, 'hello')[Symbol.asyncIterator]();
      assert.deepEqual((await events.next()).value, { type: 'delta', text: 'Working' });
      gate.open();
      assert.deepEqual((await events.next()).value, { type: 'delta', text: ' done' });
      assert.equal((await events.next()).done, true);
    });
  });

  it('a connection that is cut in the middle is lost, and the message is not sent again', () =>
    withClient(
      { turns: [{ steps: [{ send: plain.text('Wor') }, { cut: true }] }] },
      async ({ client, backend }) => {
        const seen: AgentEvent[] = [];
        await assert.rejects(
          async () => {
            for await (const event of client.chat(SESSION_ID, 'hello')) seen.push(event);
          },
          { code: 'connection-lost' },
        );
        assert.deepEqual(seen, [{ type: 'delta', text: 'Wor' }]);
        assert.equal(backend.to('chat').length, 1);
      },
    ));

  it('a stream that ends inside a frame is lost', () =>
    withClient(
      { turns: [{ steps: [{ send: `${plain.text('One')}data: {"type":"te` }] }] },
      async ({ client, backend }) => {
        await assert.rejects(allOf(client.chat(SESSION_ID, 'hello')), { code: 'connection-lost' });
        assert.equal(backend.to('chat').length, 1);
      },
    ));

  it('stop cancels on our side at once', async () => {
    const gate = new Gate();
    await withClient(
      { turns: [{ steps: [{ send: plain.text('Working') }, { hold: gate }] }] },
      async ({ client }) => {
        const stop = new AbortController();
        const events = client.chat(SESSION_ID, 'hello', stop.signal)[Symbol.asyncIterator]();
        await events.next();
        stop.abort();
        await assert.rejects(events.next(), { code: 'cancelled' });
        gate.open();
      },
    );
  });

  it('ten minutes of heartbeats alone are a lost connection', async () => {
    const clock = new TestClock();
    const gate = new Gate();
    const turn: Turn = { steps: [{ send: plain.heartbeat() }, { hold: gate }] };
    await withClient(
      { turns: [turn] },
      async ({ client }) => {
        const events = client.chat(SESSION_ID, 'hello')[Symbol.asyncIterator]();
        assert.deepEqual((await events.next()).value, { type: 'heartbeat' });
        clock.advance(10 * 60_000);
        await assert.rejects(events.next(), { code: 'connection-lost' });
        gate.open();
      },
      { clock },
    );
  });

  it('text gives another ten minutes, but fifteen in all are the end', async () => {
    const clock = new TestClock();
    const gate = new Gate();
    const turn: Turn = { steps: [{ hold: gate }, { send: plain.text('Still at it') }, { hold: new Gate() }] };
    await withClient(
      { turns: [turn] },
      async ({ client, backend }) => {
        const events = client.chat(SESSION_ID, 'hello')[Symbol.asyncIterator]();
        const first = events.next();
        await backend.arrived('chat');
        clock.advance(9 * 60_000);
        gate.open();
        assert.deepEqual((await first).value, { type: 'delta', text: 'Still at it' });
        const second = events.next();
        clock.advance(5 * 60_000);
        await clock.asked(2);
        clock.advance(60_000);
        await assert.rejects(second, { code: 'connection-lost' });
      },
      { clock },
    );
  });
});
