import type { CallOf } from '../../../../edits/calls/calls.ts';
import { edit } from '../../../reader.ts';
import { Clause } from '../../../phrases/clause.ts';
import type { Grammar } from '../../../phrases/grammar/grammar.ts';
import { swap } from '../../../phrases/grammar/order.ts';
import { addNew, keepOnly, place, replace as exchange } from '../../../phrases/grammar/pictures.ts';
import { isWaiting } from '../../../phrases/shown.ts';
import type { Token } from '../../../phrases/tokens.ts';
import type { Said, SlotReader } from '../said.ts';
import {
  formsOf,
  hintOf,
  isCalled,
  isPlain,
  named,
  NO,
  oneOf,
  says,
  unknownIn,
  wordsOf,
  type Words,
} from './words.ts';

type Order = CallOf<'order_pictures'>['by'] | 'newest';

const ORDERS: readonly (readonly [Order, Words])[] = [
  [
    'reverse',
    wordsOf(
      'reverse|reversed|backwards|back to front|other way round|other way around|last to first|al revés|orden contrario|orden inverso|a la inversa|umgekehrt*|rückwärts|andersrum|andersherum|inverse|inversé|inversez|à l’envers|ordem inversa|ordem contrária|ao contrário|de trás pra frente',
      '倒序|倒过来|反过来|倒着放|倒着来|逆序|反着|颠倒|逆順|逆に|反対の順',
    ),
  ],
  [
    'name',
    wordsOf(
      'by filename|by file name|filename order|file name order|match the filenames|in the filename|number order|numerical order|by number|by the number|numbered|alphabetical|alphabetically|alphabetical order|a to z',
      'orden alfabético|alfabéticamente|por nombre|por número|numeradas|nummeriert|durchnummeriert|alphabetisch*|nach namen|nach nummern|alphabétique|par nom|numérotées|par numéro|ordem alfabética|por nome|numeradas|pelo número',
      '按编号|按名字|按文件名|文件名顺序|按数字|编号顺序|按序号|编好号|按号|番号順|名前順|ファイル名順|あいうえお順',
    ),
  ],
  [
    'time',
    wordsOf(
      'date order|by date|by time|time taken|chronological*|timeline order|time order|oldest first|oldest to newest|by year|year order|order of date|when they were taken|in order of time',
      'por fecha|por fechas|en orden de fecha|orden cronológico|cronológic*|cronologic*|por año|chronologisch|nach datum|nach uhrzeit|nach jahr|nach zeit|von früher nach heute|dans l’ordre chronologique|chronologique|par date|par année|por data|ordem de data|por ano|pela data',
      '按时间|按日期|时间顺序|时间先后|按拍摄时间|依照时间|按年份|依时间|照时间|撮影順|日付順|時系列|古い順|時間順|年代順',
    ),
  ],
  [
    'newest',
    wordsOf(
      'newest first|newest to oldest|latest first|most recent first|newest at the front|más nuevo primero|más recientes primero|neueste zuerst|neuestes zuerst|plus récent au plus vieux|plus récentes d’abord|mais recente primeiro|最新的在前|从新到旧|新的在前|新しい順',
    ),
  ],
  [
    'shuffle',
    wordsOf(
      'shuffle|shuffled|random|randomly|random order|mix them up|mixed up|desordenadas|aleatori*|al azar|kreuz und quer|durcheinander|bunt gemischt|zufällig*|im wilden mix|mélange*|aléatoire*|au hasard|aleatóri*|embaralh*|mistura*|打乱|随机|乱序|随便排|ランダム|シャッフル|バラバラに',
    ),
  ],
];
const NO_ORDER = wordsOf(
  'birth|nascimento|nacimiento|geburt*|naissance|rest|then|first|matter*|wurscht|egal|wurst|grave|tanto faz|da igual|igual|any|why|jumbled|child*|surname*|season*|seating|height|size|military|price|in between|each|my order|keep my|with the|not|resto|después|reste|ensuite|depois|其余|姓氏|笔画|军衔|座位|楼层|中间|先|再|随你|你话事|没关系|ok|意味',
);

