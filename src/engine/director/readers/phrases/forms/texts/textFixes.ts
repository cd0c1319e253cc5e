import { picturesIn, textsIn, type EngineDraft } from '../../../../../draft/index.ts';
import type { SimpleTarget } from '../../../../edits/calls/targets.ts';
import { lettersBetween } from '../../../../language/lettersBetween.ts';
import { quoteOf, readMark, writtenIn, type Masked } from '../../../../language/marks.ts';
import { edit, type Situation, type Wish } from '../../../reader.ts';
import { beginning, blanked, type Form } from '../form.ts';

/** Words of the video that are wrong: `14.99, not 17.99`, `its Sarah with an h`, `s/83/97/`, `it says soon, make it “in May”`. */

/** A few words, or quoted ones. */
const SOME =
  '(?:[\ue000-\ue0fe]\ue0ff*|(?:[^\\s,.;!?()]|[.,:](?=\\d)|\\.(?=\\p{L}))+(?: (?:[^\\s,.;!?()]|[.,:](?=\\d)|\\.(?=\\p{L}))+){0,5}?)';
const IS =
  "(?:it'?s|its|is|are|was|be|says?|reads?|to|make (?:it|that)|should (?:be|say|read)|must (?:be|say|read)|actually|now|really|into|as)";

/** What is said to be wrong, and what is right. */
interface Pair {
  readonly wrong: string;
  readonly right: string;
  readonly start: number;
  readonly end: number;
}

/** Which groups are the wrong words (`w`) and the right ones (`r`). */
const PAIRS: readonly RegExp[] = [
  /(?<![\p{L}])s\/(?<w>[^/]{1,60})\/(?<r>[^/]{0,60})\/?g?/gu,
  new RegExp(
    `(?:(?<![\\p{L}])(?:not|no longer|instead of|rather than) (?:the )?(?<w>${SOME}),? (?:but|its|it's|it is|it should (?:be|say|read)|should (?:be|say|read)|but rather|(?:just |please |pls )*(?:write|put|say))|(?:^|(?<=[.;!?]) ?)(?:no,? |sorry,? )?not (?:the )?(?<v>${SOME}),) (?<r>${SOME})(?=$|[;!?\n]|[.,](?!\\d)| please| everywhere| thanks)`,
    'gu',
  ),
  new RegExp(
    `(?<![\\p{L}])(?<r>${SOME})(?: now| please)?[,;]? (?:and |- ?)?(?:not|instead of|rather than) (?:the |a |an )?(?<w>${SOME})(?=$|[;!?\n]|[.,](?!\\d)| please| everywhere| thanks| anymore)`,
    'gu',
  ),
  new RegExp(
    `(?<![\\p{L}])(?:it (?:still )?says|(?:there|you wrote|it reads|you have|you put|i see)(?: is| it says)?) (?<w>${SOME}),? (?:but |and )?(?:make (?:it|that)|(?:it |that |which )?should (?:be|say|read)|change (?:it|that) to|its|it's|it must be|instead of) (?<r>${SOME})(?=$|[;!?\n]|[.,](?!\\d)| please| instead| everywhere)`,
    'gu',
  ),
  new RegExp(
    `(?<![\\p{L}])(?:it (?:still )?says|(?:there|you wrote|it reads|you have|you put)(?: is| it says)?) (?<w>${SOME}),? (?:but|and) (?:she|he|they|it|we|the \\p{L}+)(?:'s| is| are)? (?:spells?|writes?|spelt|spelled|written|called|named|pronounced)(?: it| that| her name| his name| their name)? (?:with )?(?<r>${SOME})(?=$|[;!?\n]|[.,](?!\\d)| please| instead)`,
    'gu',
  ),
  new RegExp(
    `(?<![\\p{L}])(?<w>${SOME}) (?:is wrong,? (?:it )?|is (?:a typo|misspelt|misspelled|incorrect),? (?:it )?)?(?:should (?:be|say|read)|must be|needs to be|ought to be|->|→|=>|becomes) (?<r>${SOME})(?=$|[;!?\n]|[.,](?!\\d)| please| instead| everywhere)`,
    'gu',
  ),
  new RegExp(
    `(?<![\\p{L}])(?:change|replace|correct|swap|fix|turn) (?:the (?:word|words|name|year|price|number|date|text) )?(?<w>${SOME}) (?:to|with|by|into|for) (?<r>${SOME})(?: (?:in|on) (?:the |my |all (?:the )?)?(?:title|texts?|captions?|subtitles?|headline|heading|closing|cards?|letter|script|video))?(?= *$|[;!?\n]|[.,](?!\\d)| please| instead| everywhere| in (?:the|all)| and *(?:$|[.;!?\n]|(?:fix|make|change|put|move|add|let|have|also|remove|take|turn|can)(?![a-z])))`,
    'gu',
  ),
];

