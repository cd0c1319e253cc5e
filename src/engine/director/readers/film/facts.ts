import { picturesIn, type EngineDraft } from '../../../draft/index.ts';
import type { Span } from '../../language/marks.ts';
import type { Said } from '../phrases/forms/texts/textFixes.ts';
import { edit, type Wish } from '../reader.ts';
import { ADDED, KIND_WORDS, MADE } from './hints.ts';
import { quotesIn } from './quoted.ts';
import { sentencesIn } from './stems.ts';
import { valuesIn, type Kind, type Value } from './values.ts';

/** Something that the film should say is not there. */
const MISSING =
  /(?<!\p{L})(?:(?:is|are|'s) (?:missing|not (?:in|on) (?:it|there))|missing|forgot(?:ten)?|left out|falt[ao]n?|fehl(?:t|en)|vergessen|manquent?|oublié\w*|faltou|faltam)(?!\p{L})|没写|沒寫|漏了|缺|忘了|抜けて|入って(?:い)?ない/iu;
/** What may be told by itself: nobody needs to be told what it is. */
const BY_ITSELF: ReadonlySet<Kind> = new Set(['phone', 'mail', 'url', 'hashtag', 'hours']);
/** What it is called, besides {@link KIND_WORDS}. */
const CALLED =
  /(?<!\p{L})(?:whats(?:app)?|e-?mail|mail|web(?:site| ?address|seite)?|url|hashtag|opening (?:times|hours)|hours|öffnungszeiten|horarios?|horaires?|horários?|no|num|nr)(?!\p{L})|邮箱|郵箱|网址|網址|营业时间|營業時間|営業時間/iu;
/** Words that say where it is to be seen, or nothing. */
const AROUND =
  /(?<!\p{L})(?:and|also|please|pls|the|my|our|a|an|in|on|at|to|it|there|too|as well|end|last|screen|card|y|también|por favor|el|la|mi|nuestr[oa]|al|final|und|auch|bitte|die|der|das|den|unsere?|meine?|noch|am|ende|ans?|et|aussi|le|les|notre|nos|mon|mes|à|fin|e|também|o|a|os|as|meu|minha|nosso|nossa|no|put|get|have|can|could|you|we|need)(?!\p{L})|请|請|把|再|也|最后|最後|结尾|結尾|上去|一下|上|我的|我们的|我們的|吧/giu;

/** What is added, and which parts of the message said so. */
export interface Told {
  readonly wishes: readonly Wish[];
  readonly spans: readonly Span[];
}

/** `put the phone no. in, 555 0142`, `Öffnungszeiten fehlen: Mi–Sa 9 bis 18 Uhr`: what is told is seen at the end. Pure. */
export function readFacts(
  message: string,
  film: readonly Said[],
  draft: EngineDraft,
  isDayFirst: boolean,
): Told {
  const even = message.replaceAll(/(?<=(?:phone|tel|mobile|fax) no)\.(?= )/giu, ' ');
  if (quotesIn(even).length > 0) return { wishes: [], spans: [] };
  const found = sentencesIn(even).flatMap((span) => {
    const words = even.slice(...span);
    const text = factIn(words, isDayFirst);
    return text === undefined || film.some(({ now }) => now.includes(text)) ? [] : [{ span, text }];
  });
  return {
    spans: found.map(({ span }) => span),
    wishes: found.flatMap(({ text }) => shownAtEnd(text, draft)),
  };
}

function factIn(words: string, isDayFirst: boolean): string | undefined {
  // Chinese and Japanese words for adding are the phrases' own.
  const isAdded = ADDED.test(words) && !/[\p{Script=Han}\p{Script=Hiragana}]/u.test(words);
  if (!isAdded && !MISSING.test(words)) return undefined;
  const values = valuesIn(words, isDayFirst);
  const [value, ...others] = values.filter(({ kind }) => BY_ITSELF.has(kind));
  if (!value || others.length > 0) return undefined;
  const colon = /[:：]\s+(?=\S)/u.exec(words);
  const text =
    colon && colon.index < value.start ? words.slice(colon.index + colon[0].length).trim() : value.text;
  const rest = words.replace(text, ' ');
  if (MADE.test(rest.replace(/(?<!\p{L})(?:last )?(?:card|screen|page)(?!\p{L})/giu, ' '))) return undefined;
  return isBare(rest, value) ? text : undefined;
}

/** Whether nothing is said but what it is, and that it is to be seen. */
function isBare(words: string, { kind }: Value): boolean {
  const called = KIND_WORDS[kind];
  const left = [ADDED, MISSING, CALLED, ...(called ? [called] : []), AROUND].reduce(
    (text, pattern) => text.replaceAll(new RegExp(pattern.source, 'giu'), ' '),
    words,
  );
  return !/[\p{L}\d]/u.test(left);
}

function shownAtEnd(text: string, draft: EngineDraft): Wish[] {
  const pictures = picturesIn(draft);
  const last = pictures.at(-1);
  if (last?.kind === 'card')
    return edit<'set_card'>({
      ...{ do: 'set_card', text: `${last.text}\n${text}` },
      target: { by: 'number', of: 'picture', numbers: [pictures.length] },
    });
  return edit<'add_text'>({ do: 'add_text', text, role: 'closing' });
}
