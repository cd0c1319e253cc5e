import { nameOf } from '../board/media.ts';
import type { MediaFile } from '../../types.ts';

const ORDINAL = /^(?:first|second|third|last|final)$/;
/** With these an ordinal says which of them is meant, whatever a file is called. */
const NOUN =
  /^(?:photos?|pictures?|pics?|images?|clips?|videos?|films?|shots?|slides?|scenes?|files?|ones?|songs?|tracks?|parts?|\d+)$/;
/** What stands behind the name of a picture: a noun for it, or where it goes. */
const BEHIND =
  '(?= (?:clip|video|film|photo|picture|pic|image|shot|one|should|must|has to|needs to|goes|go|comes|come|belongs|at the|to the|last|first)(?![a-z]))';

/** Names that begin with a place in an order, by which one file alone is meant: `first dance`, of `wedding_first_dance.mp4`. */
export function ordinalNames(
  files: readonly MediaFile[],
): { readonly pattern: RegExp; readonly index: number }[] {
  const names = files.map(({ filename }) => {
    const words = nameOf(filename.toLowerCase()).split(/[^\p{L}\p{N}]+/u);
    return words.flatMap((word, at) => {
      const next = words[at + 1] ?? '';
      return ORDINAL.test(word) && next.length > 2 && !NOUN.test(next) ? [`${word} ${next}`] : [];
    });
  });
  return names.flatMap((own, index) =>
    own
      .filter((name) => names.every((others, at) => at === index || !others.includes(name)))
      .map((name) => ({ pattern: new RegExp(`(?<![\\p{L}\\p{N}])${name}${BEHIND}`, 'gu'), index })),
  );
}
