import type { MediaFile } from '../../../../types.ts';
import { fileOf, quoteOf, readMark, writtenIn, type Masked } from '../../../language/marks.ts';
import { edit, type Situation, type Wish } from '../../reader.ts';
import { targetsOf } from '../../../language/refs.ts';
import type { Target } from '../../../edits/calls/targets.ts';
import { isLogo } from '../../../language/logo.ts';
import { Clause } from '../clause.ts';
import { placeIn } from '../grammar/overlays.ts';
import { designOf } from '../grammar/texts/design.ts';
import { tokensOf } from '../tokens.ts';
import { looselyNamed, type Extracted } from './order.ts';

/** What a list of words for the pictures is called. */
const NOUN =
  '(?:captions?|labels?|subtitles?|titles|texts?|words|overlays?|years?|months?|dates?|names?|prices?|places?|phrases?|lines?|slogans?)';
/** `captions: one / two / three`, `under the photos write the year: 1948, 1955`, `price on each: mug 12€, plate 18€`. */
const TYPED = new RegExp(
  `(?<![a-z])(?:(?:with|add|put|write|use|show|and|the|in order|as|little|small) )*(?:${NOUN}|handwriting|(?:under|on|below|over)(?= (?:each|every|all|them)))(?: (?:this|on|under|below|over|for|to|at|in|of|with|are|is|as|each|every|all|them|it|one|the|photos?|pics?|pictures?|clips?|order|follows?|following|respectively|should|be|read|say|these))*: ?([^.;!?\\n\ue000-\ue0fe]+)(?=[.;!?\\n]|$)`,
  'gu',
);
/** What asks for something where words for the pictures might stand: “from the text: read aloud, subtitles”. */
const WISH =
  /^(?:read (?:it )?(?:aloud|out)|narrat\w*|voice ?over|spoken|(?:with )?(?:subtitles|captions|music)|no (?:music|voice|text))(?![a-z])/iu;
/** `captions 1 week, 8 weeks and a year`: as many as there are pictures. */
const UNSIGNED = new RegExp(
  `(?<![a-z])(?:(?:with|add|put|write|use|show|and|the|as) )*(?:captions|labels|titles|texts|subtitles)(?! (?:on|off|too|please)(?=,))(?: (?:are|in order|saying|on them|on each(?: one| photo| picture)?|under them))* ([^.;!?\\n:]*,[^.;!?\\n:]+)(?=[.;!?\\n]|$)`,
  'gu',
);
/** `Titles: Spring; Summer; Autumn`. */
const STOPPED = new RegExp(
  `(?<![a-z])${NOUN}: ?((?:[^.;!?\\n:\ue000-\ue0fe]+; ?)+[^.;!?\\n:\ue000-\ue0fe]+)(?=[.!?\\n]|$)`,
  'gu',
);
/** `“1 month”, “2 months” etc`. */
const SERIES =
  /(?<![a-z])[^.;!?,\n\ue000-\ue0fe]*?([\ue000-\ue0fe])\ue0ff*(?:,| and|,? then)? ?([\ue000-\ue0fe])\ue0ff*,? ?(?:etc\.?|and so on|and so forth|\.\.\.|…|up to|until|to)(?: [\ue000-\ue0fe]\ue0ff*)?/gu;
/** `label them Day 1, Day 2 and so on in the top left corner`. */
const SERIES_UNQUOTED =
  /(?<![a-z])(?:(?:and|please|then|just) )*(?:label|caption|number|mark|name|title)(?: (?:them|these|each(?: (?:one|picture|photo))?|the (?:photos|pics|pictures)|it))?(?: (?:as|with))?:? (?<name>[^,.;:!?\n\d\ue000-\ue4fe]{0,30}?)(?<from>\d+),? (?:and )?\k<name>(?<next>\d+)(?:,? (?:and )?\k<name>\d+)*,? ?(?:etc\.?|and so on|and so forth|\.\.\.|…)(?<tail>[^.;!?\n,\ue000-\ue4fe]*)/gu;
/** `first one says Arrival, the second one Summit`. */
const BY_NUMBER =
  /(?<![a-z])(?:(?:and|then|on|under|put|the|for|with) )*(?<ref>[\ue300-\ue3fe])\ue0ff*(?: (?:should|must|to|can|could))?(?:,| ?:| ?-| ?=| says?| saying| reads?| reading| captioned| labell?ed| called| titled| gets?| has)+ (?:the (?:text|caption|words|title) )?(?<words>[^,.;:!?\n\ue000-\ue4fe]{2,60})(?=[,.;!?\n]|$)/gu;
