import { picturesIn, shownIn } from '../../../../draft/index.ts';
import type { MediaFile } from '../../../../types.ts';
import { nameOf } from '../../../board/media.ts';
import { bestNamed } from '../../../edits/names.ts';
import { markFor, MOST_MARKS, readMark, type Masked } from '../../../language/marks.ts';
import { ORDINAL, readNumber, readOrdinal } from '../../../language/numbers.ts';
import { refToFiles } from '../../../language/refs.ts';
import type { Situation } from '../../reader.ts';
import { isKnown } from '../tokens.ts';

/** Pictures that are meant by what they have in common: `everything before 1980`, `the ones from the 14th`, `the two church ones`, `34 and 35`. */

const NOUN = '(?:photos?|pictures?|pics?|images?|shots?|snaps?|clips?|videos?|ones?|slides?)';
const NOUNS = '(?:photos|pictures|pics|images|shots|snaps|clips|videos|ones|slides)';
const ALL = '(?:(?:the|those|these|both|all|all of|my|our|of) )*';
const COUNT = '(?:two|three|four|five|six|seven|eight|nine|ten|\\d{1,2})';
const FILE = '[\ue100-\ue1fe]\ue0ff*';
const NAME = `(?:${FILE}|[\\p{L}\\p{N}']+)`;
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** Where a name ends: another noun behind it, as in “the red car”, would be what is meant. */
const NAME_ENDS =
  '(?![\\p{L}\\p{N}])(?! (?!(?:please|pls|thanks|out|away|off|back|first|last|now|too|again|and|or|but|in|on|to|at|for|of|from|is|are|was|should|can|could|looks?|needs?|has|with|without|as|a|an|the|then|so|up|down|left|right|black|white|sepia|twice|before|after|between|longer|shorter|brighter|darker|bigger|smaller|faster|slower|one|ones|photos?|pictures?|pics?|clips?|\\d)(?![a-z]))[\\p{L}])';

/** Which files words mean; undefined where they mean none. */
type Rule = readonly [
  RegExp,
  (found: RegExpExecArray, shown: readonly MediaFile[], masked: Masked) => readonly MediaFile[] | undefined,
];

const dateOf = ({ filename }: MediaFile): { year: number; month?: number; day?: number } | undefined => {
  const date = /(?<!\d)((?:18|19|20)\d\d)(?:[-_.]?(\d\d)[-_.]?(\d\d))?(?!\d)/.exec(filename);
  if (!date) return undefined;
  const [, year, month, day] = date.map(Number);
  return { year: year ?? 0, ...(month && day && month <= 12 && day <= 31 ? { month, day } : {}) };
};

