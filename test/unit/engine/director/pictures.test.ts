import assert from 'node:assert/strict';
import { picturesIn } from '../../../../src/engine/draft/index.ts';
import { itUnderstands } from './phrasings.ts';
import { assertFacts, draftOf, factsOf, MUSIC, PHOTOS, photo, RABBIT, say, slideshow } from './support.ts';

describe('director: which pictures, in which order', () => {
  itUnderstands(
    [
      {
        expected: { order: 'tomato, blue whale, larch, red panda, elva' },
        said: [
          'reverse the order',
          'reverse',
          'reverse the photos',
          'play it in reverse order',
          'backwards',
          'put the photos in reverse order',
          '倒序',
          '照片顺序倒过来',
          '顺序反转',
        ],
      },
      {
        expected: { order: 'larch, elva, red panda, blue whale, tomato' },
        said: [
          'move photo 3 to the front',
          'move the third photo to the beginning',
          'put the larch first',
          'start with photo 3',
          'bring 03-larch.jpg to the start',
          'move larch before photo 1',
          'move photo 3 to position 1',
          '把第3张移到最前',
          '把第三张照片放到开头',
        ],
      },
      {
        // Numbers are those from before the message, whatever moved in it.
        expected: { order: 'larch, red panda, blue whale, tomato, elva' },
        said: ['move photo 3 to the front and photo 1 to the end', '第3张移到最前，第1张移到最后'],
      },
      {
        expected: { order: 'red panda, larch, blue whale, tomato, elva' },
        said: [
          'move photo 1 to the end',
          'put the first photo last',
          'end with the elva',
          'move photo 1 after photo 5',
          '把第1张放到最后',
        ],
      },
      {
        expected: { order: 'red panda, elva, larch, blue whale, tomato' },
        said: [
          'swap 1 and 2',
          'swap photo 1 and photo 2',
          'swap photos 1 and 2',
          'switch the first and the second photo',
          '交换第1张和第2张',
          '第1张和第2张互换',
        ],
      },
      {
        expected: { order: 'blue whale, elva, larch, red panda, tomato' },
        said: ['sort by name', 'sort the photos alphabetically', '按名称排序'],
      },
      {
        expected: { order: 'elva, red panda, blue whale, tomato' },
        said: [
          'remove the third photo',
          'remove photo 3',
          'delete 03-larch.jpg',
          'remove the larch',
          'drop picture 3',
          'take out image #3',
          "I don't like photo 3, remove it",
          'remove the photo of the larch',
          '删除第3张照片',
          '去掉第三张',
          '把第3张删掉',
        ],
      },
      {
        expected: { order: 'elva, larch, tomato' },
        said: [
          'remove photos 2 and 4',
          'delete the second and fourth photos',
          'remove the red panda and the blue whale',
          '删除第2张和第4张照片',
        ],
      },
      {
        expected: { order: 'elva, red panda, larch' },
        said: [
          'remove the last two photos',
          'only keep photos 1 to 3',
          'use only the first three photos',
          '只保留前三张',
        ],
      },
    ],
    () => ({ draft: slideshow() }),
  );

  describe('with files that came later', () => {
    const late = photo('zebra.jpg');
    itUnderstands(
      [
        {
          expected: { order: 'elva, red panda, larch, blue whale, tomato, zebra' },
          said: [
            'add the new photo',
            'add the new photos',
            'add the photos I just uploaded',
            'use the new files too',
            'include the uploaded photo',
            'add zebra.jpg',
            'add the zebra',
            'add the new photos at the end',
            '加上新照片',
            '把新照片加进去',
            '添加新的照片',
          ],
        },
        {
          expected: { order: 'zebra, elva, red panda, larch, blue whale, tomato' },
          said: ['add the new photo at the start', 'put zebra.jpg first'],
        },
        {
          expected: { order: 'elva, zebra, red panda, larch, blue whale, tomato' },
          said: ['put zebra.jpg before photo 2', 'add the zebra after photo 1'],
        },
        {
          expected: { order: 'elva, zebra, larch, blue whale, tomato' },
          said: [
            'replace photo 2 with zebra.jpg',
            'replace the red panda by the zebra',
            '把第2张换成zebra.jpg',
          ],
        },
      ],
      () => ({ draft: slideshow(), media: [...PHOTOS, late, MUSIC], fresh: [late.hash] }),
    );
  });

  it('shuffles to another order every time, and the same way for the same draft', () => {
    const first = draftOf(say('shuffle', { draft: slideshow() }));
    assert.notEqual(factsOf(first).order, factsOf(slideshow()).order);
    assert.deepEqual(draftOf(say('随机播放', { draft: slideshow() })), first);
    const again = factsOf(draftOf(say('shuffle the photos', { draft: first }))).order;
    assert.notEqual(again, factsOf(first).order);
    assert.deepEqual(again.split(', ').sort(), ['blue whale', 'elva', 'larch', 'red panda', 'tomato']);
  });

  it('names a picture that is not there', () => {
    const direction = say('remove photo 9', { draft: slideshow() });
    assert.equal(direction.draft, undefined);
    assert.match(direction.reply, /no picture 9.*5 pictures/);
  });

  it('never leaves a video without pictures', () => {
    const draft = draftOf(say('remove the last four photos', { draft: slideshow() }));
    assert.equal(say('remove photo 1', { draft }).draft, undefined);
  });

  it('counts photos and clips apart', () => {
    const media = [RABBIT, ...PHOTOS];
    const draft = draftOf(say('make a slideshow', { media }));
    assertFacts(say('remove photo 1', { draft, media }), {
      order: 'rabbit, red panda, larch, blue whale, tomato',
    });
    assertFacts(say('remove slide 1', { draft, media }), {
      order: 'elva, red panda, larch, blue whale, tomato',
    });
    assertFacts(say('move clip 1 to the end', { draft, media }), {
      order: 'elva, red panda, larch, blue whale, tomato, rabbit',
    });
  });

  it('means by “everything else” all transitions but the one before it', () => {
    const draft = draftOf(say('a slideshow with hard cuts', { media: PHOTOS }));
    const { draft: changed, reply } = say('wipe from the left between 2 and 3, everything else a fade', {
      draft,
      media: PHOTOS,
    });
    assert.ok(changed, reply);
    const kinds = picturesIn(changed).map(({ transition }) => transition?.kind);
    assert.deepEqual(kinds.slice(1, 4), ['crossfade', 'wipe', 'crossfade'], reply);
  });
});
