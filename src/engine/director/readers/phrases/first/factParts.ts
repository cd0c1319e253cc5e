import { writtenIn, type Masked } from '../../../language/marks.ts';
import { placesOf } from '../../../language/rewrite.ts';
import { tokensOf, type Token } from '../tokens.ts';
import { FACT, FACT_WRITTEN } from './factWords.ts';
import { hasSubject, VIDEO } from './promoted.ts';

/** What stands between the commas of a promo's request, and which of it are facts for those who watch. */

/** Who offers something says it to those who watch. */
export const OFFERS =
  /^\s*(?:and |so )?(?:we|we're|we are|i|i'm) (?:also |now |always )?(?:are )?(?:open|close|closed|sell|offer|deliver|ship|walk|fix|repair|bake|teach|serve|host|start|meet|cater|rent|clean|groom|tutor)(?![a-z])/u;
/** What those who watch are to do. */
export const CALLS =
  /^\s*(?:so |and )?(?:download|order|book|call|ring|phone|visit|text(?= (?:us|me|\d|to|\+|stop|now))|message|email|get|try|buy|shop|come|join|sign up|subscribe|find us|follow us|swipe|click|tap|collect|reserve|register|donate|apply|learn more|see you|don't miss|pop in|drop in|stop by|ask for|grab|pre-?order|whatsapp|dm)(?<!(?:call|get|text)(?= it))(?! (?:to|up with|creative|something|in|on|should|colou?r|order)(?![a-z])|:)(?![a-z])/u;
/** What is told of whoever asks, or asked for. */
export const ASIDE =
  /^\s*(?:and |but |so )*(?:nothing|something|anything|not|keep|should|it|it's|its|this|that|that's|they|he|she|you|i|i'm|im|i've|we|we're|my|because|if|for|think|like|maybe|hi|hello|hey|dear|can|could|would|please|pls|thanks|thank|cheers|just|make|use|put|add|show|start|end|begin|finish|give|leave|with|without|no|don't|dont|all|every|each|only|also|cross|strike|crossed|struck)(?![a-z])/u;
/** Who wants a video, and until when. */
const TELLS =
  /^\s*(?:(?:and|but|so) )*(?:my|our|i|we|he|she|they|it|it's|this|the boss)(?: [a-z']+){0,4}? (?:wants?|needs?|asked|told|hopes?|said|is for|are for|have to|has to|going to|due|by)(?![a-z])|^\s*(?:it's|its|this is) (?:for|due)(?![a-z])/u;
const WISHED =
  /(?<![a-z])(?:want|need|would like|'d like|please|pls|plz|can you|could you|make|let's|use|put|add|keep|should|must|with (?:a|the|our|my|some)|in the (?:corner|background|style))(?![a-z])/u;
/** Words with a place of their own. */
export const ENDS =
  /^\s*(?:and |then |please )*(?:(?:end|start|finish|close|open|begin)(?:s|es|ing|ning)? (?:it )?(?:with|on|by)|(?:(?:end|closing|opening|title) )?(?:title|closing|heading|headline|card|captions?|texts?|labels?|subtitle|ending|intro|outro)s?(?: [a-z]+){0,3}:)/u;
/** Things of a video: who speaks of these asks for something. */
const THINGS: ReadonlySet<string> = new Set([
  ...['music', 'voice', 'own', 'narrate', 'logo', 'transition', 'motion', 'resolution', 'fps', 'font'],
  ...['volume', 'mute', 'onBeat', 'role', 'crop', 'overlay', 'coverFile'],
]);
/** How a video is: it may be said of what is offered, too. */
const WAYS: ReadonlySet<string> = new Set([
  ...[
    'genre',
    'mood',
    'look',
    'style',
    'shape',
    'color',
    'colors',
    'brief',
    'slower',
    'faster',
    'theme',
    'pace',
  ],
  ...['photo', 'picture', 'clip', 'cannot', 'first', 'last', 'words', 'bigger', 'smaller'],
]);
/** A comma that parts; not that of a number. */
const COMMA = /,(?!\d{3}(?!\d))/gu;
/** What stands between two commas. */
export interface Part {
  readonly border: string;
  readonly words: string;
  /** Where its words begin. */
  readonly at: number;
  readonly fact: boolean;
  /** It asks for something that the video has. */
  readonly asks: boolean;
}

/** What stands between the commas of a sentence. */
export function partsOf(sentence: string, from: number, masked: Masked): Part[] {
  const cuts = [...sentence.matchAll(COMMA)].map(({ index }) => index);
  return [-1, ...cuts].map((cut, nth) => {
    const words = sentence.slice(cut + 1, cuts[nth] ?? sentence.length);
    const at = from + cut + 1;
    const isStated = FACT.test(words) || FACT_WRITTEN.test(written(masked, at, words));
    const isFact =
      !OF_TELLER.test(words) &&
      ((isStated && !TELLS.test(words)) || OFFERS.test(words) || (from > 0 && CALLS.test(words)));
    const tokens = tokensOf({ ...masked, text: words }, () => false);
    const isLead = hasSubject(words);
    const asks =
      !/[\p{L}\p{N}\ue000-\ue4fe]/u.test(words) ||
      ENDS.test(words) ||
      (!isLead && tokens.some((token) => isAsking(token, at, isFact, masked))) ||
      (WISHED.test(words) && !isFact);
    return { border: cut < 0 ? '' : ',', words, at, fact: isFact && !asks, asks };
  });
}

/** Beside facts stands what is as short as they are: `no pets`, `online or in Leeds`. */
export const isListed = (words: string): boolean =>
  (words.match(/[\p{L}\p{N}'’&-]+/gu)?.length ?? 0) <= MOST_WORDS &&
  !/^\s*(?:(?:and |but )?(?:then|so|finally|lastly)|ask|let|tell)(?![a-z])/u.test(words);
const MOST_WORDS = 6;

/** Who asks, and what it may cost, is nothing to be seen: `I sell handmade candles on the market`, `budget 50 quid`. */
const OF_TELLER =
  /^\s*(?:(?:i|we)(?:'ve| have| am| are)? (?:sell|run|make|own|bake|teach|work)(?:s|ing)?(?![a-z])(?!.*\d)|(?:my |our |the )?budget(?![a-z]))/iu;

/** @param from where its words begin */
function isAsking(
  { kind, means, start, end }: Token,
  from: number,
  isFact: boolean,
  masked: Masked,
): boolean {
  // “First one half price” is no picture, and 11/8 no shape.
  const isSeen = !isFact || PICTURES.test(writtenIn(masked, from + start, from + end));
  if (['quote', 'pictures', 'ratio'].includes(kind)) return isSeen;
  // “18:30” is no length.
  if (kind === 'time') return !/:/.test(writtenIn(masked, from + start, from + end));
  return kind === 'word' && means.some(({ id }) => THINGS.has(id) || (!isFact && WAYS.has(id)));
}

const PICTURES = /photo|pic|image|shot|slide|clip|video|foto|bild|imagen|写真|画像|枚目/iu;

/** Who says how it is to be, or where something goes, speaks to whoever makes the video. */
const DIRECTS =
  /^\s*(?:walk|go|move|keep|let|have|do|try|think|feel|look|order|crop|zoom|fade)(?![a-z])|(?<![a-z])(?:it like|side by side|next to each other|split ?screen|like (?:you|a|an|the|it|on|in)|at the (?:top|bottom|end|start)|in the (?:middle|corner)|except|names?|small|smaller|big|bigger|large|each|every|through it|scenes?|slides?|screen|vibes?|feel|tone|cheesy|classy|fancy|nothing|tip|tips)(?![a-z])/u;

/** `Walk-ins welcome`: some words in a sentence of their own that ask for nothing, and tell nothing of whoever asks. */
export const saysSomething = ({ asks, words, at }: Part, masked: Masked): boolean =>
  !asks &&
  !ASIDE.test(words) &&
  !OF_TELLER.test(words) &&
  !VIDEO.test(words) &&
  !DIRECTS.test(words) &&
  !/^\s*(?:no|not|without) |^\s*[\p{L}'-]+\s*$/u.test(words) &&
  /^[\p{Lu}\d"]/u.test(written(masked, at, words));

/** `then we're a bakery and from Monday …`: without who it is that tells, and when. */
export const withoutTeller = (line: string): string =>
  line
    .replace(
      /^(?:(?:and )?(?:then|finally|lastly|at the end|last|al final|no (?:final|fim)|à la fin|am ende|zum schluss)[,:]? (?:(?:put|write|show) )?(?:(?:o|el|la|le|die|das) )?)?(?:(?:we're|we are|i'm|i am) [^,]*? and )?/iu,
      '',
    )
    .replace(OFFERED, '');

/** `and we’re doing 20% off`, `then ask people to sign up at …`: what is told of it is what follows. */
const OFFERED =
  /^(?:(?:and|so|then|also) )*(?:(?:we're|we are|i'm|i am|we|i) (?:now |also )?(?:doing|offering|giving(?: away)?|having|running|looking for(?= volunteers))|(?:ask|tell|get|invite) (?:people|them|everyone|viewers|folks) to|it's(?= free)) /iu;

/** A stop in the place of words. */
export const blank = (words: string): string => ';'.padEnd(words.length);

/** Words as they were written, with what Japanese says behind them, which is nothing in English: 駐車場あり. */
export function written(masked: Masked, at: number, words: string): string {
  const { original, places } = masked;
  const end = at + words.length;
  const plain = writtenIn(masked, at, end).trim();
  if (!places || !KANA.test(original)) return plain;
  const [from] = placesOf(places, at, end);
  const [to] = end >= masked.text.length ? [original.length] : placesOf(places, end, end + 1);
  const all = original.slice(from, Math.max(from, to)).replaceAll(/^[\s、。，]+|[\s、。，,.]+$/gu, '');
  return /[、。，]/u.test(all) || all === '' ? plain : all;
}
const KANA = /[\u3040-\u30ff]/u;
