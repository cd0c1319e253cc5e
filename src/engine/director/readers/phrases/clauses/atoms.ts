import type { Token } from '../tokens.ts';

/** A run of tokens that is not parted any further, and what parts it from the one before. */
export interface Atom {
  readonly tokens: readonly Token[];
  /** `stop` ends a sentence; `and` may begin another wish; `verb` is a mere guess, where no sign parts two wishes. */
  readonly border: 'stop' | 'comma' | 'colon' | 'and' | 'verb';
}

/** What it costs to part words there: a sign parts them better than a guess. */
export const PARTING = { stop: 0, comma: 0.1, colon: 0.8, and: 0.2, verb: 0.5 };

/** Where a wish may begin although nothing parts it from the one before. */
export const BEGINS = new Set([
  ...[
    'add',
    'remove',
    'replace',
    'swap',
    'duplicate',
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
export const NOUNS = new Set(['in', 'with', 'as', 'music', 'role', 'photo']);
/** What turns the sense of all that follows: nothing is parted behind it. */
const TURNS = new Set(['no', 'only', 'but']);

/** Whoever tells something where no sign parts it from the wish: `… mum cant read them`, `… it makes me dizzy`. */
const TELLERS =
  /^(?:i|i'm|im|i've|ive|we|we're|we've|he|he's|hes|she|she's|shes|they|they're|theyre|it's|its|that's|thats|there's|theres|there|nobody|everyone|everybody|people|ppl|you|u|what's|whats)$/;
const TELLING =
  /^(?:is|are|was|were|isn't|isnt|aren't|arent|wasn't|wasnt|looks?|hates?|loves?|can't|cant|cannot|can|doesn't|doesnt|don't|dont|didn't|didnt|won't|wont|makes|gets|keeps|said|says|thinks|has|hasn't|hasnt|needs|wants|just|goes|comes|stops|ends|starts|came|sounds|feels|seems|should|could)$/;
const ARTICLES = /^(?:the|my|our|his|her|their|your|a|an|this|that|these|those)$/;
const OBJECTIVE = /^(?:it|this|that|these|those|him|her|them)$/;

/** Whether somebody begins to tell something at a token. */
function tells(tokens: readonly Token[], at: number): boolean {
  const [word, next, third] = [tokens[at], tokens[at + 1], tokens[at + 2]].map(
    (token) => /^(?:[^ ]+)/.exec(token?.text ?? '')?.[0] ?? '',
  );
  const before = tokens[at - 1]?.text ?? '';
  if (word === undefined || next === undefined || third === undefined) return false;
  if (TELLERS.test(word))
    return !/^(?:can|could|would|will|do|did|does|is|are|was|were|why|if|as|so|when|until|till|that|what|how|which|and|where|than|like)$/.test(
      before,
    );
  if (OBJECTIVE.test(word) && TELLING.test(next)) return !ARTICLES.test(before);
  const isNoun = (token: Token | undefined): boolean =>
    token !== undefined &&
    (token.kind === 'unknown' ||
      token.kind === 'name' ||
      token.kind === 'file' ||
      token.means.some(
        ({ id }) => id === 'photo' || id === 'role' || id === 'words' || id === 'music' || id === 'voice',
      ));
  if (ARTICLES.test(word)) return isNoun(tokens[at + 1]) && TELLING.test(third);
  return isNoun(tokens[at]) && TELLING.test(next) && !ARTICLES.test(before) && !/^(?:and|or)$/.test(before);
}

/** Divides tokens where a wish may end. */
export function atomsOf(tokens: readonly Token[], telling = false): Atom[] {
  const atoms: Atom[] = [];
  let current: Token[] = [];
  let border: Atom['border'] = 'stop';
  let turned = false;
  const close = (next: Atom['border']): void => {
    // “… . And then” begins a sentence.
    const isOpen = current.length === 0 && border === 'stop';
    if (current.length > 0) atoms.push({ tokens: current, border });
    current = [];
    border = atoms.length === 0 || isOpen ? 'stop' : next;
  };
  for (const [at, token] of tokens.entries()) {
    if (token.kind === 'stop' || token.kind === 'comma') {
      close(token.text === ':' ? 'colon' : token.kind);
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
    else if (telling && current.some((each) => !isJoint(each)) && tells(tokens, at)) {
      close('verb');
      turned = false;
    }
    if (token.means.some(({ id }) => TURNS.has(id))) turned = true;
    current.push(token);
  }
  close('stop');
  return atoms;
}

/** Whether words begin with a mere guess at a noun, and go on over a sign: the sign parts them, not the guess. */
export function isCutOpen([first, ...others]: readonly Atom[]): boolean {
  const guess = first?.border === 'verb' && first.tokens[0]?.means.some(({ id }) => NOUNS.has(id));
  return guess === true && others.some(({ border }) => border !== 'verb');
}

/** Whether a guess parts a noun from the “keep” before it: what stays is no wish by itself. */
export function isCutFromKeep(atoms: readonly Atom[], at: number): boolean {
  const [before, here] = [atoms[at - 1], atoms[at]];
  const last = before?.tokens.findLast(({ means }) => !means.some(({ id }) => id === 'pad'));
  const isThing = here?.tokens[0]?.means.some(({ id }) => id === 'role' || id === 'music' || id === 'photo');
  return here?.border === 'verb' && isThing === true && /^(?:keep|leave)$/.test(last?.text ?? '');
}

/** Whether a token joins two wishes. */
export const isJoint = (token: Token): boolean => token.means.some(({ id }) => id === 'and');
