import { picturesIn, textsIn, type EngineDraft } from '../../../../../draft/index.ts';
import type { Masked } from '../../../../language/marks.ts';
import type { Situation, Wish } from '../../../reader.ts';
import { blanked, spoken, type Form } from '../form.ts';
import { saidIn, type Said } from './textFixes.ts';

/** How a video is to end in words, where it ends in others: `make it say Love, Annie & Rex at the end`, `sign it Annie & Rex`. */

const ASKED = '(?<!\\p{L})(?:(?:can|could|would) (?:you|u) |please |pls |just |also |and )*';
const LAST =
  '(?:the |my |its )?(?:(?:very )?(?:ending|closing|last (?:line|words|card|sentence|bit)|sign[- ]?off|signature|end))(?: (?:line|text|words|card|bit))?';
const WORDS = '(?<words>[^.;!?\\n]+?)';
const BEHIND = '(?= *(?:[.;!?\\n]|$)|,? (?:please|pls|instead|thanks)(?!\\p{L}))';

const PATTERNS: readonly RegExp[] = [
  // “I don't love the last line anymore. Change it to “He came home.””
  `(?:^|(?<=[.;!?\\n] ?))[^.;!?\\n]*?${LAST}(?! (?:of the )?(?:photo|picture|clip))[^.;!?\\n]*[.;!?,] ?${ASKED}(?:change|turn|make|let) it (?:to |into |say |read )+(?<words>[\ue000-\ue0fe]\ue0ff*)`,
  `${ASKED}(?:change|make|fix|have|get|let|edit) ${LAST} (?:so (?:that )?)?(?:it |to )?(?:says?|reads?|be|to be|saying|to) ${WORDS}${BEHIND}`,
  `(?<!\\p{L})${LAST} (?:should|must|needs? to|has to|ought to) (?:be|say|read) ${WORDS}${BEHIND}`,
  `${ASKED}(?:make|fix|change|have|let|get) (?:it )?(?:so (?:that )?)?(?:it )?(?:to )?(?:says?|reads?|finish(?:es)? with|ends? with) ${WORDS} at the (?:very )?end${BEHIND}`,
  `${ASKED}(?:sign (?:it|off|the letter)(?: off)?|it (?:should|must|needs to) be signed|have it signed)(?: (?:as|with|from|by))? ${WORDS}${BEHIND}`,
].map((pattern) => new RegExp(pattern, 'u'));

/** Reads the last words of a video that ends with some. */
export function readLastWords(masked: Masked, { draft, first }: Situation): Form {
  if (first || !draft) return { wishes: [], masked };
  for (const pattern of PATTERNS) {
    const found = pattern.exec(masked.text);
    const said = found?.groups?.['words'] ?? '';
    const words = found && spoken(masked, said, found.index + found[0].lastIndexOf(said));
    const isWhole = /^[\ue000-\ue0fe]/u.test(said);
    const wishes = words ? endingWith(words, lastOf(draft), isWhole) : [];
    if (found && wishes.length > 0)
      return {
        ...{ wishes, masked: blanked(masked, found.index, found.index + found[0].length) },
        isWhole: pattern === PATTERNS[0],
      };
  }
  return { wishes: [], masked };
}

/** What is read last: the last card, where the video ends with one, else the text that ends last. */
function lastOf(draft: EngineDraft): Said | undefined {
  const last = picturesIn(draft).at(-1);
  const text =
    last?.kind === 'card'
      ? last.text
      : textsIn(draft)
          .toSorted((a, b) => a.st + a.d - (b.st + b.d))
          .at(-1)?.text;
  return saidIn(draft).findLast(({ from }) => from === text && from !== '');
}

/** The last sentence in other words: all of it where both begin alike or it is quoted, else those behind its comma. */
function endingWith(words: string, last: Said | undefined, isWhole: boolean): readonly Wish[] {
  const sentences = last?.from.match(/[^.!?。！？\n]+[.!?。！？]*\s*/gu) ?? [];
  const sentence = sentences.at(-1)?.trim() ?? '';
  if (!last || sentence === '') return [];
  const firstWord = (text: string): string => /[\p{L}\p{N}']+/u.exec(text.toLowerCase())?.[0] ?? '';
  const signed = /^(?<lead>[^,]{1,40}),\s*[^,]+$/u.exec(sentence)?.groups?.['lead'];
  const now =
    firstWord(words) === firstWord(sentence) || (isWhole && signed === undefined)
      ? words
      : signed === undefined
        ? undefined
        : `${signed}, ${words}`;
  if (now === undefined || now === sentence) return [];
  const before = last.from.slice(0, last.from.lastIndexOf(sentence));
  return last.says(`${before}${now}`);
}
