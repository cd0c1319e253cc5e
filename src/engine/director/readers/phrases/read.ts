import { nameOf } from '../../board/media.ts';
import { bestNamed } from '../../edits/names.ts';
import type { Language } from '../../language/languages.ts';
import { mask } from '../../language/mask.ts';
import type { Reading, Situation } from '../reader.ts';
import { readClauses } from './clauses.ts';
import { withoutDenial } from './corrections.ts';
import { markFreeText } from './freeText.ts';
import { markKnownTexts } from './knownTexts.ts';
import type { Topic } from './grammar/grammar.ts';
import { settled, withoutSubject } from './settled.ts';
import { tokensOf } from './tokens.ts';
import { wordingOf } from './wording/wording.ts';

/** Nothing is wanted yet. */
const GREETING =
  /^[\s.!?,]*(?:hi|hello|hey|hiya|yo|howdy|good (?:morning|afternoon|evening|day)|ok(?:ay)?|k|yes|yep|yeah|no|nope|please|sure|fine|alright|你好|您好|好的?|嗯)(?: there)?[\s.!?,]*$/iu;

/** What is not read in Simplified script, as Chinese is. */
const SCRIPTS: Readonly<Partial<Record<Language, (text: string) => string>>> = { ja: (text) => text };

/** Reads a message by its phrases: English and Chinese, other languages by way of English. Pure. @param topic what was spoken of last */
export function readPhrases(message: string, situation: Situation, topic?: Topic): Reading {
  if (GREETING.test(message)) return { wishes: [{ kind: 'question', about: 'ready' }], unread: [] };
  const spoken = situation.media.map(({ filename }) => nameOf(filename).toLowerCase());
  const { language, first } = situation;
  const quoted = mask(
    message,
    situation.media,
    wordingOf({ language, names: spoken, first }),
    SCRIPTS[language],
  );
  const { masked: said, denies } = withoutDenial(markKnownTexts(quoted, situation.draft));
  const names = situation.media.map(({ filename }) => [nameOf(filename)]);
  const isName = (word: string): boolean =>
    word.length > 2 && /\p{L}/u.test(word) && bestNamed(word, names).length > 0;
  const masked = markFreeText(situation.first ? settled(said) : said, isName);
  const before = { topic, last: situation.last, denies, opens: true };
  const tokens = tokensOf(masked, isName);
  return readClauses(situation.first ? withoutSubject(tokens) : tokens, masked, situation, before);
}
