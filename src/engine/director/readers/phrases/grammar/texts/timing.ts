import { type When } from '../../../../edits/calls/targets.ts';
import { readWhen } from '../../../../language/when.ts';
import type { Clause } from '../../clause.ts';

/** When words are seen, and on which pictures. Takes the words for it. */
export function timingOf(clause: Clause): { when?: When; on?: ReturnType<Clause['target']> } {
  const { start, length, place } = readWhen(clause.text, clause.masked);
  const when: When = {
    ...(start !== undefined && { start: Math.round(start) }),
    ...(length !== undefined && length > 0 && { length: Math.round(length) }),
    ...(place && { place }),
  };
  let any = false;
  while (clause.time()) any = true;
  if (start !== undefined) clause.number();
  if (any && when.length === undefined && when.start === undefined) {
    const [only] = clause.times;
    if (only) when.length = only;
  }
  const whole = clause.takeAll('whole');
  const ends = clause.takeAll('end');
  const starts = clause.takeAll('start');
  const middle = clause.takeAll('middle');
  if (when.place === undefined && (whole || ends || starts || middle))
    when.place = whole ? 'whole' : ends ? 'end' : middle ? 'middle' : 'start';
  // “At the top” is where, not when.
  if (when.place === 'start' && !starts && clause.has('where')) delete when.place;
  // “The first 3 seconds” and “the last 3 seconds”.
  if (when.length !== undefined) clause.takeAll('first', 'last', 'length');
  const isEach =
    clause.has('each', 'all') &&
    (clause.has('photo', 'picture', 'clip') || /[张幅]/u.test(clause.textOf('each') ?? ''));
  const on = clause.names || isEach ? clause.target() : undefined;
  if (on) clause.takeAll('photo', 'picture', 'clip', 'each');
  return { ...(Object.keys(when).length > 0 && { when }), ...(on && { on }) };
}
