import assert from 'node:assert/strict';
import type { DirectorRequest } from '../../../../src/engine/director/types.ts';
import { waysOf } from '../../properties.ts';
import { assertFacts, say, type Facts } from './support.ts';

/** Ways of saying one thing, and what must come of it. */
export interface Phrasings {
  readonly expected: Partial<Facts>;
  readonly said: readonly string[];
}

/** One test per phrase: fully understood, and the draft has the expected facts. */
export function itUnderstands(table: readonly Phrasings[], request: () => Partial<DirectorRequest>): void {
  for (const { expected, said } of table)
    for (const phrase of waysOf(said))
      it(phrase, () => {
        const direction = say(phrase, request());
        assert.equal(direction.understood, true, direction.reply);
        assertFacts(direction, expected);
      });
}
