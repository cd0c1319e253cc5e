import fc from 'fast-check';
import { pictureBytes, type RawPicture } from '../../../src/compositor/pixels/planes.ts';
import type { Tint } from './pictures.ts';
import type { Layer, Rect, Scene, Size } from '../../../src/compositor/scene/scene.ts';

const even = (min: number, max: number) => fc.integer({ min: min / 2, max: max / 2 }).map((half) => 2 * half);
const size = fc.record({ width: even(2, 70), height: even(2, 40) });
const unit = fc.double({ min: 0, max: 1, noNaN: true });

/** Planes of noise. */
export const picture: fc.Arbitrary<RawPicture> = fc
  .record({ width: even(8, 90), height: even(8, 60), transparent: fc.boolean(), seed: fc.integer() })
  .map(({ seed, ...shape }) => ({
    ...shape,
    bytes: noise(pictureBytes(shape.width, shape.height, shape.transparent), seed),
  }));

const byte = fc.integer({ min: 0, max: 255 });
const color = fc.record({ y: byte, u: byte, v: byte });

/** One colour through noise, or through noise whose rows are alike for the most part, as those of a shadow are. */
const tint: fc.Arbitrary<Tint> = fc
  .record({ width: even(8, 90), height: even(8, 60), color, seed: fc.integer(), alike: fc.boolean() })
  .map(({ seed, alike, ...shape }) => {
    const { width, height } = shape;
    const bytes = noise(width * height * 1.25, seed);
    if (alike) repeatMiddle(bytes.subarray(0, width * height), width);
    if (alike) repeatMiddle(bytes.subarray(width * height), width / 2);
    return { ...shape, bytes };
  });

/** Puts the middle row over most of the others. */
function repeatMiddle(plane: Uint8Array, width: number): void {
  const height = plane.length / width;
  const middle = plane.slice(width * (height >> 1), width * ((height >> 1) + 1));
  for (let row = height >> 3; row < height - (height >> 3); row += 1) plane.set(middle, width * row);
}

/** Bytes without a pattern, the same for the same seed. */
export function noise(length: number, seed: number): Uint8Array {
  let state = seed | 1;
  return new Uint8Array(length).map(() => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return state & 255;
  });
}

const number = (min: number, max: number) =>
  fc.oneof(fc.integer({ min, max }), fc.double({ min, max, noNaN: true }));

const placeIn = ({ width, height }: Size): fc.Arbitrary<Rect> =>
  fc.oneof(
    fc.constant({ x: 0, y: 0, width, height }),
    fc.record({
      ...{ x: number(-width, width), y: number(-height, height) },
      ...{ width: number(1, 2 * width), height: number(1, 2 * height) },
    }),
  );

const windowIn = ({ width, height }: Size): fc.Arbitrary<Rect> =>
  fc.record({
    ...{ x: number(0, width / 2), y: number(0, height / 2) },
    ...{ width: number(1, width), height: number(1, height) },
  });

const layerIn = (frame: Size, pictures: readonly Size[]): fc.Arbitrary<Layer> => {
  const common = {
    place: placeIn(frame),
    opacity: fc.oneof(fc.constant(1), unit),
    mask: fc.option(
      fc.record({ start: number(-3, 3), across: fc.double({ min: -1, max: 1, noNaN: true }), down: unit }),
      { nil: undefined },
    ),
  };
  const drop = <T extends object>(one: T): T =>
    Object.fromEntries(Object.entries(one).filter(([, value]) => value !== undefined)) as T;
  const fill = fc
    .record({
      ...common,
      kind: fc.constant('fill' as const),
      color,
    })
    .map(drop);
  const shown = fc.nat({ max: pictures.length - 1 }).chain((index) =>
    fc
      .record({
        ...common,
        kind: fc.constant('picture' as const),
        source: fc.constant(String(index)),
        size: fc.oneof(fc.constant(sizeOf(pictures[index])), size),
        window: fc.oneof(windowIn(pictures[index] ?? frame), fc.constant({ x: 0, y: 0, ...frame })),
        grade: fc.option(
          fc.record({
            ...{ contrast: fc.double({ min: 0, max: 4, noNaN: true }), saturation: number(0, 4) },
            ...{ brightness: fc.double({ min: -1, max: 1, noNaN: true }), blue: unit, red: unit },
          }),
          { nil: undefined },
        ),
      })
      .map(drop),
  );
  return fc.oneof({ weight: 4, arbitrary: shown }, fill) as fc.Arbitrary<Layer>;
};

const sizeOf = ({ width, height }: Size = { width: 8, height: 8 }): Size => ({ width, height });

/** Layers that may be groups of such. */
const anyLayerIn = (frame: Size, pictures: readonly Size[]): fc.Arbitrary<Layer> => {
  const flat = layerIn(frame, pictures);
  const group = fc
    .record({ layers: fc.array(flat, { maxLength: 3 }), outer: flat })
    .map(({ layers, outer: { place, opacity, mask } }) => {
      const whole = { kind: 'group', layers, place, opacity };
      return (mask === undefined ? whole : { ...whole, mask }) as Layer;
    });
  return fc.oneof({ weight: 3, arbitrary: flat }, group);
};

/** A scene, its pictures and the size of its frame. */
export interface Case {
  readonly frame: Size;
  readonly pictures: (RawPicture | Tint)[];
  readonly scene: Scene;
}

/** Anything that can be painted. */
export const anyCase: fc.Arbitrary<Case> = fc
  .record({
    frame: size.map(({ width, height }) => ({ width: Math.max(8, width), height: Math.max(8, height) })),
  })
  .chain(({ frame }) =>
    fc
      .array(fc.oneof({ weight: 3, arbitrary: picture }, tint), { minLength: 1, maxLength: 2 })
      .chain((pictures) =>
        fc.record({
          frame: fc.constant(frame),
          pictures: fc.constant(pictures),
          scene: fc.record({
            layers: fc.array(anyLayerIn(frame, pictures), { maxLength: 4 }),
            grain: fc.constantFrom(
              { amount: 0, seed: 1 },
              { amount: 0.03, seed: 77 },
              { amount: 0.8, seed: -5 },
            ),
          }),
        }),
      ),
  );
