import { writtenIn, type Masked } from '../../../language/marks.ts';
import { edit, type Situation, type Wish } from '../../reader.ts';
import { tokensOf, type Token } from '../tokens.ts';
import type { Extracted } from './order.ts';

const MONTHS = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*';
const DAYS = '(?:mon|tues?|wed(?:nes)?|thurs?|fri|sat(?:ur)?|sun)(?:days?)?';
/** What nobody writes but to have it seen: hours, dates, addresses, telephone numbers, prices, what is to be had for them. */
const FACT = new RegExp(
  [
    '(?<![\\d.])\\d{1,2}(?:[:.]\\d{2})? ?(?:am|pm)(?![a-z])',
    '(?<!\\d)\\d{1,2} ?(?:-|to|till|til|until) ?\\d{1,2}(?![\\d.])(?! ?(?:sec|min|s(?![a-z])|photos|pics|clips))',
    `(?<![a-z])${MONTHS} \\d{1,2}(?!\\d)|(?<!\\d)\\d{1,2}(?:st|nd|rd|th)? (?:of )?${MONTHS}(?![a-z])`,
    `(?<![a-z])${DAYS}(?: ?(?:-|to|till|and|&) ?${DAYS})?(?![a-z'])`,
    '\\d{3,}[- ]\\d{3,}|[$€£] ?\\d|\\d ?[$€£]|\\d ?(?:euros?|pounds|dollars|bucks|quid|usd|eur|gbp)(?![a-z])',
    '(?<!\\d)\\d{1,2}:\\d{2}(?!\\d)|(?<!\\d)\\d{1,4} [a-z]+ (?:street|st|road|rd|lane|ln|avenue|ave|court|ct|way|drive|dr|square|place|park|close|row|hill)(?![a-z])',
    '(?<![a-z])[a-z0-9-]+\\.(?:com|org|net|co|example|de|fr|es|shop|io|uk|app)(?![a-z])|[a-z0-9.]@[a-z]',
    '\\d ?% ?(?:off|discount|cheaper)|(?:half|best) price|buy one get one|two for one|(?<!\\d)\\d for \\d',
    '(?<![a-z])(?:free (?:delivery|shipping|parking|entry|trial|on|for|of|with|coffee|lesson|quote|wifi)|(?:is|are|go|goes|all|entry|kids|admission) free|no joining fee|code [a-z]*\\d|tickets? (?:from|at|on)|doors (?:open )?(?:at )?\\d|walk-?ins|\\d ?(?:k )?(?:miles|km|kg|cm|bed|beds|bedrooms?|baths?|bathrooms?|rooms|seats|years? old|owners?|sq ?ft|sqm|m2)(?![a-z])|one owner)',
  ].join('|'),
  'u',
);
const NAMES =
  /^\s*(?:and |also |our |the |my )*(?:name is|name's|it is called|it's called|its called|we are called|we're called|called|address is|address:|phone is|phone:|number is|hours are|opening hours(?: are)?:?|we are at|we're at|find us at|open:|details:|info:|facts:|say|includes?:?|mention(?: that)?:?|slogan(?: is)?:?|tagline(?: is)?:?|motto(?: is)?:?) /u;
/** Who offers something says it to those who watch. */
const OFFERS =
  /^\s*(?:and |so )?(?:we|we're|we are|i|i'm) (?:also |now |always )?(?:are )?(?:open|close|closed|sell|offer|deliver|ship|walk|fix|repair|bake|teach|serve|host|start|meet|cater|rent|clean|groom|tutor)(?![a-z])/u;
