import assert from 'node:assert/strict';
import { kit, plain, quiet } from '../../../backend/dialects.ts';
import { encoder, parse, textOf } from './support.ts';

const types = (stream: string): string[] => parse(stream).events.map(({ type }) => type);

describe('AgentStream', () => {
  describe('the first dialect', () => {
    it('text, tool call, tool result, heartbeat', () => {
      const stream =
        plain.text('Hi') + plain.call('cut', { secret: 1 }) + plain.result('cut') + plain.heartbeat();
      assert.deepEqual(parse(stream).events, [
        { type: 'delta', text: 'Hi' },
        { type: 'tool-call', name: 'cut' },
        { type: 'tool-result', name: 'cut', failed: false },
        { type: 'heartbeat' },
      ]);
    });

    it('a tool’s failure is a result with an error in it, as an object or as JSON in a string', () => {
      for (const result of [{ error: 'no such clip' }, '{"error":"no such clip"}']) {
        assert.deepEqual(parse(plain.result('cut', result)).events, [
          { type: 'tool-result', name: 'cut', failed: true },
        ]);
      }
      for (const result of [{ error: null }, { ok: 1 }, 'error', null]) {
        assert.deepEqual(parse(plain.result('cut', result)).events, [
          { type: 'tool-result', name: 'cut', failed: false },
        ]);
      }
    });
  });

  describe('quiet lines', () => {
    it('an empty data line and a comment are heartbeats', () => {
      assert.deepEqual(types(quiet.empty + quiet.comment + 'data: \n\n'), [
        'heartbeat',
        'heartbeat',
        'heartbeat',
      ]);
    });

    it('data that is not JSON is one too', () => {
      assert.deepEqual(parse('data: [DONE]\n\ndata: ping\n\n'), {
        events: [{ type: 'heartbeat' }, { type: 'heartbeat' }],
        truncated: false,
      });
    });
  });

  describe('the second dialect', () => {
    it('text in deltas and once more whole is shown once', () => {
      assert.equal(textOf(kit.streamed('Adding a title.')), 'Adding a title.');
    });

    it('several runs in one turn: text, tool, text', () => {
      assert.equal(
        textOf(kit.streamed('First.') + kit.call('edit') + kit.result('edit') + kit.streamed('Second.')),
        'First.\n\nSecond.',
      );
    });

    it('a whole text that differs from its deltas wins', () => {
      assert.equal(textOf(kit.delta('Helo') + kit.delta(' wrld') + kit.text('Hello world')), 'Hello world');
    });

    it('whole texts without deltas (a server that does not stream)', () => {
      assert.equal(
        textOf(kit.text('One.') + kit.call('edit') + kit.result('edit') + kit.text('Two.')),
        'One.\n\nTwo.',
      );
    });

    it('a tool call in a partial event is not counted', () => {
      assert.deepEqual(types(kit.partialCall('edit') + kit.call('edit') + kit.result('edit')), [
        'tool-call',
        'tool-result',
      ]);
    });

    it('snake_case names', () => {
      assert.deepEqual(parse(kit.snakeCall('edit') + kit.snakeResult('edit', { error: 'x' })).events, [
        { type: 'tool-call', name: 'edit' },
        { type: 'tool-result', name: 'edit', failed: true },
      ]);
    });

    it('thoughts are not shown', () => {
      assert.deepEqual(types(kit.thought('The user wants…')), []);
    });

    it('state deltas, usage and a completed turn are neither text nor error', () => {
      assert.deepEqual(types(kit.stateDelta() + kit.usage() + kit.turnComplete()), []);
    });

    it('an empty whole text ends a run and takes nothing back', () => {
      assert.equal(textOf(kit.delta('Kept.') + kit.text('') + kit.delta('New.')), 'Kept.\n\nNew.');
    });

    it('an empty text alone says nothing', () => {
      assert.deepEqual(types(kit.text('')), []);
    });

    it('text and tool call in one whole event, after deltas', () => {
      const event = { content: { parts: [{ text: 'On it.' }, { functionCall: { name: 'edit' } }] } };
      const stream = `${kit.delta('On')}${kit.delta(' it.')}data: ${JSON.stringify(event)}\n\n${kit.result('edit')}`;
      assert.equal(textOf(stream), 'On it.');
      assert.deepEqual(types(stream), ['delta', 'delta', 'run', 'tool-call', 'tool-result']);
    });
  });

  describe('codes and errors', () => {
    it('MODEL_RETURNED_NO_CONTENT after a successful tool result is a silent edit', () => {
      const stream = kit.call('edit') + kit.result('edit') + kit.code('MODEL_RETURNED_NO_CONTENT');
      assert.deepEqual(types(stream), ['tool-call', 'tool-result']);
      assert.deepEqual(
        types(kit.result('edit') + quiet.comment + kit.stateDelta() + kit.code('MODEL_RETURNED_NO_CONTENT')),
        ['tool-result', 'heartbeat'],
      );
    });

    it('the same code after a failed tool, or after none, is an error', () => {
      const code = kit.code('MODEL_RETURNED_NO_CONTENT');
      assert.deepEqual(types(kit.result('edit', { error: 'x' }) + code), ['tool-result', 'error']);
      assert.deepEqual(types(code), ['error']);
      assert.deepEqual(types(kit.result('edit') + kit.text('Hm.') + code), ['tool-result', 'run', 'error']);
    });

    it('MAX_TOKENS: the text, and that it was cut off', () => {
      assert.deepEqual(parse(kit.cutOff('Once upon')).events, [
        { type: 'run', text: 'Once upon' },
        { type: 'cut-off' },
      ]);
    });

    it('other codes, as words or numbers, with or without a message', () => {
      assert.deepEqual(parse(kit.code('SAFETY')).events, [{ type: 'error', code: 'SAFETY' }]);
      assert.deepEqual(parse(kit.code('429', 'slow down')).events, [
        { type: 'error', code: '429', message: 'slow down' },
      ]);
      assert.deepEqual(parse(kit.code(500)).events, [{ type: 'error', code: '500' }]);
    });

    it('an error frame, as words or as an object', () => {
      assert.deepEqual(parse(kit.error('boom', 'details')).events, [{ type: 'error', message: 'boom' }]);
      assert.deepEqual(parse(kit.error({ code: 503, message: 'overloaded' })).events, [
        { type: 'error', code: '503', message: 'overloaded' },
      ]);
    });
  });

  describe('framing', () => {
    it('CRLF, a byte order mark, fields that mean nothing here', () => {
      const stream =
        '\uFEFFevent: message\r\nid: 1\r\nretry: 10\r\ndata: {"type":"text","content":"ok"}\r\n\r\n';
      assert.deepEqual(parse(stream).events, [{ type: 'delta', text: 'ok' }]);
    });

    it('several data lines in one event', () => {
      const stream = 'data: {"type":"text","content":"a"}\ndata: {"type":"text","content":"b"}\n\n';
      assert.deepEqual(parse(stream).events, [
        { type: 'delta', text: 'a' },
        { type: 'delta', text: 'b' },
      ]);
    });

    it('JSON over several data lines', () => {
      assert.deepEqual(parse('data: {"type":"text",\ndata: "content":"a"}\n\n').events, [
        { type: 'delta', text: 'a' },
      ]);
    });

    it('a last frame without its empty line still counts', () => {
      assert.deepEqual(parse(plain.text('end').trimEnd()), {
        events: [{ type: 'delta', text: 'end' }],
        truncated: false,
      });
    });

    it('a last frame that is cut off is told', () => {
      assert.equal(parse(plain.text('whole') + 'data: {"type":"text","con').truncated, true);
      assert.equal(parse('data: {oops}\n\n' + plain.text('goes on')).truncated, false);
    });

    it('cut at every single byte gives the same events', () => {
      const stream = encoder.encode(
        plain.text('湖边 🎬') +
          kit.streamed('Größe…') +
          quiet.comment +
          kit.call('x') +
          'data: {"a":\r\n\r\n' +
          kit.error('é'),
      );
      const whole = parse(stream);
      for (let cut = 0; cut <= stream.length; cut += 1)
        assert.deepEqual(parse(stream, [cut]), whole, `cut at ${cut}`);
      assert.deepEqual(parse(stream, [...stream.keys()]), whole);
    });

    it('a frame of 20 MB', () => {
      const text = 'x'.repeat(20_000_000);
      const bytes = encoder.encode(plain.text(text));
      const cuts = Array.from(
        { length: Math.floor(bytes.length / 65_536) },
        (_, index) => (index + 1) * 65_536,
      );
      assert.deepEqual(parse(bytes, cuts).events, [{ type: 'delta', text }]);
    });
  });
});
