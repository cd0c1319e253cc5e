import { picturesIn, textsIn, type EngineDraft } from '../../draft/index.ts';
import type { Context } from '../context.ts';
import { isDenied } from '../script/denied.ts';
import { leftOutIn } from '../script/leftOut.ts';
import { quotesIn } from '../script/words.ts';
import { lettersOf } from './unshown.ts';

/** Of a long quote, which pages and captions may share, so many letters at its beginning are looked for. */
const LONGEST = 24;

/** Quoted words that are not in a first video, and are not asked about anyway. */
export function unshownQuotes(
  draft: EngineDraft,
  { request, media, scripts }: Context,
  unread: readonly string[],
): string[] {
  if (scripts.length > 0 && quotesIn(request).length > 6) return [];
  // A letter is parted over its pages, and seen as a whole.
  const pages = picturesIn(draft).flatMap((each) => (each.kind === 'card' ? [each.text] : []));
  const words = [...pages, ...textsIn(draft).map(({ text }) => text)].join(' ');
  const there = `${lettersOf(JSON.stringify(draft).replaceAll('\\n', ' '))} ${lettersOf(words)}`;
  const asked = lettersOf(unread.join(' '));
  const left = leftOutIn(request);
  const missing = quotesIn(request).filter((quote) => {
    const letters = lettersOf(quote).slice(0, LONGEST);
    const isName = media.some(({ filename }) => lettersOf(filename).startsWith(letters));
    return (
      letters !== '' &&
      !isName &&
      !left.includes(quote) &&
      !isDenied(request, quote) &&
      !there.includes(letters) &&
      !asked.includes(letters)
    );
  });
  return missing;
}
