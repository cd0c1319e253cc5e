import { picturesIn, type CardSegment, type EngineDraft } from '../../../draft/index.ts';
import type { SimpleTarget } from '../../edits/calls/targets.ts';
import type { Span } from '../../language/marks.ts';
import { sentences } from '../../script/chunks.ts';
import { edit, type Wish } from '../reader.ts';

/** Pages that become several: `第二段分两屏`, `one sentence at a time`, `split it over two cards`. */

const SPLIT =
  /(?<!\p{L})(?:split|divide|break (?:it |this |that )?up|(?:in|into|over|across|on) (?:two|2|three|3) (?:screens?|cards?|pages?|slides?|parts?)|aufteilen|teil\w* .{0,20}auf|auf zwei|divide\w*|divid\w+|en dos|em duas|sépare\w*|en deux)(?!\p{L})|拆成|拆开|拆開|分成|分两|分兩|分开|分開|拆两|二つに分け|2つに分け|分割/iu;
const THREE = /(?<!\p{L})(?:three|3|tres|drei|trois|três)(?!\p{L})|三|3/u;
const EACH =
  /(?<!\p{L})(?:(?:one|each|every|a) (?:sentence|line|thing|point) (?:at a time|per (?:card|screen|page|slide)|(?:on|gets?|in) (?:its|their) own (?:card|screen|page|slide)|on (?:a|one) (?:card|screen|page) each|after (?:another|the other))|(?:sentence by sentence|line by line)|satz für satz|zeile für zeile|frase (?:a|por) frase|línea (?:a|por) línea|linha (?:a|por) linha|phrase par phrase|ligne par ligne)(?!\p{L})|一句一句|一行一行|一句一[屏页頁]|一[屏页頁]一句|每句一[屏页頁]|一文ずつ|一行ずつ/iu;

/** Whether words ask for a page to become several. */
export const isSplit = (words: string): boolean => SPLIT.test(words);

/** The page of a number, from 1, as two pages or three. */
export function splitPage(number: number, words: string, draft: EngineDraft): Wish[] {
  const card = picturesIn(draft)[number - 1];
  if (card?.kind !== 'card') return [];
  return asPages(
    number,
    card,
    THREE.test(words.replace(/第[三3]/u, '')) ? inThree(card.text) : inTwo(card.text),
  );
}

/** Every page by its sentences, and where that was asked for. */
export function splitAll(
  message: string,
  draft: EngineDraft,
): { readonly wishes: readonly Wish[]; readonly span: Span } | undefined {
  const found = EACH.exec(message);
  if (!found) return undefined;
  // From the last to the first: what is added changes the numbers of those behind it.
  const wishes = picturesIn(draft).map((card, at) =>
    card.kind === 'card' && !(card.look === 'closing' && card.text.includes('\n'))
      ? asPages(at + 1, card, sentences(card.text))
      : [],
  );
  if (wishes.every((each) => each.length === 0)) return undefined;
  const start = Math.max(
    ...['.', '!', '?', ';', '。'].map((sign) => message.lastIndexOf(sign, found.index) + 1),
  );
  const end = /[.;!?。！？\n]|$/u.exec(message.slice(found.index + found[0].length))?.index ?? 0;
  return { wishes: wishes.toReversed().flat(), span: [start, found.index + found[0].length + end] };
}

const COMMAS = /[^,;，；、]+(?:[,;，；、]+(?!\d)|$)\s*/gu;
const WORDS = /\S+\s*/gu;

/** Sentences with what stands between them. */
function spaced(parts: readonly string[], text: string): string[] {
  let at = 0;
  const starts = parts.map((part) => {
    const start = text.indexOf(part, at);
    at = start + part.length;
    return start;
  });
  return starts.map((start, each) => text.slice(each === 0 ? 0 : start, starts[each + 1] ?? text.length));
}

const partsOf = (text: string, pattern: RegExp): string[] => text.match(pattern) ?? [text];

/** In two halves: between sentences, else at a comma, else between words. */
function inTwo(text: string): string[] {
  for (const pattern of [undefined, COMMAS, WORDS]) {
    const parts = pattern ? partsOf(text, pattern) : spaced(sentences(text), text);
    if (parts.length < 2 || parts.join('') !== text) continue;
    const starts = parts.map((_, at) => parts.slice(0, at).join('').length).slice(1);
    const cut =
      starts.toSorted((a, b) => Math.abs(a - text.length / 2) - Math.abs(b - text.length / 2))[0] ?? 0;
    if (pattern !== WORDS && (cut < text.length / 5 || cut > (text.length * 4) / 5)) continue;
    return [text.slice(0, cut), text.slice(cut)];
  }
  return [text];
}

function inThree(text: string): string[] {
  const [one = '', two = ''] = inTwo(text);
  return one.length > two.length ? [...inTwo(one), two] : [one, ...inTwo(two)];
}

/** A page with the first part, and one more for every other. */
function asPages(number: number, card: CardSegment, parts: readonly string[]): Wish[] {
  const [first, ...others] = parts.map((part) => part.trim()).filter((part) => part !== '');
  if (first === undefined || others.length === 0) return [];
  const target: SimpleTarget = { by: 'number', of: 'picture', numbers: [number] };
  return [
    ...edit<'set_card'>({ do: 'set_card', target, text: first }),
    ...others
      .toReversed()
      .flatMap((text) =>
        edit<'add_card'>({ do: 'add_card', text, look: card.look, at: { at: 'after', target } }),
      ),
  ];
}
