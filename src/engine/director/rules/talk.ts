import { lengthOf, type Board } from '../board/board.ts';
import { count, inSeconds, words } from '../language/words.ts';
import { refused, type Rule } from './rule.ts';

const START = '(?<=^|[.,;!?\\ue1ff] *|and |then |please )';
const END = '(?= *(?:[.,;!?\\ue1ff]|please|now|$))';

const undo: Rule = {
  name: 'undo',
  stage: 'history',
  patterns: [
    `(?:undo|revert)(?: (?:that|this|it|the last (?:change|edit|step)|my last (?:change|edit)|last (?:change|edit)|everything))?|(?:go|step) back(?: (?:a step|one step|to the (?:previous|last) (?:version|one)))?${END}|take (?:that|it) back|(?:restore|back to|bring back)(?: the)? (?:previous|last|old|earlier) (?:version|draft|one|state)`,
    `撤销|撤回|撤消|回退|恢复(?:到)?(?:上一步|上一个版本|之前的?版本)|上一步|还原`,
  ],
  read: () => () => ({ kind: 'undo' }),
};

/** `start over`, or a first request once more: `turn my photos into a slideshow`. */
const remake: Rule = {
  name: 'remake',
  stage: 'history',
  patterns: [
    `start (?:all )?over(?: again)?(?: from scratch)?|start again|(?:from )?scratch|(?:make|create) (?:a )?(?:completely |whole )?new (?:video|slideshow|one)(?: from scratch)?|begin again`,
    `(?:turn|make|combine|convert|transform|put|assemble|compile|build|create|generate)(?: me)? (?:my|these|those|the|all|all my|all the|all these)(?: (?:written|new|uploaded|own))*(?: (?:photos?|pictures?|images?|clips?|files?|script|message|letter|text|media|assets|words|footage|audio|recording|music))+(?:(?:,| and|, and)(?: (?:my|the|these|this))?(?: (?:photos?|pictures?|images?|clips?|files?|script|message|letter|text|media|audio|recording|music|voice))+)* (?:into|to|together into|as)(?: an?| one)?(?: [\\w-]+){0,4}? ?(?:slideshows?|videos?|films?|movies?|letters?|promos?|montage)(?: video)?`,
    `(?:generate|create|make|build|produce)(?: me)? (?:a|an|another)(?: [\\w-]+){0,3}? (?:slideshow|video letter|letter|promo(?:tional video)?|video|film|montage)(?: video)? (?:from|out of|of|with|using) (?:my|these|the|all)(?: (?:my|the|new|uploaded))*(?: (?:photos?|pictures?|images?|clips?|files?|script|message|letter|text|media|assets|files?|words))+`,
    `重新(?:做|制作|生成|开始|来)(?:一个|一遍|一次|过)?(?:视频|幻灯片)?|从头(?:再)?(?:来|开始|做)|(?:把|用)(?:这些|我的|所有)?(?:照片|图片|素材|脚本|文字|信)(?:和(?:音乐|文字|录音))?(?:做成|制作成|变成|生成|合成|转成|制作|做)(?:一个|一段|一部)?(?:[\\p{Script=Han}]{0,4}?)(?:视频|幻灯片|相册|影片|短片)`,
  ],
  read: () => () => ({ kind: 'remake' }),
};

/** What the director can do, by example. */
export const CAPABILITIES = words(
  `Here is what I can do: titles and captions (add a title “Lake Trip” at 0s for 3 seconds), music (music at 35%, replace the music, no music), length (make it 20 seconds, each photo 4 seconds, faster), order (reverse the order, move photo 3 to the front, swap 1 and 2), pictures (remove the third photo, add the new photos, trim the clip to 5 seconds), shape (9:16, square), transitions (crossfade 1s, fade to black, no transitions), motion (no motion, zoom in on photo 2), and undo.`,
  `我可以：文字（加标题“湖边之旅”，第5秒显示3秒）、音乐（音乐35%、换音乐、不要音乐）、时长（时长改为20秒、每张照片4秒、快一点）、顺序（倒序、把第3张移到最前、交换第1张和第2张）、画面（删除第3张照片、加上新照片）、比例（竖屏、9:16、方形）、转场（淡入淡出、黑场、无转场）、运动（静止、推近），以及撤销。`,
);

const help: Rule = {
  name: 'help',
  stage: 'talk',
  patterns: [
    `${START}(?:help(?: me)?|what (?:else )?can you (?:do|edit|change)|how does this work|what (?:are|is) (?:the|your) (?:commands?|options|capabilities)|what can i (?:say|do|ask))${END}|${START}(?:帮助|你(?:都)?(?:能|可以|会)做(?:些)?什么|怎么用|有什么功能)`,
  ],
  read: () => () => ({ kind: 'answer', said: CAPABILITIES }),
};

/** Kind words. */
const thanks: Rule = {
  name: 'answer',
  stage: 'talk',
  patterns: [
    `${START}(?:(?:that |this |it )?(?:is |'s |looks? |sounds? )?(?:great|good|perfect|nice|lovely|awesome|wonderful|beautiful|thanks?(?: you)?(?: (?:so|very) much)?|well done)(?: job| work)?)${END}|${START}(?:谢谢|很好|不错|太好了|完美|真棒)`,
  ],
  read: () => () => ({
    kind: 'answer',
    said: words(
      'You’re welcome. Say what to change next, or export the video.',
      '不客气。还可以继续修改，或者导出视频。',
    ),
  }),
};

