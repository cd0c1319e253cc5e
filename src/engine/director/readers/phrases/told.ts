import type { SimpleTarget } from '../../edits/calls/targets.ts';
import { callSchema, type Call } from '../../edits/calls/calls.ts';
import { writtenIn, type Masked } from '../../language/marks.ts';
import { edit, type Reading, type Wish } from '../reader.ts';
import { BEGINS, isJoint, NOUNS, type Atom } from './atoms.ts';
import { Clause, isWeak, together, type Weak } from './clause.ts';
import type { Read } from './readClause.ts';
import type { Token } from './tokens.ts';

interface Matter {
  readonly about: readonly SimpleTarget[];
  readonly words: string;
}

/** “The whale is upside down. Rotate it”: the remedy is for what the words before were about, and not for everything. */
function ofMatter(
  { about }: Matter,
  [remedy, ...others]: readonly Wish[],
  tokens: readonly Token[],
): Wish[] | undefined {
  if (remedy?.kind !== 'edit' || others.length > 0 || !('target' in remedy.call)) return undefined;
  const isOwn = !['all', 'spoken'].includes(remedy.call.target.by) && remedy.call.target.by !== 'kind';
  if (isOwn || !saysIt(tokens)) return undefined;
  const call = callSchema.safeParse({ ...remedy.call, target: together(about) }).data;
  return call && [{ kind: 'edit', call }];
}

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
  /** What is wrong with some pictures, in words of which nothing was made. */
  let matter: Matter | undefined;
  const push = (more: readonly Wish[], tokens: readonly Token[]): void => {
    const merged = remedied(complaint, more, tokens);
    const meant = matter && ofMatter(matter, more, tokens);
    if (matter && meant) unread.splice(unread.lastIndexOf(matter.words), 1);
    if (merged) wishes.splice(-1, 1, ...merged);
    else wishes.push(...(meant ?? more));
    if (more.length > 0) matter = undefined;
    complaint = isComplaint(tokens) && more.length === 1 ? more[0] : undefined;
  };
  const close = (): void => {
    const isDoubtful = group.some((part, at) => goesOnRemoving(group[at - 1], part));
    if (
      !isDoubtful &&
      group.every(({ read, tokens }) => read || tokens.every((token) => isWeak(token, weak)))
    )
      for (const { read, tokens } of group) push(read?.wishes ?? [], tokens);
    else {
      const tokens = group.flatMap((part) => part.tokens);
      const words = written(group, masked);
      const about = new Clause(tokens, masked).targets;
      if (isComplaint(tokens) && about.length > 0) matter = { about, words };
      unread.push(words);
    }
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
    wishes: wishedOnce(wishes),
    unread: unread.filter((words) => words !== '' && !(wishes.length > 0 && STATEMENT.test(words))),
  };
}

/**
 * A wish that is said twice is one: “too loud for me, a bit quieter”, “too large, half the size”, “45 seconds, make each one shorter”; of two
 * that undo each other the first counts, as the other says why: “quieter, I can't hear my voice”. What goes for another goes by itself.
 */
function wishedOnce(wishes: readonly Wish[]): Wish[] {
  return wishes.flatMap((wish, at): Wish[] => {
    if (wish.kind !== 'edit') return [wish];
    const calls = (some: readonly Wish[]): Call[] =>
      some.flatMap((each) => (each.kind === 'edit' ? [each.call] : []));
    const [before, after] = [calls(wishes.slice(0, at)), calls(wishes.slice(at + 1))];
    const { call } = wish;
    switch (call.do) {
      case 'remove_sound':
        return call.which === 'music' && after.some((each) => each.do === 'set_music') ? [] : [wish];
      case 'unsplit_pictures':
        return before.some((each) => each.do === 'split_pictures') ? [] : [wish];
      case 'set_picture_length': {
        const isWhole = [...before, ...after].some((each) => each.do === 'set_length' && 'to' in each.length);
        return isWhole && call.target.by === 'all' && 'times' in call.length ? [] : [wish];
      }
      case 'set_sound': {
        const factor = factorOf(call);
        const same = (each: Call): boolean =>
          each.do === 'set_sound' && each.which === call.which && factorOf(each) !== undefined;
        if (factor === undefined) return [wish];
        const first = before.find(same);
        const next = after.find(same);
        const isAgainst =
          first !== undefined && factorOf(first) !== undefined && isOther(factor, factorOf(first));
        const isRepeated = next !== undefined && !isOther(factor, factorOf(next));
        return isAgainst || isRepeated ? [] : [wish];
      }
      case 'set_overlay': {
        const factor = factorOf(call);
        const isRepeated =
          factor !== undefined && after.some((each) => each.do === 'set_overlay' && each.size !== undefined);
        if (!isRepeated) return [wish];
        const { do: deed, place, opacity } = call;
        if (!place && !opacity) return [];
        return edit<'set_overlay'>({ do: deed, ...(place && { place }), ...(opacity && { opacity }) });
      }
      default:
        return [wish];
    }
  });
}

/** How many times as loud, or as large, something is to be. */
function factorOf(call: Call): number | undefined {
  const change = call.do === 'set_sound' ? call.volume : call.do === 'set_overlay' ? call.size : undefined;
  return change && 'times' in change ? change.times : undefined;
}

const isOther = (one: number, other = 1): boolean => one > 1 !== other > 1;

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

const saysIt = (tokens: readonly Token[]): boolean =>
  /(?<![a-z])(?:it|them|this|that|these|those)(?![a-z])/.test(tokens.map(({ text }) => text).join(' '));

/** “… is too loud, turn it down” is one wish: the remedy, of what the complaint is about. */
function remedied(
  complaint: Wish | undefined,
  [remedy, ...others]: readonly Wish[],
  tokens: readonly Token[],
): Wish[] | undefined {
  if (complaint?.kind !== 'edit' || remedy?.kind !== 'edit' || others.length > 0) return undefined;
  if (!saysIt(tokens) || complaint.call.do !== remedy.call.do) return undefined;
  const about = 'target' in complaint.call ? { target: complaint.call.target } : {};
  const which = 'which' in complaint.call ? { which: complaint.call.which } : {};
  const call = callSchema.safeParse({ ...remedy.call, ...about, ...which }).data;
  return call && [{ kind: 'edit', call }];
}
