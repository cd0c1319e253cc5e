/** A copy of a PNG without its `iCCP` chunk: some ffmpegs refuse the whole picture for a damaged one. Pure. */
export function withoutProfile(file: Buffer): Buffer {
  for (let at = 8; at + 12 <= file.length;) {
    const end = at + 12 + file.readUInt32BE(at);
    if (file.toString('latin1', at + 4, at + 8) === 'iCCP')
      return Buffer.concat([file.subarray(0, at), file.subarray(end)]);
    at = end;
  }
  return file;
}
