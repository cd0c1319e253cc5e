import type { TextTarget } from '../../../../edits/calls/targets.ts';
import { edit, type Wish } from '../../../reader.ts';
import type { Said } from '../said.ts';
import { textsMeant, whichTexts } from './which.ts';
import { anyOf, CONDITIONAL, isDenied } from './words.ts';

const CAPITALS = anyOf(
  '(?:in )?(?:all[- ]?)?(?:caps|capitals|capital letters)|upper[- ]?case|großbuchstaben|may[uú]sculas|majuscules|maiúsculas',
  '(?:英文)?(?:字母)?全?(?:部)?大写|(?:英文)?(?:字母)?全?(?:部)?大寫|大文字',
);
/** Some of the letters, or of the words, or a way back. */
const SOME = anyOf(
  'is|are|was|were|first|rest|only|except|no|not|never|off|out of|less|lower|normal|names?|initials?|but|erste[nr]?|nur|primer[ao]?|solo|seulement|só',
  '首字母|第一|只|别|不|取消|改回|名',
);

/** `the title in capitals`: the same words, in capitals. */
export function inCapitals(said: Said): readonly Wish[] | undefined {
  const { plain, situation } = said;
  if (situation.first || !CAPITALS.test(plain) || SOME.test(plain) || CONDITIONAL.test(plain))
    return undefined;
  if (isDenied(plain, situation.language)) return undefined;
  const which: TextTarget | undefined = LETTERS.test(plain) ? { by: 'all' } : whichTexts(said, KNOWN);
  const changed = (which ? textsMeant(said, which) : []).filter(({ text }) => text !== text.toUpperCase());
  return changed.length === 0
    ? undefined
    : changed.flatMap(({ text }) =>
        edit<'set_text'>({ do: 'set_text', which: { by: 'words', words: text }, text: text.toUpperCase() }),
      );
}
const KNOWN = new RegExp(`${CAPITALS.source}|^(?:capital|caps|upper)`, 'u');
/** Those of another script than the words around them. */
const LETTERS = /英文|字母/u;
