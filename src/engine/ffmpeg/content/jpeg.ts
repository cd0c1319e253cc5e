import type { FrameSize } from '../../types.ts';

/**
 * The stored size of a JPEG, from its frame header; undefined when there is none. Pure. Starting ffprobe for it would cost more than all the rest
 * of looking at a photo.
 * @param bytes the file, or at least its headers
 */
export function jpegSize(bytes: Uint8Array): FrameSize | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = 2; at + 9 <= view.byteLength; at += 2 + view.getUint16(at + 2)) {
    const marker = view.getUint16(at);
    if (marker >> 8 !== 0xff || marker === 0xffda) return undefined;
    if (!isFrameHeader(marker)) continue;
    const size = { width: view.getUint16(at + 7), height: view.getUint16(at + 5) };
    return size.width * size.height === 0 ? undefined : size;
  }
  return undefined;
}

/** SOF0 to SOF15, without the three other markers among them: Huffman tables, reserved, arithmetic tables. */
export function isFrameHeader(marker: number): boolean {
  return marker >= 0xffc0 && marker <= 0xffcf && ![0xffc4, 0xffc8, 0xffcc].includes(marker);
}
