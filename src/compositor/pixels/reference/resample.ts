import { COLUMN_RECORD, rowEntryBytes, roundUp, TAPS, type DrawCall } from '../kernel.ts';
import { clampByte, q15 } from './arithmetic.ts';

/** 1 in Q15, as near as 16 bits come to it. */
const ONE = 32_767;

/** Row `y` of the target, from the plane that begins at `plane`. */
export function resampleRow(
  view: DataView,
  plane: number,
  y: number,
  call: DrawCall,
  line: Uint8Array,
): void {
  const { rows, rowTaps, columnTaps, stride, from } = call;
  if (rows === 0) {
    for (let x = 0; x < line.length; x += 1) line[x] = view.getUint8(plane + y * stride + x);
    return;
  }
  const entry = rows + rowEntryBytes(rowTaps) * y;
  const start = plane + view.getInt32(entry, true) * stride + from;
  if (rowTaps === TAPS && columnTaps === TAPS) quickRow(view, start, entry + 4, call, line);
  else otherRow(view, start, entry + 4, call, line);
}

/** First across, with 6 binary places, then down. */
function quickRow(view: DataView, start: number, rowWeights: number, call: DrawCall, line: Uint8Array): void {
  for (let x = 0; x < line.length; x += 1) {
    const record = call.columns + COLUMN_RECORD * (x >> 3);
    const column = x & 7;
    const left = start + view.getInt32(record + 96, true) + view.getUint8(record + 4 * column);
    const weights = record + 32 + 32 * (column >> 2) + 4 * (column & 3);
    let sum = 32;
    for (let row = 0; row < TAPS; row += 1) {
      let across = 0;
      for (let tap = 0; tap < TAPS; tap += 1)
        across +=
          view.getInt16(weights + 16 * (tap >> 1) + 2 * (tap & 1), true) *
          view.getUint8(left + row * call.stride + tap);
      const weight = Math.min(2 * view.getInt16(rowWeights + 2 * row, true), ONE);
      sum += q15(across >> 8, weight);
    }
    line[x] = clampByte(sum >> 6);
  }
}

/** First down, with 6 binary places, then across. */
function otherRow(view: DataView, start: number, rowWeights: number, call: DrawCall, line: Uint8Array): void {
  const { stride, span, rowTaps, columns, columnTaps } = call;
  const blended = new Int16Array(span);
  for (let x = 0; x < span; x += 1) {
    let sum = 128;
    for (let tap = 0; tap < rowTaps; tap += 1)
      sum += view.getInt16(rowWeights + 2 * tap, true) * view.getUint8(start + x + tap * stride);
    blended[x] = sum >> 8;
  }
  const weights = columns + 4 * roundUp(line.length, 16);
  for (let x = 0; x < line.length; x += 1) {
    const first = view.getInt32(columns + 4 * x, true);
    let sum = 1 << 19;
    for (let tap = 0; tap < columnTaps; tap += 1)
      sum += view.getInt16(weights + 2 * (columnTaps * x + tap), true) * (blended[first + tap] ?? 0);
    line[x] = clampByte(sum >> 20);
  }
}
