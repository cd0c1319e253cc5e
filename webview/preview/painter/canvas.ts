import { SourceMaker } from '../../../src/compositor/made/maker.ts';
import { Painter } from '../../../src/compositor/painter.ts';
import { PixelMemory } from '../../../src/compositor/pixels/memory.ts';
import type { Planes } from '../../../src/compositor/pixels/planes.ts';
import { allocatePixels, planesToPixels, type Pixels } from '../../../src/compositor/pixels/rgba.ts';
import { createWasmKernel } from '../../../src/compositor/pixels/wasm.ts';
import type { PreviewManifest } from '../../../src/compositor/preview/manifest.ts';
import { scaleScene } from '../../../src/compositor/preview/scaleScene.ts';
import type { Scene } from '../../../src/compositor/scene/scene.ts';
import { PictureStore } from './pictureStore.ts';

/** All that belongs to frames of one size: a memory, the pictures in it, and the frame that they are painted into. */
export class Canvas {
  readonly memory: PixelMemory;
  readonly maker: SourceMaker;
  readonly pictures: PictureStore;
  /** Pixels that are shown for one of the film. */
  readonly scale: number;
  readonly #sizes: string;
  readonly #painter: Painter;
  readonly #frame: Planes;
  readonly #pixels: Pixels;
  readonly #image: ImageData;

  /** @param kernel the code of the kernel that paints */
  constructor(kernel: Uint8Array<ArrayBuffer>, film: Sized) {
    const { size } = film;
    this.memory = new PixelMemory(createWasmKernel(kernel));
    this.maker = new SourceMaker(this.memory);
    this.scale = size.width / film.film.size.width;
    this.pictures = new PictureStore(this.memory, this.maker, this.scale);
    this.#sizes = sizesOf(film);
    this.#painter = new Painter(this.memory, size);
    this.#frame = this.#painter.createFrame();
    this.#pixels = allocatePixels(this.memory, size);
    this.#image = new ImageData(size.width, size.height);
  }

  /** Whether a film's frames can be painted here. */
  fits(film: Sized): boolean {
    return sizesOf(film) === this.#sizes;
  }

  /**
   * Paints a scene of a film that {@link fits}.
   *
   * @param source finds the planes behind a layer's source
   * @returns what is seen, until the next one is painted
   * @throws what `source` throws
   */
  paint(scene: Scene, { film, size }: Sized, source: (id: string) => Planes): ImageData {
    this.#painter.paint(scaleScene(scene, film.size, size), source, this.#frame);
    planesToPixels(this.memory, this.#frame, this.#pixels);
    const { at } = this.#pixels;
    const { data } = this.#image;
    data.set(this.memory.kernel.bytes().subarray(at, at + data.length));
    return this.#image;
  }
}

/** A film as far as its sizes: as it is shown, and its own. */
type Sized = Pick<PreviewManifest, 'size' | 'film'>;

const sizesOf = ({ size, film }: Sized): string => [size.width, size.height, film.size.width].join();
