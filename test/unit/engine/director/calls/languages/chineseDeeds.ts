import type { Call } from '../../../../../../src/engine/director/edits/calls/calls.ts';
import type { Target, TextTarget } from '../../../../../../src/engine/director/edits/calls/targets.ts';
import type { Row } from '../table.ts';

/** A deed in several wordings, with T for what it is done to, and the call that it is. */
type Deed<To> = readonly [said: string, call: (to: To) => Call];

/** Every deed with every target: what is said of one picture is read of any. */
const product = <To>(targets: readonly (readonly [string, To])[], deeds: readonly Deed<To>[]): Row[] =>
  deeds.flatMap(([said, call]) =>
    targets.map(([name, to]) => ({
      said: said.split('|').map((words) => words.replace('T', name)),
      calls: [call(to)],
    })),
  );

const picture = (...numbers: number[]): Target => ({ by: 'number', of: 'picture', numbers });

const PICTURES: readonly (readonly [string, Target])[] = [
  ['第三张', picture(3)],
  ['倒数第二张', picture(-2)],
  ['前两张', { by: 'range', of: 'picture', from: 1, to: 2 }],
  [
    '第2、4张',
    {
      by: 'these',
      of: [
        { by: 'number', of: 'picture', numbers: [2] },
        { by: 'number', of: 'picture', numbers: [4] },
      ],
    },
  ],
];

const OF_PICTURES: readonly Deed<Target>[] = [
  ['T不要了|把T去了', (target) => ({ do: 'remove_pictures', target })],
  ['T太快了|T一闪就过了', (target) => ({ do: 'set_picture_length', target, length: { times: 1.5 } })],
  ['T两秒半|T停两秒半', (target) => ({ do: 'set_picture_length', target, length: { to: 2500 } })],
  ['T多放2秒|T加两秒', (target) => ({ do: 'set_picture_length', target, length: { more: 2000 } })],
  ['T少停一秒|T减一秒', (target) => ({ do: 'set_picture_length', target, length: { more: -1000 } })],
  ['T先放|T打头', (target) => ({ do: 'move_pictures', target, to: { at: 'start' } })],
  ['T压轴|T最后出|T收尾', (target) => ({ do: 'move_pictures', target, to: { at: 'end' } })],
  ['T转90度|T歪了', (target) => ({ do: 'set_framing', target, turnBy: 90 })],
  ['T左右反了', (target) => ({ do: 'set_framing', target, flip: 'horizontal' })],
  ['T被裁了|T显示不全|T整张都要看到', (target) => ({ do: 'set_framing', target, loss: 0, crop: null })],
  ['T有黑边|T去掉黑边', (target) => ({ do: 'set_framing', target, loss: 1 })],
  ['T黑乎乎的', (target) => ({ do: 'set_colors', target, brightness: { more: 0.2 } })],
  ['T写青春万岁|T配字青春万岁', (on) => ({ do: 'add_text', text: '青春万岁', role: 'caption', on })],
];

const role = (name: 'title' | 'caption'): TextTarget => ({ by: 'role', role: name });
const TEXTS: readonly (readonly [string, TextTarget])[] = [
  ['标题', role('title')],
  ['开头那几个字', role('title')],
  ['字幕', role('caption')],
  ['“Lake Trip”', { by: 'words', words: 'Lake Trip' }],
];

const OF_TEXTS: readonly Deed<TextTarget>[] = [
  ['T改成红色|T颜色换成红色', (which) => ({ do: 'design_text', which, design: { color: '#e02b20' } })],
  ['T调小点', (which) => ({ do: 'design_text', which, design: { size: { times: 1 / 1.4 } } })],
  ['T往上放|T挪上去', (which) => ({ do: 'design_text', which, design: { place: 'top' } })],
  ['T摆中间|T放正中', (which) => ({ do: 'design_text', which, design: { place: 'center' } })],
  [
    'T后面加个黑框',
    (which) => ({ do: 'design_text', which, design: { plate: { color: '#000000', opacity: 0.75 } } }),
  ],
  ['T删了|不要T', (which) => ({ do: 'remove_texts', which })],
];

const CLIPS: readonly (readonly [string, Target])[] = [
  ['兔子那段', { by: 'name', name: 'rabbit.mp4' }],
  ['那段视频', { by: 'kind', kind: 'clip' }],
];

const OF_CLIPS: readonly Deed<Target>[] = [
  ['T别出声|T声音关掉', (target) => ({ do: 'set_clip_sound', target, muted: true })],
  ['T原声留着|T要原声', (target) => ({ do: 'set_clip_sound', target, muted: false })],
  ['T前5秒就行|T就留前5秒', (target) => ({ do: 'trim_clip', target, part: { first: 5000 } })],
  ['T开头3秒去掉|T前三秒不要', (target) => ({ do: 'trim_clip', target, part: { skip: 3000 } })],
  ['T结尾3秒去掉|T剪掉后面3秒', (target) => ({ do: 'trim_clip', target, part: { drop: 3000 } })],
  ['T用3到8秒|T截取3-8秒', (target) => ({ do: 'trim_clip', target, part: { from: 3000, to: 8000 } })],
  ['T速度快一倍|T加快一倍', (target) => ({ do: 'set_speed', target, speed: { times: 2 } })],
];

/** Chinese deeds, whatever they are done to. */
export const CHINESE_DEEDS: readonly Row[] = [
  ...product(PICTURES, OF_PICTURES),
  ...product(TEXTS, OF_TEXTS),
  ...product(CLIPS, OF_CLIPS),
];
