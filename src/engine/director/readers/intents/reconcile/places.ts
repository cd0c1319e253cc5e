import type { Span } from '../../../language/marks.ts';
import type { Reading, Wish } from '../../reader.ts';

/** Where the words of a wish stand in a message: where they were read, else where those stand that it shows, else anywhere. */
export function placeOf(wish: Wish, { origins }: Reading, text: string): Span {
  const whole: Span = [0, text.length];
  const origin = origins?.get(wish);
  if (origin || wish.kind !== 'edit') return origin ?? whole;
  const shown = 'text' in wish.call && typeof wish.call.text === 'string' ? wish.call.text.split('\n') : [];
  const places = shown.map((line): Span => [text.indexOf(line), text.indexOf(line) + line.length]);
  if (places.length === 0 || places.some(([start]) => start < 0)) return whole;
  return [Math.min(...places.map(([start]) => start)), Math.max(...places.map(([, end]) => end))];
}

/** Whether words are put on the screen of which nothing is said but what they are. */
export const isUnplaced = (wish: Wish): boolean =>
  wish.kind === 'edit' &&
  wish.call.do === 'add_text' &&
  (wish.call.on ?? wish.call.when ?? wish.call.design) === undefined;