/** Files that are called so, counted ones too: `sunset` means sunset1.jpg and sunset2.jpg. */
function called(words: string, shown: readonly MediaFile[], masked: Masked): MediaFile[] {
  const mark = readMark(words);
  const name = mark
    ? nameOf(masked.files[mark.index]?.filename ?? '').toLowerCase()
    : words.replace(/'s$/, '');
  if (name.length < 3 || (!mark && isCommon(name))) return [];
  const stem = name.replace(/ ?\d+$/, '');
  const counted = shown.filter(({ filename }) =>
    nameOf(filename)
      .toLowerCase()
      .split(/[^\p{L}\p{N}]+/u)
      .some((word) => word === name || word.replace(/\d+$/, '') === stem || word === name.replace(/s$/, '')),
  );
  if (counted.length > 0) return counted;
  return bestNamed(
    name,
    shown.map(({ filename }) => [nameOf(filename)]),
  ).flatMap((at) => shown[at] ?? []);
}

/** What a video has besides pictures. */
const THINGS =
  /^(?:title|titles|text|texts|music|song|voice|caption|captions|logo|sound|photos?|pictures?|clips?|videos?|words|subtitles|background|filter|border|zoom|motion|transitions?|last|first|rest|others?|beginning|start)$/;

/** Files whose names have a word that means something else, too: `navy` of grandad_navy.jpg. */
const withWord = (word: string, shown: readonly MediaFile[]): MediaFile[] =>
  isCommon(word) || THINGS.test(word)
    ? []
    : shown.filter(({ filename }) =>
        nameOf(filename)
          .toLowerCase()
          .split(/[^\p{L}\p{N}]+/u)
          .includes(word),
      );

/** Words that mean something else, whatever a file is called. */
const isCommon = (word: string): boolean =>
  /^(?:the|and|all|both|other|others|first|last|new|old|next|previous|black|white|same|blurry|dark|bright|good|bad|nice|best|more|these|those|only|with|for|one|two|three|four|five|six|seven|eight|nine|ten|remaining|rest|every|each)$/.test(
    word,
  );

const compared =
  (than: RegExp, year: number, isDecade: boolean) =>
  (date: number): boolean =>
    /before|until|up to|older|earlier|prior/.test(than.source)
      ? date < year
      : isDecade
        ? date >= year && date < year + 10
        : date === year;

const RULES: readonly Rule[] = [
  // Years.
  [
    new RegExp(
      `(?<![a-z])(?:everything|anything|${ALL}(?:the )?${NOUN}|all|any|whatever|old ${NOUNS})(?: that (?:is|are|was|were))?(?: taken| shot| dated| made)? (?<than>(?:from )?(?:before|after|since|until|up to|older than|newer than|later than|earlier than|prior to)|from|of|in)(?: the)?(?: year)? (?<year>(?:18|19|20)\\d\\d)(?<decade>s)?(?: on(?:wards)?| or (?:later|earlier|before))?(?![\\d])`,
      'gu',
    ),
    ({ groups = {} }, shown) => {
      const year = Number(groups.year);
      const { than = '' } = groups;
      const test = /after|newer|later/.test(than)
        ? (date: number) => date > year
        : /since/.test(than)
          ? (date: number) => date >= year
          : compared(new RegExp(than), year, groups.decade !== undefined);
      return shown.filter((file) => {
        const date = dateOf(file);
        return date !== undefined && test(date.year);
      });
    },
  ],
  // Days.
  [
    new RegExp(
      `(?<![a-z])(?:everything|${ALL}(?:the )?${NOUN})(?: that (?:is|are|was|were))?(?: taken| shot| made)? (?:from|on|of) (?:the )?(?:(?<mark>[\ue300-\ue3fe]\ue0ff*)|(?<day>\\d{1,2})(?:st|nd|rd|th)|(?<month>${MONTHS.join('|')})[a-z]* (?<date>\\d{1,2})(?:st|nd|rd|th)?)(?: of (?<of>${MONTHS.join('|')})[a-z]*)?`,
      'gu',
    ),
    ({ groups = {} }, shown, masked) => {
      const { mark, day, month, date, of } = groups;
      const named =
        mark === undefined
          ? undefined
          : /^the (\d{1,2})(?:st|nd|rd|th)$/.exec(masked.refs[readMark(mark)?.index ?? -1] ?? '')?.[1];
      const wanted = Number(named ?? day ?? date);
      const inMonth = month ?? of;
      return shown.filter((file) => {
        const at = dateOf(file);
        return at?.day === wanted && (inMonth === undefined || at.month === MONTHS.indexOf(inMonth) + 1);
      });
    },
  ],
  // `the upright ones`.
  [
    new RegExp(
      `(?<![a-z])${ALL}(?<shape>upright|portrait|vertical|tall|landscape|horizontal|sideways|wide)(?:[ -](?:format|mode))? ${NOUNS}(?![a-z])`,
      'gu',
    ),
    ({ groups = {} }, shown, masked) => {
      const { shape = '' } = groups;
      const named = called(shape, shown, masked);
      const isTall = /upright|portrait|vertical|tall/.test(shape);
      return named.length > 0
        ? named
        : shown.filter(({ width = 0, height = 0 }) => (isTall ? height > width : width > height));
    },
  ],
  // `the two church ones`, `all the sunset pictures`.
  [
    new RegExp(`(?<![a-z])${ALL}(?:(?<many>${COUNT}) )?(?<name>${NAME}) ${NOUNS}(?![a-z])`, 'gu'),
    ({ groups = {} }, shown, masked) => counted(groups.many, called(groups.name ?? '', shown, masked)),
  ],
  // `the three with grandpa in them`, `the pictures of the beach`.
  [
    new RegExp(
      `(?<![a-z])${ALL}(?:(?<many>${COUNT})(?: ${NOUNS})?|${NOUNS}|everything) (?:with|of|showing|from|at|that (?:have|show)|where) (?:the |my |our |her |his |just )?(?<name>${NAME})(?: (?:in|on) (?:them|it))?${NAME_ENDS}`,
      'gu',
    ),
    ({ groups = {} }, shown, masked) => counted(groups.many, called(groups.name ?? '', shown, masked)),
  ],
  // `the photo with the car`, where there is one.
  [
    new RegExp(
      `(?<![a-z])(?:the |that )?(?:photo|picture|pic|image|shot|clip|one) (?:with|of|showing|where) (?:the |my |our |her |his |just )?(?<name>${NAME})(?: (?:in|on) it)?${NAME_ENDS}`,
      'gu',
    ),
    ({ groups = {} }, shown, masked) => {
      const files = called(groups.name ?? '', shown, masked);
      return files.length === 1 ? files : undefined;
    },
  ],
  // `the second lake one`, `the cake one`.
  [
    new RegExp(`(?<![a-z])(?:the |my |our )?(?<nth>${ORDINAL}) (?<name>${NAME}) ${NOUN}(?![a-z])`, 'gu'),
    ({ groups = {} }, shown, masked) => {
      const nth = readOrdinal(groups.nth ?? '');
      const files = called(groups.name ?? '', shown, masked);
      return files.length > 1 ? files.slice(nth > 0 ? nth - 1 : nth).slice(0, 1) : undefined;
    },
  ],
  // `the second scan`, where several are called so.
  [
    new RegExp(
      `(?<![a-z])(?:the |my |our )(?<nth>${ORDINAL}) (?<name>[\\p{L}]{3,})(?= (?:is|was|looks?|should|needs?|must|has|came)(?![a-z])| *$| *[.,;!?])`,
      'gu',
    ),
    ({ groups = {} }, shown, masked) => {
      const { nth = '', name = '' } = groups;
      const files = isKnown(name) ? [] : called(name, shown, masked);
      const at = readOrdinal(nth);
      return files.length > 1 ? files.slice(at > 0 ? at - 1 : at).slice(0, 1) : undefined;
    },
  ],
  [
    new RegExp(
      `(?<![a-z])(?:the|my|our|that|this|his|her) (?<name>${NAME}) (?:photo|picture|pic|image|shot|clip|one|slide)(?![a-z])`,
      'gu',
    ),
    ({ groups = {} }, shown, masked) => {
      const { name = '' } = groups;
      const isOther = readMark(name) === undefined && isKnown(name);
      const files = isOther ? withWord(name, shown) : called(name, shown, masked);
      return files.length === 1 ? files : undefined;
    },
  ],
  // `remove the dance`, though the word may mean a mood.
  [
    new RegExp(
      `(?<=(?:remove|delete|drop|lose|ditch|bin|scrap|rotate|flip|mirror|crop|mute|get rid of|take out|leave out|cut out) )(?:the|my|our) (?<name>[\\p{L}]{4,})(?= *$| *[.,;!?]| (?:please|pls|thanks|too|now)(?![a-z]))`,
      'gu',
    ),
    ({ groups = {} }, shown) => {
      const files = withWord(groups.name ?? '', shown);
      return files.length === 1 ? files : undefined;
    },
  ],
  // `every other photo`.
  [
    new RegExp(`(?<![a-z])every (?:other ${NOUN}|(?<mark>[\ue300-\ue3fe]\ue0ff*))(?![a-z])`, 'gu'),
    ({ groups = {} }, shown, masked) => {
      const { mark } = groups;
      if (mark !== undefined && !/^second/.test(masked.refs[readMark(mark)?.index ?? -1] ?? ''))
        return undefined;
      return shown.filter((_, at) => at % 2 === 1);
    },
  ],
  // `the middle one`.
  [
    new RegExp(`(?<![a-z])the middle (?:one|photo|picture|pic|image|slide)(?![a-z])`, 'gu'),
    (_found, shown) =>
      shown.length % 2 === 1 ? shown.slice((shown.length - 1) / 2, (shown.length + 1) / 2) : undefined,
  ],
  // Numbers that cameras give: `34 and 35`, `3310`.
  [
    /(?<![\p{L}\p{N}.,:#$£€-])(?:(?:img|dsc|vid|photo|pic|number|no\.?)[ _]?)?(?<number>\d{2,8})(?![\p{N}%]|[.,:]\d| ?(?:%|percent|s|secs?|seconds?|mins?|minutes?|px|pixels?|fps|bpm|x|p|k|mb|gb|photos?|pictures?|pics?|images?|slides?|times|degrees?|hz|years?|hours?|dollars?|euros?|pounds?|am|pm)(?![a-z]))/gu,
    ({ groups = {} }, shown) => {
      const number = Number(groups.number);
      if (number <= shown.length || (groups.number ?? '').length < 2) return undefined;
      const found = shown.filter(({ filename }) => {
        const digits = /(\d+)\D*$/.exec(filename.replace(/\.[^.]+$/, ''))?.[1];
        return (
          digits !== undefined &&
          (Number(digits) === number || (digits.length > 3 && number > 9 && digits.endsWith(String(number))))
        );
      });
      return found.length === 1 ? found : undefined;
    },
  ],
];

/** As many as were said, or none. */
function counted(many: string | undefined, files: readonly MediaFile[]): readonly MediaFile[] | undefined {
  if (many === undefined) return files;
  return readNumber(many) === files.length ? files : undefined;
}

/** Marks pictures that are meant by what they have in common as if they were named one by one. Words that mean none stay. */
export function markSubsets(masked: Masked, { draft, media, first }: Situation): Masked {
  if (first || !draft) return masked;
  const hashes = new Set(
    picturesIn(draft).flatMap((picture) => shownIn(picture).map(({ source }) => source.hash)),
  );
  const shown = [...hashes].flatMap((hash) => media.find((file) => file.hash === hash) ?? []);
  const waiting = media.filter(({ hash, kind }) => kind !== 'audio' && !hashes.has(hash));
  let { text } = masked;
  const refs = [...masked.refs];
  for (const [pattern, filesOf] of RULES)
    for (const found of text.matchAll(pattern)) {
      const current = { ...masked, refs };
      const inVideo = filesOf(found, shown, current);
      const files = inVideo && inVideo.length > 0 ? inVideo : filesOf(found, waiting, current);
      if (!files || files.length === 0 || refs.length >= MOST_MARKS) continue;
      const words = found[0];
      const lead = /^\s*/.exec(words)?.[0].length ?? 0;
      const said = found.groups?.nth === undefined ? found.groups?.name : undefined;
      const isSaid = files.length === 1 && said !== undefined && readMark(said) === undefined;
      refs.push(refToFiles(isSaid ? [said] : files.map(({ filename }) => filename)));
      const mark = markFor('ref', refs.length - 1, words.length - lead);
      text = text.slice(0, found.index + lead) + mark + text.slice(found.index + words.length);
    }
  return { ...masked, text, refs };
}
