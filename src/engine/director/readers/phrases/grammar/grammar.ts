import type { Call } from '../../../edits/calls/calls.ts';
import type { Change, Target } from '../../../edits/calls/targets.ts';
import { readWhen } from '../../../language/when.ts';
import type { Situation, Wish } from '../../reader.ts';
import type { Clause } from '../clause.ts';

/** What the words before were about, for “make it bigger”. */
export type Topic = 'text' | 'pictures' | 'music' | 'voice' | 'overlay' | 'transition' | 'video';

/** What a grammar knows beside its clause. */
export interface Hint {
  readonly situation: Situation;
  readonly topic: Topic | undefined;
  /** The calls of the wish before, in this message or the one before. */
  readonly last: readonly Call[];
  /** The words before denied what was done: `no, …`, `I meant …`. */
  readonly denies: boolean;
  /** The clause is where the message begins. */
  readonly opens: boolean;
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
  return clause.take('bit') !== undefined ? Math.round((1 + (step - 1) / 2) * 100) / 100 : step;
}

/**
 * The pictures of a clause. Where it names none: those that were just spoken of, when it goes on about them (“and warmer”, “make it
 * brighter”), else all.
 */
export function targetOrAll(clause: Clause, { topic, last, situation, denies }: Hint): Target {
  const named = clause.names;
  const target = clause.target();
  if (named) clause.takeAll('only');
  clause.takeAll('each');
  if (target) return target;
  if (situation.selected?.what === 'scene' && clause.has('it')) return { by: 'spoken' };
  const span = spanOf(clause, situation);
  if (span) return span;
  const before = last.at(-1);
  const some = before && 'target' in before && before.target.by !== 'all' && before.target.by !== 'kind';
  // “Zoom out instead” is said of what was zoomed in on.
  if (before && 'target' in before && (denies || clause.has('instead')) && topic === 'pictures')
    return before.target;
  const goesOn =
    clause.has('it') || (!situation.first && (before?.do === 'set_colors' || before?.do === 'set_framing'));
  return some && goesOn && topic === 'pictures' && !clause.has('all', 'video', 'motion', 'still')
    ? { by: 'spoken' }
    : { by: 'all' };
}

/** What is seen `in the first 5 seconds`, `from 10 to 15 seconds`, `at 0:12`. */
function spanOf(clause: Clause, { draft }: Situation): Target | undefined {
  if (clause.timeAt === undefined || !draft) return undefined;
  const side = /(?:first|last|final) [\ue200-\ue2fe]/u.exec(clause.text)?.[0];
  const { start, length } = readWhen(clause.text, clause.masked);
  const first = clause.time()?.value ?? 0;
  const second = clause.time()?.value;
  clause.number();
  clause.takeAll('first', 'last', 'from', 'start', 'end', 'keep');
  if (side !== undefined)
    return /^first/.test(side)
      ? { by: 'time', from: 0, to: first }
      : { by: 'time', from: Math.max(0, draft.d - first), to: draft.d };
  if (start === undefined) return undefined;
  const end = second ?? start + (length ?? 0);
  return { by: 'time', from: Math.round(start), to: Math.round(Math.max(start, end)) };
}
