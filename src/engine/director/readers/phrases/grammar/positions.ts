import type { Position, SimpleTarget } from '../../../edits/calls/targets.ts';
import type { Clause } from '../clause.ts';
import type { Taken } from '../taken.ts';

/** `between the dog and the cake`: behind the one that is named first. */
function betweenOf(clause: Clause, named: readonly Taken<SimpleTarget>[]): Position | undefined {
  const at = clause.tokens.find(({ text }) => text === 'between')?.start;
  if (at === undefined) return undefined;
  const others = (named.length > 0 ? named : clause.named()).filter((each) => each.at > at);
  const [first, second] = others;
  return first && second ? { at: 'after', target: first.value } : undefined;
}

/** Where pictures go: the start, the end, a number, beside others. Takes the words for it. */
export function positionOf(clause: Clause, named: readonly Taken<SimpleTarget>[]): Position | undefined {
  const nth = Number(clause.take('nth'));
  if (nth > 0) {
    clause.takeAll('place', 'order');
    return { at: 'place', number: nth };
  }
  const between = betweenOf(clause, named);
  if (between) return between;
  const beside = clause.taken('before', 'after');
  if (beside) {
    const isBefore = beside.id === 'before';
    const side = isBefore ? 'before' : 'after';
    const others = named.length > 0 ? named : clause.named();
    // “After photo 5” stands before it, “第5张后面” behind it.
    const anchor = others.find(({ at }) => at > beside.at) ?? (others.length > 1 ? others.at(-1) : undefined);
    if (anchor) return { at: side, target: anchor.value };
    if (named.length === 0 && others[0]) return { at: side, target: others[0].value };
    return isBefore ? { at: 'start' } : { at: 'end' };
  }
  if (clause.has('place')) {
    const number = clause.number();
    const other = number ? undefined : named.length > 1 ? named.at(-1) : undefined;
    if (number) {
      clause.takeAll('place');
      return { at: 'place', number: Math.max(1, Math.round(number.value)) };
    }
    if (other?.value.by === 'number' && other.value.numbers[0] !== undefined) {
      clause.takeAll('place');
      return { at: 'before', target: other.value };
    }
  }
  if (clause.takeAll('middle') || clause.takeSame('where', 'center')) return { at: 'middle' };
  if (clause.takeAll('start', 'first')) return { at: 'start' };
  if (clause.takeAll('end', 'last')) return { at: 'end' };
  return undefined;
}
