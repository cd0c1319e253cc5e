/** Standard deviation of the noise as it is stored. */
const DEVIATION = 30;
/** Levels (a standard deviation) that grain of amount 1 has: see `Kernel.grain`. */
export const STRONGEST_GRAIN = 2 * DEVIATION;
/** The sum of so many even random numbers is near enough to normal. */
const SUMMED = 12;

let made = new Int8Array(0);

/** Noise of normal distribution, the same at every call. @param length bytes */
export function noiseTile(length: number): Int8Array<ArrayBuffer> {
  if (made.length < length) made = makeNoise(length);
  return made.subarray(0, length);
}

function makeNoise(length: number): Int8Array<ArrayBuffer> {
  const noise = new Int8Array(length);
  let state = 0x2545f491;
  for (let index = 0; index < length; index += 1) {
    let sum = 0;
    for (let one = 0; one < SUMMED; one += 1) {
      state ^= state << 13;
      state ^= state >>> 17;
      state ^= state << 5;
      sum += (state >>> 0) / 0x1_0000_0000;
    }
    const value = Math.round(DEVIATION * (sum - SUMMED / 2));
    noise[index] = Math.max(-127, Math.min(127, value));
  }
  return noise;
}
