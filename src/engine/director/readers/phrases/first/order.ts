import type { MediaFile } from '../../../../types.ts';
import { nameOf } from '../../../board/media.ts';
import type { SimpleTarget } from '../../../edits/calls/targets.ts';
import { durationOf, FILE_ONLY, fileOf, markFor, type Masked } from '../../../language/marks.ts';
import { edit, type Situation, type Wish } from '../../reader.ts';
import { together } from '../clause.ts';

/** What is read of a first request before its clauses, and the message without it. */
export interface Extracted {
  readonly masked: Masked;
  readonly wishes: readonly Wish[];
}

/** What says that things follow each other. */
const CUE =
  /(?<![a-z])(?:first|then|last|lastly|finally|afterwards|followed by|(?:start|begin|open|end|finish|close)s?(?:ing)?(?: it| up| off)? (?:with|on|w)|(?:at|in) the (?:very )?(?:start|beginning|end)|for (?:the (?:very )?end|last)|to (?:start|begin|open|end|finish|close)(?: with)?|the order|this order)(?![a-z])/u;
/** Parts of a list. */
const BORDER =
  /(?:[,:]|->|→|>)? ?(?:(?<![a-z])(?:and then|then|followed by|after that|and finally|and lastly|finally|and)(?![a-z]))|[,:]|->|→| > /gu;
/** What else may be said of a thing in a list. */
const FILLER = new RegExp(
  `(?<![a-z])(?:the|my|our|a|an|all|it|in|of|on|for|at|to|with|w|by|be|is|as|up|off|just|only|please|pls|obviously|should|must|shall|will|can|could|would|you|i|we|want|need|video|film|slideshow|put|show|have|make|keep|save|leave|go|goes|come|comes|use|let|` +
    `second|third|fourth|fifth|sixth|start|starts|starting|begin|begins|beginning|open|opens|opening|end|ends|ending|finish|finishes|finishing|close|closes|closing|very|right|first|last|lastly|finally|then|next|order|this|that|following|one|ones|ofc|also|so|them|they|both|` +
    `photos?|pics?|pictures?|images?|shots?|clips?|videos?|whatever|anything|rest|others?|the rest|everything else|remaining|by itself|complete|completely|in full|full|whole|obviously|of course|any order|whichever|normal order|as they are|usual|in their)(?![a-z])`,
  'gu',
);
const REST =
  /(?<![a-z])(?:whatever|anything|the rest|rest|the others|others|everything else|the remaining|whichever)(?![a-z])/u;
const FIRST = /(?<![a-z])first(?![a-z])|(?<![a-z])(?:start|begin|open)/u;
const LAST =
  /(?<![a-z])(?:last|lastly|to (?:end|finish|close)|(?:at|in|for) the (?:very )?end|ends?|ending|finish|finishes|close|closes|closing)(?![a-z])/u;
const COMMON =
  /^(?:the|and|with|photo|photos|pic|pics|image|img|picture|pictures|video|clip|clips|first|last|start|end|then|for|one|ones|dsc|dscn|vid|mov|gopr|whatsapp|screenshot|edit|final|copy|new|old|to|at|on|in|of|my|our)$/;

/** The order that a list says: `outside first, then kitchen, bedrooms, yard last`. Takes it out of the message. */
export function orderOf(masked: Masked, situation: Situation): Extracted {
  const visuals = situation.media.filter(({ kind }) => kind !== 'audio');
  const wishes: Wish[] = [];
  let text = withShortNames(masked, visuals);
  for (const sentence of text.matchAll(/[^.;!?\n]+/gu)) {
    const read = listIn(sentence[0], masked, visuals);
    if (!read) continue;
    wishes.push(...read.wishes);
    text = text.slice(0, sentence.index) + read.left + text.slice(sentence.index + sentence[0].length);
  }
  return { masked: { ...masked, text }, wishes };
}

const SHORT_NAME =
  /(?<=(?<![a-z])(?:start|begin|open|end|finish|close)(?:s|es|ing|ning)? (?:it )?(?:with|on) (?:the )?(?:photo |picture |pic |image )?)[a-z0-9]{1,2}(?= *(?:[,.;!?]|$)| (?:and|then|first|last)(?![a-z]))/gu;

