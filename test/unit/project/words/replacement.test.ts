import assert from 'node:assert/strict';
import { replacementOf } from '../../../../src/project/words/replacement.ts';
import { MUSIC, PHOTOS, RABBIT, richDraft, say } from '../../engine/director/support.ts';

const picturesOf = (...numbers: readonly number[]) =>
  numbers.map((number) => ({ by: 'number', of: 'picture', numbers: [number] }));

describe('what is said of a file that takes another one’s place', () => {
  const draft = richDraft();
  for (const filename of [
    'IMG_0042.jpg',
    'my cat (2).jpg',
    'cake and candles.png',
    'père noël.webp',
    '猫.jpg',
    'the end.jpg',
    'music.jpg',
    '2.jpg',
    'DSC-0001 copy.JPG',
  ]) {
    const media = [
      ...PHOTOS,
      RABBIT,
      MUSIC,
      { ...PHOTOS[0], hash: 'f'.repeat(64), filename },
    ] as typeof PHOTOS;
    const callsFor = (places: readonly string[]) =>
      say(replacementOf(places, filename), { media, draft, fresh: ['f'.repeat(64)] }).calls;

    it(`is one call for each place: ${filename}`, () => {
      for (const numbers of [[2], [1, 3]])
        assert.deepEqual(
          callsFor(numbers.map((number) => `scene ${number}`)),
          picturesOf(...numbers).map((target) => ({ do: 'replace_picture', target, file: filename })),
        );
    });
  }

  it('is music for music', () => {
    const media = [...PHOTOS, MUSIC, { ...MUSIC, hash: 'e'.repeat(64), filename: 'my song.mp3' }];
    assert.deepEqual(say(replacementOf(['the music'], 'my song.mp3'), { media, draft }).calls, [
      { do: 'set_music', music: { by: 'file', file: 'my song.mp3' } },
    ]);
  });
});
