import type { FrameSize } from '../types.ts';
import type { Area, Place, TextSegment } from '../draft/index.ts';
import type { FontWish } from './fonts/choose.ts';
import type { Shadow } from './paint/bitmap.ts';

/** Where a block of words goes: fractions of the frame's height for its top, middle or bottom edge. */
export type Anchor = { readonly edge: 'top' | 'middle' | 'bottom'; readonly at: number };

/** How one kind of text looks. Lengths in pixels of a frame whose shorter side is 1080; `fontSize` likewise. */
export interface TextLook {
  readonly font: FontWish;
  readonly fontSize: number;
  readonly lineHeight: number;
  /** In em. */
  readonly letterSpacing: number;
  /** Set in capitals. */
  readonly caps?: true;
  /** CSS. */
  readonly colour?: string;
  readonly align: 'left' | 'center' | 'right';
  /** Where it stands, if not at its anchor. */
  readonly place?: Place;
  /** Fraction of the frame's width. */
  readonly maxWidth: number;
  /** Fraction of the frame's height. */
  readonly maxHeight: number;
  readonly anchor: Anchor;
  readonly shadows: readonly Shadow[];
  /** The picture that it stands on, where that does not fill the frame; in shares of the frame. */
  readonly within?: Area;
  /** Colour of the ground that the pictures are set on, `#rrggbb`; absent: there is none, or it is dark. */
  readonly ground?: string;
  /** A plate behind the words: how far it reaches beyond them, its corners, its darkness (0–1). */
  readonly plate?: {
    readonly padX: number;
    readonly padY: number;
    readonly radius: number;
    readonly opacity: number;
    /** `#rrggbb`; absent: black. */
    readonly colour?: string;
  };
  /** A thin stroke at the left. */
  readonly bar?: string;
  /** How lines after the first are set, where they are not like the first. */
  readonly second?: { readonly font: FontWish; readonly fontSize: number };
}

/** Thin strokes throw thin shadows: these are darker. */
const BELOW_BOLD: readonly Shadow[] = [
  { blur: 10, drop: 2, strength: 0.7 },
  { blur: 64, drop: 6, strength: 1.2 },
];
const BELOW_FINE: readonly Shadow[] = [
  { blur: 10, drop: 2, strength: 0.95 },
  { blur: 56, drop: 4, strength: 2 },
];

/**
 * The looks of all text styles. Title and subtitle may be on the frame together: they meet in its lower part, since faces are
 * mostly in the upper one.
 */
export const TEXT_LOOKS: Readonly<Record<TextSegment['role'], TextLook>> = {
  title: {
    font: { family: 'Inter', weight: 700, style: 'normal' },
    fontSize: 138,
    lineHeight: 1.1,
    letterSpacing: -0.025,
    align: 'center',
    maxWidth: 0.84,
    maxHeight: 0.4,
    anchor: { edge: 'bottom', at: 0.75 },
    shadows: BELOW_BOLD,
  },
  subtitle: {
    font: { family: 'Inter', weight: 500, style: 'normal' },
    fontSize: 54,
    lineHeight: 1.3,
    letterSpacing: -0.005,
    align: 'center',
    maxWidth: 0.72,
    maxHeight: 0.18,
    anchor: { edge: 'top', at: 0.765 },
    shadows: BELOW_FINE,
  },
  caption: {
    font: { family: 'Inter', weight: 500, style: 'normal' },
    fontSize: 46,
    lineHeight: 1.32,
    letterSpacing: 0,
    align: 'center',
    maxWidth: 0.8,
    maxHeight: 0.36,
    anchor: { edge: 'bottom', at: 0.93 },
    shadows: [],
    plate: { padX: 36, padY: 15, radius: 22, opacity: 0.6 },
  },
  'lower-third': {
    font: { family: 'Inter', weight: 700, style: 'normal' },
    fontSize: 60,
    lineHeight: 1.18,
    letterSpacing: -0.012,
    align: 'left',
    maxWidth: 0.62,
    maxHeight: 0.32,
    anchor: { edge: 'bottom', at: 0.91 },
    shadows: BELOW_BOLD,
    bar: '#f2b84b',
    second: { font: { family: 'Inter', weight: 500, style: 'normal' }, fontSize: 40 },
  },
  closing: {
    font: { family: 'Garamond', weight: 500, style: 'italic' },
    fontSize: 104,
    lineHeight: 1.22,
    letterSpacing: -0.005,
    align: 'center',
    maxWidth: 0.76,
    maxHeight: 0.6,
    anchor: { edge: 'middle', at: 0.5 },
    shadows: BELOW_FINE,
  },
};

/** Pixels of this frame for one of a look: the shorter side counts, so that words stay legible in every shape. */
export function unitOf({ width, height }: FrameSize): number {
  return Math.min(width, height) / 1080;
}
