import { type Adjust, type Framing, type TextDesign } from '../../../draft/index.ts';
import { roundSeconds } from '../../language/words.ts';
import type { Change } from '../changes/change.ts';
import { colorName, FONT_NAMES, LOOK_NAMES } from '../names.ts';
import { voiceParts } from '../voices.ts';
import {
  ROLES,
  MOTIONS,
  TRANSITIONS,
  LOOKS,
  PLACES,
  SIDES,
  MOODS,
  ENTRANCES,
  percent,
  seconds,
  quoted,
  names,
  which,
  sound,
  on,
  shapeOf,
  VOICE_TERMS,
} from './terms.ts';

/** What is different now. */
export function say(change: Change): string {
  switch (change.kind) {
    case 'removed':
      return `删除了${names(change.names)}，剩下 ${change.have} 个画面。`;
    case 'added':
      return `添加了${names(change.names)}，现在有 ${change.have} 个画面。`;
    case 'replaced':
      return `${quoted(change.from)}换成了${quoted(change.to)}。`;
    case 'reversed':
      return `顺序已倒过来：现在从${quoted(change.first)}开始。`;
    case 'moved':
      return change.end === undefined
        ? `把${names(change.names)}移到了第 ${change.place} 位。`
        : `把${names(change.names)}放到了${change.end === 'first' ? '最前面' : '最后'}。`;
    case 'swapped':
      return `交换了${quoted(change.names[0])}和${quoted(change.names[1])}。`;
    case 'ordered':
      return `现在的顺序：${names(change.names)}。`;
    case 'split':
      return `${names(change.names)}现在同时显示。`;
    case 'apart':
      return `${names(change.names)}重新依次显示。`;
    case 'seen':
      return `${change.all ? '每张照片' : names(change.names)}现在显示 ${seconds(change.ms)}。`;
    case 'length':
      return `视频现在长 ${seconds(change.to)}（原来 ${seconds(change.from)}）。`;
    case 'part':
      return `${quoted(change.name)}剪到了 ${roundSeconds(change.from)}–${seconds(change.to)}。`;
    case 'speed':
      return `${names(change.names)}现在以 ${change.speed} 倍速播放。`;
    case 'clip-sound':
      return `${change.all ? '片段原声' : `${names(change.names)}的原声`}${change.volume === 0 ? '已关闭' : `现在是 ${percent(change.volume)}`}。`;
    case 'transition':
      return sayTransition(change);
    case 'motion':
      return `${change.all ? '照片' : names(change.names)}现在${MOTIONS[change.to]}。`;
    case 'colors':
      return `${which(change)}现在${sayColors(change.to, change.from)}。`;
    case 'framing':
      return `${which(change)}现在${sayFraming(change.to, change.uncropped)}。`;
    case 'card':
      return change.text === undefined
        ? `修改了文字卡片${names(change.names)}。`
        : `文字卡片现在写着${quoted(change.text)}。`;
    case 'split-changed':
      return `修改了${names(change.names)}的排列。`;
    case 'renamed':
      return `${quoted(change.from)}现在叫${quoted(change.to)}。`;
    case 'logo':
      return change.fresh || change.size === undefined
        ? `${quoted(change.name)}现在放在画面${PLACES[change.place] ?? ''}。`
        : `${quoted(change.name)}现在${change.size === 'larger' ? '更大' : '更小'}，在画面${PLACES[change.place] ?? ''}。`;
    case 'no-logo':
      return `${quoted(change.name)}不再放在画面上。`;
    case 'shape':
      return `画面现在是 ${shapeOf(change)}。`;
    case 'frame-rate':
      return `视频现在每秒 ${change.fps} 帧。`;
    case 'subtitles':
      return !change.on
        ? '导出时不再生成字幕文件。'
        : change.captions
          ? '导出时会在视频旁边另存一份 SRT 字幕文件。'
          : '有字幕之后，导出时会在视频旁边另存一份 SRT 字幕文件。';
    case 'look':
      return change.fresh
        ? `视频现在是${LOOK_NAMES[change.name].zh}风格：字体、颜色、动态、转场和自创音乐的情绪都随之改变。`
        : '文字和背景的颜色换了色调。';
    case 'cover':
      return change.wanted ? '下次导出时会在视频旁边保存一张封面图（JPEG）。' : '下次导出时不再保存封面图。';
    case 'ending':
      return change.ms === 0 ? '视频结尾现在不再变黑。' : `视频现在在最后 ${seconds(change.ms)} 渐隐到黑。`;
    case 'title':
      return change.title === '' ? '视频现在没有名称。' : `视频现在叫${quoted(change.title)}。`;
    case 'cut-off':
      return `录音需要 ${seconds(change.needed)}，会被截断。`;
    default:
      return sayWordsAndSound(change);
  }
}

