import type { Rect } from '../../../compositor/scene/scene.ts';
import type { SplitSegment } from '../../draft/index.ts';
import type { FrameSize } from '../../types.ts';

/** Where the pictures of a frame that they share lie, in frame pixels, even. Pure. @param count 2–4 */
export function cellsOf(
  { arrange, gap }: Pick<SplitSegment, 'arrange' | 'gap'>,
  count: number,
  { width, height }: FrameSize,
): Rect[] {
  const between = even(gap * Math.min(width, height));
  return rowsOf(arrange, count).flatMap((columns, row, rows) => {
    const down = stretch(row, rows.length, height, between);
    return Array.from({ length: columns }, (_, column) => {
      const across = stretch(column, columns, width, between);
      return { x: across.from, y: down.from, width: across.length, height: down.length };
    });
  });
}

/** How many are in each row. */
function rowsOf(arrange: SplitSegment['arrange'], count: number): number[] {
  switch (arrange) {
    case 'columns':
      return [count];
    case 'rows':
      return Array<number>(count).fill(1);
    case 'grid':
      return count > 2 ? [2, count - 2] : [count];
  }
}

function stretch(index: number, count: number, whole: number, between: number) {
  const from = even(((whole + between) * index) / count);
  const to = even(((whole + between) * (index + 1)) / count) - between;
  return { from, length: to - from };
}

function even(value: number): number {
  return 2 * Math.round(value / 2);
}
