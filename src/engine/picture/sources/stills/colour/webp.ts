import { LARGEST_PROFILE, type StoredColours } from './stored.ts';

/** A WebP's colours: the profile in its `ICCP` chunk. Pure. @throws RangeError when damaged */
export function readWebpColours(file: Buffer): StoredColours {
  let alpha = false;
  for (let at = 12; at + 8 <= file.length;) {
    const type = file.toString('latin1', at, at + 4);
    const length = file.readUInt32LE(at + 4);
    const content = file.subarray(at + 8, at + 8 + length);
    if (type === 'ICCP' && length <= LARGEST_PROFILE) return { channels: 3, profile: content, alpha };
    // Extended files say whether there is alpha, lossless ones too; lossy ones have none by themselves.
    if (type === 'VP8X') alpha = (content.readUInt8(0) & 0x10) !== 0;
    if (type === 'VP8L') return { channels: 3, alpha: alpha || (content.readUInt8(4) & 0x10) !== 0 };
    if (type === 'VP8 ') return { channels: 3, alpha };
    at += 8 + length + (length % 2);
  }
  return { channels: 3 };
}
