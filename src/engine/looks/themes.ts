import type { Adjust, Transition } from '../draft/index.ts';
import type { Face, Look, Shade } from './look.ts';

/** A colour of the video's hue. */
export const tinted = (saturation: number, lightness: number, turn = 0): Shade => ({
  ...{ hue: 'video', saturation, lightness, turn },
});
/** A colour of its own hue, in degrees. */
export const tone = (hue: number, saturation: number, lightness: number): Shade => ({
  ...{ hue, saturation, lightness },
});

export const face = (
  family: Face['family'],
  weight: Face['weight'],
  more: Partial<Omit<Face, 'family' | 'weight'>> = {},
): Face => ({ family, weight, style: 'normal', size: 1, tracking: 0, ...more });

export const PLAIN: Adjust = { look: 'none', brightness: 0, contrast: 1, saturation: 1, warmth: 0 };

export const change = (
  kind: Transition['kind'],
  d: number,
  easing: Transition['easing'] = 'smooth',
): Transition => ({ kind, d, easing, from: 'right' });

export const WHITE = tone(40, 0.3, 0.99);
export const GENTLE = { enter: { kind: 'rise', d: 700 }, leave: { kind: 'fade', d: 300 } } as const;

/** Cream paper, old style letters, a warm light. */
const paper: Look = {
  name: 'paper',
  apart: 0.2,
  hue: 18,
  type: {
    title: face('Garamond', 500, { size: 1.12, leading: 1.08 }),
    text: face('Garamond', 500, { size: 1.1 }),
    closing: face('Garamond', 500, { style: 'italic', size: 1.12 }),
  },
  align: 'center',
  loudness: 1,
  ground: {
    from: tone(40, 0.6, 0.94),
    to: tone(36, 0.5, 0.88),
    angle: 1.1,
    glows: [{ x: 0.3, y: 0.2, reach: 0.7, strength: 0.7, shade: tone(44, 0.8, 0.97) }],
    corners: { shade: tone(32, 0.4, 0.66), strength: 0.4 },
    texture: 1.6,
    grain: 0,
  },
  ink: { strong: tone(22, 0.32, 0.17), text: tone(26, 0.24, 0.22), accent: tinted(0.5, 0.42) },
  over: { ink: tone(42, 0.7, 0.95), accent: tinted(0.6, 0.72) },
  rule: true,
  ...GENTLE,
  motions: ['zoom-in', 'zoom-out'],
  transition: change('crossfade', 900),
  grade: { ...PLAIN, contrast: 0.96, saturation: 0.92, warmth: 0.16 },
  grain: 0,
  moods: ['tender', 'warm', 'calm'],
};

/** The cinema's: wide capitals, black, grain, slow dissolves. */
const film: Look = {
  name: 'film',
  apart: 0.3,
  hue: 34,
  type: {
    title: face('Inter', 500, { size: 0.74, tracking: 0.22, caps: true, leading: 1.34 }),
    text: face('Garamond', 500, { size: 1.08 }),
    closing: face('Inter', 500, { size: 0.7, tracking: 0.2, caps: true, leading: 1.4 }),
  },
  align: 'center',
  loudness: 1,
  ground: {
    from: tinted(0.22, 0.075),
    to: tinted(0.3, 0.03),
    angle: 1.2,
    glows: [{ x: 0.5, y: 0.55, reach: 0.6, strength: 0.5, shade: tinted(0.34, 0.14) }],
    corners: { shade: tone(0, 0, 0.01), strength: 0.6 },
    texture: 1.05,
    grain: 1.0,
  },
  ink: { strong: tone(40, 0.5, 0.93), text: tone(40, 0.28, 0.86), accent: tone(38, 0.55, 0.66) },
  over: { ink: tone(40, 0.6, 0.95), accent: tone(38, 0.7, 0.7) },
  rule: false,
  enter: { kind: 'fade', d: 1100 },
  leave: { kind: 'fade', d: 600 },
  motions: ['zoom-in', 'pan-right', 'zoom-in', 'pan-left'],
  transition: change('crossfade', 1200),
  accent: { every: 4, transition: change('fade-black', 1400) },
  grade: { ...PLAIN, contrast: 1.1, saturation: 0.84, brightness: -0.02, warmth: 0.1 },
  grain: 1.8,
  moods: ['epic', 'dreamy', 'tender'],
};

/** A poster: one strong colour, narrow capitals, cuts. */
const bold: Look = {
  name: 'bold',
  apart: 0.1,
  hue: 348,
  type: {
    title: face('Anton', 400, { size: 1.28, tracking: 0.005, caps: true, leading: 1.14 }),
    text: face('Inter', 700, { size: 1, tracking: -0.02 }),
    closing: face('Anton', 400, { size: 1.28, caps: true, leading: 1.16 }),
  },
  align: 'left',
  loudness: 1.5,
  ground: {
    from: tinted(0.8, 0.45),
    to: tinted(0.82, 0.44, 3),
    angle: 0.9,
    glows: [],
    corners: { shade: tinted(0.85, 0.4), strength: 0.25 },
    texture: 1.05,
    grain: 0,
  },
  ink: { strong: tone(0, 0, 1), text: tone(0, 0, 1), accent: tone(0, 0, 0.06) },
  over: { ink: tone(0, 0, 1), accent: tinted(0.9, 0.62) },
  rule: false,
  enter: { kind: 'pop', d: 380 },
  leave: { kind: 'fade', d: 140 },
  motions: ['zoom-in', 'zoom-out', 'pan-right', 'pan-left'],
  transition: change('none', 0),
  accent: { every: 3, transition: change('slide', 400) },
  grade: { ...PLAIN, contrast: 1.1, saturation: 1.16 },
  grain: 0,
  moods: ['groovy', 'upbeat', 'playful'],
};

