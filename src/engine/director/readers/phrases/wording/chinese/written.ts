import type { Span } from '../../../../language/marks.ts';
import { tokensOf, type Token } from '../../tokens.ts';

/** A place in the video, or a kind of words, for which words are given. */
const NOUN =
  '(?:主标题|大标题|副标题?|小标题|标题|片头|片尾|开头|结尾|片名|落款|封面|结束语|口号|配文|店名|字幕|文案|最后|末尾|一开始|开场)';
const PLACE = '(?:上面?|里面?|那里|那儿|的?地方|处|文字|内容|字|的?字幕)?';
const SOFT = '(?:就|要|给我|帮我|请|麻烦|再|也|都|先|直接|可以|统一)*';
/** What surely writes. */
const WRITES =
  '(?:写(?:上|着|个|成|明|一句|一行|几个字|一下)?(?!几句(?:话|诗)?[吧啊呗]?(?:[,，。.;!?]|$)|在|得|错|反|漏|歪|信|书|真|的|了|字|法|进)|(?<!拨|拍|敲|殴|吊|一|能|能不能|可以|像|跟)打(?:上|个|一句|一行|几个字|了)?(?!在|开|印|包|算|卡|架|乱|散|断|招呼|头|字机|成一|工|球|牌)|来(?:一|上一)?句(?!话)|(?:(?:加|添|配)(?:上|个)?一?|(?:放|上)(?:上|个)?一)[句行](?:字|话)?(?!不行|吗)|(?:加|配|上)(?:上|个|几个|一行|一句)?(?:字幕?|文字|文案)(?=[:\\s])|配(?:字|文)(?!幕)|标(?:上|注|明)(?!在|题))';
/** What may name words, or how they are set. */
const NAMES = '(?:改成|改为|换成|换为|叫做|叫|为|是|就?用|显示|内容是|设为|说)';
const TEXT = '((?:[^,;.!?\\n\ue000-\ue0fe]|\\.(?=[\\da-z]))+)';

/** A way of giving words without quotes. `sure`: whatever they are, they are words for the video. */
interface Form {
  readonly pattern: RegExp;
  readonly sure: boolean;
}

const FORMS: readonly Form[] = [
  { pattern: new RegExp(`[字句话]: ?${TEXT}`, 'gu'), sure: true },
  {
    pattern: new RegExp(`[黑白](?:底[黑白]字|屏)(?:的)?(?:画面|字卡|卡片|页面?)?[: ]+${TEXT}`, 'gu'),
    sure: true,
  },
  // A fact is seen with its name: 电话 13800000000.
  {
    pattern:
      /(?:(?<![:：句行字] ?)(?:加|写|打|放|标)(?:上|个|一下)+|写|标)((?:联系)?(?:电话|手机号?|方式|微信号?|地址|网址|价格)[: ]*[^,;.!?\n\ue000-\ue0fe]*[\da-z][^,;.!?\n\ue000-\ue0fe]*)/gu,
    sure: true,
  },
  // So is a date, and whose it is, without what it is.
  {
    pattern: new RegExp(
      `(?:(?:联系)?(?:电话|手机号?|微信号?|地址|网址|日期|时间)(?:也|都|再)?(?:加|写|打|放|标)上(?:去)?|(?:加|写|打|放|标)(?:上|个|一下)?(?:[一个行句段]{1,2})?(?:日期|时间|年份|我们?的名字|名字|姓名))[: ]+${TEXT}`,
      'gu',
    ),
    sure: true,
  },
  { pattern: new RegExp(`${NOUN}${PLACE}${SOFT}${WRITES}(?:的?是)?[:\\s]*${TEXT}`, 'gu'), sure: true },
  { pattern: new RegExp(`(?<!手|书|不|(?<!分)别|免)${WRITES}(?:的?是)?[:\\s]*${TEXT}`, 'gu'), sure: true },
  { pattern: new RegExp(`${NOUN}${PLACE}${SOFT}${NAMES}[:\\s]*${TEXT}`, 'gu'), sure: false },
  { pattern: new RegExp(`${NOUN}(?:文字|内容)?(?: ?: ?| +)${TEXT}`, 'gu'), sure: false },
  {
    pattern: new RegExp(
      `(?:加|添|来|弄|整)(?:上|个|一个)?(?:大|小)?(?:标题|片头|片尾|字幕|片名)${TEXT}`,
      'gu',
    ),
    sure: false,
  },
  {
    pattern: /(?<=^|[,.;!?])([^,.;!?\n\ue000-\ue0fe]{2,30}?) *(?=这(?:几个|些|两个|句|行)(?:字|话))/gu,
    sure: true,
  },
];

