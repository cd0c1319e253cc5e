import { rewrite, type Placed, type Rewriting } from '../../../language/rewrite.ts';
import type { Rewording } from '../../../language/mask.ts';
import { CHINESE, CHINESE_FIRST } from './chinese.ts';
import { rewordEnglish } from './english.ts';
import { SUBJECTS } from './subjects.ts';

/**
 * Says a message in words that are read: other languages in English (glossary.ts), many ways of saying it in one.
 *
 * @param names what files and pictures are called, in lower case
 */
export function wordingOf(names: readonly string[], first: boolean): Rewording {
  const english = rewordEnglish(names);
  return (text) => {
    const said = /[a-z]/.test(text.text) ? rewrite(text, english(text)) : text;
    return rewordChinese(said, names, first);
  };
}

function rewordChinese(text: Placed, names: readonly string[], first: boolean): Placed {
  if (!/\p{Script=Han}/u.test(text.text)) return text;
  return rewrite(text, [...(first ? CHINESE_FIRST : []), ...subjects(names), ...CHINESE]);
}

/** Words for what is to be seen in pictures that have an English name. */
function subjects(names: readonly string[]): Rewriting[] {
  const all = names.join('\n');
  return Object.entries(SUBJECTS)
    .filter(([english]) => all.includes(english))
    .map(([english, chinese]) => [new RegExp(chinese, 'gu'), ` ${english} `]);
}
