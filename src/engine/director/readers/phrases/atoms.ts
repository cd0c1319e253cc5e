import type { Token } from './tokens.ts';

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

/** Divides tokens where a wish may end. */
export function atomsOf(tokens: readonly Token[]): Atom[] {
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

/** Whether a token joins two wishes. */
export const isJoint = (token: Token): boolean => token.means.some(({ id }) => id === 'and');
