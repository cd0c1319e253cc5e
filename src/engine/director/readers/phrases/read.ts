import { nameOf } from '../../board/media.ts';
import { bestNamed } from '../../edits/names.ts';
import type { Language } from '../../language/languages.ts';
import type { Masked } from '../../language/marks.ts';
import { mask } from '../../language/mask.ts';
import type { Reading, Situation, Wish } from '../reader.ts';
import { withoutAsides } from './prepare/asides.ts';
import { readClauses } from './clauses/clauses.ts';
import { beforeOf, readForms, withForms } from './forms/forms.ts';
import { withoutDenial } from './prepare/corrections.ts';
import { listsIn, withLists } from './first/lists.ts';
import { parted } from './first/parted.ts';
import { markPlacedTexts } from './first/texts.ts';
import { markFreeText } from './prepare/freeText.ts';
import { markKnownTexts } from './prepare/knownTexts.ts';
import { meant } from './prepare/meant.ts';
import type { Topic } from './grammar/grammar.ts';
import { markSelected } from './prepare/selected.ts';
import { settled, withoutSubject } from './prepare/settled.ts';
import { tokensOf } from './tokens.ts';
import { inMandarinSigns } from './wording/chinese/cantonese.ts';
import { writtenIn as writtenInChinese } from './wording/chinese/written.ts';
import { glossaryOf } from './wording/glossaries.ts';
import { isPlainIn, writtenIn } from './wording/written.ts';
import { wordingOf } from './wording/wording.ts';

/** Nothing is wanted yet. */
const GREETING =
  /^[\s.!?,]*(?:hi|hello|hey|hiya|yo|howdy|good (?:morning|afternoon|evening|day)|ok(?:ay)?|k|yes|yep|yeah|no|nope|please|sure|fine|alright|你好|您好|好的?|嗯)(?: there)?[\s.!?,]*$/iu;

/** What was done is not wanted. */
const NO =
  /^\s*(?:(?:oh |noo+|no|wait|please)[\s,!.]*)*(?:wait[\s,]*no|no[\s,]*(?:wait|don['’]?t|stop|not that)|not that|noo+)[\s.!]*$/iu;

/** What is not read in Simplified script, as Chinese is. */
const SCRIPTS: Readonly<Partial<Record<Language, (text: string) => string>>> = { ja: (text) => text };

/** Characters that are read at once; of what is longer nothing is made. */
export const LONGEST_READ = 3000;

/** A message prepared for the phrases, in the words and the script that its language is read in. */
export function prepared(message: string, { media, language, first }: Situation): Masked {
  const names = media.map(({ filename }) => nameOf(filename).toLowerCase());
  const reworded = wordingOf({ language, names, first });
  const inScript = SCRIPTS[language];
  const glossary = glossaryOf(language);
  if (glossary)
    return mask(message, media, {
      reworded,
      inScript: inScript ?? ((text) => text),
      written: (text) => writtenIn(text, message, glossary, names),
      isPlain: (words) => isPlainIn(words, glossary),
    });
  if (language === 'en') return mask(message, media, { reworded, inScript: inMandarinSigns });
  return mask(message, media, {
    reworded,
    inScript: inMandarinSigns,
    written: writtenInChinese,
    isPlain: isPlainChinese,
  });
}

/** Calls that go for other pictures than the one before them, which was not meant: that is undone first. */
const OF_PICTURES: ReadonlySet<string> = new Set([
  'remove_pictures',
  'set_colors',
  'set_framing',
  'move_pictures',
]);

/** “No, remove the third”, behind “remove the second”. */
function insteadOf(wishes: readonly Wish[], { last, first }: Situation): readonly Wish[] {
  const [before, ...others] = last;
  const [wish, ...more] = wishes;
  if (first || !before || others.length > 0 || wish?.kind !== 'edit' || more.length > 0) return wishes;
  const isSame = wish.call.do === before.do && OF_PICTURES.has(before.do);
  const sameTarget =
    'target' in wish.call &&
    'target' in before &&
    JSON.stringify(wish.call.target) === JSON.stringify(before.target);
  return isSame && !sameTarget ? [{ kind: 'undo', steps: 1 }, wish] : wishes;
}

/** Whether all of some words stands in the lexicon: as a part of a file's name it names nothing. */
const isPlainChinese = (words: string): boolean =>
  tokensOf({ text: words }, () => false).every(({ kind }) => kind !== 'unknown');

/** Reads a message by its phrases: English and Chinese, other languages by way of English. Pure. @param topic what was spoken of last */
export function readPhrases(message: string, situation: Situation, topic?: Topic): Reading {
  if (message.length > LONGEST_READ) return { wishes: [], unread: [message] };
  if (GREETING.test(message)) return { wishes: [{ kind: 'question', about: 'ready' }], unread: [] };
  if (situation.last.length > 0 && message.length < 60 && NO.test(message))
    return { wishes: [{ kind: 'undo', steps: 1 }], unread: [] };
  const quoted = markSelected(prepared(message, situation), situation.selected);
  const { masked: said, denies } = withoutDenial(markKnownTexts(quoted, situation.draft));
  const names = situation.media.map(({ filename }) => [nameOf(filename)]);
  const isName = (word: string): boolean =>
    (word.length > 2 || /^[a-z]\d$/.test(word)) && /\p{L}/u.test(word) && bestNamed(word, names).length > 0;
  const whole = readForms(said, situation);
  const lists = situation.first
    ? listsIn(parted(settled(whole.masked)), situation)
    : { masked: whole.masked, wishes: [] };
  const masked = markFreeText(situation.first ? markPlacedTexts(lists.masked, isName) : lists.masked, isName);
  const before = beforeOf(whole.wishes, {
    topic,
    last: situation.last,
    denies: denies && whole.wishes.length === 0,
    opens: true,
  });
  const all = tokensOf(masked, isName);
  const glossary = glossaryOf(situation.language);
  const told = glossary ? withoutAsides(all, masked, situation, glossary.glossary.everyday?.tells) : all;
  const tokens = meant(told, masked, situation);
  const rest = readClauses(situation.first ? withoutSubject(tokens) : tokens, masked, situation, before);
  const read = withForms(whole.wishes, { ...rest, wishes: withLists(rest.wishes, lists.wishes) });
  const reading = glossary ? withoutThanks(read) : read;
  if (before.denies) return { ...reading, wishes: insteadOf(reading.wishes, situation) };
  // “No blue” denies the red that was set, where nothing is meant that should go.
  const bare = /^\s*no(?= )/u.exec(masked.text)?.[0];
  if (bare === undefined || reading.wishes.length > 0 || before.last.length === 0) return reading;
  const blanked = { ...masked, text: ' '.repeat(bare.length) + masked.text.slice(bare.length) };
  const again = readClauses(tokensOf(blanked, isName), blanked, situation, { ...before, denies: true });
  return again.unread.length === 0 && again.wishes.length > 0 ? again : reading;
}

/** Thanks beside a wish want no answer. */
function withoutThanks({ wishes, ...rest }: Reading): Reading {
  const others = wishes.filter((wish) => wish.kind !== 'question' || wish.about !== 'thanks');
  return { ...rest, wishes: others.length > 0 ? others : wishes };
}
