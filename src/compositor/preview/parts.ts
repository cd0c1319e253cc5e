import type { Color } from '../pixels/planes.ts';
import type { Orientation } from '../pixels/turn.ts';
import type { Size } from '../scene/scene.ts';

/** Encoded pictures. */
export interface Packets {
  /** The decoder's configuration record; empty where the codec has none. */
  readonly description: Uint8Array<ArrayBuffer>;
  readonly packets: readonly Uint8Array<ArrayBuffer>[];
}

/** A part of a preview: encoded pictures, and what one has to know to decode them. */
export interface PreviewPart extends Packets {
  /**
   * `jpeg`: each packet is a file. `planes`: each is a transparent picture's planes (see `RawPicture`), deflated. Anything else is a film, as a
   * decoder is asked for: `avc1.64001f`.
   */
  readonly codec: string;
  /** Of the pictures as they are shown, pixels; even. */
  readonly size: Size;
  /** How a frame of a film is turned to be shown; absent: as it is. */
  readonly orientation?: Orientation;
  /** What a transparent picture is seen on where nothing else is behind it. */
  readonly behind?: Color;
  /** Which of the packets can be decoded without those before them; the first is one. */
  readonly keys: readonly number[];
  /** Of transparent pictures: how much is seen of each pixel, as grey ones of the same codec and keys. Colours are multiplied by it then. */
  readonly alpha?: Packets;
}

/** The grey pictures that tell of a part's alpha, as a part of their own. Pure. */
export function alphaOf({ alpha, ...part }: PreviewPart): PreviewPart | undefined {
  return alpha && { ...part, ...alpha };
}

/** What stands in front of the packets, as JSON. */
interface Head extends Omit<PreviewPart, keyof Packets | 'alpha'>, Lengths {
  readonly alpha?: Lengths;
}

/** Bytes of a description and of each packet. */
interface Lengths {
  readonly description: number;
  readonly packets: readonly number[];
}

/** Bytes of the number that says how long the head is. */
const LENGTH = 4;

/** The part as one block of bytes: length of the head, head, description, packets. */
export function writePart({ packets, description, alpha, ...rest }: PreviewPart): Uint8Array<ArrayBuffer> {
  const head: Head = {
    ...{ ...rest, ...lengthsOf({ packets, description }) },
    ...(alpha && { alpha: lengthsOf(alpha) }),
  };
  const text = new TextEncoder().encode(JSON.stringify(head));
  const blocks = [text, description, ...packets, ...(alpha ? [alpha.description, ...alpha.packets] : [])];
  const bytes = new Uint8Array(blocks.reduce((sum, { length }) => sum + length, LENGTH));
  new DataView(bytes.buffer).setUint32(0, text.length, true);
  let at = LENGTH;
  for (const block of blocks) {
    bytes.set(block, at);
    at += block.length;
  }
  return bytes;
}

function lengthsOf({ description, packets }: Packets): Lengths {
  return { description: description.length, packets: packets.map(({ length }) => length) };
}

/** Reads what {@link writePart} wrote; the packets are in the same memory. @throws RangeError, SyntaxError for anything else */
export function readPart(bytes: Uint8Array<ArrayBuffer>): PreviewPart {
  const length = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength).getUint32(0, true);
  let at = LENGTH;
  const next = (count: number): Uint8Array<ArrayBuffer> => {
    if (at + count > bytes.length)
      throw new RangeError(`${bytes.length} bytes end in the middle of a packet`);
    at += count;
    return bytes.subarray(at - count, at);
  };
  const take = ({ description, packets }: Lengths): Packets => ({
    description: next(description),
    packets: packets.map(next),
  });
  const { packets, description, alpha, ...rest } = JSON.parse(new TextDecoder().decode(next(length))) as Head;
  const part = { ...rest, ...take({ description, packets }) };
  return alpha === undefined ? part : { ...part, alpha: take(alpha) };
}
