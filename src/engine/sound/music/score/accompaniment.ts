import { HOME } from '../theory.ts';
import { closeVoicing, inOctaveFrom, spread } from './harmony.ts';
import type { Bar, Voice, Writer } from './types.ts';

/** Everything of a bar but the melody. */
export function writeBar(writer: Writer, bar: Bar): void {
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
  const midi = inOctaveFrom(36, tonic + bar.chord.bass);
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
  const midi = inOctaveFrom(36, tonic);
  notes.push({
    voice: 'bass',
    at: bar.at,
    length: bar.length * 0.7,
    midi,
    velocity: manner.levels.bass * 0.8,
    pan: 0,
  });
}
