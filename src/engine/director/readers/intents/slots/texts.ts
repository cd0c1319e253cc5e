import type { Intent } from '../intents.ts';
import type { SlotReader } from './said.ts';
import { captionsOfSpeech } from './texts/captionsOfSpeech.ts';
import { cardAdded } from './texts/cards.ts';
import { textAdded, textChanged } from './texts/added.ts';
import { textDesign } from './texts/design.ts';
import { textMoves } from './texts/animation.ts';
import { textRemoved } from './texts/removed.ts';
import { textTimes } from './texts/times.ts';

/** Words on the screen. */
export const texts: Readonly<Partial<Record<Intent, SlotReader>>> = {
  'text.add': textAdded,
  'text.change': textChanged,
  card: cardAdded,
  subtitles: captionsOfSpeech,
  'text.style': textDesign,
  'text.place': textDesign,
  'text.anim': textMoves,
  'text.time': textTimes,
  'text.remove': textRemoved,
};
