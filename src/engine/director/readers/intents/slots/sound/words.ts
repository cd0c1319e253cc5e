import { simplified } from '../../../../language/hanScript.ts';
import type { Said } from '../said.ts';

/** Names of sound files as they are written, whether or not there are such. */
const SOUND_FILE = /[\p{L}\p{N}_-]+\.(?:mp3|m4a|wav|flac|aac|ogg|opus|amr|wma)(?![\p{L}\p{N}])/giu;

/** Words as the tables below have them: without names of sound files, lower case, Chinese in Simplified script, Latin script without accents. */
export function plainOf({ words, situation: { language } }: Said): string {
  const lower = words.replaceAll(SOUND_FILE, ' ').toLowerCase().replaceAll('’', "'");
  if (language === 'ja') return lower;
  return simplified(lower).normalize('NFD').replaceAll(/\p{M}/gu, '').replaceAll('ß', 'ss').normalize('NFC');
}

/** Any of these: words of Latin script as wholes, signs wherever they stand. */
export const anyOf = (latin: string, signs: string): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{N}])(?:${latin})(?![\\p{L}\\p{N}])|${signs}`, 'u');

/** Only for a time, at a place, or when something is seen or heard: no call says that. */
export const PARTLY = anyOf(
  `when(?:ever)?|while|until|till|once|after(?:wards?)?|before|during|except|apart from|where|` +
    `as (?:she|he|they|we|i|the)|from the|over the|on the|only (?:on|at|for|in)|by the|near|towards?|halfway|midway|` +
    `mid|(?:first|second|last|final|other|one) (?:half|part|bit|third|one|two|ones|few|section|verse|song|track)|` +
    `half of|middle|section|part|rest|demas|ubrig\\w*|reste|resto|the bit|beginning|start|finish|to begin with|` +
    `at first|at the end|the end|chorus|verse|then|each|every(?: time)?|getting|steadily|at the|again|ones?|cuando|` +
    `mientras|hasta|despues|antes|durante|excepto|salvo|mitad|parte|luego|principio|final|inicio|wenn|wahrend|bis|` +
    `nach|danach|bei|ausser|halfte|teil|mittelteil|dann|anfang|ende|schluss|wo|als|quand|lorsque|pendant|` +
    `jusqu'?[a-z]*|apres|avant|sauf|moitie|partie|puis|debut|fin|quando|enquanto|ate|depois|exceto|metade|meio|` +
    `comeco|fim`,
  `时候|之前|之后|以后|后面|前面|直到|那段|这段|一段|部分|前半|后半|除了|其余|其他|中间|然后|最后|开头|结尾|片头|` +
    `片尾|先.*再|第[一二三四五六七八九十\\d]|再.*上来|とき|時|まで|途中|部分|ところ|とこ|たら|以外|最初|最後|後半|` +
    `前半|から`,
);

/** What is denied or taken away. */
export const DENIED = anyOf(
  `no|not|never|nothing|none|without|don'?t|dont|doesn'?t|isn'?t|wasn'?t|can'?t|cant|less|instead of|rather than|` +
    `stop|but|avoid|refrain|hate[sd]?|skip|lose|sin|nada|menos|ni|en lugar|en vez|ohne|kein\\w*|nicht|statt|weniger|` +
    `sans|pas|aucun\\w*|moins|lieu|sem|nao|nem`,
  `不|别|莫|没|唔|無|无(?!人机)|去掉|換下|なし|ない|じゃな|より|いらな|要らな|抜き|やめ`,
);

/** How far: “a bit” is half a step, “a lot” two. */
const BIT = anyOf(
  `(?:a |wee |tiny |little )?bit(?! of)|little|slightly|touch|notch|tad|smidge\\w*|nudge|shade|hair|poco|poquito|` +
    `pelin|toque|bisschen|bissl|etwas|spur|tick|(?:un )?peu|tico|pouco|pouquinho|pouquito`,
  `一点|点儿|些|少少|一档|稍|略|ちょっと|少し|もう少し|やや|若干`,
);
const LOT = anyOf(
  `(?:a )?lot|way (?:too|more|less|louder|quieter)|much|far too|very|really|right (?:down|up)|huge\\w*|massively|` +
    `mucho mas|mucho menos|muy|viel|` +
    `sehr|beaucoup|bien plus|tres|muito|bem mais`,
  `很多|得多|非常|特别|太多|大幅|かなり|ずっと|すごく|もっともっと|めっちゃ`,
);

/** A step, made smaller or bigger by what words say of it. */
export function stepIn(plain: string, step: number): number {
  const round = (factor: number): number => Math.round(factor * 100) / 100;
  if (BIT.test(plain)) return round(1 + (step - 1) / 2);
  return LOT.test(plain) ? round(step * step) : step;
}

const HALF = anyOf(
  `half|halve[ds]?|mitad|halb\\w*|halfte|moitie|deux fois moins|metade`,
  `一半|减半|减一半|半分|慢一倍|0\\.5倍`,
);
const DOUBLE = anyOf(
  `double|doubled|twice|two times|x ?2|2 ?x|doble|doppelt\\w*|deux fois|dobro|duas vezes`,
  `一倍|两倍|双倍|2倍|二倍|倍速`,
);
const THIRD = anyOf(`a third|un tercio|ein drittel|un tiers|um terco`, `三分之一`);

/** The factor that words name: `half as loud`, `twice`, `1.2倍`, `x4`. */
export function factorIn(plain: string): number | undefined {
  const counted = /([两二三四五六八十])倍(半)?/u.exec(plain);
  if (counted?.[1])
    return '一二三四五六七八九十'.indexOf(counted[1].replace('两', '二')) + 1 + (counted[2] ? 0.5 : 0);
  const number =
    /(\d+(?:[.,]\d+)?) ?(?:倍|x(?![\p{L}\p{N}])|-?times|-?fach|veces|fois|vezes)/u.exec(plain) ??
    /(?<![\p{L}\p{N}])x ?(\d+(?:[.,]\d+)?)/u.exec(plain);
  if (number?.[1]) return Number(number[1].replace(',', '.'));
  if (HALF.test(plain)) return 0.5;
  if (DOUBLE.test(plain)) return 2;
  return THIRD.test(plain) ? 0.67 : undefined;
}

/** Speech that is heard in the video. */
export const SPEECH = anyOf(
  `voices?|voice-?over|vo|speak(?:s|ing)?|talk(?:s|ing)?|narrat\\w*|read(?:s|ing|er)?|sa(?:ys|ying)|speech|telling|` +
    `tells|voz|habla\\w*|hable\\w*|narra\\w*|stimme\\w*|sprich\\w*|sprech\\w*|rede[nt]?|voix|parle\\w*|narrat\\w*|` +
    `paroles?|fala\\w*|falo|locu\\w*`,
  `说话|讲话|念|旁白|人声|朗读|开口|对白|解说|配音|口白|唸|讲解|話|ナレーション|読|しゃべ|喋`,
);

/** The sound files that words name. */
export const soundFilesIn = (words: string): readonly string[] =>
  // Chinese has no space before a name.
  Array.from(words.matchAll(SOUND_FILE), ([name]) =>
    name.replace(/^.*(?:换成|改成|用|放|配|加|的是?|那个|这个|那首|这首)(?=.)/u, ''),
  );

/** Words without those of some tables. */
export const without = (plain: string, ...patterns: readonly RegExp[]): string =>
  patterns.reduce((left, { source }) => left.replaceAll(new RegExp(source, 'gu'), ' '), plain);
