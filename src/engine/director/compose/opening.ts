import type { Context } from '../context.ts';
import type { Call, CallOf } from '../edits/calls/calls.ts';
import { isVisual } from '../board/media.ts';
import type { Wish } from '../readers/reader.ts';
import { fits } from './phrases.ts';

/** Who says where words go, or names what they are, wants these there. */
const NAMED =
  /caption|subtitle|(?<![a-z])(?:at|on|in|along) the (?:very )?(?:bottom|top|lower|upper|corner)|underneath|(?<![a-z])below|small|字幕|底部|下方|顶部|角落|说明/i;

/** Who says where on the pictures words go, wants them on each of these, and not at the start. */
const ON_PICTURES =
  /(?<![a-z])(?:over|on|onto|across|caption) (?:(?:all|each|every one) (?:of )?)?(?:the|my|our|these|those|all|each|every) ?(?:the |my |our )?(?:photo|picture|image|pic|shot)s?(?![a-z])|(?:照片|图片|相片)上/i;

/** Words of which nothing but themselves was said. */
const isBare = (call: Call): call is CallOf<'add_text'> =>
  call.do === 'add_text' &&
  call.role === 'caption' &&
  [call.when, call.on, call.design].every((each) => each === undefined);

/** Words for all pictures are for those of which nothing else was said. */
const withoutAll = ({ on, ...call }: CallOf<'add_text'>): CallOf<'add_text'> =>
  on === undefined || on.by === 'all' ? call : { ...call, on };

/**
 * The only words of a first video, `saying “Happy birthday!”`, open it as its title, and stay as long as its only picture does; a video letter's
 * are what it says. More of them, or those that are said to be captions, are left as they are. Pure.
 *
 * @param words of the message, those that have a place of their own left out
 */
export function withOpening(
  wishes: readonly Wish[],
  given: Pick<Context, 'request' | 'media' | 'skill' | 'words'>,
  words: Context['words'],
): Wish[] {
  const adding = wishes.filter((wish) => wish.kind === 'edit' && wish.call.do === 'add_text');
  const [only, ...others] = adding;
  if (only?.kind !== 'edit' || others.length > 0) return [...wishes];
  const { call } = only;
  if (call.do !== 'add_text') return [...wishes];
  const photos = given.media.filter(({ kind }) => kind === 'image');
  if (photos.length > 1 && isBare(withoutAll(call)) && ON_PICTURES.test(given.request)) {
    // A letter has pages among them.
    const on = given.words ? ({ by: 'kind', kind: 'photo' } as const) : ({ by: 'all' } as const);
    return wishes.map((wish) => (wish === only ? { ...only, call: { ...call, on } } : wish));
  }
  if (!isBare(call)) return [...wishes];
  if (words || NAMED.test(given.request)) return [...wishes];
  const isLetter = given.skill === 'best-video-letter-maker' && given.words !== undefined;
  if (isLetter) return wishes.filter((wish) => wish !== only);
  if (!fits(call.text)) return [...wishes];
  const isAlone = given.media.filter(isVisual).length === 1;
  const title = { ...call, role: 'title' as const, ...(isAlone && { when: { place: 'whole' as const } }) };
  return wishes.map((wish) => (wish === only ? { ...only, call: title } : wish));
}
