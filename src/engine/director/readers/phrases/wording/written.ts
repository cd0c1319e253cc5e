import type { Span } from '../../../language/marks.ts';
import { placed } from '../../../language/rewrite.ts';
import { tokensOf } from '../tokens.ts';
import { translate, type Lookup } from './glossary.ts';
import type { Writing } from './writing.ts';

/** Where words for the video go on or end. */
const END = /[.,;:!?\n\ue000-\ue4fe]/u;
/** Signs in numbers and dates: `12. Mai`. */
const IN_NUMBERS = /^(?:[.,:]\d|\. (?:jan|feb|mär|apr|mai|jun|jul|aug|sep|okt|nov|dez))/u;
/** No words for the video are longer, in signs. */
const LONGEST = 160;
/** What says how and where words are, or begins another wish. */
const SETTINGS: ReadonlySet<string> = new Set(
  (
    'color where font weight italic big bigger small smaller size start end middle whole photo clip picture anim fadein each plate behind ' +
    'music voice transition shape length add remove change move show also instead thanks ground'
  ).split(' '),
);

/** Places of words for the video that stand without quotes. @param text lower case, as long as the original */
export function writtenIn(
  text: string,
  original: string,
  lookup: Lookup,
  names: readonly string[],
): readonly Span[] {
  const { writing } = lookup.glossary;
  if (!writing || text.length !== original.length) return [];
  const spans: Span[] = [];
  for (const pattern of patternsOf(writing))
    for (const { 0: opening, index } of text.matchAll(pattern)) {
      const start = index + opening.length;
      if (!isOpening(original.slice(start), opening, text.slice(start))) continue;
      if (/:\s*$/.test(opening) && asksToRead(text.slice(start), lookup)) continue;
      if (
        new RegExp(`^(?:${writing.places})`, 'u').test(opening) &&
        !asksNothing(text.slice(start), lookup, names)
      )
        continue;
      const rest = text.slice(start, start + LONGEST);
      let end = start + lengthOf(rest.slice(0, endOf(rest)), original.slice(start), lookup, names);
      // “Sylt, August 2023”: what follows a comma and asks for nothing goes with it.
      for (let more = goingOn(text, end, lookup, names); more > end; more = goingOn(text, end, lookup, names))
        end = more;
      if (end > start && spans.every(([from, to]) => end <= from || start >= to)) spans.push([start, end]);
    }
  return spans;
}

/** `in yellow`. */
const COLORED = '(?:en|em|in|à|de color|de cor) \\p{L}{3,}';
const made = new WeakMap<Writing, readonly RegExp[]>();

function patternsOf(writing: Writing): readonly RegExp[] {
  const known = made.get(writing);
  if (known) return known;
  const { writes, nouns, puts, between, places, under, capitals } = writing;
  const filler = `(?:(?: ?,)? (?:${between}|${nouns})(?!\\p{L}))*`;
  const patterns = [
    `(?:${writes})${filler}:? `,
    `(?:${nouns})(?:(?: ?,)? (?:${between}|${nouns}|${COLORED})(?!\\p{L}))*(?: ?: ?| (?=[^\\s\\ue000-\\ue4fe]+ \\d{2,4}(?!\\d)))`,
    `(?:${under}) [^.,;:!?\\ue000-\\ue0fe]{1,40}: `,
    `(?:${places}),?:? (?=[^\\s.,;!?]+ )`,
    ...(capitals ? [`(?:${nouns}) (?=[^ .,;!?\\n]+ [^ .,;!?\\n])`] : [`(?:${nouns}|${puts})${filler}:? `]),
  ].map((pattern) => new RegExp(`(?<!\\p{L})${pattern}(?=[^\\s\\ue000-\\ue4fe])`, 'gu'));
  made.set(writing, patterns);
  return patterns;
}

