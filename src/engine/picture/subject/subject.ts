import type { Point } from '../../draft/index.ts';
import type { Subject } from '../../types.ts';
import { detectFaces, type Face } from './faces/detect.ts';
import type { FaceFinder } from './faces/network.ts';
import type { RgbPixels } from '../../ffmpeg/index.ts';
import { isGraphic } from './graphic.ts';
import { salientPoint } from './salient.ts';
import { extentOf, prominenceOf } from './standingOut.ts';
import { hueOf, tonesOf } from './tones.ts';

/** Looks for faces first, else for what stands out; and at what light and colour there is. Pure. */
export async function subjectOf(pixels: RgbPixels, finder: FaceFinder): Promise<Subject> {
  const faces = detectFaces(pixels, finder);
  const focus = faces.length > 0 ? middleOf(faces) : await salientPoint(pixels);
  const extent = faces.length > 0 ? undefined : extentOf(prominenceOf(pixels));
  const hue = hueOf(pixels);
  return {
    ...{ faces, focus, tones: tonesOf(pixels) },
    ...(extent !== undefined && { extent }),
    ...(hue !== undefined && { hue }),
    // A photo of somebody before an even wall is none.
    ...(faces.length === 0 && isGraphic(pixels) && { graphic: true }),
  };
}

/** The middle of what all faces cover: the larger ones and the surer ones count more. */
function middleOf(faces: readonly Face[]): Point {
  const weightOf = ({ width, height, score }: Face): number => width * height * score;
  const total = faces.reduce((sum, face) => sum + weightOf(face), 0);
  const mean = (at: (face: Face) => number): number =>
    Math.min(1, Math.max(0, faces.reduce((sum, face) => sum + at(face) * weightOf(face), 0) / total));
  return { x: mean(({ x, width }) => x + width / 2), y: mean(({ y, height }) => y + height / 2) };
}
