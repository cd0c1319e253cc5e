import { MadeOfMoving } from '../../../src/compositor/made/movingPicture.ts';
import type { SourceMaker } from '../../../src/compositor/made/maker.ts';
import type { PixelMemory } from '../../../src/compositor/pixels/memory.ts';
import { allocatePlanes, freePlanes, type Planes } from '../../../src/compositor/pixels/planes.ts';
import { turnedSize, turnInto } from '../../../src/compositor/pixels/turn.ts';
import {
  runPart,
  stillStep,
  type ClipForm,
  type PreviewSource,
} from '../../../src/compositor/preview/manifest.ts';
import { alphaOf, readPart, type PreviewPart } from '../../../src/compositor/preview/parts.ts';
import type { MadeSource } from '../../../src/compositor/scene/film.ts';
import type { Size } from '../../../src/compositor/scene/scene.ts';
import type { ByteStore } from './byteStore.ts';
import { ClipDecoder, type ClipPacket } from './clipDecoder.ts';
import { decodeStill, loadFrame, withAlpha } from './decoded.ts';

export interface ClipOptions {
  readonly clip: Extract<PreviewSource, { kind: 'clip' }>;
  readonly form: ClipForm;
  readonly fps: number;
  readonly bytes: ByteStore;
  readonly memory: PixelMemory;
  readonly maker: SourceMaker;
  /** Pixels that are shown for one of the film. */
  readonly scale: number;
}

/** The clip's picture of the moment, in the kernel's memory. */
interface Moment {
  readonly planes: Planes;
  readonly made: MadeOfMoving;
}

/** A clip of a film: its pictures as they are asked for, and what the film makes of them. */
export class ClipSource {
  readonly #options: ClipOptions;
  readonly #decoder: ClipDecoder | undefined;
  /** Of a transparent clip's alpha. */
  #alphaDecoder: ClipDecoder | undefined;
  readonly #runs = new Map<string, PreviewPart>();
  #moment: Moment | undefined;
  /** The picture that is there now. */
  #shown = -1;
  #closed = false;

  constructor(options: ClipOptions) {
    this.#options = options;
    this.#decoder = options.form === 'video' ? new ClipDecoder((frame) => this.#packet(frame)) : undefined;
  }

  get planes(): Planes | undefined {
    return this.#moment?.planes;
  }

  /** What is made of the picture that is there now. */
  make(made: MadeSource): Planes | undefined {
    return this.#moment?.made.get(made, this.#shown);
  }

  /** What the bytes are asked for by that a frame of the film needs. */
  runOf(frame: number): string {
    const { clip, form } = this.#options;
    return runPart(clip.part, Math.floor(this.#within(frame) / clip.run), form);
  }

  /** Brings the picture of a frame of the film into the memory. Its run must be there. @throws Error when it cannot be decoded */
  async bring(frame: number): Promise<void> {
    const run = this.#run(this.runOf(frame));
    if (run === undefined) throw new Error(`Frame ${frame} of a clip was not delivered.`);
    const picture = this.#pictureOf(frame);
    if (picture === this.#shown) return;
    const decoded = await this.#decode(picture, run);
    if (!this.#closed) {
      const { planes } = (this.#moment ??= this.#newMoment(run));
      turnInto(this.#options.memory, decoded, run.orientation ?? 1, planes);
      this.#shown = picture;
    }
    freePlanes(this.#options.memory, decoded);
  }

  close(): void {
    this.#closed = true;
    this.#decoder?.close();
    this.#alphaDecoder?.close();
    if (this.#moment === undefined) return;
    this.#moment.made.free();
    freePlanes(this.#options.memory, this.#moment.planes);
  }

  async #decode(picture: number, run: PreviewPart): Promise<Planes> {
    const { memory, clip, fps } = this.#options;
    if (this.#decoder !== undefined) {
      const size = storedSize(run);
      if (run.alpha === undefined) return loadFrame(memory, await this.#decoder.frame(picture), size);
      this.#alphaDecoder ??= new ClipDecoder((frame) => this.#alphaPacket(frame));
      const grey = await this.#alphaDecoder.frame(picture);
      const colours = await loadFrame(memory, await this.#decoder.frame(picture), size);
      return withAlpha(memory, colours, await loadFrame(memory, grey, size));
    }
    return decodeStill(memory, run, Math.floor((picture % clip.run) / stillStep(fps)));
  }

  /** The clip's frame that is shown in a frame of the film: beyond its ends the nearest one. */
  #within(frame: number): number {
    const { start, frames } = this.#options.clip;
    return Math.max(0, Math.min(frames - 1, frame - start));
  }

  #pictureOf(frame: number): number {
    const within = this.#within(frame);
    if (this.#decoder !== undefined) return within;
    return within - ((within % this.#options.clip.run) % stillStep(this.#options.fps));
  }

  #newMoment({ size, behind, alpha }: PreviewPart): Moment {
    const { memory, maker, scale } = this.#options;
    const planes = allocatePlanes(memory, { ...size, transparent: alpha !== undefined });
    const picture = behind === undefined ? { planes } : { planes, behind };
    return { planes, made: new MadeOfMoving(memory, maker, picture, scale) };
  }

  #packet(frame: number): ClipPacket | undefined {
    const { clip, form } = this.#options;
    if (frame >= clip.frames) return undefined;
    const run = this.#run(runPart(clip.part, Math.floor(frame / clip.run), form));
    return run === undefined ? undefined : { run, index: frame % clip.run };
  }

  #alphaPacket(frame: number): ClipPacket | undefined {
    const packet = this.#packet(frame);
    const run = packet && alphaOf(packet.run);
    return run && { run, index: packet.index };
  }

  #run(part: string): PreviewPart | undefined {
    const bytes = this.#options.bytes.get(part);
    if (bytes === undefined) return undefined;
    const known = this.#runs.get(part);
    // What was delivered anew after it had been let go of is another block.
    if (known?.packets[0]?.buffer === bytes.buffer) return known;
    const run = readPart(bytes);
    this.#runs.set(part, run);
    return run;
  }
}

function storedSize({ size, orientation = 1 }: PreviewPart): Size {
  return turnedSize(size, orientation);
}