const CALLS =
  /^\s*(?:so |and )?(?:download|order|book|call|ring|phone|visit|text|message|email|get|try|buy|shop|come|join|sign up|subscribe|find us|follow us|swipe|click|tap|collect|reserve|register|donate|apply|learn more|see you|don't miss|pop in|drop in|stop by|ask for|grab|pre-?order|whatsapp|dm)(?<!(?:call|get|text)(?= it))(?! (?:to|up with|creative|something|in|on|should|colou?r|order)(?![a-z])|:)(?![a-z])/u;
/** What is told of whoever asks, or asked for. */
const ASIDE =
  /^\s*(?:and |but |so )*(?:nothing|not|keep|should|it|it's|its|this|that|that's|they|he|she|you|i|i'm|im|i've|we|we're|my|because|if|for|think|like|maybe|hi|hello|hey|dear|can|could|would|please|pls|thanks|thank|cheers|just|make|use|put|add|show|start|end|begin|finish|give|leave|with|without|no|don't|dont|all|every|each|only|also)(?![a-z])/u;
/** Who wants a video, and until when. */
const TELLS =
  /^\s*(?:(?:and|but|so) )*(?:my|our|i|we|he|she|they|it|it's|this|the boss)(?: [a-z']+){0,4}? (?:wants?|needs?|asked|told|hopes?|said|is for|are for|have to|has to|going to|due|by)(?![a-z])|^\s*(?:it's|its|this is) (?:for|due)(?![a-z])/u;
const WISHED =
  /(?<![a-z])(?:want|need|would like|'d like|please|pls|plz|can you|could you|make|let's|use|put|add|keep|should|must|with (?:a|the|our|my|some)|in the (?:corner|background|style))(?![a-z])/u;
/** Words with a place of their own. */
const ENDS =
  /^\s*(?:and |then |please )*(?:(?:end|start|finish|close|open|begin)(?:s|es|ing|ning)? (?:it )?(?:with|on|by)|(?:(?:end|closing|opening|title) )?(?:title|closing|heading|headline|card|captions?|texts?|labels?|subtitle|ending|intro|outro)s?(?: [a-z]+){0,3}:)/u;
const VIDEO =
  /(?<![a-z])(?:promo(?:tional)?(?: video| clip| film)?|advert(?:isement)?|ad|teaser|trailer|commercial|video|vid|film|reel|clip|spot|story|slideshow)(?![a-z])/u;
/** Things of a video: who speaks of these asks for something. */
const THINGS: ReadonlySet<string> = new Set([
  ...[
    'music',
    'voice',
    'own',
    'narrate',
    'logo',
    'transition',
    'motion',
    'genre',
    'resolution',
    'fps',
    'font',
  ],
  ...['volume', 'mute', 'onBeat', 'role', 'crop', 'overlay', 'coverFile'],
]);
/** How a video is: it may be said of what is offered, too. */
const WAYS: ReadonlySet<string> = new Set([
  ...['mood', 'look', 'style', 'shape', 'color', 'colors', 'brief', 'slower', 'faster', 'theme', 'pace'],
  ...['photo', 'picture', 'clip', 'cannot', 'first', 'last'],
]);
/** A comma that parts; not that of a number. */
const COMMA = /,(?!\d{3}(?!\d))/gu;
const SENTENCE = /(?:[^.;!?\n]|(?<=[\p{L}\d])\.(?=[\p{L}\d]))+/gu;
const SLOGAN =
  /(?<![a-z])(?:(?:and|with|our|the|my|a|use|plus) )*(?<kind>slogan|tagline|motto|strapline|cta|call to action)(?: is| of| should be)?(?:: ?| )(?<words>(?:[^.;!?\n\ue000-\ue4fe]|\.(?=[\p{L}\d])){3,80})/gu;
/** Behind these stands what a video is for. */
const SUBJECT = /(?:(?<![a-z])(?:for|of|about)|:) (?:(?:my|our|the|a|an|new) )*/u;
const SELLS = /^\s*(?:(?:i'm|im|i am|we're|we are) )?(?:selling|for sale:?)(?: (?:my|our|a|the))* /u;
/** So many lines are read at once. */
const MOST_LINES = 6;

/** What a promo tells: the name of what it is for as its title, facts on a card at the end. Takes them out of the message. */
export function factsIn(masked: Masked, { media, promotes }: Situation): Extracted {
  if (promotes !== true || media.every(({ kind }) => kind === 'audio')) return { masked, wishes: [] };
  const lines: string[] = [];
  const wishes: Wish[] = [];
  const slogans = withoutSlogans(masked, lines, wishes);
  const hasFacts = FACT.test(slogans);
  const text = slogans.replaceAll(SENTENCE, (sentence, at: number) => {
    const parts = partsOf(sentence, at, masked);
    const [lead] = parts;
    const isFor = lead !== undefined && at === 0 && VIDEO.test(lead.words) && SUBJECT.test(lead.words);
    const isTold =
      parts.some(({ fact }) => fact) ||
      (isFor && parts.length > 1 && afterVideo(lead, masked) !== undefined) ||
      (isFor && parts.some((part) => part !== lead && saysSomething(part, masked)));
    const isCall = at > 0 && CALLS.test(sentence) && !parts.some(({ asks }) => asks);
    const isNamed = at > 0 && NAMES.test(sentence) && !parts.some(({ asks }) => asks);
    if (ENDS.test(sentence)) return sentence;
    if (isCall || (isNamed && !isTold)) {
      lines.push(written(masked, at, sentence).replace(new RegExp(NAMES.source, 'iu'), ''));
      return blank(sentence);
    }
    const isSaid = (at > 0 || hasFacts) && parts.every((part) => saysSomething(part, masked));
    if (!isTold && !isSaid) {
      const name = at === 0 && lead && VIDEO.test(lead.words) ? afterVideo(lead, masked) : undefined;
      if (name !== undefined) wishes.push(...titleOf(name, masked));
      return sentence;
    }
    return parts
      .map((part) => {
        if (part.asks) return part.border + part.words;
        const line = written(masked, part.at, part.words).replace(new RegExp(NAMES.source, 'iu'), '');
        const own = VIDEO.test(part.words)
          ? afterVideo(part, masked)
          : line.replace(new RegExp(SELLS.source, 'iu'), '');
        if (own === undefined) return part.border + part.words;
        if (part === lead && VIDEO.test(part.words)) {
          wishes.push(...titleOf(own, masked));
          return part.border + withoutSubject(part.words);
        }
        if (part === lead && SELLS.test(part.words) && !/[\d\p{Lu}]/u.test(own))
          return blank(part.border + part.words);
        const isBackground = !part.fact && ASIDE.test(part.words) && !OFFERS.test(part.words);
        if (isBackground) return part.border + part.words;
        lines.push(withoutTeller(own));
        return blank(part.border + part.words);
      })
      .join('');
  });
  const cards = lines.flatMap((_, at) => (at % MOST_LINES === 0 ? [lines.slice(at, at + MOST_LINES)] : []));
  wishes.push(
    ...cards.flatMap((card) =>
      edit<'add_card'>({ do: 'add_card', text: card.join('\n'), look: 'closing', at: { at: 'end' } }),
    ),
  );
  return { masked: { ...masked, text }, wishes };
}

interface Part {
  readonly border: string;
  readonly words: string;
  /** Where its words begin. */
  readonly at: number;
  readonly fact: boolean;
  /** It asks for something that the video has. */
  readonly asks: boolean;
}

/** What stands between the commas of a sentence. */
function partsOf(sentence: string, from: number, masked: Masked): Part[] {
  const cuts = [...sentence.matchAll(COMMA)].map(({ index }) => index);
  return [-1, ...cuts].map((cut, nth) => {
    const words = sentence.slice(cut + 1, cuts[nth] ?? sentence.length);
    const isFact =
      (FACT.test(words) && !TELLS.test(words)) || OFFERS.test(words) || (from > 0 && CALLS.test(words));
    const tokens = tokensOf({ ...masked, text: words }, () => false);
    const at = from + cut + 1;
    const isLead = VIDEO.test(words) && SUBJECT.test(words);
    const asks =
      words.trim() === '' ||
      ENDS.test(words) ||
      (!isLead && tokens.some((token) => isAsking(token, at, isFact, masked))) ||
      (WISHED.test(words) && !isFact);
    return { border: cut < 0 ? '' : ',', words, at, fact: isFact && !asks, asks };
  });
}

/** @param from where its words begin */
function isAsking(
  { kind, means, start, end }: Token,
  from: number,
  isFact: boolean,
  masked: Masked,
): boolean {
  if (['quote', 'pictures', 'ratio'].includes(kind)) return true;
  // “18:30” is no length.
  if (kind === 'time') return !/:/.test(writtenIn(masked, from + start, from + end));
  return kind === 'word' && means.some(({ id }) => THINGS.has(id) || (!isFact && WAYS.has(id)));
}

/** Who says how it is to be, or where something goes, speaks to whoever makes the video. */
const DIRECTS =
  /^\s*(?:walk|go|move|keep|let|have|do|try|think|feel|look|order|crop|zoom|fade)(?![a-z])|(?<![a-z])(?:it like|like (?:you|a|an|the|it|on|in)|at the (?:top|bottom|end|start)|in the (?:middle|corner)|except|names?|small|smaller|big|bigger|large|each|every|through it|scenes?|slides?|screen|vibes?|feel|tone|cheesy|classy|fancy|nothing|tip|tips)(?![a-z])/u;

/** `Walk-ins welcome`: some words in a sentence of their own that ask for nothing, and tell nothing of whoever asks. */
const saysSomething = ({ asks, words, at }: Part, masked: Masked): boolean =>
  !asks &&
  !ASIDE.test(words) &&
  !VIDEO.test(words) &&
  !DIRECTS.test(words) &&
  /^[\p{Lu}\d"]/u.test(written(masked, at, words));

/** What a promo is for, behind the words that ask for it: `for 14 Elm Close`, `for our 20% off sale`. */
function afterVideo({ words, at }: Part, masked: Masked): string | undefined {
  const found = SUBJECT.exec(words);
  if (!found) return undefined;
  const start = found.index + found[0].length;
  const subject = written(masked, at + start, words.slice(start));
  const isFact = FACT.test(subject.toLowerCase());
  // Our studio Clay & Kiln”: the name alone.
  const name =
    /(?:\d+ )?(?:\p{Lu}[\p{L}\p{N}'’&.-]*|&|\d+)(?: (?:(?:of|the|and|de|on|in) )?(?:\p{Lu}[\p{L}\p{N}'’&.-]*|&|\d+))*/u.exec(
      subject,
    )?.[0];
  const isKnownName =
    name !== undefined &&
    tokensOf({ ...masked, text: name.toLowerCase() }, () => false).every(
      ({ kind, means }) => kind === 'word' && means.some(({ id }) => id !== 'end'),
    );
  const isNamed = name !== undefined && /\p{Lu}/u.test(name) && !isKnownName;
  if (isFact || found[0].startsWith(':')) return subject;
  return isNamed ? name : undefined;
}

/** How long a video is, and its shape, are said before what it is for. */
function withoutSubject(words: string): string {
  const { index } = SUBJECT.exec(words) ?? { index: 0 };
  return words.slice(0, index).padEnd(words.length);
}

/** The name of what is promoted opens the video, unless it is said what does. */
const titleOf = (text: string, { text: said, quotes }: Masked): Wish[] =>
  OPENS.test(said) || quotes.some((quote) => quote.includes(text))
    ? []
    : edit<'add_text'>({ do: 'add_text', text, role: 'title', when: { place: 'start' } });
const OPENS =
  /(?<![a-z])(?:titles?|headline|heading|called|titled|no (?:text|words|captions)|text in|captions?|(?:start|open|begin)s? with)(?![a-z])/u;

/** `then we're a bakery and from Monday …`: without who it is that tells, and when. */
const withoutTeller = (line: string): string =>
  line.replace(
    /^(?:(?:and )?(?:then|finally|lastly|at the end|last)[,:]? )?(?:(?:we're|we are|i'm|i am) [^,]*? and )?/iu,
    '',
  );

const blank = (words: string): string => ';'.padEnd(words.length);

const written = (masked: Masked, at: number, words: string): string =>
  writtenIn(masked, at, at + words.length).trim();

/** `with our slogan We carry, you relax`, `cta: npm i tidepool`. */
function withoutSlogans(masked: Masked, lines: string[], wishes: Wish[]): string {
  return masked.text.replaceAll(SLOGAN, (all: string, ...rest: unknown[]) => {
    const { kind = '', words = '' } = rest.at(-1) as Record<string, string>;
    const at = Number(rest.at(-3)) + all.length - words.length;
    const said = written(masked, at, words);
    if (/^(?:at|in|on|over|under|for|to|and|big|large|should|is|with)(?![a-z])/u.test(words)) return all;
    if (/cta|action/u.test(kind))
      wishes.push(
        ...edit<'add_text'>({ do: 'add_text', text: said, role: 'closing', when: { place: 'end' } }),
      );
    else lines.push(said);
    return blank(all);
  });
}
