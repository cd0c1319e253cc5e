import { picturesIn, soundsIn, textsIn, type EngineDraft } from '../../../draft/index.ts';
import { roundSeconds } from '../../language/words.ts';
import type { Question } from '../../readers/reader.ts';
import { percent, quoted, ROLES, seconds, shapeOf, TRANSITIONS } from './terms.ts';

const HELP =
  '我可以：文字（加标题“湖边之旅”，第5秒显示3秒，改成红色）、音乐（音乐35%、安静一点的音乐、换一首、不要音乐）、人声（用我的录音、把字幕读出来）、时长（时长改为20秒、每张照片4秒）、顺序（倒序、把第3张移到最前、交换第1张和第2张）、画面（删除第3张照片、加上新照片、第1张和第2张并排）、颜色（第2张黑白、亮一点）、取景（旋转、翻转、完整显示）、比例（竖屏、4K）、转场（淡入淡出、黑场）、运动（第2张推近）、角落加水印，以及撤销和重做。';

/** Names that are told at once. */
const MOST_NAMED = 10;

/** Answers a question, from the draft where it is about the video. */
export function answer(question: Question, draft: EngineDraft | undefined): string {
  switch (question) {
    case 'help':
      return HELP;
    case 'thanks':
      return '不客气。还可以继续修改，或者导出视频。';
    case 'export':
      return '已经做好了，现在可以导出：MP4 会存到你的工作区里，再从那里发给别人。';
    case 'ready':
      return '你好！告诉我想做什么视频，或者要改什么；说“帮助”看看我能做什么。';
    case 'self':
      return '我是 Clipwright 本地引擎的导演：在这台电脑上按你的话剪辑视频。';
    case 'stays':
      return '好的，这部分保持不变。';
    case 'credits':
      return '本地引擎不需要积分，全部免费。';
    default:
      return draft ? ofVideo(question, draft) : '还没有视频。';
  }
}

function ofVideo(
  question: Exclude<Question, 'help' | 'thanks' | 'export' | 'stays' | 'credits' | 'ready' | 'self'>,
  draft: EngineDraft,
): string {
  const music = soundsIn(draft).find(({ kind }) => kind === 'music');
  const voice = soundsIn(draft).find(({ kind }) => kind === 'voice');
  const pictures = picturesIn(draft);
  const texts = textsIn(draft);
  switch (question) {
    case 'status':
      return `视频长 ${seconds(draft.d)}：${pictures.length} 个画面${texts.length === 0 ? '' : `，${texts.length} 段文字`}，${music ? `音乐是${quoted(music.name)}` : '没有音乐'}。`;
    case 'length':
      return `视频长 ${seconds(draft.d)}，共 ${pictures.length} 个画面。`;
    case 'music':
      return music ? `音乐是${quoted(music.name)}，音量 ${percent(music.vol)}。` : '没有音乐。';
    case 'voice':
      return voice ? `人声是${quoted(voice.name)}，音量 ${percent(voice.vol)}。` : '没有人声。';
    case 'pictures':
      return `共 ${pictures.length} 个画面：${pictures
        .slice(0, MOST_NAMED)
        .map(({ name, st, d }) => `${quoted(name)}（${roundSeconds(st)}–${seconds(st + d)}）`)
        .join('、')}${pictures.length > MOST_NAMED ? '……' : ''}。`;
    case 'texts':
      return texts.length === 0
        ? '视频里没有文字。'
        : `文字有：${texts
            .slice(0, MOST_NAMED)
            .map(({ role, text }) => `${ROLES[role]}${quoted(text)}`)
            .join('、')}${texts.length > MOST_NAMED ? '……' : ''}。`;
    case 'shape':
      return `画面是 ${shapeOf(draft.m)}，每秒 ${draft.m.fps} 帧。`;
    case 'transitions': {
      const transition = pictures[1]?.transition;
      return transition && transition.kind !== 'none'
        ? `转场是 ${seconds(transition.d)}的${TRANSITIONS[transition.kind]}。`
        : '没有转场。';
    }
  }
}