/** `start with e, end with a`, where photos are called so. */
const withShortNames = (masked: Masked, visuals: readonly MediaFile[]): string =>
  masked.text.replaceAll(SHORT_NAME, (name) => {
    const file = visuals.find(({ filename }) => filename.replace(/\.[^.]+$/, '').toLowerCase() === name);
    return file ? markFor('file', masked.files.indexOf(file), name.length) : name;
  });

interface Part {
  readonly words: string;
  readonly border: string;
  readonly targets: readonly SimpleTarget[];
  /** Nothing else is said of it. */
  readonly isBare: boolean;
  /** More than a word is said of it. */
  readonly saysMore: boolean;
  /** How long it is seen, ms: `open with 6 secs of the drone`. */
  readonly lasts?: number;
}

function listIn(
  sentence: string,
  masked: Masked,
  visuals: readonly MediaFile[],
): { readonly wishes: readonly Wish[]; readonly left: string } | undefined {
  if (!CUE.test(sentence)) return undefined;
  const parts = partsOf(sentence, masked, visuals);
  const from = parts.findIndex(
    ({ targets, words, isBare }, at) =>
      targets.length > 0 && (isBare || CUE.test(words) || /then/.test(parts[at + 1]?.border ?? '')),
  );
  // “Of the speech only the last 15 seconds” is no place.
  // Nor is “only use a few secs of the waves”: what says much more of a picture than where it is stands by itself.
  const named = parts.filter(
    ({ targets, words, border, isBare, saysMore }, at) =>
      at >= from &&
      targets.length > 0 &&
      (isBare || (!/[\ue200-\ue2fe]/u.test(words) && (!saysMore || /then|followed|after/u.test(border)))),
  );
  const isOrdered = parts.some(
    ({ words, border }) => /then|followed|after that|finally|lastly/.test(border) || CUE.test(words),
  );
  if (from < 0 || named.length === 0 || !isOrdered) return undefined;
  if (
    named.length === 1 &&
    !named.some(({ words, isBare }) => isBare && (FIRST.test(words) || LAST.test(words)))
  )
    return undefined;
  const following = parts.slice(from + 1);
  const isChain =
    following.length > 1 &&
    following.every(({ border, targets }) => /then/.test(border) && targets.length > 0);
  if (!isChain && named.filter(({ isBare }) => isBare).length * 2 < named.length) return undefined;
  const last = named.filter(
    ({ words, isBare }, at) => isBare && at === named.length - 1 && LAST.test(words) && !FIRST.test(words),
  );
  // “The drone, inside next, the pool”: what nobody knows lies between, and what follows it comes behind all others.
  const gap = parts.findIndex(
    ({ targets, words, isBare }, at) =>
      at > from &&
      targets.length === 0 &&
      (!isBare || REST.test(words)) &&
      named.some((part) => parts.indexOf(part) > at),
  );
  const behind = named.filter((part) => gap > 0 && parts.indexOf(part) > gap && !last.includes(part));
  const before = named.filter((part) => !last.includes(part) && !behind.includes(part));
  const move = (some: readonly Part[], at: 'start' | 'end'): Wish[] => {
    const all = some.flatMap(({ targets }) => targets);
    // “The clip, then the photos”: what is left follows anyway.
    const targets = all.every(({ by }) => by === 'kind') ? all.slice(0, 1) : all;
    return targets.length === 0
      ? []
      : edit<'move_pictures'>({ do: 'move_pictures', target: together(targets), to: { at } });
  };
  const left = parts
    .map((part, at) => {
      const isTaken = at >= from && part.isBare && (part.targets.length > 0 || REST.test(part.words));
      const border = /then|finally|lastly|followed/.test(part.border)
        ? ';'.padEnd(part.border.length)
        : part.border;
      const words = referred(part.words, parts[at - 1], masked);
      return isTaken ? ';'.padEnd(part.border.length + part.words.length) : border + words;
    })
    .join('');
  // “Before and after side by side, then my van”: that comes behind what was said before it.
  const isBehind =
    from > 0 &&
    /then|after that|followed/.test(parts[from]?.border ?? '') &&
    !parts.slice(0, from).some(({ words }) => FIRST.test(words));
  // What comes before these was not understood: they are not the first.
  const isLater = parts.some(
    (part) => part.targets.length > 0 && !named.includes(part) && FIRST.test(part.words),
  );
  const at =
    (isBehind || isLater) && named.every(({ targets }) => targets.every(({ by }) => by === 'name'))
      ? 'end'
      : 'start';
  return {
    wishes: [...move(before, at), ...move(behind, 'end'), ...move(last, 'end'), ...lengthsOf(parts, visuals)],
    left,
  };
}