/** Two words for two pictures, or for all that are called so. */
const PHOTOS = '(?:photos|pics|pictures|images|shots|ones|two)';
const WORD = '[^,.;:!?\\n\ue000-\ue4fe]+?';
const LABELLED = new RegExp(
  `(?<![a-z])(?:(?:with|and|please|then|just) )*(?:` +
    // `label them Before and After`
    `(?:label|labell?ed|mark|caption|captioned|title)(?: (?:them|these|it|each(?: (?:side|one|of them))?|the (?:photos|pics|pictures|sides|two)|the [a-z]+ (?:and|&) [a-z]+ ${PHOTOS}|both))?(?: (?:as|with|respectively))*:? (?<one>${WORD})(?:,? (?:and|&) | ?\\/ ?)(?<two>${WORD})` +
    // `Before and After as captions`
    `|(?<three>[a-z]+) (?:and|&) (?<four>[a-z]+)(?: (?:is|are))? (?:written|labels?|labell?ed|captions?|as (?:labels|captions|text)|texts?)(?: (?:under|over|on|below|above)(?: (?:them|each|it|the (?:photos|pictures|pics)))?)?` +
    // `write Before and After on those two`
    `|(?:write|put|show|add) (?:the (?:words?|text|labels?) )?(?<five>[a-z]+) (?:and|&) (?<six>[a-z]+) (?:under|over|on|onto|below|above) (?:them|each|both|those|these|the)(?: (?:two|${PHOTOS}|of (?:them|those)))*` +
    `)(?=[,.;!?\\n]|$)`,
  'gu',
);

