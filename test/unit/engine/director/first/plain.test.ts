import assert from 'node:assert/strict';
import { isDeepStrictEqual } from 'node:util';
import type { Call } from '../../../../../src/engine/director/edits/calls/calls.ts';
import type { DirectorRequest } from '../../../../../src/engine/director/types.ts';
import type { Language } from '../../../../../src/engine/director/language/languages.ts';
import { embedScripts } from '../../../../../src/skills/script.ts';
import { clip, photo, say, sound } from '../support.ts';

/** Plain first requests of strangers: all that is done of them, and what is not told. */
interface Row {
  readonly said: readonly string[];
  readonly files: readonly string[];
  readonly skill?: DirectorRequest['skill'];
  readonly language?: Language;
  readonly letter?: string;
  readonly calls: readonly Call[];
  readonly not?: readonly Call['do'][];
  readonly reply?: RegExp;
  readonly never?: RegExp;
}

const ALL = { by: 'all' } as const;
const NOT_UNDERSTOOD = /did not understand|no he entendido|没有听懂/i;
const caption = (text: string, name: string): Call => ({
  ...{ do: 'add_text', text, role: 'caption', on: { by: 'name', name } },
});
const PUPPY = ['puppy bath.jpg', 'puppy asleep.jpg', 'puppy zoomies.mp4'];
const KITCHEN = ['before_kitchen.jpg', 'new_floor.jpg', 'after_kitchen.jpg'];
const WEDDING = ['DSC_1.jpg', 'DSC_2.jpg', 'wedding_first_dance.mp4'];
const DANCE: Call = {
  do: 'move_pictures',
  target: { by: 'name', name: 'wedding_first_dance.mp4' },
  to: { at: 'end' },
};
const SLOW: Call = { do: 'set_picture_length', target: ALL, length: { times: 1.5 } };
const LETTER = 'Dear Ben,\n\nThe house will be too tidy.\n\nMom';
const letter = 'best-video-letter-maker';

