import { randomNumbers } from '../../../random.ts';
import { MANNERS, type Mood } from '../theory.ts';
import { writeBar } from './accompaniment.ts';
import { layBars } from './bars.ts';
import { writeMelody } from './melody.ts';
import type { Score, Writer } from './types.ts';

/**
 * Writes a piece of exactly `durationMs`: an opening of pads and single notes, verses and choruses of eight bars in turn, an ebb, and a
 * last chord that rings out. The tempo bends a little, so that whole bars fill the length. The same options give the same piece.
 */
export function writeScore({
  durationMs,
  mood,
  seed = 1,
}: {
  durationMs: number;
  mood: Mood;
  seed?: number;
}): Score {
  const manner = MANNERS[mood];
  const random = randomNumbers(seed * 2654435761 + 17);
  const pick = <T>(from: readonly [T, ...T[]] | readonly T[], otherwise: T): T =>
    from[Math.floor(random() * from.length)] ?? otherwise;
  const seconds = durationMs / 1000;
  const count = Math.max(1, Math.round((seconds * manner.tempo) / 240));
  const tonic = 57 + Math.floor(random() * 6);
  const progression = pick(manner.progressions, []);
  const pattern = pick(manner.patterns, []);
  const rhythm = pick(manner.rhythms, []);
  const bars = layBars(count, seconds / count, progression);
  const writer: Writer = { manner, tonic, pattern, random, notes: [] };
  for (const bar of bars) writeBar(writer, bar);
  writeMelody(writer, bars, rhythm);
  return {
    seconds,
    bar: seconds / count,
    notes: writer.notes.sort((a, b) => a.at - b.at),
    room: manner.room,
  };
}
