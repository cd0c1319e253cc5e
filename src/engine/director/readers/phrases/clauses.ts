import { writtenIn, type Masked } from '../../language/marks.ts';
import type { Reading, Situation, Wish } from '../reader.ts';
import { Clause, isWeak, type Weak } from './clause.ts';
import type { Topic } from './grammar/grammar.ts';
import { topicOf } from './topics.ts';
import { GRAMMARS } from './grammar/index.ts';
import { impossible } from './grammar/talk.ts';
import type { Token } from './tokens.ts';

/** A run of tokens that is not parted any further, and what parts it from the one before. */
interface Atom {
  readonly tokens: readonly Token[];
  /** `stop` ends a sentence; `and` may begin another wish; `verb` is a mere guess, where no sign parts two wishes. */
  readonly border: 'stop' | 'comma' | 'and' | 'verb';
}

/** So many atoms, and tokens, may be one clause. */
const MOST_ATOMS = 8;
const MOST_TOKENS = 60;
/** What not reading a word costs, against one clause more. */
const UNREAD = 100;

/** What it costs to part words there: a sign parts them better than a guess. */
const PARTING = { stop: 0, comma: 0.1, and: 0.2, verb: 0.5 };

/** Where a wish may begin although nothing parts it from the one before. */
const BEGINS = new Set([
  ...[
    'add',
    'remove',
    'replace',
    'swap',
    'move',
    'verb',
    'change',
    'undo',
    'mute',
    'reverse',
    'shuffle',
    'trim',
    'show',
    'use',
    'keep',
    'call',
    'no',
  ],
  ...[
    'with',
    'louder',
    'quieter',
    'faster',
    'slower',
    'crop',
    'rotate',
    'flip',
    'in',
    'as',
    'music',
    'role',
    'photo',
  ],
]);
/** Of these, what is no verb. */
const NOUNS = new Set(['in', 'with', 'as', 'music', 'role', 'photo']);
/** What is not to be done, when “don’t” stands before it. */
const DEEDS = new Set([
  'remove',
  'replace',
  'swap',
  'move',
  'change',
  'trim',
  'mute',
  'undo',
  'reverse',
  'shuffle',
  'rotate',
  'flip',
]);

/** What turns the sense of all that follows: nothing is parted behind it. */
const TURNS = new Set(['no', 'only', 'but']);

/** What was made of one clause. */
interface Read {
  readonly wishes: readonly Wish[];
  readonly topic: Topic | undefined;
}

/** The best way to divide the words up to a place. */
interface Best {
  readonly cost: number;
  /** Where its last clause begins. */
  readonly from: number;
  readonly read: Read | undefined;
  readonly topic: Topic | undefined;
}

/**
 * Divides a message into clauses, so that as many of its words as possible are understood, in as few clauses as possible, and makes wishes of
 * those that were understood wholly.
 */
export function readClauses(
  tokens: readonly Token[],
  masked: Masked,
  situation: Situation,
  topic: Topic | undefined,
): Reading {
  const atoms = atomsOf(tokens);
  const best: Best[] = [{ cost: 0, from: 0, read: undefined, topic }];
  for (let end = 1; end <= atoms.length; end += 1)
    best.push(bestUntil(end, atoms, best, { masked, situation }));
  const parts: Part[] = [];
  for (let end = atoms.length; end > 0;) {
    const { from, read } = best[end] ?? { from: end - 1, read: undefined };
    parts.unshift({
      tokens: atoms.slice(from, end).flatMap((atom) => atom.tokens),
      border: atoms[from]?.border ?? 'stop',
      read,
    });
    end = from;
  }
  return told(parts, masked, situation);
}

function atomsOf(tokens: readonly Token[]): Atom[] {
  const atoms: Atom[] = [];
  let current: Token[] = [];
  let border: Atom['border'] = 'stop';
  let turned = false;
  const close = (next: Atom['border']): void => {
    if (current.length > 0) atoms.push({ tokens: current, border });
    current = [];
    border = atoms.length === 0 ? 'stop' : next;
  };
  for (const token of tokens) {
    if (token.kind === 'stop' || token.kind === 'comma') {
      close(token.kind);
      turned = false;
      continue;
    }
    const is = (...ids: readonly string[]): boolean => token.means.some(({ id }) => ids.includes(id));
    if (is('and')) close('and');
    else if (
      !turned &&
      current.some((each) => !isJoint(each)) &&
      token.means.some(({ id }) => BEGINS.has(id))
    )
      close('verb');
    if (token.means.some(({ id }) => TURNS.has(id))) turned = true;
    current.push(token);
  }
  close('stop');
  return atoms;
}

