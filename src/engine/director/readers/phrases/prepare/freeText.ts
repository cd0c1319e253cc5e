import { markFor, MOST_MARKS, writtenIn, type Masked } from '../../../language/marks.ts';
import { markWhens, readWhen, WHENS } from '../../../language/when.ts';
import { tokensOf, type Token } from '../tokens.ts';
import { CHINESE_TEXTS } from '../wording/chineseTexts.ts';

/** Words for the video that stand without quotes: `change the title to Our Week in Norway`. The last group is the words. */
const NOUN =
  '(?:titles?|headings?|headlines?|captions?|subtitles?|closing(?: text| line)?|outro(?: text)?|ending(?: text)?|end text|end card|(?:end |closing )?credits|call to action|tagline)';
const TEXT = '(?:text|words?|phrase|line|message|sentence|lettering|name)';
/** What has a name. */
const VIDEO = '(?:videos?|slideshows?|films?|movies?|reels?|montage|clip|promo|letter)';
const SAYS =
  '(?:to (?:read|say|be)|saying|says|reading|reads|called|named|that says|that reads|which says|(?:should|must|could|can) (?:say|read|be)|say|read|to|as|is|:)';
/** Not the end of a sentence: the dot of an address, of a version, the comma of a number. */
const INNER =
  '\\.(?=\\d|(?:[a-z0-9-]+\\.)*(?:com|org|net|info|biz|shop|app|dev|io|co|me|tv|eu|us|uk|ca|au|in|de|at|ch|fr|es|it|pt|br|mx|jp|cn|tw|hk|edu|gov|example)(?![a-z]))|,(?=\\d{3}(?!\\d)|' +
  // “Lucía y Marcos, 14 de junio”: a day belongs to what stands before it.
  ' ?\\d{1,2}(?:st|nd|rd|th|\\.|º|er)? (?:of |de |d’|do )?(?:jan|feb|fév|fev|mar|mär|apr|abr|avr|may|mayo|mai|jun|juin|jul|aug|ago|aoû|sep|set|oct|okt|out|nov|dec|dez|dic|déc|ene)\\p{L}*(?= ?(?:$|[.;!?])))';
const STOP = `(?:[^.,;!?\ue000-\ue0fe\ue1ff]|${INNER})`;
const MONTH =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
/** `12 May 2024`, `June 5th`, `12.05.2024`, `2024-05-12`, `June 2024`. */
const DATE =
  `(?:\\d{1,2}(?:st|nd|rd|th)?(?: of)? ${MONTH}(?:,? \\d{4})?|${MONTH} \\d{1,2}(?:st|nd|rd|th)?(?:,? \\d{4})?|${MONTH} \\d{4}` +
  '|\\d{1,2}[./-]\\d{1,2}[./-]\\d{2,4}|\\d{4}-\\d{2}-\\d{2})(?![\\p{L}\\p{N}])';

/** One picture, by its place or its name. */
const ONE =
  '(?:[\ue100-\ue1fe\ue300-\ue3fe]\ue0ff*(?: (?:one|photo|picture|pic|clip))?|(?:first|second|third|fourth|fifth|last|\\d+(?:st|nd|rd|th)) (?:one|photo|picture|pic|image|clip|slide))';

/** A form of words for the video. `bare`: no word says that they follow, so that a capital alone makes none. */
interface Form {
  readonly pattern: RegExp;
  readonly bare?: boolean;
  /** They begin with a capital, and name no picture. */
  readonly named?: boolean;
  /** They begin with a capital. */
  readonly capital?: boolean;
  /** They are words for the video whatever they are. */
  readonly sure?: boolean;
}

const form = (pattern: string, kind: Omit<Form, 'pattern'> = {}): Form => ({
  pattern: new RegExp(`(?<![a-z])${pattern}`, 'gu'),
  ...kind,
});

/** What stands for itself: a price, a name in a network, an address. */
const PLAIN =
  '(?:\\+?\\d[\\d ()-]{6,}\\d|[£$€₹]\\d(?:[\\d.,]*\\d)?|\\d(?:[\\d.,]*\\d)? ?(?:usd|eur|gbp|dollars|euros?|pounds|bucks|quid|rs|inr|kr|€|£)(?![\\p{L}])|@[\\p{L}\\p{N}_.\ue0ff\ue100-\ue3fe]*[\\p{L}\\p{N}_\ue0ff\ue100-\ue3fe]|#\\p{L}[\\p{L}\\p{N}_]*|(?:https?://|www\\.)[^\\s,;]*[^\\s,;.!?]|[\\p{L}\\p{N}-]+\\.(?:com|org|net|io|co\\.uk|de|shop|app)(?:/[^\\s,;.!?]+)?)';

