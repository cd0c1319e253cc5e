import { writtenIn, type Masked } from '../../../language/marks.ts';
import type { Situation, Wish } from '../../reader.ts';
import { blanked, type Form } from './form.ts';
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
  const words = topic
    .toLowerCase()
    .split(/[^\p{L}\p{N}']+/u)
    .filter((word) => word !== '' && !STOP.test(word));
  const has = (sentence: string): boolean =>
    words.length > 0 &&
    words.every((word) => sentence.toLowerCase().includes(word.replace(/(?<=...)s$/, '')));
  const found = said.flatMap((each) =>
    sentencesOf(each.from).flatMap((sentence) => (has(sentence) ? [{ ...each, sentence }] : [])),
  );
  const [only, ...others] = found;
  if (!only || others.length > 0) return [];
  const left = only.from.replace(only.sentence, '').trim();
  return left === '' ? only.goes() : only.says(left);
}

const sentencesOf = (text: string): readonly string[] => text.match(/[^.!?。！？\n]+[.!?。！？]*\s*/gu) ?? [];
