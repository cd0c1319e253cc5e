import { callSchema } from '../../edits/calls/calls.ts';
import { writtenIn, type Masked } from '../../language/marks.ts';
import type { Reading, Wish } from '../reader.ts';
import { BEGINS, isJoint, NOUNS, type Atom } from './atoms.ts';
import { isWeak, type Weak } from './clause.ts';
import type { Read } from './readClause.ts';
import type { Token } from './tokens.ts';

/** A clause, and what was made of it. */
export interface Part {
  readonly tokens: readonly Token[];
  readonly border: Atom['border'];
  readonly read: Read | undefined;
}

/**
 * What is carried out, and what is asked about. Where two wishes are parted by a mere guess, or a list of pictures goes on with something that
 * was not understood, the whole is asked about: half of a wish is another wish.
 */
export function told(parts: readonly Part[], masked: Masked, weak: Weak): Reading {
  const { first } = weak;
  const wishes: Wish[] = [];
  const unread: string[] = [];
  let group: Part[] = [];
  let complaint: Wish | undefined;
  const push = (more: readonly Wish[], tokens: readonly Token[]): void => {
    const merged = remedied(complaint, more, tokens);
    if (merged) wishes.splice(-1, 1, ...merged);
    else wishes.push(...more);
    complaint = isComplaint(tokens) && more.length === 1 ? more[0] : undefined;
  };
  const close = (): void => {
    const isDoubtful = group.some((part, at) => goesOnRemoving(group[at - 1], part));
    if (
      !isDoubtful &&
      group.every(({ read, tokens }) => read || tokens.every((token) => isWeak(token, weak)))
    )
      for (const { read, tokens } of group) push(read?.wishes ?? [], tokens);
    else unread.push(written(group, masked));
    group = [];
  };
  for (const part of parts) {
    const last = group.at(-1);
    const isWith = first === true && part.tokens[0]?.means.some(({ id }) => id === 'with') === true;
    const goesOn =
      (part.border === 'verb' && !isWith) ||
      (part.border === 'and' && last && !last.read && !startsAnew(part)) ||
      (last !== undefined && goesOnRemoving(last, part)) ||
      (part.border !== 'stop' && last?.read && !part.read && isList(last.read) && saysNoMore(part));
    if (!goesOn) close();
    group.push(part);
  }
  close();
  return {
    wishes,
    unread: unread.filter((words) => words !== '' && !(wishes.length > 0 && STATEMENT.test(words))),
  };
}

/** Why something is wanted, in a sentence of its own: `it doesn't fit`. It asks for nothing. */
const STATEMENT =
  /^(?:it|they|he|she|that|those|these|this|we|i) ?(?:'s|’s|'re|’re|is|are|was|were|looks?|seems?|feels?|does(?:n['’]?t| not)|do(?:n['’]?t| not)|did(?:n['’]?t| not)|has|have|had|took|made|love|loves|hate|hates) (?!(?:to|too|not|be)(?![a-z]))[^,;]{0,60}$/i;

/** `remove the title and transitions`: a bare noun behind what is to be removed is no wish to have it. */
function goesOnRemoving(last: Part | undefined, part: Part): boolean {
  const removes = last?.tokens.some(({ means }) => means.some(({ id }) => id === 'remove')) ?? false;
  const adds = part.read?.wishes.every(
    (wish) => wish.kind === 'wordless' || (wish.kind === 'edit' && BARE.has(wish.call.do)),
  );
  return removes && part.border === 'and' && adds === true && !startsAnew(part);
}

/** What a noun alone asks for. */
const BARE: ReadonlySet<string> = new Set([
  'set_music',
  'set_voice',
  'narrate',
  'caption_pictures',
  'set_motion',
  'set_transition',
]);

/** Whether a clause is about pictures that are named. */
const isList = ({ wishes }: Read): boolean =>
  wishes.some(
    (wish) =>
      wish.kind === 'edit' &&
      'target' in wish.call &&
      ['these', 'but', 'name', 'number', 'range'].includes(wish.call.target.by),
  );

/** Whether a part says what is to be done, and does not merely go on. */
const startsAnew = ({ tokens }: Part): boolean =>
  tokens.some(({ means }) => means.some(({ id }) => BEGINS.has(id) && !NOUNS.has(id)));

/** Whether a part has no wish of its own: it may be one more of a list. */
const saysNoMore = ({ tokens }: Part): boolean =>
  tokens.every(
    (token) => isWeak(token) || ['unknown', 'name', 'pictures', 'file', 'number'].includes(token.kind),
  );

function written(group: readonly Part[], masked: Masked): string {
  const tokens = group.flatMap((part) => part.tokens);
  const first = tokens.findIndex((token) => !isJoint(token));
  const start = tokens[Math.max(0, first)]?.start ?? 0;
  return writtenIn(masked, start, tokens.at(-1)?.end ?? start)
    .replaceAll(/\s+/g, ' ')
    .trim();
}

/** `the music is too loud`: it says what is wrong, and the remedy may follow. */
const isComplaint = (tokens: readonly Token[]): boolean =>
  /(?<![a-z])(?:is|are|was|looks?|seems?|feels?|sounds?|goes|go|too)(?![a-z])/.test(
    tokens.map(({ text }) => text).join(' '),
  );

/** “… is too loud, turn it down” is one wish: the remedy, of what the complaint is about. */
function remedied(
  complaint: Wish | undefined,
  [remedy, ...others]: readonly Wish[],
  tokens: readonly Token[],
): Wish[] | undefined {
  if (complaint?.kind !== 'edit' || remedy?.kind !== 'edit' || others.length > 0) return undefined;
  const isIt = /(?<![a-z])(?:it|them|this|that|these|those)(?![a-z])/.test(
    tokens.map(({ text }) => text).join(' '),
  );
  if (!isIt || complaint.call.do !== remedy.call.do) return undefined;
  const about = 'target' in complaint.call ? { target: complaint.call.target } : {};
  const which = 'which' in complaint.call ? { which: complaint.call.which } : {};
  const call = callSchema.safeParse({ ...remedy.call, ...about, ...which }).data;
  return call && [{ kind: 'edit', call }];
}
