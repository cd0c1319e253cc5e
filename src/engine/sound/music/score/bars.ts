import type { Form } from '../manner.ts';
import type { Chord, Mode } from '../theory.ts';
import type { Bar } from './types.ts';

/** Bars of a phrase. */
const PHRASE = 4;

/** What a piece is laid out by. */
export interface BarsWish {
  readonly count: number;
  /** Seconds of a bar. */
  readonly length: number;
  readonly progression: readonly Chord[];
  readonly mode: Mode;
  readonly form: Form;
}

/** Lays out a piece: an opening, the parts of its form, an ebb and an end. The last two bars lead home, whatever the progression says. */
export function layBars(wish: BarsWish): Bar[] {
  const { count, length } = wish;
  const bars = Array.from({ length: count }, (_, index) => ({
    ...{ at: index * length, length, role: roleOf(index, wish), chord: chordOf(index, wish) },
    inPhrase: 0,
  }));
  let phrase = 0;
  return bars.map((bar, index) => {
    phrase = bars[index - 1]?.role === bar.role ? phrase + 1 : 0;
    return { ...bar, inPhrase: phrase % PHRASE };
  });
}

/** Bars of the opening. */
function introOf(count: number): number {
  if (count >= 16) return 4;
  if (count >= 6) return 2;
  return count >= 3 ? 1 : 0;
}

/** Bars of the ebb, the end not among them. */
function ebbOf(count: number): number {
  if (count >= 16) return 2;
  return count >= 6 ? 1 : 0;
}

function chordOf(index: number, { count, progression, mode }: BarsWish): Chord {
  if (index === count - 1) return mode.home;
  if (index === count - 2) return mode.leadingHome;
  return progression[index % progression.length] ?? mode.home;
}

function roleOf(index: number, { count, form }: BarsWish): Bar['role'] {
  if (index === count - 1) return 'end';
  if (index < introOf(count)) return 'intro';
  if (index >= count - 1 - ebbOf(count)) return 'ebb';
  return form.find(([, until]) => index < Math.round(until * count))?.[0] ?? 'verse';
}