/** Words for the video begin with a capital, a number or a sign that stands for one. */
function isOpening(original: string, opening: string, text: string): boolean {
  if (/^\p{Lu}/u.test(original)) return true;
  if (/:\s*$/.test(opening)) return /^[\p{L}\d(¡¿%€$#@+-]/u.test(original);
  return (
    /^(?:[-+]?\d{1,3} ?[%€$](?: |$)|[€$]\d|\d+x\d+ |\(\d{2,}\)|¡|¿)/u.test(text) && !/\d\s*$/.test(opening)
  );
}

/** “Aus dem Text: vorgelesen, mit Musik”: what stands up to a sign only says that something is to be read aloud. */
function asksToRead(text: string, lookup: Lookup): boolean {
  const words = text.slice(0, Math.min(LONGEST, endOf(text)));
  const tokens = tokensOf({ text: translate(placed(words), lookup, []).text }, () => false);
  return (
    tokens.every(({ kind }) => kind !== 'unknown') &&
    tokens.some(({ means }) => means.some(({ id }) => id === 'narrate'))
  );
}

/** Where a sign ends the words: a comma does where no capital follows it. */
function endOf(text: string): number {
  for (let at = 0; at < text.length; at += 1) {
    const isNumber = /\d/.test(text.charAt(at - 1)) && IN_NUMBERS.test(text.slice(at));
    if ((END.test(text.charAt(at)) && !isNumber) || /^ \d{1,2}\) /.test(text.slice(at, at + 5))) return at;
  }
  return text.length;
}

/** Whether words up to a sign have some that nobody knows, and none of a wish: “Te extrañamos, Toby”. */
function asksNothing(text: string, lookup: Lookup, names: readonly string[]): boolean {
  const words = text.slice(0, Math.min(LONGEST, endOf(text)));
  if (names.some((name) => name.length > 2 && words.includes(name))) return false;
  const tokens = tokensOf({ text: translate(placed(words), lookup, []).text }, () => false);
  // In other languages than German a capital in a sentence begins a name, or words.
  if (lookup.glossary.writing?.capitals !== true) return true;
  return (
    (tokens.length === 0 || tokens.some(({ kind }) => kind === 'unknown')) &&
    !tokens.some(({ means }) => means.some(({ id }) => SETTINGS.has(id) || id === 'verb'))
  );
}

/** Where words end that follow a comma, and are no wish: names, dates. */
function goingOn(text: string, end: number, lookup: Lookup, names: readonly string[]): number {
  const next = /^, (?=[\p{L}\p{N}])/u.exec(text.slice(end))?.[0].length;
  if (next === undefined) return end;
  const rest = text.slice(end + next, end + next + LONGEST);
  const words = rest.slice(0, endOf(rest)).trimEnd();
  const tokens = tokensOf({ text: translate(placed(words), lookup, []).text }, () => false);
  const isName = names.some((name) => words.includes(name));
  const isTold = tokens.every(
    ({ kind, means, text }) =>
      kind === 'unknown' ||
      kind === 'number' ||
      kind === 'stop' ||
      text === 'of' ||
      means.some(({ id }) => id === 'pad' || id === 'and'),
  );
  return !isName && isTold && words.length < 40 ? end + next + words.length : end;
}

/** How much is words for the video: up to where other words say how they are set. */
function lengthOf(words: string, original: string, lookup: Lookup, names: readonly string[]): number {
  for (const { index } of words.matchAll(/ (?=\S)/gu)) {
    const tail = words.slice(index + 1);
    if (!/^[\p{L}\p{N}]/u.test(tail)) continue;
    // “Verano 2024 al principio”: the year goes with the words.
    if (/^(?:19|20)\d\d(?!\d)/u.test(tail)) continue;
    // “Ana y Luis” are no two wishes; in German all nouns have a capital.
    const opens = OPENS.test(lookup.glossary.writing?.capitals ? tail : original.slice(index + 1));
    if (/\p{Lu}/u.test(original.slice(index + 1, words.length)) && !opens) continue;
    // “Hasta el 50 % y el logo abajo”: the logo is another wish.
    const part = opens ? tail : (tail.split(JOINT)[0] ?? '');
    const english = translate(placed(part), lookup, names).text;
    const tokens = tokensOf({ text: english }, (word) => names.some((name) => name.includes(word)));
    const [first] = tokens.filter(({ means }) => !means.some(({ id }) => id === 'pad'));
    const known = tokens.every(({ kind }) => kind !== 'unknown');
    if (
      known &&
      tokens.some(({ means }) => means.some(({ id }) => SETTINGS.has(id))) &&
      first?.kind !== 'name'
    )
      return index;
    if (opens && first?.means.some(({ id }) => SETTINGS.has(id) || id === 'and')) return index;
  }
  return words.trimEnd().length;
}

const JOINT = / (?=(?:y|e|et|und) (?:el|la|los|las|le|les|o|a|os|as|das|der|die|den) )/u;
/** What joins another wish. */
const OPENS = /^(?:y|e|et|und|con|avec|com|mit) (?!\p{Lu})/u;

/** Whether words are words of a language: as a part of a file's name they name nothing. */
export const isPlainIn = (words: string, { english }: Lookup): boolean => english.has(words);
