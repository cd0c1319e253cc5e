import { writtenIn, type Masked } from '../../../language/marks.ts';
import { edit, type Situation, type Wish } from '../../reader.ts';
import type { Extracted } from '../first/order.ts';
import { tokensOf, type Token } from '../tokens.ts';

const DIGITS = '[\\d零一二三四五六七八九两十百千万半]';
/** What nobody writes but to have it seen: prices, offers, addresses, telephone numbers, hours. */
const FACT = new RegExp(
  [
    `${DIGITS}+(?:[.,]\\d+)*(?:元|块|圆|万|折|平(?:米|方)?|米\\d?|斤|克|公里|栋|楼|室|厅|居|人份?|位|桌|种|款|一[晚碗份位箱瓶月天节次束盒只条件杯支把斤双套桶打串盆朵]|寸\\d+元)(?!钟)|一[晚束份碗杯位斤盒箱瓶件]\\d{1,5}(?!\\d)|(?:首单|体验课?|立减|直降|原价|现价|券后|到手价?|仅|只要)\\d`,
    '[¥￥$]\\s?\\d|\\d\\s?(?:/|每)(?:瓶|月|晚|份|位|箱|斤|人|天|次|节)|\\d[\\d,.]*起(?!来)|\\d岁以[上下]|米\\d以[上下]',
    '半价|买[一二三两\\d]+送|立减|满\\d+减|免费|包邮|包教|特价|打折|优惠|赠送?|首单|新客|会员|拎包|随时看房|满五|首付|月租|租金|总价|单价|售价|预售|现货|开业|促销|招生|报名|包过|退费|退款|可养|外送|外卖|预[约订]|扫码|加微信|下单',
    '地址|电话|手机|微信|联系|营业|店址|网址|公众号|邮箱|热线',
    `(?:早上|上午|中午|下午|晚上|凌晨|每天|每周|周[一二三四五六日天末])[^,.;!?]{0,8}${DIGITS}+点|${DIGITS}+点半?(?:到|至|-|~)|\\d{1,2}:\\d\\d`,
    '\\d{3,4}-\\d{3,}|(?<!\\d)1\\d{10}(?!\\d)|[路街道巷弄]\\d+号|@[a-z0-9_]{3,}|[a-z0-9-]+\\.(?:com|cn|net)',
    '近(?:地铁|捷运|学校|公园)|捷运|地铁口',
    '随便[吃喝玩挑选试用]|[任畅][吃喝饮选]|不限[量时]|管[够饱]|不要钱|不收费|名额有限|先到先得|数量有限|限[量时]|送完为止|欢迎|无事故|一手车?|二手|转让|出租|求租|抽奖|试[吃听穿驾]|团购|套餐|停车|带早餐|含早|可议|面议|拼团|秒杀|清仓|甩卖|上新|新品|开课|包教|一对一|小班|不满意',
    `(?:19|20)\\d\\d年|${DIGITS}+万?公里|${DIGITS}{1,4}[月.]${DIGITS}{1,3}[日号]|\\d{1,2}\\/\\d{1,2}(?!\\d)|[卡券票费]价?\\d+|\\d+(?:多|余)?(?:平|㎡)|第[二两三]?[杯件份碗瓶个人].{0,2}(?:半|免|折|\\d)|送.{1,8}(?:一|两|\\d)[张份杯节件个]|送私教`,
  ].join('|'),
  'u',
);
/** Whoever speaks of these asks for something. */
const THINGS: ReadonlySet<string> = new Set(
  'music voice own narrate logo transition motion resolution fps font role words volume mute onBeat crop coverFile export shape style theme mood video each photo picture clip'.split(
    ' ',
  ),
);
/** Of these an offer may be, too: 全部饮品八折. */
const OFFERED: ReadonlySet<string> = new Set([
  'each',
  'mood',
  'style',
  'theme',
  'shape',
  'photo',
  'picture',
  'clip',
  'video',
  'export',
]);
/** What is told of whoever asks. */
const ASIDE =
  /^(?:我|他|她|你|您|请|麻烦|谢谢|多谢|帮|给|不要|别|要|想|把|用|然后|就|做|弄|搞|来|还没|还不|没定|待定|暂时)|[吗呢]$/u;
