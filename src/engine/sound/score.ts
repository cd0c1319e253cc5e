import { randomNumbers } from '../random.ts';
import {
  type Chord,
  HOME,
  LEADING_HOME,
  type Manner,
  MANNERS,
  type Mood,
  type Pattern,
  PENTATONIC,
} from './theory.ts';

/** What plays a note. */
export type Voice = 'pad' | 'piano' | 'pluck' | 'bass' | 'kick' | 'shaker' | 'snap';

/** One note. */
export interface Note {
  readonly voice: Voice;
  /** Seconds from the start. */
  readonly at: number;
  /** Seconds until it is let go; the sound rings on a little. */
  readonly length: number;
  /** 60 is middle C; of no meaning for percussion. */
  readonly midi: number;
  /** 0–1 and a little above. */
  readonly velocity: number;
  /** -1 left, 1 right. */
  readonly pan: number;
}

/** A whole piece. */
export interface Score {
  /** Length, exactly as it was asked for. */
  readonly seconds: number;
  /** Seconds of a bar. */
  readonly bar: number;
  readonly notes: readonly Note[];
  /** 0–1. */
  readonly room: number;
}

/** What plays in a bar. */
interface Bar {
  readonly at: number;
  readonly length: number;
  readonly chord: Chord;
  readonly role: 'intro' | 'verse' | 'chorus' | 'ebb' | 'end';
  /** Position in its phrase of eight bars. */
  readonly inPhrase: number;
}

interface Writer {
  readonly manner: Manner;
  readonly tonic: number;
  readonly pattern: Pattern;
  readonly random: () => number;
  readonly notes: Note[];
}

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

function layBars(count: number, length: number, progression: readonly Chord[]): Bar[] {
  const intro = count >= 12 ? 4 : count >= 6 ? 2 : count >= 3 ? 1 : 0;
  const ebb = count >= 12 ? 2 : count >= 6 ? 1 : 0;
  return Array.from({ length: count }, (_, index) => {
    const chord =
      index === count - 1
        ? HOME
        : index === count - 2
          ? LEADING_HOME
          : progression[index % progression.length];
    const phrase = Math.floor(Math.max(0, index - intro) / 8);
    const role =
      index === count - 1
        ? 'end'
        : index < intro
          ? 'intro'
          : index >= count - 1 - ebb
            ? 'ebb'
            : phrase % 2 === 1 || (count < 20 && index >= count / 2)
              ? 'chorus'
              : 'verse';
    return {
      at: index * length,
      length,
      chord: chord ?? HOME,
      role,
      inPhrase: Math.max(0, index - intro) % 8,
    };
  });
}

/** The chord's tones near middle C: tones that two chords share stay where they are. */
function closeVoicing({ tones }: Chord, tonic: number): number[] {
  const low = 55;
  const near = tones.map((tone) => low + ((((tonic + tone - low) % 12) + 12) % 12));
  return [...new Set(near)].sort((a, b) => a - b);
}

/** The close voicing and its octave above: what arpeggios step through. */
function spread(chord: Chord, tonic: number): number[] {
  const close = closeVoicing(chord, tonic);
  return [...close, ...close.map((midi) => midi + 12)];
}

function writeBar(writer: Writer, bar: Bar): void {
  writePads(writer, bar);
  if (bar.role === 'end') {
    writeEnd(writer, bar);
    return;
  }
  writeArpeggio(writer, bar);
  if (bar.role !== 'intro') writeBass(writer, bar);
  if (writer.manner.percussion && bar.role !== 'intro' && bar.role !== 'ebb') writeDrums(writer, bar);
}

function writePads({ manner, tonic, notes }: Writer, bar: Bar): void {
  const voicing = closeVoicing(bar.chord, tonic);
  const strength = bar.role === 'intro' || bar.role === 'ebb' ? 0.85 : 1;
  for (const [index, midi] of voicing.entries()) {
    const pan = voicing.length > 1 ? (index / (voicing.length - 1)) * 1.2 - 0.6 : 0;
    notes.push({
      voice: 'pad',
      at: bar.at,
      length: bar.length,
      midi,
      velocity: manner.levels.pad * strength,
      pan,
    });
  }
}

function writeArpeggio({ manner, tonic, pattern, random, notes }: Writer, bar: Bar): void {
  const places = spread(bar.chord, tonic);
  const step = bar.length / pattern.length;
  for (const [index, place] of pattern.entries()) {
    if (place === null) continue;
    // The opening and the ebb breathe: only what falls on a beat, and not all of it.
    if ((bar.role === 'intro' || bar.role === 'ebb') && (index % 2 === 1 || (index > 0 && random() < 0.35)))
      continue;
    const midi = places[Math.min(place, places.length - 1)] ?? 60;
    const accent = index === 0 ? 1 : index % 2 === 0 ? 0.82 : 0.68;
    notes.push({
      voice: manner.lead,
      at: bar.at + index * step + random() * 0.012,
      length: step * 2,
      midi,
      velocity:
        manner.levels.chords * accent * (0.72 + 0.16 * random()) * (bar.role === 'chorus' ? 1.05 : 0.95),
      pan: ((midi - 62) / 18) * 0.6,
    });
  }
}

