import { picturesIn, textsIn, type EngineDraft } from '../../../../../draft/index.ts';
import { writtenIn, type Masked } from '../../../../language/marks.ts';
import type { Situation, Wish } from '../../../reader.ts';
import { blanked, type Form } from '../form.ts';
import { saidIn, type Said } from './textFixes.ts';

/** What the video says that is not so any more: `dropped the price to 150`; and what it is not to say: `cut the sentence about the apples`. */

const CURRENCY = '(?:[£$€¥]|dollars|bucks|euros?|eur|usd|gbp|pounds|quid|yuan|元|块)';
const AMOUNT = '\\d{1,3}(?:[.,]\\d{3})+(?:[.,]\\d{1,2})?|\\d+(?:[.,]\\d{1,2})?';
const PRICE = new RegExp(
  `(?<=[£$€¥] ?)(?:${AMOUNT})(?!\\d)|(?<![\\d.,])(?:${AMOUNT})(?= ?${CURRENCY}(?!\\p{L}))`,
  'giu',
);
const NOUN = '(?:price|rent|fee|cost|deposit|asking price|ticket)s?';
const NOW = `(?:[£$€¥] ?)?(?<now>${AMOUNT})(?: ?${CURRENCY}(?!\\p{L}))?`;
const BEHIND =
  '(?= *(?:[.,;!?\\n](?!\\d)|$)|(?: now| please| instead| pls| so | as | and | because )(?!\\p{L}))';
const CHANGED: readonly RegExp[] = [
  new RegExp(
    `(?<!\\p{L})(?:(?:i'?ve|i|we'?ve|we|they|have|had to|just|now|can you|could you|please|pls) )*(?:dropp?(?:ed)?|lower(?:ed)?|cut|reduced?|raised?|put up|upped|changed?|knocked|brought|updated?) (?:the |my |our |its )?${NOUN}(?: (?:is|down|up|to|at|of|:))+ ${NOW}${BEHIND}`,
    'iu',
  ),
  new RegExp(
    `(?<!\\p{L})(?:the |my |our |new )*${NOUN}(?:'s)?(?: (?:is|has|was|just|now|been|gone|went|came|dropped|changed|down|up|reduced|lowered|raised|should be|to|at))+ ${NOW}${BEHIND}`,
    'iu',
  ),
];
const CUT = new RegExp(
  '(?<!\\p{L})(?:(?:can|could) (?:you|we) |please |pls |just )*(?:cut|remove|delete|drop|lose|skip|take out|leave out|get rid of|scrap|ditch)(?: out)? (?:the |that |this )?(?:whole )?(?:sentence|line|bit|part|phrase|caption|words?|text)s? (?:about|on|with|that (?:mentions?|says|talks about)|which mentions?|mentioning|saying) (?<topic>[^.,;!?\\n]{2,60}?)(?: out| please| pls)*(?=[.,;!?\\n]|$)',
  'iu',
);
const ORDINALS = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth'];
const CUT_NTH = new RegExp(
  `(?<!\\p{L})(?:(?:can|could) (?:you|u) |please |pls |just |only )*(?:(?:cut|remove|delete|drop|lose|skip|take out|leave out|get rid of|scrap|ditch)(?: out)? )?(?:the )?(?:very )?(?<nth>${ORDINALS.join('|')}|last|final|opening) (?<unit>sentence|line|paragraph|verse|caption)(?: of (?:the |my )?(?:text|script|letter|video|poem|story))?(?<tail> (?:please |pls |can |should |needs to |must )*(?:cut|remove|delete|drop|lose|skip|take out|go|be (?:cut|removed|deleted)|out)(?: it)?)?(?: (?:out|please|pls|from (?:the )?(?:video|text|letter|script)))*(?= *(?:[.,;!?\\n]|$))`,
  'iu',
);
const STOP = /^(?:the|a|an|and|or|of|in|on|to|for|my|our|his|her|their|with|being|are|is|how)$/;