const NAME =
  /^(?:我们?的?|我家的?|小?店?)?(?:店名|店铺名|名字|名称|品牌名?|产品|店里?叫|我们叫|名为)(?:叫做?|是|为|:|：)*\s*["“「『]?(?<name>[^,.;!?，。"“”「」『』]{1,16})["”」』]?$/u;
/** `健身房宣传：铁人健身`: what it is of, before a colon. */
const LED =
  /^[^:：,，]{0,12}(?:宣[传傳]|[广廣]告|促[销銷]|推[广廣]|招生|介[绍紹]|[视視][频頻]|影片|短片|片)[^:：,，]{0,3}[:：]\s*(?<name>[^,.;!?，。"“「]{2,12})$/u;
/** Pictures, and what shows them. */
const PICTURES = /[张图屏]|照片|视频|画面|片段|镜头|logo|标志|字幕|标题/iu;
const LABEL = /^(?:卖点|优惠|活动|亮点|特点|内容|信息|房源视频|租屋影片|招租)(?:有|是|为|:)+\s*/u;
/** Where a fact is to stand: it does so anyway. */
const PLACED =
  /(?:也|都|要|就)*(?:放|写|打|加|显示|标)(?:上|在|到|进去)?(?:最后面?|结尾|片尾|末尾|上面|下面|上)?(?:就行|就好|吧)?$/u;
/** `最后留个电话…`: where it is to stand, said before it. */
const AT_END =
  /^(?:在|到)?(?:最后面?|结尾|片尾|末尾)(?:再|要|请|也|都)*(?:留|写|放|加|打|来|出)(?:上|个|一下|一个|一行|下)*[:：]?/u;
/** What is asked for is no fact: 奶茶店开业宣传. */
const OF_VIDEO =
  /(?<=.{2})的?(?:宣[传傳](?:片|[视視][频頻]|影片)?|[广廣]告(?:片)?|短片|[视視][频頻]|影片|推[广廣])$/u;
/** What is not to be said after all. */
const DENIED = /^(?<words>.{2,8}?)(?:就|先|都|暂时)*(?:别|不要|不用|不)(?:再)?(?:写|放|提|说|打)(?:上)?了?$/u;
/** A comma that parts, and no number's. */
const PART =
  /(?:[^,.;!?\n\s]|(?<=\d)(?:\.(?=\d)|,(?=\d{3}(?!\d)))|(?<=[\p{L}\d])(?<!元|块|广告|视频|影片|宣传|片|店|馆|餐厅)[ ](?=[a-z\d])|(?<=地址|店址|电话|手机|微信|时间|日期)[ ](?=\S))+/gu;
/** What is celebrated, beside the name of who does: “老灶台”周年庆. */
const EVENT = /(?:\d+|[一二三五十]+)?周年庆?|店庆|开业大吉|盛大开业|新店开业/u;
/** So many lines are read at once. */
const MOST_LINES = 4;

const HAN = /\p{Script=Han}/u;
/** Japanese is read by way of English. */
const KANA = /[\u3040-\u30ff]/u;

interface Part {
  readonly start: number;
  readonly end: number;
  readonly words: string;
  readonly kind: 'asks' | 'fact' | 'told' | 'aside';
}

/** What a promo tells in Chinese: its name as the title, facts on cards at the end. Takes them out of the message. */
export function factsInChinese(masked: Masked, { promotes, quotesAreWords }: Situation): Extracted {
  if (promotes !== true || !quotesAreWords || !HAN.test(masked.text) || KANA.test(masked.original))
    return { masked, wishes: [] };
  const parts = [...masked.text.matchAll(PART)].map(({ 0: words, index }) =>
    partOf(words, index, writtenIn(masked, index, index + words.length).trim()),
  );
  const wishes: Wish[] = [];
  const lines: string[] = [];
  let { text } = masked;
  for (const [at, part] of parts.entries()) {
    const event = part.kind === 'asks' ? EVENT.exec(part.words)?.[0] : undefined;
    if (event !== undefined && /[\ue000-\ue0fe]/u.test(part.words)) lines.push(event);
    const beside = parts[at - 1]?.kind === 'fact' || parts[at + 1]?.kind === 'fact';
    if (part.kind !== 'fact' && !(part.kind === 'told' && beside)) continue;
    const whole = writtenIn(masked, part.start, part.end).trim();
    const written = whole.replace(LABEL, '').replace(AT_END, '').replace(PLACED, '').replace(OF_VIDEO, '');
    const name = (NAME.exec(whole) ?? LED.exec(whole))?.groups?.name;
    const denied = (DENIED.exec(written) ?? DENIED.exec(whole))?.groups?.words;
    if (denied !== undefined) {
      for (const [each, line] of lines.entries()) lines[each] = line.replace(denied, '').trim();
    } else if (name !== undefined)
      wishes.push(...edit<'add_text'>({ do: 'add_text', text: name, role: 'title' }));
    else lines.push(written);
    text = text.slice(0, part.start) + ','.padEnd(part.end - part.start) + text.slice(part.end);
  }
  for (let at = 0; at < lines.length; at += MOST_LINES)
    wishes.push(
      ...edit<'add_card'>({
        do: 'add_card',
        text: lines.slice(at, at + MOST_LINES).join('\n'),
        look: 'closing',
        at: { at: 'end' },
      }),
    );
  return { masked: { ...masked, text }, wishes };
}

function partOf(words: string, start: number, written: string): Part {
  const end = start + words.length;
  const label = LABEL.exec(words)?.[0].length ?? 0;
  const said = words.slice(label);
  const tokens = tokensOf({ text: said }, () => false);
  const isNamed =
    NAME.test(written) || (LED.test(written) && !FACT.test(LED.exec(written)?.groups?.name ?? ''));
  const isStated = FACT.test(said) && !PICTURES.test(written);
  const kind = isNamed
    ? 'fact'
    : asks(said, tokens, isStated)
      ? 'asks'
      : ASIDE.test(said)
        ? 'aside'
        : FACT.test(said) || DENIED.test(said) || NAME.test(words) || label > 0
          ? 'fact'
          : (said.match(/\p{Script=Han}/gu)?.length ?? 0) > 1 &&
              !said.endsWith('的') &&
              (tokens.some(isUnknown) || isTaught(said, tokens))
            ? 'told'
            : 'aside';
  return { start, end, words, kind };
}

/** Of letters by themselves nothing is asked: 书法 is a class. */
const isTaught = (said: string, tokens: readonly Token[]): boolean =>
  !LETTERS.test(said) && tokens.every(({ means }) => means.some(({ id }) => id === 'font'));

const isUnknown = ({ kind }: Token): boolean => kind === 'unknown';

/** Whether words speak of something in the video, or of a file of it. */
const asks = (said: string, tokens: readonly Token[], isStated: boolean): boolean =>
  tokens.some(
    ({ kind, means, text }) =>
      ['quote', 'time'].includes(kind) ||
      (!isStated && ['file', 'pictures', 'ratio'].includes(kind)) ||
      (text.length > 1 &&
        means.some(
          ({ id }) =>
            THINGS.has(id) && !(isStated && OFFERED.has(id)) && !(id === 'font' && !LETTERS.test(said)),
        )),
  );
/** Without letters, 书法 is a class that somebody gives. */
const LETTERS = /字|体|标题|文|幕/u;
