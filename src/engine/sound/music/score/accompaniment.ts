import { closeVoicing, inOctaveFrom, spread } from './harmony.ts';
import { stepTime, type Bar, type Writer } from './types.ts';

/** Bars in which only little plays. */
const isQuiet = ({ role }: Bar): boolean => role === 'intro' || role === 'ebb' || role === 'break';

/** Everything of a bar but the melody. */
export function writeBar(writer: Writer, bar: Bar): void {
  writePads(writer, bar);
  if (bar.role === 'end') {
    writeEnd(writer, bar);
    return;
  }
  writeArpeggio(writer, bar);
  if (bar.role !== 'intro') writeBass(writer, bar);
  if (!isQuiet(bar)) writeDrums(writer, bar);
}

function writePads({ manner, tonic, notes }: Writer, bar: Bar): void {
  const voicing = closeVoicing(bar.chord, tonic);
  const strength = isQuiet(bar) ? 0.8 : bar.role === 'chorus' ? 1.1 : 0.95;
  for (const [index, midi] of voicing.entries()) {
    const pan = voicing.length > 1 ? (index / (voicing.length - 1)) * 1.2 - 0.6 : 0;
    const velocity = manner.levels.pad * strength;
    notes.push({ voice: manner.pad, at: bar.at, length: bar.length, midi, velocity, pan });
  }
}

function writeArpeggio({ manner, tonic, pattern, random, notes }: Writer, bar: Bar): void {
  const places = spread(bar.chord, tonic);
  const step = bar.length / pattern.length;
  const beat = manner.steps / manner.beats;
  for (const [index, place] of pattern.entries()) {
    if (place === null) continue;
    const onBeat = index % beat === 0;
    // The opening and the ebb breathe: only what falls on a beat, and not all of it.
    if (isQuiet(bar) && index > 0 && (!onBeat || random() < 0.35)) continue;
    const midi = places[Math.min(place, places.length - 1)] ?? 60;
    const accent = index === 0 ? 1 : onBeat ? 0.82 : 0.68;
    const strength = bar.role === 'chorus' ? 1.08 : isQuiet(bar) ? 0.85 : 0.92;
    notes.push({
      voice: manner.lead,
      at: stepTime(manner, bar, index) + random() * 0.012,
      length: step * 2,
      midi,
      velocity: manner.levels.chords * accent * (0.72 + 0.16 * random()) * strength,
      pan: ((midi - 62) / 18) * 0.6,
    });
  }
}

function writeBass({ manner, tonic, notes }: Writer, bar: Bar): void {
  const root = inOctaveFrom(36, tonic + bar.chord.bass);
  const velocity = manner.levels.bass * (isQuiet(bar) ? 0.7 : 0.95);
  const line = bar.role === 'chorus' ? manner.bass.chorus : manner.bass.verse;
  for (const [step, length, strength, above] of line) {
    if (isQuiet(bar) && step > 0) continue;
    notes.push({
      voice: 'bass',
      at: stepTime(manner, bar, step),
      length: (length * bar.length) / manner.steps,
      midi: root + above,
      velocity: velocity * strength,
      pan: 0,
    });
  }
}

/** Where each stands, -1 left to 1 right. */
const PLACES = { kick: 0, tom: -0.15, snap: -0.12, shaker: 0.35, hat: 0.28 } as const;

function writeDrums({ manner, random, notes }: Writer, bar: Bar): void {
  const strokes = bar.role === 'chorus' ? manner.drums.chorus : manner.drums.verse;
  for (const [voice, step, strength] of strokes) {
    // What keeps time is stronger off the beat, and never quite the same.
    const human =
      voice === 'shaker' || voice === 'hat' ? (step % 2 === 1 ? 1.1 : 0.7) * (0.85 + 0.3 * random()) : 1;
    notes.push({
      ...{ voice, at: stepTime(manner, bar, step), length: 0.1, midi: 60, pan: PLACES[voice] },
      velocity: strength * human * manner.levels.drums,
    });
  }
}

/** The last bar: the chord of home, its tones one after the other, ringing out. */
function writeEnd({ manner, tonic, notes }: Writer, bar: Bar): void {
  const stagger = Math.min(0.09, bar.length / 20);
  const tones = [...spread(manner.mode.home, tonic).filter((_, index) => index !== 1), tonic + 24];
  for (const [index, midi] of tones.entries()) {
    const velocity = manner.levels.chords * (0.75 - 0.06 * index);
    const pan = ((midi - 62) / 18) * 0.5;
    notes.push({ voice: manner.lead, at: bar.at + index * stagger, length: bar.length, midi, velocity, pan });
  }
  const midi = inOctaveFrom(36, tonic);
  const velocity = manner.levels.bass * 0.8;
  notes.push({ voice: 'bass', at: bar.at, length: bar.length * 0.7, midi, velocity, pan: 0 });
}
