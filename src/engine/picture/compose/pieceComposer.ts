import { readFile } from 'node:fs/promises';
import type { Writable } from 'node:stream';
import type { Painter } from '../../../compositor/painter.ts';
import type { PixelMemory } from '../../../compositor/pixels/memory.ts';
import {
  allocatePlanes,
  freePlanes,
  loadPlanes,
  pictureBytes,
  type Planes,
} from '../../../compositor/pixels/planes.ts';
import { sceneAt } from '../../../compositor/scene/sceneAt.ts';
import { runProcess } from '../../ffmpeg/index.ts';
import { FrameReader } from './clipReader.ts';
import { ClipFailed } from './failure.ts';
import type { ClipRun, PieceOrder, StoredPicture } from './messages.ts';

/** Pictures that several pieces are made from, each loaded once. */
export class PictureStore {
  readonly #memory: PixelMemory;
  readonly #loading = new Map<string, Promise<Planes>>();

  constructor(memory: PixelMemory) {
    this.#memory = memory;
  }

  load(source: string, stored: StoredPicture): Promise<Planes> {
    const loading = this.#loading.get(source) ?? this.#read(stored);
    this.#loading.set(source, loading);
    return loading;
  }

  async release(source: string): Promise<void> {
    const loading = this.#loading.get(source);
    this.#loading.delete(source);
    // One that could not be read takes no memory; whoever asked for it was told.
    const planes = await loading?.catch(() => undefined);
    if (planes !== undefined) freePlanes(this.#memory, planes);
  }

  async #read({ path, ...shape }: StoredPicture): Promise<Planes> {
    return loadPlanes(this.#memory, { ...shape, bytes: await readFile(path) });
  }
}

export interface ComposeContext {
  readonly memory: PixelMemory;
  readonly painter: Painter;
  readonly pictures: PictureStore;
  readonly signal: AbortSignal;
  /** Frames that have been handed to the encoder. */
  readonly onFrames: (frames: number) => void;
}

/**
 * Composes the frames of a piece and has them encoded.
 * @throws ProcessFailed, ClipFailed, system errors; the signal's reason
 */
export async function composePiece(order: PieceOrder, context: ComposeContext): Promise<void> {
  const { memory, signal } = context;
  const planes = new Map<string, Planes>();
  for (const [source, stored] of Object.entries(order.pictures))
    planes.set(source, await context.pictures.load(source, stored));
  const decoding = new AbortController();
  const clips = Object.entries(order.clips).map(
    ([source, run]) => new Clip(source, run, order, AbortSignal.any([signal, decoding.signal])),
  );
  try {
    for (const clip of clips) {
      clip.planes = allocatePlanes(memory, { ...order.film.size, transparent: false });
      planes.set(clip.source, clip.planes);
    }
    await runProcess(order.ffmpeg, order.encoderArgs, {
      signal,
      stdoutFile: order.target,
      feed: (stdin) => writeFrames(stdin, order, { ...context, planes, clips }),
    });
  } finally {
    decoding.abort();
    await Promise.all(clips.map((clip) => clip.ended));
    for (const { planes: own } of clips) if (own !== undefined) freePlanes(memory, own);
  }
}

interface Feeding extends ComposeContext {
  readonly planes: ReadonlyMap<string, Planes>;
  readonly clips: readonly Clip[];
}

async function writeFrames(
  stdin: Writable,
  { film, frames }: PieceOrder,
  { memory, painter, planes, clips, onFrames }: Feeding,
): Promise<void> {
  const find = (source: string): Planes => {
    const found = planes.get(source);
    if (found === undefined) throw new RangeError(`“${source}” was not loaded`);
    return found;
  };
  const bytes = pictureBytes(film.size.width, film.size.height, false);
  const canvas = painter.createFrame();
  // The kernel's memory may grow, and so move, while a frame is being written.
  const buffer = Buffer.allocUnsafe(bytes);
  try {
    for (let index = 0; index < frames; index += 1) {
      for (const clip of clips) await clip.advance(index, memory);
      painter.paint(sceneAt(film, index), find, canvas);
      buffer.set(memory.kernel.bytes().subarray(canvas.y, canvas.y + bytes));
      await written(stdin, buffer);
      onFrames(index + 1);
    }
  } finally {
    painter.freeFrame(canvas);
  }
}

/** Resolves when the buffer may be used again. @throws the stream's error */
function written(stream: Writable, buffer: Uint8Array): Promise<void> {
  return new Promise((resolve, reject) => {
    stream.write(buffer, (error) => (error ? reject(error) : resolve()));
  });
}

/** A clip that is decoded while its piece is composed. */
class Clip {
  readonly source: string;
  readonly ended: Promise<void>;
  planes: Planes | undefined;
  readonly #run: ClipRun;
  readonly #bytes: number;
  #reader: FrameReader | undefined;
  #failure: unknown;
  #next = 0;

  constructor(source: string, run: ClipRun, { film, ffmpeg }: PieceOrder, signal: AbortSignal) {
    this.source = source;
    this.#run = run;
    this.#bytes = pictureBytes(film.size.width, film.size.height, false);
    this.ended = runProcess(ffmpeg, run.args, {
      signal,
      take: (stdout, onRead) => (this.#reader = new FrameReader(stdout, onRead)),
    }).then(
      () => undefined,
      (error: unknown) => void (this.#failure = error),
    );
  }

  /** Brings the clip's picture of that frame into its planes. @throws ClipFailed */
  async advance(frame: number, memory: PixelMemory): Promise<void> {
    const { start, frames } = this.#run;
    const planes = this.planes;
    while (planes !== undefined && this.#next < frames && start + this.#next <= frame) {
      const place = (): Uint8Array => memory.kernel.bytes().subarray(planes.y, planes.y + this.#bytes);
      if (!(await this.#reader?.read(this.#bytes, place))) {
        await this.ended;
        throw new ClipFailed(this.source, this.#failure);
      }
      this.#next += 1;
    }
  }
}
