import type { RgbPixels } from '../../../ffmpeg/index.ts';
import type { Dense, FaceWeights, SeparableWeights } from './weights.ts';

/** What a layer gives: `channels` values for each pixel, pixel after pixel, rows from the top. */
export interface Tensor {
  readonly width: number;
  readonly height: number;
  readonly channels: number;
  readonly data: Float32Array;
}

/** What `assembly/layers.ts` exports; its parameters are listed there. */
type Layers = Readonly<
  Record<'numbersOf' | 'convolve' | 'convolveSeparably' | 'mix' | 'pool', (...numbers: number[]) => void>
>;

/** The parts of WebAssembly that are needed; the language's types have them with the browser's alone. */
declare const WebAssembly: {
  readonly Memory: new (options: { readonly initial: number }) => { readonly buffer: ArrayBuffer };
  readonly Module: new (bytes: Uint8Array<ArrayBuffer>) => object;
  readonly Instance: new (module: object, imports: object) => { readonly exports: unknown };
};

const PAGE = 65_536;
const FLOAT = 4;
/** Bytes that may be overwritten behind a layer: four pixels of the most channels. */
const SLACK = 4 * 512 * FLOAT;
/** Outputs are reckoned so many at a time. */
const OUTPUTS = 8;

/** What finds faces. It keeps the memory that it works in, which has to be as large as for the largest picture so far. */
export class FaceFinder {
  readonly #code: Uint8Array<ArrayBuffer>;
  readonly #first: Dense;
  readonly #middle: readonly SeparableWeights[];
  readonly #mixing: Dense;
  readonly #numbers: readonly Float32Array[];
  #desk: Desk | undefined;

  /** @param code the compiled `assembly/layers.ts` */
  constructor({ first, middle, last }: FaceWeights, code: Uint8Array<ArrayBuffer>) {
    const mixing = padded(last);
    const dense = [first, ...middle.map(({ pointwise }) => pointwise), mixing];
    const numbers = dense.flatMap(({ weights, bias }) => [weights, bias]);
    [this.#code, this.#first, this.#middle, this.#mixing] = [code, first, middle, mixing];
    this.#numbers = [...numbers, ...middle.map(({ depthwise }) => depthwise)];
  }

  /** Runs a picture of at least 3 × 3 pixels through the network. */
  lookAt(pixels: RgbPixels): Tensor {
    const { width, height } = pixels;
    const { room, layers, at, one, other, scratch } = this.#deskFor(width, height);
    const of = (values: Float32Array): number => at.get(values) ?? 0;
    const { weights, bias } = this.#first;
    room.bytes.set(pixels.data, one);
    layers.numbersOf(one, pixels.data.length, other);
    layers.convolve(other, width, height, of(weights), of(bias), bias.length, scratch, one);
    let size = { width: width - 2, height: height - 2, channels: bias.length };
    for (const { depthwise, pointwise } of this.#middle) {
      layers.pool(one, size.width, size.height, size.channels, 2, other);
      size = { ...size, width: Math.ceil(size.width / 2), height: Math.ceil(size.height / 2) };
      const { weights, bias } = pointwise;
      layers.convolveSeparably(
        ...[other, size.width, size.height, size.channels, of(depthwise), of(weights), of(bias)],
        ...[bias.length, scratch, one],
      );
      size = { ...size, channels: bias.length };
    }
    layers.pool(one, size.width, size.height, size.channels, 1, other);
    const mixing = this.#mixing;
    const places = size.width * size.height;
    const channels = mixing.bias.length;
    layers.mix(other, places, size.channels, of(mixing.weights), of(mixing.bias), channels, one);
    const data = new Float32Array(room.bytes.buffer, one, places * channels).slice();
    return { ...size, channels, data };
  }

  #deskFor(width: number, height: number): Desk {
    // The first layer is the largest; what is made of it in turns needs no more than a quarter.
    const bytes = {
      large: 4 * 16 * width * height + SLACK,
      small: 4 * 4 * (width + 2) * (height + 2) + SLACK,
      scratch: 27 * FLOAT * width + SLACK,
    };
    const now = this.#desk?.bytes;
    if (
      this.#desk !== undefined &&
      now !== undefined &&
      now.large >= bytes.large &&
      now.small >= bytes.small &&
      now.scratch >= bytes.scratch
    )
      return this.#desk;
    const room = new Room(
      this.#numbers.reduce(
        (sum, each) => sum + each.byteLength + 16,
        bytes.large + bytes.small + bytes.scratch,
      ),
    );
    const layers = room.load(this.#code);
    const [one, other, scratch] = [room.take(bytes.large), room.take(bytes.small), room.take(bytes.scratch)];
    const at = new Map(this.#numbers.map((each) => [each, room.put(each)]));
    this.#desk = { bytes, room, layers, at, one, other, scratch };
    return this.#desk;
  }
}

/** Memory with everything in its place: the layers, their numbers, and room for two layers' pixels and a row's. */
interface Desk {
  readonly bytes: { readonly large: number; readonly small: number; readonly scratch: number };
  readonly room: Room;
  readonly layers: Layers;
  /** Where each layer's numbers are. */
  readonly at: ReadonlyMap<Float32Array, number>;
  readonly one: number;
  readonly other: number;
  readonly scratch: number;
}

/** The same with outputs that are always 0 behind the others, so that they are a multiple of eight. */
function padded({ weights, bias }: Dense): Dense {
  const outputs = Math.ceil(bias.length / OUTPUTS) * OUTPUTS;
  const wide = new Float32Array((weights.length / bias.length) * outputs);
  for (let from = 0, to = 0; from < weights.length; from += bias.length, to += outputs)
    wide.set(weights.subarray(from, from + bias.length), to);
  const wideBias = new Float32Array(outputs);
  wideBias.set(bias);
  return { weights: wide, bias: wideBias };
}

/** The memory that the layers work in. */
class Room {
  readonly #memory: { readonly buffer: ArrayBuffer };
  readonly bytes: Uint8Array;
  #end = 16;

  /** @param size bytes that will be taken */
  constructor(size: number) {
    // What is taken begins at multiples of 16.
    this.#memory = new WebAssembly.Memory({ initial: Math.ceil((size + 4 * 16) / PAGE) + 1 });
    this.bytes = new Uint8Array(this.#memory.buffer);
  }

  load(code: Uint8Array<ArrayBuffer>): Layers {
    const abort = (): never => {
      throw new RangeError('the face finder gave up');
    };
    const instance = new WebAssembly.Instance(new WebAssembly.Module(code), {
      env: { memory: this.#memory, abort },
    });
    return instance.exports as Layers;
  }

  /** @returns byte offset */
  take(size: number): number {
    const at = this.#end;
    this.#end += Math.ceil(size / 16) * 16;
    return at;
  }

  put(values: Float32Array): number {
    const at = this.take(values.byteLength);
    new Float32Array(this.#memory.buffer, at, values.length).set(values);
    return at;
  }
}
