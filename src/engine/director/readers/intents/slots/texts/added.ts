import { picturesIn } from '../../../../../draft/index.ts';
import type { Target, TextRole } from '../../../../edits/calls/targets.ts';
import { roleSchema } from '../../../../edits/calls/targets.ts';
import { edit, type Wish } from '../../../reader.ts';
import { listed } from './lists.ts';
import type { Said, SlotReader } from '../said.ts';
import { textsOf } from './which.ts';
import { anyOf, CONDITIONAL, isDenied } from './words.ts';

const END = anyOf(
  '(?:at|in|on|to|near) the (?:very )?(?:end|finish|close|last (?:one|screen|slide|picture|frame))|ends?|finish|closing|sign off|sign it|last|am ende|am schluss|zum schluss|al final|termina|à la fin|pour finir|no fi(?:m|nal)|termina',
  '最后|结尾|片尾|末尾|尾巴|封底|尾段|最後|ラスト|末尾|終わり',
);
const START = anyOf(
  '(?:at|in|on|to) the (?:very )?(?:start|beginning|front|opening)|open(?:s|ing)?|starts?|first (?:screen|slide|frame)|called|title(?: it)?|heading|headline|am anfang|zu beginn|al (?:principio|inicio|comienzo)|empieza|au début|titre|no (?:início|começo)|abertura|título|titel|überschrift',
  '开头|片头|开场|标题|片名|题目|第一页|冒頭|最初|タイトル',
);
const EACH = anyOf(
  'each|every(?: one| single one)?|one per|per (?:photo|picture|pic|shot|slide)|under them|on them|on all|jede[mnrs]?|pro bild|cada(?: una?| foto)?|chaque|un par|cada um',
  '每|各|一张一|ごと|ずつ',
);
const BOTH = anyOf('both|start and (?:finish|end)|beginning and end', '首尾|开头和结尾');

/** Whether words say that something is at the beginning or at the end, and not both. */
export function placeSaid(words: string): 'start' | 'end' | undefined {
  const plain = words.toLowerCase();
  const [starts, ends] = [START.test(plain), END.test(plain)];
  return starts === ends ? undefined : starts ? 'start' : 'end';
}

/** The one place where words are to be seen. */
function roleIn(said: Said): TextRole | null | undefined {
  const { plain, clause } = said;
  const role = roleSchema.safeParse(clause.take('role')).data;
  const [ends, starts] = [END.test(plain), START.test(plain)];
  if (BOTH.test(plain) || (ends && starts && role === undefined)) return null;
  return role ?? (ends ? 'closing' : starts ? 'title' : undefined);
}

