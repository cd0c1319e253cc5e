import type { Intent } from '../../intents.ts';
import type { SlotReader } from '../said.ts';
import { look, tones } from './colours.ts';
import { fit, flip, turn } from './framing.ts';
import { eachLength, wholeLength } from './lengths.ts';
import { motion, transition } from './moving.ts';
import { add, duplicate, move, remove, replace } from './chosen.ts';
import { sort } from './order.ts';
import { cover, ending, exported, name, resolution, shape } from './outcome.ts';
import { theme } from './themes.ts';
import { overlay, split } from './together.ts';

/** What is asked of pictures, and of the video as a whole. */
export const pictures: Readonly<Partial<Record<Intent, SlotReader>>> = {
  'length.each': eachLength,
  'length.total': wholeLength,
  'color.adjust': tones,
  look,
  motion,
  cover,
  ending,
  export: exported,
  name,
  resolution,
  shape,
  add,
  duplicate,
  move,
  remove,
  replace,
  sort,
  fit,
  flip,
  overlay,
  split,
  theme,
  turn,
  transition,
};
