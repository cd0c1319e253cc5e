import type { Bitmap } from '../../../../src/engine/types.ts';

/** A drawing's pixels with straight alpha: red, green, blue, alpha of each, row by row. */
export function straight({ width, data }: Bitmap): {
  pixels: Uint8Array;
  at: (x: number, y: number) => number[];
} {
  const pixels = data.map((value, index) => {
    const alpha = data[index - (index % 4) + 3] ?? 0;
    return index % 4 === 3 || alpha === 0 ? value : Math.min(255, Math.round((value * 255) / alpha));
  });
  const at = (x: number, y: number): number[] => [
    ...pixels.subarray((y * width + x) * 4, (y * width + x) * 4 + 4),
  ];
  return { pixels, at };
}