/** `captions ‘one’, ‘two’ and ‘three’`. */
const QUOTED = new RegExp(
  `(?<![a-z])(?:(?:with|add|put|write|use|show|and|the|as) )*(?:${NOUN}(?: (?:on|under|below|over|for|each|every|all|them|it|one|the|of|photos?|pics?|pictures?|clips?|are|saying|say|reading|read|in order))*|on (?:the|each|every|my)? ?(?:photos?|pics?|pictures?|clips?)(?: in order)?):? ?([\ue000-\ue0fe]\ue0ff*(?:(?: ?[,/|;] ?(?:and |then )?| and | then | & | )[\ue000-\ue0fe]\ue0ff*)+)`,
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
export function captionsIn(masked: Masked, situation: Situation): Extracted {
  const { media, quotesAreWords } = situation;
  const visuals = media.filter((file) => file.kind !== 'audio' && !isLogo(file));
  const wishes: Wish[] = [];
  let { text } = masked;
  const take = (found: RegExpExecArray, items: readonly string[], length = found[0].length): void => {
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
    text = text.slice(0, from) + ' '.repeat(length) + text.slice(from + length);
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
    const items = itemsOf(writtenIn(masked, start, start + list.length), visuals.length);
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
  for (const found of text.matchAll(STOPPED)) {
    const items = writtenGroup(found, masked).split(/\s*;\s*/u);
    if (items.length === visuals.length) take(found, items);
  }
  for (const found of text.matchAll(UNSIGNED)) {
    const items = itemsOf(writtenGroup(found, masked), visuals.length);
    if (items.length === visuals.length && visuals.length > 1) take(found, items);
  }
  text = text.replaceAll(SERIES, (all: string, one: string, two: string) => {
    const [first, second] = [quoteOf(masked, one), quoteOf(masked, two)];
    const number = Number.parseInt(/\d+/u.exec(first)?.[0] ?? '', 10);
    if (!(number >= 0) || !second.includes(String(number + 1))) return all;
    for (const [at, { filename }] of visuals.entries())
      wishes.push(
        ...edit<'add_text'>({
          ...{ do: 'add_text', role: 'caption', on: { by: 'name', name: filename } },
          text: at === 0 ? first : second.replace(/\d+/u, String(number + at)),
        }),
      );
    return ';'.padEnd(all.length);
  });
  text = counted(text, masked, situation, wishes);
  text = numbered(labelled(text, masked, visuals, wishes), masked, wishes);
  for (const found of text.matchAll(/(?<=^|[.;!?\n])([^.;!?\n]+,[^.;!?\n]+)/gu)) {
    const items = writtenGroup(found, masked).split(/\s*,\s*/u);
    const isPair = (item: string): boolean =>
      /:\s|\s[-–—=]\s/u.test(item) && captionOf(item, visuals).file !== undefined;
    if (items.length > 1 && items.every(isPair)) take(found, items);
  }
  for (const found of text.matchAll(TYPED)) {
    const list = found[1] ?? '';
    const start = found.index + found[0].length - list.length;
    const written = writtenIn(masked, start, start + list.length);
    const amounts = amountsIn(written, visuals.length);
    if (amounts) {
      take(found, amounts.items, found[0].length - (list.length - amounts.length));
      continue;
    }
    const items = itemsOf(written, visuals.length);
    if (list.split(/,/u).some((item) => WISH.test(item.trim()))) continue;
    if (items.length < 2 || items.length > visuals.length || items.some((item) => item.split(' ').length > 8))
      continue;
    take(found, items);
  }
  return { masked: { ...masked, text }, wishes };
}

/** The last group of what was found, as it was written. */
function writtenGroup(found: RegExpExecArray, masked: Masked): string {
  const list = found[1] ?? '';
  const start = found.index + found[0].length - list.length;
  return writtenIn(masked, start, start + list.length).trim();
}

/** One word with a number that counts the pictures. */
const counted = (text: string, masked: Masked, situation: Situation, wishes: Wish[]): string =>
  text.replaceAll(SERIES_UNQUOTED, (all: string, ...rest: unknown[]) => {
    const { name = '', from = '', next = '', tail = '' } = rest.at(-1) as Partial<Record<string, string>>;
    const first = Number(from);
    const clause = new Clause(
      tokensOf({ ...masked, text: tail }, () => false),
      { ...masked, text: tail },
      situation,
    );
    const design = designOf(clause);
    const place = placeIn(clause);
    if (Number(next) !== first + 1 || clause.rest().length > 0) return all;
    const at = Number(rest.at(-3)) + all.indexOf(name + from);
    const word = writtenIn(masked, at, at + name.length);
    const asked = { ...design, ...(place && { place }) };
    for (const [nth, { filename }] of situation.media.filter(({ kind }) => kind !== 'audio').entries())
      wishes.push(
        ...edit<'add_text'>({
          ...{ do: 'add_text', role: 'caption', on: { by: 'name', name: filename } },
          text: `${word}${String(first + nth)}`,
          ...(Object.keys(asked).length > 0 && { design: asked }),
        }),
      );
    return ';'.padEnd(all.length);
  });

/** Words for pictures that are named by their numbers, where several are. */
function numbered(text: string, masked: Masked, wishes: Wish[]): string {
  const all = [...text.matchAll(BY_NUMBER)];
  if (all.length < 2) return text;
  let left = text;
  for (const { index, 0: whole, groups = {} } of all) {
    const { ref = '', words = '' } = groups;
    const [on, ...more] = targetsOf(masked.refs[ref.charCodeAt(0) - 0xe300] ?? '');
    const start = index + whole.length - words.length;
    const said = writtenIn(masked, start, start + words.length).trim();
    if (!on || more.length > 0 || !/^[\p{Lu}\d]/u.test(said)) return text;
    wishes.push(...edit<'add_text'>({ do: 'add_text', text: said, role: 'caption', on }));
    left = left.slice(0, index) + ';'.padEnd(whole.length) + left.slice(index + whole.length);
  }
  return left;
}

/** Two words for two pictures, or for all whose names have them. */
const labelled = (text: string, masked: Masked, visuals: readonly MediaFile[], wishes: Wish[]): string =>
  text.replaceAll(LABELLED, (words: string, ...rest: unknown[]) => {
    const groups = rest.at(-1) as Partial<Record<string, string>>;
    const index = Number(rest.at(-3));
    const pair = [
      groups['one'] ?? groups['three'] ?? groups['five'] ?? '',
      groups['two'] ?? groups['four'] ?? groups['six'] ?? '',
    ];
    const said = pair.map((label) => {
      const at = index + words.lastIndexOf(label);
      return writtenIn(masked, at, at + label.length).trim();
    });
    const named = pair.map((label) => looselyNamed(label.toLowerCase(), visuals));
    const isNamed = named.every(({ length }) => length > 0);
    if (!isNamed && visuals.length !== 2) return words;
    const isSplit = /side by side|next to each other|split|at the same time/iu.test(masked.original);
    const files = isNamed ? named : visuals.map((file) => [file]);
    for (const [at, label] of said.entries())
      for (const { filename } of files[at] ?? [])
        wishes.push(
          ...edit<'add_text'>({
            ...{ do: 'add_text', text: label, role: 'caption', on: { by: 'name', name: filename } },
            ...(isSplit && { design: { place: at === 0 ? 'bottom-left' : 'bottom-right' } }),
          }),
        );
    return ';'.padEnd(words.length);
  });

const AMOUNT =
  /\s*(?:,|and(?= )|&)?\s*(?:(?:,|and(?= )|&)\s*)?(?<sign>[£$€¥])? ?(?<many>\d+(?:[.,]\d{1,2})?) ?(?<unit>[£$€¥]|(?:dollars|bucks|usd|euros?|eur|pounds|quid|gbp|yuan)(?!\p{L}))?(?= *(?:[,;&]|and |$))/iuy;
const SIGNS: readonly (readonly [RegExp, string])[] = [
  [/^(?:[$]|dollars|bucks|usd)$/i, '$'],
  [/^(?:£|pounds|quid|gbp)$/i, '£'],
  [/^(?:€|euros?|eur)$/i, '€'],
  [/^(?:¥|yuan)$/i, '¥'],
];

/** `45, 38, 60 and 22 dollars`: as many amounts as there are pictures, all of the currency that one of them has. What stands behind them is no amount. */
function amountsIn(
  list: string,
  wanted: number,
): { readonly items: readonly string[]; readonly length: number } | undefined {
  const found: Partial<Record<string, string>>[] = [];
  AMOUNT.lastIndex = 0;
  let length = 0;
  for (let each = AMOUNT.exec(list); each?.groups; each = AMOUNT.exec(list)) {
    found.push(each.groups);
    length = AMOUNT.lastIndex;
  }
  if (found.length !== wanted || wanted < 2) return undefined;
  const unit = found.map(({ sign, unit: behind }) => sign ?? behind).find((each) => each !== undefined);
  const sign = SIGNS.find(([pattern]) => pattern.test(unit ?? ''))?.[1];
  if (sign === undefined) return undefined;
  return { items: found.map(({ many = '' }) => (sign === '€' ? `${many} €` : sign + many)), length };
}

/** Slashes part better than commas. */
function itemsOf(list: string, wanted: number): string[] {
  const ways = [/\s*[|/]\s*/u, /\s*,\s*(?:and |then )?/u, /\s*,\s*(?:and |then )?|\s+and\s+/u]
    .filter((sign) => sign.test(list))
    .map((sign) =>
      list
        .split(sign)
        .map((item) => item.trim())
        .filter((item) => item !== ''),
    );
  const [slashes] = ways;
  return ways.find(({ length }) => length === wanted) ?? (/[|/]/u.test(list) ? slashes : ways.at(-1)) ?? [];
}

/** `mug 12€`: on which picture, where the words name one first. */
function captionOf(
  item: string,
  visuals: readonly MediaFile[],
): { readonly words: string; readonly file?: MediaFile } {
  const [, stated = '', after = ''] = /^(.{1,40}?)\s*(?:[:=–—]|\s-)\s+(.+)$/u.exec(item) ?? [];
  const [only, ...others] = stated === '' ? [] : filesCalled(stated.toLowerCase(), visuals);
  if (only && others.length === 0) return { words: after, file: only };
  const [, name = '', rest = ''] = /^([\p{L}]+)\s*[:=-]?\s+(.+)$/u.exec(item) ?? [];
  const files = name === '' ? [] : looselyNamed(name.toLowerCase(), visuals);
  const [file] = files;
  return file && files.length === 1 && /^\D{0,2}\d[\d.,]* ?\D{0,8}$/u.test(rest)
    ? { words: rest, file }
    : { words: item };
}

/** The files that all of some words name. */
const filesCalled = (name: string, visuals: readonly MediaFile[]): readonly MediaFile[] =>
  name
    .split(/[\s_-]+/u)
    .filter((word) => !/^(?:the|a|my|our|photo|pic|picture|one)$/.test(word))
    .reduce<readonly MediaFile[]>((files, word) => looselyNamed(word, files), visuals);

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
