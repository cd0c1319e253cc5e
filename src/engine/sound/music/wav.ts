import { RATE } from './instruments.ts';

/** The 44 bytes before the samples of a stereo WAV of 16 bits and 48 kHz. `frames` counts pairs of samples. */
export function wavHeader(frames: number): Buffer {
  const bytes = frames * 4;
  const header = Buffer.alloc(44);
  header.write('RIFF', 0, 'latin1');
  header.writeUInt32LE(36 + bytes, 4);
  header.write('WAVEfmt ', 8, 'latin1');
  header.writeUInt32LE(16, 16);
  header.writeUInt16LE(1, 20);
  header.writeUInt16LE(2, 22);
  header.writeUInt32LE(RATE, 24);
  header.writeUInt32LE(RATE * 4, 28);
  header.writeUInt16LE(4, 32);
  header.writeUInt16LE(16, 34);
  header.write('data', 36, 'latin1');
  header.writeUInt32LE(bytes, 40);
  return header;
}

/** Samples (-1 to 1) as interleaved 16-bit integers; what is louder is cut off. */
export function interleave(left: Float32Array, right: Float32Array): Buffer {
  const out = new Int16Array(left.length * 2);
  for (let index = 0; index < left.length; index++) {
    out[2 * index] = toInteger(left[index] ?? 0);
    out[2 * index + 1] = toInteger(right[index] ?? 0);
  }
  return Buffer.from(out.buffer);
}

const toInteger = (value: number) => Math.round(32767 * (value > 1 ? 1 : value < -1 ? -1 : value));