/** `by when they were taken`, `按编号排`, `newest at the front`. */
export const sort: SlotReader = (said) => {
  const { clause } = said;
  const by = oneOf(said, ORDERS);
  if (!by || clause.names || clause.times.length > 0 || clause.has('words', 'role', 'clip', 'card'))
    return undefined;
  const isFirst = by === 'newest' || by === 'time';
  const rest = formsOf(said).map((form) =>
    ORDERS.reduce((text, [, words]) => text.replaceAll(words, ' '), form),
  );
  if (!isPlain(said) || rest.some((form) => form.search(NO) >= 0 || form.search(NO_ORDER) >= 0))
    return undefined;
  if (unknownIn(said, ...ORDERS.map(([, words]) => words), ORDER_NOUNS).length > (isFirst ? 1 : 0))
    return undefined;
  return by === 'newest'
    ? [
        ...edit<'order_pictures'>({ do: 'order_pictures', by: 'time' }),
        ...edit<'order_pictures'>({ do: 'order_pictures', by: 'reverse' }),
      ]
    : edit<'order_pictures'>({ do: 'order_pictures', by });
};
const ORDER_NOUNS = wordsOf(
  'photos|pictures|pics|scans|images|order|sort|sorted|put|them|in|by|the|arrange|play|run|go|show|files|file|years|year|names|up',
  'orden|fotos|ponlas|ponelas|ordena|ordénalas|pon|reihenfolge|bilder|fotos|sortieren|abspielen|sortiert|ordre|photos|classe|classées|trie*|ordem|fotos|coloca|organiza',
  '照片|图片|顺序|排序|排列|排|照着来|照着|来|按|依|放|相|写真|順番|順|並べて|並べ|で|に',
);

/**
 * What a grammar makes of words, of which those that nobody knows say nothing.
 *
 * @param cues words that stand for concepts
 * @param tables further words that say nothing
 */
export function relaxed(
  said: Said,
  grammar: Grammar,
  cues: readonly (readonly [id: string, words: Words])[],
  ...tables: readonly Words[]
) {
  const { clause } = said;
  if (!isPlain(said) || unknownIn(said, ...cues.map(([, words]) => words), ...tables).length > 0)
    return undefined;
  if (clause.times.length > 0 || clause.hasPercent || !areCalled(said)) return undefined;
  const end = clause.tokens.at(-1)?.end ?? 0;
  const added = cues.flatMap(([id, words]): Token[] =>
    !clause.has(id) && says(said, words)
      ? [{ start: end, end, kind: 'word', means: [{ id, value: '' }], value: NaN, text: id }]
      : [],
  );
  const read = new Clause(
    [...clause.tokens.filter(({ kind }) => kind !== 'unknown'), ...added],
    clause.masked,
  );
  const wishes = grammar(read, hintOf(said));
  const left = read
    .rest()
    .filter(({ kind, means }) => kind !== 'word' || means.some(({ id }) => STRONG.has(id)));
  return wishes && left.length === 0 ? wishes : undefined;
}
const STRONG = new Set([
  'no',
  'remove',
  'but',
  'only',
  'rest',
  'before',
  'after',
  'start',
  'end',
  'first',
  'last',
  'middle',
  'swap',
  'replace',
  'instead',
  'another',
  'music',
  'voice',
  'words',
  'role',
  'logo',
  'next',
  'previous',
  'duplicate',
  'longer',
  'shorter',
  'rotate',
  'crop',
]);

const areCalled = (said: Said): boolean =>
  said.clause.targets.every((target) => target.by !== 'name' || isCalled(said, target.name));

const PLACES = [
  [
    'start',
    wordsOf(
      'first|open with|opens with|opening|opener|kick off|kicks off|starts with|start with|begin with|at the front|primero|al principio|al inicio|empieza|zuerst|als erstes|an den anfang|ganz vorne|en premier|au début|commence par|en ouverture|primeiro|no começo|no início|começa|打头|开场|放第一|最前面|放前面|最先|先頭|最初|冒頭',
    ),
  ],
  [
    'end',
    wordsOf(
      'last|finish|finish on|finish with|ends with|end with|end on|ending on|close with|closes it|closing|at the end|último|última|al final|termina con|cierra|cerrá|zuletzt|als letztes|ans ende|ganz hinten|zum schluss|en dernier|à la fin|finis par|finir par|por último|no final|no fim|termina com|收尾|压轴|放最后|最后面|末尾|结尾|最後|ラスト|締め',
    ),
  ],
  [
    'move',
    wordsOf(
      'put|move|goes|go|should be|must be|shift|pon|pasa|mueve|va|nimm|kommt|soll|setz|mets|mettez|passe|põe|bota|coloca|放|移|挪|提到|调到|置い|移動|持って',
    ),
  ],
] as const;
const SWAP = [
  [
    'swap',
    wordsOf(
      'swap|swapped|wrong way about|wrong way round|other way round|the wrong order|change places|intercambia|cambia de lugar|tausch*|vertausch*|échange*|interverti*|inverse*|troca|inverte|对调|调换|互换|换位|调转位|交换|换一下|入れ替え|逆',
    ),
  ],
] as const;
const MOVE_NOUNS = wordsOf(
  'one|picture|photo|pic|shot|slide|panel|panels|thing|we|see|it|must|about|are|is|have|foto|la|una|das|bild|photo|image|a|那张|张|位置|排|到|的|往|その|写真|枚目|やつ|場所|は|を',
);

