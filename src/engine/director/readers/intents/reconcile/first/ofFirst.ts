import { isVoice } from '../../../../board/media.ts';
import { isInCalls, isUnheard } from '../../../phrases/missed/evidence.ts';
import type { Clause } from '../../../phrases/clause.ts';
import { edit, type Message, type Wish } from '../../../reader.ts';
import { saidIn } from '../../slots/said.ts';

/** Nobody asks for a shorter video, ms. */
const SHORTEST = 5000;
/** What a length of time may be said of, but the whole. */
const OF_PART = [
  'each',
  'photo',
  'clip',
  'music',
  'role',
  'words',
  'fade',
  'fadein',
  'fadeout',
  'transition',
  'first',
  'last',
];

/** What words of a first request that were not understood ask for, and which of them say nothing else. */
export interface OfFirst {
  readonly wishes: readonly Wish[];
  readonly unread: readonly string[];
}

/**
 * In a first request, words that nobody knows are mostly what the video is about: `a video with the rules of the pool, read aloud`. What means
 * the same whatever stands round it is done: that it is read, how long all of it is, and where it is
 * shown.
 */
export function ofFirst(unread: readonly string[], wishes: readonly Wish[], message: Message): OfFirst {
  return unread.reduce<OfFirst>(
    (found, words) => {
      const { clause } = saidIn(words, 'about', message);
      const isDenied = clause.has('no', 'remove', 'mute') || clause.hasQuote || clause.names;
      const made = isDenied
        ? []
        : [
            ...readIn(clause, found.wishes, message),
            ...lengthIn(clause, found.wishes),
            ...shapeIn(clause, found.wishes),
          ];
      const all = [...found.wishes, ...made];
      const saysMore = clause.tokens.some(({ means }) => means.some(({ id }) => isUnheard(id, all, true)));
      const isHeard = clause.has('video') && clause.times.some((ms) => isInCalls(ms, all));
      return made.length === 0 && !isHeard
        ? { ...found, unread: [...found.unread, words] }
        : { wishes: all, unread: saysMore ? [...found.unread, words] : found.unread };
    },
    { wishes, unread: [] },
  );
}

/** `Lisbon in 20 seconds`: all of it, whatever it is. */
const IN_TIME =
  /^(?:[\p{L}\p{N}'’&-]+ ){1,5}in (?:(?:just|only|about|under|exactly) )?(?:\d+ ?(?:s|secs?|seconds?|mins?|minutes?)|(?:a|one|half a) minute)$/iu;

const isDone = (wishes: readonly Wish[], ...names: readonly string[]): boolean =>
  wishes.some((wish) => wish.kind === 'edit' && names.includes(wish.call.do));

function readIn(clause: Clause, wishes: readonly Wish[], { situation }: Message): readonly Wish[] {
  const isAsked = clause.has('narrate') && !clause.has('own', 'faster', 'slower');
  if (!isAsked || situation.media.some(isVoice) || isDone(wishes, 'narrate', 'set_voice', 'remove_sound'))
    return [];
  return edit<'narrate'>({ do: 'narrate' });
}

function lengthIn(clause: Clause, wishes: readonly Wish[]): readonly Wish[] {
  const [ms, ...others] = clause.times;
  const isWhole = (clause.has('video') || IN_TIME.test(clause.text)) && !clause.has(...OF_PART);
  if (ms === undefined || others.length > 0 || ms < SHORTEST || !isWhole || isDone(wishes, 'set_length'))
    return [];
  return edit<'set_length'>({ do: 'set_length', length: { to: ms } });
}

const MEANT = /^(?:square|vertical|portrait|instagram|insta|tik ?tok|reels?|shorts|stories|whatsapp status)/;

/** The network that it is for: `square for facebook`. */
function shapeIn(clause: Clause, wishes: readonly Wish[]): readonly Wish[] {
  const said = clause.textOf('shape') ?? '';
  const ratio = clause.fresh().take('shape');
  // “From my phone” is where pictures came from.
  const isSure =
    MEANT.test(said) && !new RegExp(`(?<![a-z])(?:from|of|on) (?:the |my |our )?${said}`).test(clause.text);
  if (!isSure || ratio === undefined || !/^\d+:\d+$/.test(ratio) || isDone(wishes, 'set_shape')) return [];
  return edit<'set_shape'>({ do: 'set_shape', ratio });
}
