import type { Call } from '../../../edits/calls/calls.ts';
import type { SimpleTarget } from '../../../edits/calls/targets.ts';
import type { Masked, Span } from '../../../language/marks.ts';
import type { Reading, Situation, Wish } from '../../reader.ts';
import { together } from '../clause.ts';
import type { Before } from '../clauses/readClause.ts';
import { readCaptions } from '../chinese/captions.ts';
import { readFixes } from '../chinese/fixes.ts';
import { readOrder } from '../chinese/order.ts';
import { readPages } from '../chinese/pages.ts';
import { readPriced } from '../chinese/priced.ts';
import { readPrices } from '../chinese/prices.ts';
import { topicOf } from '../topics.ts';
import { readCaptionOf } from './texts/captionOf.ts';
import { readCaptionsListed } from './texts/captionsListed.ts';
import { readCuts } from './cuts.ts';
import { readFactsGone } from './texts/factsGone.ts';
import { readFonts } from './texts/fonts.ts';
import type { Form, Forms } from './form.ts';
import { changedIn } from '../missed/segments.ts';
import { readLabels } from './texts/labels.ts';
import { readLastWords } from './texts/lastWords.ts';
import { readMentions } from './mentions.ts';
import { readMissing } from './texts/missing.ts';
import { markNames } from './names.ts';
import { readPlainCards } from './texts/plainCards.ts';
import { markPositions } from './positions.ts';
import { markPronouns } from './pronouns.ts';
import { readSpans } from './spans.ts';
import { readSayInstead } from './texts/sayInstead.ts';
import { readStarts } from './starts.ts';
import { markWaiting } from './waiting.ts';
import { readEqual } from './pictures/equal.ts';
import { readGround } from './pictures/ground.ts';
import { readGroups } from './pictures/groups.ts';
import { readAllFirst } from './pictures/allFirst.ts';
import { readLogo } from './pictures/logo.ts';
import { readLogoMoved } from './pictures/logoMoved.ts';
import { readPairs } from './pictures/pairs.ts';
import { readPassages } from './pictures/passages.ts';
import { readPace } from './pictures/pace.ts';
import { readTaken } from './pictures/taken.ts';
import { readReplay } from './pictures/replay.ts';
import { readPostscript } from './texts/postscript.ts';
import { readReadingTime } from './texts/readingTime.ts';
import { markSubsets } from './subsets.ts';
import { readLegibility } from './texts/legibility.ts';
import { readTextFixes } from './texts/textFixes.ts';
import { readTextValues } from './texts/textValues.ts';

const callsIn = (wishes: readonly Wish[]): Call[] =>
  wishes.flatMap((wish) => (wish.kind === 'edit' ? [wish.call] : []));

const READERS = [
  readPassages,
  readLogoMoved,
  readAllFirst,
  readPlainCards,
  readPages,
  readPriced,
  readLabels,
  readCaptionOf,
  readPostscript,
  readCaptionsListed,
  readPrices,
  readFixes,
  readLastWords,
  readSayInstead,
  readTextFixes,
  readTextValues,
  readFactsGone,
  readLegibility,
  readFonts,
  readMentions,
  readMissing,
  readCaptions,
  readOrder,
  readTaken,
  readPairs,
  readLogo,
  readGroups,
  readGround,
  readEqual,
  readReadingTime,
  readReplay,
  readPace,
  readCuts,
  readSpans,
  readStarts,
] as const;

/** Marks pictures that are named by anything but their files' names. */
export const marked = (masked: Masked, situation: Situation): Masked =>
  [markNames, markPositions, markWaiting, markSubsets, markPronouns].reduce(
    (text, mark) => mark(text, situation),
    masked,
  );

/** Reads what goes over more than a clause, and marks pictures that are meant by what they have in common. */
export function readForms(masked: Masked, situation: Situation): Forms {
  let form: Form = {
    wishes: [],
    masked: marked(masked, situation),
  };
  const sure: { readonly spans: Span[]; readonly wishes: Wish[] } = { spans: [], wishes: [] };
  for (const read of READERS) {
    const made: Form = read(form.masked, situation);
    if (made.isWhole === true) {
      sure.wishes.push(...made.wishes);
      sure.spans.push(...changedIn(form.masked, form.masked, made.masked));
    }
    form = { wishes: [...form.wishes, ...made.wishes], masked: made.masked };
  }
  return { wishes: form.wishes, masked: form.masked, sure };
}

/** What was spoken of when such a part was read. */
export function beforeOf(wishes: readonly Wish[], before: Before): Before {
  const topic = topicOf(wishes);
  return wishes.length === 0
    ? before
    : { ...before, topic: topic ?? before.topic, last: callsIn(wishes), opens: false };
}

/** What was read of a message as a whole, and of its clauses. How words for several pictures look is said of all of them. */
export function withForms(wishes: readonly Wish[], rest: Reading): Reading {
  if (wishes.length === 0) return rest;
  const on = callsIn(wishes).flatMap((call): SimpleTarget[] =>
    call.do === 'add_text' && call.on && call.on.by !== 'these' && call.on.by !== 'but'
      ? [call.on]
      : call.do === 'set_text' &&
          call.which.by === 'on' &&
          call.which.pictures.by !== 'these' &&
          call.which.pictures.by !== 'but'
        ? [call.which.pictures]
        : [],
  );
  const meant = rest.wishes.flatMap((wish): Wish[] => {
    if (on.length === 0) return [wish];
    if (wish.kind === 'wordless' || (wish.kind === 'edit' && wish.call.do === 'caption_pictures')) return [];
    const isTheirs =
      wish.kind === 'edit' &&
      (wish.call.do === 'design_text' || wish.call.do === 'time_text') &&
      wish.call.which.by === 'spoken';
    return isTheirs
      ? [{ kind: 'edit', call: { ...wish.call, which: { by: 'on', pictures: together(on) } } as Call }]
      : [wish];
  });
  // When music begins is said of music that is there.
  const isLast = (wish: Wish): boolean => wish.kind === 'edit' && wish.call.do === 'set_sound';
  return { ...rest, wishes: [...wishes.filter((wish) => !isLast(wish)), ...meant, ...wishes.filter(isLast)] };
}
