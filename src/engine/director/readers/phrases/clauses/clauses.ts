import type { Call } from '../../../edits/calls/calls.ts';
import type { Masked } from '../../../language/marks.ts';
import type { Situation } from '../../reader.ts';
import { atomsOf, isCutOpen, isCutFromKeep, PARTING, type Atom } from './atoms.ts';
import { isWeak } from '../clause.ts';
import type { Topic } from '../grammar/grammar.ts';
import { isRemark, isSaidOf, topicOfRemark } from './remarks.ts';
import { readClause, type Before, type Read, type Reader } from './readClause.ts';
import { told, type Part, type Told } from './told.ts';
import type { Token } from '../tokens.ts';

/** So many atoms, and tokens, may be one clause. */
const MOST_ATOMS = 8;
const MOST_TOKENS = 60;
/** What not reading a word costs, against one clause more. */
const UNREAD = 100;
/** What it costs to pass over a word that nobody knows. */
const PASSED_OVER = 40;
/** What it costs to take words for a remark, for each run of them: what can be read is read. */
const REMARK = 20;

/** The best way to divide the words up to a place. */
interface Best {
  readonly cost: number;
  /** Where its last clause begins. */
  readonly from: number;
  readonly read: Read | undefined;
  /** It tells something and asks for nothing. */
  readonly remark: boolean;
  readonly topic: Topic | undefined;
  readonly last: readonly Call[];
}

/**
 * Divides a message into clauses, so that as many of its words as possible are understood, in as few clauses as possible, and makes wishes of
 * those that were understood wholly.
 *
 * @param before what was spoken of before, and whether the message denies it
 */
export function readClauses(
  tokens: readonly Token[],
  masked: Masked,
  situation: Situation,
  before: Before,
): Told {
  const atoms = atomsOf(tokens, !situation.first);
  const best: Best[] = [{ cost: 0, from: 0, read: undefined, remark: false, ...before }];
  for (let end = 1; end <= atoms.length; end += 1)
    best.push(bestUntil(end, atoms, best, { masked, situation }, before.denies));
  const parts: Part[] = [];
  for (let end = atoms.length; end > 0;) {
    const { from, read, remark } = best[end] ?? { from: end - 1, read: undefined, remark: false };
    parts.unshift({
      tokens: atoms.slice(from, end).flatMap((atom) => atom.tokens),
      border: atoms[from]?.border ?? 'stop',
      read,
      remark,
    });
    end = from;
  }
  return told(parts, masked, situation);
}

/** `in sepia, no text`: what is denied behind a sign is no part of what is wanted before it. */
const deniesAnew = ([first, ...others]: readonly Atom[]): boolean =>
  others.some(({ border, tokens }) => border === 'comma' && isDenial(tokens[0])) &&
  first?.tokens.some((token) => isDenial(token) || token.means.some(({ id }) => LIMITS.has(id))) !== true;

const isDenial = (token: Token | undefined): boolean => token?.means.some(({ id }) => id === 'no') ?? false;

const LIMITS: ReadonlySet<string> = new Set(['only', 'just', 'but', 'remove', 'keep']);

