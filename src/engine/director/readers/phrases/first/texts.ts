import { markFor, MOST_MARKS, writtenIn, type Masked } from '../../../language/marks.ts';
import { tokensOf, type Token } from '../tokens.ts';

/** Words for the video in a first request: without quotes, with the place where they are seen. */

const STOP = '[^.;!?:\\n\ue000-\ue0fe\ue200-\ue2fe\ue300-\ue4fe]';
/** The full stop of `Ep. 4`, `St. Ives`, `solvik.example` ends nothing. */
const WORDS = `((?:${STOP}|(?<=[\\p{L}\\d])[.](?=[\\p{L}\\d])|(?<=\\d):(?=\\d)|(?<=[\\p{L}])\\.(?= \\d)|(?<=(?:^|[^a-z])(?:st|mr|mrs|ms|dr|ep|no|vol|pt))\\.)+?)`;
/** Where a sentence ends; the stop of `solvik.example` ends none. */
const OVER = '(?:[;!?\\n]|\\.(?![\\p{L}\\d]| \\d))';
const VIDEO = '(?: of (?:the |my |this )?(?:video|film|slideshow|movie|clip|thing|it|promo|letter|reel))?';
const START = `(?:at|in|on|for) (?:the )?(?:very )?(?:start(?:ing)?|beginning|opening|front)(?![a-z])${VIDEO}`;
const END = `(?:at|in|on|for) (?:the )?(?:very )?(?:end(?:ing)?|finish|close|closing)(?![a-z])${VIDEO}`;
const PLACE = `(?:${START}|${END})`;
/** Words that say that what follows is written. */
const WRITE =
  '(?:say|says|saying|write|writes|read|reads|reading|put|add|show|display|type|have it say|let it say|it says|text|words|wording|caption|title|message)';

interface Form {
  readonly pattern: RegExp;
  /** Nothing says that words follow, so that these must look like some. */
  readonly bare: boolean;
}

const form = (pattern: string, bare: boolean): Form => ({
  pattern: new RegExp(`(?<![a-z])${pattern}`, 'gu'),
  bare,
});

const FORMS: readonly Form[] = [
  form(`${WRITE}:? ${WORDS}(?= ${PLACE})`, false),
  form(`(?:(?:just|only|and|with|then|also|plus|but|maybe|perhaps|,) ?)+${WORDS}(?= ${PLACE})`, true),
  form(
    `${PLACE}(?:,? |: ?)(?:it |there |you )?(?:should |must |can |could |please |to |we |i want |just )*(?:${WRITE}|stand|appear|come|comes|be)?(?: the words?| the text)?:? ?${WORDS}(?=${OVER}|,|$| and (?:the|then|please|use|make|no|with|put|add)(?![a-z]))`,
    true,
  ),
  form(
    `(?:end|finish|close|conclude|ends|finishes|closes|ending|finishing|closing|start|starts|starting|open|opens|opening|begin|begins|beginning)(?: it| up| off| the (?:video|film|promo|slideshow))*? (?:with|by saying|saying)(?: an?| the)?(?: big| large| huge| bold| nice| final)*(?: (?:text|words?|line|message|sentence))?:? ${WORDS}(?=${OVER}|$|, (?=[a-z ]*(?:music|song|photo|pic|logo|clip|no ))| and (?:the|then|please|use|make|no|put|add)(?![a-z]))`,
    true,
  ),
  form(
    `(?:end|ending|closing|final|last|opening|intro|starting|start|outro)(?: the)? (?:text|title|card|line|words|message|caption|slide|screen)(?: saying| says| reading| reads| should (?:say|read)| is| with)?:? ${WORDS}(?=${OVER}|,|$| and (?:the|then|please|use|make|no|put|add)(?![a-z]))`,
    true,
  ),
  form(`(?:call to action|cta|tagline|slogan)(?: is| says| saying| reads)?:? ${WORDS}(?=${OVER}|,|$)`, true),
  form(
    `(?<=^|[.;\\n] ?)(?:titles?|headline|heading|closing|end(?:ing)?(?: card)?|outro|call to action|cta|tagline|opening|start|intro|(?:end|closing|opening) (?:text|line|card|title)): ?${WORDS}(?=${OVER}|$)`,
    false,
  ),
];

const BEFORE = new RegExp(`^.*(?<![a-z])(?:and|then|,)(?: then| also| please)* ${WRITE}:? `, 'u');

