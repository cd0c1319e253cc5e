import type { Message, Wish } from '../../reader.ts';
import { intentsOf } from '../answered.ts';
import type { Intent } from '../intents.ts';
import { saidIn, type Said, type SlotReader } from './said.ts';
import { durationOf, fileOf } from '../../../language/marks.ts';
import { isForbidden } from '../../phrases/clauses/readClause.ts';
import { isInCalls } from '../../phrases/missed/evidence.ts';
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

/** What is enough is not to be more so: `语速就别再快了`, `nicht noch lauter`. */
const NO_MORE =
  /(?:不要|别|不用|不必)再(?:调|变|弄|加)?得?(?:这么|那么|更)?[快慢大小长短亮暗响高低]|これ以上|(?<!\p{L})(?:(?:not|don't|dont|no) (?:make (?:it|them) |go |get |be |read )?(?:any|even) \p{L}+er|nicht noch \p{L}+er|pas encore plus|n[ãa]o (?:\p{L}+ )?ainda mais|no (?:\p{L}+ )?aún más)(?!\p{L})/iu;

/** Whether nothing is to be removed, or nobody knows what “it” is. */
function isUnsure({ intent, clause, situation, plain }: Said, wishes: readonly Wish[]): boolean {
  if (NO_MORE.test(plain)) return true;
  if (intent.endsWith('remove') && clause.has('remove') && isForbidden(clause.tokens)) return true;
  const { pictures, texts } = situation.spoken;
  const isOfAny = /"by":"spoken"|"which":\{"by":"all"/.test(JSON.stringify(wishes));
  return (
    isOfAny &&
    clause.has('it') &&
    !clause.has('role', 'words', 'each', 'photo', 'picture', 'clip', 'video') &&
    pictures.length === 0 &&
    texts.length === 0 &&
    situation.selected === undefined
  );
}

const WHEN = /^(?:on|until|till|when|while|during|unless|if|whenever|once|的|时|到)$/u;

/** Whether something is wanted only at a time, or of a thing, that no lexicon knows: `on tuesdays`, 七成的香蕉. */
const isConditional = (tokens: readonly Token[]): boolean =>
  tokens.some(({ kind }, at) => kind === 'unknown' && WHEN.test(tokens[at - 1]?.text ?? ''));

/** What words ask for whose intent is known, where they say enough. */
export function readSlots(words: string, intent: Intent, message: Message): readonly Wish[] {
  const said = saidIn(words, intent, message);
  const { tokens } = said.clause;
  const wishes = READERS[intent]?.(said) ?? [];
  const changes = wishes.some(({ kind }) => kind === 'edit');
  if (changes && (isUnsure(said, wishes) || (intent !== 'name' && isConditional(tokens)))) return [];
  const isMeant = wishes.every((wish) => intentsOf(wish).includes(intent)) && hasAllValues(said, wishes);
  return isMeant ? wishes : [];
}

/** Whether every time, share and file that is named stands in the wishes: else something else was asked for, too. */
function hasAllValues({ clause }: Said, wishes: readonly Wish[]): boolean {
  const { tokens, masked } = clause;
  const isName = wishes.some((wish) => wish.kind === 'edit' && wish.call.do === 'name_video');
  if (isName || wishes.every(({ kind }) => kind !== 'edit' && kind !== 'limit')) return true;
  const written = JSON.stringify(wishes);
  const hasTimes = tokens.filter(({ kind }) => kind === 'time').length > 1;
  return tokens.every(({ kind, text, value }) => {
    if (kind === 'time' && hasTimes) return isInCalls(durationOf(masked, text), wishes);
    if (kind === 'percent')
      return isInCalls(value, wishes) || isInCalls(100 - value, wishes) || isInCalls(100 + value, wishes);
    const file = kind === 'file' ? fileOf(masked, text)?.filename : undefined;
    // Behind the one of two is between them.
    return (
      file === undefined || clause.written('between') || written.includes(JSON.stringify(file).slice(1, -1))
    );
  });
}
