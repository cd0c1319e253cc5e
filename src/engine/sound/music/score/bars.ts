import { type Chord, HOME, LEADING_HOME } from '../theory.ts';
import type { Bar } from './types.ts';

/**
 * Lays out a piece of `count` bars of `length` seconds: an opening, verses and choruses of eight bars in turn, an ebb and an end.
 * The last two bars lead home, whatever the progression says.
 */
export function layBars(count: number, length: number, progression: readonly Chord[]): Bar[] {
  const intro = introOf(count);
  return Array.from({ length: count }, (_, index) => ({
    at: index * length,
    length,
    chord: chordOf(index, count, progression),
    role: roleOf(index, count),
    inPhrase: Math.max(0, index - intro) % 8,
  }));
}

/** Bars of the opening. */
function introOf(count: number): number {
  if (count >= 12) return 4;
  if (count >= 6) return 2;
  return count >= 3 ? 1 : 0;
}

/** Bars of the ebb, the end not among them. */
function ebbOf(count: number): number {
  if (count >= 12) return 2;
  return count >= 6 ? 1 : 0;
}

function chordOf(index: number, count: number, progression: readonly Chord[]): Chord {
  if (index === count - 1) return HOME;
  if (index === count - 2) return LEADING_HOME;
  return progression[index % progression.length] ?? HOME;
}

function roleOf(index: number, count: number): Bar['role'] {
  const intro = introOf(count);
  if (index === count - 1) return 'end';
  if (index < intro) return 'intro';
  if (index >= count - 1 - ebbOf(count)) return 'ebb';
  const phrase = Math.floor((index - intro) / 8);
  // A short piece has its chorus in its second half, however few phrases it has.
  return phrase % 2 === 1 || (count < 20 && index >= count / 2) ? 'chorus' : 'verse';
}