/** How long those are seen that a list says it of: a clip is cut to that. */
const lengthsOf = (parts: readonly Part[], visuals: readonly MediaFile[]): Wish[] =>
  parts.flatMap(({ lasts, targets: [target], isBare }) => {
    if (lasts === undefined || target?.by !== 'name' || !isBare) return [];
    const isClip = visuals.some(({ filename, kind }) => filename === target.name && kind === 'video');
    return isClip
      ? edit<'trim_clip'>({ do: 'trim_clip', target, part: { first: lasts } })
      : edit<'set_picture_length'>({ do: 'set_picture_length', target, length: { to: lasts } });
  });

/** `the top, and that should stay longer`: what was named last, by its name. */
function referred(words: string, before: Part | undefined, { files }: Masked): string {
  const [only, ...others] = before?.targets ?? [];
  if (only?.by !== 'name' || others.length > 0 || before?.isBare !== true) return words;
  const index = files.findIndex(({ filename }) => filename === only.name);
  return index < 0
    ? words
    : words.replace(/(?<![a-z])(?:it|that|which|this)(?![a-z'])/u, (word) =>
        markFor('file', index, word.length),
      );
}

function partsOf(sentence: string, masked: Masked, visuals: readonly MediaFile[]): Part[] {
  const parts: Part[] = [];
  let at = 0;
  let border = '';
  const close = (end: number): void => {
    const words = sentence.slice(at, end);
    const { targets, others } = namedIn(words, masked, visuals);
    const lasts = lastingIn(others, targets, masked, visuals);
    const rest = (lasts === undefined ? others : others.replace(LASTING, ' '))
      .replaceAll(/[\ue300-\ue3fe]\ue0ff*/gu, ' ')
      .replaceAll(/(?<=\s{2,})of (?:the |my |our )?[a-z]+/gu, ' ')
      .replaceAll(FILLER, ' ')
      .match(/[^\s,'"()-]+/gu);
    parts.push({
      words,
      border,
      targets,
      isBare: rest === null,
      saysMore: (rest?.length ?? 0) > 1,
      ...(lasts !== undefined && { lasts }),
    });
  };
  for (const found of sentence.matchAll(BORDER)) {
    close(found.index);
    [border] = found;
    at = found.index + found[0].length;
  }
  close(sentence.length);
  return parts;
}

const LASTING =
  /(?:for )?(?:(?:about|around|just|only|roughly) )*(?:the first )?[\ue200-\ue2fe]\ue0ff*(?: of)?(?! (?:of (?:music|black)|before|after|later))/u;

/** How long the one picture that words name is seen, if they say that. */
function lastingIn(
  words: string,
  targets: readonly SimpleTarget[],
  masked: Masked,
  visuals: readonly MediaFile[],
): number | undefined {
  const [target, ...others] = targets;
  const isOne =
    target?.by === 'name' &&
    others.length === 0 &&
    visuals.length > 1 &&
    !/(?:last|final) [\ue200-\ue2fe]/u.test(words);
  const [time = '', ...more] = words.match(/[\ue200-\ue2fe]\ue0ff*/gu) ?? [];
  const ms = isOne && more.length === 0 && LASTING.test(words) ? durationOf(masked, time) : 0;
  return ms >= 500 ? ms : undefined;
}

/** The pictures that words name, and the words without the names. */
export function namedIn(
  words: string,
  masked: Masked,
  visuals: readonly MediaFile[],
): { readonly targets: readonly SimpleTarget[]; readonly others: string } {
  const found: Named[] = [];
  const place = /(?<=with )the (start|end|middle|beginning)(?![a-z])/u.exec(words);
  const placed = place
    ? visuals.filter(({ filename }) =>
        nameOf(filename)
          .toLowerCase()
          .split(' ')
          .includes(place[1] ?? ''),
      )
    : [];
  if (place && placed.length > 0) found.push({ at: place.index, files: placed });
  const unmarked = words.replaceAll(new RegExp(FILE_ONLY, 'gu'), (mark, at: number) => {
    const file = fileOf(masked, mark);
    if (file && file.kind !== 'audio') found.push({ at, files: [file] });
    return file && file.kind !== 'audio' ? ' '.repeat(mark.length) : mark;
  });
  const others = unmarked.replaceAll(
    /(?<![\p{L}\p{N}])[\p{L}\p{N}]+(?:'s)?(?![\p{L}\p{N}])/gu,
    (word, at: number) => {
      const files = looselyNamed(word, visuals);
      if (files.length === 0) return word;
      // The “room” of the living room is no bedroom.
      const before = found.find(({ end }) => end === at - 1);
      const isLoose = !hasWord(files, word);
      if (!isLoose || before?.isLoose !== false) found.push({ at, files, end: at + word.length, isLoose });
      return ' '.repeat(word.length);
    },
  );
  const inOrder = found.toSorted((a, b) => a.at - b.at);
  // “Living room” is what both of its words name.
  const common = inOrder.reduce<readonly MediaFile[]>(
    (files, each) =>
      files.some((file) => each.files.includes(file))
        ? files.filter((file) => each.files.includes(file))
        : [...files, ...each.files],
    inOrder[0]?.files ?? [],
  );
  const kind = found.length > 0 ? undefined : kindIn(words, visuals);
  if (kind) return { targets: [{ by: 'kind', kind }], others: unmarked };
  // “Our hike”, where all are of it, is none of them.
  if (visuals.length > 1 && common.length === visuals.length) return { targets: [], others: unmarked };
  return { targets: [...new Set(common)].map(({ filename }) => ({ by: 'name', name: filename })), others };
}

/** Files that a word names. */
interface Named {
  readonly at: number;
  readonly files: readonly MediaFile[];
  /** Where the word ends. */
  readonly end?: number;
  /** It is but a part of a word of their names. */
  readonly isLoose?: boolean;
}

const hasWord = (files: readonly MediaFile[], word: string): boolean =>
  files.some(({ filename }) =>
    nameOf(filename)
      .toLowerCase()
      .split(/[^\p{L}\p{N}]+/u)
      .some((own) => single(own) === single(word)),
  );

/** `the clip`, `the photos`, where there are both, or a letter’s pages beside them. */
function kindIn(words: string, visuals: readonly MediaFile[]): 'photo' | 'clip' | undefined {
  const [, noun = ''] =
    /(?<![a-z])(?:the|my|our|all|then) (clips?|videos?|footage|photos?|pics?|pictures?|images?)(?![a-z])/u.exec(
      words,
    ) ?? [];
  if (noun === '') return undefined;
  const kinds = new Set(visuals.map(({ kind }) => kind));
  if (kinds.size < 2) return undefined;
  return /^(?:clip|video|foot)/.test(noun) ? 'clip' : 'photo';
}

const single = (word: string): string =>
  /[a-z]{3,}s$/.test(word) ? word.replace(/(?:(?<=[sxz]|ch|sh)es|s)$/, '') : word;

/** `bed` of `bedroom`. */
const isPartOf = (own: string, wanted: string): boolean =>
  own.length >= 3 && !COMMON.test(own) && wanted.startsWith(own) && wanted.length - own.length <= 5;

/** Files whose names have a word, or a word that is part of it: `yard` for `backyard`, `bedrooms` for `bed`, `0103` for `IMG_0103`. */
export function looselyNamed(word: string, visuals: readonly MediaFile[]): readonly MediaFile[] {
  const wanted = single(word.replace(/'s$/, ''));
  if (COMMON.test(wanted)) return [];
  const isNumber = /^\d+$/.test(wanted);
  if (wanted.length < 3 && !/^[a-z]\d$/.test(wanted)) return [];
  const fits = (test: (own: string) => boolean): MediaFile[] =>
    visuals.filter(({ filename }) =>
      `${nameOf(filename)} ${filename.replace(/\.[^.]+$/, '')}`
        .toLowerCase()
        .split(/[^\p{L}\p{N}]+/u)
        .some(test),
    );
  const whole = fits(
    (own) => single(own) === wanted || (!isNumber && single(own.replace(/\d+$/, '')) === wanted),
  );
  if (whole.length > 0 || isNumber) return whole.length > 0 ? whole : fits((own) => own.endsWith(wanted));
  if (wanted.length < 4) return [];
  return fits(
    (own) =>
      (own.length > wanted.length && own.endsWith(wanted)) || isPartOf(own.replace(/\d+$/, ''), wanted),
  );
}
