import type { Call } from '../../../edits/calls/calls.ts';
import type { SimpleTarget, Target } from '../../../edits/calls/targets.ts';
import { durationOf } from '../../../language/marks.ts';
import { isInCalls, isUnheard } from '../../phrases/missed/evidence.ts';
import type { Message, Wish } from '../../reader.ts';
import type { Intent } from '../intents.ts';
import { isGrave } from '../seen.ts';
import { saidIn, type Said } from '../slots/said.ts';
import { isPlain } from '../slots/pictures/words.ts';

/** Signs between which one thing is said. */
const PARTS = /[^.,;:!?…。，、；！？\n]+(?:[.,:](?=\d)[^.,;:!?…。，、；！？\n]+)*/gu;
/** It says why, behind what is wanted. */
const REASON =
  /^(?:because|cause|since|as|so|that's|it's|que|porque|ya que|así|weil|denn|da|damit|parce|car|comme|pois|(?:(?:my|our|his|her|the) \p{L}+|he|she|they|i|we|nobody|everyone|everybody) (?:will|would|'ll|says?|said|hates?|loves?|thinks?|wants?|doesn't|don't|didn't|can't|won't|asked|is|are|was))(?!\p{L})|^(?:因为|因為|这样|這樣|.{1,5}(?:说|說|觉得|覺得|嫌|不想|喜欢|喜歡|要求))|(?:から|ので)$/iu;
/** What a complaint says of these is no wish: `unreadable, white on bright sky`; a clip's sound is wanted beside something else. */
const NEVER: ReadonlySet<Intent> = new Set([
  'text.style',
  'clip.sound',
  'overlay',
  'words',
  'text.add',
  'text.change',
]);
/** Words so few are parted. */
const LONGEST = 400;

/**
 * What words ask for whose intent is known and that say more than that: why, what is wrong, whom it is for. One of their parts says it, the
 * others must be free of all that could turn its sense, and may say of which picture. Pure.
 *
 * @param read what a part asks for by itself
 */
export function readInParts(
  text: string,
  intent: Intent,
  message: Message,
  read: (part: string) => readonly Wish[],
): readonly Wish[] {
  const parts =
    text.length > LONGEST || NEVER.has(intent) ? [] : (text.match(PARTS) ?? []).map((each) => each.trim());
  if (parts.length < 2) return [];
  const all = parts
    .filter((part) => /[\p{L}\p{N}]/u.test(part))
    .map((part) => ({ part, wishes: read(part) }));
  const made = all.flatMap(({ wishes }) => wishes);
  if (made.length === 0 || made.some(({ kind }) => kind !== 'edit')) return [];
  if (new Set(made.map((wish) => (wish.kind === 'edit' ? wish.call.do : wish.kind))).size > 1) return [];
  // “Lose the stock photo, that's not even our dog”: what is gone does not come back, so one must be meant.
  const isOfMany = new Set(made.map((wish) => JSON.stringify(wish))).size > 1;
  if (isOfMany && made.some(isGrave)) return [];
  const others = all.flatMap(({ part, wishes }) =>
    wishes.length > 0 ? [] : [saidIn(part, intent, message)],
  );
  // The last one that says it is what is wanted; what stands before says what is wrong.
  const at = all.findLastIndex(({ wishes }) => wishes.length > 0);
  const last = all[at]?.wishes ?? [];
  const isLast = all.slice(at + 1).every(({ part }) => REASON.test(part));
  if (!isLast || !others.every((said) => isHarmless(said, last))) return [];
  const named = others.flatMap(({ clause }) => clause.targets);
  return withTarget(last, named);
}

/** Whether words turn nothing of what the others say. */
function isHarmless(said: Said, wishes: readonly Wish[]): boolean {
  const { clause } = said;
  return (
    isPlain(said) &&
    !clause.has('no', 'but', 'only', 'rest', 'keep', 'remove', 'replace', 'swap', 'add') &&
    !clause.tokens.some(({ means }) => means.some(({ id }) => isUnheard(id, wishes, false))) &&
    !clause.hasQuote &&
    clause.audioFiles === 0 &&
    clause.tokens.every(({ kind, text, value }) =>
      kind === 'time'
        ? isInCalls(durationOf(clause.masked, text), wishes)
        : (kind !== 'percent' && kind !== 'number') || isInCalls(value, wishes),
    )
  );
}

/** What is said of no picture by itself is said of the one that stands beside it. Nothing where it is said of others. */
function withTarget(wishes: readonly Wish[], named: readonly SimpleTarget[]): readonly Wish[] {
  const [only, ...others] = named;
  if (!only) return wishes;
  if (others.length > 0) return [];
  return wishes.flatMap((wish): readonly Wish[] => {
    const target = wish.kind === 'edit' ? targetOf(wish.call) : undefined;
    if (wish.kind !== 'edit' || !target) return [];
    if (JSON.stringify(target) === JSON.stringify(only)) return [wish];
    const isOpen = target.by === 'all' || target.by === 'kind' || target.by === 'spoken';
    return isOpen ? [{ kind: 'edit', call: { ...wish.call, target: only } as Call }] : [];
  });
}

const targetOf = (call: Call): Target | undefined => ('target' in call ? call.target : undefined);
