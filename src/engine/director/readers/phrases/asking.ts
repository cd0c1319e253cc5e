import { picturesIn, shownIn } from '../../../draft/index.ts';
import { nameOf } from '../../board/media.ts';
import { list, words, type Words } from '../../language/words.ts';
import type { Reading, Situation } from '../reader.ts';
import { filesNamed } from './shown.ts';

/** What is not done because it may mean several things: a question back, in the place of “I did not understand”. */

const PICTURES = '(?:photos?|pictures?|pics?|images?|shots?|snaps?|clips?|videos?|ones?|slides?)';
/** How good something is, and what is to be seen, no file's name says. */
const SEEN: readonly RegExp[] = [
  new RegExp(
    `\\b(?:the|that|those|any|all(?: the)?|every) (?:really |most |very )?(?:blurry|blurred|fuzzy|grainy|shaky|out[- ]of[- ]focus|worst|best|nicest|prettiest|ugliest|funniest|bad|ugly|boring|similar|duplicate|dark|bright|embarrassing|smiling|unflattering|sharpest) ${PICTURES}\\b`,
    'i',
  ),
  new RegExp(
    `\\b(?:the|that|those|any|all(?: the)?|every) ${PICTURES} (?:with|where|in which|showing|that shows?) \\w`,
    'i',
  ),
];
/** What may be anything. */
const VAGUE =
  /^\W*(?:(?:can|could|would) you |please |just |hm+,? |ok,? |idk,? |dunno,? )*(?:make (?:it|this|the video|everything)(?: look| feel| a bit| a little| much| way| more)*(?: better| nicer| pop| cooler| prettier| special| interesting| exciting| fun| good| great| amazing| perfect| awesome| beautiful| professional)+|(?:something|it|this)(?:'s| is| feels| seems| looks)+ (?:a bit |a little |still |somehow |kind of |kinda )*(?:off|missing|wrong|not (?:quite )?right|weird|meh|boring|bland)|(?:i |we )?(?:don'?t|do not) (?:really )?(?:like|love) (?:it|this)|(?:i'?m |i am |we'?re )?not (?:really )?happy(?: with (?:it|this))?|(?:it|this)(?:'s| is)? ?(?:not (?:good|great|nice|there yet)|boring|bland|meh)|improve (?:it|this|the video)|fix (?:it|this|the video)|(?:do|try) something(?: else| different)?)(?: yet| please| pls| thanks| somehow| for me| a bit| tbh| lol| again)*\W*$/i;
const WHAT = words(
  'What should be different: the pictures, their order or how long they are seen, the words, the music, or how all of it looks?',
  '想改哪里：照片、顺序、时长、文字、音乐，还是整体风格？',
);

/** Asks about what was not understood, where that may mean several things. @param message as it was written */
export function withQuestions(reading: Reading, message: string, situation: Situation): Reading {
  if (situation.first || !situation.draft || situation.language !== 'en') return reading;
  if (reading.unread.length === 0) return reading;
  if (VAGUE.test(message) && reading.wishes.length === 0)
    return { wishes: [], unread: [], asides: [...(reading.asides ?? []), WHAT] };
  const asked = reading.unread.flatMap((unread) => whichOf(unread, situation) ?? []);
  const sees = (unread: string): boolean => SEEN.some((pattern) => pattern.test(unread));
  const stays = (unread: string): boolean => whichOf(unread, situation) === undefined && !sees(unread);
  const isSeen = reading.unread.some((unread) => whichOf(unread, situation) === undefined && sees(unread));
  return {
    ...reading,
    wishes: [...reading.wishes, ...(isSeen ? [{ kind: 'impossible', what: 'see' } as const] : [])],
    unread: reading.unread.filter(stays),
    ...(reading.missed && { missed: reading.missed.filter(stays) }),
    ...(asked.length > 0 && { asides: [...(reading.asides ?? []), ...asked] }),
  };
}

const NAMED = new RegExp(
  `\\b(?:the|that|my|our) ([\\p{L}\\p{N}']+?)(?:'s)?(?: ${PICTURES})?(?![\\p{L}\\p{N}])`,
  'giu',
);

/** `the beach one`, where two are of the beach. */
function whichOf(unread: string, { draft, media }: Situation): Words | undefined {
  const shown = new Set(
    (draft ? picturesIn(draft) : []).flatMap((picture) => shownIn(picture).map(({ source }) => source.hash)),
  );
  const inVideo = media.filter(({ hash }) => shown.has(hash));
  for (const [, name = ''] of unread.matchAll(NAMED)) {
    const files = name.length < 3 ? [] : filesNamed(name, inVideo);
    if (files.length < 2 || files.length > 5) continue;
    const names = files.map(({ filename }) => `“${nameOf(filename)}”`);
    return words(
      `Which one do you mean: ${list(names).replace(/ and (?=[^ ]*$|“)/, ' or ')}?`,
      `你指的是哪一个：${names.join('、')}？`,
    );
  }
  return undefined;
}
