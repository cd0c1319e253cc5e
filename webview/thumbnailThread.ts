/** A picture to be made small, and how many pixels it is to have then. */
export interface ThumbnailOrder {
  /** A photo's file, or a frame of a clip. */
  readonly picture: Blob | ImageBitmap;
  readonly width: number;
  readonly height: number;
}

/** What the thread answers: the small picture, or why there is none. */
type Made = { readonly order: number } & ({ readonly blob: Blob } | { readonly error: unknown });

interface Waiting {
  readonly resolve: (blob: Blob) => void;
  readonly reject: (error: unknown) => void;
}

const waiting = new Map<number, Waiting>();
let orders = 0;
let thread: Worker | undefined;

/**
 * Makes a thumbnail of the middle of a picture in a thread of its own: on the page's each photo would keep everything waiting for 20 ms.
 *
 * @throws `InvalidStateError` for what is no picture; an error where the page may have no such thread
 */
export function paintThumbnail(order: ThumbnailOrder): Promise<Blob> {
  thread ??= startThread();
  const number = ++orders;
  const { picture } = order;
  thread.postMessage({ ...order, order: number }, picture instanceof Blob ? [] : [picture]);
  return new Promise((resolve, reject) => waiting.set(number, { resolve, reject }));
}

function startThread(): Worker {
  const address = URL.createObjectURL(new Blob([`(${String(work)})(self)`], { type: 'text/javascript' }));
  const worker = new Worker(address);
  URL.revokeObjectURL(address);
  worker.addEventListener('message', ({ data }: MessageEvent<Made>) => {
    const asked = waiting.get(data.order);
    waiting.delete(data.order);
    if ('blob' in data) asked?.resolve(data.blob);
    else asked?.reject(data.error);
  });
  // Where it cannot run, nobody waits for it; the next picture tries once more.
  worker.addEventListener('error', ({ message }) => {
    if (thread === worker) thread = undefined;
    worker.terminate();
    for (const { reject } of waiting.values()) reject(new Error(`Thumbnails cannot be made: ${message}`));
    waiting.clear();
  });
  return worker;
}

/** The thread's own scope; the types at hand are those of a page. */
interface ThreadScope {
  postMessage(made: Made): void;
  onmessage: (event: MessageEvent<ThumbnailOrder & { readonly order: number }>) => void;
}

/** All that the thread runs: it is handed over as its source, and so uses nothing that is outside of it. */
function work(scope: ThreadScope): void {
  // Of wide photos and clips, which fill the height, a third would do. A portrait fills the width, so that it is decoded higher than that: 3
  // times does for 9:20.
  const enoughForPortraits = 3;
  const make = async ({ picture, width, height }: ThumbnailOrder): Promise<Blob> => {
    const resize = { resizeHeight: height * enoughForPortraits, resizeQuality: 'medium' } as const;
    const bitmap = picture instanceof Blob ? await createImageBitmap(picture, resize) : picture;
    const canvas = new OffscreenCanvas(width, height);
    const context = canvas.getContext('2d');
    // Fills the canvas: what sticks out on either side is cut off.
    const scale = Math.max(width / bitmap.width, height / bitmap.height);
    const [wide, high] = [bitmap.width * scale, bitmap.height * scale];
    if (context) context.imageSmoothingQuality = 'high';
    context?.drawImage(bitmap, (width - wide) / 2, (height - high) / 2, wide, high);
    bitmap.close();
    return canvas.convertToBlob();
  };
  scope.onmessage = ({ data }) => {
    const { order } = data;
    make(data).then(
      (blob) => scope.postMessage({ order, blob }),
      (error: unknown) => scope.postMessage({ order, error }),
    );
  };
}
