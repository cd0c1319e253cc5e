/** The thread that paints the preview's frames. */
import { assertNever } from '../../lib/never.ts';
import { FilmPainter } from './filmPainter.ts';
import type { FromPainter, ToPainter } from '../messages.ts';

/** This thread's own scope; the types at hand are those of a page. */
interface WorkerScope {
  postMessage(message: FromPainter): void;
  addEventListener(type: 'message', listener: (event: MessageEvent<ToPainter>) => void): void;
}

const scope = globalThis as unknown as WorkerScope;
let painter: FilmPainter | undefined;

scope.addEventListener('message', ({ data }) => {
  switch (data.type) {
    case 'start':
      painter = new FilmPainter(data.kernel, data.canvas, (message) => scope.postMessage(message));
      return;
    case 'film':
      painter?.open(data.film);
      return;
    case 'bytes':
      painter?.take(data.part, data.bytes);
      return;
    case 'missing':
      painter?.miss(data.part);
      return;
    case 'show':
      painter?.show(data.frame);
      return;
    default:
      assertNever(data);
  }
});
