import type { Rewriting } from '../../../../language/rewrite.ts';

const ENDS = '(?=[,.;!?]|$)';
const OWN_SOUND = '(?:原声|现场声|同期声|原音)';
const SOFT = '(?:吧|喔|哦|啊|呀|就好|就行)*';

/** Chinese wishes that were taken for others, in words that are read for what they are. In the order of their use. */
export const PLAIN_CHINESE: readonly Rewriting[] = [
  // 我们毕业了(划掉)我们军训结束了: what is struck out was never said.
  [/[^,.;!?()\s\ue000-\uf8ff]{1,20}\s?\((?:划掉|删掉|划去)\)/gu, ''],
  // Which video is meant, beside the one that is made.
  [/(?:影片|视频)的?那一?段/gu, '片段'],
  [new RegExp(`(片段[^.;!?,]{0,8},)声音(?=(?:关|静|去|不要)[^,.;!?]{0,3}${ENDS})`, 'gu'), '$1片段声音'],
  [new RegExp(`(?:就|只)(?:用|要|留)(?:那|这)(?:俩|两|几|些|个|段)+(?:视频|影片)${ENDS}`, 'gu'), '只要片段'],
  // What is kept is not removed, whatever is removed before it.
  [new RegExp(`,(?:保留|留着|留下)(?:片段|视频)?的?${OWN_SOUND}${SOFT}${ENDS}`, 'gu'), '.保留原声'],
  [
    new RegExp(`(?<=^|[,.;!?]),?${OWN_SOUND}(?:要|都|也|全)*(?:保留|留着|留下)${SOFT}${ENDS}`, 'gu'),
    '.保留原声',
  ],
  [
    new RegExp(`(?:的)?${OWN_SOUND}(?:要|都|也|全)*(?:保留|留着|留下?|放出来|开着|要有)${SOFT}${ENDS}`, 'gu'),
    '原声打开',
  ],
  [
    new RegExp(
      `(?<=[\\p{Script=Han}\\ue0ff]|[\\ue100-\\ue1fe])要(?:有|用|回|返|它的)?${OWN_SOUND}${SOFT}${ENDS}`,
      'gu',
    ),
    '原声打开',
  ],
  [new RegExp(`(?:保留|留着|留下?|恢复|放出?)(?:它)?(?:的)?${OWN_SOUND}${SOFT}${ENDS}`, 'gu'), '保留原声'],
  // Two wishes of the same words.
  [/(字幕?|标题)(?:要)?小小的(?=放|在|摆)/gu, '$1小一点,$1'],
  [/(字幕?|标题)(?:要)?大大的(?=放|在|摆)/gu, '$1大一点,$1'],
  // How a video ends, and not how a picture follows another.
  [
    new RegExp(
      `(?<=^|[,.;!?])(?:然后|最后|结尾|片尾|画面|视频|影片|再)+(?:慢慢|渐渐|逐渐)地?(?:变黑|黑下去|黑掉|暗下去|淡出到黑)${ENDS}`,
      'gu',
    ),
    '.fade to black at the end',
  ],
];
