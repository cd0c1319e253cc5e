import type { Color } from '../pixels/planes.ts';

/** A rectangle in pixels; fractions are exact, not rounded. */
export interface Rect {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Width and height in pixels. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** How opaque a layer is from place to place: `start + across · x + down · y` in frame pixels, held between 0 and 1. */
export interface Mask {
  readonly start: number;
  readonly across: number;
  readonly down: number;
}

/** How a picture's colours are changed; 1, 0, 1, 0, 0 change nothing. */
export interface Grade {
  /** Factor of what is brighter or darker than middle grey, 0–4. */
  readonly contrast: number;
  /** Added to luma, −1 to 1 of the whole range. */
  readonly brightness: number;
  /** Factor of the colour, 0 (grey) to 4. */
  readonly saturation: number;
  /** Added to the blue and the red difference, −0.5 to 0.5. */
  readonly blue: number;
  readonly red: number;
}

interface LayerPlace {
  /** Where it lies in the frame. */
  readonly place: Rect;
  /** 0–1. */
  readonly opacity: number;
  readonly mask?: Mask;
}

/** A part of a source. */
export interface PictureLayer extends LayerPlace {
  readonly kind: 'picture';
  readonly source: string;
  /** What the source counts as, whatever it has of pixels: a preview's sources are smaller. */
  readonly size: Size;
  /** The part of the source that fills `place`, in pixels of `size`. */
  readonly window: Rect;
  readonly grade?: Grade;
}

/** One colour. */
export interface FillLayer extends LayerPlace {
  readonly kind: 'fill';
  readonly color: Color;
}

/** Layers that are one picture of the frame's size: painted by themselves, and then laid where `place` is. */
export interface GroupLayer extends LayerPlace {
  readonly kind: 'group';
  readonly layers: readonly (PictureLayer | FillLayer)[];
}

export type Layer = PictureLayer | FillLayer | GroupLayer;

/** What is in one frame, in plain numbers. Layers from the lowest to the highest; below them is black. */
export interface Scene {
  readonly layers: readonly Layer[];
  readonly grain?: { readonly amount: number; readonly seed: number };
}
