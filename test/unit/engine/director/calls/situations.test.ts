import assert from 'node:assert/strict';
import { picturesIn } from '../../../../../src/engine/draft/index.ts';
import { draftOf, PHOTOS, say } from '../support.ts';
import { SITUATIONS } from './situations.ts';

for (const { what, request, rows, message = (said: string) => said } of SITUATIONS)
  describe(`director: phrases ${what}`, () => {
    const given = request();
    for (const { said, calls } of rows)
      for (const phrase of said)
        it(phrase, () => {
          const direction = say(message(phrase), given);
          assert.deepEqual(
            direction.calls.filter((call) => call.do !== 'match_music'),
            calls,
            direction.reply,
          );
          assert.equal(direction.understood, true, direction.reply);
        });
  });

describe('director: the name of a card', () => {
  it('is what it says, also when that has changed', () => {
    const media = PHOTOS.slice(0, 3);
    const before = draftOf(
      say('promo: jam 5 euros, open daily, Mill Road', { skill: 'media-content-generator', media }),
    );
    const after = draftOf(say('“Mill Road” should be “Hill Road”', { draft: before, media }));
    assert.equal(picturesIn(after).at(-1)?.name, 'open daily\nHill Road');
  });
});
