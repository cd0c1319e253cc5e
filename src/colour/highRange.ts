/** Nits of paper white (ITU-R BT.2408), which becomes sRGB's white. */
const PAPER = 203;
/** Nits of the brightest that is kept apart from white; the same as for clips. */
const PEAK = 1000;
/** Below half of paper white nothing is changed; above it, lights are rolled off. */
const KNEE = 0.5;

/**
 * Light (0–1 of sRGB's white) of a value in high dynamic range, highlights rolled off. Pure.
 * @param value 0–1, as stored
 */
export function highRangeLight(curve: 'pq' | 'hlg', value: number): number {
  const nits = curve === 'pq' ? 10_000 * perceptual(value) : PEAK * hybridLog(value) ** 1.2;
  return rolledOff(nits / PAPER, PEAK / PAPER);
}

/** SMPTE ST 2084 → 0–1 of 10,000 nits. */
function perceptual(value: number): number {
  const root = value ** (32 / 2523);
  const [c1, c2, c3] = [3424 / 4096, 2413 / 128, 2392 / 128];
  return (Math.max(0, root - c1) / (c2 - c3 * root)) ** (16384 / 2610);
}

/** ITU-R BT.2100's hybrid log-gamma → 0–1 of the scene's light. */
function hybridLog(value: number): number {
  const [a, b, c] = [0.17883277, 0.28466892, 0.55991073];
  return value <= 0.5 ? value ** 2 / 3 : (Math.exp((value - c) / a) + b) / 12;
}

/** A Möbius curve from the knee on, so that `peak` becomes 1. */
function rolledOff(light: number, peak: number): number {
  if (light <= KNEE) return light;
  const a = (-KNEE * KNEE * (peak - 1)) / (KNEE * KNEE - 2 * KNEE + peak);
  const b = (KNEE * KNEE - 2 * KNEE * peak + peak) / (peak - 1);
  const mapped = ((b * b + 2 * b * KNEE + KNEE * KNEE) / (b - a)) * ((light + a) / (light + b));
  return Math.min(1, mapped);
}
