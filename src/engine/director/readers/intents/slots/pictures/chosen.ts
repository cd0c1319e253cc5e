import { edit } from '../../../reader.ts';
import { swap } from '../../../phrases/grammar/order.ts';
import { addNew, keepOnly, place, replace as exchange } from '../../../phrases/grammar/pictures.ts';
import { isWaiting } from '../../../phrases/shown.ts';
import type { Said, SlotReader } from '../said.ts';
import { relaxed } from './relaxed.ts';
import { isPlain, named, NO, says, unknownIn, wordsOf } from './words.ts';

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
      'swap|swapped|wrong way around|mixed up|swapped round|wrong way about|wrong way round|other way round|the wrong order|change places|intercambia|cambia de lugar|tausch*|vertausch*|échange*|interverti*|inverse*|troca|inverte|对调|调换|互换|换位|调转位|交换|换一下|入れ替え|逆',
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
  'later|earlier|further|back a bit|forward|往后|往前|靠后|靠前|提前|番目|倒数|somewhere else|wrong|in turn|then|and then|in that order|dann|luego|puis|depois|再|然后',
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
  'replace*|swap*|cambia*|ersetz*|remplac*|substitu*|troc*|换|代わり|差し替え|which|one of|two of|nearly|ish|anything|before|after|since|no wait|sorry|i mean|actually|duplicate*|espera|perdón|nein|quatsch|pardon|aliás|不对|错了|一个|一张|重复的|him|her|he|she|them|bloke|man|woman|lady|guy|person|people|background|head|heads|face|everything|instead|seconds|only|just|keep|all but|except|text|caption|title|words|sound|music|logo|half|bit|part|start|end|solo|deja|fondo|nur|behalt*|hintergrund|seulement|garde|fond|só|deixa|fundo|人|他|她|只|留|背景|字|声|音|头|脸|段|だけ|背景|人|文字|音',
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
  // “Twice as long” is a length.
  if (said.clause.has('length', 'longer', 'as') || /(?:twice|times) as /.test(said.clause.text))
    return undefined;
  if (!isPlain(said) || !says(said, TWICE) || says(said, NOT_TWICE) || says(said, NO)) return undefined;
  const target =
    said.clause.names && !said.clause.has('start', 'end', 'before', 'after', 'first', 'last')
      ? named(said)
      : undefined;
  if (!target || unknownIn(said, TWICE, MOVE_NOUNS).length > 0) return undefined;
  return edit<'duplicate_pictures'>({ do: 'duplicate_pictures', target });
};
