import type { LookName, TextDesign } from '../../draft/index.ts';
import { untoned } from '../language/tones.ts';
import { words, type Words } from '../language/words.ts';

/** Names of colours that people say, by their value. */
const COLORS: Readonly<Record<string, Words>> = {
  '#ffffff': words('white', '白色'),
  '#000000': words('black', '黑色'),
  '#e02b20': words('red', '红色'),
  '#1f6feb': words('blue', '蓝色'),
  '#1f9d55': words('green', '绿色'),
  '#ffd21f': words('yellow', '黄色'),
  '#f5821f': words('orange', '橙色'),
  '#8e44ad': words('purple', '紫色'),
  '#ff69b4': words('pink', '粉色'),
  '#808080': words('gray', '灰色'),
  '#d4af37': words('gold', '金色'),
  '#c0c0c0': words('silver', '银色'),
  '#8b5a2b': words('brown', '棕色'),
  '#0aa5a5': words('teal', '青色'),
  '#12305e': words('dark blue', '深蓝色'),
  '#87ceeb': words('light blue', '浅蓝色'),
  '#f5e6c8': words('beige', '米色'),
  '#7a0019': words('dark red', '深红色'),
  '#14532d': words('dark green', '深绿色'),
  '#333333': words('dark gray', '深灰色'),
  '#ffc0cb': words('light pink', '浅粉色'),
};

/** What a person calls a colour; its value where there is no word for it. */
export const colorName = (color: string): Words => COLORS[untoned(color, COLORS)] ?? words(color, color);

export const FONT_NAMES: Readonly<Record<NonNullable<TextDesign['font']>, Words>> = {
  sans: words('a sans-serif font', '黑体'),
  serif: words('a serif font', '宋体'),
  script: words('a handwriting font', '手写体'),
  mono: words('a monospaced font', '等宽字体'),
};

export const LOOK_NAMES: Readonly<Record<LookName, Words>> = {
  memories: words('slideshow', '幻灯片'),
  letter: words('letter', '书信'),
  story: words('script', '脚本'),
  promo: words('promo', '宣传'),
  paper: words('paper', '纸质'),
  film: words('film', '电影'),
  bold: words('bold', '大胆'),
  minimal: words('minimal', '极简'),
  night: words('night', '夜晚'),
  festive: words('festive', '节日'),
};
