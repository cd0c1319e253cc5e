import type { Message, Wish } from '../../reader.ts';
import { intentsOf } from '../answered.ts';
import type { Intent } from '../intents.ts';
import { saidIn, type SlotReader } from './said.ts';
import type { Token } from '../../phrases/tokens.ts';
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

const WHEN = /^(?:on|until|till|when|while|during|unless|if|whenever|once|的|时|到)$/u;

/** Whether something is wanted only at a time, or of a thing, that no lexicon knows: `on tuesdays`, 七成的香蕉. */
const isConditional = (tokens: readonly Token[]): boolean =>
  tokens.some(({ kind }, at) => kind === 'unknown' && WHEN.test(tokens[at - 1]?.text ?? ''));

/** What words ask for whose intent is known, where they say enough. */
export function readSlots(words: string, intent: Intent, message: Message): readonly Wish[] {
  const said = saidIn(words, intent, message);
  const wishes = isConditional(said.clause.tokens) ? [] : (READERS[intent]?.(said) ?? []);
  return wishes.every((wish) => intentsOf(wish).includes(intent)) ? wishes : [];
}
