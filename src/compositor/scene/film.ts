import type { Grade, Rect } from './scene.ts';

/** How something goes from one state to another: evenly, or beginning and ending gently. */
export type Easing = 'linear' | 'smooth';

/** How a shot takes over from the one before it, in `frames` frames from its start on. */
export interface Entry {
  /** `fade-black` at the start of a film comes out of black; the others need a shot before them. */
  readonly kind: 'crossfade' | 'fade-black' | 'slide' | 'wipe';
  readonly frames: number;
  readonly easing: Easing;
}

/** Something drawn that lies over a picture: words of a card, a text. `place` in frame pixels. */
export interface Drawing {
  readonly source: string;
  /** Its size in its own pixels. */
  readonly size: { readonly width: number; readonly height: number };
  readonly place: Rect;
}

/** One picture of a film, from frame `start` on for `frames` frames, overlaps with its neighbours included. */
export interface FilmShot {
  readonly start: number;
  readonly frames: number;
  /** What fills the frame; for a clip, its frame of that moment. */
  readonly source: string;
  /** The part of the source that is seen at the first and at the last frame, in the source's pixels. */
  readonly from: Rect;
  readonly to: Rect;
  readonly easing: Easing;
  readonly grade?: Grade;
  /** A card's words: never mixed with those of a neighbour. */
  readonly words?: Drawing;
  readonly entry?: Entry;
}

/** Something laid over the pictures, coming and going softly in `fade` frames. */
export interface FilmOverlay extends Drawing {
  readonly start: number;
  readonly frames: number;
  readonly fade: number;
}

/** A whole film's pictures in whole frames: all that one has to know to say what is in each of them. */
export interface Film {
  /** Pixels, even. */
  readonly size: { readonly width: number; readonly height: number };
  /** Length in frames. */
  readonly frames: number;
  /** By their start. */
  readonly shots: readonly FilmShot[];
  /** From the lowest to the highest. */
  readonly overlays: readonly FilmOverlay[];
}
