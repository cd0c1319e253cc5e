import { codePointSpace } from '../../colour/codePoints.ts';
import { matrixProfile } from '../../colour/matrixProfile.ts';
import { contentsOf, innerBoxes } from '../../formats/iso/boxes.ts';

/**
 * The ICC profile of a HEIF photo's main picture: its own, or one written for the numbers that it says its colours by (ISO 23008-12, `colr`).
 * Pure; a damaged file has none.
 * @returns undefined for sRGB, which is what photos without a word are
 */
export function heicProfile(file: Buffer): Uint8Array | undefined {
  try {
    return profileOf(coloursOfMainPicture(file));
  } catch (error) {
    // What reaches beyond the end of its box.
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

function profileOf(boxes: readonly Buffer[]): Uint8Array | undefined {
  const typed = (type: string): Buffer | undefined =>
    boxes.find((box) => box.toString('latin1', 0, 4) === type)?.subarray(4);
  const profile = typed('prof') ?? typed('rICC');
  if (profile !== undefined) return profile;
  const numbers = typed('nclx');
  if (numbers === undefined) return undefined;
  const space = codePointSpace(numbers.readUInt16BE(0), numbers.readUInt16BE(2));
  return space === undefined || space === 'srgb' ? undefined : matrixProfile(space);
}

/** What the `colr` boxes hold that belong to the main picture; to its first tile where it is put together from tiles and has none. */
function coloursOfMainPicture(file: Buffer): Buffer[] {
  // A full box: version and flags come first.
  const meta = contentsOf(file, 'meta')[0]?.subarray(4) ?? NOTHING;
  const properties = contentsOf(meta, 'iprp')[0] ?? NOTHING;
  const all = Array.from(innerBoxes(contentsOf(properties, 'ipco')[0] ?? NOTHING));
  const main = mainItem(contentsOf(meta, 'pitm')[0]);
  const coloursOf = (item: number | undefined): Buffer[] => {
    const numbers = contentsOf(properties, 'ipma').flatMap((box) => propertiesOf(box, item));
    const boxes = numbers.flatMap((number) => all[number - 1] ?? []);
    return boxes.filter(({ type }) => type === 'colr').map(({ content }) => content);
  };
  const own = coloursOf(main);
  return own.length > 0 ? own : coloursOf(firstTile(contentsOf(meta, 'iref')[0], main));
}

const NOTHING = Buffer.alloc(0);

/** The first item that another is derived from (`iref`, `dimg`). */
function firstTile(box: Buffer | undefined, item: number | undefined): number | undefined {
  if (box === undefined) return undefined;
  const wide = box.readUInt8(0) > 0;
  const number = (content: Buffer, at: number): number =>
    wide ? content.readUInt32BE(at) : content.readUInt16BE(at);
  const derived = contentsOf(box.subarray(4), 'dimg').find((content) => number(content, 0) === item);
  return derived && number(derived, wide ? 6 : 4);
}

function mainItem(box: Buffer | undefined): number | undefined {
  if (box === undefined) return undefined;
  return box.readUInt8(0) === 0 ? box.readUInt16BE(4) : box.readUInt32BE(4);
}

/** The numbers, from 1, of the properties that an `ipma` box says an item has. */
function propertiesOf(box: Buffer, item: number | undefined): number[] {
  const long = box.readUInt8(0) > 0;
  const wide = (box.readUInt8(3) & 1) !== 0;
  const entries = box.readUInt32BE(4);
  for (let entry = 0, at = 8; entry < entries; entry++) {
    const id = long ? box.readUInt32BE(at) : box.readUInt16BE(at);
    const count = box.readUInt8(at + (long ? 4 : 2));
    const first = at + (long ? 5 : 3);
    at = first + count * (wide ? 2 : 1);
    if (id !== item) continue;
    // The highest bit says whether readers must understand it.
    return Array.from({ length: count }, (_, index) =>
      wide ? box.readUInt16BE(first + 2 * index) & 0x7fff : box.readUInt8(first + index) & 0x7f,
    );
  }
  return [];
}

/** Longest part of a profile in one segment, bytes: a segment's length has 16 bits, and 16 bytes are the segment's own. */
const LONGEST_PART = 65_519;

/** Puts an ICC profile into a JPEG, behind its first segment, which is to be the first. Pure. */
export function withProfile(jpeg: Uint8Array, profile: Uint8Array): Buffer {
  const file = Buffer.from(jpeg.buffer, jpeg.byteOffset, jpeg.byteLength);
  const at = 4 + file.readUInt16BE(4);
  const count = Math.ceil(profile.length / LONGEST_PART);
  const segments = Array.from({ length: count }, (_, index) => {
    const part = profile.subarray(index * LONGEST_PART, (index + 1) * LONGEST_PART);
    const head = Buffer.alloc(4);
    head.writeUInt16BE(0xffe2);
    head.writeUInt16BE(part.length + 16, 2);
    return Buffer.concat([head, Buffer.from('ICC_PROFILE\0', 'latin1'), Buffer.of(index + 1, count), part]);
  });
  return Buffer.concat([file.subarray(0, at), ...segments, file.subarray(at)]);
}
