/** Px between two points of an outline. */
const STEP = 2;

/**
 * The outline of a wave as an SVG path: as far above the middle as below it, 100 at most. Pure.
 *
 * @param peaks 255 the highest
 * @param view the first peak that is seen, the width in px, and how many peaks a px stands for
 */
export function outline(
  peaks: Uint8Array,
  { from, width, perPx }: { readonly from: number; readonly width: number; readonly perPx: number },
): string {
  const above: string[] = [];
  const below: string[] = [];
  for (let x = 0; x <= width; x += STEP) {
    const first = Math.floor(from + x * perPx);
    const next = Math.max(first + 1, Math.floor(from + (x + STEP) * perPx));
    let highest = 0;
    for (let at = first; at < next; at += 1) highest = Math.max(highest, peaks[at] ?? 0);
    const height = Math.round((100 * highest) / 255);
    above.push(`${x} ${-height}`);
    below.push(`${x} ${height}`);
  }
  return `M${[...above, ...below.reverse()].join('L')}Z`;
}