const ROWS: readonly Row[] = [
  {
    said: [
      '20 second vertical video of my puppy for instagram stories',
      'vertical video of my little puppy for my tiktok, 20 seconds',
    ],
    files: PUPPY,
    calls: [
      { do: 'set_shape', ratio: '9:16' },
      { do: 'set_length', length: { to: 20_000 } },
    ],
    never: NOT_UNDERSTOOD,
  },
  {
    said: [
      'slideshow with captions taken from the file names',
      'a slideshow, captions based on the filenames',
      "slideshow, caption text taken from each photo's file name",
    ],
    files: KITCHEN,
    calls: [{ do: 'caption_pictures', target: ALL }],
    not: ['add_text'],
  },
  {
    said: [
      'a film of our trip, and let the pictures slowly zoom',
      'a film of our trip, let the pictures zoom very gently',
    ],
    files: ['a1.jpg', 'a2.jpg'],
    calls: [{ do: 'set_motion', target: { by: 'kind', kind: 'photo' }, motion: 'zoom-in' }],
  },
  {
    said: [
      'start with before, end with after. Write BEFORE and AFTER on those two.',
      'slideshow, put BEFORE and AFTER on those photos',
      'label the before and after photos BEFORE and AFTER',
    ],
    files: KITCHEN,
    calls: [caption('BEFORE', 'before_kitchen.jpg'), caption('AFTER', 'after_kitchen.jpg')],
    never: NOT_UNDERSTOOD,
  },
  {
    said: [
      'a slideshow. The first dance clip should come at the very end',
      'slideshow, the first dance video last please',
    ],
    files: WEDDING,
    calls: [DANCE],
  },
  {
    said: ['slow gentle letter video for Ben', 'a slow, calm video of the letter'],
    files: ['a1.jpg', 'a2.jpg'],
    skill: letter,
    letter: LETTER,
    calls: [SLOW],
  },
  {
    said: ['京都旅行の写真でスライドショーを作ってください。琴の曲をBGMに、ゆっくりめで。'],
    files: ['京都1.jpg', '京都2.jpg', '琴.mp3'],
    language: 'ja',
    calls: [SLOW],
  },
  {
    said: ['video letter to Ben. big letters!! a handwriting font'],
    files: ['a1.jpg', 'a2.jpg'],
    skill: letter,
    letter: LETTER,
    calls: [{ do: 'design_text', which: ALL, design: { font: 'script' } }],
    never: /Which words/,
  },
  {
    said: [
      'my poem as a video, no voice, just the lines appearing over the pictures with the night sounds',
      'my poem as a video, no voice, only the words fading in over the photos with the night sounds',
    ],
    files: ['tent.jpg', 'stars.jpg', 'ambient night.mp3'],
    skill: 'ai-video-generator-ai',
    letter: 'We carried the tent up the hill\nand forgot the pegs.\nWe looked up\nand forgot the rest.',
    calls: [],
    never: NOT_UNDERSTOOD,
  },
  {
    said: [
      "I'd like to have this letter read aloud by a warm female voice while the pictures of my son are shown.",
    ],
    files: ['a1.jpg', 'a2.jpg'],
    skill: letter,
    letter: LETTER,
    calls: [],
    never: NOT_UNDERSTOOD,
  },
  {
    said: ['anuncio vertical para mi food truck, que diga "Jueves: 3 tacos por 50 pesos"'],
    files: ['tacos.jpg', 'salsa.jpg'],
    skill: 'media-content-generator',
    language: 'es',
    calls: [{ do: 'set_shape', ratio: '9:16' }],
    never: NOT_UNDERSTOOD,
  },
  {
    said: ['ad for my food truck, that says "Thursday: 3 tacos for 50 pesos"'],
    files: ['tacos.jpg', 'salsa.jpg'],
    skill: 'media-content-generator',
    calls: [],
    never: NOT_UNDERSTOOD,
  },
  {
    said: [
      'Hazme un vídeo con las fotos de la boda de mi prima y el bolero de fondo, y que se oiga el brindis',
    ],
    files: ['boda_01.jpg', 'boda_02.jpg', 'brindis.mp4', 'bolero.mp3'],
    language: 'es',
    calls: [],
    never: NOT_UNDERSTOOD,
  },
  {
    said: ['a slideshow with the bolero, and the brindis should be heard'],
    files: ['boda_01.jpg', 'boda_02.jpg', 'brindis.mp4', 'bolero.mp3'],
    calls: [],
    never: NOT_UNDERSTOOD,
  },
  {
    said: ['猫片合集，每个画面加一句吐槽字幕'],
    files: ['睡觉.jpg', '吃饭.jpg'],
    language: 'zh',
    calls: [],
    not: ['add_text', 'caption_pictures'],
    reply: /不会替你写/,
  },
  {
    said: ['做成视频，每张写上季节的名字', '做成视频，每张下面写上动物的名字'],
    files: ['春.jpg', '夏.jpg'],
    language: 'zh',
    calls: [{ do: 'caption_pictures', target: ALL }],
    not: ['add_text'],
  },
  {
    said: ['做成视频，最后加一行日期：2024年10月6日'],
    files: ['春.jpg', '夏.jpg'],
    language: 'zh',
    calls: [{ do: 'add_text', text: '2024年10月6日', role: 'closing' }],
  },
];

const fileOf = (name: string) =>
  /mp4$/.test(name) ? clip(name, 8000) : /mp3$/.test(name) ? sound(name, 60_000) : photo(name);

describe('director: plain first requests', () => {
  for (const { said, files, skill, language = 'en', letter: text, calls, not = [], reply, never } of ROWS)
    for (const words of said)
      it(words, () => {
        const got = say(text === undefined ? words : embedScripts(words, [{ name: 'a.txt', text }]), {
          media: files.map(fileOf),
          language,
          ...(skill && { skill }),
        });
        for (const call of calls)
          assert.ok(
            got.calls.some((each) => isDeepStrictEqual(each, call)),
            `${JSON.stringify(call)} is missing in ${JSON.stringify(got.calls)}: ${got.reply}`,
          );
        assert.deepEqual(
          got.calls.filter((call) => not.includes(call.do)),
          [],
        );
        if (reply) assert.match(got.reply, reply);
        if (never) assert.doesNotMatch(got.reply, never);
      });
});
