import { LONGEST_READ } from '../phrases/read.ts';
import { seen } from '../intents/seen.ts';
import type { Target } from '../../edits/calls/targets.ts';
import { isWaiting } from '../phrases/shown.ts';
import type { Message, Reading, Situation, Wish } from '../reader.ts';
import { withoutParts } from './beside.ts';
import { inNamedColour } from './colours.ts';
import { withoutHalves } from './halves.ts';
import { isDescription } from './descriptions.ts';
import { ofNamedTexts } from './namedTexts.ts';
import { changedTexts } from './changedTexts.ts';
import { oneOfThem } from './oneOfThem.ts';
import { withOverlooked } from './overlooked.ts';
import { withRequests } from './requests.ts';
import { withoutOthers } from './others.ts';
import { withoutSubjects } from './subjects.ts';
import { heldTogether } from './together.ts';
import { plainTimes } from './values.ts';

/**
 * Holds what was read of a message against all of its words: an edit counts only where they do not say something else together, its values are those
 * that they say, and what nothing was made of is told. Of a video that is there; pure.
 */
export function accounted(reading: Reading, message: Message): Reading {
  const { text, situation } = message;
  if (situation.first || text.length > LONGEST_READ || reading.wishes.length === 0) return reading;
  const timed = changed(reading, (each) => plainTimes(each, text, situation.language));
  const exchanged = changed(timed, ({ wishes }) => wishes.map((wish) => inItsPlace(wish, situation)));
  const colored = changed(exchanged, (each) => inNamedColour(each, text));
  const named = ofNamedTexts(changedTexts(colored, message), message);
  const meant = withoutOthers(withoutDescriptions(named, text), text);
  const requested = withRequests(withoutSubjects(meant, message), seen(message));
  const asked = withoutParts(oneOfThem(requested, message), message);
  const whole = { ...asked, ...withoutHalves(asked, seen(message)) };
  return withOverlooked({ ...whole, ...heldTogether(whole, message) }, message);
}

/** `exchange photo 2 for IMG_77`: what is not in the video changes no places with what is, but comes in its place. */
function inItsPlace(wish: Wish, situation: Situation): Wish {
  if (wish.kind !== 'edit' || wish.call.do !== 'swap_pictures') return wish;
  const { target, with: other } = wish.call;
  const isNew = (each: Target): boolean => each.by === 'name' && isWaiting(situation, each.name);
  return other.by === 'name' && isNew(other) && !isNew(target)
    ? { kind: 'edit', call: { do: 'replace_picture', target, file: other.name } }
    : wish;
}

/** A reading whose wishes are other ones, at the same places. */
function changed(reading: Reading, change: (reading: Reading) => readonly Wish[]): Reading {
  const wishes = change(reading);
  const origins = new Map(
    reading.wishes.flatMap((wish, at) => {
      const [origin, now] = [reading.origins?.get(wish), wishes[at]];
      return origin && now ? [[now, origin] as const] : [];
    }),
  );
  return { ...reading, wishes, origins };
}

/** Words that only say which words are wanted are not put on the screen: `写上是哪一年`. */
function withoutDescriptions(reading: Reading, text: string): Reading {
  const wrong = reading.wishes.filter((wish) => isDescription(wish, text));
  if (wrong.length === 0) return reading;
  const asked = wrong.map((wish) => text.slice(...(reading.origins?.get(wish) ?? [0, text.length])).trim());
  return {
    ...reading,
    wishes: reading.wishes.filter((wish) => !wrong.includes(wish)),
    unread: [...reading.unread, ...asked.filter((words) => !reading.unread.includes(words))],
  };
}
