import { closeVoicing, melodyPitch, nearestDegree } from './harmony.ts';
import { stepTime, type Bar, type Writer } from './types.ts';

/** A motif over two bars, sung over each pair of bars in the choruses, bent to the chord on its first note. */
export function writeMelody(
  { manner, tonic, random, notes }: Writer,
  bars: readonly Bar[],
  rhythm: readonly number[],
): void {
  const scale = manner.mode.melody;
  const contour = rhythm.map(() => Math.floor(random() * 5) - 2);
  for (const [index, bar] of bars.entries()) {
    const next = bars[index + 1];
    if (bar.role !== 'chorus' || bar.inPhrase % 2 !== 0 || next?.role !== 'chorus') continue;
    const start = closeVoicing(bar.chord, tonic).at(-1) ?? 67;
    let degree = nearestDegree(start + 12 - tonic, scale);
    let step = 0;
    for (const [position, length] of rhythm.entries()) {
      if (position > 0) degree += contour[position] ?? 0;
      // The answer of every second pair turns the other way, and the line stays in its octave and a half.
      if (bar.inPhrase % 4 === 2 && position === rhythm.length - 1) degree -= 1;
      degree = Math.max(3, Math.min(10, degree));
      const inSecond = step >= manner.steps;
      const at = stepTime(manner, inSecond ? next : bar, inSecond ? step - manner.steps : step);
      notes.push({
        voice: manner.melody,
        at: at + random() * 0.01,
        length: (length * bar.length) / manner.steps,
        midi: tonic + melodyPitch(degree, scale),
        velocity: manner.levels.melody * (position === 0 ? 1 : 0.85) * (0.85 + 0.1 * random()),
        pan: 0.08,
      });
      step += length;
    }
  }
}
