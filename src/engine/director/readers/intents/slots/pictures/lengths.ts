import type { Change } from '../../../../edits/calls/targets.ts';
import { isMusic, isNamedMusic } from '../../../../board/media.ts';
import { edit, type Wish } from '../../../reader.ts';
import type { Said, SlotReader } from '../said.ts';
import {
  direction,
  formsOf,
  isPlain,
  named,
  ONWARDS,
  says,
  sizeOf,
  unknownIn,
  wayOf,
  wordsOf,
} from './words.ts';

const AT_MOST = wordsOf(
  "under|at most|at the most|no more than|not more than|no longer than|not longer than|max|maximum|tops|top|limit|hard limit|can't be over|cant be over|nothing over|not over|no more|or less|cap|capped|up to|within|less than|shorter than|can't go over|mustn't go over|below|never over",
  'máximo|maximo|como mucho|a lo mucho|no más de|no mas de|menos de|sin superar|sin pasar de|que no pase de|que no dure más de|no pase|tope|höchstens|maximal|nicht länger als|net länger als|ned länger als|nöd länger als|nicht mehr als|unter|max.|keine länger',
  'pas plus de|pas plus|au plus|maximum|maxi|moins de|sans dépasser|grand max|no máximo|no maximo|máximo|maximo|menos de|sem passar de|não passar de|não passe de|até',
  '以内|之内|内|不超过|别超|别超过|别过|不要超过|不能超过|不过|限时|最多|顶多|至多|超过不行|上限|封顶|不到|以下|まで|最大|長くても|超えない',
);
const AT_LEAST = wordsOf(
  'at least|minimum|no less than|no shorter than|or more|not under',
  'al menos|por lo menos|como mínimo|mínimo|mindestens|wenigstens|au moins|minimum|pelo menos|no mínimo|ao menos',
  '至少|起码|最少|不少于|不能少于|以上|最低|少なくとも',
);
const PARTS = wordsOf(
  'each|per|every|apiece|intro|outro|title|caption|text|voice|two lengths|both|versions|two versions|first|last|opening|ending|cada|por foto|je|pro|jede*|chaque|par|每|一张|ずつ|两个|兩個|开头|结尾|片头|片尾',
);
const AS_MUSIC = wordsOf(
  'as long as|same length as|length of|fill the|match the|match|fit the|lasts as long|till the song|until the song|for the whole|whole length|run till|stretch it to|over the length',
  'lo que dura|tanto como|igual que la canción|duración de la canción|hasta que acabe|so lang wie|länge des|wie das lied|solange|autant que|la durée de|le temps de|la longueur|tanto quanto|duração da|o tempo da|acompanhar a',
  '一样长|跟歌|跟着歌|跟音乐|和音乐|配合音乐|等长|同长|长度一致|歌多长|曲の長さ|曲に合わせ|音楽に合わせ|長さに合わせ',
);
const LENGTH = direction(
  [
    'longer|too short|more time|stretch|stretch it|extend|lengthen|not long enough|bit short|más largo|mas largo|alarga*|muy corto|quedó corto|demasiado corto|länger|zu kurz|verlänger*|plus long|trop court|rallonge*|mais longo|mais comprido|muito curto|alonga*',
    '长一点|长一些|长点|再长|加长|太短|短了|延长|拉长|长些|もっと長く|長くして|長めに|短すぎ|短い',
  ],
  [
    'shorter|too long|way too long|so long|bit long|drags|drags on|goes on|cut it down|trim it|shorten|condense|tighten|tighter|not as long|less long|shorter please|más corto|mas corto|muy largo|demasiado largo|larguísim*|acorta*|kürzer|zu lang|kürz*|plus court|trop long|raccourci*|mais curto|muito longo|muito comprido|encurta*|enxuga*',
    '短一点|短一些|短点|再短|变短|缩短|太长|长了|剪短|压短|精简|太磨叽|太拖|短些|もっと短く|短くして|短めに|長すぎ|長い',
  ],
);
const HALF = wordsOf(
  'in half|by half|half as long|half the length|half of it|a la mitad|mitad|die hälfte|halb so lang|de moitié|moitié|pela metade|metade|一半|砍半|半分',
);
/** “Shorter” without a number is this much of it. */
const SHORTER = 0.75;

