import assert from 'node:assert/strict';
import { calledByName, filesMeant, isCertain } from '../../../../src/editor/composer/filesMeant.ts';
import { mentionsOf } from '../../../../src/editor/composer/mentions.ts';
import { filesQuestion } from '../../../../src/editor/composer/question.ts';

const ROOT = '/w/lake';
const at = (names: readonly string[]) => names.map((name) => `${ROOT}/${name}`);

const PHOTOS = ['1.jpg', '2.jpg', '3.heic', '10.png'];
const HERE = at([...PHOTOS, 'README.md', 'song.mp3']);
const SPREAD = at([
  'README.md',
  'audio/viper.mp3',
  'photos/a.jpg',
  'photos/b.jpg',
  'photos/Summer 2024/c.jpg',
  'scripts/letter.txt',
  'scripts/product.md',
  'trip/d.jpg',
  'trip/e.mp4',
  'video/f.jpg',
  '海边/g.jpg',
]);

interface Case {
  readonly files: readonly string[];
  readonly open?: string;
  /** Request → the button. */
  readonly offers: readonly (readonly [request: string, button: string | undefined])[];
}

const CASES: Readonly<Record<string, Case>> = {
  'photos right in the folder': {
    files: HERE,
    offers: [
      ['make a slideshow of the photos in this folder', 'Use the 4 Photos Here'],
      ['Turn my pictures into a video, please', 'Use the 4 Photos Here'],
      ['slideshow!', 'Use the 4 Photos Here'],
      ['use the images here and make something nice', 'Use the 4 Photos Here'],
      ['make a video', 'Use the 5 Files Here'],
      ['make a 10 second video with music', 'Use the 5 Files Here'],
      ['make a video of everything here', 'Use the 5 Files Here'],
      [
        'combine these images and audio into a 30-second promotional video with text overlays',
        'Use the 5 Files Here',
      ],
      ['photos and my song', 'Use the 5 Files Here'],
      ['slideshow of the photos with song.mp3', 'Use the 5 Files Here'],
      ['make a video with song.mp3', 'Use the 5 Files Here'],
      ['slideshow of 2.jpg with song.mp3', 'Use These 2 Files'],
      ['make a film from 2.jpg and 10.PNG', 'Use These 2 Photos'],
      ['animate 10.png', 'Use “10.png”'],
      ['用这个文件夹里的照片做一个幻灯片', 'Use the 4 Photos Here'],
      ['把这些图片做成视频', 'Use the 4 Photos Here'],
      ['做一个视频', 'Use the 5 Files Here'],
      ['generate a video from my script', 'Use “README.md”'],
      ['mach ein Video aus den Fotos', 'Use the 4 Photos Here'],
      ['make a video of my clips', undefined],
      ['turn this into a video', 'Use the 5 Files Here'],
      ['用文件夹里的图做个视频', 'Use the 4 Photos Here'],
      ['把照片和音乐做成一个视频', 'Use the 5 Files Here'],
      ['fais un diaporama avec les photos de ce dossier', 'Use the 4 Photos Here'],
      ['haz un video con las fotos de esta carpeta', 'Use the 4 Photos Here'],
      ['この写真でスライドショーを作って', 'Use the 4 Photos Here'],
      ['Can you make a short film using the JPGs in this directory?', 'Use the 4 Photos Here'],
      ['I want a slideshow with music', 'Use the 4 Photos Here'],
    ],
  },
  'files in subfolders': {
    files: SPREAD,
    offers: [
      ['make a slideshow of the photos in the folder photos', 'Use the 3 Photos in This Workspace'],
      ['make a slideshow of the photos in photos/Summer 2024', 'Use “c.jpg”'],
      ['a slideshow of summer 2024', 'Use “c.jpg”'],
      ['make a slideshow of my trip', 'Use “d.jpg”'],
      ['make a video of everything in “trip”', 'Use the 2 Files in “trip”'],
      ['make a video of the pictures', 'Use the 6 Photos in This Workspace'],
      ['all photos, subfolders included', 'Use the 6 Photos in This Workspace'],
      ['make a slideshow of the pictures in the video folder', 'Use “f.jpg”'],
      ['turn letter.txt into a video', 'Use “letter.txt”'],
      [
        'slideshow of the photos in the photos folder with the song viper.mp3',
        'Use the 4 Files in This Workspace',
      ],
      ['generate a 60-second video from my script with voiceover and visuals', 'Use “letter.txt”'],
      [
        'turn my written message and photos into a heartfelt video letter with background music',
        'Use the 7 Files in This Workspace',
      ],
      ['用海边的照片做幻灯片', 'Use “g.jpg”'],
    ],
  },
  'a logo beside folders of photos': {
    files: at(['logo.png', 'README.md', 'trip/a.jpg', 'trip/b.jpg', 'home/c.jpg']),
    offers: [
      ['make a slideshow of the photos in this folder', 'Use the 4 Photos in This Workspace'],
      ['a promo with logo.png', 'Use “logo.png”'],
      ['把照片和音乐做成一个视频', 'Use the 4 Photos in This Workspace'],
      ['use all my photos', 'Use the 4 Photos in This Workspace'],
      ['make a vertical video from the images in ./trip', 'Use the 2 Photos in “trip”'],
      ['用 trip 文件夹里的照片做视频', 'Use the 2 Photos in “trip”'],
    ],
  },
  'a file that is open': {
    files: SPREAD,
    open: `${ROOT}/scripts/product.md`,
    offers: [
      ['make a video of this document', 'Use “product.md”'],
      ['turn the open file into a promo', 'Use “product.md”'],
      ['read my script aloud', 'Use “product.md”'],
      ['把这篇文章做成视频', 'Use “product.md”'],
      ['make a slideshow of this picture', 'Use the 6 Photos in This Workspace'],
    ],
  },
  'an open photo': {
    files: SPREAD,
    open: `${ROOT}/trip/d.jpg`,
    offers: [
      ['make a video of this photo', 'Use “d.jpg”'],
      ['把这张照片做成视频', 'Use “d.jpg”'],
      // One photo is no slideshow.
      ['make a slideshow of the photos here', 'Use the 6 Photos in This Workspace'],
      ['turn this into a video', 'Use “d.jpg”'],
    ],
  },
};

