import assert from 'node:assert/strict';
import { embedScope, extractScope } from '../../../src/skills/scope.ts';

describe('the scope of a message', () => {
  it('names the files that a new video is of, for people and for the engine', () => {
    const message = embedScope('make a slideshow', ['b.jpg', 'a “fine” day.jpg']);
    assert.equal(message, 'Start over with nothing but “b.jpg”, “a "fine" day.jpg”. make a slideshow');
    const { request, includes } = extractScope(message);
    assert.equal(request, 'make a slideshow');
    assert.deepEqual(
      ['b.jpg', 'a “fine” day.jpg', 'a "fine" day.jpg', 'c.jpg', ''].map((name) => includes?.(name)),
      [true, true, true, false, false],
    );
  });

  it('leaves all files out where there is a script to work from', () => {
    const message = embedScope('make a video', []);
    assert.equal(message, 'Start over with nothing but the text below. make a video');
    assert.equal(extractScope(message).includes?.('b.jpg'), false);
  });

  it('is not found in what people write', () => {
    for (const message of ['start over', 'Start over with nothing but “b.jpg”', 'make “b.jpg” longer.', ''])
      assert.deepEqual(extractScope(message), { request: message });
  });
});
