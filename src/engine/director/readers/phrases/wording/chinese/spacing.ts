import type { Rewriting } from '../../../../language/rewrite.ts';

const HAN = '[\\p{Script=Han}\\ue000-\\ue4fe\\ue0ff)]';
/** What a number counts. */
const UNIT = '(?:秒|张|分|个|倍|%|k|帧|号|点|幅|段|页|次|步|月|日|年|位|度|成|句|行|首)';

/** Who writes Chinese on a phone parts wishes by spaces, or by numbers: both are read as signs. In the order of their use. */
export const SPACING: readonly Rewriting[] = [
  [/[~～…]+|\.{2,}/gu, ','],
  [/[①-⑨]/gu, '.'],
  // “1.标题停5秒 2.每张3秒”
  [/(?<=^\s*1\s*[.,)][^]*[\s,;.])\d{1,2}\s*[.)](?=\s*[\p{Script=Han}\d\ue000-\ue4fe])/gu, '.'],
  [/^\s*1\s*[.,)](?=\s*[\p{Script=Han}\ue000-\ue4fe])/gu, ''],
  [/(?<=[,;]\s*)\d[,.)](?=\p{Script=Han})/gu, ''],
  // “第 2 张”, “3 秒”
  [new RegExp(`(?<=\\d|k) +(?=${UNIT})`, 'gu'), ''],
  [/(?<=第) +(?=\d)/gu, ''],
  [/(?<=[写打句叫成为是上题个字行加来示头尾幕标款名:]|[写打][了着]) +(?=[\ue000-\ue0fe])/gu, ''],
  [
    new RegExp(
      `(?<!(?:地址|店址|电话|微信|微信号|手机|日期|时间|价格|营业时间)) +(?<=${HAN}[!?,.;]? +)(?=${HAN})`,
      'gu',
    ),
    ',',
  ],
  [/(?<=[\p{Script=Han}\ue0ff]) +(?=(?:logo|bgm|4k|2k|1080p|720p|vlog)(?![a-z]))/gu, ','],
  [/(?<=[点些了吧啦呢啊]) +(?=\d)/gu, ','],
  [new RegExp(`(?<=[a-z\\d%]) +(?=\\p{Script=Han})`, 'gu'), ','],
  // Behind a sentence's particle another one begins, although no sign says so.
  [
    /((?:太|有点)[小大快慢长短暗亮淡](?=我|他|她|奶奶|爷爷|妈|爸|都|根本|老人|看|听|没)|(?:太|有点|好)[\p{Script=Han}]{1,2}(?:了|啦|啊|耶)|(?:不要|不用|听不清|看不清|没)(?:了|啦))(?=[\p{Script=Han}]{2,})(?!吧|呢|啊|的|一点|就|点)/gu,
    '$1,',
  ],
];
