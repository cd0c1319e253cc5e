import type { SourceMaker } from '../../../compositor/made/maker.ts';
import { MadeOfMoving } from '../../../compositor/made/movingPicture.ts';
import type { PixelMemory } from '../../../compositor/pixels/memory.ts';
import { allocatePlanes, freePlanes, pictureBytes, type Planes } from '../../../compositor/pixels/planes.ts';
import { allocatePixels, pixelsToPlanes, type Pixels } from '../../../compositor/pixels/rgba.ts';
import { turnedSize, turnInto } from '../../../compositor/pixels/turn.ts';
import type { MadeSource } from '../../../compositor/scene/film.ts';
import { runProcess } from '../../ffmpeg/process.ts';
import { FrameReader } from './clipReader.ts';
import { ClipFailed } from './failure.ts';
import type { ClipRun } from './messages.ts';

export interface ClipOptions {
  readonly source: string;
  readonly run: ClipRun;
  readonly ffmpeg: string;
  readonly memory: PixelMemory;
  readonly maker: SourceMaker;
  readonly signal: AbortSignal;
}

/** A clip that is decoded while its piece is composed. Close it in any case, after its signal. */
export class Clip {
  readonly source: string;
  readonly planes: Planes;
  /** A frame as it is read; the same planes where it is upright. */
  readonly #stored: Planes;
  /** A transparent clip's frame before that. */
  readonly #pixels: Pixels | undefined;
  readonly #options: ClipOptions;
  readonly #ended: Promise<void>;
  readonly #made: MadeOfMoving;
  #reader: FrameReader | undefined;
  #failure: unknown;
  /** Frames that were read. */
  #next = 0;

  constructor(options: ClipOptions) {
    const { source, run, memory, maker, ffmpeg, signal } = options;
    this.source = source;
    this.#options = options;
    const { orientation, transparent, behind } = run;
    this.planes = allocatePlanes(memory, run);
    const { planes } = this;
    this.#made = new MadeOfMoving(memory, maker, behind === undefined ? { planes } : { planes, behind }, 1);
    this.#stored =
      orientation === 1
        ? this.planes
        : allocatePlanes(memory, { ...turnedSize(run, orientation), transparent });
    this.#pixels = transparent ? allocatePixels(memory, this.#stored) : undefined;
    this.#ended = runProcess(ffmpeg, run.args, {
      signal,
      take: (stdout, onRead) => (this.#reader = new FrameReader(stdout, onRead)),
    }).then(
      () => undefined,
      (error: unknown) => void (this.#failure = error),
    );
  }

  /** Brings the clip's picture of that frame into its planes. @throws ClipFailed */
  async advance(frame: number): Promise<void> {
    const { memory, run } = this.#options;
    const pixels = this.#pixels;
    while (this.#next < run.frames && run.start + this.#next <= frame) {
      await this.#read(pixels === undefined ? this.#planesRead() : pixelsRead(pixels));
      this.#next += 1;
      if (pixels !== undefined) pixelsToPlanes(memory, pixels, this.#stored, 'multiplied');
      if (this.#stored !== this.planes) turnInto(memory, this.#stored, run.orientation, this.planes);
    }
  }

  /** Reads a frame into a part of the memory. @throws ClipFailed */
  async #read({ at, bytes }: Part): Promise<void> {
    const { kernel } = this.#options.memory;
    if (await this.#reader?.read(bytes, () => kernel.bytes().subarray(at, at + bytes))) return;
    await this.#ended;
    throw new ClipFailed(this.source, this.#failure);
  }

  #planesRead(): Part {
    const { width, height, y } = this.#stored;
    return { at: y, bytes: pictureBytes(width, height, false) };
  }

  /** What is made of the clip's picture as it is now. */
  make(made: MadeSource): Planes {
    return this.#made.get(made, this.#next);
  }

  /** Gives back what it has, when it has ended. */
  async close(): Promise<void> {
    await this.#ended;
    const { memory } = this.#options;
    this.#made.free();
    freePlanes(memory, this.planes);
    if (this.#stored !== this.planes) freePlanes(memory, this.#stored);
    if (this.#pixels !== undefined) memory.free(this.#pixels.at);
  }
}

/** Bytes of the kernel's memory. */
interface Part {
  readonly at: number;
  readonly bytes: number;
}

function pixelsRead({ at, width, height }: Pixels): Part {
  return { at, bytes: 4 * width * height };
}
