import type { Look } from './look.ts';
import { change, face, GENTLE, PLAIN, tinted, tone, WHITE } from './themes.ts';

/** A slideshow's: the pictures, and few words in a fine hand over them. */
const memories: Look = {
  name: 'memories',
  apart: 0.18,
  hue: 28,
  type: {
    title: face('Playfair', 600, { size: 1, tracking: -0.01, leading: 1.12 }),
    text: face('Inter', 500, { tracking: -0.006 }),
    closing: face('Playfair', 500, { style: 'italic' }),
  },
  align: 'center',
  loudness: 1,
  ground: {
    from: tinted(0.3, 0.16),
    to: tinted(0.36, 0.075, 18),
    angle: 1.1,
    glows: [{ x: 0.5, y: 1, reach: 0.66, strength: 0.55, shade: tinted(0.42, 0.26, -14) }],
    corners: { shade: tinted(0.4, 0.03), strength: 0.42 },
    texture: 1.05,
    grain: 0,
  },
  ink: { strong: tone(40, 0.6, 0.95), text: tone(40, 0.3, 0.88), accent: tinted(0.6, 0.7) },
  over: { ink: WHITE, accent: tone(40, 0.87, 0.62) },
  rule: false,
  ...GENTLE,
  motions: ['zoom-in', 'pan-right', 'zoom-out', 'pan-left'],
  transition: change('crossfade', 800),
  grade: PLAIN,
  grain: 0,
  moods: ['warm', 'tender', 'dreamy'],
};

/** A letter's: written on paper. */
const letter: Look = {
  name: 'letter',
  apart: 0.42,
  hue: 20,
  type: {
    title: face('Caveat', 700, { size: 1.16, leading: 1.1 }),
    text: face('Garamond', 500, { size: 1.12, leading: 1.34 }),
    closing: face('Caveat', 700, { size: 1.2, leading: 1.2 }),
  },
  align: 'left',
  loudness: 1,
  ground: {
    from: tone(41, 0.62, 0.945),
    to: tone(37, 0.52, 0.89),
    angle: 1.1,
    glows: [{ x: 0.3, y: 0.2, reach: 0.7, strength: 0.7, shade: tone(44, 0.8, 0.97) }],
    corners: { shade: tone(33, 0.42, 0.66), strength: 0.42 },
    texture: 1.6,
    grain: 0,
  },
  ink: { strong: tone(22, 0.32, 0.18), text: tone(26, 0.24, 0.2), accent: tone(22, 0.46, 0.44) },
  over: { ink: tone(42, 0.7, 0.96), accent: tone(34, 0.8, 0.7) },
  rule: false,
  enter: { kind: 'rise', d: 900 },
  leave: { kind: 'fade', d: 350 },
  motions: ['zoom-in', 'zoom-out'],
  transition: change('crossfade', 900),
  grade: PLAIN,
  grain: 0,
  moods: ['warm', 'tender', 'calm'],
};

/** A script's: large words that carry the scene. */
const story: Look = {
  name: 'story',
  apart: 0.11,
  hue: 205,
  type: {
    title: face('Inter', 700, { size: 1, tracking: -0.035, leading: 1.08 }),
    text: face('Inter', 500, { size: 1, tracking: -0.015 }),
    closing: face('Inter', 700, { size: 0.96, tracking: -0.03, leading: 1.14 }),
  },
  align: 'left',
  loudness: 1,
  ground: {
    from: tinted(0.42, 0.17),
    to: tinted(0.5, 0.08, 26),
    angle: 0.8,
    glows: [
      { x: 0.86, y: 0.16, reach: 0.62, strength: 0.6, shade: tinted(0.5, 0.33, 14) },
      { x: 0.14, y: 0.96, reach: 0.5, strength: 0.35, shade: tinted(0.45, 0.23, -30) },
    ],
    corners: { shade: tinted(0.5, 0.03), strength: 0.36 },
    texture: 1.05,
    grain: 0,
  },
  ink: { strong: tone(0, 0, 1), text: tinted(0.2, 0.92), accent: tone(40, 0.87, 0.62) },
  over: { ink: tone(0, 0, 1), accent: tone(40, 0.87, 0.62) },
  rule: true,
  enter: { kind: 'rise', d: 550 },
  leave: { kind: 'fade', d: 200 },
  motions: ['zoom-in', 'pan-right', 'zoom-out', 'pan-left'],
  transition: change('crossfade', 500),
  grade: PLAIN,
  grain: 0,
  moods: ['calm', 'dreamy', 'epic'],
};

/** A promo's: a clean light ground, one strong colour, cuts. */
const promo: Look = {
  name: 'promo',
  apart: 0.09,
  hue: 222,
  type: {
    title: face('Inter', 700, { size: 1.06, tracking: -0.04, leading: 1.04 }),
    text: face('Inter', 700, { size: 0.96, tracking: -0.025 }),
    closing: face('Inter', 700, { size: 1.04, tracking: -0.035, leading: 1.08 }),
  },
  align: 'left',
  loudness: 1.5,
  ground: {
    from: tinted(0.3, 0.965),
    to: tinted(0.34, 0.9, 10),
    angle: 1.1,
    glows: [{ x: 0.82, y: 0.2, reach: 0.55, strength: 0.7, shade: tinted(0.5, 0.985) }],
    corners: { shade: tinted(0.3, 0.8), strength: 0.25 },
    texture: 0.8,
    grain: 0,
  },
  ink: { strong: tinted(0.5, 0.12), text: tinted(0.3, 0.2), accent: tinted(0.8, 0.46) },
  farewell: {
    ground: {
      from: tinted(0.7, 0.235),
      to: tinted(0.75, 0.15, 14),
      angle: 1.1,
      glows: [{ x: 0.2, y: 0.12, reach: 0.6, strength: 0.5, shade: tinted(0.7, 0.3, -8) }],
      corners: { shade: tinted(0.6, 0.06), strength: 0.3 },
      texture: 1.05,
      grain: 0,
    },
    ink: { strong: tone(0, 0, 1), text: tinted(0.4, 0.92), accent: tinted(0.85, 0.74) },
    size: 1.25,
  },
  over: { ink: tone(0, 0, 1), accent: tinted(0.85, 0.66) },
  rule: true,
  enter: { kind: 'rise', d: 380 },
  leave: { kind: 'fade', d: 150 },
  motions: ['zoom-in', 'zoom-out', 'pan-right', 'pan-left'],
  above: 0.36,
  transition: change('none', 0),
  accent: { every: 3, transition: change('zoom', 400) },
  grade: PLAIN,
  grain: 0,
  moods: ['upbeat', 'groovy', 'playful'],
};

/** The looks that skills have. */
export const SKILL_LOOKS = { memories, letter, story, promo } as const;
