import { Clause } from '../../../phrases/clause.ts';
import type { Grammar } from '../../../phrases/grammar/grammar.ts';
import type { Token } from '../../../phrases/tokens.ts';
import type { Said } from '../said.ts';
import { hintOf, isCalled, isPlain, says, unknownIn, type Words } from './words.ts';

/**
 * What a grammar makes of words, of which those that nobody knows say nothing.
 *
 * @param cues words that stand for concepts
 * @param tables further words that say nothing
 */
export function relaxed(
  said: Said,
  grammar: Grammar,
  cues: readonly (readonly [id: string, words: Words])[],
  ...tables: readonly Words[]
) {
  const { clause } = said;
  if (!isPlain(said) || unknownIn(said, ...cues.map(([, words]) => words), ...tables).length > 0)
    return undefined;
  if (clause.times.length > 0 || clause.hasPercent || !areCalled(said)) return undefined;
  const end = clause.tokens.at(-1)?.end ?? 0;
  const added = cues.flatMap(([id, words]): Token[] =>
    !clause.has(id) && says(said, words)
      ? [{ start: end, end, kind: 'word', means: [{ id, value: '' }], value: NaN, text: id }]
      : [],
  );
  const read = new Clause(
    [...clause.tokens.filter(({ kind }) => kind !== 'unknown'), ...added],
    clause.masked,
  );
  const wishes = grammar(read, hintOf(said));
  const left = read
    .rest()
    .filter(({ kind, means }) => kind !== 'word' || means.some(({ id }) => STRONG.has(id)));
  return wishes && left.length === 0 ? wishes : undefined;
}
const STRONG = new Set([
  'no',
  'remove',
  'but',
  'only',
  'rest',
  'before',
  'after',
  'start',
  'end',
  'first',
  'last',
  'middle',
  'swap',
  'replace',
  'instead',
  'another',
  'music',
  'voice',
  'words',
  'role',
  'logo',
  'next',
  'previous',
  'duplicate',
  'longer',
  'shorter',
  'rotate',
  'crop',
]);

const areCalled = (said: Said): boolean =>
  said.clause.targets.every((target) => target.by !== 'name' || isCalled(said, target.name));
