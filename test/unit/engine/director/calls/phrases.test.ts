import assert from 'node:assert/strict';
import { textsIn } from '../../../../../src/engine/draft/index.ts';
import { MUSIC, photo, PHOTOS, RABBIT, richDraft, say } from '../support.ts';
import { waysOf } from '../../../properties.ts';
import { ASKED, ROWS } from './table.ts';

const media = [...PHOTOS, RABBIT, MUSIC, photo('logo.png')];

describe('director: phrases and the calls that they are', () => {
  const draft = richDraft();

  for (const { said, calls } of ROWS)
    for (const phrase of waysOf(said))
      it(phrase, () => {
        const direction = say(phrase, { draft, media });
        assert.deepEqual(direction.calls, calls, direction.reply);
        assert.equal(direction.understood, true, direction.reply);
      });

  for (const phrase of ASKED)
    it(`asks, and changes nothing: ${phrase}`, () => {
      const direction = say(phrase, { draft, media });
      assert.deepEqual(
        [direction.calls, direction.draft, direction.understood],
        [[], undefined, false],
        direction.reply,
      );
      assert.match(direction.reply, /[“「].+[”」]/, 'what was not understood is quoted');
    });

  it('asks about one clause and carries out the others', () => {
    const direction = say('reverse the order, remove the zorble, make it 20 seconds', { draft, media });
    assert.deepEqual(
      direction.calls.map((call) => call.do),
      ['order_pictures', 'set_length'],
    );
    assert.match(direction.reply, /did not understand “remove the zorble”/);
  });

  it('knows what “it” is, in a message and in the next', () => {
    const one = say('add the caption “Hi” to photo 1 and make it red', { draft, media });
    const made = textsIn(one.draft ?? draft).find(({ text }) => text === 'Hi');
    assert.equal(made?.design.color, '#e02b20', one.reply);
    const { draft: next, memory } = one;
    assert.ok(next);
    const two = say('remove it', { draft: next, memory, media });
    assert.deepEqual(two.calls, [{ do: 'remove_texts', which: { by: 'spoken' } }]);
    assert.match(two.reply, /Removed the caption “Hi”/);
  });
});