function bestUntil(
  end: number,
  atoms: readonly Atom[],
  best: readonly Best[],
  reader: Reader,
  denies: boolean,
): Best {
  let found: Best | undefined;
  let words: readonly Token[] = [];
  for (let from = end - 1; from >= Math.max(0, end - MOST_ATOMS); from -= 1) {
    words = [...(atoms[from]?.tokens ?? []), ...words];
    if (words.length > MOST_TOKENS) break;
    const before = best[from];
    const run = atoms.slice(from, end);
    if (!before || isCutOpen(run) || isCutFromKeep(atoms, from) || areTwoWishes(run)) continue;
    if (reader.situation.first && deniesAnew(run)) continue;
    const strong = words.filter((token) => !isWeak(token, reader.situation)).length;
    const { topic, last } = before;
    const told =
      strong === 0 || reader.situation.first ? undefined : isRemark(atoms.slice(from, end), reader.masked);
    const read =
      told === 'background' || isSaidOf(atoms, from, end, reader.masked)
        ? undefined
        : readClause(words, reader, { topic, last, denies: denies && from === 0, opens: from === 0 });
    const remark = told !== undefined && !read;
    // Words that say nothing are no clause of their own.
    const cost = remark
      ? REMARK * (end - from) + strong
      : read
        ? costOf(read, atoms.slice(from + 1, end).filter(({ border }) => border !== 'verb').length)
        : strong === 0
          ? 1
          : from === end - 1
            ? UNREAD * strong
            : Infinity;
    const total = before.cost + cost + (from === 0 ? 0 : PARTING[atoms[from]?.border ?? 'stop']);
    if (!found || total < found.cost)
      found = {
        cost: total,
        from,
        read,
        remark,
        topic: read?.topic ?? (remark ? topicOfRemark(words) : undefined) ?? topic,
        last: read && read.calls.length > 0 ? read.calls : last,
      };
    // A sentence ends: what is before is another one.
    if (atoms[from]?.border === 'stop') break;
  }
  return (
    found ?? {
      cost: (best[end - 1]?.cost ?? 0) + UNREAD,
      from: end - 1,
      read: undefined,
      remark: false,
      topic: best[end - 1]?.topic,
      last: best[end - 1]?.last ?? [],
    }
  );
}

/** What a Chinese wish is about. */
const HEADS = new Set(['each', 'rest', 'role', 'music', 'voice', 'logo', 'transition', 'clip']);
const NAMING = new Set<Token['kind']>(['pictures', 'file', 'name', 'quote']);
/** What says nothing of a thing: nouns, and words that turn the sense. */
const SILENT = new Set([
  'photo',
  'clip',
  'picture',
  'words',
  'only',
  'but',
  'no',
  'and',
  'pad',
  'start',
  'end',
  'also',
]);
const DOES = new Set(['verb', 'add', 'show', 'use', 'change', 'video']);

/**
 * Whether a sign parts Chinese words that say something from words that say something of another thing: 第二张写“火锅”,第三张写“熊猫”. A mere
 * list says nothing of its things yet, and how it looks and where it stands goes with what is written.
 */
function areTwoWishes(atoms: readonly Atom[]): boolean {
  const cut = atoms.findIndex(({ border }, at) => at > 0 && border !== 'verb');
  if (cut < 0) return false;
  const [left, right] = [atoms.slice(0, cut), atoms.slice(cut)].map((side) =>
    side.flatMap(({ tokens }) => tokens),
  );
  return (left?.some(isSaying) === true && isWish(right ?? [])) || areTwoWishes(atoms.slice(cut));
}

function isWish(tokens: readonly Token[]): boolean {
  if (!tokens.some(({ kind, text }) => kind === 'word' && /\p{Script=Han}/u.test(text))) return false;
  // “加字幕“你好”,在第一张” says where.
  if (/^(?:在|放在|给)$/u.test(tokens.find(({ kind }) => kind !== 'comma')?.text ?? '')) return false;
  return tokens.some(isHead) && tokens.some((token) => !isHead(token) && isSaying(token));
}

const isHead = (token: Token): boolean =>
  NAMING.has(token.kind) || token.means.some(({ id }) => HEADS.has(id));

/** Whether a token says something of a thing: a deed or a value. */
const isSaying = (token: Token): boolean =>
  token.kind === 'time' ||
  token.kind === 'percent' ||
  (token.kind === 'word' &&
    !isHead(token) &&
    !token.means.some(({ id }) => SILENT.has(id)) &&
    (!isWeak(token) || token.means.some(({ id }) => DOES.has(id))));

/** What is not done here may be said of any words: no wish that can be carried out is given up for it. */
const costOf = ({ wishes, passedOver = 0 }: Read, signs: number): number =>
  wishes.every(({ kind }) => kind === 'impossible') ? UNREAD / 2 + 2 * signs : 1 + PASSED_OVER * passedOver;
