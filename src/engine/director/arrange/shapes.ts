import type { Area, Cell } from '../../draft/index.ts';
import type { FrameSize, MediaFile } from '../../types.ts';

/** What is known of the files behind pictures. */
export type Files = readonly MediaFile[];

/** Finds the file of a picture. */
export function fileOf({ source }: Pick<Cell, 'source'>, media: Files): MediaFile | undefined {
  return media.find(({ hash }) => hash === source.hash);
}

/** Width to height of a picture as it is shown, before it is cut; undefined where that is not known. */
export function shapeOf(cell: Pick<Cell, 'source' | 'framing'>, media: Files): number | undefined {
  const { width, height } = fileOf(cell, media) ?? {};
  if (width === undefined || height === undefined || width === 0 || height === 0) return undefined;
  return cell.framing.turn % 180 === 0 ? width / height : height / width;
}

/** Width to height. */
export const ratioOf = ({ width, height }: FrameSize): number => width / height;

/** How much of a picture is lost when it fills a place, 0–1. Both as width to height. */
export const lostIn = (picture: number, place: number): number =>
  1 - Math.min(picture / place, place / picture);

/** Faces that are known of a picture, which nothing has been said about. */
export function facesOf(cell: Pick<Cell, 'source' | 'framing'>, media: Files): readonly Area[] {
  const { focus, crop, turn, flip } = cell.framing;
  const isPlain = focus === undefined && crop === undefined && turn === 0 && flip === 'none';
  return isPlain ? (fileOf(cell, media)?.subject?.faces ?? []) : [];
}
