import type { MediaFile } from '../../../../types.ts';
import { fileOf, quoteOf, readMark, writtenIn, type Masked } from '../../../language/marks.ts';
import { edit, type Situation, type Wish } from '../../reader.ts';
import { targetsOf } from '../../../language/refs.ts';
import type { Target } from '../../../edits/calls/targets.ts';
import { isLogo } from '../../../language/logo.ts';
import { looselyNamed, type Extracted } from './order.ts';

/** What a list of words for the pictures is called. */
const NOUN =
  '(?:captions?|labels?|subtitles?|titles|texts?|words|overlays?|years?|months?|dates?|names?|prices?|places?|phrases?|lines?|slogans?)';
/** `captions: one / two / three`, `under the photos write the year: 1948, 1955`, `price on each: mug 12€, plate 18€`. */
const TYPED = new RegExp(
  `(?<![a-z])(?:(?:with|add|put|write|use|show|and|the|in order|as) )*${NOUN}(?: (?:on|under|below|over|for|to|at|in|of|with|are|is|as|each|every|all|them|it|one|the|photos?|pics?|pictures?|clips?|order|follows?|following|respectively|should|be|read|say|these))*: ?([^.;!?\\n\ue000-\ue0fe]+)(?=[.;!?\\n]|$)`,
  'gu',
);
/** `captions ‘one’, ‘two’ and ‘three’`. */
const QUOTED = new RegExp(
  `(?<![a-z])(?:(?:with|add|put|write|use|show|and|the|as) )*(?:${NOUN}(?: (?:on|under|below|over|for|each|every|all|them|it|one|the|of|photos?|pics?|pictures?|clips?|are|saying|say|reading|read|in order))*|on (?:the|each|every|my)? ?(?:photos?|pics?|pictures?|clips?)(?: in order)?):? ?([\ue000-\ue0fe]\ue0ff*(?:(?: ?[,/|;] ?(?:and |then )?| and | then | & )[\ue000-\ue0fe]\ue0ff*)+)`,
  'gu',
);

/** `with prices 49€, 19€ and 399€` */
const PRICED = new RegExp(
  `(?<![a-z])with (?:the |their )?${NOUN} ((?:[^\\s,.;!?]*\\d[^\\s,.;!?]*(?:, ?(?:and )?| and | & )?){2,})(?=[,.;!?\\n]|$| [a-z])`,
  'gu',
);
/** `text on the second screen: “…”` */
const ON_ONE = new RegExp(
  `(?<![a-z])(?:(?:put|add|write|and|the|with) )*(?:text|caption|words|title|label|line)s? (?:on|for|over|under) (?:the |my )?(?:(?<nth>first|second|third|fourth|fifth|last|1st|2nd|3rd|4th|5th) (?:screen|shot|slide|screenshot|one|photo|picture|image)|(?<ref>[\ue300-\ue3fe])\ue0ff*|(?<file>[\ue100-\ue1fe])\ue0ff*)(?: should (?:say|read)| says?| saying| reads?| is)?:? ?(?<quote>[\ue000-\ue0fe])\ue0ff*`,
  'gu',
);
const NTH = ['first', 'second', 'third', 'fourth', 'fifth'];

/** The one picture that words are on. */
function oneOf({ nth, ref, file }: Partial<Record<string, string>>, masked: Masked): Target | undefined {
  if (file !== undefined) {
    const named = fileOf(masked, file);
    return named && named.kind !== 'audio' ? { by: 'name', name: named.filename } : undefined;
  }
  if (ref !== undefined) return targetsOf(masked.refs[ref.charCodeAt(0) - 0xe300] ?? '')[0];
  const number = nth === 'last' ? -1 : NTH.indexOf(nth ?? '') + 1 || Number.parseInt(nth ?? '', 10);
  return number === 0 || Number.isNaN(number)
    ? undefined
    : { by: 'number', of: 'picture', numbers: [number] };
}

