import { simplified } from '../../language/hanScript.ts';
import type { Span } from '../../language/marks.ts';
import type { Said } from '../phrases/forms/texts/textFixes.ts';
import { exchangeIn } from './quoted.ts';
import { respelt } from './spelling.ts';

/** Words of the film that are to be others: `kein Elch sondern ein Rentier`, `est le 5 et pas le 3`, `東京じゃなくて横浜`. */
export interface Fixed {
  /** What the film says then. */
  readonly said: readonly Said[];
  readonly spans: readonly Span[];
}

const W = '(?<w>[^,.;!?:，。；！？、：\\n]{1,40}?)';
const R = '(?<r>[^,.;!?:，。；！？、：\\n]{1,40}?)';
const END =
  "(?=\\s*(?:$|[.,;!?，。；！？、\\n])| (?:please|pls|bitte|por favor|s'il|now|everywhere|überall|partout|ahora|agora)(?!\\p{L}))";
const HAN_END = '(?=(?:才对|才對|吧|啦|啊|呀|哦|了|的|喔)*\\s*(?:$|[.,;!?，。；！？、\\n]))';
/** Which words are wrong (`w`) and which are right (`r`). What is no word of the film is none of these. */
const PAIRS: readonly RegExp[] = [
  `(?<!\\p{L})(?:nicht|kein(?:e[rnms]?)?|gar kein(?:e[rnms]?)?) (?:mehr )?${W},? sondern ${R}${END}`,
  `(?<!\\p{L})(?:es |c'est |é |heißt |heisst |ist |als? )?${R},? (?:statt|anstatt|en vez de|en lugar de|au lieu d[eu]|em vez de|no lugar de|y no|et pas|e não|und nicht|nicht|pas|no|não) ${W}${END}`,
  `(?<!\\p{L})(?:no|não|pas|n'est pas) (?:es |é |con |c'est )?${W},? (?:sino|mais|e sim|mas sim|c'est|es con|es) ${R}${END}`,
  // 「五点半」写错了，是五点; “Monday” is wrong, it's Tuesday.
  `["“「『](?<w>[^"“”「」『』\\n]{1,40})["”」』](?:这里|這裡|这个|這個)?(?:写|寫|打|弄|标|標|说|說)?(?:错|錯)了?[啦啊呀]?[，,。 ]*(?:正确的|正確的)?(?:应该|應該|应当|應當)?(?:是|叫|写成|寫成|改成)["“「『]?${R}["”」』]?${HAN_END}`,
  `["“„«](?<w>[^"“”„«»\\n]{1,40})["”“»],? (?:is|ist|est|está|es) (?:a mistake|wrong|not right|incorrect|falsch|faux|mal|errado|incorrecto),? (?:it is|it's|its|it should be|es ist|richtig ist|c'est|es|é)(?: actually)? ["“„«]?${R}["”“»]?${END}`,
  `(?:不是|不叫)${W}[,，]?(?:而)?(?:应该)?(?:應該)?(?:是|叫)${R}${HAN_END}`,
  `(?:应该|應該)?(?:是|叫)${R}[,，]?(?:而)?(?:不是|不叫)${W}${HAN_END}`,
  `${W}(?:じゃなくて|ではなくて?|じゃなく)${R}(?=に(?:なり|変|直|して)|です|だ|で|と|$|[。、！？\\n])`,
].map((pattern) => new RegExp(pattern, 'giu'));

/** Reads what is to be put right in the film's words. */
export function readFixed(message: string, film: readonly Said[]): Fixed {
  let said = film;
  const spans: Span[] = [];
  const exchange = exchangeIn(message, (words) => says(film, words));
  if (exchange) {
    const { wrong, right, span } = exchange;
    said = said.map((each) => ({ ...each, now: exchanged(each.now, wrong, right) }));
    spans.push(span);
  }
  for (const pattern of PAIRS)
    for (const found of message.matchAll(pattern)) {
      const { w = '', r = '' } = found.groups ?? {};
      const isWrongLast = found[0].lastIndexOf(w) > found[0].indexOf(r);
      const wrong = thereOf(w, said, isWrongLast);
      const right = wrong === undefined ? undefined : rightFor(r, w, wrong);
      // A number is a value, and of a kind.
      if (wrong === undefined || right === undefined || /\d/.test(wrong)) continue;
      const next = said.map((each) => ({ ...each, now: replaced(each.now, wrong, right) }));
      if (next.every(({ now }, at) => now === said[at]?.now)) continue;
      said = next;
      spans.push([found.index, found.index + found[0].length]);
    }
  for (const { span, wrong, right } of respelt(message, said)) {
    if (spans.some(([start, end]) => start < span[1] && end > span[0])) continue;
    said = said.map((each) => ({ ...each, now: replaced(each.now, wrong, right) }));
    spans.push(span);
  }
  return { said, spans };
}

