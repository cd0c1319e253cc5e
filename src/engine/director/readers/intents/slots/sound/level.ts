import type { Change } from '../../../../edits/calls/targets.ts';
import type { Said } from '../said.ts';
import { anyOf, factorIn, plainOf, stepIn, without } from './words.ts';

/** What is complained of as too loud, and is to be quieter. */
const TOO_LOUD = anyOf(
  `(?:too|so|way|far too|not so|not that|less|that|bit|no|isn'?t it|beaucoup trop|trop|muy|tan|demasiado|zu|so|muito|tao|menos|moins|nicht so|pas si|nao tao) (?:loud(?:ly)?|strong(?:ly)?|shouty|noisy|much in the foreground|in your face|blaring|fuertes?|altas?|altos?|laut(?:e[nrs]?)?|forte?s?|recio)|` +
    `` +
    `` +
    `alta demais|alto demais|in your face|blar(?:es|ing)|deafen\\w*|blast(?:s|ing)|boom(?:s|ing)|bellow\\w*|` +
    `shout(?:s|ing|y)?|drown(?:s|ed|ing)?|overpower\\w*|compet\\w*|fight(?:s|ing)?|foreground|my ears|druber|` +
    `shut(?: \\w+){0,3} up|grit\\w*|chilla\\w*|satura|tapa|ubertont|drohnt|couvre|casse les oreilles|abafa\\w*|` +
    `encobre|estourad[ao]|gritando`,
  `太大|吵|太响|太闹|太嘈|太炸|吵死|太满|过大|盖过|盖住|盖了|压住|压过|压都|抢|震耳|轰|吓|うるさ|大きすぎ|デカすぎ|でかすぎ|邪魔`,
);
/** What cannot be heard, and is to be louder. */
const TOO_QUIET = anyOf(
  `(?:too|so|way too|bit|a bit) (?:quiet|soft|faint|low|weak|tiny)|barely (?:audible|hear)|` +
    `(?:can'?t|cannot|cant|can hardly|can barely|hardly) hear|whispering|mumbl\\w*|inaudible|miles away|` +
    `strain to hear|not loud enough|no se (?:oye|escucha)|no (?:oigo|escucho)|bajisim[oa]|zu leise|so leise|` +
    `kaum zu (?:horen|verstehen)|hort (?:man|sie|ihn) (?:sie |ihn |es )?(?:nicht|kaum)|trop (?:bas\\w*|faible)|` +
    `entends? (?:pas|rien|a peine)|entend a peine|muito baix[ao]|baix[ao] demais|nao (?:ouco|da pra ouvir|se ouve)|` +
    `cochichando`,
  `太小|太轻|太弱|听不(?:见|清|到)|小小声的|蚊子|偏轻|偏小|有点小|小太多|压住了|聞こえ(?:ない|づら|にく)|小さすぎ|ちっちゃ|ちっさ|負け`,
);
const UP = anyOf(
  `louder|lift(?:ed)?|turn(?: \\w+){0,3} up|volume up|turn up|boost\\w*|raise[ds]?|crank\\w*|pump\\w*|` +
    `bring(?: \\w+){0,2} up|up a (?:bit|notch|touch)|speak up|amplify|more volume|more oomph|heard|` +
    `mas (?:alto|alta|fuerte)|sube\\w*|subir|aumenta\\w*|sub(?:e|a)|lauter\\w*|aufdrehen|hoher|plus fort\\w*|` +
    `monte\\w*|remonte\\w*|augmente\\w*|mais alt[oa]|aumente`,
  `大点|大些|大一|调大|放大|弄大|开大|大声|响一点|响点|提高|提上|提升|往上提|托起来|高一些|高点|拉满|再大|加大|大きく|上げ|もっと大き`,
);
const DOWN = anyOf(
  `quieter|softer|soften\\w*|lower\\w*|turn(?: \\w+){0,3} down|bring(?: \\w+){0,2} down|down a (?:bit|notch|touch)|` +
    `(?:take|come)(?: \\w+){0,2} down|drop(?:s|ped)?|reduce|fainter|(?:right|way) down|mais suave|mas suave|` +
    `plus doux|tone(?: \\w+)? down|less volume|under|beneath|below|background|quieten|mas baj[ao]|mas bajit[ao]|` +
    `baja\\w*|bajar|leiser\\w*|runter\\w*|zuruckdrehen|dezenter|moins fort\\w*|baisse\\w*|baisser|` +
    `plus (?:bas|doucement|discrete?)|mais baix[oa]|abaixa\\w*|baixa[r]?|diminu\\w*`,
  `小点|小些|小一|调小|关小|弄小|收细|收小|小声(?!得)|调低|降低|降一|压低|压小|压下去|低点|低一|轻一点|轻点|再轻|小下去|细声|细啲|降|小さく|下げ|控えめ|抑え`,
);
/** How loud something is to be in a first video. */
const LOUD = anyOf(`loud\\w*|strong|full|fuerte|alt[ao]|volumen|laut|forte?|volume`, `大|响|拉满|大き`);
const FAINT = anyOf(
  `(?:very |really |quiet )*(?:quiet(?:ly)?|faint(?:ly)?|soft(?:ly)?|low|gentle|subtle|discreet|barely there|hardly (?:there|any|noticed)|barely any|whisper-level|in the background|unobtrusive|far away|at a (?:whisper|murmur)|in the next room|next door)|` +
    `` +
    `` +
    `baj(?:o|a|it[oa])|suave\\w*|leise|dezent\\w*|zart|discrete?s?|leger\\w*|douce\\w*|doucement|quasi pas|minimum|` +
    `baix(?:o|a|inh[oa])|suave|quase nem`,
  `轻轻|小小|低低|弱弱|很轻|轻声|小声|隐隐|淡淡|かすか|小さ|控えめ|ごく|うっすら|静か`,
);
const FULL = anyOf(
  `full (?:volume|blast|whack)|(?:to )?(?:the )?max(?:imum)?|todo el volumen|volle lautstarke|a fond|volume maximo|` +
    `no talo`,
  `拉满|最大|全开|最大限`,
);
const ASKED = anyOf(
  `please|pls|plz|should|make|want|keep|has to|must|por favor|porfa|bitte|soll|svp|devrait|deve|pon|deja|mach|mets|` +
    `deixa`,
  `要|请|吧|把|让|して|ください|お願い`,
);
const NORMAL = anyOf(
  `even\\w*|level|balance[ds]?|normal\\w*|same|match|usual`,
  `均|匀|一致|(?:调|音量|大小).{0,3}一样|正常|平衡|同じ|揃え`,
);

