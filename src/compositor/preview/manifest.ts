import type { Film } from '../scene/film.ts';
import type { Size } from '../scene/scene.ts';

/** What is delivered of a source that a film is painted from (`parts.ts` says as what). Equal parts are of equal bytes, in any film. */
export type PreviewSource =
  /** One picture. */
  | { readonly kind: 'still'; readonly part: string }
  /** A picture for each of `frames` frames from frame `start` of the film on, in runs of `run` frames (see {@link runPart}). */
  | {
      readonly kind: 'clip';
      readonly part: string;
      readonly start: number;
      readonly frames: number;
      readonly run: number;
    };

/** A film that can be played before there is a file of it: what is in its frames, and what they are painted from. Plain numbers and names. */
export interface PreviewManifest {
  /** Of this description; a player knows one. */
  readonly format: typeof PREVIEW_FORMAT;
  /** Another one for another film. */
  readonly revision: string;
  /** At its full size: the same that an export is made from. Its sources are delivered smaller than they count. */
  readonly film: Film;
  readonly fps: number;
  /** Of the frames that are shown. Even. */
  readonly size: Size;
  /** By their names in the film; what the film makes itself is not among them. */
  readonly sources: Readonly<Record<string, PreviewSource>>;
  /** What is heard, as long as the film; absent for a silent one. */
  readonly sound?: { readonly part: string; readonly type: string };
  /** By the ids of what is heard, the parts with how loud that is: {@link PEAKS_PER_SECOND} bytes a second, 255 where it is loudest. */
  readonly waves?: Readonly<Record<string, string>>;
}

/** Of a sound that is drawn. */
export const PEAKS_PER_SECOND = 25;

export const PREVIEW_FORMAT = 1;

/** How the frames of a clip are delivered: as a film that a decoder plays, or as {@link STILLS_PER_SECOND} of its pictures. */
export type ClipForm = 'video' | 'stills';

/** Pictures of a clip for each second, where films cannot be decoded. */
export const STILLS_PER_SECOND = 2;

/** Every so many frames of a clip one is among its stills. @param fps frames of the film in a second */
export function stillStep(fps: number): number {
  return Math.max(1, Math.round(fps / STILLS_PER_SECOND));
}

/** Pixels of a preview frame's longer side, at most. */
const LONGEST_SIDE = 960;

/** The size at which a film of this size is shown before it is exported. */
export function previewSize({ width, height }: Size): Size {
  return scaledSize({ width, height }, Math.min(1, LONGEST_SIDE / Math.max(width, height)));
}

/** A size times a factor, in whole even pixels of which planes can be made. */
export function scaledSize({ width, height }: Size, scale: number): Size {
  return { width: evenSide(width * scale), height: evenSide(height * scale) };
}

/** What one run of a clip's frames is asked for by; runs count from 0. */
export function runPart(clip: string, run: number, form: ClipForm): string {
  return `${clip}.${run}.${form}`;
}

/** Pixels: the shortest side of a plane whose chroma can be resampled. */
const SHORTEST = 8;

function evenSide(pixels: number): number {
  return Math.max(SHORTEST, 2 * Math.round(pixels / 2));
}