/** Requests with a shorter way of their own: they normally never come here. */
const elsewhere: Rule = {
  name: 'answer',
  stage: 'talk',
  patterns: [
    `${START}(?:please )?(?:export|download|render|save)(?: (?:it|this|the (?:video|file|result|mp4)))?(?: (?:as|to) (?:an? )?(?:mp4|file|video))?(?: (?:for me|now))?${END}|send me the (?:video|file)|${START}(?:导出|下载)(?:视频|一下)?`,
  ],
  read: () => () => ({
    kind: 'answer',
    said: words(
      'The timeline is ready: use Export to turn it into an MP4.',
      '时间线已就绪：使用“导出”生成 MP4。',
    ),
  }),
};

const credits: Rule = {
  name: 'answer',
  stage: 'talk',
  patterns: [
    `${START}(?:(?:show|check|what(?:'s| is| are)|how many|how much)(?: (?:my|me|the))*)? ?(?:credits?|balance)(?: (?:do i have|are|left|remaining|is))*${END}|${START}(?:我的)?(?:积分|余额)(?:还有多少|多少|查询)?`,
  ],
  read: () => () => ({
    kind: 'answer',
    said: words(
      'The local engine needs no credits: everything it does is free.',
      '本地引擎不需要积分，全部免费。',
    ),
  }),
};

const status: Rule = {
  name: 'answer',
  stage: 'talk',
  patterns: [
    `${START}(?:(?:show|list|what(?:'s| is| are))(?: (?:me|the|my|on|in|current))*)? ?(?:status|state|tracks?|timeline)(?: (?:status|like|now|so far))?${END}|how long is (?:it|the video)|${START}(?:查看|显示)?(?:状态|时间线|轨道)`,
  ],
  read: () => (board) => ({ kind: 'answer', said: describe(board) }),
};

function describe(board: Board) {
  const length = inSeconds(lengthOf(board));
  const music = board.music[0];
  const pictures = board.pictures.length;
  return words(
    `The video is ${length} s long: ${count(pictures, 'picture')}, ${count(board.texts.length, 'text')}, ${music ? `music “${music.name}”` : 'no music'}.`,
    `视频长 ${length} 秒：${pictures} 个画面，${board.texts.length} 段文字，${music ? `音乐“${music.name}”` : '没有音乐'}。`,
  );
}

/** What people ask for that this engine cannot do, and what it can do instead. */
const CANNOT: readonly (readonly [string, string, string])[] = [
  [
    '(?:generate|create|invent|draw|make|use) (?:new |some |an? |ai |stock )*(?:ai |stock )?(?:images?|pictures?|photos?|footage|b-?roll|clips?|video clips?|avatars?|presenters?|animations?)(?: of [^.,;]+| from (?:the )?(?:internet|web)| with ai)?|生成(?:一些|一张)?(?:图片|照片|画面|图像)',
    'The local engine cannot invent pictures. Add photos or clips of your own, and it uses them.',
    '本地引擎不能生成画面，请添加你自己的照片或视频。',
  ],
  [
    '(?:black[ -]and[ -]white|grayscale|greyscale|sepia|vintage|(?:add|apply|use|with|put)(?: (?:a|an|the|some))* (?:[\\w-]+ )?(?:filters?|luts?|colou?r[ -]grad(?:e|ing)|effects?|glitch|blur|vignette)|colou?r[ -]correct(?:ion)?|(?:make it |more )?(?:brighter|darker|warmer|cooler|saturated|brightness|contrast))|黑白|滤镜|调色|复古|特效|亮一点|暗一点',
    'Colours stay as they are: filters and effects are not something the local engine can do.',
    '本地引擎不支持滤镜和特效，颜色保持原样。',
  ],
  [
    '(?:slow[ -]motion|slow[ -]mo|time[ -]?lapse|play (?:it |the clip )?(?:backwards|in reverse)|(?:\\d(?:\\.\\d)?x|double) speed)|慢动作|延时|倍速',
    'Clips play at their own speed; slow motion and time-lapse are not something the local engine can do.',
    '片段按原速播放，本地引擎不支持慢动作和变速。',
  ],
  [
    '(?:4k|2160p|8k|1440p|720p|480p|60 ?fps|hdr)(?: (?:resolution|video|quality))?',
    'Videos are 1080p at 30 frames a second.',
    '视频固定为 1080p、每秒 30 帧。',
  ],
  [
    '(?:add|put|insert|use|overlay)(?: (?:a|an|the|my|our|some))* (?:logo|watermark|stickers?|emojis?|gifs?|picture[ -]in[ -]picture|green screen|split screen)|(?:加|添加)(?:上)?(?:水印|贴纸|表情|logo|画中画)',
    'Logos, stickers and pictures in pictures are not something the local engine can lay over a video; words are.',
    '本地引擎不能叠加水印、贴纸或画中画，只能叠加文字。',
  ],
  [
    '(?:translate|translation|remove (?:the )?backgrounds?|(?:change|set|use)(?: the)? (?:font|text colou?r|colou?rs?|typeface)[^.,;]*|sync(?:hroni[sz]e)?[^.,;]* beats?|to the beat|sound effects?)|翻译|抠图|换字体|字体|卡点|音效',
    'That is not something the local engine can do.',
    '本地引擎做不到这一点。',
  ],
];

const cannot: readonly Rule[] = CANNOT.map(([pattern, en, zh]) => ({
  name: 'answer',
  stage: 'talk',
  patterns: [`(?<![a-z])(?:${pattern})(?![a-z])`],
  read: () => () => refused(words(en, zh)),
}));

export const talkRules: readonly Rule[] = [help, thanks, elsewhere, credits, status];
export const limitRules = cannot;
export const historyRules: readonly Rule[] = [undo, remake];
