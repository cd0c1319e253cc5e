import type { Call } from '../../../../../src/engine/director/edits/calls/calls.ts';
import type { SimpleTarget } from '../../../../../src/engine/director/edits/calls/targets.ts';

/** Ways of saying something, and the calls that they are. The draft: five photos, a clip, a title “Lake Trip”, a caption “Our cat” on photo 2. */
export interface Row {
  readonly said: readonly string[];
  readonly calls: readonly Call[];
}

const all = { by: 'all' } as const;
const photo = (number: number): SimpleTarget => ({ by: 'number', of: 'photo', numbers: [number] });
const picture = (number: number): SimpleTarget => ({ by: 'number', of: 'picture', numbers: [number] });
const clips = { by: 'kind', kind: 'clip' } as const;
const title = { by: 'role', role: 'title' } as const;
const captions = { by: 'role', role: 'caption' } as const;

export const ROWS: readonly Row[] = [
  // Half of a wish was carried out of these before.
  {
    said: ['3 secs each', '每张三秒'],
    calls: [{ do: 'set_picture_length', target: all, length: { to: 3000 } }],
  },
  {
    said: ['only keep elva, larch and the whale'],
    calls: [
      {
        do: 'remove_pictures',
        target: {
          by: 'but',
          of: [
            { by: 'name', name: '01-elva.jpg' },
            { by: 'name', name: '03-larch.jpg' },
            { by: 'name', name: 'whale' },
          ],
        },
      },
    ],
  },
  {
    said: ['only the first photo in black and white', 'make photo 1 black and white', '第一张照片变成黑白'],
    calls: [{ do: 'set_colors', target: photo(1), look: 'mono' }],
  },
  {
    said: ['change the title to Our Week in Norway'],
    calls: [{ do: 'set_text', which: title, text: 'Our Week in Norway' }],
  },
  { said: ['标题改成我们的挪威之旅'], calls: [{ do: 'set_text', which: title, text: '我们的挪威之旅' }] },
  {
    said: ['add a caption to the panda saying “so cute”', 'add a caption “so cute” to the panda'],
    calls: [{ do: 'add_text', text: 'so cute', role: 'caption', on: { by: 'name', name: 'panda' } }],
  },
  {
    said: ['zoom in on the panda slowly and make it twice as long'],
    calls: [
      { do: 'set_motion', target: { by: 'name', name: 'panda' }, motion: 'zoom-in' },
      { do: 'set_picture_length', target: { by: 'spoken' }, length: { times: 2 } },
    ],
  },
  // A wish that is said twice is one.
  {
    said: ['the music is way too loud, half the volume', 'music too loud. half the volume please'],
    calls: [{ do: 'set_sound', which: 'music', volume: { times: 0.5 } }],
  },
  {
    said: ['the whole thing needs to be 45 seconds, just make each one shorter'],
    calls: [{ do: 'set_length', length: { to: 45000 } }],
  },
  {
    said: ['the whale is upside down. rotate it please'],
    calls: [{ do: 'set_framing', target: { by: 'name', name: 'whale' }, turnBy: 180 }],
  },
  {
    said: [
      'change the first line to “Our dog”',
      'the first sentence should be changed to “Our dog”',
      '第一句改成“Our dog”',
    ],
    calls: [{ do: 'set_text', which: { by: 'words', words: 'Our cat' }, text: 'Our dog' }],
  },
  {
    said: ['navy behind the text', 'navy behind all the text please'],
    calls: [
      { do: 'design_text', which: { by: 'all' }, design: { plate: { color: '#12305e', opacity: 0.75 } } },
    ],
  },
  {
    said: ['put photo 1 and photo 3 side by side instead of one after the other'],
    calls: [{ do: 'split_pictures', target: { by: 'these', of: [photo(1), photo(3)] } }],
  },
  {
    said: ['一张3秒', '一张照片3秒'],
    calls: [{ do: 'set_picture_length', target: all, length: { to: 3000 } }],
  },
  // Time.
  {
    said: [
      'sort the photos by date',
      'in chronological order',
      'put the photos in the order they were taken',
      '按拍摄时间排序',
      '照片按时间顺序排列',
    ],
    calls: [{ do: 'order_pictures', by: 'time' }],
  },
  {
    said: ['cut on the beat', 'change the photos on the beat of the music', '照片跟着节拍切换', '卡点'],
    calls: [{ do: 'match_music' }],
  },
  {
    said: [
      'save a cover image',
      'also export a thumbnail',
      'make a cover picture too',
      '导出时也保存一张封面图',
      '生成缩略图',
    ],
    calls: [{ do: 'set_cover', cover: true }],
  },
  // Words.
  {
    said: ['make the title red', 'red title', '标题改成红色', '把标题变成红色'],
    calls: [{ do: 'design_text', which: title, design: { color: '#e02b20' } }],
  },
  {
    said: ['make the title bigger', 'bigger title', 'the title is too small', '标题大一点'],
    calls: [{ do: 'design_text', which: title, design: { size: { times: 1.4 } } }],
  },
  {
    said: ['put the title at the top', 'title at the top', '把标题放到上面'],
    calls: [{ do: 'design_text', which: title, design: { place: 'top' } }],
  },
  {
    said: ['title in a serif font', 'use a serif font for the title', '标题用宋体'],
    calls: [{ do: 'design_text', which: title, design: { font: 'serif' } }],
  },
  {
    said: ['bold title', 'make the title bold', '加粗标题'],
    calls: [{ do: 'design_text', which: title, design: { weight: 'bold' } }],
  },
  {
    said: ['make the title italic', '标题用斜体'],
    calls: [{ do: 'design_text', which: title, design: { italic: true } }],
  },
  {
    said: ['let the title fade in', 'fade the title in'].slice(0, 1).concat('让标题淡入'),
    calls: [{ do: 'design_text', which: title, design: { enter: { kind: 'fade', d: 350 } } }],
  },
  {
    said: ['typewriter effect for the title', '标题打字机效果'],
    calls: [{ do: 'design_text', which: title, design: { enter: { kind: 'type', d: 1200 } } }],
  },
  {
    said: ['put a black box behind the captions'],
    calls: [{ do: 'design_text', which: captions, design: { plate: { color: '#000000', opacity: 0.75 } } }],
  },
  {
    said: ['captions at the bottom', 'move the captions to the bottom', '字幕放在下面'],
    calls: [{ do: 'design_text', which: captions, design: { place: 'bottom' } }],
  },
  {
    said: ['turn captions off', 'no captions', '不要字幕'],
    calls: [{ do: 'remove_texts', which: captions }],
  },
  // The look of the whole.
  {
    said: [
      'make it look like film',
      'use the film theme',
      'a cinematic style please',
      '换成电影风格',
      '像电影一样',
    ],
    calls: [{ do: 'set_look', name: 'film' }],
  },
  {
    said: ['make it look like paper', 'paper style', '换成纸质风格', '用信纸的风格'],
    calls: [{ do: 'set_look', name: 'paper' }],
  },
  {
    said: ['a bold look', 'switch to the bold theme', '大胆的风格', '换成海报风格'],
    calls: [{ do: 'set_look', name: 'bold' }],
  },
  {
    said: ['make it minimalist in style', 'minimal look please', '极简风格', '简约风格'],
    calls: [{ do: 'set_look', name: 'minimal' }],
  },
  {
    said: ['give it a night look', 'night theme', '夜晚风格'],
    calls: [{ do: 'set_look', name: 'night' }],
  },
  {
    said: ['give it a festive look', 'a party vibe', '节日风格', '喜庆的感觉'],
    calls: [{ do: 'set_look', name: 'festive' }],
  },
  // Colours and framing.
  {
    said: ['make it brighter', 'brighter', 'the photos are too dark'].slice(0, 2).concat('亮一点'),
    calls: [{ do: 'set_colors', target: all, brightness: { more: 0.2 } }],
  },
  { said: ['darker', '暗一点'], calls: [{ do: 'set_colors', target: all, brightness: { more: -0.2 } }] },
  {
    said: ['more contrast', '对比度高一点'],
    calls: [{ do: 'set_colors', target: all, contrast: { times: 1.25 } }],
  },
  { said: ['warmer colors please'], calls: [{ do: 'set_colors', target: all, warmth: { more: 0.3 } }] },
  { said: ['sepia', '怀旧'], calls: [{ do: 'set_colors', target: all, look: 'sepia' }] },
  {
    said: ['remove the black and white from photo 1'],
    calls: [{ do: 'set_colors', target: photo(1), reset: true }],
  },
  { said: ['rotate photo 2 to the left'], calls: [{ do: 'set_framing', target: photo(2), turnBy: 270 }] },
  { said: ['rotate photo 2 by 90 degrees'], calls: [{ do: 'set_framing', target: photo(2), turnBy: 90 }] },
  { said: ['第2张向左旋转'], calls: [{ do: 'set_framing', target: picture(2), turnBy: 270 }] },
  {
    said: ['mirror photo 3', 'flip photo 3'],
    calls: [{ do: 'set_framing', target: photo(3), flip: 'horizontal' }],
  },
  {
    said: ["don't crop the photos", '照片不要裁剪'],
    calls: [{ do: 'set_framing', target: { by: 'kind', kind: 'photo' }, loss: 0, crop: null }],
  },
  { said: ['fill the screen', '铺满屏幕'], calls: [{ do: 'set_framing', target: all, loss: 1 }] },
  {
    said: ['focus on the top of photo 2'],
    calls: [{ do: 'set_framing', target: photo(2), focus: { x: 0.5, y: 0 } }],
  },
  {
    said: ['a white background', '背景改成白色'],
    calls: [{ do: 'set_framing', target: all, ground: { kind: 'color', color: '#ffffff' } }],
  },
  // Several pictures, a logo.
  {
    said: ['photos 1 and 2 side by side', 'show photos 1 and 2 next to each other'],
    calls: [{ do: 'split_pictures', target: { by: 'these', of: [photo(1), photo(2)] } }],
  },
  {
    said: ['put logo.png in the top right corner', 'add my logo at the top right', '右上角加logo'],
    calls: [{ do: 'add_overlay', file: 'logo.png', place: 'top-right' }],
  },
  {
    said: ['call photo 2 “Lake”', '第2张照片叫“Lake”'],
    calls: [{ do: 'rename_picture', target: photo(2), name: 'Lake' }],
  },
  {
    said: ['swap the first two photos'],
    calls: [
      {
        do: 'swap_pictures',
        target: { by: 'range', of: 'photo', from: 1, to: 2 },
        with: { by: 'range', of: 'photo', from: 1, to: 2 },
      },
    ],
  },
  // Clips.
  {
    said: ['slow motion for the clip', 'play the clip at half speed', '片段慢动作'],
    calls: [{ do: 'set_speed', target: clips, speed: { to: 0.5 } }],
  },
  { said: ['play the clip at double speed'], calls: [{ do: 'set_speed', target: clips, speed: { to: 2 } }] },
  { said: ['mute the clip', '片段静音'], calls: [{ do: 'set_clip_sound', target: clips, muted: true }] },
  {
    said: ['trim the clip to 3 seconds'],
    calls: [{ do: 'trim_clip', target: clips, part: { first: 3000 } }],
  },
  // The whole.
  { said: ['make it 4k', '4K please', '做成4K'], calls: [{ do: 'set_shape', resolution: 2160 }] },
  {
    said: [
      'captions as SRT',
      'give me the subtitles as an srt file',
      'I need a subtitle file',
      '要字幕文件',
      '导出srt字幕',
    ],
    calls: [{ do: 'set_subtitles', written: true }],
  },
  { said: ['no subtitle file', '不要字幕文件'], calls: [{ do: 'set_subtitles', written: false }] },
  { said: ['60 fps', 'make it 60 frames per second', '60帧'], calls: [{ do: 'set_frame_rate', fps: 60 }] },
  {
    said: ['fade to white between the photos', '白场过渡'],
    calls: [{ do: 'set_transition', target: all, kind: 'fade-white' }],
  },
  {
    said: ['wipe from the left'],
    calls: [{ do: 'set_transition', target: all, kind: 'wipe', from: 'left' }],
  },
  // Sound.
  {
    said: ['start the music at 5 seconds', '音乐从第5秒开始'],
    calls: [{ do: 'set_sound', which: 'music', start: 5000 }],
  },
  {
    said: ['compose some happy music'],
    calls: [{ do: 'set_music', music: { by: 'composed', mood: 'upbeat' } }],
  },
  { said: ['read the captions aloud', '把字幕读出来'], calls: [{ do: 'narrate' }] },
  // Several things at once, and what stays.
  {
    said: ['remove the title and the music', 'remove the title and then remove the music'],
    calls: [
      { do: 'remove_texts', which: title },
      { do: 'remove_sound', which: 'music' },
    ],
  },
  {
    said: ['remove the title and add music'],
    calls: [
      { do: 'remove_texts', which: title },
      { do: 'set_music', music: { by: 'any' } },
    ],
  },
  { said: ['remove the captions but keep the title'], calls: [{ do: 'remove_texts', which: captions }] },
  // One after the other, in the order of the words.
  {
    said: ['make the panda black and white and the tomato sepia'],
    calls: [
      { do: 'set_colors', target: { by: 'name', name: 'panda' }, look: 'mono' },
      { do: 'set_colors', target: { by: 'name', name: '05-tomato.jpg' }, look: 'sepia' },
    ],
  },
  {
    said: ['add a title “X” make it 20 seconds'],
    calls: [
      { do: 'add_text', text: 'X', role: 'title' },
      { do: 'set_length', length: { to: 20_000 } },
    ],
  },
];

/** What is asked about, and changes nothing: not understood to the last word, or forbidden. */
export const ASKED: readonly string[] = [
  '20% off till sunday',
  "don't remove the title",
  '不要删除标题',
  'do not reverse the order',
  'remove the title of the zorble',
  'only keep elva and the zorble',
  'make it 20 zorbles',
  'music at 35% on tuesdays',
  'title between 5 and the zorble',
  'the first photo in zorble',
];