/** `finish on the dog`, `第二同第五張調轉位`. */
export const move: SlotReader = (said) => {
  if (says(said, NO) || says(said, MIDDLE) || said.clause.targets.length === 0) return undefined;
  const swapped = says(said, SWAP[0][1]) ? relaxed(said, swap, SWAP, MOVE_NOUNS) : undefined;
  const ways = PLACES.slice(0, 2).filter(([id, words]) => said.clause.has(id) || says(said, words));
  return swapped ?? (ways.length <= 1 ? relaxed(said, place, PLACES, MOVE_NOUNS) : undefined);
};
const MIDDLE = wordsOf(
  'later|earlier|further|back a bit|forward|往后|往前|靠后|靠前|提前|番目|倒数|middle|halfway|somewhere|wrong|in turn|then|and then|in that order|medio|mitte|milieu|meio|中间|真ん中|dann|luego|puis|depois|再|然后',
);

const REMOVE = wordsOf(
  "remove|delete|take out|out|leave out|leave off|get rid|bin|ditch|lose|drop|skip|scrap|cut|without|not in|don't use|dont use|don't want|dont want|don't show|dont show|don't include|no need for|axe|bin off|chuck",
  'quita|quítame|quitar|elimina|borra|saca|sácala|sin|fuera|raus|weg|entfern*|lösch*|ohne|rausnehmen|weglassen|streich*|enlève*|enlev*|supprim*|vire|virez|retire*|sans|ôte*|tira|tire|remove*|apaga|exclui|sem|corta',
  '删|去掉|拿掉|拿走|不要|别放|别用|不用|打掉|扔|移除|剔|撤|去了|外して|削除|要らない|いらない|省いて|消して|抜いて|なしで',
);
const REMOVE_NOUNS = wordsOf(
  'photo|picture|pic|shot|slide|one|ones|in|up|foto|fotos|la|las|bild|bilder|photo|photos|image|a|as|张|照片|图|吧|了|那|写真|枚目',
);
const NOT_REMOVED = wordsOf(
  'which|one of|two of|nearly|ish|anything|before|after|since|no wait|sorry|i mean|actually|duplicate*|espera|perdón|nein|quatsch|pardon|aliás|不对|错了|一个|一张|重复的|him|her|he|she|them|bloke|man|woman|lady|guy|person|people|background|head|heads|face|everything|instead|seconds|only|just|keep|all but|except|text|caption|title|words|sound|music|logo|half|bit|part|start|end|solo|deja|fondo|nur|behalt*|hintergrund|seulement|garde|fond|só|deixa|fundo|人|他|她|只|留|背景|字|声|音|头|脸|段|だけ|背景|人|文字|音',
);

/** `lose number 3, it's blurry`, `第12张打掉别用了`. */
export const remove: SlotReader = (said) => {
  const { clause } = said;
  if (!isPlain(said)) return undefined;
  const only =
    clause.has('only') && clause.targets.length > 0 && !says(said, REMOVE)
      ? relaxed(said, keepOnly, [], REMOVE_NOUNS)
      : undefined;
  if (only) return only;
  if (!says(said, REMOVE) || says(said, NOT_REMOVED) || clause.has('only', 'but', 'rest', 'keep'))
    return undefined;
  const target = clause.times.length > 0 ? undefined : named(said);
  const isSure = target?.by === 'number' || target?.by === 'range' || target?.by === 'these';
  const isInside = /(?<![a-z])(?:from|of|in|on|at|from the)(?: the)? [\ue200-\ue2fe]/u.test(
    clause.masked.text,
  );
  if (!target || isInside || !areAllCounted(said)) return undefined;
  return unknownIn(said, REMOVE, REMOVE_NOUNS).length > (isSure ? MOST_REASONS : 0)
    ? undefined
    : edit<'remove_pictures'>({ do: 'remove_pictures', target });
};
/** Whether all numbers of the words are those of the pictures: `the 2nd and 5th` may be taken for one of them. */
function areAllCounted({ words, clause }: Said): boolean {
  const numbers = words.match(/(?<![\p{L}\d_.])\d+(?![\d_.])/gu)?.length ?? 0;
  const counted = clause.targets.reduce(
    (sum, target) => sum + (target.by === 'range' ? 2 : target.by === 'number' ? target.numbers.length : 0),
    0,
  );
  return numbers <= counted && !/第.{1,4}[张張页頁幅个個][的嘅]\S/u.test(words);
}

