import { picturesIn, shownIn, type EngineDraft } from '../../../../draft/index.ts';
import { nameOf } from '../../../board/media.ts';
import { bestNamed } from '../../../edits/names.ts';
import { fileOf, markFor, MOST_MARKS, readMark, type Masked } from '../../../language/marks.ts';
import { NUMBER, ORDINAL, readNumber, readOrdinal } from '../../../language/numbers.ts';
import { targetsOf } from '../../../language/refs.ts';
import type { Situation } from '../../reader.ts';
import { isKnown } from '../tokens.ts';

/** Pictures that are meant by where they stand: `number 3`, `the last two`, `the one after the dog`, `everything between the cake and the lake`. */

const NOUN = '(?:photos?|pictures?|pics?|images?|shots?|snaps?|clips?|videos?|ones?|slides?|scenes?)';
const ONE = '(?:photo|picture|pic|image|shot|snap|clip|video|one|slide|scene)';
const MANY = '(?:photos|pictures|pics|images|shots|snaps|clips|videos|ones|slides|scenes)';
const MARK = '[\ue100-\ue1fe\ue300-\ue3fe]\ue0ff*';
/** What a picture is called, or its mark. */
const NAMED = `(?:the |my |our |that )?(?:${MARK}|${ORDINAL}|[\\p{L}\\p{N}'_-]+)(?: ${ONE}(?![a-z]))?`;
/** What else is counted. */
const UNITS =
  'seconds?|secs?|s|minutes?|mins?|words?|letters?|lines?|texts?|titles?|captions?|subtitles?|paragraphs?|sentences?|times|beats?|bars?|sections?|songs?|tracks?|notes?|cards?|lots?|things?|changes?|steps?';
const END_OF_LIST = `(?! ?(?:%|percent|x(?![a-z])|:|\\.\\d|,\\d|°|degrees?|(?:${UNITS}|fps|bpm|px|pixels?|p|k|years?|by|out of)(?![a-z])))`;
const LIST = `${NUMBER}(?:(?: ?- ?| to |, ?and |, ?| and | & )${NUMBER})*${END_OF_LIST}`;
/** What is done to pictures: bare numbers behind it count them. */
const DEEDS =
  '(?:remove|delete|drop|lose|ditch|bin|scrap|rotate|flip|mirror|crop|brighten|darken|lighten|swap|switch|move|put|mute|duplicate|(?:same|do it|that|also) (?:for|to|with|on)|get rid of|take out|cut out|leave out|keep only|only keep|zoom in on|before|after|behind|between(?= \\S+ and \\d))';

type Places = readonly number[];
type Rule = readonly [pattern: RegExp, placesOf: (groups: Groups, known: Known) => Places | undefined];
type Groups = Readonly<Record<string, string | undefined>>;

/** The pictures of a video, and how words for them are read. */
interface Known {
  readonly many: number;
  /** Places that words mean, from 1. */
  readonly find: (words: string) => Places;
}

const from = (start: number, end: number): Places =>
  Array.from({ length: Math.max(0, end - start + 1) }, (_, at) => start + at);

const rule = (pattern: string, placesOf: Rule[1]): Rule => [new RegExp(pattern, 'gu'), placesOf];

