import { NUMBER } from '../../../language/numbers.ts';
import type { Rewriting } from '../../../language/rewrite.ts';

const N = `(${NUMBER})`;
const UNIT = '(?:张|个|幅|页|条)';
const STOP = '[^.;!?]';

/** What somebody who complains of a quality wants: 太快了 asks for slower. What follows it says so anyway. */
const COMPLAINTS: readonly (readonly [quality: string, wanted: string, remedy: string])[] = [
  ['快', '慢一点', '慢缓'],
  ['慢', '快一点', '快紧'],
  ['长', '短一点', '短缩减剪'],
  ['久', '短一点', '短缩减剪'],
  ['短', '长一点', '长延久'],
  ['大', '小一点', '小低轻降'],
  ['小', '大一点', '大高响'],
  ['吵|响', '小声一点', '小低轻降'],
  ['轻', '大声一点', '大高响'],
  ['亮', '暗一点', '暗'],
  ['暗|黑', '亮一点', '亮'],
];
const MUCH = '(?:感觉|觉得)?(?:有一?点儿?|有些|太|过于|好像有点)(?:太|过于)?';

const complaints: readonly Rewriting[] = COMPLAINTS.flatMap(([quality, wanted, remedy]): Rewriting[] => [
  [new RegExp(`(?<=大|小|亮|暗|声|音)${MUCH}(?:${quality})了?,? ?(?=[^.;!?,]{0,8}[${remedy}])`, 'gu'), ''],
  [new RegExp(`${MUCH}(?:${quality})了?(?:,| )(?=[^.;!?,]{0,8}[${remedy}])`, 'gu'), ''],
  // 别让音乐那么吵
  [
    new RegExp(
      `(?:别|不要|不用|不想要?)(?:再)?(?:让|把)?([^,.;!?别不]{0,6}?)(?:放|播|弄|搞|整|走|切|显示|停留?)?得?(?:那么|这么|太|如此)(?:${quality})了?`,
      'gu',
    ),
    `$1${wanted}`,
  ],
  [new RegExp(`不够(?:${quality})`, 'gu'), `${quality.charAt(0)}一点`],
  [new RegExp(`${MUCH}(?:${quality})了?(?:一?点|些)?(?!色|白|场|体)`, 'gu'), wanted],
]);

/** 七成 is 70 %. */
const shares: readonly Rewriting[] = Array.from('一二三四五六七八九').flatMap((digit, at): Rewriting[] => [
  [
    new RegExp(`(?<![十百零一二三四五六七八九])(?:${digit}|${at + 1})成(?!为|了|人|长|功|片|品)`, 'gu'),
    `${at + 1}0%`,
  ],
]);

/** Pictures by number, in the one form that is read. */
const numbers: readonly Rewriting[] = [
  [/(?:最)?(?:开头|前头|打头|最前面)的?(?:那|这)?一?(张|幅|页)/gu, '第1$1'],
  [/(?<![\p{Script=Han}])首(张|幅)|头一?(张|幅)(?!\d)/gu, '第1张'],
  [/(?:最)?(?:末尾|结尾|最后面|末|最后)的?(?:那|这)一?(张|幅|页)/gu, '最后1$1'],
  [new RegExp(`(?:最)?(?:前面|开头|前边|前头|头)的?${N}(${UNIT})`, 'gu'), '前$1$2'],
  [new RegExp(`(?:最后面?|后面|后边|末尾|结尾|末|倒数)的?${N}(张|幅|页)`, 'gu'), '最后$1$2'],
  [
    new RegExp(`第?${N}[,和跟与]${N}[,和跟与]${N}(?:这|那)?(?:三|3)?(?:张|幅|页)`, 'gu'),
    '第$1张,第$2张,第$3张',
  ],
  [new RegExp(`(?<!第\\d*)第?${N}[,和跟与]${N}(?:这|那)?(?:两|2)?(?:张|幅|页)`, 'gu'), '第$1张,第$2张'],
  [
    /(?<![一二三四五六七八九十])第?([一二三四五六七八九])([一二三四五六七八九])([一二三四五六七八九])(?:这三)?张/gu,
    '第$1张,第$2张,第$3张',
  ],
  [/第([一二三四五六七八九])([一二三四五六七八九])张/gu, '第$1张,第$2张'],
  [new RegExp(`(?<!第)(?<![\\d一二三四五六七八九十])${N}(?:-|~|到|至)第?${N}张`, 'gu'), '第$1到第$2张'],
];

/** What is said in many ways, as it is read. In the order of their use. */
export const CHINESE: readonly Rewriting[] = [
  [/俩/gu, '两'],
  [/仨/gu, '三'],
  [/([点块会边里面])儿/gu, '$1'],
  [/(?:那么|这么)?一?(?:点点|丢丢|捏捏)/gu, '一点'],
  [/分之/gu, '分之'],
  ...shares,
  ...numbers,
  // 看不清 is no wish of its own where it says why.
  [new RegExp(`((?:太|有点)[小暗]了?),?(?:都|我|根本|完全)?看不(?:清楚?|见|到)了?`, 'gu'), '$1'],
  [/(字|字幕|标题|文字)(?:都|根本|有点|完全)?看不(?:清楚?|见)/gu, '$1大一点'],
  [
    new RegExp(
      `(?:我)?(?:很|太|有点|真)?(?:不好看|难看|难听|不好听|不喜欢|不满意|丑)(?:了|死了)?[,. ]*(?=${STOP}{0,8}换)`,
      'gu',
    ),
    '',
  ],
  ...complaints,
];

/** What a first request says about the video, and is no wish: who it is for, where it is to be shown, what it is about. */
export const CHINESE_FIRST: readonly Rewriting[] = [
  [
    /(?:用来|准备|打算|想要?|要|好|可以|适合|拿去|为了|能)?(?:发|上传|分享|投稿|放)(?:到|在|去|给)?(?=抖音|朋友圈|快手|小红书|视频号|b站|ins|tiktok|油管|youtube|ig)/gu,
    '',
  ],
  [
    /(?:用来|准备|打算|想要?|要|好)?(?:发|送|分享|放)(?:给|到)[^,.;!?\d\ue000-\uf8ff]{1,6}?(?:看)?(?=[,.;!?]|$)/gu,
    '',
  ],
  [
    /给(?!每|第|照片|图|标题|视频|所有|全部)[^,.;!?\d\ue000-\uf8ff]{1,8}?(?=做|制作|剪|弄|来|拍|准备|看|的视频|,|$)看?/gu,
    '',
  ],
  [
    /(?<=[做作剪弄来整搞拍成要生份])((?:一|两)?[个段部条支份则])(?:(?!黑白|怀旧|复古|竖|横|方|直|短片|长|慢|快|秒|分|无|没|带|有|配|欢快|音乐|标题|字幕|照片|图|新|宫格|暖|冷|鲜|前|后|第|每)[^,.;!?\d\ue000-\uf8ff]){1,10}?(?=视频|短片|影片|相册|幻灯片|vlog|片子|小片|纪念|短视频|电影|影像)/gu,
    '$1',
  ],
  [
    /(?<=[把将用拿以])(?:(?!每|第|前|后|最|这|那|几|新|所有|全部|一|两|三|四|五|六|七|八|九|十)[^,.;!?\d\ue000-\uf8ff]){1,12}?的?(?=照片|图片|相片|图|片段|素材)/gu,
    '',
  ],
  [/(?:就|只|仅)?(?:用|拿|要|选|取)(?=(?:第|前|最后|后|除)[^,.;]{1,12}(?:张|照片|图))/gu, '只'],
];
