import { edit, type Situation } from '../../../reader.ts';
import { writtenIn, type Masked } from '../../../../language/marks.ts';
import { blanked, spoken, type Form } from '../form.ts';

/** What is added below a letter: `add a P.S. at the end: the dog misses you too`, 最后加一句PS：狗也想你. */

const QUOTE = '[\ue000-\ue0fe]\ue0ff*';
const WORDS = `(?<words>${QUOTE}(?= *[.!]? *$)|[^\ue000-\ue0fe]{2,200}?)`;
const PATTERNS: readonly RegExp[] = [
  `(?<!\\p{L})(?:(?:can|could) (?:you|u) |please |pls |also |and )*(?:add|write|put|include|end with)(?: in)? (?:a |the )?(?:p\\.? ?s\\.?|postscript)(?: (?:at|to|in) the (?:very )?end(?: of (?:it|the (?:letter|video)))?)?(?: (?:saying|that says|which says|with))?[:,-]* ${WORDS}(?: at the (?:very )?end| please| pls)*[.]? *$`,
  `(?:(?:最后|结尾|末尾|信末)(?:面|处)?)?(?:请|帮我|再)*(?:加|写|补)(?:上|一个|个|一句|一行|一段)*(?:p\\.?s\\.?|附言|又及|附注)[:, ]+${WORDS}[.]? *$`,
].map((pattern) => new RegExp(pattern, 'u'));

/** Reads a postscript, which says that it is one. */
export function readPostscript(masked: Masked, { draft, first }: Situation): Form {
  if (first || !draft) return { wishes: [], masked };
  for (const pattern of PATTERNS) {
    const found = pattern.exec(masked.text);
    const words = found?.groups?.['words'];
    if (!found || words === undefined) continue;
    const text = spoken(masked, words, found.index + found[0].lastIndexOf(words));
    const sign = /附言|又及|附注|附註/u.exec(
      writtenIn(masked, found.index, found.index + found[0].length),
    )?.[0];
    return {
      wishes: edit<'add_text'>({
        ...{ do: 'add_text', role: 'caption', when: { place: 'end' } },
        text: sign === undefined ? `P.S. ${text}` : `${sign}：${text}`,
      }),
      masked: blanked(masked, found.index, found.index + found[0].length),
      isWhole: true,
    };
  }
  return { wishes: [], masked };
}
