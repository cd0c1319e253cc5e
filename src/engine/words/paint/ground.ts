import type { Rgb } from '../../looks/index.ts';
import type { FrameSize } from '../../types.ts';
import { randomNumbers } from '../../random.ts';
import type { Bitmap } from './bitmap.ts';

/** A soft light: centre as fractions of the frame, reach as a fraction of its diagonal, strength 0–1. */
export interface Glow {
  readonly x: number;
  readonly y: number;
  readonly reach: number;
  readonly strength: number;
  readonly colour: Rgb;
}

/** A full-frame ground: a gradient from one corner to another, glows over it, darker corners, a breath of grain. */
export interface Ground {
  readonly from: Rgb;
  readonly to: Rgb;
  /** Direction of the gradient in radians, 0 is to the right. */
  readonly angle: number;
  readonly glows: readonly Glow[];
  /** What the corners fade to, and how far, 0–1. */
  readonly corners: { readonly colour: Rgb; readonly strength: number };
  /** Levels (of 255) of fine grain. */
  readonly grain: number;
  /** Levels (a standard deviation) of a soft texture, which encoders leave. */
  readonly texture?: number;
}

/** Sides of the tiles of noise and of texture, pixels: dithering needs no more, texture would be seen to come again. */
const TILE = 128;
const SOFT_TILE = 512;

/** Levels of what is added to every pixel so that rounding leaves no steps. */
const DITHER = 0.5;
/** Pixels over which the grain of a texture spreads: finer grain, encoders take away. */
const SPREAD = 2;

/** Grain as of paper, of a standard deviation of 1; goes on at its edges. */
function softNoise(random: () => number): Float32Array {
  let noise = Float32Array.from({ length: SOFT_TILE * SOFT_TILE }, () => random() + random() - 1);
  for (let pass = 0; pass < 2; pass += 1) noise = blurred(noise);
  const deviation = Math.sqrt(noise.reduce((sum, value) => sum + value * value, 0) / noise.length);
  return noise.map((value) => value / deviation);
}

function blurred(noise: Float32Array): Float32Array<ArrayBuffer> {
  const [rows, all] = [new Float32Array(noise.length), new Float32Array(noise.length)];
  const wrapped = (index: number): number => (index + SOFT_TILE) % SOFT_TILE;
  for (let y = 0; y < SOFT_TILE; y += 1)
    for (let x = 0; x < SOFT_TILE; x += 1)
      for (let by = -SPREAD; by <= SPREAD; by += 1)
        rows[y * SOFT_TILE + x] =
          (rows[y * SOFT_TILE + x] ?? 0) + (noise[y * SOFT_TILE + wrapped(x + by)] ?? 0);
  for (let y = 0; y < SOFT_TILE; y += 1)
    for (let x = 0; x < SOFT_TILE; x += 1)
      for (let by = -SPREAD; by <= SPREAD; by += 1)
        all[y * SOFT_TILE + x] = (all[y * SOFT_TILE + x] ?? 0) + (rows[wrapped(y + by) * SOFT_TILE + x] ?? 0);
  return all;
}

/** Paints the ground. A gradient in 8 bits shows steps: every pixel is dithered by less than a level, so that none can be seen. */
export function paintGround({ width, height }: FrameSize, ground: Ground): Bitmap {
  const data = new Uint8Array(width * height * 4);
  const random = randomNumbers(7);
  const noise = Float32Array.from({ length: TILE * TILE }, () => random() + random() - 1);
  const { texture = 0 } = ground;
  const soft = texture > 0 ? softNoise(random) : undefined;
  const amplitude = DITHER + ground.grain;
  const [cos, sin] = [Math.cos(ground.angle), Math.sin(ground.angle)];
  const span = (Math.abs(width * cos) + Math.abs(height * sin)) / 2;
  const { corners } = ground;
  const diagonal = Math.hypot(width, height);
  const glows = ground.glows.map((glow) => ({
    ...glow,
    cx: glow.x * width,
    cy: glow.y * height,
    r2: (glow.reach * diagonal) ** 2,
  }));
  for (let y = 0, at = 0; y < height; y++) {
    const dy = y - height / 2;
    for (let x = 0; x < width; x++, at += 4) {
      const dx = x - width / 2;
      const mix = 0.5 + (dx * cos + dy * sin) / (2 * span);
      let red = ground.from[0] + (ground.to[0] - ground.from[0]) * mix;
      let green = ground.from[1] + (ground.to[1] - ground.from[1]) * mix;
      let blue = ground.from[2] + (ground.to[2] - ground.from[2]) * mix;
      for (const glow of glows) {
        const distance = ((x - glow.cx) ** 2 + (y - glow.cy) ** 2) / glow.r2;
        if (distance >= 1) continue;
        const light = glow.strength * (1 - distance) ** 2;
        red += (glow.colour[0] - red) * light;
        green += (glow.colour[1] - green) * light;
        blue += (glow.colour[2] - blue) * light;
      }
      const edge = corners.strength * ((4 * (dx * dx + dy * dy)) / (diagonal * diagonal)) ** 1.5;
      const fine = (noise[(y % TILE) * TILE + (x % TILE)] ?? 0) * amplitude;
      const dither = fine + (soft?.[(y % SOFT_TILE) * SOFT_TILE + (x % SOFT_TILE)] ?? 0) * texture;
      data[at] = clamp(red + (corners.colour[0] - red) * edge + dither);
      data[at + 1] = clamp(green + (corners.colour[1] - green) * edge + dither);
      data[at + 2] = clamp(blue + (corners.colour[2] - blue) * edge + dither);
      data[at + 3] = 255;
    }
  }
  return { width, height, data };
}

const clamp = (value: number) => (value < 0 ? 0 : value > 255 ? 255 : value + 0.5);
