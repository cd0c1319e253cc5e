import { textsIn } from '../../../../draft/index.ts';
import { quoteOf, readMark, type Masked } from '../../../language/marks.ts';
import { sentences } from '../../../script/chunks.ts';
import { edit, type Situation } from '../../reader.ts';
import { beginning, blanked, type Form } from './form.ts';

/** What is not to be said any more: `leave out the bit about no sleep`, `drop the bug fixes section`. */

const OUT = '(?:leave out|take out|remove|drop|cut(?: out)?|skip|delete|lose|get rid of|omit)';
const PART = '(?:bit|part|sentence|line|passage|section|paragraph|words|text)';
const QUOTE = '[\ue000-\ue0fe]\ue0ff*';
const PATTERNS: readonly RegExp[] = [
  new RegExp(
    `(?<![a-z])${OUT} (?:the |that )?(?:whole )?${PART} (?:about|with|where (?:it|he|she|i) (?:says?|talks? about)|that says|saying|on|of) (?:the )?(?<words>${QUOTE}|[^.,;!?\n]{3,60})`,
    'u',
  ),
  new RegExp(
    `(?<![a-z])${OUT} the (?<words>${QUOTE}|[^.,;!?\n]{3,40}?) (?:section|sentence|paragraph|passage|bit|part|line)(?![a-z])`,
    'u',
  ),
];

/** Reads what is to be left out of the words, where one sentence has it. */
export function readCuts(masked: Masked, { draft, first }: Situation): Form {
  if (first || !draft) return { wishes: [], masked };
  for (const pattern of PATTERNS) {
    const found = pattern.exec(masked.text);
    const said = found?.groups?.words ?? '';
    if (!found || said === '') continue;
    const wanted = (readMark(said)?.kind === 'quote' ? quoteOf(masked, said) : said)
      .toLowerCase()
      .replace(/ (?:please|pls|too)$/, '')
      .trim();
    const all = textsIn(draft).flatMap(({ text }) => sentences(text).map((line) => ({ text, line })));
    const [one, ...others] = all.filter(({ line }) => line.toLowerCase().includes(wanted));
    if (!one || others.length > 0 || wanted.length < 3) continue;
    const rest = sentences(one.text)
      .filter((line) => line !== one.line)
      .join(' ')
      .trim();
    const isSection = one.text.toLowerCase().startsWith(wanted);
    const which = { by: 'words', words: one.text } as const;
    return {
      wishes:
        rest === '' || isSection
          ? edit<'remove_texts'>({ do: 'remove_texts', which })
          : edit<'set_text'>({ do: 'set_text', which, text: rest }),
      masked: blanked(masked, beginning(masked.text, found.index), found.index + found[0].length),
    };
  }
  return { wishes: [], masked };
}
