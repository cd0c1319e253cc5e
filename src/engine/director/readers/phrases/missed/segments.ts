import { spanIn, writtenIn, type Masked, type Span } from '../../../language/marks.ts';
import type { Literal } from '../prepare/prepared.ts';
import type { Token } from '../tokens.ts';

/**
 * Words of a message between two signs, and what of them no step of the reader made anything of: whatever was set aside on the way (reasons,
 * remarks, subjects, what stays) is found here, by whichever step, since it is all that was neither read nor asked about.
 */
export interface Segment {
  readonly tokens: readonly Token[];
  /** Those of {@link tokens} that nothing was made of. */
  readonly left: readonly Token[];
  /** All of it as it was written. */
  readonly words: string;
  /** The whole of it, as prepared: lower case. */
  readonly text: string;
}

/** Places in the message as it was written where a step made something of its words: they changed, in a text that stays as long as it was. */
export function changedIn(masked: Masked, { text: before }: Masked, { text: after }: Masked): Span[] {
  const spans: Span[] = [];
  for (let at = 0; at < before.length; at += 1)
    if (before[at] !== after[at] && before[at] !== ' ')
      spans.push(spanIn(masked, { start: at, end: at + 1 }));
  return spans;
}

/** Places in the message as it was written where words were blanked that belong to others: `the price` before the price. */
export const blankedIn = (masked: Masked, { text: before }: Masked, { text: after }: Masked): Span[] =>
  Array.from(before, (sign, at) => ({ sign, at }))
    .filter(({ sign, at }) => sign !== ' ' && after[at] === ' ')
    .map(({ at }) => spanIn(masked, { start: at, end: at + 1 }));

/**
 * Parts a message where signs do.
 *
 * @param covered places in the message as it was written of what was read, and of what is asked about
 */
export function segmentsOf({ masked, tokens }: Literal, covered: readonly Span[]): Segment[] {
  const isCovered = new Uint8Array(masked.original.length);
  for (const [start, end] of covered) isCovered.fill(1, start, end);
  const runs: Token[][] = [[]];
  for (const token of tokens)
    if (token.kind === 'stop' || token.kind === 'comma') runs.push([]);
    else runs.at(-1)?.push(token);
  return runs.flatMap((run): Segment[] => {
    const left = run.filter((token) => !isCovered.subarray(...spanIn(masked, token)).includes(1));
    if (left.length === 0) return [];
    return [
      {
        tokens: run,
        left,
        words: written(masked, run),
        text: masked.text.slice(run[0]?.start, run.at(-1)?.end),
      },
    ];
  });
}

/** A token and its neighbours that nothing was made of either, as they were written. */
export function wordsAround({ tokens, left }: Segment, token: Token, masked: Masked): string {
  const at = tokens.indexOf(token);
  const isRead = (each: Token): boolean => !left.includes(each);
  const from = tokens.findLastIndex((each, index) => index < at && isRead(each)) + 1;
  const end = tokens.findIndex((each, index) => index > at && isRead(each));
  return written(masked, tokens.slice(from, end < 0 ? tokens.length : end));
}

const written = (masked: Masked, tokens: readonly Token[]): string =>
  writtenIn(masked, tokens[0]?.start ?? 0, tokens.at(-1)?.end ?? 0)
    .replaceAll(/\s+/g, ' ')
    .trim();
