import type { Span } from '../../../language/marks.ts';
import type { Wish } from '../../reader.ts';
import { isUnheard } from '../../phrases/missed/evidence.ts';
import { WEAK } from '../../phrases/lexicon/lexicon.ts';
import { TALK, type Intent } from '../intents.ts';
import type { Passage } from '../passages.ts';
import { isAnswered, isWish, likelyIn, wordsIn, type Seen } from '../seen.ts';

/** Words that so surely ask for nothing, on average, are not asked about; and none of them less than half so. */
const IDLE = 0.65;

/** What is asked about still when words have been read: what stands beside them, if it asks for anything else. */
export function restOf(asked: readonly string[], words: string, passage: Passage, seen: Seen): string[] {
  return asked.flatMap((each) => without(each, words).filter((part) => asksMore(part, passage, seen)));
}

function without(asked: string, words: string): string[] {
  const at = asked.indexOf(words);
  const isCut =
    /\p{Script=Latin}$/u.test(asked.slice(0, Math.max(0, at))) && /^\p{Script=Latin}/u.test(words);
  if (at < 0 || isCut) return [asked];
  return [asked.slice(0, at), asked.slice(at + words.length)]
    .map((part) => wordsIn(part, 0, part.length))
    .filter((part) => part !== '');
}

/** Whether words that stand beside a passage ask for anything else. */
function asksMore(words: string, passage: Passage, { message, passages }: Seen): boolean {
  const start = message.text.indexOf(words);
  const end = start + words.length;
  return (
    start < 0 ||
    passages.some(
      (each) =>
        each.start < end &&
        each.end > start &&
        ((each !== passage && isWish(each)) || each.intent === 'words'),
    )
  );
}

/** Whether nothing but words that say nothing by themselves stand in a passage. */
export const isEmpty = ({ start, end }: Passage, { pieces }: Seen): boolean =>
  pieces.every(
    (piece) =>
      piece.isStop ||
      piece.start < start ||
      piece.end > end ||
      piece.concepts.some((concept) => WEAK.has(concept)),
  );

/** Whether words are asked about already, or some of them: by their places in the message, else by words that say something. */
export function isOpen(words: string, open: readonly string[], text: string): boolean {
  const start = text.indexOf(words);
  return open.some((each) => {
    const at = text.indexOf(each);
    if (start >= 0 && at >= 0) return at < start + words.length && at + each.length > start;
    return words.split(/[\s,.;!?，。]+/u).some((word) => SAYS_SOMETHING.test(word) && each.includes(word));
  });
}

const SAYS_SOMETHING = /\p{L}{4}|\p{Script=Han}/u;

/** A passage so likely is what its words are about. */
const LIKELY = 0.5;

/** Whether words of a first request say nothing more than what was made of the words around them, or than what it is for. */
export function isBeside(words: string, wishes: readonly Wish[], seen: Seen): boolean {
  const { message, passages } = seen;
  const start = message.text.indexOf(words);
  if (start < 0 || !message.situation.first || WANTED.test(words)) return false;
  const end = start + words.length;
  const over = passages.filter((passage) => passage.start < end && passage.end > start);
  const isTalk = over.every(({ intent }) => TALK.has(intent));
  const isDone = over.every(
    (passage) => passage.confidence >= LIKELY && (TALK.has(passage.intent) || isAnswered(passage, wishes)),
  );
  return isDone && saysNoMore([start, end], wishes, seen, isTalk);
}

/** What is wanted besides stands behind these, whoever knows it: `with zorbles`. */
export const WANTED =
  /(?<![a-z])(?:with|without|including|featuring)(?![a-z])|^(?:and|plus|add|include|have|having|like|in)(?![a-z])|^(?:mit|con|avec|com|und|y|et|e)(?!\p{L})/iu;

/** Whether no figure, picture, deed or value is among words that became no call. @param isTalk they are about what the video is for */
export const saysNoMore = (
  [start, end]: Span,
  wishes: readonly Wish[],
  { pieces, message: { situation } }: Seen,
  isTalk = false,
): boolean =>
  pieces
    .filter((piece) => !piece.isStop && piece.start < end && piece.end > start)
    .every(
      ({ word, concepts }) =>
        (isTalk || !FIGURE_OR_FILE.test(word)) &&
        !concepts.some((id) => MARKED.test(id) || isUnheard(id, wishes, situation.first)),
    );

const FIGURE_OR_FILE = /^<|\d/;
const MARKED = /^\*(?:quote|pictures|time|percent|ratio)$/;

/** What needs nothing done: all stays that nothing is said of. */
const IDLE_TALK: ReadonlySet<Intent> = new Set([...TALK, 'keep']);

/** Whether words ask for nothing. */
export function isIdle(words: string, seen: Seen): boolean {
  const start = seen.message.text.indexOf(words);
  const likely = start < 0 ? [] : likelyIn(seen, IDLE_TALK, [start, start + words.length]);
  const mean = likely.reduce((sum, each) => sum + each, 0) / likely.length;
  return mean >= IDLE && Math.min(...likely) >= IDLE / 2;
}
