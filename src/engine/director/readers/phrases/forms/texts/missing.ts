import type { Masked } from '../../../../language/marks.ts';
import type { Situation } from '../../../reader.ts';
import { blanked, type Form } from '../form.ts';
import { saidIn } from './textFixes.ts';

/** What somebody misses among the words of the video: `where's the price???`. */

const WHERE =
  /(?<![a-z])(?:where(?:'s|s| is| are| did| has)|why is there no|why isn'?t there an?|there(?:'s| is|s) no|i (?:don'?t|can'?t) see (?:the|my|any)|you forgot) (?:the |my |our |any )?(?<what>prices?|(?:phone |telephone )?number|phone|address|website|web address|dates?|opening (?:hours|times)|hours|handle|hashtag|texts?|words|captions?|titles?|heading|slogan)(?: go| gone| anywhere| at all| on it| in it)*(?= *(?:$|[.,;!?\n]))/u;
/** What such words look like. */
const LOOKS: readonly (readonly [RegExp, RegExp])[] = [
  [/price/, /[£$€¥₹] ?\d|\d ?(?:[£$€¥₹]|usd|eur|dollars|euros?|pounds|元)/iu],
  [/number|phone/, /\d[\d\s()-]{5,}\d/u],
  [/website|web address/, /\.(?:com|org|net|de|fr|es|uk|io|co)/iu],
  [/handle|hashtag/, /[@#]\p{L}/u],
  [/date/, /\d{1,2}[./-]\d|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/iu],
  [/hours|opening/, /\d ?(?:am|pm|to|-|–)/iu],
  [/address|slogan/, /(?!)/u],
];

/** Asks what is to stand there, where no words of the video are such. */
export function readMissing(masked: Masked, { draft, first }: Situation): Form {
  const found = first || !draft ? null : WHERE.exec(masked.text);
  const what = found?.groups?.['what'];
  if (!found || !draft || what === undefined) return { wishes: [], masked };
  const said = saidIn(draft).map(({ from }) => from);
  const looks = LOOKS.find(([noun]) => noun.test(what))?.[1];
  const isThere = said.some((text) => text !== '' && (looks?.test(text) ?? true));
  if (isThere) return { wishes: [], masked };
  return {
    wishes: [{ kind: 'wordless', role: /title|heading/.test(what) ? 'title' : 'caption' }],
    masked: blanked(masked, found.index, found.index + found[0].length),
  };
}