const AND_A_HALF = wordsOf('y medio|y media|et demi|et demie|e meio|e meia|und ein halb|and a half');

/** A minute and a half is often said as `两分半`, a minute twenty as `一分二十`. */
function wholeTime(said: Said): number | undefined {
  const { clause } = said;
  const [time, ...others] = clause.times;
  if (time === undefined || time === 0 || others.length > 0) return undefined;
  const [, half, seconds] =
    /[\ue200-\ue2fe]\ue0ff*(?:(半)|([二三四五]?十[一二三四五六七八九]?|[1-5]\d)(?!\d))/u.exec(
      clause.masked.text,
    ) ?? [];
  if (half !== undefined || says(said, AND_A_HALF)) {
    // The half may be in the time already.
    if (time % 60_000 === 30_000) return time;
    return time % 60_000 === 0 && time < 3_600_000 ? time + 30_000 : undefined;
  }
  return seconds === undefined ? time : undefined;
}

/** `under a minute`, `two and a half minutes`, `as long as the song`, `shorter, people have trains to catch`. */
export const wholeLength: SlotReader = (said) => {
  const { clause, situation } = said;
  if (says(said, PARTS)) return undefined;
  if (clause.times.length === 0) return asMusic(said) ?? (situation.first ? undefined : relative(said));
  const time = wholeTime(said);
  if (time === undefined || /[\ue200-\ue2fe]\ue0ff* an? \p{L}/u.test(clause.masked.text)) return undefined;
  if (clause.names || clause.has('add', 'more') || clause.hasPercent) return undefined;
  if (says(said, EXACTLY)) return edit<'set_length'>({ do: 'set_length', length: { to: time } });
  const isMost = says(said, AT_MOST);
  const isLeast = says(said, AT_LEAST);
  if (isMost && isLeast) return undefined;
  if (isMost) return [{ kind: 'limit', most: time }];
  if (isLeast) return [{ kind: 'limit', least: time }];
  if (!isPlain(said) || clause.hasNumber || says(said, DOUBTFUL)) return undefined;
  return edit<'set_length'>({ do: 'set_length', length: { to: time } });
};

const EXACTLY = wordsOf(
  'no more no less|not more not less|ni más ni menos|nicht mehr und nicht weniger|ni plus ni moins|nem mais nem menos|不多不少',
);

/** What says that a time is not how long the video is to be. */
const DOUBTFUL = wordsOf(
  "by|but|not|no|never|over|above|anything|doesn't|isn't|don't|only|too|silence|add|off|cut off|more|longer|after|before|than|extra|spoken|loop*|just over|nearly|no more no less",
  'no|demasiado|más|mas|quita|nur|zu|nicht|kein*|mehr|weg|keine|ohne|trop|pas|plus|encore|não|mais|tira|sobra',
  '不|别|太|没|多|再|超|循环|加|掉|才|只有|ない|すぎ|しか|追加|あと',
);

function asMusic(said: Said): Wish[] | undefined {
  const { clause, situation } = said;
  if (!clause.has('music') || clause.has('voice', 'own', 'narrate', 'more', 'add') || !says(said, AS_MUSIC))
    return undefined;
  const [only, ...others] = situation.media.filter((file) => isMusic(file) || isNamedMusic(file));
  if (only?.durationMs === undefined || others.length > 0) return undefined;
  return edit<'set_length'>({ do: 'set_length', length: { to: Math.round(only.durationMs) } });
}

