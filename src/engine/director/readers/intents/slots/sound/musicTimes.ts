import { edit } from '../../../reader.ts';
import type { SlotReader } from '../said.ts';
import { kindIn } from './moods.ts';
import { anyOf, plainOf, soundFilesIn, SPEECH } from './words.ts';

/** How long a fade is where nothing is said, ms. */
const FADE_MS = 2000;
const LONG_FADE_MS = 4000;

const OUT = anyOf(
  `fad(?:e|es|ed|ing)(?: \\w+){0,3} (?:out|away|off|to nothing)|fade it(?: \\w+)? at (?:the )?end|die(?:s)? away|` +
    `dying (?:off|away)|trail(?:s)?(?: \\w+){0,3} off|tail off|dwindle|ebb\\w*|chop(?:s|ping|ped)?|stops? dead|` +
    `ends? (?:abruptly|dead)|cuts? (?:off|out)|abrupt\\w*|clipped|clunk|longer tail|` +
    `^fade (?:it|the (?:music|song|tune))$|(?:down|softer and softer|gradually)(?: \\w+){0,3} at the end|` +
    `bring the music down gradually|corte de golpe|se corta|se oye cortado|se vaya (?:bajando|perdiendo|apagando)|` +
    `baje (?:de a|poco a) poco|bajalo poquito|apag\\w*|ausblend\\w*|ausklingen|verkling\\w*|abwurg\\w*|abreiss\\w*|` +
    `langsam verschwinden|leiser werden|s'arrete sec|s'eteint|s'eteindre|se coupe|fondu de sortie|` +
    `baisse petit a petit|some devagar|sumindo|sumir|(?:ir |vai )?abaixando|abaixa\\w*(?: \\w+){0,5} aos pou\\w+|` +
    `termina no susto|diminuindo`,
  `淡出|渐弱|漸弱|渐小|渐细|慢慢(?:收|没|停|小|细|落|弱|淡|下去)|缓缓(?:收|落|没)|渐渐(?:没|收|小)|收(?:细|尾)|` +
    `断掉|断了|咔|突然断|硬切|戛然|收得太急|猛停|自然收|渐渐没声|下去|フェードアウト|(?:終わり|最後).*小さく|` +
    `だんだん小さ|小さくして|消えるように|ぶつ切り|ふっと消|終わりもふわっと`,
);
const IN = anyOf(
  `fad(?:e|es|ed|ing)(?: \\w+){0,3} (?:in|up)|ease(?: \\w+){0,3} in|comes? up gradually|come up gradually|sneak in|` +
    `swell in|bring it in gently|comes? in like a brick|creep(?:s|ing)? in|enter(?:s|ing)? gradually|slams? in|` +
    `blares? in|comes? in like a slap|(?:begin|start)s? (?:soft|softly|quiet|quietly|gently) with it|begin softly|` +
    `bang|entre (?:poco a poco|suave)|vaya subiendo|einblend\\w*|leise einsteig\\w*|langsam kommen|` +
    `monte (?:petit a petit|doucement)|entre doucement|fondu d'entree|entra(?:ndo)? (?:devagar|aos poucos)|` +
    `vai subindo`,
  `淡入|渐入|渐强|淡着进|慢慢(?:起|进来|进|推|大|响)|缓缓起|进来太猛|上来就|片头突兀|フェードイン|だんだん大き|入りはふわっと`,
);
const BOTH = anyOf(
  `fade in and out|in and out|start and (?:the )?end|ein- und ausblenden|entrada y salida`,
  `进出|歌头歌尾|头尾|起头结尾|慢慢起来慢慢没|淡入淡出|淡进淡出|開始と終わり`,
);
/** Other words of when than at the start and at the end: what no fade waits for. */
const WHEN = anyOf(
  `when|while|as|until|till|once|after|before|under|over(?= the)|during|where|` +
    `last (?:photo|line|one|clip|picture|two)|two last|photo|clip|cuando|mientras|wenn|wahrend|bei|zu fruh|quand|` +
    `pendant|quando|junto|longer|sooner|no fade|too early|dips?|rises? again`,
  `说|念|讲|时候|接头|切换|交叉|过渡|之前|话|先.*后|由|一秒再停|到最后|たら|とき|時`,
);