type Rest = Exclude<
  Change,
  {
    kind:
      | 'removed'
      | 'added'
      | 'replaced'
      | 'reversed'
      | 'moved'
      | 'swapped'
      | 'ordered'
      | 'split'
      | 'apart'
      | 'seen'
      | 'length'
      | 'part'
      | 'speed'
      | 'clip-sound'
      | 'transition'
      | 'motion'
      | 'colors'
      | 'framing'
      | 'card'
      | 'split-changed'
      | 'renamed'
      | 'logo'
      | 'no-logo'
      | 'shape'
      | 'frame-rate'
      | 'subtitles'
      | 'look'
      | 'cover'
      | 'ending'
      | 'title'
      | 'cut-off';
  }
>;

function sayWordsAndSound(change: Rest): string {
  switch (change.kind) {
    case 'text-added':
      return `${change.instead === undefined ? '添加了' : `${quoted(change.instead)}换成了`}${ROLES[change.role]}${quoted(change.text)}，${on(change.on, change.st, change.d)}。`;
    case 'texts-added':
      return `添加了 ${change.many} 条文字，第一条是${quoted(change.first)}。可以说：把${quoted(change.first)}改成“…”。`;
    case 'text-removed':
      return `删除了${ROLES[change.role]}${quoted(change.text)}。`;
    case 'texts-removed':
      return `删除了 ${change.many} 段文字。`;
    case 'text-changed':
      return `${ROLES[change.role]}从${quoted(change.from)}改成了${quoted(change.to)}。`;
    case 'text-timed':
      return `${ROLES[change.role]}${quoted(change.text)}现在显示${on(change.on, change.st, change.d)}。`;
    case 'text-designed':
      return `${change.many > 1 ? `${change.many} 段文字` : `${ROLES[change.role]}${quoted(change.text)}`}现在${sayDesign(change.from, change.to)}。`;
    case 'text-spoken':
      return `修改了 ${change.many} 条字幕的逐字效果。`;
    case 'music':
      return change.composed === undefined
        ? `现在的音乐是${quoted(change.name)}。`
        : `配上了自动生成的${MOODS[change.composed] ?? ''}音乐，也可以添加自己的音乐文件来替换。`;
    case 'no-music':
      return '去掉了音乐。';
    case 'tune':
      return change.another
        ? '换了一首曲子。'
        : `音乐现在是${MOODS[change.mood] ?? ''}的${change.tempo === undefined ? '' : `，每分钟 ${Math.round(change.tempo)} 拍`}。`;
    case 'voice':
      return `人声现在是${quoted(change.name)}${change.ducks ? '，音乐会自动让位' : ''}。`;
    case 'narrated':
      return change.fresh
        ? `文字现在会朗读出来${change.rate === 1 ? '' : `，语速 ${change.rate} 倍`}。`
        : change.rate === change.from
          ? '修改了朗读的文字。'
          : `朗读现在${change.rate < change.from ? '更慢' : '更快'}（平时语速的 ${percent(change.rate)}）。`;
    case 'reader':
      return `现在的朗读：${voiceParts(change, VOICE_TERMS, 'zh').join('，')}。`;
    case 'no-voice':
      return '去掉了人声。';
    case 'volume':
      return `${sound(change.which)}音量现在是 ${percent(change.to)}（原来 ${percent(change.from)}）。`;
    case 'fades':
      return `${sound(change.which)}现在${[...(change.fadeIn === undefined ? [] : [`淡入 ${seconds(change.fadeIn)}`]), ...(change.fadeOut === undefined ? [] : [`淡出 ${seconds(change.fadeOut)}`])].join('、')}。`;
    case 'loop':
      return change.on ? '音乐会循环到结束。' : '音乐只播放一遍。';
    case 'duck':
      return change.on ? '音乐会在人声出现时降低。' : '音乐不再为人声让位。';
    case 'sound-start':
      return `${sound(change.which)}现在从 ${seconds(change.st)}处开始${change.from > 0 ? `，取文件 ${seconds(change.from)}之后` : ''}。`;
  }
}

