import type { Chord } from '../theory.ts';

/** A tone in the octave that begins at `low`. Both are MIDI numbers. */
export function inOctaveFrom(low: number, midi: number): number {
  return low + ((((midi - low) % 12) + 12) % 12);
}

/** The chord's tones near middle C: tones that two chords share stay where they are. */
export function closeVoicing({ tones }: Chord, tonic: number): number[] {
  const near = tones.map((tone) => inOctaveFrom(55, tonic + tone));
  return [...new Set(near)].sort((a, b) => a - b);
}

/** The close voicing and its octave above: what arpeggios step through. */
export function spread(chord: Chord, tonic: number): number[] {
  const close = closeVoicing(chord, tonic);
  return [...close, ...close.map((midi) => midi + 12)];
}

/** Semitones above the tonic of a degree of a scale; its tones make an octave. */
export const melodyPitch = (degree: number, scale: readonly number[]): number => {
  const { length } = scale;
  return 12 * Math.floor(degree / length) + (scale[((degree % length) + length) % length] ?? 0);
};

/** The degree of a scale that is nearest to so many semitones above the tonic. */
export function nearestDegree(semitones: number, scale: readonly number[]): number {
  let best = 0;
  for (let degree = -5; degree < 20; degree++) {
    if (Math.abs(melodyPitch(degree, scale) - semitones) < Math.abs(melodyPitch(best, scale) - semitones))
      best = degree;
  }
  return best;
}