/** Reads what is no longer so of a video that is there. */
export function readTextValues(masked: Masked, { draft, first }: Situation): Form {
  if (first || !draft) return { wishes: [], masked };
  const said = saidIn(draft);
  const price = CHANGED.map((pattern) => pattern.exec(masked.text)).find((found) => found !== null);
  const repriced = price ? pricedAt(price.groups?.['now'] ?? '', said) : [];
  if (price && repriced.length > 0)
    return {
      wishes: repriced,
      masked: blanked(masked, price.index, price.index + price[0].length),
    };
  const nth = CUT_NTH.exec(masked.text);
  const counted =
    nth && CUTS.test(nth[0]) ? withoutNth(nth.groups?.['nth'] ?? '', nth.groups?.['unit'] ?? '', draft) : [];
  if (nth && counted.length > 0)
    return { wishes: counted, masked: blanked(masked, nth.index, nth.index + nth[0].length) };
  const cut = CUT.exec(masked.text);
  const gone = cut ? withoutSentence(topicOf(cut, masked), said) : [];
  return cut && gone.length > 0
    ? { wishes: gone, masked: blanked(masked, cut.index, cut.index + cut[0].length) }
    : { wishes: [], masked };
}

/** What a sentence is about, as it was written: a picture may be called so. */
function topicOf({ index, groups, 0: words }: RegExpExecArray, masked: Masked): string {
  const topic = groups?.['topic'] ?? '';
  const at = index + words.lastIndexOf(topic);
  return writtenIn(masked, at, at + topic.length);
}

const CUTS =
  /(?<!\p{L})(?:cut|remove|delete|drop|lose|skip|out|rid|scrap|ditch|go|removed|deleted)(?!\p{L})/iu;

/** Without the sentence, or the text, that stands there in the order of the video. A title is none. */
function withoutNth(nth: string, unit: string, draft: EngineDraft): Wish[] {
  const titles = new Set(textsIn(draft).flatMap(({ role, text }) => (role === 'title' ? [text] : [])));
  const starts = new Map(textsIn(draft).map(({ text, st }) => [text, st]));
  for (const picture of picturesIn(draft)) if (picture.kind === 'card') starts.set(picture.text, picture.st);
  const said = saidIn(draft)
    .filter(({ from }) => starts.has(from) && !titles.has(from))
    .toSorted((a, b) => (starts.get(a.from) ?? 0) - (starts.get(b.from) ?? 0));
  const isSentence = /sentence|line/.test(unit) || said.length === 1;
  const units = said.flatMap((each) =>
    (isSentence ? sentencesOf(each.from) : [each.from]).map((sentence) => ({
      each,
      sentence,
    })),
  );
  const at = /last|final/.test(nth) ? -1 : Math.max(0, ORDINALS.indexOf(nth));
  const only = units.at(at);
  if (!only || units.length < 2) return [];
  const left = only.each.from.replace(only.sentence, '').trim();
  return left === '' ? only.each.goes() : only.each.says(left);
}

/** Another amount where the video names one alone. */
function pricedAt(now: string, said: readonly Said[]): Wish[] {
  const prices = new Set(said.flatMap(({ from }) => from.match(PRICE) ?? []));
  const [old, ...others] = prices;
  if (old === undefined || others.length > 0 || old === now) return [];
  return said.flatMap(({ from, says }) => {
    const text = from.replaceAll(PRICE, now);
    return text === from ? [] : says(text);
  });
}

/** Without the one sentence that has all of these words. */
function withoutSentence(topic: string, said: readonly Said[]): Wish[] {
  const words = topicWords(topic);
  const has = (sentence: string): boolean =>
    words.length > 0 && words.every((word) => sentence.toLowerCase().includes(word));
  const found = said.flatMap((each) =>
    sentencesOf(each.from).flatMap((sentence) => (has(sentence) ? [{ ...each, sentence }] : [])),
  );
  const [only, ...others] = found;
  if (!only || others.length > 0) return [];
  const left = only.from.replace(only.sentence, '').trim();
  return left === '' ? only.goes() : only.says(left);
}

/** The words that say what something is about, in lower case and without an ending of many. */
export const topicWords = (topic: string): readonly string[] =>
  topic
    .toLowerCase()
    .split(/[^\p{L}\p{N}']+/u)
    .filter((word) => word !== '' && !STOP.test(word))
    .map((word) => word.replace(/(?<=...)s$/, ''));

const sentencesOf = (text: string): readonly string[] => text.match(/[^.!?。！？\n]+[.!?。！？]*\s*/gu) ?? [];