function sayTransition({ to, all, names: some }: Extract<Change, { kind: 'transition' }>): string {
  const where = all ? '' : `${names(some)}之前的`;
  if (to.kind === 'none') return all ? '画面之间不再有转场。' : `${where}转场已去掉。`;
  const from =
    (to.kind === 'slide' || to.kind === 'wipe') && to.from !== 'right' ? `（从${SIDES[to.from]}边）` : '';
  return `${where}转场现在是 ${seconds(to.d)}的${TRANSITIONS[to.kind]}${from}。`;
}

function sayColors(to: Partial<Adjust>, from: Adjust): string {
  const more = (now: number | undefined, old: number, up: string, down: string): string[] =>
    now === undefined ? [] : [now > old ? up : down];
  return [
    ...(to.look === undefined ? [] : [`是${LOOKS[to.look]}`]),
    ...more(to.brightness, from.brightness, '更亮', '更暗'),
    ...more(to.contrast, from.contrast, '对比度更高', '对比度更低'),
    ...more(to.saturation, from.saturation, '更鲜艳', '更淡'),
    ...more(to.warmth, from.warmth, '更暖', '更冷'),
  ].join('、');
}

function sayFraming(to: Partial<Framing>, uncropped: boolean): string {
  const parts = [
    ...(to.turn === undefined ? [] : [to.turn === 0 ? '是正的' : `旋转了 ${to.turn}°`]),
    ...(to.flip === undefined
      ? []
      : [to.flip === 'none' ? '不再翻转' : to.flip === 'horizontal' ? '左右翻转' : '上下翻转']),
    ...(to.loss === undefined ? [] : [to.loss === 0 ? '完整显示' : to.loss === 1 ? '铺满画面' : '换了取景']),
    ...(to.crop ? ['已裁剪'] : uncropped ? ['不再裁剪'] : []),
    ...(to.focus ? ['换了焦点'] : []),
    ...(to.ground === undefined ? [] : [onGround(to.ground)]),
  ];
  return parts.length === 0 ? '恢复取景' : parts.join('、');
}

function onGround(ground: Framing['ground']): string {
  if (ground.kind === 'blur') return '背景模糊';
  const what = ground.kind === 'mat' ? '衬纸' : '背景';
  return ground.color === undefined ? `放在${what}上` : `${what}是${colorName(ground.color).zh}`;
}

function sayDesign(from: TextDesign, to: TextDesign): string {
  const has = (key: keyof TextDesign): boolean => JSON.stringify(from[key]) !== JSON.stringify(to[key]);
  const parts = [
    ...(has('color') && to.color !== undefined ? [`是${colorName(to.color).zh}`] : []),
    ...(has('size') ? [(to.size ?? 1) > (from.size ?? 1) ? '更大' : '更小'] : []),
    ...(has('font') && to.font ? [`用${FONT_NAMES[to.font].zh}`] : []),
    ...(has('weight') ? [to.weight === 'bold' ? '加粗' : '不加粗'] : []),
    ...(has('italic') ? [to.italic ? '是斜体' : '不是斜体'] : []),
    ...(has('align') && to.align ? [{ left: '左对齐', center: '居中', right: '右对齐' }[to.align]] : []),
    ...(has('place') && to.place !== undefined
      ? [typeof to.place === 'string' ? `在${PLACES[to.place] ?? ''}` : '换了位置']
      : []),
    ...(has('plate')
      ? [to.plate && to.plate.opacity > 0 ? `有${colorName(to.plate.color).zh}底框` : '没有底框']
      : []),
    ...(has('enter')
      ? [to.enter && to.enter.kind !== 'none' ? `以“${ENTRANCES[to.enter.kind]}”出现` : '没有动画']
      : []),
    ...(has('leave') && to.leave && to.leave.kind !== 'none' ? ['会淡出'] : []),
  ];
  return parts.length === 0 ? '恢复默认' : parts.join('、');
}
