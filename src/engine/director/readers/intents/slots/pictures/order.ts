import type { CallOf } from '../../../../edits/calls/calls.ts';
import { edit } from '../../../reader.ts';
import type { SlotReader } from '../said.ts';
import { formsOf, isPlain, NO, oneOf, unknownIn, wordsOf, type Words } from './words.ts';

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
      '按时间|按日期|按拍的时间|按拍的日期|按照时间|按先后|从早到晚|时间早晚|时间顺序|时间先后|按拍摄时间|依照时间|按年份|依时间|照时间|撮影順|日付順|時系列|古い順|時間順|年代順',
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
