import type { Color } from '../pixels/planes.ts';
import type { Grade, Rect, Size } from './scene.ts';

/** How something goes from one state to another: evenly, or beginning and ending gently. */
export type Easing = 'linear' | 'smooth';

/** How a shot takes over from the one before it, in `frames` frames from its start on. */
export interface Entry {
  /** `fade` goes through a colour, and at the start of a film comes out of it; the others need a shot before them. */
  readonly kind: 'crossfade' | 'fade' | 'slide' | 'wipe' | 'zoom';
  readonly frames: number;
  readonly easing: Easing;
  /** Where the next one comes from, when it slides or wipes. */
  readonly from: Side;
  /** What is gone through. */
  readonly color: Color;
  /** A crossfade is of whole frames, of pictures that do not fill them, too, as in videos of the time before looks. */
  readonly ofFrames?: true;
}

/** A side of the frame. */
export type Side = 'right' | 'left' | 'top' | 'bottom';

/** Where a rectangle is at the first and at the last frame. */
export interface Path {
  readonly from: Rect;
  readonly to: Rect;
}

/** A picture within a shot. What moves is its window, where it fills its place, or its place, where it is whole. */
export interface FilmPicture {
  readonly kind: 'picture';
  readonly source: string;
  /** What the source counts as, in pixels. A window counts in them; what shows the film may have the source smaller. */
  readonly size: Size;
  /** The part of the source that is seen. */
  readonly window: Path;
  /** Where it lies, in frame pixels. */
  readonly place: Path;
  readonly easing: Easing;
  readonly grade?: Grade;
  /** The part of the frame outside of which nothing of it is seen. */
  readonly clip?: Rect;
  /** Where it need not be painted, since something lies above it; its easing is this one's. */
  readonly hidden?: Path;
}

/** A colour within a shot. */
export interface FilmFill {
  readonly kind: 'fill';
  readonly color: Color;
  readonly place: Rect;
}

/** Something drawn that lies over a picture: words of a card, a text. `place` in frame pixels. */
export interface Drawing {
  readonly source: string;
  /** Its size in its own pixels. */
  readonly size: Size;
  readonly place: Rect;
}

/** What is seen from frame `start` on for `frames` frames, overlaps with its neighbours included. */
export interface FilmShot {
  readonly start: number;
  readonly frames: number;
  /** From the lowest to the highest. */
  readonly layers: readonly (FilmPicture | FilmFill)[];
  /** A card's words: never mixed with those of a neighbour. Their times count as the shot's. */
  readonly words: readonly FilmOverlay[];
  /** Levels (of 255, a standard deviation) of grain over all that is seen of it. */
  readonly grain?: number;
  readonly entry?: Entry;
}

/**
 * How something comes, or goes the same way back: `rise` from a little below, `slide` from the left, `pop` from its middle, `type` from left to
 * right.
 */
export interface Animation {
  readonly kind: 'fade' | 'rise' | 'slide' | 'pop' | 'type';
  readonly frames: number;
}

/** Something laid over the pictures from frame `start` on for `frames` frames. */
export interface FilmOverlay extends Drawing {
  readonly start: number;
  readonly frames: number;
  /** 0–1. */
  readonly opacity: number;
  readonly enter?: Animation;
  readonly leave?: Animation;
}

/**
 * A source that is made while the film is shown:
 * - `ground`: what lies behind the picture `of` where it does not fill its place; `size` in frame pixels.
 * - `shadow`: below the edges of the picture `of`; nothing when that is transparent. `size` in cells of {@link CELLS} to the frame's shorter side.
 */
export type MadeSource =
  | { readonly kind: 'ground'; readonly source: string; readonly of: string; readonly size: Size }
  | { readonly kind: 'shadow'; readonly source: string; readonly of: string; readonly size: Size };

/** What is soft is made of so many cells along the frame's shorter side. */
export const CELLS = 136;

/** A whole film's pictures in whole frames: all that one has to know to say what is in each of them. */
export interface Film {
  /** Pixels, even. */
  readonly size: Size;
  /** Length in frames. */
  readonly frames: number;
  /** By their start. */
  readonly shots: readonly FilmShot[];
  /** From the lowest to the highest. */
  readonly overlays: readonly FilmOverlay[];
  readonly made: readonly MadeSource[];
  /** From frame `start` on all of it goes to black, and is black after so many frames. */
  readonly ending?: { readonly start: number; readonly frames: number };
}
