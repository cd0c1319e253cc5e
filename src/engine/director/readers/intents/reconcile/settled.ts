import type { Reading } from '../../reader.ts';
import type { Passage } from '../passages.ts';

/** So much of a passage is the whole of what it asks for. */
const MOST = 0.6;

/** Whether passages of a message are done anyway, or stand in what was read whole: nothing more is asked for by their words. */
export function settledIn({ settled }: Reading, text: string): (passage: Passage) => boolean {
  const isTaken = new Uint8Array(text.length);
  for (const [start, end] of settled?.spans ?? []) isTaken.fill(1, start, end);
  return ({ start, end }) => {
    const signs = Array.from(isTaken.subarray(start, end)).filter((_, at) =>
      /\S/u.test(text[start + at] ?? ''),
    );
    return signs.length > 0 && signs.filter((taken) => taken === 1).length >= signs.length * MOST;
  };
}
