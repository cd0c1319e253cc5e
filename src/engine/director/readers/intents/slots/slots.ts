import type { Message, Wish } from '../../reader.ts';
import { intentsOf } from '../answered.ts';
import type { Intent } from '../intents.ts';
import { saidIn, type SlotReader } from './said.ts';
import { matters } from './matters.ts';
import { pictures } from './pictures/pictures.ts';
import { sound } from './sound.ts';
import { texts } from './texts.ts';

const READERS: Readonly<Partial<Record<Intent, SlotReader>>> = {
  ...matters,
  ...pictures,
  ...sound,
  ...texts,
};

/** What words ask for whose intent is known, where they say enough. */
export function readSlots(words: string, intent: Intent, message: Message): readonly Wish[] {
  const wishes = READERS[intent]?.(saidIn(words, intent, message)) ?? [];
  return wishes.every((wish) => intentsOf(wish).includes(intent)) ? wishes : [];
}
