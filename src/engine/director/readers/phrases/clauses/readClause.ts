import type { Call } from '../../../edits/calls/calls.ts';
import type { Masked } from '../../../language/marks.ts';
import { moodSchema } from '../../../../draft/index.ts';
import { edit, type Situation, type Wish } from '../../reader.ts';
import { Clause } from '../clause.ts';
import { answers } from '../grammar/answers.ts';
import type { Grammar, Topic } from '../grammar/grammar.ts';
import { GRAMMARS } from '../grammar/index.ts';
import { impossible } from '../grammar/talk.ts';
import { asksTwice, isQuestion } from '../questions.ts';
import type { Token } from '../tokens.ts';
import { topicOf } from '../topics.ts';

/** What was made of one clause. */
export interface Read {
  readonly wishes: readonly Wish[];
  readonly topic: Topic | undefined;
  /** The calls among them. */
  readonly calls: readonly Call[];
  /** Words of it that nobody knows, and that say nothing of what is meant. */
  readonly passedOver?: number;
}

/** What a clause is read with. */
export interface Reader {
  readonly masked: Masked;
  readonly situation: Situation;
}

/** What was spoken of before a clause. */
export interface Before {
  readonly topic: Topic | undefined;
  readonly last: readonly Call[];
  readonly denies: boolean;
  readonly opens: boolean;
}

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

/** Wishes of a clause that was understood to the last word. */
export function readClause(
  tokens: readonly Token[],
  { masked, situation }: Reader,
  before: Before,
): Read | undefined {
  if (isForbidden(tokens)) return undefined;
  const clause = new Clause(tokens, masked, situation);
  if (asksTwice(clause.text)) return undefined;
  const isKnown = tokens.every(({ kind }) => kind !== 'unknown');
  const leftOver = isKnown || situation.first ? undefined : withoutAsides(tokens);
  if (leftOver) {
    const read = readClause(leftOver, { masked, situation }, before);
    if (read && isDefinite(read)) return { ...read, passedOver: tokens.length - leftOver.length };
  }
  for (const grammar of grammarsFor(clause, isKnown)) {
    const words = clause.fresh();
    const manner = mannerOf(words, situation);
    const wishes = grammar(words, { situation, ...before });
    if (wishes && wishes.length > 0 && words.rest().length === 0) return readAs([...wishes, ...manner]);
  }
  const manner = mannerOf(clause, situation);
  return isKnown && (manner.length > 0 || isMood(clause, situation)) && clause.rest().length === 0
    ? readAs(manner)
    : undefined;
}

const readAs = (wishes: readonly Wish[]): Read => ({
  wishes,
  topic: topicOf(wishes),
  calls: wishes.flatMap((wish) => (wish.kind === 'edit' ? [wish.call] : [])),
});

/**
 * `a calm video`, `something short`: what is said of a first video as a whole. Its mood is that of its music, where that is composed; a file's
 * is its own.
 */
function mannerOf(clause: Clause, { first, media }: Situation): Wish[] {
  if (!first || clause.has('music', 'role', 'words', 'photo', 'clip')) return [];
  // “Slow pans” says nothing of the music.
  if (clause.has('motion', 'way') && /^(?:slow|gentle|soft)/.test(clause.textOf('mood') ?? '')) return [];
  // Most clauses have none, and a failure to parse is dear.
  const said = clause.take('mood');
  const mood = said === undefined ? undefined : moodSchema.safeParse(said).data;
  const brief = clause.take('brief') !== undefined && !clause.has('transition', 'kind', 'role');
  const hasFile = media.some(({ kind }) => kind === 'audio');
  clause.takeAll('mood');
  return [
    ...(mood && !hasFile ? edit<'tune_music'>({ do: 'tune_music', mood }) : []),
    ...(brief && clause.timeAt === undefined ? [{ kind: 'limit', most: BRIEF_MS } as const] : []),
  ];
}

/** Whether a first video is given a mood and nothing else. */
const isMood = ({ tokens }: Clause, { first }: Situation): boolean =>
  first && tokens.some(({ means }) => means.some(({ id }) => id === 'mood' || id === 'brief'));

/** “Short” is no longer than that, ms. */
const BRIEF_MS = 30_000;

/** So many unknown words may be passed over. */
const MOST_ASIDES = 2;
/** Words behind which a noun stands, that would be what is meant. */
const HEADS =
  /^(?:the|a|an|my|our|his|her|their|your|and|or|of|with|to|in|on|at|for|like|as|into|from|by|but|except|only|no|not|don't|dont|without|than|that|this|these|those|all|every|each|some|any|is|are|it|them)$/;

/**
 * A clause without words that nobody knows, where these go with something that is known: `the lovely old whale`, `make the title properly red`.
 * What they might name is none: no article or preposition stands before them, or what they go with follows. Undefined where there is more.
 */
function withoutAsides(tokens: readonly Token[]): readonly Token[] | undefined {
  const unknown = tokens.filter(({ kind }) => kind === 'unknown');
  if (unknown.length > MOST_ASIDES || unknown[0] === tokens[0]) return undefined;
  // Chinese has no spaces: two signs that nobody knows may be any noun.
  if (unknown.some(({ text }) => /\p{Script=Han}/u.test(text))) return undefined;
  const isAside = (token: Token): boolean => {
    const at = tokens.indexOf(token);
    const next = tokens.slice(at + 1).find((each) => !each.means.some(({ id }) => id === 'adj'));
    const goesWith =
      next !== undefined &&
      (['name', 'file', 'pictures'].includes(next.kind) ||
        next.means.some(({ id }) => id === 'role' || id === 'music' || id === 'logo'));
    const before = tokens[at - 1]?.text ?? '';
    // “The red car” is no red panda.
    if (/^(?:name|file|pictures)$/.test(tokens[at - 1]?.kind ?? '') && next === undefined) return false;
    return goesWith
      ? !/^(?:and|or|of|not|but)$/.test(before)
      : !HEADS.test(/[^ ]*$/.exec(before)?.[0] ?? '') && !/^\d/.test(before);
  };
  return unknown.every(isAside) ? tokens.filter(({ kind }) => kind !== 'unknown') : undefined;
}

/** Whether it is beyond doubt what is meant, whatever words there were besides. */
const isDefinite = ({ wishes, calls }: Read): boolean =>
  wishes.length === calls.length &&
  calls.every((call) => !('target' in call) || !['all', 'kind', 'spoken'].includes(call.target.by)) &&
  calls.every(
    (call) =>
      !('which' in call) || typeof call.which === 'string' || !['all', 'spoken'].includes(call.which.by),
  ) &&
  calls.every(
    ({ do: deed }) =>
      deed !== 'caption_pictures' &&
      deed !== 'set_length' &&
      deed !== 'order_pictures' &&
      deed !== 'add_text',
  );

/** Who asks wants an answer, and nothing changed. */
function grammarsFor(clause: Clause, isKnown: boolean): readonly Grammar[] {
  if (isQuestion(clause.text)) return [answers];
  return isKnown ? GRAMMARS : [impossible];
}

/** `don’t remove the title`: what is there is to stay, and nobody knows what is to be done. */
export function isForbidden(tokens: readonly Token[]): boolean {
  const strong = tokens.filter(({ means }) => !means.some(({ id }) => id === 'pad' || id === 'to'));
  return strong.some((token, at) => {
    const next = strong[at + 1];
    const denies = token.means.some(({ id }) => id === 'no');
    return denies && next?.means.some(({ id }) => DEEDS.has(id)) === true && next.start - token.end < 24;
  });
}
