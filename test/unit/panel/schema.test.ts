import assert from 'node:assert/strict';
import fc from 'fast-check';
import { Inbox } from '../../../src/panel/inbox.ts';
import { hostMessageSchema, webviewMessageSchema } from '../../../src/panel/schema.ts';
import { ASSETS, FACES, project, state } from '../../ui/panel-page/support/states.ts';

/** Good messages of both sides, to be spoilt. */
const TO_PAGE: readonly unknown[] = [
  ...Object.values(FACES).map((face) => ({ type: 'state', state: face })),
  { type: 'reply', request: 1, value: [1] },
  { type: 'focus-composer' },
];
const TO_HOST: readonly unknown[] = [
  { type: 'ready' },
  ...[
    { type: 'send', text: 'a' },
    { type: 'waiting', message: 'm', how: 'send' },
    { type: 'drop-files', uris: ['file:///a'] },
    { type: 'action', message: 'm', action: 'export' },
    { type: 'open-video', video: 'v', how: 'editor' },
    { type: 'preview-part', project: 'p', part: 'x' },
  ].map((body) => ({ type: 'request', request: 1, body })),
];

/** Every place in a value: the way to it. */
function placesIn(value: unknown, way: readonly string[] = []): readonly (readonly string[])[] {
  if (typeof value !== 'object' || value === null) return [way];
  return [way, ...Object.entries(value).flatMap(([key, part]) => placesIn(part, [...way, key]))];
}

function withAt(value: unknown, [key, ...rest]: readonly string[], part: unknown): unknown {
  if (key === undefined) return part;
  if (Array.isArray(value))
    return value.map((each: unknown, index) => (String(index) === key ? withAt(each, rest, part) : each));
  return { ...(value as object), [key]: withAt((value as Record<string, unknown>)[key], rest, part) };
}

describe('messages between panel and host', () => {
  it('are taken as they are sent', () => {
    for (const message of TO_PAGE) assert.deepEqual(hostMessageSchema.parse(message), message);
    for (const message of TO_HOST) assert.deepEqual(webviewMessageSchema.parse(message), message);
    const loud = state(
      project({
        assets: ASSETS,
        activity: { phase: 'exporting', label: '', fraction: 1.01, cancellable: true },
      }),
    );
    assert.ok(hostMessageSchema.safeParse({ type: 'state', state: loud }).success);
  });

  for (const [side, schema, messages] of [
    ['page', hostMessageSchema, TO_PAGE],
    ['host', webviewMessageSchema, TO_HOST],
  ] as const)
    it(`are passed over by the ${side} when they are malformed, 10,000 of them, and that is said once`, () => {
      const logged: string[] = [];
      const inbox = new Inbox<unknown>(schema, (line) => logged.push(line));
      const spoilt = fc
        .constantFrom(...messages)
        .chain((message) =>
          fc
            .tuple(
              fc.constantFrom(...placesIn(message)),
              fc.constantFrom(null, -1.5, Number.NaN, {}, Symbol.iterator, true),
            )
            .map(([way, part]) => withAt(message, way, part)),
        );
      const anything = fc.anything({ maxDepth: 3 });
      let taken = 0;
      fc.assert(
        fc.property(fc.oneof(spoilt, anything), (message) => {
          const read = inbox.read(message);
          // What is taken has the form that it should have: it is taken again.
          if (read !== undefined) {
            taken += 1;
            assert.ok(schema.safeParse(read).success);
          }
        }),
        { numRuns: 10_000 },
      );
      assert.ok(taken < 5000, `${taken} were taken`);
      assert.equal(logged.length, 1);
      assert.ok((logged[0] ?? '').length <= 300);
    });
});
