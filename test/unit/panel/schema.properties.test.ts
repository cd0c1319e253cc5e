import assert from 'node:assert/strict';
import fc from 'fast-check';
import { Inbox } from '../../../src/panel/inbox.ts';
import { hostMessageSchema, webviewMessageSchema } from '../../../src/panel/schema.ts';
import { spoiltOf, TO_HOST, TO_PAGE } from '../../ui/panel-page/support/malformed.ts';
import { CASES, PATIENCE } from '../properties.ts';
import { ASSETS, project, state } from '../../ui/panel-page/support/states.ts';

describe('messages between panel and host', function () {
  this.timeout(PATIENCE);

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
    it(`are passed over by the ${side} when they are malformed, ${CASES.messages} of them, and that is said once`, () => {
      const logged: string[] = [];
      const inbox = new Inbox<unknown>(schema, (line) => logged.push(line));
      let taken = 0;
      fc.assert(
        fc.property(fc.oneof(spoiltOf(messages), fc.anything({ maxDepth: 3 })), (message) => {
          const read = inbox.read(message);
          // What is taken has the form that it should have: it is taken again.
          if (read !== undefined) {
            taken += 1;
            assert.ok(schema.safeParse(read).success);
          }
        }),
        { numRuns: CASES.messages },
      );
      assert.ok(taken < CASES.messages / 2, `${taken} were taken`);
      assert.equal(logged.length, 1);
      assert.ok((logged[0] ?? '').length <= 300);
    });
});
