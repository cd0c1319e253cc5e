import type { FrameSize } from '../../types.ts';

/** A rectangle in pixels. */
export interface Box extends FrameSize {
  readonly x: number;
  readonly y: number;
}

/** How a picture lies on its canvas. Sizes are in canvas pixels. */
export type Layout =
  /** Fills the canvas; `scaled` is the picture's size before the overhang is cut off. */
  | { readonly mode: 'cover'; readonly scaled: FrameSize }
  /** Whole, over a blurred and darkened copy of itself. */
  | { readonly mode: 'fit'; readonly box: Box };

export interface Stage {
  readonly canvas: FrameSize;
  /** Where everything has to be that must be seen all the time. */
  readonly safe: Box;
}

/** How much of a picture may be cut off to fill the frame. */
const MAX_LOSS = 0.12;
/** How much a small picture is enlarged; beyond it, it would look soft. */
const MAX_ENLARGEMENT = 3;

/** Lays a picture on a stage. Pure; never stretches. @param picture upright size in pixels */
export function layOut(picture: FrameSize, stage: Stage): Layout {
  const { canvas, safe } = stage;
  const shape = picture.width / picture.height / (canvas.width / canvas.height);
  const loss = 1 - Math.min(shape, 1 / shape);
  const filling = Math.max(canvas.width / picture.width, canvas.height / picture.height);
  if (loss <= MAX_LOSS && filling <= MAX_ENLARGEMENT) {
    const scaled = {
      width: Math.max(canvas.width, even(picture.width * filling)),
      height: Math.max(canvas.height, even(picture.height * filling)),
    };
    return { mode: 'cover', scaled };
  }
  const fitting = Math.min(safe.width / picture.width, safe.height / picture.height, MAX_ENLARGEMENT);
  const width = Math.min(safe.width, Math.max(2, even(picture.width * fitting)));
  const height = Math.min(safe.height, Math.max(2, even(picture.height * fitting)));
  const x = even(safe.x + (safe.width - width) / 2);
  const y = even(safe.y + (safe.height - height) / 2);
  return { mode: 'fit', box: { x, y, width, height } };
}

function even(value: number): number {
  return Math.round(value / 2) * 2;
}

/** The ground is blurred at this part of the frame's size: cheap, and soft when enlarged again. */
const GROUND_SCALE = 8;

export interface LayoutOptions {
  /** Makes link names unique in the graph. */
  readonly tag: string;
  /** The filters that scale the picture and bring its colours to bt709, limited range. */
  readonly scale: (size: FrameSize) => string;
  /** The level of grey that a transparent picture lies on; it fills the frame then. Absent for opaque ones. */
  readonly ground?: number | undefined;
  /** Pixel format of the result. */
  readonly format: string;
  /** Chroma in full resolution on the way: worth it for a still, too dear for every frame of a clip. */
  readonly fine: boolean;
}

/**
 * The filters that lay a picture out: from the upright picture to the canvas.
 * @param input label of the picture
 * @returns a chain that ends without a label
 */
export function layoutFilters(
  layout: Layout,
  stage: Stage,
  input: string,
  { tag, scale, ground, format, fine }: LayoutOptions,
): string {
  const { canvas } = stage;
  if (layout.mode === 'cover')
    return `${input}${scale(layout.scaled)},crop=${canvas.width}:${canvas.height},format=${format}`;
  const { box } = layout;
  const sampling = fine ? '444' : '420';
  const front = `${input}${scale(box)},format=yuv${sampling}p`;
  if (ground !== undefined) {
    const level = ground.toString(16).padStart(2, '0');
    return `${front},pad=${canvas.width}:${canvas.height}:${box.x}:${box.y}:color=0x${level.repeat(3)},format=${format}`;
  }
  return [
    // The ground is made from the picture as scaled already: the original may have many times its pixels.
    `${front},split[${tag}a][${tag}f]`,
    `[${tag}a]${groundFilters(box, stage, sampling)}[${tag}g]`,
    `[${tag}g][${tag}f]overlay=${box.x}:${box.y}:format=yuv${sampling},format=${format}`,
  ].join(';');
}

/** The picture filling the canvas, blurred and darkened. @param box where the picture itself lies */
function groundFilters(box: Box, { canvas }: Stage, sampling: string): string {
  const width = even(canvas.width / GROUND_SCALE);
  const height = even(canvas.height / GROUND_SCALE);
  const shape = box.width / box.height;
  const filling = `${Math.max(width, even(height * shape))}:${Math.max(height, even(width / shape))}`;
  const across = width / canvas.width;
  const down = height / canvas.height;
  // A soft shadow round the picture, a little larger than it.
  const shadow = [box.x * across - 1, box.y * down - 1, box.width * across + 2, box.height * down + 2]
    .map(Math.round)
    .join(':');
  return [
    `scale=${filling}:flags=area,crop=${width}:${height},setsar=1,format=yuv${sampling}p,gblur=sigma=7`,
    `lutyuv=y='16+(val-16)*0.5':u='128+(val-128)*0.85':v='128+(val-128)*0.85'`,
    `drawbox=${shadow}:color=black@0.5:t=fill,gblur=sigma=2`,
    `scale=${canvas.width}:${canvas.height}:flags=bicubic`,
  ].join(',');
}