function relative(said: Said): Wish[] | undefined {
  const { clause } = said;
  if (!isPlain(said) && !says(said, HALF)) return undefined;
  if (
    clause.names ||
    clause.hasNumber ||
    clause.hasPercent ||
    clause.has('photo', 'clip', 'card', 'picture', 'music', 'voice', 'words', 'role', 'end', 'start')
  )
    return undefined;
  const way = wayOf(said, LENGTH);
  if (says(said, HALF))
    return way === 'up' ? undefined : edit<'set_length'>({ do: 'set_length', length: { times: 0.5 } });
  if (!way || unknownIn(said, LENGTH.all).length > MOST_UNKNOWN) return undefined;
  return edit<'set_length'>({ do: 'set_length', length: { times: way === 'down' ? SHORTER : 1 / SHORTER } });
}
const MOST_UNKNOWN = 4;

const EACH = wordsOf(
  'each|per|every|apiece|a pop|a photo|a picture|a slide|a pic|cada|por foto|c/u|pro bild|je bild|jedes|jede|je|chaque|chacune|par photo|par image|por imagem|por foto|cada',
  '每张|每幅|每步|每道|每件|每个|每页|每一张|每一步|一张|一步|一页|一道|一幅|每人|每款|每样|每种|一枚|1枚|ずつ',
);
const PACE = direction(
  [
    "longer|too short|linger*|slower|slow|slowly|too fast|too quick|so quick|so fast|fly past|flies past|fly by|rushed|too rushed|rushing|rushes|unhurried|take your time|take their time|plenty of time|time to look|time to take in|not too fast|not too quick|nothing too fast|not so fast|less hurry|no rush|don't rush|dont rush|can't see anything|gone too soon|blink and|whizz* past|whizz* by|needs ages|held longer|hold longer|stay longer|more time|long enough to",
    'más tiempo|mas tiempo|más lento|mas lento|lento|lentas|despacio|demorad*|devagar|más ratito|buen rato|muy rápido|demasiado rápido|sin prisa|länger|langsam|langsamer|zu schnell|zu hektisch|ohne hast|in ruhe|nicht zu schnell|plus longtemps|lentement|plus lentement|trop vite|trop rapide|pas trop vite|mais tempo|mais devagar|mais lento|muito rápido|rápido demais|sem pressa|com calma|bem demoradas|mais demoradas',
    '慢|慢点|慢一点|慢慢|太快|别太快|不要太快|快了点|快了|久一点|久点|多停|停久|停留久|长一点|看不清|眼睛跟不上|看不过来|多停会|多停一会|多留会|ゆっくり|長め|長く|速すぎ|早すぎ|はやすぎ',
  ],
  [
    'faster|fast|quick|quickly|quicker|quickfire|quick fire|flash through|flash by|flash up|flick|flick by|flick through|flicker|rapid|rapidly|snappy|snappier|shorter|zip|too slow|so slow|drags|dragging|up for ages|up too long|on for ages|on too long|linger* too long|move along|get a move on|speed up|speed it up|whip through|zip through|rattle through|rat a tat|in a flash',
    'rápido|rapido|rápidas|más rápido|más rapido|muy lento|demasiado lento|más corto|más cortas|schnell|schneller|flott|flotter|zügig|kurz|kürzer|zu langsam|zu lang|rapide|rapides|vite|plus vite|accéléré*|raccourci*|trop lent|trop long|rápidas|mais rápido|mais rapido|muito lento|lento demais|mais curto|mais curtas',
    '快|快点|快一点|快速|快切|快闪|太慢|太久|停太久|太长|短一点|短点|别太慢|不要太慢|テンポよく|速く|早く|はやく|短く|遅すぎ|遅い|長すぎ|パンパン|パッパッ',
  ],
);

/** How much longer or shorter, without a number. */
const STEPS = { bit: 1.25, usual: 1.5, lot: 2.25 } as const;

