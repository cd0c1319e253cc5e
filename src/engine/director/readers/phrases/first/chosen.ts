import type { MediaFile } from '../../../../types.ts';
import { nameOf } from '../../../board/media.ts';
import { isSame, tellingWords } from '../../../compose/spokenOf.ts';
import type { SimpleTarget } from '../../../edits/calls/targets.ts';
import { fileOf, type Masked } from '../../../language/marks.ts';
import { readNumber } from '../../../language/numbers.ts';
import { targetsOf } from '../../../language/refs.ts';
import { edit, type Situation, type Wish } from '../../reader.ts';
import { together } from '../clause.ts';
import { looselyNamed, namedIn, type Extracted } from './order.ts';

/** Which pictures a first request takes, and in which order, where it lists them by number, by a short name or by any words of their names. */

const NOUN = '(?:photos?|pics?|pictures?|images?|shots?|slides?|files?|clips?|numbers?|nos?\\.?)';
const FILE = '[\ue100-\ue1fe]\ue0ff*';
const REF = '[\ue300-\ue3fe]\ue0ff*';
/** A picture by its number, by a name of a letter or two, or by what is marked already. */
const MANY = '(?:first|last) (?:\\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten|couple)';
const ITEM = `(?<![\\p{L}\\p{N}])(?:${FILE}|${MANY}|${REF}|#?\\d{1,6}|[a-z]\\d{0,3}|[a-z]{1,2}(?![a-z]))(?![\\p{L}\\p{N}%])`;
const THEN = '(?:,? (?:and )?then (?:the )?|, ?(?:and )?|/|;|->|→| - | > | and then | and | )';
const CHAIN = `((?:the )?${ITEM}(?:${THEN}${ITEM})+)`;
/** `in this order: c, a, d`, `the order is 4 3 2 1`. */
const ORDER = new RegExp(
  `(?<![a-z])(?:(?:please |and |but |use |show |put |play |have |go |sort |with |them |these |it |the (?:photos|pics|pictures) |in |all )*(?:the |this |that |following )*(?:order|sequence)(?: (?:is|should be|must be|as follows|please|i want|goes))*[:, ]+|^[\\s,.;]*(?=${ITEM}(?:,? (?:and )?then |->|→)))${CHAIN}`,
  'gu',
);
/** `show the first one again at the end`. */
const AGAIN = new RegExp(
  `(?<![a-z])(?:(?:please |and |then |also )*(?:show|use|have|put|play|repeat|see|bring back) )(${REF}|${FILE}) (?:once more|again|one more time)(?: (?:at|for) the (?:very )?end)?(?: as well| too| please)*(?= *(?:[,.;!?]|$)| and )`,
  'gu',
);
const OUT =
  "(?:leave out|leaving out|skip|skipping|omit|exclude|excluding|drop|remove|(?:i |we )?(?:really )?(?:don't|dont|do not) (?:use|include|show|want)|(?<=(?:^|[,.;(]) *)(?:without|not|minus|no))";
const IN_THERE =
  '(?: (?:in|from) (?:there|it|this|that|here|the (?:video|film|slideshow|letter)))?(?: after all| any ?more| at all)?';
/** `skip the blurry ones`, where files are called so. */
const SUCH = new RegExp(
  `(?<![a-z])(?:please |and |but |just |then |obviously )*${OUT} +(?:(?:all|any|of|the|my|our) )*([a-z]{3,}) (?:ones|photos|pics|pictures|images|shots|clips)${IN_THERE}(?: please| pls)?(?= *(?:[.,;!?)]|$)| (?:and|but|please)(?![a-z]))`,
  'gu',
);
/** `skip 3`, `leave out 3 and 6`. */
const SKIPPED = new RegExp(
  `(?<![a-z])(?:please |and |but |just |then |obviously )*${OUT} +(?:the )?(?:${NOUN} )?(${ITEM}(?:(?:,? and |, ?| & |,? or )(?:${NOUN} )?${ITEM})*)(?: ${NOUN})?${IN_THERE}(?: please| pls)?(?= *(?:[.,;!?)]|$)| (?:and|they|they're|theyre|it's|its|because|but|as|since|which|please|otherwise|then)(?![a-z]))`,
  'gu',
);
const ALL =
  '(?:all(?: of)?(?: (?:them|these|those|it|the (?:photos|pics|pictures|images|files|others)))?|everything|every(?: (?:photo|picture|pic|one|image))|the (?:whole )?lot|them all|(?:photos|pics|pictures))';
