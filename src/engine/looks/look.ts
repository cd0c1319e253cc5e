import type { Adjust, Animation, LookName, Mood, Motion, Transition } from '../draft/index.ts';

/** Families of letters that are shipped. */
export type Family = 'Inter' | 'Garamond' | 'Caveat' | 'Mono' | 'Playfair' | 'Anton';

/** How one kind of words is set. */
export interface Face {
  readonly family: Family;
  readonly weight: 400 | 500 | 600 | 700;
  readonly style: 'normal' | 'italic';
  /** Factor of its role's size: a hand is small for its size, capitals are large. */
  readonly size: number;
  /** Between letters, in em. */
  readonly tracking: number;
  /** Line height in font sizes; a role's own where it is absent. */
  readonly leading?: number;
  /** Set in capitals, where its script has them. */
  readonly caps?: true;
}

/** A colour of a look: of the video's hue, turned by degrees, or of a hue of its own. Saturation and lightness 0–1. */
export interface Shade {
  readonly hue: 'video' | number;
  readonly turn?: number;
  readonly saturation: number;
  readonly lightness: number;
}

/** A soft light: its middle as shares of the frame, reach as a share of its diagonal, strength 0–1. */
export interface ShadeGlow {
  readonly x: number;
  readonly y: number;
  readonly reach: number;
  readonly strength: number;
  readonly shade: Shade;
}

/** What is behind words that have the frame for themselves. */
export interface GroundLook {
  readonly from: Shade;
  readonly to: Shade;
  /** Direction of the gradient in radians, 0 is to the right. */
  readonly angle: number;
  readonly glows: readonly ShadeGlow[];
  /** What the corners fade to, and how far, 0–1. */
  readonly corners: { readonly shade: Shade; readonly strength: number };
  /** Levels (of 255, a standard deviation) of a soft texture that belongs to the ground, as paper has: no steps are seen in its gradient, even after encoding. */
  readonly texture: number;
  /** Levels of grain that is another in each frame. */
  readonly grain: number;
}

/** Colours of words on a ground: the loud ones, the others, and what is set off. */
export interface Inks {
  readonly strong: Shade;
  readonly text: Shade;
  readonly accent: Shade;
}

/** How a whole video looks: values, no more. What is drawn from them is in `words` and `picture`. */
export interface Look {
  readonly name: LookName;
  /** Degrees, where the pictures give none. */
  readonly hue: number;
  readonly type: {
    /** Titles, and headings of cards. */
    readonly title: Face;
    readonly text: Face;
    /** Farewells, and who signs. */
    readonly closing: Face;
  };
  readonly align: 'left' | 'center';
  /** Factor of the size of names and phrases in a picture's lower third. */
  readonly loudness: number;
  readonly ground: GroundLook;
  /** Colours of words on the ground. */
  readonly ink: Inks;
  /** What its last words stand on, and how much larger they are than they would be; as all cards where it is absent. */
  readonly farewell?: { readonly ground: GroundLook; readonly ink: Inks; readonly size: number };
  /** Colours of words over pictures. */
  readonly over: { readonly ink: Shade; readonly accent: Shade };
  /** A short line below headings. */
  readonly rule: boolean;
  /** How words come and go; lines come one after the other. */
  readonly enter: Animation;
  /** Seconds between them. */
  readonly apart: number;
  readonly leave: Animation;
  /** Ways of stills, in turn. */
  readonly motions: readonly Extract<Motion, { easing: unknown; kind: unknown }>['kind'][];
  /** How pictures take over: the usual way, and another after every so many. */
  readonly transition: Transition;
  readonly accent?: { readonly every: number; readonly transition: Transition };
  readonly grade: Adjust;
  /** What of the free ground of a tall frame is above a print: words stand below it. Half where it is absent. */
  readonly above?: number;
  /** Levels of grain over pictures. */
  readonly grain: number;
  /** What its music may feel like, the most fitting first. */
  readonly moods: readonly [Mood, ...Mood[]];
}