/** Whose name or number it is, before the words themselves. */
const WHOSE =
  /^(?:(?:my|our|the|his|her|their) )?(?:phone |mobile |full |web )*(?:number|phone|name|address|website|site|url|email|e-mail|handle)(?: is)? /i;
const JOINED =
  /(?:,| and| &)? (?:my|our) (?:phone |mobile |shop )*(?:number|phone|address|website|email|e-mail|handle|name)(?: is)? /gi;

/** Where somebody is found. */
const CONTACT = /^\S+\.\S+$|^@\S+$|^[+\d][\d ()/-]{5,}$/u;

/** Things of the video: who speaks of these gives no words. */
const THINGS: ReadonlySet<string> = new Set([
  ...[
    'photo',
    'clip',
    'picture',
    'card',
    'music',
    'voice',
    'own',
    'sound',
    'logo',
    'role',
    'words',
    'names',
    'it',
  ],
  ...[
    'transition',
    'fade',
    'fadein',
    'fadeout',
    'fadeboth',
    'motion',
    'still',
    'rest',
    'narrate',
    'mute',
    'font',
  ],
  ...[
    'volume',
    'quieter',
    'louder',
    'duck',
    'loop',
    'onBeat',
    'cuts',
    'longer',
    'shorter',
    'remove',
    'chronological',
  ],
]);

type IsName = (word: string) => boolean;

/** Marks words that are to be seen at a place as if they were quoted. @param isName whether a word names a picture */
export function markPlacedTexts(masked: Masked, isName: IsName): Masked {
  let { text } = masked;
  const quotes = [...masked.quotes];
  for (const { pattern, bare } of FORMS)
    for (const found of text.matchAll(pattern)) {
      // “Put the photos in order and put Love from Grandad at the end”: what is written is behind the last of these.
      const words = (found[1] ?? '').replace(bare ? /^$/u : BEFORE, '');
      const length = words.trimEnd().length;
      const start = found.index + found[0].lastIndexOf(words);
      if (length === 0 || quotes.length >= MOST_MARKS || length > LONGEST) continue;
      if (text.slice(start, start + length) !== words.slice(0, length)) continue;
      const written = writtenIn(masked, start, start + length).trim();
      const tokens = tokensOf({ ...masked, text: words.slice(0, length) }, isName);
      const said = written.replace(WHOSE, '');
      const isContact = said !== written && CONTACT.test(said);
      if (!isContact && !isWords(written, tokens, bare)) continue;
      quotes.push(said.replaceAll(JOINED, '\n'));
      text = text.slice(0, start) + markFor('quote', quotes.length - 1, length) + text.slice(start + length);
    }
  return { ...masked, text, quotes };
}

/** No words for the video are longer, in signs. */
const LONGEST = 160;

/** Whether words may be some that are to be seen, and speak of nothing that the video has. */
function isWords(written: string, tokens: readonly Token[], bare: boolean): boolean {
  if (
    /^(?:an?|the|my|our|some|it|them|this|that|these|those|his|her|their|no|with|for|of|in|on|to|as|each|every|all|both) /i.test(
      written,
    ) &&
    !isTitled(written)
  )
    return false;
  const isThing = ({ kind, means }: Token): boolean =>
    ['name', 'file', 'pictures', 'ratio', 'quote'].includes(kind) || means.some(({ id }) => THINGS.has(id));
  const things = tokens.filter(isThing);
  const own = tokens.filter((token) => !isThing(token) && !token.means.some(({ id }) => id === 'and'));
  if (own.length === 0 || /(?<![a-z])then(?![a-z])/.test(written)) return false;
  const isNamed = !bare && own.length > 1 && things.every(({ kind }) => kind === 'name');
  if (things.length > 0 && !isNamed && !(isTitled(written) && own.length >= things.length)) return false;
  return !bare || /^\p{Lu}|^[$€£]|\d{3}[- ]?\d|\d ?[%€$£]/u.test(written) || GREETING.test(written);
}

/** What people say to each other, and of no video. */
const GREETING =
  /^(?:happy (?:birthday|anniversary|holidays|new year|easter|\p{L}+'?s day)|merry christmas|thank you|congratulations|congrats|good luck|get well soon|we (?:love|miss) you|i love you|love you|rest in peace|welcome(?: home)?|see you soon|the end)(?: [\p{L}'’-]+){0,3}[!.]*$/iu;

/** Several words of it have capitals. */
const isTitled = (written: string): boolean =>
  /^\p{Lu}/u.test(written) && (written.match(/(?<!\p{L})\p{Lu}/gu)?.length ?? 0) > 1;