const RULES: readonly Rule[] = [
  // “The one between the cake and the lake”, “everything between 2 and 5”.
  rule(
    `(?<![a-z])(?:(?:the|all|all the|those|every|everything|any|whatever(?:'s| is)?) ?)+(?:${NOUN} )?(?:that (?:is|are|comes?) |in )?between (?<a>${NAMED}) and (?<b>${NAMED})`,
    ({ a = '', b = '' }, { find }) => {
      const [first, second] = [find(a), find(b)];
      if (first.length === 0 || second.length === 0) return undefined;
      const [left, right] =
        first[0] === Math.min(first[0] ?? 0, second[0] ?? 0) ? [first, second] : [second, first];
      return from(Math.max(...left) + 1, Math.min(...right) - 1);
    },
  ),
  // “Everything after the dog”, “all the photos before the cake”, “from the lake on”.
  rule(
    `(?<![a-z])(?:everything|all|all of them|all ${MANY}|all the ${MANY}|the ${MANY}|all the rest|whatever comes) (?:that comes? |right )?(?<side>before|after|following|from|up to|until) (?<a>${NAMED})(?: on(?:wards?)?)?(?![\\p{L}\\p{N}])`,
    ({ side = '', a = '' }, { find, many }) => {
      const found = find(a);
      if (found.length === 0) return undefined;
      if (side === 'from') return from(Math.min(...found), many);
      if (/after|following/.test(side)) return from(Math.max(...found) + 1, many);
      return from(1, Math.min(...found) - (side === 'before' ? 1 : 0));
    },
  ),
  // “The one after the dog”, “the picture before the last one”.
  rule(
    `(?<![a-z])(?<!(?:move|put|place|bring|stick|shift|pop|insert|have|want|add|slide) )(?:the|that) (?:${ONE}|(?<only>one)) (?:that (?:is|comes) |which comes )?(?:right |just |directly |immediately |straight )?(?<side>before|after|following|preceding|behind|in front of|next after) (?<a>${NAMED})`,
    ({ side = '', a = '' }, known) => beside(side, a, known),
  ),
  rule(
    `(?<![a-z])(?:the|that) one (?:that (?:is|comes) |which comes )?(?:right |just |directly |immediately |straight )?(?<side>before|after|following|preceding|behind|in front of|next after) (?<a>${NAMED})`,
    ({ side = '', a = '' }, known) => beside(side, a, known),
  ),
  // “The penultimate one”, “last but one”, “the third from the end”.
  rule(
    `(?<![a-z])(?:the |my )?(?:penultimate|last but one|next to last|next-to-last|one but last|second last|2nd last)(?: ${ONE})?(?![a-z])`,
    (_, { many }) => [many - 1],
  ),
  rule(
    `(?<![\\p{L}\\p{N}])(?:the )?(?:(?<nth>${ORDINAL})(?: ${ONE})?|(?<mark>[\ue300-\ue3fe]\ue0ff*)) ?-?from[ -](?:the )?(?:end|back|last)(?! place)(?: ${ONE})?(?![a-z])`,
    ({ nth, mark = '' }, { many, find }) => {
      const place = nth === undefined ? find(mark)[0] : readOrdinal(nth);
      return place !== undefined && place > 1 && place <= many ? [many + 1 - place] : undefined;
    },
  ),
  // “The opening shot”, “the very last picture”, “the one that's first now”.
  rule(
    `(?<![a-z])(?<!(?:as|be|become|like) )(?:the|my|our) (?:very )?(?<side>opening|starting|initial|closing|ending|final|first|last) ${ONE}(?![a-z])(?! ?\\d)`,
    ({ side = '' }, { many }) => [/opening|starting|initial|first/.test(side) ? 1 : many],
  ),
  rule(
    `(?<![a-z])(?:the )?(?:one|${ONE}) (?:that(?:'s| is)|which is) (?:the )?(?<nth>${ORDINAL})(?: one)?(?: now| at the moment| right now)?(?![a-z])`,
    ({ nth = '' }, { many }) => [readOrdinal(nth) > 0 ? readOrdinal(nth) : many],
  ),
  // “The first three”, “my last two pictures”.
  rule(
    `(?<![a-z])(?:the |my |our |those |these )?(?:very )?(?<side>first|last|final|opening|closing) (?:of the )?(?<count>${NUMBER})(?: (?:of (?:them|those|these|the ${MANY})|${MANY}))?(?![\\p{L}\\p{N}:%]|[.,]\\d)(?! (?:${UNITS}|second|to|and \\d)(?![a-z]))`,
    ({ side = '', count = '' }, { many }) => {
      const number = Math.min(many, readNumber(count));
      return /first|opening/.test(side) ? from(1, number) : from(many + 1 - number, many);
    },
  ),
  // “All but the last in black and white”.
  rule(
    `(?<=(?:all|everything|every ${ONE}|each|${MANY}|them|those) (?:but|except|apart from|other than|bar)(?: for)? )(?:the )?(?:very )?(?<nth>${ORDINAL})(?: one)?(?= (?!${NOUN}|and|${UNITS})[a-z]| ?[.,;!?]|$)`,
    ({ nth = '' }, { many }) => [readOrdinal(nth) > 0 ? readOrdinal(nth) : many],
  ),
  // “The wind in the first is terrible”.
  rule(
    `(?<=(?:^|[ ,.])(?:in|of|on|from|for) )the (?<nth>${ORDINAL})(?= (?:is|are|was|looks?|has|sounds?|should|needs?|must|can|could)(?![a-z]))`,
    ({ nth = '' }, { many }) => [readOrdinal(nth) > 0 ? readOrdinal(nth) : many],
  ),
  // “Number 3”, “no. 3”.
  rule(
    `(?<!(?:make|have|want|put|move|set) (?:the |my )?[\\p{L}\\p{N}'\ue100-\ue4fe\ue0ff]+(?: ${ONE})? )(?<!(?:to|at|as|be|into|place|spot|position|phone|text|caption|title|our|my|the|telephone|become) )(?<![\\p{L}\\p{N}])(?:number|no\\.?|nr\\.?|num\\.?|picture no\\.?) ?(?<list>${LIST})`,
    ({ list = '' }, { many }) => listed(list, many),
  ),
  // “Remove 1”, “put 7 before 3”, “same for 5 and 6”.
  rule(
    `(?<=(?:^|[ ,.])${DEEDS}(?: also| only| just)? )(?<list>${LIST})(?=$| ?[.,;!?]| (?!o'clock)[a-z])`,
    ({ list = '' }, { many }) => listed(list, many),
  ),
  // “1 and 2 side by side”, “4 first, then 2”.
  rule(
    `(?<=^|[,.;!?] ?|and |then |also |can |could |now )(?<list>${LIST})(?= (?:side by side|next to each other|on one screen|together|first|last|before|after|goes|should|is|are|as well|too)(?![a-z]))`,
    ({ list = '' }, { many }) => listed(list, many),
  ),
];

