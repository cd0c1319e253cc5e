import { nameOf } from '../../../board/media.ts';
import type { Span } from '../../../language/marks.ts';
import type { Reading, Wish } from '../../reader.ts';
import { intentsOf } from '../answered.ts';
import type { Intent } from '../intents.ts';
import type { Passage } from '../passages.ts';
import { placeSaid } from '../slots/texts/added.ts';
import { isOfApart } from './apart.ts';
import { isUnplaced, placeOf } from './places.ts';
import {
  certainOf,
  isAnswered,
  isGrave,
  isUnderstood,
  isWish,
  likelyIn,
  ONLY_ANSWERED,
  type Seen,
} from '../seen.ts';

/** A wish that no word of its part asks for with this likelihood is none. */
const LEAST = 0.2;
/** The same, where the phrases passed words over, but left none to ask about. */
const LEAST_PASSED_OVER = 0.05;
/** The same, where the phrases made something of every word. */
const LEAST_OF_ALL = 0.01;
/** The same of a few words about a video that is there: what was said before tells what they mean. */
const LEAST_OF_FEW = 0.001;
const FEW_WORDS = 6;
/** So likely at least, where the part certainly asks for something else that nothing else answers. */
const LEAST_AGAINST = 0.35;
/** The same, of what would only be answered. */
const LEAST_ANSWERED = 0.6;
/** Words that are put on the screen without quotes are so likely meant for that, on average. */
const LEAST_SHOWN = 0.12;
/** The same, where the phrases made something of every word. */
const LEAST_SHOWN_OF_ALL = 0.04;

/** `poster at the end for at least 4 secs`: where a picture of a first video goes is said beside its name, whatever else is. */
function isPlacedByName(wish: Wish, { message: { text, situation } }: Seen, [start, end]: Span): boolean {
  if (wish.kind !== 'edit' || end - start === text.length) return false;
  const { call } = wish;
  if (!situation.first && call.do !== 'move_pictures') return false;
  const [at, name] =
    call.do === 'add_pictures' && call.files.length === 1
      ? [call.at?.at, call.files[0]]
      : call.do === 'move_pictures' && call.target.by === 'name'
        ? [call.to.at, call.target.name]
        : [];
  const words = text.slice(start, end).toLowerCase();
  const own = nameOf(name ?? '').toLowerCase();
  return own.length > 2 && words.includes(own) && at !== undefined && placeSaid(words) === at;
}

/** Wishes of a reading that the words of their parts hardly ask for: something else was meant. */
export function doubtfulIn(reading: Reading, seen: Seen): Wish[] {
  const { wishes } = reading;
  const isComplete = isUnderstood(reading);
  const words = seen.pieces.filter(({ isStop }) => !isStop).length;
  const leastOfAll = !seen.message.situation.first && words <= FEW_WORDS ? LEAST_OF_FEW : LEAST_OF_ALL;
  const isRead = reading.unread.length === 0;
  return wishes.filter((wish) => {
    // An answer changes nothing; the network that a first video is for has its shape.
    const isOfFrame = seen.message.situation.first && wish.kind === 'edit' && wish.call.do === 'set_shape';
    if (wish.kind === 'question' || isOfFrame || (isComplete && isCapitalOn(wish, seen))) return false;
    // What a promo tells stands in it as it was written: “微信 huahua” is no posting.
    if (seen.message.situation.promotes === true && wish.kind === 'edit' && wish.call.do === 'add_card')
      return false;
    const origin = placeOf(wish, reading, seen.message.text);
    const leastSupport = isComplete ? leastOfAll : isRead && !isGrave(wish) ? LEAST_PASSED_OVER : LEAST;
    const said: Span = reading.origins?.get(wish) ?? [0, seen.message.text.length];
    const support = Math.max(0, ...likelyIn(seen, intentsOf(wish), said));
    if (isPlacedByName(wish, seen, said)) return false;
    if (isOfApart(wish, seen.message, said)) return true;
    // Who wants what is in a photo to wave wants no zoom.
    if (isComplete && wish.kind === 'impossible' && wish.what === 'alive') return false;
    if (isPlaced(wish, seen) || isListed(wish, wishes, seen)) return false;
    if (isShownInstead(wish, seen, isRead ? LEAST_SHOWN_OF_ALL : LEAST_SHOWN)) return true;
    if (reading.settled?.wishes.includes(wish) === true || isTotal(wish, seen, origin)) return false;
    if (support < leastSupport) return true;
    const least = wish.kind === 'impossible' ? LEAST_ANSWERED : LEAST_AGAINST;
    return (
      support < least &&
      seen.passages.some(
        (passage) =>
          passage.confidence >= certainOf(reading, passage) &&
          !(isRead && passage.intent.endsWith('.volume') && isAkin(passage, wish)) &&
          !(isComplete && (isAkin(passage, wish) || isOtherAnswer(passage, wish))) &&
          isRival(passage, wish, origin, wishes),
      )
    );
  });
}

