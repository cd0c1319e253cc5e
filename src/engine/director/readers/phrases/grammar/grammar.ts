import type { Change, Target } from '../../../edits/calls/targets.ts';
import type { Situation, Wish } from '../../reader.ts';
import type { Clause } from '../clause.ts';

/** What the words before were about, for “make it bigger”. */
export type Topic = 'text' | 'pictures' | 'music' | 'voice' | 'overlay' | 'transition' | 'video';

/** What a grammar knows beside its clause. */
export interface Hint {
  readonly situation: Situation;
  readonly topic: Topic | undefined;
}

/** Makes wishes of a clause: takes out of it what it understands. Undefined where the words are about something else. */
export type Grammar = (clause: Clause, hint: Hint) => Wish[] | undefined;

/** How a number changes by “bigger”, “a bit bigger”, “twice as big”, “to 150 %”. */
export function changeOf(
  clause: Clause,
  {
    more,
    less,
    step = 1.5,
  }: { readonly more: readonly string[]; readonly less: readonly string[]; readonly step?: number },
): Change | undefined {
  const percent = clause.percent();
  const up = clause.take(...more) !== undefined;
  const down = !up && clause.take(...less) !== undefined;
  if (percent !== undefined) {
    // “20 % bigger” is by, “at 20 %” is to.
    if (up && !clause.has('to')) return { times: 1 + percent };
    if (down && !clause.has('to')) return { times: Math.max(0.05, 1 - percent) };
    return { to: percent };
  }
  if (clause.take('double') !== undefined) return { times: down ? 0.5 : 2 };
  if (clause.take('half') !== undefined) return { times: 0.5 };
  if (clause.take('triple') !== undefined) return { times: 3 };
  if (!up && !down) return undefined;
  const factor = stepOf(clause, step);
  return { times: up ? factor : 1 / factor };
}

/** “A bit” is half a step, “a lot” two. */
export function stepOf(clause: Clause, step: number): number {
  if (clause.take('lot') !== undefined) return Math.round(step * step * 100) / 100;
  return step;
}

/** The pictures of a clause; all of them where it names none. */
export function targetOrAll(clause: Clause): Target {
  const named = clause.names;
  const target = clause.target();
  if (named) clause.takeAll('only');
  clause.takeAll('each');
  return target ?? { by: 'all' };
}
