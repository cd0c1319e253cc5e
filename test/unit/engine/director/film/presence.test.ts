import assert from 'node:assert/strict';
import { picturesIn } from '../../../../../src/engine/draft/index.ts';
import { draftOf, photo, say } from '../support.ts';
import { saidIn, script } from './support.ts';

const media = ['cousins', 'bolo chocolate', 'bolo morango', 'quilt1', 'quilt2'].map((name) =>
  photo(`${name}.jpg`),
);
const draft = draftOf(say('make a slideshow', { media }));

describe('director: pictures that are missed, and how they are called', () => {
  it('says where one is that somebody takes for forgotten', () => {
    const done = say("t'as oublié les cousins !", { draft, media, language: 'fr' });
    assert.deepEqual(done.calls, []);
    assert.match(done.reply, /cousins/);
    assert.doesNotMatch(done.reply, /pas compris/);
  });

  it('says that there is no file of what is missed', () => {
    for (const said of [
      "The bathroom isn't in it?",
      "I'd like a picture of a lighthouse when it gets to the sea",
    ]) {
      const done = say(said, { draft, media });
      assert.deepEqual(done.calls, []);
      assert.match(done.reply, /There is no file called “(?:bathroom|lighthouse)”/);
    }
  });

  it('takes two words of one name for that one', () => {
    const done = say('coloca o bolo de morango primeiro', { draft, media, language: 'pt' });
    assert.equal(picturesIn(draftOf(done))[0]?.name, 'bolo morango');
  });

  it('takes a word in the plural for all that are called so', () => {
    const done = say('remove the quilts', { draft, media });
    assert.equal(picturesIn(draftOf(done)).length, 3, done.reply);
  });
});

describe('director: what is read stays where its picture goes', () => {
  it('shows another one there', () => {
    const told = draftOf(
      script('One is here.\n\nTwo is here.\n\nThree is here.\n\nFour is here.\n\nFive is here.'),
    );
    const done = say('take out the tomato', { draft: told });
    const now = draftOf(done);
    assert.deepEqual(saidIn(now), saidIn(told));
    assert.ok(!picturesIn(now).some(({ name }) => name.includes('tomato')), done.reply);
  });
});

describe('director: facts that are told later', () => {
  const skill = 'media-content-generator';
  const promo = draftOf(say('promo for our pizzeria Da Nino, tues 2 for 1', { skill, media }));

  it('shows them at the end', () => {
    const done = say('and put the phone no. in, 555 0142', { draft: promo, skill, media });
    assert.ok(
      saidIn(draftOf(done)).some((text) => text.includes('555 0142')),
      done.reply,
    );
  });

  it('finds the card that says one', () => {
    const made = draftOf(say('advert for Clearflow, number is 01632 960114', { skill, media }));
    const done = say('phone number needs to be MUCH bigger, my customers are old', {
      draft: made,
      skill,
      media,
    });
    assert.deepEqual(
      done.calls.map((call) => call.do),
      ['design_text'],
      done.reply,
    );
  });
});