/** A reason may be given, of so many words that nobody knows. */
const MOST_REASONS = 4;

const NEW = [
  [
    'new',
    wordsOf(
      'new|just sent|just uploaded|i uploaded|i added|dropped in|new ones|the ones i just|nuevas|que acabo de subir|que subí|mandé|neuen|hochgeladen|nachgeschickt|nachgereicht|rajouté*|nouvelles|que je viens|novas|mandei agora|que mandei|adicionei|刚传|新传|新的|刚上传|新上传|刚发|刚补|追加した|新しい',
    ),
  ],
  [
    'add',
    wordsOf(
      'add|put|use|include|bring|pop|get|stick|mete|mételas|añade|agrega|incluye|füg*|nimm|rein|ajoute*|mets|mettez|inclu*|coloca|bota|adiciona|加|放|用|补|插|塞|入れて|加えて|使って',
    ),
  ],
] as const;
const ADD_NOUNS = wordsOf(
  'photos|pictures|pics|ones|them|in|too|more|fotos|bilder|photos|la|las|as|些|张|照片|进|进去|都|写真|枚',
);

/** `put the ones I just sent at the end`. */
export const add: SlotReader = (said) => {
  const { situation, clause } = said;
  const waits = situation.media.some(
    ({ kind, filename }) => kind !== 'audio' && isWaiting(situation, filename),
  );
  if (situation.first || !waits || says(said, NO) || clause.has('logo', 'music', 'words', 'role'))
    return undefined;
  if (clause.targets.length > 0)
    return relaxed(said, place, [...PLACES.slice(0, 2), ...NEW.slice(1)], ADD_NOUNS);
  return says(said, NEW[0][1]) && !clause.hasNumber ? relaxed(said, addNew, NEW, ADD_NOUNS) : undefined;
};

const REPLACE = [
  [
    'replace',
    wordsOf(
      'swap|swap out|trade|replace|in place of|instead of|cambia|sustituye|reemplaza|en lugar de|tausch*|austausch*|ersetz*|statt|remplac*|échange*|substitui|troca|no lugar d*|换成|替换|换|替掉|差し替え|交換|代わり',
    ),
  ],
] as const;

/** `swap the dog for lake.jpg`. */
export const replace: SlotReader = (said) =>
  says(said, NO) ? undefined : relaxed(said, exchange, REPLACE, MOVE_NOUNS);

const TWICE = wordsOf(
  'twice|two times|again|once more|a second time|repeat|repeated|duplicate|dos veces|otra vez|repite|de nuevo|zweimal|nochmal|noch einmal|wiederhol*|deux fois|encore une fois|répète*|duas vezes|de novo|repete|两次|两遍|再放一次|再来一次|再放一遍|重复一次|重复一遍|2回|二回|もう一度|もう一回',
);
const NOT_TWICE = wordsOf(
  'three|four|ten|start|end|between|after|before|first|last|finish|close|opening|later|times more|bit|part|clip|why|loop*|tres|final|al|después|antes|entre|drei|ende|schluss|nach|trois|fin|après|avant|três|fim|depois|三|四|五|结尾|最后|开头|头|尾|前|后|段|之间|3回|最後|最初|ずつ|太|了',
);

/** `show the trophy twice`: right behind itself. Again somewhere else is more than a call says. */
export const duplicate: SlotReader = (said) => {
  if (!isPlain(said) || !says(said, TWICE) || says(said, NOT_TWICE) || says(said, NO)) return undefined;
  const target =
    said.clause.names && !said.clause.has('start', 'end', 'before', 'after', 'first', 'last')
      ? named(said)
      : undefined;
  if (!target || unknownIn(said, TWICE, MOVE_NOUNS).length > 0) return undefined;
  return edit<'duplicate_pictures'>({ do: 'duplicate_pictures', target });
};