/** Little: white, one weight, much room. */
const minimal: Look = {
  name: 'minimal',
  apart: 0.14,
  hue: 215,
  type: {
    title: face('Inter', 500, { size: 0.9, tracking: -0.035, leading: 1.12 }),
    text: face('Inter', 500, { size: 0.9, tracking: -0.015 }),
    closing: face('Inter', 500, { size: 0.9, tracking: -0.03, leading: 1.16 }),
  },
  align: 'left',
  loudness: 1,
  ground: {
    from: tinted(0.14, 0.975),
    to: tinted(0.12, 0.945),
    angle: 1.4,
    glows: [],
    corners: { shade: tinted(0.1, 0.9), strength: 0.2 },
    texture: 0.8,
    grain: 0,
  },
  ink: { strong: tinted(0.14, 0.09), text: tinted(0.1, 0.25), accent: tinted(0.6, 0.45) },
  over: { ink: tone(0, 0, 1), accent: tone(0, 0, 1) },
  rule: false,
  enter: { kind: 'rise', d: 600 },
  leave: { kind: 'fade', d: 250 },
  motions: ['zoom-in'],
  transition: change('crossfade', 700),
  grade: PLAIN,
  grain: 0,
  moods: ['calm', 'dreamy'],
};

/** After dark: deep blue, soft lights. */
const night: Look = {
  name: 'night',
  apart: 0.18,
  hue: 262,
  type: {
    title: face('Inter', 700, { size: 0.98, tracking: -0.03, leading: 1.1 }),
    text: face('Inter', 500, { size: 0.96, tracking: -0.01 }),
    closing: face('Inter', 500, { size: 0.92, tracking: -0.02 }),
  },
  align: 'center',
  loudness: 1,
  ground: {
    from: tone(232, 0.6, 0.1),
    to: tone(256, 0.55, 0.045),
    angle: 1.3,
    glows: [
      { x: 0.82, y: 0.12, reach: 0.55, strength: 0.75, shade: tinted(0.5, 0.2, 10) },
      { x: 0.12, y: 0.95, reach: 0.5, strength: 0.6, shade: tone(204, 0.65, 0.19) },
    ],
    corners: { shade: tone(232, 0.6, 0.02), strength: 0.5 },
    texture: 1.05,
    grain: 0,
  },
  ink: { strong: tone(225, 0.5, 0.96), text: tone(225, 0.36, 0.88), accent: tinted(0.9, 0.72, 30) },
  over: { ink: tone(225, 0.5, 0.97), accent: tinted(0.9, 0.76, 30) },
  rule: true,
  enter: { kind: 'rise', d: 800 },
  leave: { kind: 'fade', d: 350 },
  motions: ['zoom-in', 'pan-left', 'zoom-out', 'pan-right'],
  transition: change('crossfade', 1000),
  grade: { ...PLAIN, brightness: -0.03, contrast: 1.08, saturation: 0.94, warmth: -0.14 },
  grain: 1.2,
  moods: ['dreamy', 'calm', 'groovy'],
};

/** A feast: wine and gold, lights out of focus. */
const festive: Look = {
  name: 'festive',
  apart: 0.16,
  hue: 348,
  type: {
    title: face('Playfair', 700, { size: 1.04, tracking: -0.01, leading: 1.12 }),
    text: face('Playfair', 500, { size: 0.94 }),
    closing: face('Playfair', 500, { style: 'italic', size: 1 }),
  },
  align: 'center',
  loudness: 1.15,
  ground: {
    from: tone(348, 0.62, 0.21),
    to: tone(334, 0.66, 0.1),
    angle: 1.2,
    glows: [
      { x: 0.5, y: 1.1, reach: 0.62, strength: 0.5, shade: tone(34, 0.8, 0.4) },
      { x: 0.09, y: 0.13, reach: 0.075, strength: 0.62, shade: tone(42, 0.9, 0.62) },
      { x: 0.03, y: 0.4, reach: 0.045, strength: 0.5, shade: tone(36, 0.9, 0.6) },
      { x: 0.94, y: 0.2, reach: 0.09, strength: 0.5, shade: tone(40, 0.9, 0.6) },
      { x: 0.8, y: 0.04, reach: 0.05, strength: 0.6, shade: tone(46, 0.9, 0.66) },
      { x: 0.95, y: 0.72, reach: 0.06, strength: 0.5, shade: tone(34, 0.9, 0.56) },
      { x: 0.06, y: 0.78, reach: 0.085, strength: 0.46, shade: tone(42, 0.9, 0.58) },
    ],
    corners: { shade: tone(348, 0.6, 0.05), strength: 0.4 },
    texture: 1.05,
    grain: 0,
  },
  ink: { strong: tone(44, 0.86, 0.88), text: tone(42, 0.6, 0.93), accent: tone(42, 0.85, 0.62) },
  over: { ink: tone(46, 0.9, 0.95), accent: tone(42, 0.9, 0.64) },
  rule: true,
  enter: { kind: 'pop', d: 520 },
  leave: { kind: 'fade', d: 250 },
  motions: ['zoom-in', 'pan-right', 'zoom-out', 'pan-left'],
  transition: change('crossfade', 600),
  accent: { every: 3, transition: change('zoom', 600) },
  grade: { ...PLAIN, contrast: 1.04, saturation: 1.12, warmth: 0.12 },
  grain: 0,
  moods: ['upbeat', 'playful', 'groovy'],
};

/** The looks that are asked for by name. */
export const THEMES = { paper, film, bold, minimal, night, festive } as const;
