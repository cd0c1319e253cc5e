import { closeVoicing, nearestPentatonic, pentatonicPitch } from './harmony.ts';
import type { Bar, Writer } from './types.ts';

/** A motif over two bars, sung over each pair of bars in the choruses, bent to the chord on its first note. */
export function writeMelody(
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
