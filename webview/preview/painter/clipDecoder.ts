import type { PreviewPart } from '../../../src/compositor/preview/parts.ts';

/** Pictures that are decoded before they are asked for, so that playing never waits for one. */
const AHEAD = 4;
/** A frame that lies further ahead than this is gone to by its key frame. */
const SKIPPED_AT_MOST = 15;

/** A packet of a clip and the run that it lies in. */
export interface ClipPacket {
  readonly run: PreviewPart;
  readonly index: number;
}

/** Where a clip's packets come from; undefined for those that are not there (yet). */
export type FindPacket = (frame: number) => ClipPacket | undefined;

/** Whether films can be decoded in this thread at all. */
export function decodesFilms(): boolean {
  return typeof VideoDecoder !== 'undefined';
}

/** Decodes one clip, forwards as it is played, or from the nearest key frame. Close it when it is not needed any more. */
export class ClipDecoder {
  readonly #find: FindPacket;
  readonly #decoded = new Map<number, VideoFrame>();
  #decoder: VideoDecoder | undefined;
  #run: PreviewPart | undefined;
  /** The next packet that the decoder is to get. */
  #next = 0;
  /** The frame that was asked for last: those before it are gone. */
  #asked = 0;
  #failure: Error | undefined;
  #waiting: { readonly frame: number; readonly settle: (error?: Error) => void } | undefined;

  constructor(find: FindPacket) {
    this.#find = find;
  }

  /**
   * The picture of a frame, whose run must be there. It is the decoder's: valid until the next call.
   * @throws Error when it cannot be decoded
   */
  async frame(frame: number): Promise<VideoFrame> {
    if (this.#failure !== undefined) throw this.#failure;
    const known = this.#decoded.get(frame);
    if (known === undefined && (frame < this.#asked || frame > this.#next + SKIPPED_AT_MOST))
      this.#seek(frame);
    this.#asked = frame;
    this.#feed(frame + AHEAD);
    for (const [index, picture] of this.#decoded) if (index < frame) this.#drop(index, picture);
    return known ?? this.#decoded.get(frame) ?? (await this.#arrival(frame));
  }

  close(): void {
    this.#reset();
  }

  #seek(frame: number): void {
    this.#reset();
    const packet = this.#find(frame);
    if (packet === undefined) return;
    const key = packet.run.keys.findLast((each) => each <= packet.index) ?? 0;
    this.#next = frame - (packet.index - key);
  }

  #feed(until: number): void {
    for (; this.#next <= until; this.#next += 1) {
      const packet = this.#find(this.#next);
      if (packet === undefined) return;
      this.#configure(packet.run);
      const data = packet.run.packets[packet.index];
      if (data === undefined) return;
      const type = packet.run.keys.includes(packet.index) ? 'key' : 'delta';
      this.#decoder?.decode(new EncodedVideoChunk({ type, timestamp: this.#next, data }));
    }
  }

  #configure(run: PreviewPart): void {
    if (this.#decoder !== undefined && this.#decoder.state === 'configured' && sameConfig(run, this.#run))
      return;
    this.#decoder ??= new VideoDecoder({
      output: (picture) => this.#take(picture),
      error: (error) => this.#fail(error),
    });
    this.#run = run;
    this.#decoder.configure({
      codec: run.codec,
      description: run.description,
      optimizeForLatency: true,
    });
  }

  #take(picture: VideoFrame): void {
    const index = picture.timestamp;
    this.#decoded.get(index)?.close();
    this.#decoded.set(index, picture);
    if (this.#waiting !== undefined && index >= this.#waiting.frame) this.#waiting.settle();
  }

  async #arrival(frame: number): Promise<VideoFrame> {
    await new Promise<void>((resolve, reject) => {
      const settle = (error?: Error): void => {
        this.#waiting = undefined;
        if (error === undefined) resolve();
        else reject(error);
      };
      this.#waiting = { frame, settle };
      // At the end of what is there nothing else drives the last pictures out.
      if (this.#next <= frame + AHEAD && this.#decoder?.state === 'configured')
        this.#decoder.flush().catch((error: unknown) => this.#fail(error));
    });
    const picture = this.#decoded.get(frame);
    if (picture === undefined) throw new Error(`Frame ${frame} of a clip was not decoded.`);
    return picture;
  }

  #fail(error: unknown): void {
    this.#failure ??= error instanceof Error ? error : new Error(String(error));
    this.#waiting?.settle(this.#failure);
  }

  #drop(index: number, picture: VideoFrame): void {
    picture.close();
    this.#decoded.delete(index);
  }

  #reset(): void {
    for (const [index, picture] of this.#decoded) this.#drop(index, picture);
    if (this.#decoder !== undefined && this.#decoder.state !== 'closed') this.#decoder.close();
    this.#decoder = undefined;
    this.#run = undefined;
    this.#waiting?.settle(new Error('Another frame was asked for.'));
  }
}

function sameConfig(a: PreviewPart, b: PreviewPart | undefined): boolean {
  if (a === b) return true;
  if (b === undefined || a.codec !== b.codec || a.description.length !== b.description.length) return false;
  return a.description.every((byte, index) => byte === b.description[index]);
}
