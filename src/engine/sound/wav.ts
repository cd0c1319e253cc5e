/** The 44 bytes before the samples of a WAV of 16 bits. @param frames samples of one side @param format samples a second, and sides */
export function wavHeader(
  frames: number,
  { rate, sides }: { readonly rate: number; readonly sides: number },
): Buffer {
  const frame = 2 * sides;
  const bytes = frames * frame;
  const header = Buffer.alloc(44);
  header.write('RIFF', 0, 'latin1');
  header.writeUInt32LE(36 + bytes, 4);
  header.write('WAVEfmt ', 8, 'latin1');
  header.writeUInt32LE(16, 16);
  header.writeUInt16LE(1, 20);
  header.writeUInt16LE(sides, 22);
  header.writeUInt32LE(rate, 24);
  header.writeUInt32LE(rate * frame, 28);
  header.writeUInt16LE(frame, 32);
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
