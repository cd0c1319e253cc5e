/**
 * The few things that are done to pixels, on 8-bit planes in one block of memory. Two kernels do them, equal to the bit: SIMD WebAssembly
 * (`assembly`) and plain TypeScript (`reference`). Positions in memory are byte offsets.
 *
 * Fractions are Q15: 32767 is 1. Behind every plane lie at least {@link SLACK} bytes that may be read.
 */
export interface Kernel {
  /** Bytes of the memory as it is now; invalid after {@link grow}. */
  bytes(): Uint8Array<ArrayBuffer>;
  /** Makes the memory at least this many bytes long. */
  grow(bytes: number): void;
  /** Resamples a part of a plane into a part of another, graded, through a mask, over what is there. */
  draw(call: DrawCall): void;
  /** Lays one value over a part of a plane. */
  fill(call: FillCall): void;
  /** Adds noise to a plane. */
  grain(call: GrainCall): void;
  /** Copies a plane, turned. */
  turn(call: TurnCall): void;
  /** Makes planes from pixels. */
  fromRgba(call: FromRgbaCall): void;
  /** Makes pixels from planes. */
  toRgba(call: ToRgbaCall): void;
}

/** Bytes that are readable behind a plane: SIMD reads whole blocks. */
export const SLACK = 16;

/** Samples that one is made from, unless it is made smaller by much. */
export const TAPS = 4;

/** Bytes of one row's entry in a table of rows: the first row (i32), its weights (i16, Q14), of which an odd number has a 0 behind it. */
export function rowEntryBytes(taps: number): number {
  return roundUp(4 + 2 * taps, 16);
}

/**
 * Bytes of 8 columns in the quick way's table: where the first two neighbours of each are, counted from the first of all eight (two times 16
 * bits, at most 13 in the lower byte; the upper one is 128); the weights of the first two neighbours of the first four columns, of their
 * other two, and the same of the last four columns (i16, Q14); the first source column of the eight, counted from `from` (i32); 12 unused.
 */
export const COLUMN_RECORD = 112;

/** A part of a plane that is written, and how opaque. */
export interface Target {
  /** The part's first byte. */
  readonly dst: number;
  readonly dstStride: number;
  readonly width: number;
  readonly height: number;
  /** Q15. */
  readonly opacity: number;
  /** The same of the first and of the last column, which a layer may cover in part. Those of a single column are equal. */
  readonly left: number;
  readonly right: number;
  /** The mask at the part's first pixel and its change for each pixel across and down, Q15; both changes 0: no mask. */
  readonly maskStart: number;
  readonly maskAcross: number;
  readonly maskDown: number;
  /** Working memory of {@link scratchBytes}. */
  readonly scratch: number;
}

export interface DrawCall extends Target {
  /** 0: the picture is `value` all over, as opaque as `alpha` says. */
  readonly src: number;
  readonly value: number;
  readonly stride: number;
  /** A plane of the same shape that says how opaque each pixel is; the source was multiplied by it. 0: all are opaque. */
  readonly alpha: number;
  /** Table of {@link rowEntryBytes} for each row of the target. 0: the source is copied pixel by pixel from its first one on. */
  readonly rows: number;
  /** Source rows that one row is made from. {@link TAPS} in both directions is the quick way; otherwise any number. */
  readonly rowTaps: number;
  /**
   * Table of columns. The quick way's has {@link COLUMN_RECORD} bytes for every 8 columns. The other's has, filled up to a multiple of 16
   * columns, the first source column of each, counted from `from` (i32), and behind all of them the weights of each (i16, Q14).
   */
  readonly columns: number;
  /** Source columns that one column is made from: {@link TAPS}, or a multiple of 8. Those that are not needed weigh 0. */
  readonly columnTaps: number;
  /** Source columns that are needed. */
  readonly from: number;
  readonly span: number;
  /**
   * Grade: sample ← (offset + gain · 4 · 32 · (sample − base)) / 32. Unchanged: gain 8192 (Q15, a quarter), offset base · 32 + 16.
   * What was multiplied by alpha is graded in proportion.
   */
  readonly base: number;
  readonly gain: number;
  readonly offset: number;
}

export interface FillCall extends Target {
  readonly value: number;
}

export interface GrainCall {
  readonly dst: number;
  readonly dstStride: number;
  readonly width: number;
  readonly height: number;
  /** {@link GRAIN_TILE} signed bytes of noise and a row more. */
  readonly tile: number;
  /** Another for each frame. */
  readonly seed: number;
  /** Q15; 1 makes the noise twice as strong as it is stored. */
  readonly amount: number;
}

/** Places in the noise that a row may begin at. */
export const GRAIN_TILE = 65_536;

/** A plane that is copied, turned. With negative strides, from the last row on, it is turned upside down as well. */
export interface TurnCall {
  readonly src: number;
  readonly stride: number;
  /** Of the source. */
  readonly width: number;
  readonly height: number;
  readonly dst: number;
  readonly dstStride: number;
  /** As it is, every row backwards, or rows as columns. */
  readonly way: 'copied' | 'mirrored' | 'transposed';
}

/** Pixels → planes, bt709 in limited range, multiplied by alpha. What the planes have more of pixels than the source are its last ones. */
export interface FromRgbaCall {
  /** sRGB and alpha, 8 bits each, row by row. */
  readonly src: number;
  readonly width: number;
  readonly height: number;
  /** Whether the colours were multiplied by alpha already. */
  readonly multiplied: boolean;
  readonly y: number;
  readonly u: number;
  readonly v: number;
  /** 0: the pixels' alpha is not looked at. */
  readonly alphaY: number;
  readonly alphaUv: number;
  readonly planeWidth: number;
  readonly planeHeight: number;
  /** Working memory of {@link rgbaScratchBytes}. */
  readonly scratch: number;
}

/** Planes, bt709 in limited range, opaque → pixels. */
export interface ToRgbaCall {
  readonly y: number;
  readonly u: number;
  readonly v: number;
  /** Even. */
  readonly width: number;
  readonly height: number;
  /** sRGB and an alpha of 255, row by row. Up to 64 bytes behind the last are overwritten. */
  readonly dst: number;
  /** Working memory of {@link rgbaScratchBytes}. */
  readonly scratch: number;
}

/** Working memory that drawing needs. @param width of the target @param span source columns that are needed @param columnTaps see {@link DrawCall} */
export function scratchBytes(width: number, span: number, columnTaps: number): number {
  const quick = 32 * roundUp(width, 16);
  const other = 2 * roundUp(span + columnTaps, 16);
  return 4 * roundUp(width, 16) + Math.max(quick, other) + 4 * SLACK;
}

/** Working memory that pixels of that width need. */
export function rgbaScratchBytes(width: number): number {
  return 8 * roundUp(width, 16) + 8 * SLACK;
}

/** The next multiple. */
export function roundUp(value: number, multiple: number): number {
  return Math.ceil(value / multiple) * multiple;
}
