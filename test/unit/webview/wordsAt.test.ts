import assert from 'node:assert/strict';
import { wordsAt } from '../../../webview/components/preview/wordsAt.ts';
import { TIMELINE } from '../../ui/panel-page/support/states.ts';

describe('the words in the picture', () => {
  it('are those of the texts that are shown then, and no names of pictures', () => {
    assert.deepEqual(wordsAt(TIMELINE, 0), ['Lake Trip']);
    assert.deepEqual(wordsAt(TIMELINE, 2999), ['Lake Trip']);
    assert.deepEqual(wordsAt(TIMELINE, 3000), []);
    assert.deepEqual(wordsAt(undefined, 0), []);
  });
});
