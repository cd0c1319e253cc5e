import type { FrameSize } from '../types.ts';
import type { TextSegment } from '../draft.ts';
import type { FontWish } from './fonts/choose.ts';
import type { Css } from './paint/draw.ts';
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
  readonly align: 'left' | 'center';
  /** Fraction of the frame's width. */
  readonly maxWidth: number;
  /** Fraction of the frame's height. */
  readonly maxHeight: number;
  readonly anchor: Anchor;
  readonly shadows: readonly Shadow[];
  /** A plate behind the words. */
  readonly plate?: Css & { readonly padding: string };
  /** A thin stroke at the left. */
  readonly bar?: string;
}

const SOFT: readonly Shadow[] = [
  { blur: 9, drop: 2, strength: 0.55 },
  { blur: 60, drop: 6, strength: 0.95 },
];

/** The looks of all text styles. Title and subtitle may be on the frame together: they meet a little below its middle. */
export const TEXT_LOOKS: Readonly<Record<TextSegment['style'], TextLook>> = {
  title: {
    font: { family: 'Inter', weight: 700, style: 'normal' },
    fontSize: 116,
    lineHeight: 1.1,
    letterSpacing: -0.025,
    align: 'center',
    maxWidth: 0.8,
    maxHeight: 0.4,
    anchor: { edge: 'bottom', at: 0.555 },
    shadows: SOFT,
  },
  subtitle: {
    font: { family: 'Inter', weight: 500, style: 'normal' },
    fontSize: 52,
    lineHeight: 1.3,
    letterSpacing: -0.005,
    align: 'center',
    maxWidth: 0.72,
    maxHeight: 0.3,
    anchor: { edge: 'top', at: 0.575 },
    shadows: SOFT,
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
    plate: { backgroundColor: 'rgba(14, 16, 20, 0.58)', padding: '0.38em 0.8em', borderRadius: '0.5em' },
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
    shadows: SOFT,
    bar: '#f2b84b',
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
    shadows: SOFT,
  },
};

/** Pixels of this frame for one of a look: the shorter side counts, so that words stay legible in every shape. */
export function unitOf({ width, height }: FrameSize): number {
  return Math.min(width, height) / 1080;
}