/** `everything except the blurry one and extra`. */
const BUT = new RegExp(
  `(?<![a-z])(?<!(?<![a-z])(?:for|on|to|make|turn|mute) (?:all )?)(?:please |and |just |use |take |with |include |show |put |of |from |using |video |slideshow |film )*${ALL}(?: in)?,? (?:except(?: for)?|but(?: not)?|apart from|besides|excluding|other than|bar|minus|without) ((?:(?! and (?:make|put|add|use|with|show|then|no|play|please)(?![a-z]))[^.;!?(:])+)`,
  'gu',
);
/** `photo at the end only`, among the pages of a letter. */
const AMONG_PAGES =
  /(?<![a-z])(?:(?:the|my|our|both|put|show|with|and|only|just|all) )*(?:photos?|pics?|pictures?|images?)(?: only| just)?,? (?:(?:should|comes?|goes|go|is|are|be|shown|appears?) )*(?:(?<first>first|(?:at|in) the (?:very )?(?:start|beginning))|last|(?:at|in) the (?:very )?end)(?: only)?(?= *(?:[,.;!?]|$)| (?:and|then)(?![a-z]))/gu;
/** `except the receipt thats in there by accident`. */
const WHY = / (?:that|thats|that's|which|because|cause|cos|it|its|it's|since|as)(?![a-z])/u;
const PLAIN =
  /(?<![a-z])(?:the|my|our|that|this|one|ones|and|or|&|of|it|photos?|pics?|pictures?|images?|shots?|files?|clips?|video|please|pls|called|with|in|which|is|a|an|for)(?![a-z])/gu;

/** Takes what is left out, and lists that are an order, out of a message. */
export function chosenIn(masked: Masked, { media, quotesAreWords, promotes }: Situation): Extracted {
  const visuals = media.filter(({ kind }) => kind !== 'audio');
  const wishes: Wish[] = [];
  const blank = (words: string): string => (words.length < 2 ? words : `${';'.padEnd(words.length - 1)};`);
  const removed = (targets: readonly SimpleTarget[]): boolean => {
    if (targets.length > 0)
      wishes.push(...edit<'remove_pictures'>({ do: 'remove_pictures', target: together(targets) }));
    return targets.length > 0;
  };
  const ordered = masked.text.replaceAll(ORDER, (words: string, list: string) => {
    const targets = itemsIn(list, masked, visuals);
    if (!targets || targets.length < 2) return words;
    wishes.push(
      ...edit<'move_pictures'>({ do: 'move_pictures', target: together(targets), to: { at: 'start' } }),
    );
    return blank(words);
  });
  const isLetter = quotesAreWords && promotes !== true && visuals.every(({ kind }) => kind === 'image');
  const again = ordered.replaceAll(AGAIN, (words: string, item: string) => {
    const [target, ...others] = itemOf(item, masked, visuals);
    if (!target || others.length > 0) return words;
    wishes.push(...edit<'duplicate_pictures'>({ do: 'duplicate_pictures', target }));
    if (/ end(?![a-z])/u.test(words))
      wishes.push(...edit<'move_pictures'>({ do: 'move_pictures', target, to: { at: 'end' } }));
    return blank(words);
  });
  const placed = again.replaceAll(AMONG_PAGES, (words: string, ...rest: unknown[]) => {
    if (!isLetter || visuals.length === 0) return words;
    const { first } = rest.at(-1) as { first?: string };
    const to = { at: first === undefined ? ('end' as const) : ('start' as const) };
    wishes.push(...edit<'move_pictures'>({ do: 'move_pictures', target: { by: 'kind', kind: 'photo' }, to }));
    return blank(words);
  });
  const all = placed.replaceAll(BUT, (words: string, list: string) => {
    const [first = '', ...more] = list.split(',');
    const short = more.length > 0 && !isAll(first, masked, visuals) ? list : first;
    const why = WHY.exec(first)?.index;
    const kept = isAll(list, masked, visuals) ? list : why === undefined ? short : first.slice(0, why);
    const targets = namedBy(kept, masked, visuals) ?? byAllWords(kept, visuals);
    return targets && removed(targets)
      ? blank(words.slice(0, words.length - list.length + kept.length)) + list.slice(kept.length)
      : words;
  });
  const such = all.replaceAll(SUCH, (words: string, word: string) => {
    const named = looselyNamed(word, visuals);
    const targets = named.map(({ filename }) => ({ by: 'name' as const, name: filename }));
    return targets.length < visuals.length && removed(targets) ? blank(words) : words;
  });
  const text = such.replaceAll(SKIPPED, (words: string, list: string) => {
    const targets = itemsIn(list, masked, visuals);
    return targets && removed(targets) ? blank(words) : words;
  });
  return { masked: { ...masked, text }, wishes };
}

