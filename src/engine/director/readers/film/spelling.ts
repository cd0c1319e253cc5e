import { simplified } from '../../language/hanScript.ts';
import { lettersBetween } from '../../language/lettersBetween.ts';
import type { Span } from '../../language/marks.ts';
import type { Said } from '../phrases/forms/texts/textFixes.ts';

/** Words that the film has in another spelling than they are said to have: `it's Catherine with a C`, `Lucía lleva tilde`, `打錯字了，花蓮`. */
export interface Respelt {
  readonly span: Span;
  readonly wrong: string;
  readonly right: string;
}

/** A letter, or several of it: “one a second” and “one as well” speak of none. */
const OF_LETTERS = "(?:(?!as?(?!\\p{L}))(?!is(?!\\p{L}))\\p{L}['’]?s?|a['’]s)";
const LETTER = '(?:\\p{L}|ll|nn|ss|ck|ph|th|accents?|hyphen|h|hache|acento|akzent|accent)';
const CUE = new RegExp(
  [
    `(?<!\\p{L})with (?:an?|one|two|a double|double|no) ['"“]?${LETTER}(?:['’]?s)?(?!\\p{L})`,
    `(?<!\\p{L})(?:has|have|takes|with|only|just) (?:only |just )?(?:an?|one|two|double|no|1|2) (?:${OF_LETTERS}|double \\p{L}|accent)(?!\\p{L})`,
    `(?<!\\p{L})(?:one|two|a double|double|1|2) ${OF_LETTERS}(?!\\p{L})`,
    '(?<!\\p{L})(?:is|as|should be) (?:one word|two words|spel\\w+|written)|(?<!\\p{L})(?:spel(?:t|led|ling)|typo|misspel\\w+)(?!\\p{L})',
    '(?<!\\p{L})(?:lleva|con|sin|va con) (?:tilde|acento|h|hache|\\p{L})(?!\\p{L})|se escribe|mal escrit[oa]|falta de ortografía|errata',
    '(?<!\\p{L})mit (?:einem|zwei|doppel-?|nur einem)? ?\\p{L}(?!\\p{L})|schreibt man|wird .{1,20} geschrieben|tippfehler|rechtschreib',
    "(?<!\\p{L})avec (?:un|une|deux|un seul) ['«]?\\p{L}(?!\\p{L})|s'écrit|faute (?:de frappe|d'orthographe)|prend (?:un|deux) ",
    '(?<!\\p{L})com (?:um|dois|acento|h)(?!\\p{L})|se escreve|erro de (?:digitação|português)',
    '[打写寫]错了?字?|[打寫写]錯了?字?|错别字|錯別字|名字[写寫打][错錯]|字[写寫打][错錯]',
    '誤字|漢字が違|漢字は|綴り|スペル',
  ].join('|'),
  'iu',
);

/** Finds words that are spelt otherwise in the film, where the message speaks of spelling. */
export function respelt(message: string, said: readonly Said[]): Respelt[] {
  if (!CUE.test(message)) return [];
  const own = [
    ...new Set(
      said
        .flatMap(({ now }) => now.match(/[\p{Script=Latin}][\p{Script=Latin}'’-]*/gu) ?? [])
        .map((word) => word.replace(/['’]s$/u, '')),
    ),
  ];
  const found: Respelt[] = [];
  for (const clause of message.matchAll(/(?:[^,.;!?\n]|\.(?=\S))+/gu))
    for (const { 0: word, index } of clause[0].matchAll(
      /[\p{Script=Latin}](?:[\p{Script=Latin}'’-]+[\p{Script=Latin}])/gu,
    )) {
      if (
        COMMON.test(word) ||
        word.length < 3 ||
        own.some((each) => each.toLowerCase() === word.toLowerCase())
      )
        continue;
      const wrong = nearest(word, own, said, CUE.test(clause[0]));
      if (wrong === undefined) continue;
      const start = clause.index;
      found.push({ span: [start, start + clause[0].length], wrong, right: word });
      if (index < 0) break;
    }
  return found.length > 0 ? found : inHan(message, said);
}

const COMMON =
  /^(?:with|have|has|spelt|spelled|spelling|typo|word|words|name|title|text|there|says|should|double|letter|only|just|the|and|its|it's|not|fix|please|lleva|tilde|con|sin|acento|mit|einem|avec|deux|com|dois|schreibt|written|friend|teacher|wrong|also|one|two)$/iu;

const bare = (word: string): string => word.toLowerCase().normalize('NFD').replaceAll(/\p{M}/gu, '');

/** Words of so few letters are like too many others. */
const FEWEST = 3;

/** The one word of the film that is nearly a word, or two that it is made of. */
function nearest(
  word: string,
  own: readonly string[],
  said: readonly Said[],
  isCued: boolean,
): string | undefined {
  const same = own.filter((each) => bare(each) === bare(word));
  if (same.length === 1) return same[0];
  const parted = said
    .flatMap(({ now }) => now.match(/[\p{L}]+[ -][\p{L}]+/gu) ?? [])
    .filter((pair) => bare(pair).replace(/[ -]/, '') === bare(word));
  if (parted.length > 0) return parted[0];
  if (!isCued && word.length < 6) return undefined;
  const most = word.length >= 8 ? 2 : 1;
  const near = own.filter(
    (each) =>
      each.length > FEWEST &&
      Math.abs(bare(each).length - bare(word).length) <= most &&
      lettersBetween(bare(each), bare(word)) <= most,
  );
  return near.length === 1 ? near[0] : undefined;
}

/** Signs of a word that stand in the film but for one: 花蓮 for 花連. */
function inHan(message: string, said: readonly Said[]): Respelt[] {
  for (const { 0: word, index } of message.matchAll(
    /(?<=^|[,，。！!：:“「 是])\p{Script=Han}{2,4}(?=$|[,，。！!”」 才吧啦])/gu,
  )) {
    const plain = simplified(word);
    if (CUE.test(word) || said.some(({ now }) => simplified(now).includes(plain))) continue;
    const near = said.flatMap(({ now }) =>
      Array.from({ length: Math.max(0, now.length - word.length + 1) }, (_, at) =>
        now.slice(at, at + word.length),
      ).filter(
        (part) =>
          /^\p{Script=Han}+$/u.test(part) &&
          Array.from(simplified(part)).filter((sign, at) => sign !== plain.charAt(at)).length === 1,
      ),
    );
    const [only, ...others] = new Set(near);
    if (only !== undefined && others.length === 0)
      return [{ span: [index, index + word.length], wrong: only, right: word }];
  }
  return [];
}
