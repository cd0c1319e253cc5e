import type { Row } from '../table.ts';
import { BESIDE } from './beside.ts';
import { CLIPS } from './clips.ts';
import { CORRECTIONS } from './corrections.ts';
import { EVERYDAY } from './everyday.ts';
import { FIRST } from './first.ts';
import { FIRST_KINDS } from './firstKinds.ts';
import { FIRST_WORDS } from './firstWords.ts';
import { LENGTHS } from './lengths.ts';
import { LETTERING } from './lettering.ts';
import { LOOKS } from './looks.ts';
import { MOTION } from './motion.ts';
import { PICTURES } from './pictures.ts';
import { PLACES } from './places.ts';
import { REMARKS } from './remarks.ts';
import { SOUND } from './sound.ts';
import { WHOLE } from './whole.ts';
import { WORDS } from './words.ts';

/** Of the video that is there. */
export const ENGLISH: readonly Row[] = [
  WHOLE,
  PICTURES,
  PLACES,
  LENGTHS,
  LETTERING,
  CLIPS,
  LOOKS,
  MOTION,
  SOUND,
  WORDS,
  REMARKS,
  CORRECTIONS,
  BESIDE,
  EVERYDAY,
].flat();

/** What is said when there is none. */
export const ENGLISH_FIRST: readonly Row[] = [...FIRST, ...FIRST_KINDS, ...FIRST_WORDS];
