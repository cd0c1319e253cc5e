import type { Wish } from '../../../reader.ts';
import type { Intent } from '../../intents.ts';
import type { Passage } from '../../passages.ts';
import { wordsIn, type Seen } from '../../seen.ts';

/** What words may be shown or read for. */
const TAKES: ReadonlySet<Intent> = new Set(['text.add', 'text.change', 'card', 'voice.words', 'subtitles']);
/** Words so likely are shown as they stand. */
const SURE = 0.6;
/** Joins words to what they are for. */
const LEAD =
  /^(?:(?:that |which |and |it |just |simply |should |to )*(?:says?|saying|reads?|reading|said)(?: that)?|:|写着|写上|上写着|写|寫着|寫上|寫|说|打上|que diga|diciendo|mit dem text|avec écrit|dizendo|escrito)(?!\p{L})[\s:：,，]*|^(?:写着|写上|上写着|写|寫著|寫上|寫|打上)/iu;
/** It says what is to be done rather than what is to be read. */
const DEED =
  /^加(?!油|拿大|州|盟|入|班)|^(?:片头|片尾|开头|结尾|最后|片頭|開頭|結尾|最後).{0,2}(?:加|写|寫|打|放)/u;
/** Words that are shown begin with whoever says them: 结尾加上我们 | 下次见. */
const BEGUN = /(?<=[加写寫打标標补補](?:上|着|著|一句)?)(?:我[们們]?|咱[们們]?|大家|祝你?[们們]?|[愿願])+$/u;
const OUTER = /^[\s"“”„«»「」『』《》'‘’,;:：，、.。]+|[\s"“”„«»「」『』《》'‘’,;:：，、。]+$/gu;
const QUOTED = /["“„«「『《]([^"“”„«»「」『』《》]+)["”“»」』》]/gu;

/** Words beside a passage that wants some, as they are to be shown; none where it is not sure which they are. */
export function shownBeside(passage: Passage, { passages, message }: Seen): readonly string[] {
  if (!TAKES.has(passage.intent)) return [];
  const at = passages.indexOf(passage);
  const isFree = (other: Passage | undefined, taker: Passage | undefined): boolean =>
    other?.intent === 'words' && (taker === undefined || !TAKES.has(taker.intent));
  const [before, behind] = [passages[at - 1], passages[at + 1]];
  // What stands behind is meant first; what stands before may be another's.
  const found = behind?.intent === 'words' ? behind : isFree(before, passages[at - 2]) ? before : undefined;
  if (!found) return [];
  const written = message.text.slice(found.start, found.end);
  const quoted = Array.from(written.matchAll(QUOTED), ([, words = '']) => words.trim()).filter(Boolean);
  if (quoted.length > 0) return quoted;
  if (found.confidence < SURE) return [];
  const begun =
    found === behind ? (BEGUN.exec(message.text.slice(passage.start, passage.end))?.[0] ?? '') : '';
  const words = `${begun}${written.trim().replace(LEAD, '')}`.replaceAll(OUTER, '');
  return words === '' || DEED.test(words) ? [] : [words];
}

/** Whether some of these words are shown or read by a wish already. */
export const isShown = (words: readonly string[], wishes: readonly Wish[]): boolean =>
  wishes.some((wish) => {
    if (wish.kind !== 'edit') return false;
    const text =
      'text' in wish.call ? wish.call.text : wish.call.do === 'name_video' ? wish.call.title : undefined;
    return typeof text === 'string' && words.some((each) => overlaps(each.toLowerCase(), text.toLowerCase()));
  });

const overlaps = (one: string, other: string): boolean => one.includes(other) || other.includes(one);

/** Words of a message that are to be shown, as they stand in it. */
export const shownIn = ({ passages, message }: Seen): readonly string[] =>
  passages.flatMap(({ intent, start, end }) =>
    intent === 'words' ? [wordsIn(message.text, start, end)] : [],
  );