function writeBass({ manner, tonic, notes }: Writer, bar: Bar): void {
  const midi = 36 + ((((tonic + bar.chord.bass - 36) % 12) + 12) % 12);
  const velocity = manner.levels.bass * (bar.role === 'ebb' ? 0.7 : 0.9);
  const beat = bar.length / 4;
  const play = (at: number, length: number, strength = 1) =>
    notes.push({
      voice: 'bass',
      at: bar.at + at * beat,
      length: length * beat,
      midi,
      velocity: velocity * strength,
      pan: 0,
    });
  if (manner.percussion && bar.role !== 'ebb') {
    play(0, 1.4);
    play(1.5, 0.9, 0.8);
    play(2.5, 1.4, 0.85);
  } else {
    play(0, 2.7);
    if (bar.role === 'chorus') play(3, 0.9, 0.65);
  }
}

function writeDrums({ random, notes }: Writer, bar: Bar): void {
  const eighth = bar.length / 8;
  const hit = (voice: Voice, step: number, velocity: number, pan = 0) =>
    notes.push({ voice, at: bar.at + step * eighth, length: 0.1, midi: 60, velocity, pan });
  const full = bar.role === 'chorus' || bar.inPhrase >= 4;
  for (const step of [0, 3, 4]) hit('kick', step, step === 3 ? 0.55 : 0.85);
  for (let step = 0; step < 8; step++) {
    hit('shaker', step + (step % 2) * 0.06, (step % 2 === 1 ? 0.75 : 0.4) * (0.85 + 0.3 * random()), 0.35);
  }
  if (full) for (const step of [2, 6]) hit('snap', step, 0.7, -0.12);
}

/** A motif over two bars, sung over each pair of bars in the choruses, bent to the chord on its first note. */
function writeMelody(
  { manner, tonic, random, notes }: Writer,
  bars: readonly Bar[],
  rhythm: readonly number[],
): void {
  const contour = rhythm.map(() => Math.floor(random() * 5) - 2);
  for (const [index, bar] of bars.entries()) {
    if (bar.role !== 'chorus' || bar.inPhrase % 2 !== 0 || bars[index + 1]?.role !== 'chorus') continue;
    const start = closeVoicing(bar.chord, tonic).at(-1) ?? 67;
    let degree = nearestPentatonic(start + 12 - tonic);
    let step = 0;
    for (const [position, eighths] of rhythm.entries()) {
      if (position > 0) degree += contour[position] ?? 0;
      // The answer of every second pair turns the other way, and the line stays in its octave and a half.
      if (bar.inPhrase % 4 === 2 && position === rhythm.length - 1) degree -= 1;
      degree = Math.max(4, Math.min(11, degree));
      const midi = tonic + pentatonicPitch(degree);
      const at = bar.at + (step * bar.length) / 8 + random() * 0.01;
      const strength = position === 0 ? 1 : 0.85;
      notes.push({
        voice: 'piano',
        at,
        length: (eighths * bar.length) / 8,
        midi,
        velocity: manner.levels.melody * strength * (0.85 + 0.1 * random()),
        pan: 0.08,
      });
      step += eighths;
    }
  }
}

const pentatonicPitch = (degree: number) =>
  12 * Math.floor(degree / 5) + (PENTATONIC[((degree % 5) + 5) % 5] ?? 0);

function nearestPentatonic(semitones: number): number {
  let best = 0;
  for (let degree = -5; degree < 20; degree++) {
    if (Math.abs(pentatonicPitch(degree) - semitones) < Math.abs(pentatonicPitch(best) - semitones))
      best = degree;
  }
  return best;
}

/** The last bar: the chord of home, its tones one after the other, ringing out. */
function writeEnd({ manner, tonic, notes }: Writer, bar: Bar): void {
  const stagger = Math.min(0.09, bar.length / 20);
  const tones = [...spread(HOME, tonic).filter((_, index) => index !== 1), tonic + 24];
  for (const [index, midi] of tones.entries()) {
    const velocity = manner.levels.chords * (0.9 - 0.06 * index);
    notes.push({
      voice: 'piano',
      at: bar.at + index * stagger,
      length: bar.length,
      midi,
      velocity,
      pan: ((midi - 62) / 18) * 0.5,
    });
  }
  const midi = 36 + ((((tonic - 36) % 12) + 12) % 12);
  notes.push({
    voice: 'bass',
    at: bar.at,
    length: bar.length * 0.7,
    midi,
    velocity: manner.levels.bass * 0.8,
    pan: 0,
  });
}
