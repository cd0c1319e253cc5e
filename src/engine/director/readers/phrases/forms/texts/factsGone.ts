import type { Masked } from '../../../../language/marks.ts';
import type { Situation, Wish } from '../../../reader.ts';
import { blanked, type Form } from '../form.ts';
import { saidIn, type Said } from './textFixes.ts';

/** Facts that are not to be told any more: `take the price out`, `no phone number please`, `drop the date`. */

const DAY =
  '(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:mon|tue|wed|thu|fri|sat|sun)(?![a-z])|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec)[a-z]*(?= \\d)|(?<=\\d(?:st|nd|rd|th)? )(?:january|february|march|april|may|june|july|august|september|october|november|december)';
/** What a fact is called, and what it looks like. */
const FACTS: readonly (readonly [names: string, looks: RegExp])[] = [
  ['prices?|costs?|fees?|rent', /[£$€¥] ?\d|\d ?(?:[£$€¥]|dollars?|euros?|pounds?|usd|eur|gbp)(?![a-z])/iu],
  ['(?:phone|telephone|mobile|contact) ?(?:number)?|phone', /\+?\d[\d ()-]{5,}\d/u],
  [
    'dates?|day',
    new RegExp(`(?<![a-z])(?:${DAY})|\\d{1,2}[./]\\d{1,2}[./]\\d{2,4}|\\d{4}-\\d\\d-\\d\\d`, 'iu'),
  ],
  [
    'times?|opening (?:hours|times)|hours',
    /\d{1,2}(?::\d\d)? ?(?:am|pm)(?![a-z])|\d{1,2}:\d\d|\d ?[-–] ?\d{1,2}(?![\d%])/iu,
  ],
  [
    'web ?(?:site|address|page)|url|link',
    /(?<![\w@])(?:https?:\/\/|www\.)?[\w-]+\.(?:com|org|net|co\.uk|de|fr|es|shop|io|app|eu)(?!\w)/iu,
  ],
  ['e-?mail(?: address)?', /[\w.+-]+@[\w-]+\.\w+/u],
  ['(?:instagram |insta |tiktok )?handle|hashtags?', /(?<!\w)[@#]\w{2,}/u],
];
const GOES =
  '(?:(?:can|could) (?:you|u|we) |please |pls |just )*(?:take|leave|cut|remove|delete|drop|lose|get rid of|scrap|ditch|no|without)(?: (?:out|off|away))?';
const BEHIND =
  '(?: (?:out|off|away|again|please|pls|from (?:it|the (?:end|card|video)|there)))*(?= *(?:[,.;!?\\n]|$)| and )';

/** Reads which facts are to go of those that a line, or all, of a text is. */
export function readFactsGone(masked: Masked, { draft, first }: Situation): Form {
  if (first || !draft) return { wishes: [], masked };
  const said = saidIn(draft);
  for (const [names, looks] of FACTS) {
    const found = new RegExp(
      `(?<![a-z])${GOES} (?:the |my |our |that |any )?(?:${names})${BEHIND}`,
      'u',
    ).exec(masked.text);
    const wishes = found ? said.flatMap((each) => without(each, looks)) : [];
    if (found && wishes.length > 0)
      return { wishes, masked: blanked(masked, found.index, found.index + found[0].length) };
  }
  return { wishes: [], masked };
}

/** So many words may stand beside a fact in its line: “call 555-0142”, “from £20 a night”. */
const MOST_BESIDE = 3;

/** A text without the lines that tell a fact and hardly anything else. */
function without({ from, says, goes }: Said, looks: RegExp): Wish[] {
  const lines = from.split('\n');
  const isIt = (line: string): boolean =>
    looks.test(line) && (line.replace(looks, ' ').match(/\p{L}{2,}/gu) ?? []).length <= MOST_BESIDE;
  const left = lines.filter((line) => !isIt(line));
  if (left.length === lines.length) return [];
  return left.every((line) => line.trim() === '') ? goes() : says(left.join('\n'));
}
