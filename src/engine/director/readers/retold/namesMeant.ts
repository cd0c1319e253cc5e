import { picturesIn, shownIn } from '../../../draft/index.ts';
import { nameOf } from '../../board/media.ts';
import { isSame, tellingWords } from '../../compose/spokenOf.ts';
import type { Situation } from '../reader.ts';

const WHICH = /^(?:the|that|this|my|our|those|these|both|all|each|every|his|her|their)$/i;
const MANY = /^(?:those|these|both|all|each|every)$/i;
const EACH = /^(?:each|every)$/i;
const NOUN = /^(?:one|pics?|photos?|pictures?|shots?|images?|clips?|videos?|footage|line)$/i;
const NOUNS = /^(?:pics|photos|pictures|shots|images|clips|videos)$/i;
/** Words of a name that say something else where they stand by themselves. */
const COMMON =
  /^(?:end|start|first|last|title|intro|outro|music|song|sound|voice|text|photo|picture|clip|video|black|white|before|after|one|two|old|new|big|small|card|caption|logo|fast|slow|long|short|beat|with|from|over|under)$/i;

interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/**
 * A message in which pictures that are called by some words of their names are called by their whole names: `give each chart 8 seconds`, `the box pic`.
 * The same where nothing is called so, or nobody knows which of several is meant.
 */
export function withWholeNames(text: string, { media, draft }: Situation): string {
  if (!draft) return text;
  const seen = new Set(picturesIn(draft).flatMap((each) => shownIn(each).map(({ source }) => source.hash)));
  const files = media
    .filter(({ hash }) => seen.has(hash))
    .map(({ filename }) => ({ filename, words: wordsOf(filename) }));
  const isNameless = files.length === 0 || files.some(({ filename }) => text.includes(filename));
  if (isNameless) return text;
  const all: Word[] = Array.from(text.matchAll(/[\p{L}\d'’]+/gu), (found) => ({
    text: found[0],
    start: found.index,
    end: found.index + found[0].length,
  }));
  if (all.length > MOST_WORDS) return text;
  const meant = all.map(({ text: word }) =>
    COMMON.test(word) || /['’]/u.test(word)
      ? []
      : files.filter((file) => file.words.some((each) => each === word || isSame(each, word.toLowerCase()))),
  );
  let told = '';
  let from = 0;
  for (let at = 0; at < all.length; at += 1) {
    let some = meant[at] ?? [];
    if (some.length === 0) continue;
    let last = at;
    const isJoined = (next: number): boolean => text.slice(all[next - 1]?.end, all[next]?.start) === ' ';
    while (last + 1 < all.length && isJoined(last + 1)) {
      const both = (meant[last + 1] ?? []).filter((file) => some.includes(file));
      if (both.length === 0) break;
      some = both;
      last += 1;
    }
    const noun =
      last + 1 < all.length && isJoined(last + 1) && NOUN.test(all[last + 1]?.text ?? '') ? last + 1 : last;
    const which = at > 0 && isJoined(at) && WHICH.test(all[at - 1]?.text ?? '') ? at - 1 : at;
    const before = all[which]?.text ?? '';
    const isMany =
      MANY.test(before) || NOUNS.test(all[noun]?.text ?? '') || isPlural(all[last]?.text ?? '', some);
    const names = some.map(({ filename }) => filename);
    if (names.length === 1 || isMany) {
      const [start, end] = [all[which]?.start ?? 0, all[noun]?.end ?? 0];
      const joined =
        names.length > 1 ? `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}` : (names[0] ?? '');
      told += text.slice(from, start) + (names.length > 1 && EACH.test(before) ? 'each of ' : '') + joined;
      from = end;
    }
    at = noun;
  }
  return told + text.slice(from);
}
const MOST_WORDS = 60;

/** `QR` of `donate_qr.png` is a word, too, where it is written so. */
const wordsOf = (filename: string): readonly string[] => [
  ...tellingWords(nameOf(filename)),
  ...(nameOf(filename).match(/(?<!\p{L})\p{L}{2}(?!\p{L})/gu) ?? []).map((word) => word.toUpperCase()),
];

/** `charts`, where files are called “chart”. */
const isPlural = (word: string, files: readonly { readonly words: readonly string[] }[]): boolean =>
  /s$/i.test(word) && files.every(({ words }) => !words.includes(word.toLowerCase()));
