import type { EngineDraft } from '../../../draft/index.ts';
import { picturesIn } from '../../../draft/index.ts';
import type { SimpleTarget } from '../../edits/calls/targets.ts';
import type { Span } from '../../language/marks.ts';
import type { Language } from '../../language/languages.ts';
import { edit, type Wish } from '../reader.ts';
import { mentionsIn, type Mention } from './mentions.ts';
import { passagesIn, sentencesOf } from './passages.ts';
import { quotesIn } from './quoted.ts';
import { isSplit, splitAll, splitPage } from './splits.ts';
import { sentencesIn } from './stems.ts';

/** What becomes of passages: they are taken out here; for all else they are pictures like others, and are called so. */
export interface Passed {
  /** The message with numbers of pictures in the place of what was said of passages. */
  readonly text: string;
  readonly wishes: readonly Wish[];
  /** What stands in it for which words. */
  readonly called: ReadonlyMap<string, string>;
  /** What nobody can do with a passage alone. */
  readonly unread: readonly string[];
}

const REMOVE =
  /(?<!\p{L})(?:remove|delete|drop|lose|skip|cut|take out|leave out|get rid of|scrap|ditch|take|leave|bin|omit|without|quita\w*|elimina\w*|borra\w*|saca\w*|sin|tira\w*|remov\w+|apag\w+|sem|enlève\w*|retire\w*|supprime\w*|sans|raus|rausnehmen|weg|streich\w*|lösch\w*|entfern\w*|ohne)(?!\p{L})|去掉|删|刪|拿掉|不要|去除|剪掉|别放|別放|消して|削除|外して|なくして|カット/iu;
const OTHERWISE =
  /(?<!\p{L})(?:move|put|swap|after|before|longer|slower|shorter|replace|instead|change|split|to the (?:end|start)|too (?:fast|quick|long))(?!\p{L})|换成|改成|移|放到|拆|分成|停/iu;
