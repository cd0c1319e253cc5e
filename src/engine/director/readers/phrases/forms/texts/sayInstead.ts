import type { Masked } from '../../../../language/marks.ts';
import type { Situation } from '../../../reader.ts';
import { blanked, spoken, type Form } from '../form.ts';
import { saidIn, type Said } from './textFixes.ts';

/** A text as it is to be, where it says which one is meant: `it should say Lake Trip 2024` beside “Lake Trip”. */

const INSTEAD =
  /^\s*(?:(?:no|oh|sorry|oops|wait|hmm|actually|ah|and|but|please|pls)[ ,.!]+)*(?:(?:it|that|this|(?:the |that )?text) (?:should|must|needs to|has to|is supposed to|was supposed to) (?:say|read)|(?:can you |could you |please )*(?:make|have|let) (?:it|that) (?:say|read)):? (?<words>[^.;!?\n]{2,80}?)(?: instead| please| pls)*[.!]*$/u;

/** Reads which text is to say what. */
export function readSayInstead(masked: Masked, { draft, first }: Situation): Form {
  const found = first || !draft ? null : INSTEAD.exec(masked.text.trimEnd());
  const words = found?.groups?.['words'];
  if (!draft || !found || words === undefined) return { wishes: [], masked };
  if (/(?<![a-z])(?:not|instead of|rather than|and not)(?![a-z])/.test(words)) return { wishes: [], masked };
  const wanted = spoken(masked, words, found.index + found[0].lastIndexOf(words));
  const said = saidIn(draft).filter(({ from }) => from !== '');
  const [best, second] = said
    .map((each) => ({ each, share: shared(each, wanted) }))
    .toSorted((a, b) => b.share - a.share);
  const isMeant = best && best.each.from !== wanted && best.share >= 0.5 && best.share > (second?.share ?? 0);
  return isMeant
    ? { wishes: best.each.says(wanted), masked: blanked(masked, found.index, masked.text.length) }
    : { wishes: [], masked };
}

/** How many of the words of two texts are in both, from 0 to 1. */
function shared({ from }: Said, wanted: string): number {
  const [one, two] = [from, wanted].map((text) => new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []));
  if (!one || !two) return 0;
  const both = [...one].filter((word) => two.has(word)).length;
  return both / Math.min(one.size, two.size);
}
