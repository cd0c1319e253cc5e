import assert from 'node:assert/strict';
import { soundsIn } from '../../../../../src/engine/draft/index.ts';
import { draftOf, say } from '../support.ts';
import { itSays, letter, saidIn, script, slideshowSaying } from './support.ts';

describe('director: what is otherwise now than the film says', () => {
  itSays([
    ['Call 555-0100 for a table', 'change phone number to 555-0142', 'Call 555-0142 for a table'],
    ['Two pizzas for $22', 'price went up, its $24 now', 'Two pizzas for $24'],
    [
      '142 steps to the light',
      'I counted again and there are 124 steps. Embarassing.',
      '124 steps to the light',
    ],
    ['Open from 8 to 6', "it's 9 to 9 now, can you fix that", 'Open from 9 to 9'],
    ['See you on Saturday the 8th', "It's Sunday the 9th, sorry", 'See you on Sunday the 9th'],
    ['Party on 10 May', 'the date is now the 12th', 'Party on 12 May'],
    ['Write to info@mill.example', 'new email is hello@mill.example', 'Write to hello@mill.example'],
    ['Now at www.mill.example', 'our website is now www.oldmill.example', 'Now at www.oldmill.example'],
    [
      '35 years at the library',
      'turns out its 36 years, she corrected me herself lol',
      '36 years at the library',
    ],
    ['Boats at 9:15, 12:00 and 16:45', 'the last boat is 17:15 now', 'Boats at 9:15, 12:00 and 17:15'],
    ['You have 24 hours to tell', "it's not 24 hours its 72 hours. everywhere", 'You have 72 hours to tell'],
    ['全场8折 5月1日至5月7日', '折扣改成7折', '全场7折 5月1日至5月7日', 'zh-cn'],
    ['厦门三日', '其实是四天，改一下标题', '厦门四日', 'zh-cn'],
    ['每周一闭馆', '闭馆改到周二了，帮忙改一下', '每周二闭馆', 'zh-cn'],
    ['買一送一 只到6/30', '活動延到7/15', '買一送一 只到7/15', 'zh-tw'],
    [
      '早上七点到九点、晚上六点到八点',
      '晚上时间改成六点半到八点半',
      '早上七点到九点、晚上六点半到八点半',
      'zh-cn',
    ],
    [
      '開放時間：早上十點到下午六點',
      '開放時間改成早上九點到晚上九點',
      '開放時間：早上九點到晚上九點',
      'zh-tw',
    ],
    ['call 020 7946 0018', "the phone number's wrong it ends in 4471", 'call 020 7946 4471'],
    ['Te espero el domingo', 'la comida es el sábado', 'Te espero el sábado', 'es'],
    ['Am 12. Mai gibt es Kuchen', 'Muttertag ist am 11., bitte ändern', 'Am 11. Mai gibt es Kuchen', 'de'],
    ['On arrive le 3 août', 'finalement on arrive le 5', 'On arrive le 5 août', 'fr'],
    ['Pedidos até 10/4', 'a data mudou, é até dia 12', 'Pedidos até 12/4', 'pt'],
    ['Cento por R$ 90', 'subiu o chocolate né... bota R$ 110', 'Cento por R$ 110', 'pt'],
    ['毎朝7時 焼きたて', '7時半からになったので変更お願いします', '毎朝7時半 焼きたて', 'ja'],
  ]);

  it('says it aloud as well', () => {
    const draft = draftOf(script('The keeper climbed 142 steps. The lamp is red.\n\nCome and see it.'));
    const done = draftOf(say('there are 124 steps', { draft, voice: { kind: 'here', spoken: [] } }));
    const read = soundsIn(done).flatMap(({ source }) => (source.kind === 'narration' ? [source.text] : []));
    assert.ok(
      read.some((text) => text.includes('124 steps')),
      read.join('\n'),
    );
    assert.ok(!read.some((text) => text.includes('142')));
  });

  it('says several things anew, and is silent of why', () => {
    const draft = draftOf(
      letter('Dear friends,\n\nYou gave 18,400 euros.\n\n112 children started in May.\n\nThe committee'),
    );
    const said =
      'We have the final figures: it was 18,950 euros in the end, and 121 children, I had mixed up the digits.';
    const done = say(said, { draft, skill: 'best-video-letter-maker' });
    assert.deepEqual(saidIn(draftOf(done)).slice(0, 2), [
      'Dear friends, | You gave 18,950 euros.',
      '121 children started in May.',
    ]);
    assert.doesNotMatch(done.reply, /understand/);
  });

  it('asks which one is meant where it could be either', () => {
    const draft = slideshowSaying('Adults $14, children $7');
    const done = say('the price is $9 now', { draft });
    assert.equal(done.draft, undefined);
    assert.match(done.reply, /Which one do you mean/);
  });

  it('leaves alone what is said of something else', () => {
    for (const [film, said] of [
      ['Adults pay 14 dollars, dogs nothing', 'dogs are 3 dollars'],
      ['20% off till Sunday', 'the music at 30% please'],
      ['5 days in Lisbon', 'each photo 3 seconds'],
      ['Open 9 to 5', 'photo 3 to 4 in black and white'],
    ] as const) {
      const { draft } = say(said, { draft: slideshowSaying(film) });
      if (draft) assert.deepEqual(saidIn(draft), [film], said);
    }
  });
});
