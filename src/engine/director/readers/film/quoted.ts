import type { Span } from '../../language/marks.ts';
import { quoteEnd } from '../../language/quoteEnd.ts';

/** Words that stand in quotes. */
export interface Quoted {
  readonly text: string;
  /** With its quotes. */
  readonly span: Span;
}

/** All that a message quotes, in its order. */
export function quotesIn(message: string): Quoted[] {
  const quotes: Quoted[] = [];
  for (let at = 0; at < message.length; at += 1) {
    const end = quoteEnd(message, at);
    if (end === undefined) continue;
    quotes.push({ text: message.slice(at + 1, end).trim(), span: [at, end + 1] });
    at = end;
  }
  return quotes.filter(({ text }) => text !== '');
}

/** Some words are to be others. */
const CHANGED =
  /(?<!\p{L})(?:chang\w*|replac\w*|swap\w*|turn|instead|should (?:say|read|be)|supposed to|ought to|make (?:it|that)|says?|correct\w*|fix\w*|cambi\w*|reemplaz\w*|sustitu\w*|en (?:vez|lugar) de|pon(?:er|ga|gas)?|diga|escrib\w*|änder\w*|ersetz\w*|statt|anstatt|anstelle|soll\w*|schreib\w*|remplac\w*|chang\w*|au lieu de|à la place de|mets|écri\w*|troc\w*|troqu\w*|mud\w*|substitu\w*|em vez de|ao invés de|no lugar de|escrev\w*)(?!\p{L})|改|换|換|写成|寫成|变成|變成|应该是|應該是|変え|直し|訂正|じゃなくて|ではなく/iu;
/** Right before the words that are to go. */
const NOT =
  /(?<!\p{L})(?:instead of|rather than|not|en (?:vez|lugar) de|no|statt|anstatt|anstelle von|nicht|au lieu de|à la place de|pas|em vez de|ao invés de|no lugar de|não)(?: the (?:words?|line))?\s*$|(?:不是|而不是|不要|别写|別寫)\s*$/iu;
/** Right behind the words that are to go. */
const NOT_BEHIND = /^\s*(?:じゃなくて|ではなくて?|の代わりに|は間違い)/u;
/** The words stay, and something goes beside them, or is done with them. */
const OTHERWISE =
  /(?<!\p{L})(?:after|before|under|above|below|next to|add|insert|put in|also|between|colou?r|font|bold|size|bigger|smaller|después|antes|añad\w*|agreg\w*|nach|vor|hinzu\w*|füge?|après|avant|ajout\w*|depois|adicion\w*|acrescent\w*)(?!\p{L})|后面|後面|前面|加|添|下面|旁边|旁邊|颜色|顏色|字体|字體|あと|追加|前に/iu;

/** Two quotes, of which the one says what is to become of the other; which part of the message says so. */
export interface Exchange {
  readonly wrong: string;
  readonly right: string;
  readonly span: Span;
}

/** `change “Happy 29th” to “Happy 30th”`, `em vez de «Sintra» escreve «…»`. @param isSaid whether the film says some words */
export function exchangeIn(message: string, isSaid: (words: string) => boolean): Exchange | undefined {
  const [one, other, ...more] = quotesIn(message);
  if (!one || !other || more.length > 0) return undefined;
  const between = message.slice(one.span[1], other.span[0]);
  if (/[.!?。！？\n]/u.test(between.trim().slice(0, -1))) return undefined;
  const before = message.slice(0, one.span[0]);
  const behind = message.slice(other.span[1]);
  const around = `${before} ${between}`;
  if (!CHANGED.test(`${around} ${behind}`) || OTHERWISE.test(around)) return undefined;
  const isFirstWrong = NOT.test(before) || NOT_BEHIND.test(between);
  const isLastWrong = !isFirstWrong && NOT.test(between);
  const [wrong, right] =
    isLastWrong || (!isSaid(one.text) && isSaid(other.text)) ? [other, one] : [one, other];
  if (!isSaid(wrong.text) || wrong.text === right.text) return undefined;
  return { wrong: wrong.text, right: right.text, span: [startOf(before), endOf(message, other.span[1])] };
}

/** Where the clause begins that leads to a place. */
const startOf = (before: string): number =>
  before.length - (/[^,.;!?，。；！？、\n]*$/u.exec(before)?.[0].length ?? 0);
/** To the end of the clause, where that says no more than that it is to be so. */
const endOf = (message: string, from: number): number =>
  from +
  (/^(?:\s*(?:instead|please|pls|everywhere|now|bitte|por favor|吧|了|に(?:変えて|直して|して)(?:ください|もらえますか)?))*/iu.exec(
    message.slice(from),
  )?.[0].length ?? 0);
