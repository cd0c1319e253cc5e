import type { FromPainter, ToPainter } from './messages.ts';

/** The thread that paints, and how to end it. */
export interface PainterThread {
  post(message: ToPainter, transfer?: readonly Transferable[]): void;
  close(): void;
}

/** Addresses of what a thread is made of: the host puts them on the page's root element. */
interface Parts {
  readonly previewWorker?: string;
  readonly kernel?: string;
}

/** A thread that has no canvas yet, and the kernel's code for it. */
interface NewThread {
  readonly worker: Worker;
  readonly kernel: ArrayBuffer;
}

let prepared: Promise<NewThread> | undefined;

/** Starts a thread for the canvas that comes next, so that its first picture need not wait for one. */
export function preparePainterThread(): void {
  prepared ??= newThread();
  // Who wants one is told why there is none.
  prepared.catch(() => (prepared = undefined));
}

/** Starts a thread that paints on a canvas, which nobody else can paint on from then on. @throws TypeError when its code cannot be loaded */
export async function startPainterThread(
  canvas: HTMLCanvasElement,
  onMessage: (message: FromPainter) => void,
): Promise<PainterThread> {
  const thread = prepared ?? newThread();
  prepared = undefined;
  const { worker, kernel } = await thread;
  worker.addEventListener('message', ({ data }: MessageEvent<FromPainter>) => onMessage(data));
  worker.addEventListener('error', ({ message }) => onMessage({ type: 'failed', message }));
  const post: PainterThread['post'] = (message, transfer = []) => worker.postMessage(message, [...transfer]);
  const surface = canvas.transferControlToOffscreen();
  post({ type: 'start', kernel: new Uint8Array(kernel), canvas: surface }, [surface, kernel]);
  return { post, close: () => worker.terminate() };
}

async function newThread(): Promise<NewThread> {
  const { previewWorker, kernel }: Parts = document.getElementById('root')?.dataset ?? {};
  if (previewWorker === undefined || kernel === undefined) throw new TypeError('This page has no preview.');
  const [script, code] = await Promise.all([load(previewWorker), load(kernel)]);
  // A page of the editor's may start threads from its own addresses alone.
  const address = URL.createObjectURL(new Blob([script], { type: 'text/javascript' }));
  const worker = new Worker(address);
  URL.revokeObjectURL(address);
  return { worker, kernel: code };
}

async function load(address: string): Promise<ArrayBuffer> {
  const answer = await fetch(address);
  if (!answer.ok) throw new TypeError(`${address}: ${answer.status}`);
  return answer.arrayBuffer();
}