/** What numbers are for the video, where nothing else stands for them. */
const FIGURES: readonly Form[] = [
  form(
    '(?:prices?|costs?)(?: of| is| at|:)? ((?:[£$€¥] ?)?\\d+(?:[.,]\\d{1,2})?(?: ?(?:[£$€¥円元]|euros?|pesos|reais))?)(?![\\d.%]|,\\d| ?(?:seconds?|times|percent|%))',
    { sure: true },
  ),
  form('(?:(?:tele)?phone(?: number)?|whatsapp)(?: is|:)? (\\+?\\d[\\d ()/.-]{4,18}\\d)(?!\\d)', {
    sure: true,
  }),
];
/** Their names, which are not shown. */
const NAMED_FIGURE =
  /(?<![a-z])(?:(?:the|our|my|a|with|de|of) )*(?:prices?|(?:tele)?phone(?: number)?|whatsapp)(?: is| of|:)? (?=[\ue000-\ue0fe])/gu;

const FORMS: readonly Form[] = [
  form(
    `(?:add|put|write|show|display|with|say|saying|says|insert|place|include|price|text|caption|title)(?: the| our| my| a)?(?: price| handle| hashtag| link| url| address| website| words?| text| tag| caption| (?:phone|telephone|mobile|whatsapp)(?: number)?| number)?(?: of)?:? (${PLAIN})`,
    { sure: true },
  ),
  form(`(?:dated?|with(?: the date)?|add(?: the date)?|put|show|write|the date(?: of)?|date:?) (${DATE})`, {
    sure: true,
  }),
  // “Add a caption to the panda” says where.
  form(`(?<!(?:add|put|insert|give)(?: an?| the| some| another)* )${NOUN} ?${SAYS}:? (${STOP}+)`),
  form(
    `(?:${NOUN}|${TEXT}|it|that|this|card|page|slide|screen)(?: (?:at|in|on|for|to) the (?:start|beginning|end|top|bottom|middle|center))? ?(?:saying|that says|that reads|reading|called|named|(?:should|must) (?:say|read)):? (${STOP}+)`,
  ),
  form(`${VIDEO}(?: (?:and|that is))? (?:called|titled|entitled|named) (${STOP}+)`, { bare: true }),
  form(
    `(?:re)?(?:call|name|title)(?: (?:it|this|that|(?:the|my|our|this) ${VIDEO}|the title|the project))(?: to| as)?:? (${STOP}+)`,
  ),
  form(`(?:${NOUN}|${TEXT}): ?(${STOP}+)`),
  // “The caption on photo 2 should be …”.
  form(
    `${NOUN} (?:on|of|for|under|in) (?:the |my )?(?:[\ue100-\ue3fe]\ue0ff*|[a-z]+)(?: (?:photo|picture|pic|clip|one))? (?:to (?:read|say|be)|says|saying|reads|(?:should|must|could|can) (?:say|read|be)):? (${STOP}+)`,
  ),
  // “Add Thanks for watching at the end”.
  form(
    `(?<![a-z])(?:add|put|write|show|display|(?:end|finish|close|start|begin|open) with)(?: the words?)? (${STOP}+?)(?= (?:in [a-z]+ (?:letters|font|text) )?(?:(?:at|in|on) the (?:very )?(?:end|start|beginning|bottom|top|middle)|(?:on|under|over) (?:the )?${ONE}(?= ?(?:$|[.,;!?])))(?![a-z]))`,
    {
      bare: true,
      named: true,
    },
  ),
  // “Write Thank you for coming at the end”.
  form(
    `(?<![a-z])(?:write|type|print) (?<! to write )(${STOP}+?)(?= (?:at|in|on) the (?:very )?(?:end|start|beginning)(?![a-z]))`,
    { capital: true },
  ),
  // “On photo 2 put The beach”.
  form(
    `(?:in|on|to|under|over|below|at) (?:the |my )?${ONE},? (?:please )?(?:put|write|add|make|show|say|it (?:should )?says?):? (${STOP}+)`,
    { bare: true, capital: true },
  ),
  form(`(?:put|write|add|make|show) (?:in|on|to|under|over|below) (?:the |my )?${ONE},? (${STOP}+)`, {
    bare: true,
    capital: true,
  }),
  // “On the last one Arthur Pell 1938 - 2024”.
  form(`(?<=^|[.;!?,] ?|and )(?:on|under|over) (?:the |my )?${ONE},? (${STOP}+)`, {
    bare: true,
    capital: true,
  }),
  // Without a word for that.
  form(
    `(?:add|put|insert|with|make|include|rename|change|set)(?: an?| the| my)?(?: (?:big|large|nice|short|opening|ending|closing))* ${NOUN} (${STOP}+)`,
    { bare: true },
  ),
  form(`(?:put|write|add|show|display|include|with)(?: the| a| some)? ${TEXT} (${STOP}+)`, { bare: true }),
  form(`(?<![a-z])(?:write|please type|and type) (${STOP}+)`, { bare: true }),
  form(`(?:put|use|set|write|show|make) (${STOP}+?)(?= as (?:the |a |my )?${NOUN}(?![a-z]))`),
  form(`(?:change|replace|rename|swap|turn)[^.;!?]*[\ue000-\ue0fe]\ue0ff* (?:with|by|to|into) (${STOP}+)`),
  form(
    `(?<=^|[,.;:] ?|and |with (?:the |a )?)(?:title|headline|heading|caption|closing|end card) (${STOP}+)`,
    { bare: true },
  ),
  // “Write under the whale: Brighton, about 1968.”
  form(`(?:write|put|add|caption|label|type|print)[^:.;!?\ue000-\ue0fe]{0,60}: ?([^.;!?\n:\ue000-\ue0fe]+)`, {
    bare: true,
  }),
  ...CHINESE_TEXTS.map((pattern): Form => ({ pattern })),
];
/** Where no words for the video begin. */
const NO_WORDS =
  /^(?:say|read|be|at|in|on|underneath|beneath|like|along|behind|across|while|when|where|for|to|from|between|over|with|of|that|off|each|every|by|and|as|is|be|are|should|under|below|above|saying|says|reading|reads|called|named|so|which|it|them|its|it's|too|has|looks?|card|text|font|colou?r|size|itself|out|a|an|some|me|something|my) /;
/** What captions are written as. */
const FORMAT = /^(?:an? )?(?:separate )?(?:\.?srt|subrip|(?:separate )?file)(?![a-z])/;
/** No words for the video are longer, in signs. */
const LONGEST = 240;

type IsName = (word: string) => boolean;

/**
 * Marks words for the video that stand without quotes as if they were quoted.
 *
 * @param isName whether a word names a picture
 * @param isLater whether there is a video already: what a first one promotes is read elsewhere
 */
export function markFreeText(masked: Masked, isName: IsName, isLater = false): Masked {
  let { text } = masked;
  const quotes = [...masked.quotes];
  for (const each of isLater ? [...FIGURES, ...FORMS] : FORMS)
    for (const found of text.matchAll(each.pattern)) {
      const all = found[1] ?? '';
      const words = all.slice(0, LONGEST);
      // “Translate the captions to French” gives no words.
      if (/translat/.test(text.slice(Math.max(0, found.index - 30), found.index))) continue;
      const start = found.index + found[0].length - all.length;
      if (each.capital && !isCapital(masked, start)) continue;
      if (each.named && !isNamed(masked, start, words, isName)) continue;
      const kept = each.sure ? words.length : wordsOf(words, start, masked, each.bare === true, isName);
      if (kept === undefined || quotes.length >= MOST_MARKS) continue;
      quotes.push(writtenIn(masked, start, start + kept).trim());
      text = text.slice(0, start) + markFor('quote', quotes.length - 1, kept) + text.slice(start + kept);
    }
  if (isLater) text = text.replaceAll(NAMED_FIGURE, (name) => ' '.repeat(name.length));
  return { ...masked, text, quotes };
}

const isCapital = (masked: Masked, at: number): boolean => /^\p{Lu}/u.test(writtenIn(masked, at, at + 1));

/** Whether words begin with a capital, and none of them is a picture’s. */
const isNamed = (masked: Masked, at: number, words: string, isName: IsName): boolean =>
  isCapital(masked, at) &&
  (DATED.test(words) ||
    tokensOf({ ...masked, text: words }, isName).every(
      ({ kind }) => kind === 'word' || kind === 'unknown' || kind === 'number',
    ));
/** “Crete 2023” is a title, though pictures are called crete. */
const DATED = /^\p{L}+ (?:19|20)\d\d$/u;

/** How much of what follows is words for the video; undefined where it says how they are to be set. */
function wordsOf(
  words: string,
  at: number,
  masked: Masked,
  bare: boolean,
  isName: IsName,
): number | undefined {
  const written = writtenIn(masked, at, at + words.length);
  const isTitled =
    ((written.match(/(?<!\p{L})\p{Lu}/gu)?.length ?? 0) > 1 && /^\s*\p{Lu}/u.test(written)) ||
    /^\s*\p{Lu}\p{L}+ (?:19|20)\d\d$/u.test(written);
  if (FORMAT.test(words) || (!isTitled && NO_WORDS.test(`${words} `))) return undefined;
  // “… for 3 seconds” is when, and “… in Norway” is not.
  const timed = new RegExp(`${WHENS}$`, 'u').exec(markWhens(words));
  const tail = words.slice(timed?.index ?? words.length);
  const { start, length, place } = readWhen(tail, masked);
  const isTime = start !== undefined || length !== undefined || place !== undefined;
  const untimed = isTime ? words.slice(0, timed?.index) : words;
  const kept = untimed
    .slice(0, tailOf(untimed, at, masked, isName))
    .replace(/ (?:and|with|then|also) *$/u, '')
    .trimEnd();
  if (kept === '') return undefined;
  // “Caption the whale photo” says which one.
  if (
    /^(?:the|my|this|that) /.test(kept) &&
    !isTitled &&
    tokensOf({ ...masked, text: kept }, isName).every(({ kind }) => kind !== 'unknown')
  )
    return undefined;
  const unknown = tokensOf({ ...masked, text: kept }, () => false).some(({ kind }) => kind === 'unknown');
  const capital = isCapital(masked, at);
  // “Add title Max”: a name alone.
  const isNamed = kept === words.trimEnd() && /^\p{Lu}\p{Ll}+$/u.test(written.trim());
  return unknown || isTitled || (capital && !bare) || isNamed ? kept.length : undefined;
}

/** All words are on it. */
const ON_IT =
  /^ (?:on|over|in|across|under|underneath|below|beneath) (?:it|them|there|top|screen|(?:the|my|this) (?:video|ad|promo|screen|film|movie|reel|clip|slideshow))(?: please| pls| too)*$/;

/** Where words for the video end and say how or where they are to be seen: `… on the first photo`, `… in white`, `… and make it red`. */
function tailOf(words: string, at: number, masked: Masked, isName: IsName): number {
  for (const found of words.matchAll(
    / (on|in|at|over|under|underneath|beneath|below|to|for|with|during|and|as|then|please|instead)(?![a-z])/gu,
  )) {
    const tail = words.slice(found.index);
    const tokens = tokensOf({ ...masked, text: tail }, isName);
    const isKnown = tokens.every(({ kind }) => kind !== 'unknown');
    const hasCapital = /(?<!\p{L})\p{Lu}/u.test(writtenIn(masked, at + found.index, at + words.length));
    const joined = found[1] === 'and' || found[1] === 'then';
    const says = /please|instead/.test(found[1] ?? '') || tokens.some((token) => saysMore(token, joined));
    if (isKnown && !hasCapital && (says || ON_IT.test(tail))) return found.index;
  }
  return words.length;
}

const WISHES: ReadonlySet<string> = new Set(['verb', 'add', 'remove', 'change', 'move', 'show', 'use']);
const SETTINGS: ReadonlySet<string> = new Set([
  'color',
  'font',
  'weight',
  'italic',
  'where',
  'start',
  'end',
  'middle',
  'photo',
  'clip',
  'picture',
  'bigger',
  'smaller',
  'size',
  'whole',
  'anim',
  'fadein',
  'each',
]);

/** Whether a token behind the words says what is to be done with them. */
function saysMore(token: Token, joined: boolean): boolean {
  if (token.kind === 'name' || token.kind === 'pictures' || token.kind === 'file' || token.kind === 'time')
    return true;
  return token.means.some(({ id }) => (joined ? WISHES : SETTINGS).has(id));
}