/** `end it with` … , `under the second one write` … : the words that stand beside it, in one place; a list of them, one on each picture. */
export const textAdded: SlotReader = (said) => {
  const { plain, clause, shown, situation } = said;
  if (CONDITIONAL.test(plain) || isDenied(plain, situation.language)) return undefined;
  const pictures = clause.names ? clause.target() : undefined;
  const role = roleIn(said);
  if (role === null) return undefined;
  const isEach = pictures === undefined && (EACH.test(plain) || clause.has('each'));
  if (shown.length === 0) return said.givesWords || clause.hasQuote ? undefined : wordlessOf(role, isEach);
  if (isEach) return onEach(said);
  const text = shown.join('\n');
  if (text.length > MOST || shown.length > LINES) return undefined;
  const on = isOne(pictures) ? pictures : undefined;
  if (pictures && !on) return undefined;
  if (!on && MENTIONS_PICTURE.test(plain)) return undefined;
  return edit<'add_text'>({
    do: 'add_text',
    text,
    role: on && role !== 'title' ? 'caption' : (role ?? 'caption'),
    ...(on && { on }),
  });
};
const MOST = 300;
const LINES = 6;
/** A picture that nothing here is called like. */
const MENTIONS_PICTURE =
  /(?<!\p{L})(?:over|on|under|across) the (?!screen|video|end|start|front|top|bottom|last|first)[\p{L}'-]+|那张|の写真/u;

const isOne = (target: Target | undefined): boolean =>
  target?.by === 'name' || (target?.by === 'number' && target.numbers.length === 1);

/** As many words as there are pictures, one on each; more or fewer are no such list. */
function onEach({ shown, situation }: Said): readonly Wish[] | undefined {
  const items = listed(shown);
  const many = situation.media.filter(({ kind }) => kind !== 'audio').length;
  if (items.length < 2 || items.length > many) return undefined;
  return items.flatMap((text, at) =>
    edit<'add_text'>({
      ...{ do: 'add_text', text, role: 'caption' },
      on: { by: 'number', of: 'picture', numbers: [at + 1] },
    }),
  );
}

const wordlessOf = (role: TextRole | undefined, isEach: boolean): readonly Wish[] => [
  { kind: 'wordless', role: isEach ? 'caption' : (role ?? 'caption') },
];

/** `it should say` …, `change the title to` …: other words for one text. */
export const textChanged: SlotReader = (said) => {
  const { plain, clause, shown, situation } = said;
  const texts = textsOf(said);
  if (situation.first || CONDITIONAL.test(plain)) return undefined;
  const [old, ...olds] = quotesIn(clause);
  if (old !== undefined) return replaced(said, [old, ...olds]) ?? ofSpoken(said, [old, ...olds, ...shown]);
  if (shown.length === 1 && texts.length !== 1) {
    const meant = ofSpoken(said, shown);
    if (meant) return meant;
  }
  const [text, ...others] = shown;
  if (text === undefined || others.length > 0 || text.length > MOST || isDenied(plain, situation.language))
    return undefined;
  if (clause.names) {
    const pictures = clause.target();
    return pictures && isOne(pictures)
      ? edit<'set_text'>({ do: 'set_text', which: { by: 'on', pictures }, text })
      : undefined;
  }
  const role = roleSchema.safeParse(clause.take('role')).data;
  const found = role === undefined ? texts : texts.filter((each) => each.role === role);
  const [only, ...more] = found;
  // A part of a text, as “the date”, is not all of it.
  if (!only || more.length > 0 || (role === undefined && PART.test(plain))) return undefined;
  return edit<'set_text'>({
    do: 'set_text',
    which: role === undefined ? { by: 'words', words: only.text } : { by: 'role', role },
    text,
  });
};

/** `改成“…”`, `mejor «…»`: other words for the text, or the card, that was just spoken of, where nothing else is named. */
function ofSpoken({ plain, clause, situation }: Said, [text, ...others]: readonly string[]) {
  const { draft, spoken } = situation;
  const beside = plain.replaceAll(/[“"«「『‘'][^”"»」』’']*[”"»」』’']/gu, ' ');
  if (!draft || text === undefined || others.length > 0 || beside.length > LONGEST_BESIDE) return undefined;
  if (clause.names || clause.fresh().take('role') !== undefined || !CHANGED.test(beside) || PART.test(beside))
    return undefined;
  const cards = picturesIn(draft).flatMap(({ kind, id }, at) =>
    kind === 'card' && spoken.pictures.includes(id) ? [at + 1] : [],
  );
  if (spoken.texts.length === 1 && cards.length === 0)
    return edit<'set_text'>({ do: 'set_text', which: { by: 'spoken' }, text });
  if (spoken.texts.length > 0 || cards.length !== 1) return undefined;
  const target = { by: 'number' as const, of: 'picture' as const, numbers: cards };
  return edit<'set_card'>({ do: 'set_card', target, text });
}
const LONGEST_BESIDE = 40;
const CHANGED = anyOf(
  'change|make it|make that|instead|rather|switch|should (?:say|read|be)|say|cambia\\w*|mejor|que (?:diga|ponga)|pon|ander\\w*|ändere?|lieber|schreib\\w*|soll|plutôt|mets|change\\w*|troca\\w*|muda\\w*|melhor|prefiro|põe',
  '改|换成|換成|写成|寫成|变え|変え|直し|にして',
);

const PART = anyOf(
  'dates?|years?|names?|surname|prices?|numbers?|phone|address|spelling|spelt|spelled|word|line|typo|letter|datum|name|nummer|preis|fecha|nombre|apellido|teléfono|precio|date|nom|prix|numéro|data|nome|preço|telefone|endereço',
  '日期|名字|价格|电话|年份|字|第|行|日付|名前|値段',
);

function quotesIn(clause: Said['clause']): string[] {
  const quotes: string[] = [];
  for (let quote = clause.quote(); quote; quote = clause.quote()) quotes.push(quote.value);
  return quotes;
}

/** `it says “Jonh” and should be “John”`: what the video says once is said otherwise. */
function replaced(said: Said, quotes: readonly string[]): readonly Wish[] | undefined {
  const words = [...quotes, ...said.shown];
  const [one, other, ...more] = words;
  if (one === undefined || other === undefined || more.length > 0) return undefined;
  const texts = textsOf(said);
  const holding = (part: string) => texts.filter(({ text }) => text.includes(part));
  const [before, after] =
    holding(one).length === 1 && holding(other).length === 0 ? [one, other] : [other, one];
  const [found, ...others] = holding(before);
  if (!found || others.length > 0 || holding(after).length > 0) return undefined;
  const text = found.text.replace(before, () => after);
  return edit<'set_text'>({ do: 'set_text', which: { by: 'words', words: found.text }, text });
}