const ARTICLE =
  /^(?:(?:the|an?|el|la|los|las|una?|le|les|une?|der|die|das|den|dem|eine?[rnms]?|os?|as?|uma?) |l['’])(?=\S)/iu;
const QUOTES = /^[\s"'“”„«»「」‘’]+|[\s"'“”„«»「」‘’]+$/gu;

/** The longest run of words, from one end, that the film says. */
function thereOf(words: string, said: readonly Said[], fromStart: boolean): string | undefined {
  const bare = words.replaceAll(QUOTES, '');
  if (/\p{Script=Han}|[\u3040-\u30ff]/u.test(bare)) {
    const all = Array.from({ length: bare.length - 1 }, (_, at) =>
      fromStart ? bare.slice(0, bare.length - at) : bare.slice(at),
    );
    return all.find((some) => some.length > 1 && says(said, some));
  }
  const all = bare
    .replace(ARTICLE, '')
    .split(/\s+/)
    .filter((word) => word !== '');
  for (let many = all.length; many > 0; many -= 1) {
    const some = (fromStart ? all.slice(0, many) : all.slice(-many)).join(' ');
    if (some.length > 2 && !EMPTY.test(some) && says(said, some))
      return all.length - many > 1 ? undefined : some;
  }
  return undefined;
}

const EMPTY =
  /^(?:the|and|it|is|to|of|in|on|title|text|caption|music|photo|picture|video|titel|bild|musik|título|foto|música|titre|photo|musique|del|los|las|que|das|der|die|den|les|des|est)$/iu;

const says = (said: readonly Said[], words: string): boolean =>
  said.some(({ now }) => places(now, words).length > 0);

/** Where a text has some words, as both scripts have them. */
function places(text: string, words: string): number[] {
  const [own, wanted] = [simplified(text.toLowerCase()), simplified(words.toLowerCase())];
  const escaped = wanted.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const pattern = /\p{Script=Han}|[\u3040-\u30ff]/u.test(wanted)
    ? new RegExp(escaped, 'gu')
    : new RegExp(`(?<![\\p{L}\\p{N}])${escaped}(?![\\p{L}\\p{N}])`, 'gu');
  return [...own.matchAll(pattern)].map(({ index }) => index);
}

/** What leads to the right words. */
const SAYS =
  /^.*(?<!\p{L})(?:es|é|est|ist|sind|son|sont|heißt|steht|stehen|decir|diga|dice|dire|écrire|mettre|dizer|diz|diga|sagen|sein|ser|être|pon|poner|mets|coloca|bota|escribe|schreib|nimm|mach|usar)\s+(?=\S)/iu;

/** The right words, as many articles as the wrong ones have. */
function rightFor(words: string, said: string, wrong: string): string | undefined {
  const bare = words
    .replace(SAYS, '')
    .replaceAll(QUOTES, '')
    .replace(/(?:吧|啊|呀|哦|啦|喔)+$/u, '');
  const hadArticle = ARTICLE.test(said.trim()) || /\s/.test(wrong);
  const right =
    hadArticle || !/ /.test(bare)
      ? bare.replace(/^(?:the|an?|eine?[rnms]?|un[ae]?|uma?) (?=\S)/iu, '')
      : bare.replace(ARTICLE, '');
  const most = wrong.split(/\s+/).length + 1;
  return right === '' || right.split(/\s+/).length > most || right.toLowerCase() === wrong.toLowerCase()
    ? undefined
    : right;
}

/** The same, as they were quoted. */
const exchanged = (text: string, wrong: string, right: string): string =>
  places(text, wrong)
    .toReversed()
    .reduce((now, at) => now.slice(0, at) + right + now.slice(at + wrong.length), text);

/** Other words wherever the wrong ones stand, with a capital where these had one. */
function replaced(text: string, wrong: string, right: string): string {
  let now = text;
  for (const at of places(text, wrong).toReversed()) {
    const old = now.slice(at, at + wrong.length);
    const isCapital = /^\p{Lu}/u.test(old);
    const isShouted = /^[^\p{Ll}]{3,}$/u.test(old) && /\p{Lu}{2}/u.test(old);
    const put = isShouted
      ? right.toUpperCase()
      : isCapital
        ? right.charAt(0).toUpperCase() + right.slice(1)
        : right;
    now = now.slice(0, at) + put + now.slice(at + wrong.length);
  }
  return now;
}