/** Something was written wrong. */
const CUE =
  /(?<![a-z])(?:typo|typos|spell(?:ing|ed|t)?|spelt|misspel\w*|mistake|wrong|incorrect|correct(?:ion)?|with (?:an?|one|two|a double|double) (?:\p{L}|double)|written|everywhere|should (?:be|say|read)|it'?s actually|(?:price|date|time|year|number|phone|address|day|name)(?:'s| has| is| was)*(?: just| now| been| already)* (?:dropped|changed|gone (?:up|down)|moved|increased|reduced|different|now|new|out of date|gone)|price (?:drop|change|rise))(?![a-z])/u;
/** Words that mean that what was found is to be put right, and nothing else. */
const REST =
  /(?<![a-z])(?:(?:please |can you |could you |pls )?(?:fix|correct|change|update|amend) (?:it|that|this|them)(?: please| everywhere| in all of them| too)*|everywhere|(?:the )?(?:price|date|year|name|title|spelling|number|time|text|caption|word) is (?:wrong|incorrect|not right)|(?:the )?(?:price|date|time|number|address)(?:'s| has| is)*(?: just| now| been)* (?:dropped|changed|gone (?:up|down)|increased|reduced|different)|price (?:drop|change|rise)|silly me|my bad|my fault|(?<= {2})now|(?:a |its a |it's a )?typos?|(?:there's|theres|there is) a (?:typo|mistake)|spelling(?: mistake| error)?|my mistake)(?![a-z])/g;

/** Something that the video says, and what it is to say. */
export interface Said {
  readonly from: string;
  readonly now: string;
  /** The call that makes it say so. */
  readonly says: (text: string) => Wish[];
  /** The call that takes it away. */
  readonly goes: () => Wish[];
}

/** Reads corrections of words that the video has. What no text has is left to be read otherwise. */
export function readTextFixes(masked: Masked, { draft, first, last }: Situation): Form {
  if (first || !draft) return { wishes: [], masked };
  let current = masked;
  let said = saidIn(draft);
  for (const pattern of PAIRS)
    for (const found of current.text.matchAll(pattern)) {
      const pair = pairOf(found, current, said);
      if (!pair) continue;
      said = replaced(said, pair.wrong, pair.right);
      current = blanked(current, pair.start, pair.end);
    }
  if (said.every(({ from, now }) => from === now)) {
    const isFresh = last.some((call) => call.do === 'add_text' || call.do === 'set_text');
    const fixed = misspelt(current, said, isFresh);
    if (!fixed) return { wishes: [], masked };
    said = fixed.said;
    current = blanked(current, fixed.start, fixed.end);
  }
  const text = current.text.replaceAll(REST, (words) => ' '.repeat(words.length));
  const wishes = said.flatMap(({ from, now, says }) => (from === now ? [] : says(now)));
  return { wishes, masked: { ...current, text } };
}

/** All that the video says. */
export const saidIn = (draft: EngineDraft): Said[] => [
  ...[...new Set(textsIn(draft).map(({ text }) => text))].map((from): Said => ({
    ...{ from, now: from },
    says: (text) => edit<'set_text'>({ do: 'set_text', which: { by: 'words', words: from }, text }),
    goes: () => edit<'remove_texts'>({ do: 'remove_texts', which: { by: 'words', words: from } }),
  })),
  ...picturesIn(draft).flatMap((picture, at): Said[] => {
    if (picture.kind !== 'card') return [];
    const target: SimpleTarget = { by: 'number', of: 'picture', numbers: [at + 1] };
    const { heading = '', text: body } = picture;
    return [
      {
        from: heading,
        now: heading,
        says: (text) => edit<'set_card'>({ do: 'set_card', target, heading: text }),
        goes: () => edit<'set_card'>({ do: 'set_card', target, heading: '' }),
      },
      {
        from: body,
        now: body,
        says: (text) => edit<'set_card'>({ do: 'set_card', target, text }),
        goes: () =>
          heading === ''
            ? edit<'remove_pictures'>({ do: 'remove_pictures', target })
            : edit<'set_card'>({ do: 'set_card', target, text: '' }),
      },
    ];
  }),
];

function pairOf(found: RegExpExecArray, masked: Masked, said: readonly Said[]): Pair | undefined {
  const { w = found.groups?.v ?? '', r = '' } = found.groups ?? {};
  const start = found.index;
  const end = start + found[0].length;
  const [wrongAt, rightAt] = [found[0].lastIndexOf(w), found[0].indexOf(r)];
  const wrong = longestThere(spoken(masked, w, wrongAt + start), said, wrongAt > rightAt);
  if (wrong === undefined) return undefined;
  const says = spoken(masked, r, rightAt + start);
  const right = rightInside(says, wrong, said) ?? rightOf(says, wrong, rightAt < wrongAt);
  if (right === undefined || right.toLowerCase() === wrong.toLowerCase()) return undefined;
  return { wrong, right, start: beginning(masked.text, start), end };
}

/** Words as they were written. */
const spoken = (masked: Masked, words: string, at: number): string =>
  readMark(words)?.kind === 'quote'
    ? quoteOf(masked, words)
    : writtenIn(masked, at, at + words.length).trim();

/** `til 5, not 4`: a digit that stands in the video once. */
const isOneDigit = (some: string, said: readonly Said[]): boolean =>
  /^\d$/.test(some) && said.flatMap(({ now }) => now.match(whole(some)) ?? []).length === 1;

const wordsOf = (text: string): string[] => text.split(/\s+/).filter((word) => word !== '');

/** The longest run of words, from one end, that the video says. */
function longestThere(words: string, said: readonly Said[], fromStart: boolean): string | undefined {
  const all = wordsOf(words.replace(/^(?:the|a|an) /i, ''));
  for (let many = all.length; many > 0; many -= 1) {
    const some = (fromStart ? all.slice(0, many) : all.slice(-many))
      .join(' ')
      .replace(/^["'“”]+|["'“”.,:;]+$/g, '');
    if (
      (some.length > 1 || isOneDigit(some, said)) &&
      !/^(?:the|a|an|it|is|to|of|in|on|and|or|title|text|caption|captions|music|first|last|all|photo|picture|end)$/i.test(
        some,
      ) &&
      said.some(({ now }) => whole(some).test(now))
    )
      return many === all.length || !fromStart || all.length - many <= 2 ? some : undefined;
  }
  return undefined;
}

/** What is to stand there, where the whole sentence is said as it should be: `I start university next week, not college`. */
function rightInside(words: string, wrong: string, said: readonly Said[]): string | undefined {
  const plain = (word: string | undefined): string =>
    (word ?? '').toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
  const [all, old] = [wordsOf(words), wordsOf(wrong).map(plain).join(' ')];
  for (const sentence of said.flatMap(({ now }) => now.match(/[^.!?。！？\n]+/gu) ?? [])) {
    const each = wordsOf(sentence);
    let [before, behind] = [0, 0];
    while (before < all.length && plain(all[before]) === plain(each[before])) before += 1;
    while (behind < all.length - before && plain(all.at(-1 - behind)) === plain(each.at(-1 - behind)))
      behind += 1;
    const isOld =
      each
        .slice(before, each.length - behind)
        .map(plain)
        .join(' ') === old;
    const right = all.slice(before, all.length - behind).join(' ');
    if (isOld && before + behind >= 2 && right !== '') return right;
  }
  return undefined;
}

/** What is to stand there: behind the verb that says so, or as many words as it is put in the place of. */
function rightOf(words: string, wrong: string, isBefore: boolean): string | undefined {
  const bare = words.replace(/^["'“”]+|["'“”.,:;]+$/g, '').replace(/ (?:now|please|instead)$/i, '');
  if (!isBefore) return bare === '' ? undefined : bare;
  const numbers = bare.match(/[£$€]?\d[\d.,:]*/g);
  if (/^[£$€]?\d[\d.,:]*$/.test(wrong)) return numbers?.at(-1)?.replace(/[.,:]+$/, '');
  const behind = new RegExp(`^.*(?<![\\p{L}])${IS} `, 'iu').exec(bare)?.[0].length ?? 0;
  const rest = wordsOf(
    bare
      .slice(behind)
      .replace(/^(?:the|a|an) /i, '')
      .replace(/^["'“”]+/, ''),
  );
  const many = wordsOf(wrong).length;
  return rest.length === 0 ? undefined : (behind > 0 ? rest : rest.slice(-many)).join(' ');
}

const whole = (words: string): RegExp =>
  new RegExp(
    `(?<![\\p{L}\\p{N}])${words.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?![\\p{L}\\p{N}]|[.,]\\d)`,
    'giu',
  );

/** Other words wherever the wrong ones are said. A currency that is not said again stays. */
function replaced(said: readonly Said[], wrong: string, right: string): Said[] {
  const put = (text: string): string =>
    text.replace(whole(wrong), (old, at: number) =>
      likeOld(/[£$€]/.test(text.charAt(at - 1)) ? right.replace(/^[£$€]/, '') : right, old),
    );
  return said.map((each) => ({ ...each, now: put(each.now).replace(/([.!?])\.$/, '$1') }));
}

/** With a capital where the old word had one; no capitals in the middle that are there to show which letter is meant. */
function likeOld(right: string, old: string): string {
  const isCapital = /^\p{Lu}/u.test(old);
  const isShouted = /^[\p{Lu}\W\d]{2,}$/u.test(old);
  if (isShouted) return right.toUpperCase();
  const plain =
    /\p{Ll}\p{Lu}|^\p{Lu}{2,}/u.test(right) && !/\p{Ll}\p{Lu}/u.test(old) ? right.toLowerCase() : right;
  return isCapital ? plain.charAt(0).toUpperCase() + plain.slice(1) : plain;
}

/** `its congratulations`, `typo, it's 279,950`: a word, or the number, that is nearly one of the video's. */
function misspelt(masked: Masked, said: readonly Said[], isFresh: boolean) {
  // “Fix the title, it should say …” says all of it.
  if (
    /(?<![a-z])(?:title|caption|heading|closing|ending)s?(?![a-z]).*(?:should|must) (?:say|read)/.test(
      masked.text,
    )
  )
    return undefined;
  const isCued = CUE.test(masked.text);
  if (
    !isCued &&
    !(
      isFresh &&
      /^\s*(?:(?:oh|no|oops|sorry|wait|omg|actually|hang on|ah|hmm+)[ ,.!]*)*(?:it'?s|its|it was|it is|it should(?:'?ve)? (?:be|been)|that was) /.test(
        masked.text,
      )
    )
  )
    return undefined;
  const written = (start: number, end: number): string => writtenIn(masked, start, end);
  for (const found of masked.text.matchAll(
    /(?<![\p{L}\p{N}£$€])(?:[£$€]?\d[\d.,:]*\d|[\p{L}][\p{L}'-]{2,})(?![\p{L}])/gu,
  )) {
    const start = found.index;
    const end = start + found[0].length;
    const word = written(start, end);
    if (
      /^(?:its|it's|typo|typos|spelled|spelt|spelling|with|wrong|mistake|everywhere|should|correct|fix|the|title|text|caption|please|name|double|price|date|year)$/i.test(
        word,
      )
    )
      continue;
    const old = nearIn(said, word);
    if (old === undefined) continue;
    const tail =
      /^,? ?(?:with (?:an?|one|two|a double|double) [^\s,.;!?]+(?: [^\s,.;!?]+)?|at the end|everywhere)*/.exec(
        masked.text.slice(end),
      )?.[0].length ?? 0;
    return {
      said: replaced(said, old, word),
      start: beginning(masked.text, start, /[.;!?\n]/),
      end: end + tail,
    };
  }
  return undefined;
}

/** The word of the video that is nearly another, or its only number; undefined where the video says it, or several are as near. */
function nearIn(all: readonly Said[], word: string): string | undefined {
  const said = [
    ...new Set(all.flatMap(({ now }) => now.match(/[£$€]?\d[\d.,:]*\d|[\p{L}][\p{L}'-]+/gu) ?? [])),
  ];
  const bare = word.replace(/^[£$€]/, '').toLowerCase();
  if (said.some((each) => each.toLowerCase().replace(/^[£$€]/, '') === bare)) return undefined;
  if (/^\d/.test(bare)) {
    const numbers = said.filter(
      (each) =>
        /\d/.test(each) &&
        /[.,:]/.test(each) === /[.,:]/.test(bare) &&
        each.replace(/^[£$€]/, '').length === bare.length,
    );
    return numbers.length === 1 ? numbers[0]?.replace(/^[£$€]/, '') : undefined;
  }
  if (bare.length < 4) return undefined;
  // “The End” is no misspelt “ends”.
  const isName = /^\p{Lu}/u.test(word);
  const near = said.filter((each) => (isName || each.length > 3) && isNear(each.toLowerCase(), bare));
  return near.length === 1 ? near[0] : undefined;
}

/** Whether two words differ by a letter, or two where they are long. */
function isNear(a: string, b: string): boolean {
  const most = Math.max(a.length, b.length) >= 8 ? 3 : 1;
  if (a === b || Math.abs(a.length - b.length) > most || a[0] !== b[0]) return false;
  return lettersBetween(a, b) <= most;
}
