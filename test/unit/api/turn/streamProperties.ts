import assert from 'node:assert/strict';
import fc from 'fast-check';
import { AgentStream } from '../../../../src/api/turn/agentStream.ts';
import { TurnText } from '../../../../src/api/turn/text.ts';
import type { AgentEvent } from '../../../../src/api/types.ts';
import { kit, plain, quiet } from '../../../backend/dialects.ts';
import { anyJson, PATIENCE } from '../../properties.ts';

const encoder = new TextEncoder();

/** Some bytes of a stream, and what they say. The client's own reading has no part in it. */
interface Said {
  readonly bytes: string;
  readonly events: readonly AgentEvent[];
}

const said = (bytes: string, ...events: AgentEvent[]): Said => ({ bytes, events });
const delta = (text: string): AgentEvent => ({ type: 'delta', text });
const run = (text: string): AgentEvent => ({ type: 'run', text });
const call = (name: string): AgentEvent => ({ type: 'tool-call', name });
const result = (name: string, failed: boolean): AgentEvent => ({ type: 'tool-result', name, failed });
const beat: AgentEvent = { type: 'heartbeat' };

/** Words with everything that framing, JSON and UTF-8 could stumble over. */
const awkward = fc.constantFrom(
  'Lake',
  ' ',
  'Größe',
  '湖边',
  '🎬👩‍👩‍👧',
  '\n',
  '\r\n',
  '"',
  '\\',
  'data: {"type":"text"}\n\n',
  ': ping',
  '\u2028\uFEFF\u0000',
  '\uD83C',
);
const words = fc.oneof(
  awkward,
  fc.tuple(awkward, awkward).map(String),
  fc.string({ minLength: 1, maxLength: 8 }),
);

/** Every kind of frame whose meaning does not depend on the frames before it. */
const frames: fc.Arbitrary<Said> = fc.oneof(
  words.map((text) => said(plain.text(text), delta(text))),
  words.map((name) => said(plain.call(name, { secret: name }), call(name))),
  words.map((name) => said(plain.result(name), result(name, false))),
  words.map((name) => said(plain.result(name, { error: name }), result(name, true))),
  words.map((text) => said(kit.delta(text), delta(text))),
  words.map((text) => said(kit.text(text), run(text))),
  words.map((text) => said(kit.delta(text) + kit.text(text), delta(text), run(text))),
  words.map((text) => said(kit.cutOff(text), run(text), { type: 'cut-off' })),
  words.map((name) => said(kit.partialCall(name) + kit.call(name), call(name))),
  words.map((name) => said(kit.snakeCall(name) + kit.snakeResult(name), call(name), result(name, false))),
  words.map((name) => said(kit.result(name, { error: name }), result(name, true))),
  words.map((message) => said(kit.error(message), { type: 'error', message })),
  words.map((code) => said(kit.code(`E${code}`, code), { type: 'error', code: `E${code}`, message: code })),
  words.map((text) => said(kit.thought(text))),
  fc.constantFrom(
    said(quiet.empty, beat),
    said(quiet.comment, beat),
    said(plain.heartbeat(), beat),
    said('data: [DONE]\n\n', beat),
    said(kit.stateDelta() + kit.usage() + kit.turnComplete()),
  ),
);

const LINE_ENDS = ['\n', '\r\n', '\r'] as const;

/** Whole streams. Line breaks inside of words are escaped by JSON, so that those of the frames alone are exchanged. */
const streams: fc.Arbitrary<Said> = fc
  .tuple(fc.array(frames, { maxLength: 7 }), fc.constantFrom(...LINE_ENDS), fc.boolean())
  .map(([list, lineEnd, closed]) => {
    const whole = list.map(({ bytes }) => bytes).join('');
    const bytes = (closed ? whole : whole.replace(/\n\n$/, '')).replaceAll('\n', lineEnd);
    return said(bytes, ...list.flatMap(({ events }) => events));
  });

/** Reads a stream in pieces of the given lengths, over and over again. */
function parse(bytes: Uint8Array, lengths: readonly number[]): AgentEvent[] {
  const stream = new AgentStream();
  const events: AgentEvent[] = [];
  for (let at = 0, piece = 0; at < bytes.length; piece += 1) {
    const next = at + (lengths[piece % lengths.length] ?? bytes.length);
    for (const event of stream.feed(bytes.subarray(at, next))) events.push(event);
    at = next;
  }
  for (const event of stream.end()) events.push(event);
  return events;
}

/** Much faster than `deepEqual`, which is left to explain a difference. */
function assertSame(actual: readonly AgentEvent[], expected: readonly AgentEvent[]): void {
  if (JSON.stringify(actual) !== JSON.stringify(expected)) assert.deepEqual(actual, expected);
}

/** Describes the tests with so many streams; those that are read more than once each with fewer. */
export function streamProperties(cases: number): void {
  describe('AgentStream, whatever comes', function () {
    this.timeout(PATIENCE);
    const lengths = fc.array(fc.integer({ min: 1, max: 400 }), { minLength: 1, maxLength: 4 });

    it(`reads ${cases} streams, cut anywhere, without losing or adding an event`, () => {
      fc.assert(
        fc.property(streams, lengths, ({ bytes, events }, cuts) =>
          assertSame(parse(encoder.encode(bytes), cuts), events),
        ),
        { numRuns: cases },
      );
    });

    it('reads a stream that comes byte by byte like the whole one', () => {
      fc.assert(
        fc.property(streams, ({ bytes, events }) => assertSame(parse(encoder.encode(bytes), [1]), events)),
        { numRuns: cases / 20 },
      );
    });

    it('reads a stream that is cut once, at any byte, like the whole one', () => {
      fc.assert(
        fc.property(streams, ({ bytes, events }) => {
          const encoded = encoder.encode(bytes);
          for (let cut = 1; cut < encoded.length; cut += 1)
            assertSame(parse(encoded, [cut, encoded.length]), events);
        }),
        { numRuns: cases / 500 },
      );
    });

    it('shows every word of the first dialect', () => {
      fc.assert(
        fc.property(fc.array(words, { maxLength: 6 }), (list) => {
          const text = new TurnText();
          for (const event of parse(encoder.encode(list.map(plain.text).join('')), [])) text.push(event);
          assert.equal(text.text, list.join('').trim());
        }),
        { numRuns: cases / 20 },
      );
    });

    it('reads garbage without a throw, and the same wherever it is cut', () => {
      const garbage = fc.oneof(
        anyJson({ maxDepth: 3 }).map((json) => encoder.encode(`data: ${json}\n\n`)),
        fc.uint8Array({ maxLength: 60 }),
        fc.tuple(streams, fc.nat(300)).map(([{ bytes }, end]) => encoder.encode(bytes).subarray(0, end)),
      );
      fc.assert(
        fc.property(garbage, garbage, lengths, (one, other, cuts) => {
          const bytes = Buffer.concat([one, other]);
          assertSame(parse(bytes, cuts), parse(bytes, []));
        }),
        { numRuns: cases / 20 },
      );
    });
  });
}
