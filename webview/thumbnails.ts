/**
 * Small pictures of large photos. A photo of 12 megapixels takes 48 MB once it is decoded, and the page would keep those of all
 * that were ever in sight; a thumbnail takes a few kilobytes.
 */

import { frameOf, letGo } from './clipFrame.ts';
import { paintThumbnail } from './thumbnailThread.ts';

/** Pixels of the page that a thumbnail has; a screen may have several for each. */
export interface ThumbnailSize {
  readonly width: number;
  readonly height: number;
}

/** What a thumbnail is made of. */
interface ThumbnailSource {
  readonly src: string;
  readonly size: ThumbnailSize;
  /** A film, of which a frame is shown. */
  readonly isClip: boolean;
}

/** Addresses of those that were made, the newest last: scrolling to and fro decodes no photo twice. */
const kept = new Map<string, string>();
/** Of 52 by 38 pixels each; a few megabytes at most. */
const MOST_KEPT = 300;

/** The photo, and the clip, being decoded: more than one at a time would need the memory of all. */
const atWork = { photo: Promise.resolve<unknown>(undefined), clip: Promise.resolve<unknown>(undefined) };
/** How long a clip may take, ms: one whose frame never comes keeps no other waiting. */
const PATIENCE = 10_000;

/** The address of a thumbnail that was made before. */
export function knownThumbnail(source: ThumbnailSource): string | undefined {
  return kept.get(nameOf(source));
}

/**
 * Makes a thumbnail of the middle of a photo, or of a clip's frame. They are decoded one after the other, apart from the page's own thread; a
 * photo waits for none that is still being fetched.
 *
 * @returns its address. It is an image, not a canvas: each of many canvases would be a layer of its own, which every change of the page pays for
 * @throws the fetch's errors; `InvalidStateError` for what is no picture; the signal's reason
 */
export function makeThumbnail(source: ThumbnailSource, signal: AbortSignal): Promise<string> {
  const { src, size, isClip } = source;
  const known = knownThumbnail(source);
  if (known !== undefined) return Promise.resolve(known);
  const paint = async (picture: Blob | ImageBitmap): Promise<string> => {
    signal.throwIfAborted();
    const width = Math.round(size.width * devicePixelRatio);
    const height = Math.round(size.height * devicePixelRatio);
    return keep(nameOf(source), URL.createObjectURL(await paintThumbnail({ picture, width, height })));
  };
  if (isClip) {
    const inTime = () => AbortSignal.any([signal, AbortSignal.timeout(PATIENCE)]);
    return inTurn('clip', async () => paint(await bitmapOfClip(src, inTime())));
  }
  return photoAt(src, signal).then((photo) => inTurn('photo', () => paint(photo)));
}

/** After those of its kind that were asked for before, whatever comes of them. */
function inTurn(kind: keyof typeof atWork, task: () => Promise<string>): Promise<string> {
  const work = atWork[kind].then(task);
  atWork[kind] = work.catch(() => undefined);
  return work;
}

async function bitmapOfClip(src: string, signal: AbortSignal): Promise<ImageBitmap> {
  const clip = await frameOf(src, signal);
  try {
    return await createImageBitmap(clip);
  } finally {
    letGo(clip);
  }
}

/** Its bytes; asked for once more where that fails: the editor's own server of files may just be starting. */
async function photoAt(src: string, signal: AbortSignal): Promise<Blob> {
  const ask = async (): Promise<Blob> => {
    const response = await fetch(src, { signal });
    if (!response.ok) throw new Error(`The photo could not be read: ${response.status}.`);
    return response.blob();
  };
  try {
    return await ask();
  } catch {
    signal.throwIfAborted();
    return ask();
  }
}

const nameOf = ({ src, size }: ThumbnailSource): string => `${size.width}x${size.height} ${src}`;

/** @returns the address */
function keep(name: string, address: string): string {
  const [oldest] = kept.entries();
  if (kept.size >= MOST_KEPT && oldest !== undefined) {
    // Where it is shown, it stays.
    URL.revokeObjectURL(oldest[1]);
    kept.delete(oldest[0]);
  }
  kept.set(name, address);
  return address;
}
