import assert from 'node:assert/strict';
import { direct, messageIn } from '../../../../../../../src/engine/director/direct.ts';
import type { Intent } from '../../../../../../../src/engine/director/readers/intents/intents.ts';
import { readSlots } from '../../../../../../../src/engine/director/readers/intents/slots/slots.ts';
import { clip, photo, sound } from '../../../support.ts';

const MEDIA = [
  ...['beach.jpg', 'dog.jpg', 'cake.jpg', 'grandma.jpg', 'logo.png'].map(photo),
  clip('clip5.mp4', 12_000),
  sound('song.mp3', 60_000),
];
const FRESH = photo('lake.jpg');
const SLIDESHOW = { skill: 'online-photo-video-maker', fresh: [] } as const;

const MADE = direct({ ...SLIDESHOW, media: MEDIA, language: 'en', message: 'make a slideshow' });

/** What is made of words whose intent is known: in a first request (`F`), or where there is a video. */
function read(words: string, intent: Intent, language: string, turn: 'F' | 'E') {
  const message = messageIn({
    ...{ ...SLIDESHOW, media: [...MEDIA, FRESH], fresh: [FRESH.hash], language, message: words },
    ...(turn === 'E' && { draft: MADE.draft, memory: MADE.memory }),
  });
  assert.ok(message);
  return readSlots(words, intent, message).map((wish) => (wish.kind === 'edit' ? wish.call : wish));
}

type Row = readonly [turn: 'F' | 'E', language: string, words: string, ...calls: readonly object[]];

const ALL = { by: 'all' };
const look = (name: string) => ({ do: 'set_look', name });
const whole = (length: object) => ({ do: 'set_length', length });
const each = (length: object, target: object = ALL) => ({ do: 'set_picture_length', target, length });
const colors = (values: object, target: object = ALL) => ({ do: 'set_colors', target, ...values });
const moves = (motion: string, target: object = ALL) => ({ do: 'set_motion', target, motion });
const changes = (values: object) => ({ do: 'set_transition', target: ALL, ...values });
const shaped = (values: object) => ({ do: 'set_shape', ...values });
const ends = (fadeOut: number) => ({ do: 'set_ending', fadeOut });
const orders = (by: string) => ({ do: 'order_pictures', by });
const number = (value: number, of = 'picture') => ({ by: 'number', of, numbers: [value] });
const moved = (target: object, to: object) => ({ do: 'move_pictures', target, to });
const removed = (value: number, of: string) => ({ do: 'remove_pictures', target: number(value, of) });
const framed = (values: object, target: object = ALL) => ({ do: 'set_framing', target, ...values });
const named = (title: string) => ({ do: 'name_video', title });

