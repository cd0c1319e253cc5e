import assert from 'node:assert/strict';
import { projectName } from '../../../../src/project/words/projectName.ts';

const FALLBACK = 'Photo slideshow';

const NAMES: Readonly<Record<string, readonly (readonly [prompt: string, name: string | undefined])[]>> = {
  'what it is of': [
    ['make a video about our trip to the lake', 'Our trip to the lake'],
    ['A 20-second slideshow of our trip to Norway, with calm music', 'Our trip to Norway'],
    ["a video of my mother's garden and my sister's", "My mother's garden and my sister's"],
    [
      'Hello! Please make me a short birthday film for Anna with the photos in trip',
      'Birthday film for Anna',
    ],
    ['turn my holiday photos into a video with music', 'Holiday photos'],
    ['make a square promo for our bakery in 1080p, 15 seconds', 'Promo for our bakery'],
    ['Autumn in Kyoto', 'Autumn in Kyoto'],
    ['请帮我做一个旅行视频', '旅行视频'],
    ['你好，做一个旅行视频', '旅行视频'],
    ['Version 2.5 of our app. Keep it short', 'Version 2.5 of our app'],
  ],
  'words in quotation marks': [
    ['Turn my photos into a slideshow with music, titled “Lake Trip”', 'Lake Trip'],
    ["a slideshow titled 'Lake Trip' of my mother's photos", 'Lake Trip'],
    ['把照片做成视频，标题《秋天旅行》', '秋天旅行'],
  ],
  'the files that it names': [
    ['10 second video from 03-larch.jpg', 'Larch'],
    ['make a video of 01-elva.jpg and 03-larch.jpg', 'Elva and Larch'],
    ['a video of 01-elva.jpg, 03-larch.jpg and 05-tomato.jpg with music', 'Elva and 2 more'],
    ['make a film from trip/day-one_2.png and “02-red-panda.jpg”', 'Day one 2 and Red panda'],
    ['a birthday video for Anna from 01-elva.jpg', 'Birthday video for Anna'],
    ['make a video of IMG_1234.jpg and IMG_1235.jpg', FALLBACK],
    ['turn letter.txt into a video', 'Letter'],
  ],
  'its kind, where it says nothing of its own': [
    ['Please create a slideshow of my photos. Add music.', FALLBACK],
    ['turn my photos into a 24-second slideshow video with music', FALLBACK],
    ['a slideshow of the photos in this folder', FALLBACK],
    ['make a video', FALLBACK],
    ['', FALLBACK],
    ['\n\n  ', FALLBACK],
  ],
  'nothing, where no video is asked for': [
    ['hello', undefined],
    ['Hi there!', undefined],
    ['你好', undefined],
    ['thanks', undefined],
    ['what can you do?', undefined],
    ['How does this work?', undefined],
    ['你能做什么？', undefined],
  ],
};

describe('projectName', () => {
  for (const [what, names] of Object.entries(NAMES))
    describe(`is ${what}`, () => {
      for (const [prompt, name] of names)
        it(`${JSON.stringify(prompt)}: ${name ?? 'none'}`, () => {
          assert.equal(projectName(prompt, FALLBACK), name);
        });
    });

  it('is short, and cut between words', () => {
    const name = projectName(
      'make a video about the very long journey that we all took through the mountains last year',
      'x',
    );
    assert.equal(name, 'The very long journey');
    assert.equal(
      projectName('our walk through the mountains behind the house of our grandmother', 'x'),
      'Walk through the mountains behind',
    );
  });
});
