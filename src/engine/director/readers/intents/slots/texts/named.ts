import type { TextTarget } from '../../../../edits/calls/targets.ts';
import type { Said } from '../said.ts';
import { PARTICULAR, textsOf } from './which.ts';
import { anyOf } from './words.ts';

/** One of the texts, that was spoken of or is seen right now. */
const ONE = anyOf(
  '(?:that|this) (?:line|sentence|text|word|phrase)',
  '(?:那|这|這|嗰|呢)一?(?:[行句列]|段字|[个個]字(?!体|體|号|號))',
);
/** Some of them: those of some pictures, or of a place. */
const SOME = anyOf(
  '(?:last|first) (?:few|couple|two|three)|(?:the )?(?:other|small|little) (?:text|words|writing|print)',
  '(?:后面|後面|前面|最后|最後|前|后|後)[几幾两兩二三四][张張页頁句行]|旁[边邊]',
);
const ALL = anyOf('all|every|each|both|everything', '所有|全部|都|每|各');

/**
 * The text that words name beside what is to be done with it: the one with a price, `that line`. Undefined where they name none, null where nobody
 * knows which one.
 */
export function textNamed(said: Said): TextTarget | null | undefined {
  const { plain, clause, situation } = said;
  if (clause.hasQuote || clause.names) return undefined;
  if (SOME.test(plain)) return null;
  const texts = textsOf(said);
  if (ONE.test(plain)) {
    if (situation.spoken.texts.length > 0) return { by: 'spoken' };
    const [only, ...others] = texts;
    return only && others.length === 0 ? { by: 'words', words: only.text } : null;
  }
  const particular = ALL.test(plain) ? undefined : PARTICULAR.find(([pattern]) => pattern.test(plain));
  if (!particular || TIME.test(plain)) return undefined;
  const [only, ...others] = texts.filter(({ text }) => particular[1].test(text));
  if (!only) return undefined;
  return others.length === 0 ? { by: 'words', words: only.text } : null;
}
/** How long something is seen, or since when: no text. */
const TIME = anyOf('days?|hours?|months?|years? (?:ago|old)', '天|时间|月');
