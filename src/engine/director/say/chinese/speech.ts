import { picturesIn, soundsIn, type EngineDraft } from '../../../draft/index.ts';
import type { SameAs, Speech } from '../speech.ts';
import { MOODS, ROLES, TRANSITIONS, percent, seconds, quoted, shapeOf } from './terms.ts';
import { answer } from './answers.ts';
import { say } from './changes.ts';
import { EXAMPLES } from './examples.ts';
import { refuse } from './refusals.ts';

function same(draft: EngineDraft, what: SameAs): string {
  const music = soundsIn(draft).find(({ kind }) => kind === 'music');
  const voice = soundsIn(draft).find(({ kind }) => kind === 'voice');
  const transition = picturesIn(draft)[1]?.transition;
  switch (what) {
    case 'shape':
      return `画面已经是 ${shapeOf(draft.m)}。`;
    case 'length':
      return `视频已经是 ${seconds(draft.d)}。`;
    case 'mood':
      return music?.source.kind === 'composed'
        ? `音乐已经是${MOODS[music.source.mood] ?? ''}的了。`
        : same(draft, 'music');
    case 'music':
      return music
        ? `已经有音乐了：${quoted(music.name)}，音量 ${percent(music.vol)}。`
        : same(draft, 'no-music');
    case 'no-music':
      return '没有音乐。';
    case 'voice':
      return voice ? `人声已经是${quoted(voice.name)}。` : same(draft, 'no-voice');
    case 'no-voice':
      return '视频里没有人声。';
    case 'read':
      return '文字已经在朗读了，用的是这台电脑上的语音。';
    case 'reader':
      return '现在就是这样朗读的。';
    case 'transition':
      return transition && transition.kind !== 'none'
        ? `转场已经是 ${seconds(transition.d)}的${TRANSITIONS[transition.kind]}。`
        : same(draft, 'no-transition');
    case 'no-transition':
      return '画面之间本来就没有转场。';
    case 'motion':
      return '照片已经是这样动的了。';
    case 'still':
      return '照片本来就不动。';
    case 'whole':
      return '画面已经是完整显示的。';
    case 'order':
      return '顺序已经是这样了。';
    case 'ending':
      return `视频结尾已经会渐隐到黑（最后 ${seconds(draft.m.fadeOut ?? 0)}）。`;
    case 'fade':
      return '音乐在结尾已经会渐弱了。';
    case 'level':
      return '音量已经到头了，不能再大或再小。';
    case 'other':
      return '已经是这样了。想改成什么样？';
  }
}

const MOST_PHRASES = 3;

/** What the director says in Chinese. */
export const CHINESE: Speech = {
  gap: '',
  change: say,
  refusal: refuse,
  same,
  suggest: ([first = '', second = '']) => `可以这样说：${quoted(first)}或${quoted(second)}。`,
  examples: EXAMPLES,
  unanswered: '这个我答不上来。可以告诉我要改什么，或者问我视频多长、用的什么音乐。',
  answer,
  impossible: (what, words) =>
    ({
      invent: '我不能生成、查找、下载或录制内容，请添加你自己的照片、视频或声音。',
      see: '我看不出照片里有谁或有什么，也分不出好坏；请说文件名或第几张，我就按那个来。',
      hear: '我没法把录音里说的话写成字幕。请添加文字稿（TXT、MD 或 DOCX），或用引号写出要显示的话。',
      effects: '我不能修照片（去人、换色、修清晰），也没有特效、贴纸和抠图；裁剪、颜色、风格和文字可以。',
      translate: '本地引擎不能翻译。请写出另一种语言的文字，我来显示。',
      post: '我不能发布或发送：导出视频后，文件就在你的工作区里。',
      format:
        '我能生成 MP4、GIF、WebM、MP3、M4A、SRT 和 JPEG：请说“导出 GIF”或“只要声音”。想要文件小一些，请说“导出 720p”。',
      songs: '一个视频只有一首音乐：可以说用哪一首、从哪里开始、怎样淡出。',
      upright: '文字只能横排，暂时不能竖排（直排）。',
      alive: '我没法让照片里的人或东西动起来、说话或眨眼；可以推近、平移，或者配上文字。',
      author:
        '我不会替你写文字。请把要说的话写在消息里的冒号后面，或添加一个文本文件（TXT、MD 或 DOCX），我来展示和朗读。',
      taste:
        '想换成什么样的音乐：平静、温暖、欢快、温柔、梦幻、俏皮、史诗、有律动感，换一首，还是不要音乐？也可以添加自己的歌。',
      vague: '想改哪方面：画面、顺序、时长、文字、音乐，还是整体风格？',
      figures: '我不知道价格。请告诉我每张写什么，例如：第1张写“18元”。',
      record: '可以：用手机或电脑录好，把音频文件（MP3、M4A 或 WAV）添加进来，再说“用我的录音”。',
      playback: '循环播放由播放器决定：打开它的循环播放即可。',
      speaker:
        '声音做不到那样。可以换成女声、男声或童声来读全部文字，低一点或高一点，慢一点或快一点，有的口音也能换；想要更自然的声音，可以在设置里填 clipwright.voice.server。',
      versions:
        '这里只有这一个视频。想改它就直接说要怎样，比如“方形”；想另外要一个，请用同样的文件新建一个项目。',
      genre: `引擎不会创作${quoted(words)}音乐，请添加合适的音乐文件。`,
    })[what],
  wordless: (role, hasDraft) =>
    `${ROLES[role]}写什么？请把文字放在引号里，例如：${hasDraft ? `加${ROLES[role]}` : ROLES[role]}“湖边之旅”。`,
  undone: (steps) => (steps === 1 ? '已撤销上一步。' : `已撤销 ${steps} 步。`),
  redone: (steps) => (steps === 1 ? '已重做。' : `已重做 ${steps} 步。`),
  nothingToUndo: '没有可以撤销的操作。',
  nothingToRedo: '没有可以重做的操作。',
  unread: (phrases, rest) => {
    if (phrases.length === 0) return '不好意思，这句我没有听懂，所以没有做任何改动。';
    const some =
      phrases.slice(0, MOST_PHRASES).map(quoted).join('、') + (phrases.length > MOST_PHRASES ? '……' : '');
    return `我没有听懂${some}，${rest ? '这部分没有执行' : '所以没有做任何改动'}。`;
  },
  perhaps: (phrases) => `${phrases.map(quoted).join('、')}我没有另作改动；要是还缺什么，请换个说法。`,
  again: (rest) => `可以换个说法吗？${rest ? '' : '说“帮助”可以查看我能做什么。'}`,
};
