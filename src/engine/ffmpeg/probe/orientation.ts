/**
 * How a stored picture has to be turned to stand upright, in EXIF's numbers: 1 as it is, 2 mirrored, 3 half turn,
 * 4 flipped, 5 transposed, 6 quarter turn clockwise, 7 transposed the other way, 8 quarter turn counter-clockwise.
 *
 * This folder is the one place that finds it out, for stills (EXIF) and clips (display matrix) alike: ffmpeg is always
 * told `-noautorotate`, since its versions differ in what they turn by themselves, and the compositor turns.
 */
export type Orientation = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8;

/** Whether width and height change places. */
export function swapsSides(orientation: Orientation): boolean {
  return orientation >= 5;
}

/** A number from a file as an orientation; anything unknown is upright. */
export function toOrientation(value: number | undefined): Orientation {
  return value !== undefined && Number.isInteger(value) && value >= 1 && value <= 8
    ? (value as Orientation)
    : 1;
}

/** Signs of a display matrix' upper left part (a b / c d) → orientation. */
const BY_SIGNS: Readonly<Record<string, Orientation>> = {
  '1,0,0,1': 1,
  '-1,0,0,1': 2,
  '-1,0,0,-1': 3,
  '1,0,0,-1': 4,
  '0,1,1,0': 5,
  '0,1,-1,0': 6,
  '0,-1,-1,0': 7,
  '0,-1,1,0': 8,
};

/**
 * Reads ffprobe's `displaymatrix` text: three rows of numbered lines, each with three 16.16 fixed-point numbers. An angle that is not a
 * multiple of 90° counts as upright.
 */
export function orientationOfMatrix(text: string): Orientation {
  const rows = text
    .split('\n')
    .filter((line) => line.includes(':'))
    .map((line) => (line.split(':')[1] ?? '').trim().split(/\s+/).map(Number));
  const [a, b] = rows[0] ?? [];
  const [c, d] = rows[1] ?? [];
  const signs = [a, b, c, d].map((value) => (Math.abs(value ?? 0) < 256 ? 0 : Math.sign(value ?? 0)));
  return BY_SIGNS[signs.join(',')] ?? 1;
}
