/**
 * Small pictures of large photos. A photo of 12 megapixels takes 48 MB once it is decoded, and the page would keep those of all
 * that were ever in sight; a thumbnail takes a few kilobytes.
 */

import { frameOf, letGo } from './clipFrame.ts';

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
  readonly signal: AbortSignal;
}

/** Pixels: of wide photos and clips, which fill the height of a thumbnail, a third would do. A portrait fills the width of its thumbnail, so that it is decoded higher than that: 3 times does for 9:20. */
const ENOUGH_FOR_PORTRAITS = 3;

/** Those that were made, the newest last: scrolling to and fro decodes no photo twice. */
const kept = new Map<string, ImageBitmap>();
/** Of 52 by 38 pixels each; a few megabytes at most. */
const MOST_KEPT = 300;

/** The photo, and the clip, being decoded: more than one at a time would need the memory of all. */
const atWork = { photo: Promise.resolve<unknown>(undefined), clip: Promise.resolve<unknown>(undefined) };
/** How long a clip may take, ms: one whose frame never comes keeps no other waiting. */
const PATIENCE = 10_000;

/**
 * Draws the middle of a photo, or of a clip's frame, into a canvas as its thumbnail. They are decoded one after the other, apart from the
 * page's own thread; a photo waits for none that is still being fetched.
 *
 * @throws the fetch's errors; `InvalidStateError` for what is no picture; the signal's reason
 */
export function drawThumbnail(
  canvas: HTMLCanvasElement,
  { src, size, isClip, signal }: ThumbnailSource,
): Promise<void> {
  const name = `${size.width}x${size.height} ${src}`;
  const known = kept.get(name);
  if (known) {
    copyTo(canvas, known);
    return Promise.resolve();
  }
  const height = Math.round(size.height * devicePixelRatio);
  const resize = { resizeHeight: height * ENOUGH_FOR_PORTRAITS, resizeQuality: 'medium' } as const;
  const make = async (bitmap: () => Promise<ImageBitmap>): Promise<void> => {
    signal.throwIfAborted();
    const picture = await bitmap();
    canvas.width = Math.round(size.width * devicePixelRatio);
    canvas.height = height;
    paintCover(canvas, picture);
    picture.close();
    keep(name, await createImageBitmap(canvas));
  };
  if (isClip) {
    const inTime = () => AbortSignal.any([signal, AbortSignal.timeout(PATIENCE)]);
    return inTurn('clip', () => make(() => bitmapOfClip(src, inTime(), resize)));
  }
  return photoAt(src, signal).then((photo) =>
    inTurn('photo', () => make(() => createImageBitmap(photo, resize))),
  );
}

/** After those of its kind that were asked for before, whatever comes of them. */
function inTurn(kind: keyof typeof atWork, task: () => Promise<void>): Promise<void> {
  const work = atWork[kind].then(task);
  atWork[kind] = work.catch(() => undefined);
  return work;
}

async function bitmapOfClip(
  src: string,
  signal: AbortSignal,
  resize: ImageBitmapOptions,
): Promise<ImageBitmap> {
  const clip = await frameOf(src, signal);
  try {
    return await createImageBitmap(clip, resize);
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

function keep(name: string, thumbnail: ImageBitmap): void {
  const [oldest] = kept.keys();
  if (kept.size >= MOST_KEPT && oldest !== undefined) {
    kept.get(oldest)?.close();
    kept.delete(oldest);
  }
  kept.set(name, thumbnail);
}

function copyTo(canvas: HTMLCanvasElement, thumbnail: ImageBitmap): void {
  canvas.width = thumbnail.width;
  canvas.height = thumbnail.height;
  canvas.getContext('2d')?.drawImage(thumbnail, 0, 0);
}

/** Fills the canvas: what sticks out on either side is cut off. */
function paintCover(canvas: HTMLCanvasElement, picture: ImageBitmap): void {
  const scale = Math.max(canvas.width / picture.width, canvas.height / picture.height);
  const width = picture.width * scale;
  const height = picture.height * scale;
  const context = canvas.getContext('2d');
  if (context === null) return;
  context.imageSmoothingQuality = 'high';
  context.drawImage(picture, (canvas.width - width) / 2, (canvas.height - height) / 2, width, height);
}
