import assert from 'node:assert/strict';
import { matterOf } from '../../../../src/engine/director/readers/phrases/noPlace.ts';
import type { Impossible } from '../../../../src/engine/director/readers/reader.ts';
import { clip, photo, say, slideshow } from './support.ts';

/** Files that first requests speak of. */
const MEDIA = ['beach.jpg', '门头.jpg', '敬茶.jpg', 'first_dance.jpg'].map(photo);

describe('director: what is set aside', () => {
  const told: readonly (readonly [message: string, named: string])[] = [
    ['给我家店做个30秒的宣传片,门头先出', '门头'],
    ['幫手整條婚禮片,敬茶擺最頭,唔該', '敬茶'],
    [
      'A short film of our wedding. First dance should have its original sound',
      'First dance should have its',
    ],
    ['make it so I can put it on Instagram as a story', 'Instagram as a story'],
  ];
  for (const [message, named] of told)
    it(`is done or told where it holds a wish: ${message}`, () => {
      const { draft, reply } = say(message, { media: MEDIA });
      assert.ok(draft, 'the video is made all the same');
      assert.ok(reply.includes(named), reply);
    });

  it('is not told where it tells of people', () => {
    for (const message of [
      'a slideshow of these, my husband turns 90 on saturday',
      'I teach year 7 science. Please make a slideshow of these',
      '宝宝一周岁了,做个相册',
    ])
      assert.doesNotMatch(say(message, { media: MEDIA }).reply, /understand|没有听懂/, message);
  });

  const noLengths = [
    'U12s season highlights',
    'under 9s season recap',
    'a video for my year 7s',
    'a slideshow of pictures from the 50s',
    'promo for the yoga class, tuesday and thursday 18:30',
  ];
  for (const message of noLengths)
    it(`takes no age, decade or time of day for a length: ${message}`, () => {
      const { calls } = say(message, { media: [...MEDIA, clip('goal.mp4', 12_000)] });
      assert.deepEqual(
        calls.filter(({ do: deed }) => deed === 'set_length' || deed === 'set_picture_length'),
        [],
      );
    });

  it('quotes a price whole', () => {
    const { reply } = say('price is £325,000 now', { draft: slideshow() });
    assert.match(reply, /£325,000/);
  });

  it('does not say that something is so already where words were passed over', () => {
    const draft = slideshow();
    assert.match(say('make it 16:9', { draft }).reply, /already/);
    assert.doesNotMatch(say('the crossfade gallops', { draft }).reply, /already/);
  });

  const matters: readonly (readonly [message: string, what: Impossible])[] = [
    ['make it pop', 'vague'],
    ['give it more soul', 'vague'],
    ['不够高级', 'vague'],
    ['なんか違うんだよなあ', 'vague'],
    ['music is cringe lol', 'taste'],
    ['曲子不太合适', 'taste'],
    ['can the panda talk', 'alive'],
    ['能不能让照片里的宝宝眨眼睛', 'alive'],
    ['get rid of the one with the red car', 'see'],
    ['quita la foto en la que salgo yo', 'see'],
    ['put the price on each photo', 'figures'],
    ['coloca o preço em cada foto', 'figures'],
    ['我自己录一遍行不行', 'record'],
    ['I need a square version for Facebook as well', 'versions'],
    ['it should run on a loop all evening', 'playback'],
    ['write something sweet', 'author'],
    ['you write it', 'author'],
    ['帮我写几句', 'author'],
    ['schreib du was Nettes', 'author'],
    ['invéntate tú algo bonito', 'author'],
    ['手紙を考えてください', 'author'],
  ];
  for (const [message, what] of matters)
    it(`knows what has no place: ${message}`, () => {
      assert.equal(matterOf(message, message), what);
      const { draft, reply } = say(message, { draft: slideshow() });
      assert.equal(draft, undefined, 'nothing is changed');
      assert.doesNotMatch(reply, /say it another way|换个说法/);
    });

  it('takes what can be done for no such matter', () => {
    for (const message of [
      'make it brighter',
      'loop the music',
      'the photo with the whale first',
      '音乐换成欢快的',
    ])
      assert.equal(matterOf(message, message), undefined, message);
  });

  const facts: readonly (readonly [message: string, fact: string])[] = [
    ['租屋影片:近捷運中山站,月租 18,500,聯絡電話 0912-345-678', '月租 18,500'],
    ['ラーメン屋のPR。味玉ラーメン850円', '850円'],
    ['Alquilo piso: 2 habitaciones, 750 €/mes, tel. 600 123 456', '600 123 456'],
    ['给面馆做个宣传片,牛肉面18元一碗', '18元'],
  ];
  for (const [message, fact] of facts)
    it(`shows the facts of a promo, or tells that they are not seen: ${message}`, () => {
      const { draft, reply } = say(message, { media: MEDIA, skill: 'media-content-generator' });
      const isSeen = JSON.stringify(draft ?? {}).includes(fact);
      assert.ok(isSeen || reply.includes(fact), reply);
    });
});
