import assert from 'node:assert/strict';
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
});
