import assert from 'node:assert/strict';
import { draftOf, say } from '../support.ts';
import { itSays, letter, saidIn, script, slideshowSaying } from './support.ts';

describe('director: words of the film that are wrong', () => {
  itSays([
    ['Katherine starts school', "it's Catherine with a C", 'Catherine starts school'],
    ['Machu Pichu at dawn', "picchu has two c's my teacher friend says", 'Machu Picchu at dawn'],
    ['Hand made in Devon', 'Handmade is one word', 'Handmade in Devon'],
    ["Gemma's Hen", 'and title should be Jemma with a J', "Jemma's Hen"],
    ['Our cat', 'it should say panda instead of cat', 'Our panda'],
    ['Hi all', 'instead of hi all write dear friends', 'Dear friends'],
    ['over there', 'it\'s "their" not "there" on slide 4', 'over their'],
    ['只要99元', '99改成89别的别动', '只要89元', 'zh-cn'],
    ['爱你的晓梅', '是小梅，不是晓梅', '爱你的小梅', 'zh-cn'],
    ['花連慢旅', '打錯字了，花蓮', '花蓮慢旅', 'zh-tw'],
    [
      'Endlich ein Elch!',
      'das war ja gar kein Elch sondern ein Rentier. Text anpassen',
      'Endlich ein Rentier!',
      'de',
    ],
    ['Tu hija Lucia', 'Lucía lleva tilde', 'Tu hija Lucía', 'es'],
    ['東京で頑張ります', '東京じゃなくて横浜になりました。直してもらえますか', '横浜で頑張ります', 'ja'],
  ]);

  it('asks how a word is spelt, where nobody says it', () => {
    const done = say("there's a typo, everthing", { draft: slideshowSaying('Thanks for everthing') });
    assert.equal(done.draft, undefined);
    assert.match(done.reply, /How should “everthing” be spelt/);
  });

  it('changes no words for how they are read', () => {
    const draft = draftOf(script('Hollis has a whole life.\n\nSo lick the spoon.'));
    const done = say('The voice says Hollis like holly. Spelling stays as it is.', { draft });
    assert.equal(done.draft, undefined);
    assert.match(done.reply, /recording/);
  });

  it('takes no count of pictures, films or sizes for letters or days', () => {
    for (const [film, said, language] of [
      ['The End', 'and then do me a square one as well for the newsletter', 'en'],
      ['Lake Trip', 'make me a shorter one as well, 30 seconds', 'en'],
      ['The End', "the phone number's wrong, it ends soon", 'en'],
      ['8月3日 周五', '字再大一号', 'zh-cn'],
    ] as const)
      assert.doesNotMatch(
        JSON.stringify(say(said, { draft: slideshowSaying(film), language }).calls),
        /set_text/,
        said,
      );
  });

  it('gives no other card the words of one', () => {
    const draft = draftOf(
      letter('Dear all,\n\nThanks to Dr Marsch.\n\nShe explained everthing twice.\n\nThe Colbys'),
    );
    const done = say('Also is it Dr Marsh? And everthing is a typo.', {
      draft,
      skill: 'best-video-letter-maker',
    });
    const cards = saidIn(done.draft ?? draft);
    assert.equal(new Set(cards).size, cards.length, cards.join(' / '));
  });
});

describe('director: words in quotes that are to be others', () => {
  itSays([
    ['Happy 29th, Zoe', "change 'Happy 29th' to 'Happy 30th' omg i wrote it wrong", 'Happy 30th, Zoe'],
    ['张老师，谢谢张老师', '“张老师”都改成“老师”，不想出现姓', '老师，谢谢老师', 'zh-cn'],
    [
      'Verão em Sintra',
      'Em vez de «Sintra» escreve «Sintra, debaixo de chuva»',
      'Verão em Sintra, debaixo de chuva',
      'pt',
    ],
  ]);

  it('puts nothing in the place of words that something goes beside', () => {
    const draft = slideshowSaying('Happy days in May');
    const done = say('add “thank you” after “Happy days”', { draft });
    assert.ok(!JSON.stringify(done.calls).includes('thank you in May'), done.reply);
  });
});
