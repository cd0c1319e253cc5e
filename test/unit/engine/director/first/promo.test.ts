import assert from 'node:assert/strict';
import { assertFacts, draftOf, factsOf, PHOTOS, say, withScript } from '../support.ts';

describe('director: first requests: promo', () => {
  const skill = 'media-content-generator';
  const example = 'combine these images and audio into a 30-second promotional video with text overlays';

  it('lays the names of the files over the pictures where no words are given', () => {
    const direction = say(example, { skill });
    assertFacts(direction, { total: 30, music: 'viper 80%' });
    assert.match(factsOf(draftOf(direction)).texts[1] ?? '', /^lower-third Red panda /);
  });

  it('takes title, phrases and the call from a script', () => {
    const direction = say(withScript(example, 'product.md'), { skill });
    const { texts } = factsOf(draftOf(direction));
    assert.equal(texts[0], 'title Meet Tidepool 0+3');
    assert.match(texts[1] ?? '', /^closing Order Tidepool today/);
    assert.match(texts[1] ?? '', / 27\+3$/);
    assert.equal(texts.filter((text) => text.startsWith('lower-third')).length, 3);
  });

  it('lays the quoted words over the pictures, each once', () => {
    const direction = say(`${example} “Fresh from the garden” and “Order today”`, { skill, media: PHOTOS });
    assertFacts(direction, {
      total: 30,
      texts: ['title Fresh from the garden 0+3', 'closing Order today 27+3'],
    });
  });

  it('takes them from the request', () => {
    const direction = say('make a 20 second promo with the title “Tidepool” and the closing “Order today”', {
      skill,
      media: PHOTOS,
    });
    assertFacts(direction, { total: 20, texts: ['title Tidepool 0+3', 'closing Order today 17+3'] });
  });
});