/** `let it die away`, `fade it in over 3 seconds`, `it just chops off`. */
export const fade: SlotReader = (said) => {
  const { situation, clause } = said;
  const plain = plainOf(said);
  if (clause.names || SPEECH.test(plain)) return undefined;
  const ending = plain.replaceAll(/under the last (?:photo|picture|shot)|最尾|最后|开始的时候/gu, '');
  if (WHEN.test(ending) || (situation.first && kindIn(plain) !== undefined)) return undefined;
  const isBoth = BOTH.test(plain);
  const [isOut, isIn] = [isBoth || OUT.test(plain), isBoth || IN.test(plain)];
  if (!isOut && !isIn) return undefined;
  const isLong = /(?<!\p{L})(?:long|slow|longer|lang|langsam)(?!\p{L})|拉长|拖长/u.test(plain);
  const isTimed = !/\d:\d/.test(plain) && /\d|sec|segundo|sekunde|秒|ten|five|three|two/u.test(plain);
  const ms = (isTimed ? clause.fresh().time()?.value : undefined) ?? (isLong ? LONG_FADE_MS : FADE_MS);
  if (clause.times.length > 1) return undefined;
  return edit<'set_sound'>({
    do: 'set_sound',
    which: 'music',
    ...(isIn && { fadeIn: ms }),
    ...(isOut && { fadeOut: ms }),
  });
};

const LOOP = anyOf(
  `loop(?:s|ed|ing)?|on repeat|repeat(?:ed)?|(?:go|goes|have it go) round again|round again|` +
    `carry on (?:to|till|until) the (?:end|finish)|runs out|` +
    `(?:right |all the way |play )?(?:to|till|until) the (?:very )?(?:end|finish)|all the way through|throughout|` +
    `in a loop|carry on|(?:hasta|ate) (?:el|o) final|en bucle|repite\\w*|em loop|bis zum (?:schluss|ende)|` +
    `durchlaufen|schleife|en boucle|boucler|jusqu'au bout|jusqu'a la fin|ate o fim|o video todo|se acaba`,
  `循环|一直放|从头到尾|放到(?:最后|结束|片尾)|到底|贯穿|重复放|最後まで|ループ|通して`,
);
/** Places in a song, of which no one here knows where they are. */
const IN_SONG = anyOf(
  `from|chorus|verse|bridge|drop|singing|sings|break|solo|in|onwards|intro|coro|estribillo|refrain|refrao|minuto|` +
    `segundo|desde|ab|des|au|a partir de|no`,
  `从|副歌|高潮|那句|第.*秒|前奏|开始|サビ|から|歌い`,
);
const SEEN = anyOf(
  `title|photo|picture|pic|clip|image|slide|scene|each|when|while|once|after|before|until|stop[s]?|end[s]? at|only|` +
    `fades?|bell|titulo|foto|bild|titel|image|titre|cuando|wenn|quand|quando|erst|stille|silence|silent|nothing|` +
    `no music|not`,
  `照片|图|画面|标题|时候|之后|之前|再|只|停|没有|别|不|写真|タイトル|てから|だけ|無音|止め`,
);

