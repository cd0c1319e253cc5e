import { wordsOf, type Frame } from './frame.ts';

/**
 * Puts the frames of agents that speak at the same time one after the other. Their partial texts come mixed; each agent's run is ended by a
 * whole event of its own, so that what others send meanwhile waits for that. Frames without an author never wait. Pure.
 */
export class AuthorQueue {
  /** Whose run of partial texts is open. */
  #speaker: string | undefined;
  #waiting: Frame[] = [];

  /** The frames whose turn it is with this one, in order; none while it has to wait. */
  push(frame: Frame): Frame[] {
    const author = wordsOf(frame.author);
    if (this.#speaker !== undefined && author !== undefined && author !== this.#speaker) {
      this.#waiting.push(frame);
      return [];
    }
    if (author === undefined) return [frame];
    this.#speaker = frame.partial === true ? author : undefined;
    return this.#speaker === undefined ? [frame, ...this.#next()] : [frame];
  }

  /** At the stream's end: what still waits. */
  rest(): Frame[] {
    const frames: Frame[] = [];
    while (this.#waiting.length > 0) {
      // Whoever spoke did not come to the end of it.
      this.#speaker = undefined;
      frames.push(...this.#next());
    }
    return frames;
  }

  /** Those that waited, until one of them begins a run. */
  #next(): Frame[] {
    const waited = this.#waiting;
    this.#waiting = [];
    return waited.flatMap((frame) => this.push(frame));
  }
}
