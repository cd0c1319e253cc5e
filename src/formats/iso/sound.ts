import { open } from 'node:fs/promises';
import { contentsOf, readOutermostBox } from './boxes.ts';

/** A larger index is not read, bytes: hours of video have less. */
const LARGEST_INDEX = 32 * 1024 * 1024;
/** A frame of AAC, 21 ms, of silence has 6 to 10 bytes; of anything else, twenty times as many. */
const SILENT_FRAME = 16;

/**
 * Whether there is anything to hear in an MP4: a sound track that holds more than silence (encoders put one into a video without
 * sound, too). Reads the index alone, and that only where it is not enormous.
 *
 * @param path absolute
 * @returns undefined when the file does not say
 * @throws the file system's errors
 */
export async function hasSound(path: string): Promise<boolean | undefined> {
  const index = await readIndex(path);
  if (!index) return undefined;
  const tracks = contentsOf(index, 'trak').flatMap((track) => contentsOf(track, 'mdia'));
  return tracks.some((media) => isSound(media) && !isSilence(media));
}

async function readIndex(path: string): Promise<Buffer | undefined> {
  const file = await open(path);
  try {
    return await readOutermostBox(file, 'moov', LARGEST_INDEX);
  } finally {
    await file.close();
  }
}

/** `hdlr`: version and flags, four zeros, then what the track is for. */
function isSound(media: Buffer): boolean {
  return contentsOf(media, 'hdlr').some((handler) => handler.toString('latin1', 8, 12) === 'soun');
}

/** Whether a track of AAC has hardly a byte in its frames. Of other sound, and where the sizes stand elsewhere, nothing is said. */
function isSilence(media: Buffer): boolean {
  const [table] = contentsOf(media, 'minf').flatMap((information) => contentsOf(information, 'stbl'));
  if (!table) return false;
  // `stsd`: version and flags, the number of formats, then the first one's length and name.
  const [formats] = contentsOf(table, 'stsd');
  const [sizes] = contentsOf(table, 'stsz');
  if (formats?.toString('latin1', 12, 16) !== 'mp4a' || !sizes) return false;
  const mean = meanSize(sizes);
  return mean !== undefined && mean <= SILENT_FRAME;
}

/** `stsz`: version and flags, the size of all frames or 0, their number, then the size of each. Undefined for no frames. */
function meanSize(sizes: Buffer): number | undefined {
  if (sizes.length < 12) return undefined;
  const common = sizes.readUInt32BE(4);
  const count = sizes.readUInt32BE(8);
  if (count === 0) return undefined;
  if (common !== 0) return common;
  if (sizes.length < 12 + 4 * count) return undefined;
  let bytes = 0;
  for (let frame = 0; frame < count; frame++) bytes += sizes.readUInt32BE(12 + 4 * frame);
  return bytes / count;
}