/** `the receipt screenshot` is `screenshot receipt.png`: the one picture whose name has all these words. */
function byAllWords(words: string, visuals: readonly MediaFile[]): readonly SimpleTarget[] | undefined {
  const said = [...tellingWords(words)];
  const named = visuals.filter(({ filename }) => {
    const own = [...tellingWords(nameOf(filename))];
    return said.length > 1 && said.every((word) => own.some((each) => isSame(word, each)));
  });
  const [file] = named;
  return file && named.length === 1 ? [{ by: 'name', name: file.filename }] : undefined;
}

const isAll = (words: string, masked: Masked, visuals: readonly MediaFile[]): boolean =>
  namedBy(words, masked, visuals) !== undefined;

/** The pictures of a list all of whose words name some; undefined where one does not. */
function namedBy(
  words: string,
  masked: Masked,
  visuals: readonly MediaFile[],
): readonly SimpleTarget[] | undefined {
  const items = itemsIn(words.trim(), masked, visuals);
  if (items) return items;
  const refs: SimpleTarget[] = [];
  const unmarked = words.replaceAll(new RegExp(REF, 'gu'), (mark) => {
    refs.push(...targetsOf(masked.refs[mark.charCodeAt(0) - 0xe300] ?? ''));
    return ' '.repeat(mark.length);
  });
  const { targets, others } = namedIn(unmarked, masked, visuals);
  const left = others.replaceAll(PLAIN, ' ').replaceAll(/[\s,'"]+/gu, '');
  const named = [...refs, ...targets];
  return left === '' && named.length > 0 && named.every(({ by }) => by !== 'kind') ? named : undefined;
}

/** Items of a list, each a picture; undefined where one is none. */
function itemsIn(
  list: string,
  masked: Masked,
  visuals: readonly MediaFile[],
): readonly SimpleTarget[] | undefined {
  const items = list.match(new RegExp(ITEM, 'gu')) ?? [];
  const rest = list.replaceAll(
    new RegExp(`${ITEM}|(?<![a-z])(?:and|then|the|or)(?![a-z])|${NOUN}`, 'gu'),
    '',
  );
  if (/[\p{L}\p{N}]/u.test(rest)) return undefined;
  const targets = items.flatMap((item) => itemOf(item, masked, visuals));
  return targets.length >= items.length && items.length > 0 ? targets : undefined;
}

function itemOf(item: string, masked: Masked, visuals: readonly MediaFile[]): readonly SimpleTarget[] {
  const file = fileOf(masked, item);
  if (file) return file.kind === 'audio' ? [] : [{ by: 'name', name: file.filename }];
  if (/^[\ue300-\ue3fe]/u.test(item)) return targetsOf(masked.refs[item.charCodeAt(0) - 0xe300] ?? '');
  const bare = item.replace('#', '');
  const named = visuals.filter(({ filename }) => stemOf(filename) === bare);
  const ending = visuals.filter(({ filename }) => bare.length > 2 && stemOf(filename).endsWith(bare));
  const found = named.length > 0 ? named : ending;
  if (found.length === 1) return found.map(({ filename }) => ({ by: 'name', name: filename }));
  const [, side, many] = /^(first|last) (.+)$/u.exec(bare) ?? [];
  const count = many === undefined ? 0 : many === 'couple' ? 2 : readNumber(many);
  if (count > 0 && count < visuals.length)
    return side === 'first'
      ? [{ by: 'range', of: 'picture', from: 1, to: count }]
      : [{ by: 'range', of: 'picture', from: -count, to: -1 }];
  const number = readNumber(bare);
  return /^\d+$/.test(bare) && number >= 1 && number <= visuals.length
    ? [{ by: 'number', of: 'picture', numbers: [number] }]
    : [];
}

const stemOf = (filename: string): string => filename.replace(/\.[^.]+$/, '').toLowerCase();
