import type { Reading, Wish } from '../reader.ts';

/** What words speak of that is not what is to be changed, and the edits that it makes none. */
const OTHERS: readonly (readonly [said: RegExp, isNone: (wish: Wish) => boolean])[] = [
  // `the same green as our logo for the headline`: nothing is said of the logo.
  [
    /(?<!\p{L})(?:same|match\p{L}*|like|as|to go with|igual|como|combina\p{L}*|wie|passend|comme|pareil\p{L}*)(?: (?:as|to|with|in|on|the|our|my|al?|el|o|d[aoe]l?|nuestro|mi|nosso|meu|das|dem|unser\p{L}*|zum|le|notre|du))* logo(?!\p{L})|(?:跟|和|像|同)(?:我们的?|我們的?)?logo(?:一样|一樣|同)/iu,
    (wish) => wish.kind === 'edit' && /_overlays?$/u.test(wish.call.do),
  ],
  // `the text is hard to read on the pale pictures`: nothing is wrong with the pictures.
  [
    /(?<!\p{L})(?:nobody can|no one can|can'?t|cannot|can (?:hardly|barely)|hard to|difficult to|impossible to) (?:even )?read(?!\p{L})[^.!?\n]*|(?<!\p{L})(?:unreadable|illegible|unlesbar|ilegible|illisible|ilegível)(?!\p{L})/iu,
    (wish) =>
      wish.kind === 'edit' &&
      wish.call.do === 'set_colors' &&
      (wish.call.target.by === 'all' || wish.call.target.by === 'kind'),
  ],
  // `the girl in the green, take her off`: she is no text.
  [
    /(?<!\p{L})(?:him|her|he|she)(?!\p{L})/iu,
    (wish) => wish.kind === 'edit' && wish.call.do === 'remove_texts' && wish.call.which.by === 'spoken',
  ],
  // `录音放在第三张开始`: it is there already, and nothing is to be read.
  [
    /录音|錄音|(?<!\p{L})(?:my |the )?(?:recordings?|voice ?memos?|voice ?notes?)(?!\p{L})/iu,
    (wish) => wish.kind === 'edit' && wish.call.do === 'narrate' && wish.call.text === undefined,
  ],
];

/** A reading without edits of what is only spoken of beside what is wanted; that is asked about. Pure. */
export function withoutOthers(reading: Reading, text: string): Reading {
  return OTHERS.reduce<Reading>((found, [said, isNone]) => {
    const spoken = said.exec(text)?.[0];
    const wishes = found.wishes.filter((wish) => !isNone(wish));
    if (spoken === undefined || wishes.length === found.wishes.length) return found;
    const isOpen = found.unread.some((words) => words.includes(spoken) || spoken.includes(words));
    return { ...found, wishes, unread: isOpen ? found.unread : [...found.unread, spoken] };
  }, reading);
}