/**
 * Whether sound is to be louder or quieter, and by how much. Undefined where both are said, or neither is sure.
 *
 * @param plain the words that say it
 */
export function levelIn(said: Said, plain = plainOf(said)): Change | undefined {
  if (NORMAL.test(plain)) return undefined;
  if (FULL.test(plain)) return { to: 1 };
  const direction = directionIn(plain, said.situation.first);
  const percent = said.clause.fresh().percent();
  if (percent !== undefined) {
    const isTo = said.clause.has('to') || /(?:到|至|a|auf|at|around|no|を|に)\s*\d+/u.test(plain);
    if (isTo || direction === undefined) return percent > 0 && percent <= 2 ? { to: percent } : undefined;
    return { times: direction === 'up' ? 1 + percent : Math.max(0.05, 1 - percent) };
  }
  if (direction === undefined) return undefined;
  const factor = factorIn(plain);
  if (factor !== undefined && factor > 0) {
    const isRight = direction === 'up' ? factor > 1 : factor < 1;
    return isRight ? { times: factor } : undefined;
  }
  const step = stepIn(plain, 1.5);
  return { times: direction === 'up' ? step : 1 / step };
}

function directionIn(plain: string, isFirst: boolean): 'up' | 'down' | undefined {
  const rest = isFirst ? without(plain, TOO_LOUD) : without(plain, TOO_LOUD, TOO_QUIET);
  const isUp = (!isFirst && TOO_QUIET.test(without(plain, TOO_LOUD))) || UP.test(rest);
  const isDown = TOO_LOUD.test(plain) || DOWN.test(rest);
  if (isUp !== isDown) return isUp ? 'up' : 'down';
  if (isUp) return undefined;
  if (FAINT.test(rest) && (isFirst || ASKED.test(rest))) return 'down';
  return isFirst && LOUD.test(rest) ? 'up' : undefined;
}
