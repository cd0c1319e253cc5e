/**
 * Whether a still picture's end is missing. Pure: the whole file in, an answer out. Decoders fill what is missing with grey and
 * report success, so the file's own end marks are looked for.
 */
export function isTruncatedStill(demuxer: string, bytes: Uint8Array): boolean {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  switch (demuxer) {
    case 'jpeg_pipe':
      return !hasJpegEnd(buffer);
    case 'png_pipe':
      return !buffer.includes('IEND', 8, 'latin1');
    case 'webp_pipe':
      return buffer.length >= 8 && buffer.length < buffer.readUInt32LE(4) + 8;
    case 'bmp_pipe':
      return buffer.length >= 6 && buffer.length < buffer.readUInt32LE(2);
    default:
      return false;
  }
}

/** End of image after the start of the main scan; a thumbnail in the header has an end of its own. */
function hasJpegEnd(buffer: Buffer): boolean {
  for (let at = 2; at + 4 <= buffer.length; at += 2 + buffer.readUInt16BE(at + 2)) {
    const marker = buffer.readUInt16BE(at);
    if (marker === 0xffda) return buffer.lastIndexOf(Buffer.from([0xff, 0xd9])) > at;
    // Not a marker: the file is odd, and the decoder shall judge it.
    if (marker >> 8 !== 0xff) return true;
  }
  return false;
}

/**
 * Whether an ISO file (MP4, MOV) ends in the middle of a box or lacks its index. Pure.
 * @param boxes top-level boxes in order, with offset and size in bytes as they say of themselves
 */
export function isTruncatedIso(boxes: readonly IsoBox[], fileSize: number): boolean {
  const last = boxes.at(-1);
  const cutOff = last !== undefined && last.offset + last.size > fileSize;
  return cutOff || !boxes.some((box) => box.type === 'moov');
}

/** A top-level box. */
export interface IsoBox {
  readonly type: string;
  readonly offset: number;
  readonly size: number;
}

/**
 * Reads one box header.
 * @param header 16 bytes from `offset` (fewer at the file's end)
 * @returns undefined when there is no whole header
 */
export function readBoxHeader(header: Uint8Array, offset: number, fileSize: number): IsoBox | undefined {
  if (header.byteLength < 8) return undefined;
  const view = new DataView(header.buffer, header.byteOffset, header.byteLength);
  const type = String.fromCharCode(...header.subarray(4, 8));
  const short = view.getUint32(0);
  // 0: up to the end of the file; 1: a 64-bit size follows.
  if (short === 0) return { type, offset, size: fileSize - offset };
  if (short !== 1) return short < 8 ? undefined : { type, offset, size: short };
  return header.byteLength < 16 ? undefined : { type, offset, size: Number(view.getBigUint64(8)) };
}
