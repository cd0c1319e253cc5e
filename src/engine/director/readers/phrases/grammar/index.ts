import { cards } from './cards.ts';
import { clipSound, speed, trim } from './clips.ts';
import { ending } from './ending.ts';
import type { Grammar } from './grammar.ts';
import { followUps } from './followUps.ts';
import { colors, framing, ground, mat, motion, splits, transitions } from './looks.ts';
import { overlays } from './overlays.ts';
import { beats, order, swap } from './order.ts';
import { addNew, duplicate, keepOnly, place, remove, rename, replace, seen } from './pictures.ts';
import { soundFiles } from './sound/files.ts';
import { musicTimes, volume } from './sound/level.ts';
import { music, removeMusic } from './sound/music.ts';
import { voice } from './sound/voice.ts';
import { numberedTexts } from './texts/numbered.ts';
import { history, impossible, questions, stays } from './talk.ts';
import { designTexts, removeTexts } from './texts/about.ts';
import { quoted } from './texts/quoted.ts';
import { timeTexts } from './texts/times.ts';
import { wordless } from './texts/wordless.ts';
import { coverFile, remake, subtitleFile, video } from './video.ts';
import { videoLook } from './videoLook.ts';

/** All that a clause may be, the more definite first: the first that understands all of it has it. */
export const GRAMMARS: readonly Grammar[] = [
  history,
  followUps,
  subtitleFile,
  coverFile,
  questions,
  stays,
  rename,
  cards,
  numberedTexts,
  quoted,
  removeTexts,
  timeTexts,
  ending,
  soundFiles,
  clipSound,
  musicTimes,
  removeMusic,
  volume,
  overlays,
  designTexts,
  trim,
  speed,
  videoLook,
  colors,
  framing,
  splits,
  mat,
  ground,
  beats,
  transitions,
  motion,
  seen,
  duplicate,
  replace,
  swap,
  keepOnly,
  remove,
  order,
  addNew,
  place,
  voice,
  music,
  wordless,
  remake,
  video,
  impossible,
];
