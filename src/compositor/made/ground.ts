import type { PlaneDrawing } from '../pixels/drawing/planeDrawing.ts';
import type { Planes } from '../pixels/planes.ts';
import type { Rect, Size } from '../scene/scene.ts';

/** Standard deviation of the blur, in cells of luma. */
const BLUR = 7.3;
/** Half of the picture's luma above black is left, and 0.85 of its colour. */
const DARK = { contrast: 0.5, brightness: -0.25, saturation: 0.85, blue: 0, red: 0 } as const;

/**
 * A picture that fills a frame, blurred and darkened: made again large it is soft.
 * @param picture an opaque one of any size
 * @param half planes of half the ground's sides: before it is blurred, the picture needs no more
 * @param ground coarse planes of the frame's shape
 */
export function paintGround(drawing: PlaneDrawing, picture: Planes, half: Planes, ground: Planes): void {
  drawing.resample(filling(picture, ground), picture, half);
  const layer = { size: half, window: wholeOf(half), place: wholeOf(ground), opacity: 1, grade: DARK };
  drawing.draw(layer, half, ground, BLUR);
}

/** The largest part of a picture that has the shape of a frame, from its middle. */
function filling(picture: Size, frame: Size): Rect {
  const scale = Math.min(picture.width / frame.width, picture.height / frame.height);
  const [width, height] = [frame.width * scale, frame.height * scale];
  return { x: (picture.width - width) / 2, y: (picture.height - height) / 2, width, height };
}

function wholeOf({ width, height }: Size): Rect {
  return { x: 0, y: 0, width, height };
}