const REWORDED =
  /["“”„«「『]|(?<!\p{L})(?:chang\w+|replac\w+|rewrit\w+|reword\w*|says?|reads?|cambi\w+|änder\w*|ersetz\w*|remplac\w+|troc\w+|mud\w+)(?!\p{L})|改|换|換|変え|直し/iu;
/** `…the last line anymore. Change it to “…”`. */
const CHANGED =
  /^[^.!?;]*[.!?;] *(?:please |just )*(?:change|turn|make|replace|swap) (?:it|that) (?:to|into|with|by|for)(?!\p{L})/iu;
/** Something that goes with a passage, and is not all of it. */
const OF_IT =
  /(?<!\p{L})(?:voice|music|song|volume|pictures?|photos?|translate|voz|música|foto|voix|musique|stimme|musik|bild)(?!\p{L})|配音|声音|聲音|音乐|音樂|照片|翻译|音声|音楽|写真/iu;
const IF_NEEDED =
  /(?<!\p{L})(?:if (?:you|it|we)(?:'ll)? (?:really )?(?:have to|need to|must|needs? to|got to)|if (?:needed|necessary|need be)|wenn (?:nötig|es sein muss)|si (?:hace falta|es necesario|besoin|il le faut|nécessaire)|se (?:precisar|for preciso|necessário))(?!\p{L})|(?:必要|实在|實在)(?:的话|的話|不行|时|時)|必要なら|仕方なければ/iu;
const TIMED =
  /(?<!\p{L})(?:fast|quick\w*|long\w*|slow\w*|time|short\w*|hold|stay|rápido|deprisa|corto|más tiempo|lento|devagar|depressa|mais tempo|vite|longtemps|schnell|länger|kurz)(?!\p{L})|停|久|快|慢|长|長|短|速/iu;

export function readPassages(message: string, draft: EngineDraft, language: Language): Passed {
  const passages = passagesIn(draft);
  const mentions = passages.length > 0 ? mentionsIn(message, passages) : [];
  let text = message;
  const wishes: Wish[] = [];
  const called = new Map<string, string>();
  const unread: string[] = [];
  const says: Wish[] = [];
  for (const mention of mentions.toReversed()) {
    const clause = withDeed(clauseAt(message, mention.span, mentions), mention.span, message);
    const words = message.slice(...clause).replace(message.slice(...mention.span), ' ');
    if (OF_IT.test(words)) {
      text = text.slice(0, clause[0]) + ' '.repeat(clause[1] - clause[0]) + text.slice(clause[1]);
      unread.unshift(message.slice(...clause).trim());
      continue;
    }
    if (isSplit(message.slice(...sentenceAt(message, mention.span)))) {
      const [start, end] = sentenceAt(message, mention.span);
      const [number] = mention.passage.pictures;
      const pages = number === undefined ? [] : splitPage(number, message.slice(start, end), draft);
      wishes.unshift(...pages);
      if (pages.length === 0) unread.unshift(message.slice(start, end).trim());
      text = text.slice(0, start) + ' '.repeat(end - start) + text.slice(end);
      continue;
    }
    // “… if you have to” is for somebody to decide who knows whether.
    if (IF_NEEDED.test(words)) {
      text = text.slice(0, clause[0]) + ' '.repeat(clause[1] - clause[0]) + text.slice(clause[1]);
      unread.unshift(message.slice(...clause).trim());
      continue;
    }
    const isGone = REMOVE.test(words) && !OTHERWISE.test(words);
    const gone = isGone ? withoutPassage(mention, draft) : [];
    if (gone.length > 0) {
      // Numbers are those of before the message.
      wishes.unshift(...gone.filter((wish) => !isSaying(wish)));
      says.push(...gone.filter(isSaying));
      text = text.slice(0, clause[0]) + ' '.repeat(clause[1] - clause[0]) + text.slice(clause[1]);
      continue;
    }
    const reworded = rewordedIn(mention, message.slice(...clause));
    if (reworded) {
      says.push(...reworded);
      text = text.slice(0, clause[0]) + ' '.repeat(clause[1] - clause[0]) + text.slice(clause[1]);
      continue;
    }
    if (mention.isQuoted) continue;
    // A sentence of several is no page of its own.
    if (mention.sentences && mention.ofWords && !TIMED.test(words)) continue;
    // “Change the first line to …” is of its words.
    if (mention.ofWords && (REWORDED.test(words) || CHANGED.test(message.slice(mention.span[1])))) continue;
    const name = nameOf(mention.passage.pictures, language);
    called.set(name, message.slice(...mention.span));
    text = text.slice(0, mention.span[0]) + name + text.slice(mention.span[1]);
  }
  const all = splitAll(text, draft);
  if (all) {
    wishes.push(...all.wishes);
    text = text.slice(0, all.span[0]) + ' '.repeat(all.span[1] - all.span[0]) + text.slice(all.span[1]);
  }
  return { text: text.replace(BEHIND_FIRST, blank), wishes: [...says, ...wishes], called, unread };
}

const INSTEAD =
  /(?<!\p{L})(?:(?:chang\w+|replac\w+|rewrit\w+|turn) .{2,40} (?:to|with|into|by)|should (?:say|read|be)|cambi\w+ .{2,40} (?:a|por)|änder\w* .{2,40} (?:in|zu)|ersetz\w* .{2,40} durch|remplac\w* .{2,40} par|chang\w* .{2,40} (?:en|pour)|troc\w+ .{2,40} por|mud\w+ .{2,40} para):? $|(?:改成|改为|改為|换成|換成|改一下[，,：:])$|を$/iu;

/** `change the last sentence to “…”`: what is said in its place. */
function rewordedIn(
  { passage, sentences, ofWords, isQuoted = false, span }: Mention,
  clause: string,
): Wish[] | undefined {
  const [said, ...more] = passage.said;
  const [quote, ...others] = quotesIn(clause);
  if (isQuoted || !said || more.length > 0 || !quote || others.length > 0) return undefined;
  if (!INSTEAD.test(clause.slice(0, quote.span[0])) || span[1] <= span[0]) return undefined;
  const all = sentencesOf(passage.text);
  const isNew = !passage.text.startsWith(quote.text.slice(0, SAME));
  const old = sentences ?? (ofWords && isNew ? all.slice(-1) : all);
  return said.says(passage.text.replace(old.join(''), () => quote.text));
}

/** So many signs that are the same begin one sentence. */
const SAME = 4;

/** A card says something else. */
const isSaying = (wish: Wish): boolean => wish.kind === 'edit' && wish.call.do === 'set_card';

/** What stands behind once something else is first: `第3页放到最前面，第1页放后面`. */
const BEHIND_FIRST =
  /(?<=第\d+页(?:放|移|挪)(?:到|在)?最前面?)[，,]第\d+页(?:就|再)?(?:放|移|挪)(?:到|在)?后面/u;
const blank = (words: string): string => ' '.repeat(words.length);

/** How pictures are called in a message: by their numbers. */
const nameOf = (pictures: readonly number[], language: Language): string =>
  /^zh/.test(language)
    ? pictures.map((number) => `第${String(number)}页`).join('和')
    : `${pictures.length > 1 ? 'slides' : 'slide'} ${pictures.join(' and ')}`;

const sentenceAt = (message: string, [start, end]: Span): Span =>
  sentencesIn(message).find(([first, last]) => first <= start && last >= end) ?? [0, message.length];

/** The clause that a mention stands in: to the comma where what follows speaks of something else. */
function clauseAt(written: string, [start, end]: Span, mentions: readonly Mention[]): Span {
  // Signs within quotes part nothing.
  const message = quotesIn(written).reduce(
    (text, { span: [open, close] }) =>
      text.slice(0, open + 1) + '_'.repeat(close - open - 2) + text.slice(close - 1),
    written,
  );
  const [from, to] = sentenceAt(message, [start, end]);
  const others = mentions.map(({ span }) => span);
  const before = others.filter((span) => span[1] <= start).at(-1)?.[1] ?? from;
  const after = others.find((span) => span[0] >= end)?.[0] ?? to;
  const head = message.slice(Math.max(from, before), start);
  const cut = Math.max(...[...head.matchAll(BORDER)].map(({ index, 0: sign }) => index + sign.length), 0);
  const tail = message.slice(end, Math.min(to, after));
  const stop = tail.search(BORDER);
  return [Math.max(from, before) + cut, stop < 0 ? Math.min(to, after) : end + stop];
}

/** `the bit that says “sponsored”, take it off`: where a clause says no more than what is meant, the next one says what becomes of it. */
function withDeed([start, end]: Span, span: Span, message: string): Span {
  const rest = message.slice(start, span[0]) + message.slice(span[1], end);
  if (/[\p{L}\p{N}]/u.test(rest)) return [start, end];
  return [start, end + (DEED_WITH_IT.exec(message.slice(end))?.[0].length ?? 0)];
}
const DEED_WITH_IT =
  /^[,，、;]?\s*(?:please |just |can you |could you )*(?:take|get|cut|delete|remove|drop|lose|leave|bin|scrap) (?:it|that|this)(?: (?:off|out|away|please|pls))*(?=\s*(?:[.,;!?]|$))/iu;

const BORDER = /[,，、;]|(?<!\p{L})(?:and|y|et|und|e) (?=\p{L})/gu;

/** Takes a passage out: some sentences of it, words alone, or all that is seen and heard with it. */
function withoutPassage({ passage, sentences, ofWords }: Mention, draft: EngineDraft): Wish[] {
  const [said, ...more] = passage.said;
  if (sentences) {
    if (!said || more.length > 0) return [];
    const rest = sentences.reduce((text, sentence) => text.replace(sentence, ''), passage.text).trim();
    return rest === '' ? [] : said.says(rest);
  }
  const isRead = draft.t.some(({ sg }) => sg.some((each) => each.kind === 'voice' && each.on !== undefined));
  if (!passage.isCard && ofWords && !isRead) return passage.said.flatMap((each) => each.goes());
  if (passage.pictures.length === picturesIn(draft).length) return [];
  const target: SimpleTarget = { by: 'number', of: 'picture', numbers: [...passage.pictures] };
  return [
    ...greetingAfter(passage.pictures, draft),
    ...edit<'remove_pictures'>({ do: 'remove_pictures', target }),
  ];
}

/** A letter's greeting stands above its next page where the first one goes. */
function greetingAfter(gone: readonly number[], draft: EngineDraft): Wish[] {
  const pictures = picturesIn(draft);
  const first = pictures[(gone[0] ?? 0) - 1];
  const next = pictures.findIndex(
    (picture, at) => picture.kind === 'card' && picture.look === 'letter' && !gone.includes(at + 1),
  );
  if (first?.kind !== 'card' || !first.heading || next < (gone[0] ?? 0)) return [];
  const target: SimpleTarget = { by: 'number', of: 'picture', numbers: [next + 1] };
  return edit<'set_card'>({ do: 'set_card', target, heading: first.heading });
}