function bestUntil(
  end: number,
  atoms: readonly Atom[],
  best: readonly Best[],
  { masked, situation }: { readonly masked: Masked; readonly situation: Situation },
): Best {
  let found: Best | undefined;
  let words: readonly Token[] = [];
  for (let from = end - 1; from >= Math.max(0, end - MOST_ATOMS); from -= 1) {
    words = [...(atoms[from]?.tokens ?? []), ...words];
    if (words.length > MOST_TOKENS) break;
    const before = best[from];
    if (!before || isCutOpen(atoms.slice(from, end))) continue;
    const strong = words.filter((token) => !isWeak(token, situation)).length;
    const read = readClause(words, masked, situation, before.topic);
    // Words that say nothing are no clause of their own.
    const cost = read ? costOf(read) : strong === 0 ? 0.1 : from === end - 1 ? UNREAD * strong : Infinity;
    const total = before.cost + cost + (from === 0 ? 0 : PARTING[atoms[from]?.border ?? 'stop']);
    if (!found || total < found.cost) found = { cost: total, from, read, topic: read?.topic ?? before.topic };
    // A sentence ends: what is before is another one.
    if (atoms[from]?.border === 'stop') break;
  }
  return (
    found ?? {
      cost: (best[end - 1]?.cost ?? 0) + UNREAD,
      from: end - 1,
      read: undefined,
      topic: best[end - 1]?.topic,
    }
  );
}

/** Whether words begin with a mere guess at a noun, and go on over a sign: the sign parts them, not the guess. */
function isCutOpen([first, ...others]: readonly Atom[]): boolean {
  const guess = first?.border === 'verb' && first.tokens[0]?.means.some(({ id }) => NOUNS.has(id));
  return guess === true && others.some(({ border }) => border !== 'verb');
}

/** What is not done here may be said of any words: no wish that can be carried out is given up for it. */
const costOf = ({ wishes }: Read): number =>
  wishes.every(({ kind }) => kind === 'impossible') ? UNREAD / 2 : 1;

/** Wishes of a clause that was understood to the last word. */
function readClause(
  tokens: readonly Token[],
  masked: Masked,
  situation: Situation,
  topic: Topic | undefined,
): Read | undefined {
  if (isForbidden(tokens)) return undefined;
  const clause = new Clause(tokens, masked, situation);
  const isKnown = tokens.every(({ kind }) => kind !== 'unknown');
  for (const grammar of isKnown ? GRAMMARS : [impossible]) {
    const words = clause.fresh();
    const wishes = grammar(words, { situation, topic });
    if (wishes && wishes.length > 0 && words.rest().length === 0) return { wishes, topic: topicOf(wishes) };
  }
  return undefined;
}

/** `don’t remove the title`: what is there is to stay, and nobody knows what is to be done. */
function isForbidden(tokens: readonly Token[]): boolean {
  const strong = tokens.filter(({ means }) => !means.some(({ id }) => id === 'pad' || id === 'to'));
  return strong.some((token, at) => {
    const next = strong[at + 1];
    const denies = token.means.some(({ id }) => id === 'no');
    return denies && next?.means.some(({ id }) => DEEDS.has(id)) === true && next.start - token.end < 24;
  });
}

interface Part {
  readonly tokens: readonly Token[];
  readonly border: Atom['border'];
  readonly read: Read | undefined;
}

/**
 * What is carried out, and what is asked about. Where two wishes are parted by a mere guess, or a list of pictures goes on with something that
 * was not understood, the whole is asked about: half of a wish is another wish.
 */
function told(parts: readonly Part[], masked: Masked, weak: Weak): Reading {
  const wishes: Wish[] = [];
  const unread: string[] = [];
  let group: Part[] = [];
  const close = (): void => {
    const isDoubtful = group.some((part, at) => goesOnRemoving(group[at - 1], part));
    if (
      !isDoubtful &&
      group.every(({ read, tokens }) => read || tokens.every((token) => isWeak(token, weak)))
    )
      wishes.push(...group.flatMap(({ read }) => read?.wishes ?? []));
    else unread.push(written(group, masked));
    group = [];
  };
  for (const part of parts) {
    const last = group.at(-1);
    const goesOn =
      part.border === 'verb' ||
      (part.border === 'and' && last && !last.read && !startsAnew(part)) ||
      (last !== undefined && goesOnRemoving(last, part)) ||
      (part.border !== 'stop' && last?.read && !part.read && isList(last.read) && saysNoMore(part));
    if (!goesOn) close();
    group.push(part);
  }
  close();
  return { wishes, unread: unread.filter((words) => words !== '') };
}

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

const isJoint = (token: Token): boolean => token.means.some(({ id }) => id === 'and');
