import { BEGINNINGS } from './beginnings.ts';
import { COMPOSING } from './composing.ts';
import { CONVERSATIONS } from './conversations.ts';
import { EXPORTS } from './exports.ts';
import { EXTREMES } from './extremes.ts';
import { FILES } from './files.ts';
import { PROJECTS } from './projects.ts';
import { STAGE } from './stage.ts';
import type { Gallery } from './state.ts';
import { TIMELINES } from './timelines.ts';

/** All states whose pictures are kept, by their pictures' names. */
export const GALLERY: Gallery = {
  ...BEGINNINGS,
  ...COMPOSING,
  ...CONVERSATIONS,
  ...STAGE,
  ...TIMELINES,
  ...FILES,
  ...EXPORTS,
  ...PROJECTS,
  ...EXTREMES,
};
