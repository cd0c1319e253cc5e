import assert from 'node:assert/strict';
import fc from 'fast-check';
import { hostMessageSchema } from '../../src/panel/schema.ts';
import { spoiltOf, TO_PAGE } from '../ui/panel-page/support/malformed.ts';
import { usePages } from '../ui/panel-page/support/pages.ts';
import { BOX, THUMBNAILS_DRAWN } from '../ui/panel-page/support/places.ts';
import { CHANGED, project, state, TIMELINE, VERSIONS } from '../ui/panel-page/support/states.ts';

const COUNT = 10_000;
const AT_ONCE = 500;

/** All that a message could change. */
const EVERYTHING = "JSON.stringify([document.querySelector('.panel').outerHTML, host.sent, host.saved])";

/** Messages as they come through the editor, of which the page can take none. */
function malformed(): readonly unknown[] {
  const arrived = (message: unknown): unknown => (JSON.parse(JSON.stringify([message])) as unknown[])[0];
  const messages = fc.oneof(
    { weight: 4, arbitrary: spoiltOf(TO_PAGE) },
    { weight: 1, arbitrary: fc.anything({ maxDepth: 3 }) },
  );
  // Some of what is spoilt is well formed all the same.
  return fc
    .sample(messages, { numRuns: COUNT * 3, seed: 11 })
    .map(arrived)
    .filter((message) => !hostMessageSchema.safeParse(message).success)
    .slice(0, COUNT);
}

describe('panel page: malformed messages', () => {
  const open = usePages();

  it('change nothing, 10,000 of them, and that is said once', async function () {
    this.timeout(120_000);
    const messages = malformed();
    assert.equal(messages.length, COUNT);
    const panel = await open();
    const warned: string[] = [];
    panel.page.on('console', (entry) => entry.type() === 'warning' && warned.push(entry.text()));
    await panel.show(state(project({ messages: CHANGED, versions: VERSIONS, timeline: TIMELINE })));
    await panel.until(THUMBNAILS_DRAWN);
    const before = await panel.text(EVERYTHING);
    const nothingChanged = async (when: string): Promise<void> => {
      const now = await panel.text(EVERYTHING);
      const at = now.split('').findIndex((character, index) => character !== before[index]);
      assert.ok(
        now === before,
        `${when}: ${before.slice(at - 80, at + 80)} became ${now.slice(at - 80, at + 80)}`,
      );
    };
    for (let at = 0; at < COUNT; at += AT_ONCE) {
      const some = JSON.stringify(messages.slice(at, at + AT_ONCE));
      await panel.page.evaluate(`for (const message of ${some})
        window.dispatchEvent(new MessageEvent('message', { data: message }));`);
      await nothingChanged(`messages ${at} to ${at + AT_ONCE}`);
    }
    assert.equal(warned.length, 1, warned.slice(0, 3).join('\n'));
    // It still listens.
    await panel.post({ type: 'focus-composer', text: 'make it longer' });
    await panel.until(`${BOX}.value === 'make it longer'`);
  });
});
