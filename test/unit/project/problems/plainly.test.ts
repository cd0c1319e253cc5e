import assert from 'node:assert/strict';
import { plainly } from '../../../../src/project/problems/plainly.ts';

/** How the editor finds links in its messages. */
const LINK = /\[([^\]]+)\]\(((?:https?:\/\/|command:|file:)[^)\s]+)(?: (["'])(.+?)(\3))?\)/gi;

describe('messages in the corner', () => {
  for (const text of [
    '[Lake](command:workbench.action.closeWindow).mp4 is ready.',
    'The video service refused the request: [here](https://evil.example.test "more") [or](command:x) there.',
  ]) {
    it(`have no links made of others’ words: ${text}`, () => {
      assert.match(text, LINK);
      assert.doesNotMatch(plainly(text), LINK);
      assert.equal(plainly(text).replaceAll('\u2060', ''), text);
    });
  }

  it('are as they were otherwise', () => {
    assert.equal(plainly('Lake (2) [draft].mp4 is ready.'), 'Lake (2) [draft].mp4 is ready.');
  });
});