/** Words for each of some pictures, in a list. Takes them out of the message. */
export function captionsIn(masked: Masked, { media, quotesAreWords }: Situation): Extracted {
  const visuals = media.filter((file) => file.kind !== 'audio' && !isLogo(file));
  const wishes: Wish[] = [];
  let { text } = masked;
  const take = (found: RegExpExecArray, items: readonly string[]): void => {
    const texts = items.map((item) => captionOf(item, visuals));
    const free = placesFor(texts.length, visuals);
    wishes.push(
      ...texts.flatMap(({ words, file }, at) => {
        const on = file ?? free[at];
        return on === undefined || words === ''
          ? []
          : edit<'add_text'>({
              do: 'add_text',
              text: words,
              role: 'caption',
              on: { by: 'name', name: on.filename },
            });
      }),
    );
    const from = found.index;
    text = text.slice(0, from) + ' '.repeat(found[0].length) + text.slice(from + found[0].length);
  };
  text = text.replaceAll(ON_ONE, (words: string, ...rest: unknown[]) => {
    const groups = rest.at(-1) as Partial<Record<string, string>>;
    const on = oneOf(groups, masked);
    const said = quoteOf(masked, groups['quote'] ?? '');
    if (!on || said === '') return words;
    wishes.push(...edit<'add_text'>({ do: 'add_text', text: said, role: 'caption', on }));
    return ';'.padEnd(words.length);
  });
  for (const found of text.matchAll(PRICED)) {
    const list = found[1] ?? '';
    const start = found.index + found[0].length - list.length;
    const items = itemsOf(writtenIn(masked, start, start + list.length));
    if (items.length === visuals.length) take(found, items);
  }
  for (const found of text.matchAll(QUOTED)) {
    const marks = Array.from(found[1] ?? '').filter((sign) => readMark(sign)?.kind === 'quote');
    // A promo lays its words over the pictures by itself.
    if (marks.length > visuals.length || (quotesAreWords && !isOnePerPicture(marks.length, visuals)))
      continue;
    take(
      found,
      marks.map((mark) => quoteOf(masked, mark)),
    );
  }
  for (const found of text.matchAll(TYPED)) {
    const list = found[1] ?? '';
    const start = found.index + found[0].length - list.length;
    const written = writtenIn(masked, start, start + list.length);
    const items = itemsOf(written);
    if (items.length < 2 || items.length > visuals.length || items.some((item) => item.split(' ').length > 8))
      continue;
    take(found, items);
  }
  return { masked: { ...masked, text }, wishes };
}

/** Slashes part better than commas. */
function itemsOf(list: string): string[] {
  const sign = [/\s*[|/]\s*/u, /\s*,\s*(?:and |then )?|\s+and\s+/u].find((each) => each.test(list));
  return sign
    ? list
        .split(sign)
        .map((item) => item.trim())
        .filter((item) => item !== '')
    : [];
}

/** `mug 12€`: on which picture, where the words name one first. */
function captionOf(
  item: string,
  visuals: readonly MediaFile[],
): { readonly words: string; readonly file?: MediaFile } {
  const [, name = '', rest = ''] = /^([\p{L}]+)\s*[:=-]?\s+(.+)$/u.exec(item) ?? [];
  const files = name === '' ? [] : looselyNamed(name.toLowerCase(), visuals);
  const [file] = files;
  return file && files.length === 1 && /\d/.test(rest) ? { words: rest, file } : { words: item };
}

const isOnePerPicture = (many: number, visuals: readonly MediaFile[]): boolean =>
  [
    visuals,
    ...(['video', 'image'] as const).map((kind) => visuals.filter((file) => file.kind === kind)),
  ].some(({ length }) => length === many);

/** The pictures that so many words are for. */
function placesFor(many: number, visuals: readonly MediaFile[]): readonly MediaFile[] {
  const kinds = (['video', 'image'] as const).map((kind) => visuals.filter((file) => file.kind === kind));
  if (visuals.length === many) return visuals;
  return kinds.find((some) => some.length === many) ?? visuals;
}
