import assert from 'node:assert/strict';
import { takePlaces } from '../../../webview/components/lanes/view/places.ts';

describe('places', () => {
  it('keep what stays where it is, and give what comes the place of what has gone', () => {
    const first = takePlaces(['a', 'b', 'c'], new Map());
    assert.deepEqual(
      [...first],
      [
        ['a', 0],
        ['b', 1],
        ['c', 2],
      ],
    );
    const next = takePlaces(['b', 'c', 'd', 'e'], first);
    assert.deepEqual(
      [...next],
      [
        ['b', 1],
        ['c', 2],
        ['d', 0],
        ['e', 3],
      ],
    );
    assert.deepEqual(
      [...takePlaces(['x', 'c'], next)],
      [
        ['x', 0],
        ['c', 2],
      ],
    );
  });
});
