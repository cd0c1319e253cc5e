import type { Call } from '../../../../../src/engine/director/edits/calls/calls.ts';
import type { Language } from '../../../../../src/engine/director/language/languages.ts';

export const named = (name: string) => ({ by: 'name', name }) as const;
const moved = (name: string, after: string): Call => ({
  ...{ do: 'move_pictures', target: named(name) },
  to: { at: 'after', target: named(after) },
});
const louder = (name: string): readonly Call[] => [
  { do: 'set_clip_sound', target: named(name), volume: { times: 1.5 } },
];
const ground = (color: string): readonly Call[] => [
  { do: 'set_framing', target: { by: 'all' }, ground: { kind: 'color', color } },
];

/** Names of files, what is said of a slideshow of them, and what is done. */
export type Row = readonly [files: string, said: string, calls: readonly Call[], language?: Language];

export const ROWS: readonly Row[] = [
  // A few words of those that say something else together.
  [
    'uncle_ray_smoking.jpg, aunt_bev_pie.jpg, porch.jpg',
    'Can you take out the one with Ray smoking, Bev will have a fit',
    [{ do: 'remove_pictures', target: named('uncle_ray_smoking.jpg') }],
  ],
  // What is spoken of beside it stays as it is.
  ['pie.jpg, porch.jpg', 'Too dark now, nobody can read the headline', []],
  ['pie.jpg, porch.jpg, logo.png', 'the letters in purple like our logo', []],
  ['pie.jpg, porch.jpg, fair.jpg', 'great now post it on our facebook and tiktok', []],
  // What is said of one goes on about that one.
  [
    'diploma.jpg, grandma.jpg, campus.jpg',
    'her head is cut off in the diploma one! show the whole picture',
    [{ do: 'set_framing', target: named('diploma.jpg'), loss: 0, crop: null }],
  ],
  [
    '蛋糕.jpg, 裱花.jpg, 价目表.png',
    '价目表停久点，还有别动来动去的',
    [
      { do: 'set_picture_length', target: named('价目表.png'), length: { times: 1.5 } },
      { do: 'set_motion', target: named('价目表.png'), motion: 'none' },
    ],
    'zh',
  ],
  [
    'lac.jpg, refuge.jpg, marmotte.mp4, col.jpg',
    'Tu peux finir sur la marmotte ? et la couper à 5 secondes',
    [
      { do: 'move_pictures', target: named('marmotte.mp4'), to: { at: 'end' } },
      { do: 'set_picture_length', target: named('marmotte.mp4'), length: { to: 5000 } },
    ],
    'fr',
  ],
  // A time by itself says how long.
  [
    'taller.jpg, bici.jpg, rueda.jpg, cadena.jpg',
    'que dure menos, 9 seg',
    [{ do: 'set_length', length: { to: 9000 } }],
    'es',
  ],
  [
    'beca.jpg, turma.jpg, abraco_mae.jpg',
    'a foto abraço com a minha mãe passa rápido demais, deixa uns 8 segundos',
    [
      {
        do: 'set_picture_length',
        target: { by: 'these', of: [named('abraço'), named('mãe')] },
        length: { to: 8000 },
      },
    ],
    'pt',
  ],
  // What is wrong and what is wanted.
  [
    'lake.jpg, tram.mp4, port.jpg',
    'The tram video is nice but half a minute is a lot. ten seconds',
    [{ do: 'set_picture_length', target: named('tram.mp4'), length: { to: 10_000 } }],
  ],
  ['lake.jpg, port.jpg, fair.jpg', 'it says ninety seconds but the video is only like 40 lol', []],
  // Why, behind what is wanted.
  [
    'iglesia.jpg, tarta.jpg, ramo.jpg',
    'La de la tarta ponla al final de todo, que fue lo último de la noche',
    [{ do: 'move_pictures', target: named('tarta.jpg'), to: { at: 'end' } }],
    'es',
  ],
  // What was not read is read by itself.
  [
    'IMG_1.jpg, IMG_2.jpg, IMG_3.jpg, IMG_4.jpg',
    '3枚目消して、最後に「幹事おつかれさま！」',
    [
      { do: 'remove_pictures', target: { by: 'number', of: 'photo', numbers: [3] } },
      { do: 'add_text', text: '幹事おつかれさま！', role: 'caption', when: { place: 'end' } },
    ],
    'ja',
  ],
  // Words that only say which words are wanted.
  ['2021春节.jpg, 2022春节.jpg, 2023春节.jpg', '每张下面写上是哪一年', [], 'zh'],
  // Called alike but for one word.
  [
    'van.jpg, before_lawn.jpg, after_lawn.jpg',
    'put the before and after next to each other on screen',
    [
      {
        do: 'split_pictures',
        target: { by: 'these', of: [named('before_lawn.jpg'), named('after_lawn.jpg')] },
      },
    ],
  ],
  // What lies behind all of it.
  ['mar.jpg, sol.jpg', 'tá lindo mas o fundo podia ser rosa clarinho', ground('#ffbcdd'), 'pt'],
  ['海.jpg, 山.jpg', '背景颜色太暗了,换个浅粉色的', ground('#ffc0cb'), 'zh'],
  ['海.jpg, 山.jpg', '背景を薄いピンクにして', ground('#ffbcdd'), 'ja'],
  // What a picture that is put somewhere has beside it.
  [
    '海.jpg, 夕日.jpg, 山.jpg',
    '夕日を最初に、5秒で',
    [
      { do: 'move_pictures', target: named('夕日.jpg'), to: { at: 'start' } },
      { do: 'set_picture_length', target: named('夕日.jpg'), length: { to: 5000 } },
    ],
    'ja',
  ],
  [
    '二维码.png, 老师.jpg, 教室.jpg',
    '二维码放最后,停5秒,旁边写“扫码试听”',
    [
      { do: 'move_pictures', target: named('二维码.png'), to: { at: 'end' } },
      { do: 'set_picture_length', target: { by: 'spoken' }, length: { to: 5000 } },
      { do: 'add_text', text: '扫码试听', role: 'caption', on: named('二维码.png') },
    ],
    'zh',
  ],
  // Of several that are alike one goes.
  [
    '花1.jpg, 花2.jpg, 花3.jpg, 花4.jpg',
    '第二张和第四张差不多,留一张就行',
    [{ do: 'remove_pictures', target: { by: 'number', of: 'picture', numbers: [4] } }],
    'zh',
  ],
  // Their own words speak against it: a time, or the same the other way round.
  [
    'praia.jpg, drone.mp4, sol.jpg, mar.jpg',
    'o do drone podia ficar no meio, não no fim, e cortado pra 10 segundos',
    [{ do: 'move_pictures', target: named('drone.mp4'), to: { at: 'middle' } }],
    'pt',
  ],
  ['vitrine.jpg, fleuriste.mp4', "Tu peux l'enlever et laisser juste le son de la vidéo ?", [], 'fr'],
  // Words to be seen, to their end.
  [
    '禮盒.jpg, 店.jpg',
    '禮盒那邊加一行字:預購九折,到八月底',
    [{ do: 'add_text', text: '預購九折,到八月底', role: 'caption', on: named('禮盒.jpg') }],
    'zh-hant',
  ],
  ['浜辺.jpg, 山.jpg, 夕日.jpg', '夕日のあとに浜辺で', [moved('浜辺.jpg', '夕日.jpg')], 'ja'],
  ['meer.jpg, welle.mp4', 'den Ton von welle lauter', louder('welle.mp4'), 'de'],
  // What is left, and what is not among it.
  [
    '花.jpg, 樹.jpg, 船.jpg, 橋.jpg, 塔樓.jpg',
    '只用前四张，塔樓不要',
    [
      {
        do: 'remove_pictures',
        target: { by: 'but', of: [{ by: 'range', of: 'picture', from: 1, to: 4 }] },
      },
    ],
    'zh',
  ],
  [
    '花.jpg, 海浪.mp4',
    '海浪只用前5秒',
    [{ do: 'trim_clip', target: named('海浪.mp4'), part: { first: 5000 } }],
    'zh',
  ],
];