function beside(side: string, words: string, { find, many }: Known): Places | undefined {
  const found = find(words);
  if (found.length === 0) return undefined;
  const place = /before|preceding|in front/.test(side) ? Math.min(...found) - 1 : Math.max(...found) + 1;
  return place > 0 && place <= many ? [place] : undefined;
}

/** `2, 3 and 5`, `2 to 4`; undefined where there are not so many pictures. */
function listed(list: string, many: number): Places | undefined {
  const places = list.split(/, ?and |, ?| and | & /).flatMap((part) => {
    const [first = '', last] = part.split(/ ?- ?| to /);
    return from(readNumber(first), readNumber(last ?? first));
  });
  return places.length > 0 && places.every((place) => place > 0 && place <= many) ? places : undefined;
}

/** Marks pictures that are meant by where they stand as if they were numbered. Words that mean none stay. */
export function markPositions(masked: Masked, { draft, media, first }: Situation): Masked {
  if (first || !draft) return masked;
  const many = picturesIn(draft).length;
  let current = masked;
  for (const [pattern, placesOf] of RULES) {
    const { text } = current;
    for (const found of text.matchAll(pattern)) {
      const known: Known = { many, find: (words) => placesFor(words, current, draft, media) };
      const places = placesOf(found.groups ?? {}, known);
      if (!places || places.length === 0 || places.some((place) => place < 1)) continue;
      if (current.refs.length >= MOST_MARKS) return current;
      current = withMark(current, found.index, found[0].length, places);
    }
  }
  return current;
}

function withMark(masked: Masked, start: number, length: number, places: Places): Masked {
  const refs = [...masked.refs, `slides ${places.join(' and ')}`];
  const mark = markFor('ref', refs.length - 1, length);
  return { ...masked, refs, text: masked.text.slice(0, start) + mark + masked.text.slice(start + length) };
}

/** The places of the pictures that words mean. */
function placesFor(words: string, masked: Masked, draft: EngineDraft, media: Situation['media']): Places {
  const pictures = picturesIn(draft);
  const bare = words
    .replace(/^(?:the |my |our |that )+/, '')
    .replace(new RegExp(` ${ONE}$`, 'u'), '')
    .trim();
  const nth = readOrdinal(bare);
  if (/^(?:last|final)$/.test(bare)) return [pictures.length];
  if (!Number.isNaN(nth) && nth > 0 && nth <= pictures.length) return [nth];
  const number = /^\d+$/.test(bare) ? Number(bare) : NaN;
  if (number > 0 && number <= pictures.length) return [number];
  const mark = readMark(bare);
  const names = pictures.map((picture) =>
    shownIn(picture).flatMap(({ name, source }) => {
      const filename = media.find(({ hash }) => hash === source.hash)?.filename ?? '';
      return [name, filename, nameOf(filename)];
    }),
  );
  if (mark?.kind === 'ref')
    return targetsOf(masked.refs[mark.index] ?? '').flatMap((target) =>
      target.by === 'number'
        ? target.numbers.map((each) => (each > 0 ? each : pictures.length + 1 + each))
        : target.by === 'range' && target.from > 0
          ? from(target.from, target.to)
          : target.by === 'name'
            ? bestNamed(target.name, names).map((at) => at + 1)
            : [],
    );
  const file = mark?.kind === 'file' ? fileOf(masked, bare) : undefined;
  const wanted = file ? file.filename : bare.replace(/'s$/, '');
  if (!file && (wanted.length < 3 || (isKnown(wanted) && COMMON.test(wanted)))) return [];
  return bestNamed(wanted, names).map((at) => at + 1);
}

/** Words of which a file’s name may have one, that mean no picture. */
const COMMON =
  /^(?:title|caption|captions|text|music|song|voice|video|photo|picture|end|start|and|the|all|each|rest|it|them|this|that|place|name|year|date|closing|logo|black|white|before|after|one)$/;