describe('files that a request means', () => {
  for (const [name, { files, open, offers }] of Object.entries(CASES)) {
    for (const [request, button] of offers) {
      it(`${name}: “${request}”`, () => {
        const mentions = mentionsOf(request);
        assert(mentions.needsFiles, 'Nothing would be asked.');
        const found = filesMeant(request, mentions, { files, roots: [ROOT], open });
        assert.equal(filesQuestion(found, mentions).use, button);
      });
    }
  }

  for (const request of [
    'a cat surfing on a wave at sunset, cinematic',
    'generate a 10-second video of a red panda eating bamboo',
    'what can you do?',
    'hello',
    '生成一段猫在冲浪的视频',
    'write “Happy birthday, Anna” on a blue ground',
  ]) {
    it(`none: “${request}”`, () => assert.equal(mentionsOf(request).needsFiles, false));
  }

  const CERTAIN: readonly (readonly [request: string, certain: boolean])[] = [
    ['make a video of 1.jpg and 2.jpg', true],
    ['1.jpg and 2.jpg, ten seconds, calm music', true],
    ['Can you make a video of 10.png?', true],
    ['a slideshow of 2.jpg with song.mp3', true],
    ['用 1.jpg 和 2.jpg 做一个视频', true],
    ['what is in 1.jpg?', false],
    ['make a video with song.mp3', false],
    ['make a slideshow of the photos in this folder', false],
    ['make a video of twice.jpg', false],
    ['make a video of other/twice.jpg', true],
  ];
  for (const [request, certain] of CERTAIN)
    it(`${certain ? 'asks nothing' : 'asks'}: “${request}”`, () => {
      const files = [...HERE, ...at(['twice.jpg', 'other/twice.jpg'])];
      const found = filesMeant(request, mentionsOf(request), { files, roots: [ROOT] });
      assert.equal(found !== undefined && isCertain(found, request), certain);
    });

  it('knows the files that are called by their names, but for those that share one', () => {
    const around = { files: [...HERE, ...at(['twice.jpg', 'other/twice.jpg'])], roots: [ROOT] };
    const called = (request: string) =>
      calledByName(request, around).map((path) => path.slice(ROOT.length + 1));
    assert.deepEqual(called('add 2.jpg and SONG.mp3 at the end'), ['2.jpg', 'song.mp3']);
    assert.deepEqual(called('add twice.jpg'), []);
    assert.deepEqual(called('put the caption “see 1.jpg” on “2.jpg”'), ['2.jpg']);
    assert.deepEqual(called('add other/twice.jpg and photo 1'), ['other/twice.jpg']);
  });

  it('says what there is, and what there is not', () => {
    const ask = (request: string, files: readonly string[]) => {
      const mentions = mentionsOf(request);
      return filesQuestion(filesMeant(request, mentions, { files, roots: [ROOT] }), mentions).text;
    };
    assert.equal(
      ask('make a video of everything here', HERE),
      'Which files should the video be made of? In this folder there are 4 photos and 1 sound: 1.jpg, 2.jpg, 3.heic, 10.png and song.mp3.',
    );
    assert.equal(
      ask('a slideshow of my trip', SPREAD),
      'Which files should the video be made of? In the folder “trip” there is “d.jpg”.',
    );
    assert.equal(
      ask('a slideshow of my photos', []),
      'Which files should the video be made of? There are no photos in this workspace yet.',
    );
    assert.equal(
      ask('make a video', []),
      'Which files should the video be made of? There is nothing in this workspace yet that it could be made of.',
    );
  });

  it('lets the user of two workspace folders choose from both', () => {
    const files = ['/w/a/1.jpg', '/w/b/2.jpg'];
    const mentions = mentionsOf('slideshow of my photos');
    const found = filesMeant('slideshow of my photos', mentions, { files, roots: ['/w/a', '/w/b'] });
    assert.deepEqual(found, { paths: files, place: 'workspace' });
  });
});
