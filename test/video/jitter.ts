import { execFile } from 'node:child_process';
import { rm, writeFile } from 'node:fs/promises';
import { promisify } from 'node:util';

const run = promisify(execFile);

interface Size {
  readonly width: number;
  readonly height: number;
}

/** Pixels of the film from one line to the next. */
const STEP = 50;
/** Standard deviation of a line's brightness, as a part of that: crisp, so that the encoder cannot take it for a shade. */
const SOFT = 0.04;
/** What a slow movement may be as a curve: a polynomial of this degree. */
const DEGREE = 6;

/** Makes a picture of soft bright lines on grey, in both directions. @param path of a PNG @param film its size */
export async function makeGrid(
  ffmpeg: string,
  path: string,
  { width, height }: Size,
  film: Size,
): Promise<void> {
  const profile = (length: number): Float64Array => {
    const step = (STEP * width) / film.width;
    return Float64Array.from({ length }, (_, at) => {
      const off = ((at + 0.5) % step) / step - 0.5;
      return Math.exp((off / SOFT) ** 2 / -2);
    });
  };
  const [across, down] = [profile(width), profile(height)];
  const bytes = new Uint8Array(width * height);
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1)
      bytes[y * width + x] = Math.round(30 + 200 * Math.max(across[x] ?? 0, down[y] ?? 0));
  const raw = `${path}.raw`;
  await writeFile(raw, bytes);
  const input = ['-f', 'rawvideo', '-pix_fmt', 'gray', '-s', `${width}x${height}`, '-i', raw];
  await run(ffmpeg, ['-v', 'error', '-y', ...input, path]);
  await rm(raw);
}

/** The luma of all frames of a film, one after the other. */
export async function decodeLuma(ffmpeg: string, path: string): Promise<Uint8Array> {
  const args = ['-v', 'error', '-i', path, '-map', '0:v:0', '-fps_mode', 'passthrough'];
  const output = ['-vf', 'extractplanes=y', '-f', 'rawvideo', 'pipe:1'];
  const options = { encoding: 'buffer', maxBuffer: 1024 * 1024 * 1024 } as const;
  const { stdout } = await run(ffmpeg, [...args, ...output], options);
  return stdout;
}

/**
 * How much the lines of a grid tremble in a film: the root mean square of how far they are, in each frame, from the smooth curve that they
 * follow. Pixels of the film. Lines that leave the picture do not count.
 * @param luma of all frames, one after the other
 */
export function measureJitter(luma: Uint8Array, size: Size): number {
  const area = size.width * size.height;
  const frames = luma.length / area;
  const tracks = [new Tracks(), new Tracks()];
  for (let frame = 0; frame < frames; frame += 1) {
    const [across, down] = profilesOf(luma.subarray(frame * area, (frame + 1) * area), size);
    tracks[0]?.follow(across);
    tracks[1]?.follow(down);
  }
  const errors = tracks.flatMap((one) => one.whole(frames)).flatMap((track) => offCurve(track));
  if (errors.length === 0) throw new RangeError('no line stays in the picture');
  return Math.sqrt(errors.reduce((sum, one) => sum + one * one, 0) / errors.length);
}

/** The mean of each column, and of each row. */
function profilesOf(frame: Uint8Array, { width, height }: Size): [Float64Array, Float64Array] {
  const [across, down] = [new Float64Array(width), new Float64Array(height)];
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const sample = frame[y * width + x] ?? 0;
      across[x] = (across[x] ?? 0) + sample / height;
      down[y] = (down[y] ?? 0) + sample / width;
    }
  }
  return [across, down];
}

/** Where the lines of one direction are, frame by frame. */
class Tracks {
  readonly #tracks: number[][] = [];

  follow(profile: Float64Array): void {
    if (this.#tracks.length === 0) {
      for (const at of peaks(profile)) this.#tracks.push([at]);
      return;
    }
    for (const track of this.#tracks) {
      const last = track.at(-1) ?? Number.NaN;
      const margin = STEP / 2;
      if (last > margin && last < profile.length - margin) track.push(centreOf(profile, last));
    }
  }

  /** Those of the lines that were seen in every frame. */
  whole(frames: number): readonly number[][] {
    return this.#tracks.filter((track) => track.length === frames);
  }
}

function peaks(profile: Float64Array): number[] {
  const found: number[] = [];
  const highest = Math.max(...profile);
  const margin = STEP / 2;
  for (let at = Math.ceil(margin); at < profile.length - margin; at += 1) {
    const near = profile.subarray(at - 2, at + 3);
    const last = found.at(-1) ?? -STEP;
    if (profile[at] === Math.max(...near) && (profile[at] ?? 0) > 0.8 * highest && at - last > STEP / 2)
      found.push(centreOf(profile, at));
  }
  return found;
}

/** The centre of a symmetric line near a place: the window is moved until it lies amid it, so that its own edges do not count. */
function centreOf(profile: Float64Array, start: number): number {
  const soft = STEP * SOFT * 1.5;
  const reach = Math.ceil(4 * soft);
  let at = start;
  for (let round = 0; round < 20; round += 1) {
    let [sum, weights] = [0, 0];
    const floor = Math.min(...profile.subarray(Math.max(0, Math.round(at) - reach), Math.round(at) + reach));
    for (let x = Math.max(0, Math.floor(at) - reach); x <= Math.min(profile.length - 1, at + reach); x += 1) {
      const weight = Math.exp(((x - at) / soft) ** 2 / -2) * ((profile[x] ?? 0) - floor);
      sum += weight * (x - at);
      weights += weight;
    }
    at += (2 * sum) / weights;
  }
  return at;
}

/** How far each of a row of numbers is from the polynomial that fits them best. */
function offCurve(values: readonly number[]): number[] {
  const rest = [...values];
  const basis: number[][] = [];
  for (let degree = 0; degree <= DEGREE; degree += 1) {
    // Made orthogonal to those before it, so that each part can be taken away by itself.
    const one = values.map((_, index) => ((2 * index) / (values.length - 1) - 1) ** degree);
    for (const other of basis) takeAway(one, other);
    basis.push(one);
    takeAway(rest, one);
  }
  return rest;
}

function takeAway(from: number[], part: readonly number[]): void {
  const dot = (a: readonly number[], b: readonly number[]): number =>
    a.reduce((sum, value, index) => sum + value * (b[index] ?? 0), 0);
  const factor = dot(from, part) / dot(part, part);
  for (const [index, value] of part.entries()) from[index] = (from[index] ?? 0) - factor * value;
}