const ROWS: Readonly<Partial<Record<Intent, readonly Row[]>>> = {
  theme: [
    ['F', 'en', 'nothing fancy, my gran hates fuss', look('minimal')],
    ['E', 'en', 'posher please', look('minimal')],
    ['F', 'en', 'it should feel handmade', look('paper')],
    ['F', 'zh', '喜庆一点', look('festive')],
    ['F', 'zh-tw', '要有港式懷舊的感覺', look('paper')],
    ['F', 'es', 'algo bien fiestero', look('festive')],
    ['F', 'de', 'bitte schlicht und würdevoll', look('minimal')],
    ['F', 'fr', 'un truc sobre', look('minimal')],
    ['F', 'pt', 'bem chamativo', look('bold')],
    ['F', 'ja', '映画みたいに', look('film')],
    ['E', 'en', 'not so festive, it was a funeral'],
    ['E', 'en', 'too posh for a chippy'],
    ['F', 'en', 'plain but with a bit of glitter'],
    ['F', 'de', 'festlich oder schlicht, egal'],
    ['F', 'zh', '别太热闹'],
    ['F', 'ja', '今夜の飲み会で流すからとにかく爆笑系で'],
    ['F', 'en', 'funny, it is for a hen party'],
  ],
  'length.total': [
    ['F', 'en', 'the reel slot is 90 seconds hard limit', { kind: 'limit', most: 90_000 }],
    ['E', 'en', "can't be over a minute", { kind: 'limit', most: 60_000 }],
    ['E', 'en', 'not as long, people have trains to catch', whole({ times: 0.75 })],
    ['E', 'en', 'stretch it to fill the song', whole({ to: 60_000 })],
    ['F', 'zh', '时间掐在两分四十五', whole({ to: 165_000 })],
    ['F', 'zh-tw', '所以兩分半以內', { kind: 'limit', most: 150_000 }],
    ['F', 'es', 'tres minutos y medio', whole({ to: 210_000 })],
    ['F', 'es', 'y sin superar los cuatro minutos', { kind: 'limit', most: 240_000 }],
    ['F', 'de', 'hauptsache nicht länger als 30 Sekunden', { kind: 'limit', most: 30_000 }],
    ['F', 'fr', 'et 30 s pas plus', { kind: 'limit', most: 30_000 }],
    ['F', 'pt', '90 segundos no máximo', { kind: 'limit', most: 90_000 }],
    ['E', 'ja', '寝ちゃうくらい長い', whole({ times: 0.75 })],
    ['E', 'en', '4 minutes please, not 3'],
    ['E', 'en', "it's only 38 sec, we paid for a 60 second slot"],
    ['F', 'en', 'about a minute a sister'],
    ['E', 'en', 'second: shorter by ten secs'],
  ],
  'length.each': [
    ['F', 'en', '12 outfits, half a second each', each({ to: 500 })],
    ['E', 'en', 'the slides fly past', each({ times: 1.5 })],
    ['E', 'en', 'linger on the cake', each({ times: 1.5 }, { by: 'name', name: 'cake.jpg' })],
    ['F', 'zh', '每步15秒', each({ to: 15_000 })],
    ['E', 'zh-tw', '照片太快了眼睛跟不上', each({ times: 1.25 })],
    ['F', 'pt', 'Fotos bem demoradas', each({ times: 1.5 })],
    ['F', 'de', 'jede Tafel 12 Sekunden', each({ to: 12_000 })],
    ['F', 'ja', 'テンポよく切り替えて', each({ times: 0.667 })],
    ['F', 'fr', 'tempo rapide', each({ times: 0.667 })],
    ['E', 'en', 'the group shot needs ages'],
    ['E', 'es', 'salvo la última que son 8'],
    ['E', 'en', 'longer on dad'],
    ['F', 'pt', 'foto do pastel por 5s'],
    ['F', 'en', '2 secs per pic but december 5'],
    ['F', 'zh-tw', '獎狀嗰幾張一秒一張'],
    ['F', 'zh', '开窑那张多留会'],
  ],
  look: [
    ['E', 'en', 'i want it like a disposable camera', colors({ look: 'faded' })],
    ['F', 'es', 'con efecto sepia', colors({ look: 'sepia' })],
    ['F', 'zh-tw', '轉黑白', colors({ look: 'mono' })],
    ['F', 'fr', 'en noir et blanc contrasté', colors({ look: 'mono' })],
    ['F', 'en', 'black and white til the drop then colour'],
    ['E', 'en', 'who said sepia'],
    ['F', 'en', 'everything black and white save the balloons'],
    ['E', 'pt', 'tira esse filtro amarelado'],
  ],
  'color.adjust': [
    ['E', 'de', 'Zu dunkel', colors({ brightness: { more: 0.2 } })],
    ['E', 'es', 'aclárala un poco', colors({ brightness: { more: 0.12 } })],
    ['E', 'fr', 'trop sombre', colors({ brightness: { more: 0.2 } })],
    ['F', 'zh', '低饱和', colors({ saturation: { times: 0.7 } })],
    ['E', 'ja', 'もうちょい明るく', colors({ brightness: { more: 0.12 } })],
    ['F', 'de', 'kontrast hoch', colors({ contrast: { times: 1.25 } })],
    ['E', 'pt', 'muito escura', colors({ brightness: { more: 0.2 } })],
    ['E', 'en', 'a bit brighter for the indoor ones'],
    ['E', 'en', 'could the lounge be brighter'],
    ['F', 'en', 'dim blue tones'],
    ['F', 'zh', '下雪的照片多 帮调亮点'],
    ['F', 'ja', '暗い写真は補正して'],
    ['E', 'en', 'faces are all washed out now'],
  ],
  motion: [
    ['E', 'de', 'die sollen stillstehen', moves('none')],
    ['E', 'es', 'déjalas fijas', moves('none')],
    ['F', 'zh', '镜头缓缓地推近', moves('zoom-in')],
    ['F', 'ja', 'ゆっくりズームする感じで', moves('varied')],
    ['F', 'pt', 'e zoom bem devagar', moves('varied')],
    ['F', 'en', 'and slow zoom into the plate'],
    ['F', 'en', 'Ken Burns on the portraits'],
    ['E', 'en', 'twirling bears nauseate'],
  ],
  transition: [
    ['E', 'en', 'make each photo melt into the next', changes({ kind: 'crossfade' })],
    ['E', 'en', 'swap the fades for cuts', changes({ kind: 'none' })],
    ['E', 'en', 'slide in from the right maybe', changes({ kind: 'slide', from: 'right' })],
    ['F', 'de', 'harte cuts', changes({ kind: 'none' })],
    ['F', 'pt', 'dissolve lento', changes({ kind: 'crossfade', length: { times: 1.6 } })],
    ['F', 'ja', 'つなぎ目はスパッと', changes({ kind: 'none' })],
    ['F', 'en', 'no star wipes'],
    ['F', 'zh', '来个翻书那种转场'],
  ],
  shape: [
    ['F', 'en', "it's for the gym telly", shaped({ ratio: '16:9' })],
    ['F', 'en', 'Boat for sale, please do it tall for Instagram', shaped({ ratio: '9:16' })],
    ['E', 'pt', 'volta pra deitado', shaped({ ratio: '16:9' })],
    ['F', 'fr', 'pis envoye ça carré', shaped({ ratio: '1:1' })],
    ['F', 'zh-tw', '橫的、電視可播', shaped({ ratio: '16:9' })],
    ['F', 'es', 'es para proyectar en la pared del salón', shaped({ ratio: '16:9' })],
    ['F', 'de', 'brauchen was für Facebook, quadratisch', shaped({ ratio: '1:1' })],
    ['F', 'ja', '美容室のインスタ用に正方形で', shaped({ ratio: '1:1' })],
    ['E', 'pt', 'quadrado ficou ruim'],
    ['F', 'en', 'wide, square and tall'],
    ['E', 'fr', "vertical ça coupe l'équipe"],
  ],
  resolution: [
    [
      'E',
      'de',
      'brauch das in full hd und 50 fps',
      shaped({ resolution: 1080 }),
      { do: 'set_frame_rate', fps: 50 },
    ],
    ['E', 'en', 'bump it to 4K for the cinema night', shaped({ resolution: 2160 })],
    ['F', 'zh', '1080p25帧', shaped({ resolution: 1080 }), { do: 'set_frame_rate', fps: 25 }],
    ['F', 'pt', 'qualidade máxima', shaped({ resolution: 2160 })],
    ['E', 'en', "my tele's 4k, why isn't this"],
    ['F', 'zh', '8K有么'],
    ['F', 'en', 'so low res is fine, 480p'],
  ],
  cover: [
    ['E', 'zh', '给我弄个封面', { do: 'set_cover', cover: true }],
    ['E', 'en', 'can the fireworks photo be the thumbnail'],
    ['F', 'ja', 'サムネもひまわりので'],
    ['E', 'fr', 'et la miniature est floue'],
  ],
  ending: [
    ['E', 'en', 'the very end is a jolt, let it go dark slowly', ends(2500)],
    ['E', 'en', 'third: no black at the end', ends(0)],
    ['E', 'zh', '渐渐黑掉', ends(2500)],
    ['F', 'es', 'y que termine en negro', ends(1000)],
    ['F', 'de', 'am ende ganz langsam dunkel', ends(2500)],
    ['E', 'pt', 'acabou do nada', ends(1000)],
    ['E', 'ja', '終わり方が唐突', ends(3000)],
    ['F', 'fr', 'et finir dans le blanc'],
    ['F', 'en', 'and freeze on the last pair'],
  ],
  name: [
    ['F', 'en', 'and call the thing Steam On Regardless', named('Steam On Regardless')],
    ['E', 'en', 'rename it to Smithfield Gala 2022', named('Smithfield Gala 2022')],
    ['E', 'zh', '叫它《雪里的人》', named('雪里的人')],
    ['E', 'zh-tw', '影片檔名改 阿嬤九十', named('阿嬤九十')],
    ['E', 'es', 'ponle cumple_rosita', named('cumple_rosita')],
    ['E', 'de', 'speicher es bitte unter Tante_Resi_90', named('Tante_Resi_90')],
    ['E', 'fr', 'promo-rentrée-v4', named('promo-rentrée-v4')],
    ['E', 'pt', 'chama de “vovó Lourdes 80”', named('vovó Lourdes 80')],
    ['F', 'ja', 'ファイル名は soubetsukai_2025 で', named('soubetsukai_2025')],
    ['E', 'en', 'file name should have the year in it'],
    ['E', 'en', 'why is it called output_final_7'],
    ['E', 'zh', '文件名用拼音'],
  ],
  sort: [
    ['F', 'en', 'timeline order', orders('time')],
    ['E', 'en', 'newest at the front please', orders('time'), orders('reverse')],
    ['F', 'zh', '照片我按1、2、3编好号了照着来', orders('name')],
    ['E', 'es', 'ponlas en orden contrario', orders('reverse')],
    ['F', 'de', 'die Bilder nach Uhrzeit', orders('time')],
    ['E', 'fr', 'du plus récent au plus vieux', orders('time'), orders('reverse')],
    ['F', 'pt', 'Ordene por data', orders('time')],
    ['F', 'ja', '撮影順', orders('time')],
    ['F', 'zh', '照片随便排', orders('shuffle')],
    ['F', 'en', 'and the rest random'],
    ['F', 'de', 'Reihenfolge is mir wurscht'],
    ['E', 'en', 'why are they jumbled? I gave them in order'],
    ['F', 'zh', '按姓氏笔画排'],
  ],
  move: [
    ['E', 'en', 'bump the beach down to the end', moved({ by: 'name', name: 'beach.jpg' }, { at: 'end' })],
    [
      'E',
      'en',
      'finish on the dog. always finish on the dog',
      moved({ by: 'name', name: 'dog.jpg' }, { at: 'end' }),
    ],
    ['E', 'en', 'put the hug one last'],
    ['E', 'zh', '第1张往后挪'],
    ['E', 'zh', '抱孩子那张太靠后了，往前提三位'],
    ['E', 'ja', '場所は最後から2番目'],
    ['E', 'es', 'pasa la del columpio al segundo lugar'],
    ['E', 'en', 'the van should come after the depot, not before'],
  ],
  remove: [
    ['E', 'es', 'sacá la foto 3, salgo con los ojos cerrados', removed(3, 'photo')],
    ['E', 'pt', 'tira a foto 2 q eu to horrível', removed(2, 'photo')],
    ['E', 'zh', '朵朵妈妈不同意露脸 第3张打掉别用了'],
    ['E', 'en', 'leave out anything after the cake'],
    ['E', 'zh', '撤掉第2页的价格单'],
    ['E', 'zh', '第三张 哦不对是第四张删掉'],
    ['E', 'en', 'the bloke in no. 2, out with him'],
    ['E', 'ja', '遠足のは要らない'],
    ['F', 'en', 'only use the blurry film photos'],
  ],
  add: [
    ['E', 'en', 'stick the new ones in', { do: 'add_pictures', files: 'new' }],
    ['E', 'en', 'i uploaded 30 and see 22, where are the rest'],
    ['F', 'en', 'use the new ones'],
    ['E', 'zh', '再补三张合照'],
  ],
  duplicate: [
    [
      'F',
      'fr',
      'Deux fois la photo du chien svp',
      { do: 'duplicate_pictures', target: { by: 'name', name: 'dog.jpg' } },
    ],
    ['E', 'zh', '第3张放两遍', { do: 'duplicate_pictures', target: number(3) }],
    ['E', 'en', 'the dog again at the end'],
    ['E', 'zh', '队旗那张头尾都放'],
    ['F', 'en', 'I want the capsize clip three times'],
  ],
  fit: [
    ['F', 'en', "don't crop anybody's head", framed({ loss: 0, crop: null })],
    ['E', 'en', 'no bars at the sides please, fill it up', framed({ loss: 1 })],
    ['F', 'de', 'bitte nix abschneiden an den bildern', framed({ loss: 0, crop: null })],
    ['F', 'fr', 'et ne coupez pas les têtes', framed({ loss: 0, crop: null })],
    ['E', 'pt', 'essas bordas pretas ficam feias', framed({ loss: 1 })],
    ['F', 'zh-tw', '拜託照片不要裁', framed({ loss: 0, crop: null })],
    ['E', 'ja', '頭が切れちゃってるんだけど', framed({ loss: 0, crop: null })],
    ['E', 'ja', 'ぼかしじゃなくて黒で'],
    ['E', 'fr', 'plus de bandes floues sur les côtés'],
    ['E', 'en', 'the banner photo is chopped off, whole image please'],
    ['F', 'pt', 'faz com 16:9 fundo desfocado nas fotos em pé'],
  ],
  turn: [
    ['E', 'fr', "et renverse la photo 3 qui est à l'envers", framed({ turnBy: 180 }, number(3, 'photo'))],
    ['E', 'en', 'the dog is standing on its head', framed({ turnBy: 180 }, { by: 'name', name: 'dog.jpg' })],
    ['E', 'zh', '第2张倒着的', framed({ turnBy: 180 }, number(2))],
    ['E', 'en', 'photo 2 is lying on its side'],
    ['E', 'zh', '照片180度转一下'],
    ['F', 'pt', 'tem umas foto de cabeça pra baixo, conserta'],
    ['E', 'ja', 'この写真ななめってる'],
    ['E', 'en', 'tip it the other way, you have gone 90 too far'],
  ],
  flip: [
    [
      'E',
      'en',
      "shop sign's back to front on the second pic",
      framed({ flip: 'horizontal' }, number(2, 'photo')),
    ],
    ['F', 'zh', '第二张自拍镜像一下', framed({ flip: 'horizontal' }, number(2))],
    ['E', 'en', 'everything is mirrored', framed({ flip: 'horizontal' })],
    ['F', 'en', 'nothing mirrored'],
    ['E', 'en', 'that selfie is mirror image, do the opposite'],
    ['E', 'zh', '大门对联左右是反的'],
    ['E', 'ja', '看板が裏返しだよ'],
    ['E', 'pt', 'tipo espelho'],
  ],
  split: [
    ['E', 'zh', '四张小图挤一屏太碎了，两张吧'],
    ['E', 'en', "don't put four at a time, they're like stamps"],
    ['F', 'en', 'three at a time on screen'],
    ['E', 'fr', 'une photo à la fois'],
  ],
  overlay: [
    [
      'F',
      'en',
      'with our crest in the top left throughout',
      { do: 'add_overlay', file: 'logo.png', place: 'top-left' },
    ],
    ['F', 'zh', '右上角放公司logo', { do: 'add_overlay', file: 'logo.png', place: 'top-right' }],
    ['E', 'en', 'where did my logo go'],
    ['F', 'zh', '片头党徽'],
    ['F', 'es', 'logo gigante al final'],
    ['F', 'en', 'red arrow at the post that moved'],
  ],
  export: [
    ['E', 'en', "give it me as a MOV, my editor's fussy", { kind: 'impossible', what: 'format' }],
    ['E', 'zh', '转成mov', { kind: 'impossible', what: 'format' }],
    ['F', 'ja', 'どっちもmp4で', { kind: 'question', about: 'export' }],
    ['E', 'en', 'not over 16 meg'],
  ],
};

describe('the slots of pictures and of the whole video', () => {
  for (const [intent, rows] of Object.entries(ROWS))
    it(`make of ${intent} what is certain, and nothing else`, () => {
      assert.deepEqual(
        rows.map(([turn, language, words]) => [words, ...read(words, intent as Intent, language, turn)]),
        rows.map(([, , words, ...calls]) => [words, ...calls]),
      );
    });
});
