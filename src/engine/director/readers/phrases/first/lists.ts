import type { Masked } from '../../../language/marks.ts';
import type { Situation, Wish } from '../../reader.ts';
import type { Call } from '../../../edits/calls/calls.ts';
import type { Span } from '../../../language/marks.ts';
import { changedIn } from '../missed/segments.ts';
import { factsInChinese } from '../chinese/facts.ts';
import { askedIn, pairsIn } from './asked.ts';
import { captionsIn } from './captionLists.ts';
import { captionRangesIn } from './captionRanges.ts';
import { cardsIn } from './cards.ts';
import { chosenIn } from './chosen.ts';
import { dedicationsIn } from './dedications.ts';
import { factsIn } from './facts.ts';
import { labelsIn } from './labels.ts';
import { numberedIn } from './numbered.ts';
import { orderOf, type Extracted } from './order.ts';
import { paceOf } from './pace.ts';
import { slotsIn } from './slots.ts';
import { songsIn } from './songs.ts';
import { spreadIn } from './spread.ts';

const STEPS = [
  askedIn,
  captionRangesIn,
  dedicationsIn,
  songsIn,
  slotsIn,
  spreadIn,
  pairsIn,
  cardsIn,
  labelsIn,
  numberedIn,
  captionsIn,
  chosenIn,
  orderOf,
  paceOf,
] as const;
/** What is told of what is promoted is shown as it stands, whatever else it may say. */
const FACTS = [factsInChinese, factsIn] as const;

interface Lists extends Extracted {
  readonly settled: { readonly spans: readonly Span[]; readonly wishes: readonly Wish[] };
}

/** What a first request says in forms of its own: words on cards and for each picture, their order, how fast all of it goes. */
export function listsIn(masked: Masked, situation: Situation): Lists {
  const through = (start: Extracted, steps: readonly ((typeof STEPS)[number] | (typeof FACTS)[number])[]) =>
    steps.reduce<Extracted>((before, step) => {
      const { masked: left, wishes } = step(before.masked, situation);
      return { masked: left, wishes: [...before.wishes, ...wishes] };
    }, start);
  const lists = through({ masked, wishes: [] }, STEPS);
  const spans = changedIn(masked, masked, lists.masked);
  return { ...through(lists, FACTS), settled: { spans, wishes: lists.wishes } };
}

const isCall = (wish: Wish, ...names: readonly Call['do'][]): boolean =>
  wish.kind === 'edit' && names.includes(wish.call.do);

/** How fast all of it goes, as an adverb says it. */
const isPace = (wish: Wish): boolean =>
  wish.kind === 'edit' && wish.call.do === 'set_picture_length' && 'times' in wish.call.length;

/** The wishes of clauses and those of lists: a length is that of the pictures as they are ordered. */
export function withLists(wishes: readonly Wish[], lists: readonly Wish[]): Wish[] {
  const dated = lists.filter((wish) => isCall(wish, 'order_pictures', 'duplicate_pictures'));
  const order = [...dated, ...lists.filter((wish) => isCall(wish, 'move_pictures'))];
  // A length that is said beats an adverb.
  const isTimed = [...wishes, ...lists].some(
    (wish) => wish.kind === 'limit' || (isCall(wish, 'set_picture_length', 'set_length') && !isPace(wish)),
  );
  const gone = wishes.flatMap((wish) =>
    wish.kind === 'edit' && wish.call.do === 'remove_pictures' && wish.call.target.by === 'name'
      ? [wish.call.target.name]
      : [],
  );
  const isGone = (wish: Wish): boolean =>
    wish.kind === 'edit' &&
    wish.call.do === 'add_text' &&
    wish.call.on?.by === 'name' &&
    gone.includes(wish.call.on.name);
  const others = lists.filter((wish) => !order.includes(wish) && !(isTimed && isPace(wish)) && !isGone(wish));
  const sorted =
    wishes.findLastIndex((wish) => wish.kind === 'edit' && wish.call.do === 'order_pictures') + 1;
  // “Not too fast, 4 seconds a photo”: that is how fast it goes.
  const isEach = others.some((wish) => isCall(wish, 'set_picture_length') && !isPace(wish));
  const own = wishes
    .slice(sorted)
    .filter(
      (wish) =>
        !isEach || wish.kind !== 'edit' || wish.call.do !== 'set_length' || !('times' in wish.call.length),
    );
  const all = [...wishes.slice(0, sorted), ...order, ...own, ...others];
  // Words are timed by pictures that have their lengths, and these are measured without transitions.
  const cuts = all.filter(
    (wish) => wish.kind === 'edit' && wish.call.do === 'set_transition' && wish.call.target.by === 'all',
  );
  const lengths = all.filter(
    (wish) => others.includes(wish) && isCall(wish, 'set_picture_length', 'order_pictures'),
  );
  const first = lengths.length === 0 ? [] : [...cuts, ...lengths];
  // How words look is said of words that are there.
  const looks = all.filter((wish) => isCall(wish, 'design_text'));
  if (looks.length > 0 && all.some((wish) => isCall(wish, 'add_text', 'add_card')))
    all.push(...looks.flatMap((wish) => all.splice(all.indexOf(wish), 1)));
  // What shares a frame is no longer found by its name.
  const splits = all.filter((wish) => isCall(wish, 'split_pictures'));
  // What is read are the words that are there by then.
  const isMute = all.some(
    (wish) => wish.kind === 'edit' && wish.call.do === 'remove_sound' && wish.call.which === 'voice',
  );
  const read = all.filter((wish) => isCall(wish, 'narrate') && others.length > 0);
  const last = [...splits, ...read];
  const ordered = [...first, ...all.filter((wish) => !last.includes(wish) && !first.includes(wish)), ...last];
  // “For her to read … no voice”: nobody reads it aloud.
  return isMute ? ordered.filter((wish) => !isCall(wish, 'narrate')) : ordered;
}