/** How words are set, and when they come: where a piece is made of known words and has one of these, it is no text. */
const DESIGNS: ReadonlySet<string> = new Set(
  (
    'color where font weight bigger smaller plate ground anim fadein fadeout fadeboth fade italic align remove style theme size times reset ' +
    'transparent no move keep add undo start end still motion narrate srt longer shorter colors double half look louder quieter volume'
  ).split(' '),
);
/** Concepts that begin a wish of its own, behind a space. */
const OPENS: ReadonlySet<string> = new Set(
  'music voice role words font logo transition each photo clip picture no remove shape resolution fps export cannot length sound color where role mood narrate order rest'.split(
    ' ',
  ),
);
/** So much behind the words is courtesy. */
const COURTESY = /(?:(?:就(?:行|好|可以)了?|即可|可以吗|行吗|好吗|谢谢|吧|呗|哈|这样)\s*)+$/u;
/** Where another wish begins although nothing parts it from the words. */
const NEXT =
  /(?:然后|再|并且|最后|结尾|片尾|开头|片头|音乐|配乐|背景音乐|副标题?|标题)(?:写|打|加|放|配|用|换|小|大|要|就|再|也|选)/u;
/** Words such as a number or an address. */
const PLAIN = /^[\d\p{Script=Latin}@.\-+:/$#&¥%_]+$/u;
/** Where words stand, and how they look: behind “写”, “打”. */
const WHERE =
  /^(?:(?:各自的|对应的|它的|是)*(?:日期|时间|几个?月|几岁|(?:啥|什么)(?:时候|地方)|名字|名称|文件名|地点|地名)|给[^,;.!?\s]{1,8}的?(?:信|话|诗)|在|到|得|大[一点些]|小[一点些]|粗|错|下来|出来|清楚)/u;

/** Words that somebody else is to write: “一段感人的话”. */
const UNWRITTEN =
  /^ ?(?:(?:上(?:去|面)?|去)(?=[,;.!?\n]|$)|(?:一|几|两|点|个|些)*[段句首封个点些篇行]?(?:[^,;.!?“"]{0,8}的)?(?:话|字|词|文案|文字|诗|祝福语?|祝词|广告语|标语|口号|贺词|信|稿子?)(?:吧|呗|啊|就行|就好)*(?=[,;.!?\n]|$|然后|再|做成|来做)|(?:一|几|两)[段句首封](?:[^,;.!?“"]{0,8}的)(?:话|文案|诗|祝福))/u;

/** The name of a script, and no words. */
const SCRIPT = /^[^,;!?\s]{1,40}\.(?:txt|md|docx)(?![\p{L}\d])/u;
/** No words for the video are longer, in signs. */
const LONGEST = 120;

/** Places of words for the video that stand without quotes in Chinese. @param text in Simplified script, lower case, ASCII signs */
export function writtenIn(text: string): Span[] {
  const spans: Span[] = listsIn(text);
  for (const { pattern, sure } of FORMS) {
    // What follows the words may give others: each look begins where the one before ended.
    pattern.lastIndex = 0;
    for (let found = pattern.exec(text); found; found = pattern.exec(text)) {
      const all = found[1] ?? '';
      const blank = all.length - all.trimStart().length;
      const struck = /^.*\((?:划掉|删掉|划去)\) */u.exec(all.trimStart())?.[0].length ?? 0;
      const start = found.index + found[0].lastIndexOf(all) + blank + struck;
      const length = lengthOf(all.trimStart().slice(struck, struck + LONGEST), sure);
      const isToEnd =
        length > 0 && start + length === found.index + found[0].length && /: ?$/u.test(text.slice(0, start));
      const end = start + length + (sure && isToEnd ? sentenceOn(text.slice(start + length)) : 0);
      pattern.lastIndex = Math.max(start, end);
      // “写个“完””: its words are quoted.
      const isQuoted = /^ ?[\ue000-\ue0fe]/u.test(text.slice(found.index + found[0].length));
      const isFree = spans.every(([from, to]) => end <= from || start >= to);
      if (end > start && isFree && !isQuoted) spans.push([start, end]);
    }
  }
  return spans;
}

/** `每张下面写菜名:红烧肉,清炒菜心,蒸鲈鱼`: words for each of the pictures, and what parts them. */
const LIST =
  /(?:每一?[张幅]|各自?|分别|依次|一张一[句个])[^.;!?:\n\ue000-\ue0fe]{0,14}(?:写|标|加|配|打|注)[^.;!?:,\n\ue000-\ue0fe]{0,8}: ?((?:[^,、;.!?\s\ue000-\ue0fe]{1,14}(?:[,、] ?| +))+[^,、;.!?\s\ue000-\ue0fe]{1,14})/gu;

function listsIn(text: string): Span[] {
  return [...text.matchAll(LIST)].flatMap((found) => {
    const [all, list = ''] = found;
    const from = found.index + all.length - list.length;
    return [...list.matchAll(/[^,、 ]+/gu)].map(({ 0: words, index }): Span => [
      from + index,
      from + index + words.length,
    ]);
  });
}

/** `最后一行字:五十年,谢谢你们`: how much behind a comma still belongs to the words after a colon. */
function sentenceOn(following: string): number {
  let length = 0;
  for (const [piece, words = ''] of following.matchAll(/,([^,;.!?:\n]+)/gy)) {
    const all = tokens(words);
    const isPlain = all.every(
      (token) =>
        token.kind === 'unknown' || (token.kind === 'word' && !has(token, OPENS) && !has(token, DESIGNS)),
    );
    if (!isPlain || WISH.test(words) || /^(?:谢谢|多谢|麻烦了?|辛苦了?)$/u.test(words)) break;
    length += piece.length;
  }
  return length;
}

/** What asks for something. */
const WISH = /[把将换改加删放调配弄搞停播用要想做]|不要|别|然后|给我|帮我|可以|能|吗$/u;

/** How much of what follows is words for the video; 0 where it says how they are to be set. */
function lengthOf(following: string, sure: boolean): number {
  const next = NEXT.exec(following.slice(1));
  const region = next ? following.slice(0, next.index + 1) : following;
  const pieces = region.split(/( +)/);
  const [first = ''] = pieces;
  if (UNWRITTEN.test(following)) return 0;
  if (sure ? WHERE.test(first) : isSetting(first)) return 0;
  // The words of a file are in it: 文字在 写给女儿.txt.
  if (SCRIPT.test(region)) return 0;
  let length = first.length;
  for (let at = 1; at + 1 < pieces.length; at += 2) {
    const [gap = '', piece = ''] = pieces.slice(at, at + 2);
    if (!goesOn(piece)) break;
    length += gap.length + piece.length;
  }
  return region.slice(0, length).replace(COURTESY, '').trimEnd().length;
}

const tokens = (words: string): readonly Token[] => tokensOf({ text: words }, () => false);

function isSetting(words: string): boolean {
  const all = tokens(words);
  if (/^(?:第|到|在)?[\d零一二两三四五六七八九十半]+(?:秒|分|倍|%|号|点)/u.test(words)) return true;
  const known = all.every(({ kind }) => kind !== 'unknown');
  return known && all.some((token) => token.kind !== 'word' || has(token, DESIGNS));
}

/** Whether a piece behind a space belongs to the words before it. */
function goesOn(piece: string): boolean {
  if (PLAIN.test(piece)) return true;
  if (/^(?:样式|风格|字体|格式|大小|颜色)(?:都)?(?:跟|和|同|与)/u.test(piece)) return false;
  const all = tokens(piece);
  const first = all.find(({ means }) => !means.some(({ id }) => id === 'pad'));
  const isNumbered = /^(?:第[\d一二三四五六七八九十]|每张|每一?张|最后)/u.test(piece);
  return all.some(({ kind }) => kind === 'unknown') && !isNumbered && !(first && has(first, OPENS));
}

const has = ({ means }: Token, ids: ReadonlySet<string>): boolean => means.some(({ id }) => ids.has(id));
