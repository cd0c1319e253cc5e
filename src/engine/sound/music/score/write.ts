import { hashText, randomNumbers } from '../../../random.ts';
import { MANNERS } from '../moods.ts';
import { writeBar } from './accompaniment.ts';
import { layBars } from './bars.ts';
import { writeMelody } from './melody.ts';
import type { MusicLayout, MusicWish, Score, Writer } from './types.ts';

/** The lowest tonic, MIDI; any of the twelve above may be it. */
const LOWEST_TONIC = 54;

/**
 * Writes a piece of exactly `durationMs`: an opening of pads and single notes, a lift at about a third, an ebb, and a last chord that rings out.
 * The tempo bends a little, so that whole bars fill the length. The same wish gives the same piece.
 */
export function writeScore(wish: MusicWish): Score {
  const { writer, bars, rhythm } = beginPiece(wish);
  for (const bar of bars) writeBar(writer, bar);
  writeMelody(writer, bars, rhythm);
  return {
    seconds: wish.durationMs / 1000,
    bar: wish.durationMs / 1000 / bars.length,
    notes: writer.notes.sort((a, b) => a.at - b.at),
    room: writer.manner.room,
  };
}

/** The bars of the piece that {@link writeScore} writes for the same wish. */
export function layoutOf(wish: MusicWish): MusicLayout {
  const { writer, bars } = beginPiece(wish);
  const tempo = (writer.manner.beats * 60) / (wish.durationMs / 1000 / bars.length);
  return { tempo, tonic: writer.tonic, bars };
}

/** Everything that a piece is decided by, before a note is written. */
function beginPiece({ durationMs, mood, seed = 1, tempo }: MusicWish) {
  const manner = MANNERS[mood];
  const random = randomNumbers(hashText(`${mood} ${seed}`));
  const pick = <T>(from: readonly T[], otherwise: T): T =>
    from[Math.floor(random() * from.length)] ?? otherwise;
  const seconds = durationMs / 1000;
  const [slowest, fastest] = manner.tempo;
  const usual = slowest + (fastest - slowest) * random();
  const count = Math.max(1, Math.round((seconds * (tempo ?? usual)) / (60 * manner.beats)));
  const tonic = LOWEST_TONIC + Math.floor(random() * 12);
  const progression = pick(manner.progressions, []);
  const pattern = pick(manner.patterns, []);
  const rhythm = pick(manner.rhythms, []);
  const form = pick(manner.forms, []);
  const bars = layBars({ count, length: seconds / count, progression, mode: manner.mode, form });
  const writer: Writer = { manner, tonic, pattern, random, notes: [] };
  return { writer, bars, rhythm };
}
