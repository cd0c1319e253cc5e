import { roundSeconds } from '../../language/words.ts';
import { quote } from '../quote.ts';
import type { TextRole } from '../../edits/calls/targets.ts';
import type { VoiceTerms } from '../voices.ts';

/** What sentences in Chinese are made of: names of things, numbers, lists. */

export const ROLES: Readonly<Record<TextRole | 'card', string>> = {
  title: '标题',
  subtitle: '副标题',
  caption: '字幕',
  'lower-third': '字幕条',
  closing: '片尾文字',
  card: '文字卡片',
};
export const MOTIONS = {
  none: '静止',
  'zoom-in': '推近',
  'zoom-out': '拉远',
  'pan-left': '左移',
  'pan-right': '右移',
  'pan-up': '上移',
  'pan-down': '下移',
  path: '沿路径移动',
  varied: '缓慢移动',
} as const;
export const TRANSITIONS = {
  none: '无',
  crossfade: '交叉淡化',
  'fade-black': '黑场过渡',
  'fade-white': '白场过渡',
  slide: '滑动',
  wipe: '擦除',
  zoom: '缩放',
} as const;
export const LOOKS = {
  none: '原来的颜色',
  mono: '黑白',
  sepia: '怀旧',
  warm: '暖色调',
  cool: '冷色调',
  vivid: '鲜艳',
  faded: '复古',
} as const;
export const PLACES: Readonly<Record<string, string>> = {
  'top-left': '左上角',
  top: '上方',
  'top-right': '右上角',
  left: '左侧',
  center: '中央',
  right: '右侧',
  'bottom-left': '左下角',
  bottom: '下方',
  'bottom-right': '右下角',
};
export const SIDES = { left: '左', right: '右', top: '上', bottom: '下' } as const;
export const MOODS: Readonly<Record<string, string>> = {
  calm: '平静',
  warm: '温暖',
  upbeat: '欢快',
  tender: '温柔',
  dreamy: '梦幻',
  playful: '俏皮',
  epic: '史诗',
  groovy: '律动',
};
export const ENTRANCES = {
  none: '无',
  fade: '淡入',
  rise: '升起',
  slide: '滑入',
  pop: '弹出',
  type: '打字机',
} as const;

export const percent = (share: number): string => `${Math.round(share * 100)}%`;
export const seconds = (ms: number): string => `${roundSeconds(ms)} 秒`;
/** What is called something in the video; music that was made for it has no name that anybody gave. */
export const quoted = (text: string): string =>
  text === 'composed music' ? '自动生成的配乐' : quote(text, '“', '”');
export const MOST_NAMES = 4;
export const names = (all: readonly string[]): string =>
  all.slice(0, MOST_NAMES).map(quoted).join('、') + (all.length > MOST_NAMES ? `等 ${all.length} 个` : '');
export const which = ({
  all,
  names: some,
}: {
  readonly all: boolean;
  readonly names: readonly string[];
}): string => (all ? '所有画面' : names(some));
export const sound = (which_: 'music' | 'voice'): string => (which_ === 'music' ? '音乐' : '人声');
export const on = (picture: string | undefined, st: number, d: number): string =>
  picture === undefined ? `${roundSeconds(st)}–${seconds(st + d)}` : `在${quoted(picture)}上`;

export function shapeOf({ width, height }: { readonly width: number; readonly height: number }): string {
  const ratios = [
    [16, 9],
    [9, 16],
    [1, 1],
    [4, 5],
    [5, 4],
    [4, 3],
    [3, 4],
    [3, 2],
    [2, 3],
    [21, 9],
  ] as const;
  const ratio = ratios.find(([across, down]) => Math.abs(width / height - across / down) < 0.01);
  return `${ratio ? ratio.join(':') : ''}（${width}×${height}）`;
}

/** Who reads, and how high. */
export const VOICE_TERMS: VoiceTerms = {
  ...{ woman: '女声', man: '男声', child: '童声', usual: '默认的声音' },
  ...{ lower: '声音更低', higher: '声音更高', level: '音高照常' },
};
