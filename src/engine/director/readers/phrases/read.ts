import type { Reading, Situation, Wish } from '../reader.ts';
import { withQuestions } from './asking.ts';
import { withoutAsides } from './prepare/asides.ts';
import { readClauses } from './clauses/clauses.ts';
import { beforeOf, readForms, withForms } from './forms/forms.ts';
import { withoutDenial } from './prepare/corrections.ts';
import { listsIn, withLists } from './first/lists.ts';
import { parted, withoutAnyway } from './first/parted.ts';
import { markPlacedTexts } from './first/texts.ts';
import { markFreeText } from './prepare/freeText.ts';
import { markKnownTexts } from './prepare/knownTexts.ts';
import { meant } from './prepare/meant.ts';
import type { Topic } from './grammar/grammar.ts';
import { markSelected } from './prepare/selected.ts';
import { settled, withoutSubject } from './prepare/settled.ts';
import { tokensOf } from './tokens.ts';
import { missedIn } from './missed/missed.ts';
import { blankedIn, changedIn } from './missed/segments.ts';
import { withAnswers } from './noPlace.ts';
import { literally, namesIn, prepared } from './prepare/prepared.ts';
import { glossaryOf } from './wording/glossaries.ts';

/** Nothing is wanted yet. */
const GREETING =
  /^[\s.!?,]*(?:hi|hello|hey|hiya|yo|howdy|good (?:morning|afternoon|evening|day)|ok(?:ay)?|k|yes|yep|yeah|no|nope|please|sure|fine|alright|你好|您好|好的?|嗯)(?: there)?[\s.!?,]*$/iu;

/** What was done is not wanted. */
const NO =
  /^\s*(?:(?:oh |noo+|no|wait|please)[\s,!.]*)*(?:wait[\s,]*no|no[\s,]*(?:wait|don['’]?t|stop|not that)|not that|noo+)[\s.!]*$/iu;

/** Characters that are read at once; of what is longer nothing is made. */
export const LONGEST_READ = 3000;

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

/** Reads a message by its phrases: English and Chinese, other languages by way of English. Pure. @param topic what was spoken of last */
export function readPhrases(message: string, situation: Situation, topic?: Topic): Reading {
  return withQuestions(withAnswers(readWishes(message, situation, topic), message), message, situation);
}

function readWishes(message: string, situation: Situation, topic: Topic | undefined): Reading {
  if (message.length > LONGEST_READ) return { wishes: [], unread: [message] };
  if (GREETING.test(message)) return { wishes: [{ kind: 'question', about: 'ready' }], unread: [] };
  if (situation.last.length > 0 && message.length < 60 && NO.test(message))
    return { wishes: [{ kind: 'undo', steps: 1 }], unread: [] };
  const quoted = markSelected(prepared(message, situation), situation.selected);
  const known = markKnownTexts(quoted, situation.draft);
  const { masked: said, denies } = withoutDenial(known);
  const isName = namesIn(situation);
  const whole = readForms(said, situation);
  const eased = situation.first ? withoutAnyway(whole.masked) : whole.masked;
  const plain = situation.first ? parted(settled(eased), situation.promotes === true) : eased;
  const lists = situation.first
    ? listsIn(plain, situation)
    : { masked: plain, wishes: [], settled: { spans: [], wishes: [] } };
  const placed = situation.first ? markPlacedTexts(lists.masked, isName) : lists.masked;
  const masked = markFreeText(placed, isName, !situation.first);
  const before = beforeOf(situation.first ? [] : whole.wishes, {
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
  const { spans, ...wished } = rest;
  const read = withForms(whole.wishes, { ...wished, wishes: withLists(rest.wishes, lists.wishes) });
  const settledSpans = [
    ...whole.sure.spans,
    ...changedIn(whole.masked, whole.masked, eased),
    ...lists.settled.spans,
  ];
  const covered = [
    ...spans,
    ...changedIn(quoted, known, said),
    ...(whole.wishes.length > 0 ? changedIn(said, said, whole.masked) : []),
    ...settledSpans,
    ...blankedIn(placed, placed, masked),
    ...changedIn(plain, plain, lists.masked),
  ];
  const { missed, passedOver } = missedIn(literally(message, situation), covered, {
    wishes: read.wishes,
    situation,
  });
  const reading = {
    ...(glossary ? withoutThanks(read) : read),
    ...(missed.length > 0 && { missed }),
    ...(passedOver && { passedOver }),
    ...(settledSpans.length > 0 && {
      settled: { spans: settledSpans, wishes: [...whole.sure.wishes, ...lists.settled.wishes] },
    }),
  };
  if (before.denies) return { ...reading, wishes: insteadOf(reading.wishes, situation) };
  // “No blue” denies the red that was set, where nothing is meant that should go.
  const bare = /^\s*no(?= )/u.exec(masked.text)?.[0];
  if (bare === undefined || reading.wishes.length > 0 || before.last.length === 0) return reading;
  const blanked = { ...masked, text: ' '.repeat(bare.length) + masked.text.slice(bare.length) };
  const { wishes, unread } = readClauses(tokensOf(blanked, isName), blanked, situation, {
    ...before,
    denies: true,
  });
  return unread.length === 0 && wishes.length > 0 ? { wishes, unread } : reading;
}

/** Thanks beside a wish want no answer. */
function withoutThanks({ wishes, ...rest }: Reading): Reading {
  const others = wishes.filter((wish) => wish.kind !== 'question' || wish.about !== 'thanks');
  return { ...rest, wishes: others.length > 0 ? others : wishes };
}