/** `Love from Grandad at the end`: words with a capital, and where they are to stand in a first video. */
function isPlaced(wish: Wish, { message: { text, situation } }: Seen): boolean {
  if (!situation.first || wish.kind !== 'edit' || wish.call.do !== 'add_text') return false;
  const start = text.indexOf(wish.call.text);
  const behind = text.slice(start + wish.call.text.length);
  return (
    start >= 0 &&
    /^\p{Lu}/u.test(wish.call.text) &&
    /^ (?:at|in) the (?:very )?(?:end|start|beginning)(?![a-z])/u.test(behind)
  );
}

/** `captions: our hut, too much cheese, going up`: one of several words behind a colon, each for a picture of its own. */
function isListed(wish: Wish, wishes: readonly Wish[], { message: { text, situation } }: Seen): boolean {
  const words = (each: Wish): string | undefined =>
    each.kind === 'edit' && each.call.do === 'add_text' && each.call.on?.by === 'name'
      ? each.call.text
      : undefined;
  const own = words(wish);
  const list = /:[^.;!?\n:]+/u.exec(text)?.[0] ?? '';
  return (
    situation.first &&
    own !== undefined &&
    list.includes(own) &&
    wishes.filter((each) => list.includes(words(each) ?? '\n')).length > 1
  );
}

/** `30 seconds total`: nothing else is so long, whatever stands before it. */
const isTotal = (wish: Wish, { message: { text, situation } }: Seen, [start, end]: Span): boolean =>
  situation.first &&
  wish.kind === 'edit' &&
  wish.call.do === 'set_length' &&
  'to' in wish.call.length &&
  /\d ?(?:s|secs?|seconds?|mins?|minutes?) (?:in )?(?:total|altogether|overall|all)(?![a-z])/iu.test(
    text.slice(start, end),
  );

/** Whether words for one picture begin with a capital inside a sentence, where that is no noun: `en la foto 2 pon La playa`. */
function isCapitalOn(wish: Wish, { message: { text, situation } }: Seen): boolean {
  if (wish.kind !== 'edit' || wish.call.do !== 'add_text' || !wish.call.on) return false;
  const at = text.indexOf(wish.call.text);
  return (
    situation.language !== 'de' && /^\p{Lu}/u.test(wish.call.text) && /[\p{Ll}\d] $/u.test(text.slice(0, at))
  );
}

/** Whether a passage and a wish are both about lengths, words, loudness, or which picture is where: what exactly is asked of them the phrases know better. */
export const isAkin = ({ intent }: Passage, wish: Wish): boolean =>
  AKIN.some((matter) => matter.test(intent) && intentsOf(wish).some((each) => matter.test(each)));

/** Whether both would only be answered: which answer it is the phrases know better. */
const isOtherAnswer = ({ intent }: Passage, { kind }: Wish): boolean =>
  kind === 'impossible' && ONLY_ANSWERED.has(intent);

const AKIN = [/^(?:length\.|text\.time)/, /^text\./, /\.volume$/, /^(?:move|sort|replace|duplicate|add)$/];

function isRival(passage: Passage, wish: Wish, [start, end]: Span, wishes: readonly Wish[]): boolean {
  if (!isWish(passage)) return false;
  return passage.start < end && passage.end > start && !isAnswered(passage, [wish, ...wishes]);
}

/** What words ask for that are put on the screen. */
const SHOWN: readonly Intent[] = ['words', 'text.add', 'text.change', 'voice.words', 'card'];

/** Whether words surely say where or when others are seen, and begin before what they would show: `the title is not shown over the face`. */
const isOfManner = ({ passages }: Seen, [start, end]: Span): boolean =>
  passages.some(
    (each) =>
      (each.intent === 'text.place' || each.intent === 'text.time') &&
      each.confidence >= SURELY_MANNER &&
      each.start < start &&
      each.end >= end,
  );
const SURELY_MANNER = 0.85;

/** Whether words that say what is to be done are put on the screen. */
function isShownInstead(wish: Wish, seen: Seen, least: number): boolean {
  if (wish.kind !== 'edit' || !('text' in wish.call) || typeof wish.call.text !== 'string') return false;
  const { text } = seen.message;
  const start = text.indexOf(wish.call.text);
  const end = start + wish.call.text.length;
  if (start < 0 || /["“”„«»「」『』《》'‘’`:：]\s*$/u.test(text.slice(0, start))) return false;
  // What a promo is of is its title, or a fact of it.
  const isFact = wish.call.do === 'add_card';
  const isTitle = 'role' in wish.call && wish.call.role === 'title';
  const ofFirst = isFact
    ? (['about', 'remark', 'name', 'offtopic'] as const)
    : isTitle
      ? (['about', 'name'] as const)
      : [];
  const beside = seen.message.situation.first
    ? ofFirst
    : isUnplaced(wish) && isOfManner(seen, [start, end])
      ? []
      : (['text.place', 'text.time'] as const);
  const likely = likelyIn(seen, [...SHOWN, ...beside], [start, end]);
  return likely.length > 0 && likely.reduce((sum, each) => sum + each, 0) / likely.length < least;
}