/** `4 seconds a photo`, `3 seconds on the dog`, `linger on the cake`, `the photos fly past`. */
export const eachLength: SlotReader = (said) => {
  const { clause } = said;
  if (
    !isPlain(said) ||
    clause.has('transition', 'kind', 'cuts', 'fade', 'rest', 'but', 'only', 'words', 'role', 'music')
  )
    return undefined;
  const length = clause.times.length > 0 ? timeIn(said) : factorIn(said);
  const target = length && targetIn(said, 'to' in length);
  return target && edit<'set_picture_length'>({ do: 'set_picture_length', target, length });
};

function timeIn(said: Said): Change | undefined {
  const [time, ...others] = said.clause.times;
  if (time === undefined || time < 1 || others.length > 0 || says(said, DIFFERENCE)) return undefined;
  return { to: time };
}
const DIFFERENCE = wordsOf(
  "but|pero|aber|sauf|mas|more|longer|less|shorter|extra|another|not|no|don't|only|just for|at least|at most|max|first|last|than|too|from|under|over|isn't",
  'más|mas|menos|otro|otros|no|mehr|länger|kürzer|weniger|nicht|noch|zu|plus|moins|encore|pas|mais|menos|não|nao',
  '但|多|再|少|加|减|延长|缩短|不|别|才|只|前|后|算了|改|あと|延長|ない|プラス|しか',
);

function factorIn(said: Said): Change | undefined {
  if (said.clause.hasNumber || said.clause.hasPercent || said.clause.has('double', 'half', 'triple'))
    return undefined;
  const way = wayOf(said, PACE);
  if (!way) return undefined;
  const step = STEPS[sizeOf(said)];
  return { times: way === 'up' ? step : Math.round(1000 / step) / 1000 };
}

const NOT_ALL = wordsOf(
  'for|on|of|from|in|at|with|where|para|en|für|bei|auf|mit|pour|sur|dans|no|na|em|最后|第一|开头|结尾|封面|合影|最初|最後|first|last|opening|final|title|intro|one|group',
);
const NOUNS = wordsOf(
  'photos|pictures|pics|images|slides|shots|photo|picture|slideshow|changes|fotos|imágenes|bilder|photos|images|imagens|step|steps|cards|look|looks|hold|stay|show|shown|up|screen|by|through|move|along|flash|secs|sec|seconds|go|goes|make|停|留|亮相|照片|图|相|切|换|节奏|翻|过|变|播|放|秒|枚|切り替|変わ|写真|表示',
);

const SOMEBODY = wordsOf(
  'there|here|that bit|allí|ahí|ahi|dort|là|ali|那里|这里|そこ|ここ|me|him|her|us|them|mich|ihn|sie|uns|moi|mí|mim|她|他|我',
);
/** “The photo of the pastel”, `那几张`: some of them. */
const OF_ONE =
  /(?<!\p{L})(?:foto|photo|picture|pic|bild|imagem|imagen|image) (?:of|do|da|de|del|von|du) |[那这](?:几|些)?[张幅页组]/u;
/** How many there are is no number of a picture. */
const COUNTED = wordsOf('照片一共|图一共|图片一共');

function targetIn(said: Said, hasTime: boolean) {
  const { clause } = said;
  if (says(said, COUNTED) || formsOf(said).some((form) => OF_ONE.test(form))) return undefined;
  const left = unknownIn(said, PACE.all, EACH, NOUNS);
  if (clause.names) return left.length === 0 && !ONWARDS.test(said.plain) ? named(said) : undefined;
  const each = says(said, EACH);
  if (hasTime && !each && !clause.has('photo', 'picture', 'all')) return undefined;
  if (formsOf(said).some((form) => form.replaceAll(EACH, ' ').search(NOT_ALL) >= 0) && left.length > 0)
    return undefined;
  if (
    clause.has(
      'first',
      'last',
      'start',
      'end',
      'middle',
      'clip',
      'card',
      'new',
      'it',
      'next',
      'after',
      'before',
    )
  )
    return undefined;
  if (!hasTime && says(said, SOMEBODY)) return undefined;
  return left.length <= (each && hasTime ? 2 : 0) ? ({ by: 'all' } as const) : undefined;
}
