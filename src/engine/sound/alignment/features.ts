/** Samples a second that voices are compared at: one side, −1 to 1. */
export const ALIGN_RATE = 16_000;
/** Milliseconds of a step. */
export const STEP_MS = 20;

const HOP = (ALIGN_RATE * STEP_MS) / 1000;
const WINDOW = 400;
const POINTS = 512;
const BANDS = 26;
/** Cepstral coefficients that are compared; the first, loudness, is not among them. */
export const COEFFICIENTS = 12;

/** What a voice sounds like, a row of {@link COEFFICIENTS} for each step, and how loud each step is (dB). */
export interface Features {
  readonly rows: readonly Float32Array[];
  readonly levels: Float32Array;
}

/** Mel-frequency cepstral coefficients, brought to mean 0 and variance 1 over what is heard, so that voices can be compared. Pure. */
export function featuresOf(samples: Float32Array): Features {
  const count = Math.max(0, Math.floor((samples.length - WINDOW) / HOP) + 1);
  const levels = new Float32Array(count);
  const rows = Array.from({ length: count }, (_, step) => {
    const part = samples.subarray(step * HOP, step * HOP + WINDOW);
    levels[step] = 10 * Math.log10(part.reduce((sum, value) => sum + value * value, 0) / WINDOW + 1e-10);
    return cepstrum(bandsOf(part));
  });
  normalise(rows, levels);
  return { rows, levels };
}

/** Logarithm of the power in each band of the mel scale. */
function bandsOf(part: Float32Array): Float32Array {
  const real = new Float32Array(POINTS);
  const imaginary = new Float32Array(POINTS);
  for (let index = 0; index < WINDOW; index++) {
    const emphasised = (part[index] ?? 0) - 0.97 * (part[index - 1] ?? 0);
    real[index] = emphasised * (0.54 - 0.46 * Math.cos((2 * Math.PI * index) / (WINDOW - 1)));
  }
  transform(real, imaginary);
  const power = (bin: number): number => (real[bin] ?? 0) ** 2 + (imaginary[bin] ?? 0) ** 2;
  return Float32Array.from({ length: BANDS }, (_, band) => {
    const [low, middle, high] = [binOf(band), binOf(band + 1), binOf(band + 2)];
    let sum = 1e-9;
    for (let bin = Math.ceil(low); bin < high; bin++)
      sum += power(bin) * (bin < middle ? (bin - low) / (middle - low) : (high - bin) / (high - middle));
    return Math.log(sum);
  });
}

const mel = (hertz: number): number => 2595 * Math.log10(1 + hertz / 700);
/** Where a band of the mel scale begins, in points of the spectrum. */
const binOf = (band: number): number => {
  const [low, high] = [mel(100), mel(ALIGN_RATE / 2)];
  const hertz = 700 * (10 ** ((low + ((high - low) * band) / (BANDS + 1)) / 2595) - 1);
  return (hertz * POINTS) / ALIGN_RATE;
};

function cepstrum(bands: Float32Array): Float32Array {
  return Float32Array.from({ length: COEFFICIENTS }, (_, index) =>
    bands.reduce(
      (sum, value, band) => sum + value * Math.cos((Math.PI * (index + 1) * (band + 0.5)) / BANDS),
      0,
    ),
  );
}

/** The fast Fourier transform, in place; the length is a power of two. */
function transform(real: Float32Array, imaginary: Float32Array): void {
  const { length } = real;
  for (let index = 1, other = 0; index < length; index++) {
    let bit = length >> 1;
    for (; other & bit; bit >>= 1) other ^= bit;
    other ^= bit;
    if (index < other) {
      [real[index], real[other]] = [real[other] ?? 0, real[index] ?? 0];
      [imaginary[index], imaginary[other]] = [imaginary[other] ?? 0, imaginary[index] ?? 0];
    }
  }
  for (let size = 2; size <= length; size <<= 1)
    for (let start = 0; start < length; start += size)
      for (let index = 0; index < size / 2; index++) {
        const angle = (-2 * Math.PI * index) / size;
        const [cosine, sine] = [Math.cos(angle), Math.sin(angle)];
        const [low, high] = [start + index, start + index + size / 2];
        const [x, y] = [real[high] ?? 0, imaginary[high] ?? 0];
        const [turnedX, turnedY] = [x * cosine - y * sine, x * sine + y * cosine];
        [real[high], imaginary[high]] = [(real[low] ?? 0) - turnedX, (imaginary[low] ?? 0) - turnedY];
        [real[low], imaginary[low]] = [(real[low] ?? 0) + turnedX, (imaginary[low] ?? 0) + turnedY];
      }
}

/** Steps so many dB below the loudest are silence: all alike, whatever noise is in them. */
const SILENCE = 38;

function normalise(rows: readonly Float32Array[], levels: Float32Array): void {
  const loudest = levels.reduce((most, level) => Math.max(most, level), -100);
  const heard = rows.filter((_, step) => (levels[step] ?? -100) > loudest - SILENCE);
  for (let index = 0; index < COEFFICIENTS; index++) {
    const values = heard.map((row) => row[index] ?? 0);
    const mean = values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
    const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / Math.max(1, values.length);
    for (const [step, row] of rows.entries()) {
      const silent = (levels[step] ?? -100) <= loudest - SILENCE;
      row[index] = silent ? SILENT_VALUE : ((row[index] ?? 0) - mean) / Math.sqrt(variance + 1e-6);
    }
  }
}

/** Far from every sound, so that pauses meet pauses. */
const SILENT_VALUE = 2.5;