/** `loop it`, `from the chorus at 1:05`, `only 3:15 to 4:00 of it`. */
export const time: SlotReader = (said) => {
  const { clause } = said;
  const plain = plainOf(said);
  const [first, second, third] = clause.times;
  if (clause.names || third !== undefined) return undefined;
  if (first === undefined) {
    const isTimed = /\d|第/u.test(plain);
    const isStopped = /(?<!\p{L})(?:once|before|after|when|pictures run out)(?!\p{L})/u.test(plain);
    if (isTimed || isStopped || !LOOP.test(plain) || NOT_LOOPED.test(plain)) return undefined;
    return edit<'set_sound'>({ do: 'set_sound', which: 'music', loop: true });
  }
  if (SEEN.test(plain) || !IN_SONG.test(plain)) return undefined;
  if (second !== undefined)
    return second > first
      ? edit<'set_sound'>({ do: 'set_sound', which: 'music', from: first, to: second })
      : undefined;
  return INSIDE.test(plain) || soundFilesIn(said.words).length > 0
    ? edit<'set_sound'>({ do: 'set_sound', which: 'music', from: first })
    : undefined;
};
const NOT_LOOPED = anyOf(
  `no|not|don'?t|dont|stop|without|shouldn'?t|nicht|kein\\w*|sin|sem|sans|pas|nothing|only|just`,
  `不|别|停|只`,
);
const INSIDE = anyOf(
  `chorus|verse|bridge|singing|sings|break|in the (?:song|track|recording|file)|of the (?:song|track)|onwards|coro|` +
    `estribillo|refrain|refrao|em diante|de la cancion|mp3|wav|m4a|proper\\w*|intro`,
  `副歌|高潮|从.*(?:放|播|用|切)|サビ|歌い`,
);

const BEAT = anyOf(
  `beats?|beat-?matched|rhythm|in time|in step|out of step|out of sync|sync(?:ed)?|downbeat|drums?|snare|kicks?|` +
    `kick drum|bass|claps?|clapping|handclaps|tambourine|drum hit|fiddle|music|song|ritmo|bombos?|compas|golpes|` +
    `platillo|tambor|destiempo|beat-schnitt|bassdrum|schlag|takt|rhythmus|kick|rythme|tempo|caisse claire|batida|` +
    `bumbo|caixa`,
  `节拍|节奏|拍子|卡点|踩点|鼓点|踩.*点|拍点|合拍|鼓|重拍|重音|歌|音乐|曲子|声音|咚|リズム|拍|ビート|音ハメ|太鼓|音に合わせ|ギターに合わせ`,
);
const CHANGES = anyOf(
  `cuts?|chang(?:e|es|ing)|switch\\w*|pics?|pictures?|photos?|images?|cutting|swap|snap|jumps|advance|sync\\w*|` +
    `match\\w*|line it up|in time|on the beat|off the beat|fotos?|cortes?|cortado|cambi\\w*|cuadra|bilder?|` +
    `schnitt\\w*|geschnitten|schneid\\w*|wechsel\\w*|photos?|coupe\\w*|changements|enchain\\w*|claquent|imagens?|` +
    `corta|troca\\w*|mudan\\w*`,
  `卡|踩|切|换|照片|图|画面|合|对|押|写真|切り替|合わせ|ハメ|合って`,
);
const NOT_ON_BEAT = anyOf(
  `don'?t (?:cut|change|switch|sync)|dont (?:cut|change)|stop|not every|` +
    `every (?:other|second|third|fourth|\\w+ tick)|when i|when the|when they|should (?:hit|be)|flash\\w*|strobe|late|` +
    `early|confetti|a second off|half a second|each count|sin|nicht auf|pas sur|click|stabs|last note|hits? like|` +
    `door|until|kills|drop exactly|drop hitting|to the drop|on the drop|offbeat|no (?:cuts|beat)`,
  `别卡|不要卡|不用卡|每(?:两|隔|四|八)|隔一|快半拍|慢半拍|那一下|那段|台词|最后一|1枚だけ`,
);

/** `cut on the beat`, `the photos and the rhythm don't agree`. */
export const beat: SlotReader = (said) => {
  const plain = plainOf(said);
  if (said.clause.names || NOT_ON_BEAT.test(plain)) return undefined;
  return BEAT.test(plain) && CHANGES.test(plain) ? edit<'match_music'>({ do: 'match_music' }) : undefined;
};
