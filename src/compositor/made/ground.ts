import { pictureBytes, type Planes, type RawPicture } from '../pixels/planes.ts';
import type { Size } from '../scene/scene.ts';

/** Standard deviation of the blur, in cells of luma. */
const BLUR = 7.3;
/** What is left of the picture's brightness and colour. */
const LIGHT = 0.5;
const COLOR = 0.85;
/** Pixels that a cell is the mean of, in each direction. */
const LOOKS = 4;

/**
 * A picture that fills a frame, blurred and darkened, as coarse as `grid`: made again large it is soft.
 * @param bytes the memory that the picture is in
 * @param grid even, of the frame's shape
 */
export function blurredGround(bytes: Uint8Array, picture: Planes, grid: Size): RawPicture {
  const out = new Uint8Array(pictureBytes(grid.width, grid.height, false));
  let at = 0;
  for (const [plane, step] of [
    [picture.y, 1],
    [picture.u, 2],
    [picture.v, 2],
  ] as const) {
    const source = { width: picture.width / step, height: picture.height / step };
    const cells = { width: grid.width / step, height: grid.height / step };
    const values = filled(bytes.subarray(plane, plane + source.width * source.height), source, cells);
    // Three running means come close to a Gaussian.
    const radius = Math.max(1, Math.round(BLUR / step - 0.5));
    for (let pass = 0; pass < 3; pass += 1) smooth(values, cells, radius);
    const [base, kept] = step === 1 ? [16, LIGHT] : [128, COLOR];
    for (let cell = 0; cell < values.length; cell += 1)
      out[at + cell] = Math.round(base + ((values[cell] ?? 0) - base) * kept);
    at += values.length;
  }
  return { ...grid, transparent: false, bytes: out };
}

/** The middle of a plane, as much as has the shape of the cells, as their means. */
function filled(plane: Uint8Array, source: Size, cells: Size): Float32Array {
  const scale = Math.min(source.width / cells.width, source.height / cells.height);
  const columns = looks(source.width, cells.width, scale);
  const rows = looks(source.height, cells.height, scale);
  const values = new Float32Array(cells.width * cells.height);
  for (let y = 0; y < cells.height; y += 1) {
    for (let look = 0; look < LOOKS; look += 1) {
      const row = (rows[y * LOOKS + look] ?? 0) * source.width;
      for (let x = 0; x < cells.width; x += 1) {
        const first = x * LOOKS;
        let sum = 0;
        for (let column = first; column < first + LOOKS; column += 1)
          sum += plane[row + (columns[column] ?? 0)] ?? 0;
        const at = y * cells.width + x;
        values[at] = (values[at] ?? 0) + sum / (LOOKS * LOOKS);
      }
    }
  }
  return values;
}

/** Which pixels are looked at, {@link LOOKS} for each cell. */
function looks(length: number, cells: number, scale: number): Int32Array {
  const from = (length - cells * scale) / 2;
  return Int32Array.from({ length: cells * LOOKS }, (_, index) =>
    Math.max(0, Math.min(length - 1, Math.floor(from + ((index + 0.5) / LOOKS) * scale))),
  );
}

/** A running mean along rows, then along columns; beyond the edges a plane goes on as its last cell. */
function smooth(values: Float32Array, { width, height }: Size, radius: number): void {
  const line = new Float32Array(Math.max(width, height));
  const along = (start: number, stride: number, length: number): void => {
    for (let index = 0; index < length; index += 1) line[index] = values[start + index * stride] ?? 0;
    const cell = (index: number): number => line[Math.max(0, Math.min(length - 1, index))] ?? 0;
    let sum = 0;
    for (let index = -radius; index <= radius; index += 1) sum += cell(index);
    for (let index = 0; index < length; index += 1) {
      values[start + index * stride] = sum / (2 * radius + 1);
      sum += cell(index + radius + 1) - cell(index - radius);
    }
  };
  for (let row = 0; row < height; row += 1) along(row * width, 1, width);
  for (let column = 0; column < width; column += 1) along(column, width, height);
}
