import type { Refusal } from '../../edits/refusals.ts';
import { languageName } from '../../language/languageNames.ts';
import { voicesThere } from '../voices.ts';
import { ROLES, seconds, quoted, VOICE_TERMS } from './terms.ts';

/** Why something was not done, and what would do. */
export function refuse(refusal: Refusal): string {
  switch (refusal.code) {
    case 'no-picture':
      return refusal.wanted.length > 0
        ? `视频里没有画面 ${refusal.wanted.join('、')}；一共有 ${refusal.have} 个画面。`
        : refusal.target.by === 'spoken'
          ? '是哪个画面？请说第几张，或者文件名。'
          : refusal.target.by === 'kind'
            ? `视频里没有${{ photo: '照片', clip: '视频片段', card: '文字卡片', split: '同屏画面' }[refusal.target.kind]}。`
            : '视频里没有这样的画面。';
    case 'no-text':
      return refusal.which.by === 'words'
        ? `视频里没有${quoted(refusal.which.words)}这段文字。`
        : refusal.which.by === 'role'
          ? `视频里没有${ROLES[refusal.which.role]}。`
          : refusal.which.by === 'all'
            ? '视频里还没有文字。可以说：加标题“湖边之旅”。'
            : refusal.which.by === 'spoken'
              ? '是哪段文字？请用引号写出来。'
              : '视频里没有这样的文字。';
    case 'no-overlay':
      return '没有叠加的水印或图片。';
    case 'no-split':
      return '这里没有同屏的画面。';
    case 'no-file':
      return `没有找到${quoted(refusal.name)}这样的文件，请先添加。`;
    case 'nothing-new':
      return '上传的照片和片段都已在视频里。请先添加新文件。';
    case 'no-other-music':
      return '没有其他音乐文件。请先添加一个，再说“换音乐”。';
    case 'no-music':
      return '没有音乐。可以先说“加音乐”。';
    case 'no-voice':
      return '视频里没有人声。';
    case 'no-recording':
      return '这里没有录音。请添加录音（MP3、M4A 或 WAV），再说“用它做旁白”。';
    case 'not-composed':
      return '现在的音乐是你自己的文件，不能改风格和速度。可以说“自创音乐”，或者添加别的音乐文件。';
    case 'no-words':
      return '视频里没有可以朗读的文字。请添加录音（MP3、M4A 或 WAV），或先加字幕。';
    case 'no-voice-here':
      return refusal.why === 'failed'
        ? '语音朗读失败，因此没有旁白（详见 Clipwright: Show Log）。'
        : `这台电脑上没有${languageName(refusal.language).zh}语音，因此没有旁白。请安装或设置语音（clipwright.voice…），或添加录音。`;
    case 'no-such-voice': {
      const { wanted, there } = voicesThere(refusal, VOICE_TERMS, 'zh');
      return `这里能读这些文字的声音里没有${wanted}；有${there.join('、')}。`;
    }
    case 'fixed-voice':
      return '现在设置的语音没法用话来选声音；可以在设置 clipwright.voice.name 里指定它的另一个声音。';
    case 'none-left':
      return '这样就没有画面了。';
    case 'too-short':
      return `${refusal.pictures} 个画面至少需要 ${seconds(refusal.least)}。请删除一些画面，或把时长加长。`;
    case 'photo-too-short':
      return `每张照片至少需要 ${seconds(refusal.least)}。`;
    case 'too-long':
      return refusal.most === 3_600_000 ? '最长为一小时。' : `会超过 ${refusal.most / 3_600_000} 小时。`;
    case 'clips-too-short':
      return `素材只有 ${seconds(refusal.have)}，无法做成 ${seconds(refusal.wanted)}。请添加照片或片段。`;
    case 'clip-too-short':
      return `${quoted(refusal.name)}只有 ${seconds(refusal.have)}。`;
    case 'behind-the-end':
      return `视频只有 ${seconds(refusal.total)}，${quoted(refusal.text)}不能从 ${seconds(refusal.start)}开始。`;
    case 'unknown-shape':
      return `不支持 ${refusal.ratio}。可用的比例：${refusal.known.join('、')}。`;
    case 'unknown-frame-rate':
      return `不支持每秒 ${refusal.fps} 帧，可用 24 到 60。`;
    case 'only-photos':
      return '只有照片可以这样，这里没有照片。';
    case 'only-clips':
      return '只有视频片段可以这样，这里没有片段。';
    case 'only-cards':
      return '这里没有文字卡片。';
    case 'one-picture':
      return '只有一个画面，不需要转场或排序。';
    case 'which-two':
      return '要交换哪两张？例如：交换第1张和第3张。';
    case 'two-to-four':
      return `可以有 2 到 4 个画面同屏，不能是 ${refusal.given} 个。`;
    case 'too-many':
      return '视频已满，不能再添加了。';
    case 'says-nothing':
      return '我没看出要改什么。';
  }
}
