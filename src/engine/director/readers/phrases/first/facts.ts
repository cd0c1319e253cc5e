import type { Masked } from '../../../language/marks.ts';
import { quotesIn } from '../../../script/words.ts';
import { edit, type Situation, type Wish } from '../../reader.ts';
import {
  ASIDE,
  blank,
  CALLS,
  ENDS,
  isListed,
  OFFERS,
  partsOf,
  saysSomething,
  withoutTeller,
  written,
} from './factParts.ts';
import { FACT, FACT_WRITTEN } from './factWords.ts';
import { looselyNamed, type Extracted } from './order.ts';
import { calledIn, hasSubject, promotedIn, titleOf, VIDEO, withoutSubject } from './promoted.ts';
import { shownOf, standingIn, withDirections, withoutKind, withoutPlace } from './toldFacts.ts';

const NAMES =
  /^\s*(?:and |also |our |the |my )*(?:name is|name's|it is called|it's called|its called|we are called|we're called|called|address is|address:|phone is|phone:|number is|hours are|opening hours(?: are)?:?|we are at|we're at|find us at|open:|details:|info:|facts:|say|includes?:?|mention(?: that)?:?|slogan(?: is)?:?|tagline(?: is)?:?|motto(?: is)?:?) /u;
/** No dot of a number, an address or a shortened word ends it. */
const SENTENCE =
  /(?:[^.;!?\n]|(?<=[\p{L}\d])\.(?=[\p{L}\d])|(?<=(?<!\p{L})(?:\p{L}*str|tel|nr|no|av|avda|ave|rd|ste|apt)) ?\.(?= ?\d)|(?<=(?<!\p{L})(?:st|mr|mrs|ms|dr))\.(?= \p{L}))+/gu;
const SLOGAN =
  /(?<![a-z])(?:(?:and|with|our|the|my|a|use|plus) )*(?<kind>slogan|tagline|motto|strapline|cta|call to action)(?: is| of| should be)?(?:: ?| )(?<words>(?:[^.;!?\n\ue000-\ue4fe]|\.(?=[\p{L}\d])){3,80})/gu;
const SELLS = /^\s*(?:(?:i'm|im|i am|we're|we are) )?(?:selling|for sale:?)(?: (?:my|our|a|the))* /u;
/** So many lines are read at once. */
const MOST_LINES = 6;

/** What a promo tells: the name of what it is for as its title, facts on a card at the end. Takes them out of the message. */
export function factsIn(masked: Masked, { media, promotes }: Situation): Extracted {
  if (promotes !== true || media.every(({ kind }) => kind === 'audio')) return { masked, wishes: [] };
  const lines: string[] = [];
  const wishes: Wish[] = [];
  const called = calledIn(masked);
  wishes.push(...called.wishes);
  const slogans = withoutSlogans({ ...masked, text: called.text }, lines, wishes);
  const hasFacts = FACT.test(slogans) || FACT_WRITTEN.test(masked.original);
  const text = withDirections(withoutFaces(slogans)).replaceAll(SENTENCE, (sentence, at: number) => {
    const parts = partsOf(sentence, at, masked);
    const [lead] = parts;
    const isFor = lead !== undefined && at === 0 && hasSubject(lead.words);
    const promoted = isFor ? promotedIn(lead, masked) : undefined;
    const isTold =
      parts.some(({ fact }) => fact) ||
      (at === 0 && SELLS.test(sentence) && lead?.asks === false && quotesIn(masked.original).length === 0) ||
      (parts.length > 1 && promoted !== undefined) ||
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
      if (!lead || !promoted) return sentence;
      wishes.push(...titleOf(promoted.name, masked));
      if (promoted.told !== undefined) lines.push(promoted.told);
      return withoutSubject(lead.words) + sentence.slice(lead.words.length);
    }
    return parts
      .map((part) => {
        if (part.asks) return part.border + part.words;
        const line = written(masked, part.at, part.words).replace(new RegExp(NAMES.source, 'iu'), '');
        if (part === lead && promoted) {
          wishes.push(...titleOf(promoted.name, masked));
          if (promoted.told !== undefined) lines.push(promoted.told);
          return part.border + withoutSubject(part.words);
        }
        if (part === parts[1] && isFor && !promoted && OWN_NAME.test(line)) {
          const title = titleOf(line, masked);
          wishes.push(...title);
          if (title.length > 0) return blank(part.border + part.words);
        }
        const own = VIDEO.test(withoutPlace(part.words))
          ? promotedIn(part, masked)?.name
          : line.replace(new RegExp(SELLS.source, 'iu'), '');
        if (own === undefined) return part.border + part.words;
        if (part === lead && SELLS.test(part.words) && !/[\d\p{Lu}]/u.test(own))
          return blank(part.border + part.words);
        const isBackground =
          !part.fact && (!isListed(part.words) || ASIDE.test(part.words)) && !OFFERS.test(part.words);
        if (isBackground) return part.border + part.words;
        const standing = standingIn(own);
        wishes.push(...standing);
        if (standing.length === 0)
          for (const shown of shownOf(withoutKind(own))) pushLine(lines, withoutTeller(shown));
        return blank(part.border + part.words);
      })
      .join('');
  });
  const priced = pricedIn(text, lines, media);
  wishes.push(...priced.wishes);
  const cards = lines.flatMap((_, at) => (at % MOST_LINES === 0 ? [lines.slice(at, at + MOST_LINES)] : []));
  wishes.push(
    ...cards.flatMap((card) =>
      edit<'add_card'>({ do: 'add_card', text: card.join('\n'), look: 'closing', at: { at: 'end' } }),
    ),
  );
  return { masked: { ...masked, text: priced.text }, wishes };
}

/** `a trailer for our school play, Hamlet`: what it is called. */
const OWN_NAME = /^\p{Lu}[\p{L}'’&-]+(?: (?:& |of |and )?\p{Lu}[\p{L}'’&-]+){0,2}$/u;

/** `show each with its price`. */
const EACH_PRICED =
  /(?<![a-z])(?:(?:and|please|show|put|write|have|with) )*(?:each|every one|every|all of them|them)(?: one| candle| product| photo| picture)?(?: (?:with|shows?|has|gets))? (?:its|their|the) (?:own )?prices?(?! (?:is|are|of))(?![a-z])/gu;

/** Prices of what pictures are called by, over these: takes them from the lines. */
function pricedIn(
  text: string,
  lines: string[],
  media: Situation['media'],
): { readonly text: string; readonly wishes: readonly Wish[] } {
  if (text.search(EACH_PRICED) < 0) return { text, wishes: [] };
  const visuals = media.filter(({ kind }) => kind === 'image');
  const priced = lines.flatMap((line) => {
    const named = (line.toLowerCase().match(/[\p{L}\p{N}]{3,}/gu) ?? []).map((word) =>
      looselyNamed(word, visuals),
    );
    const [file] = named.find(({ length }) => length === 1) ?? [];
    return file && /\d/.test(line) ? [{ line, name: file.filename }] : [];
  });
  if (priced.length < 2) return { text, wishes: [] };
  const left = lines.filter((line) => !priced.some((each) => each.line === line));
  lines.splice(0, lines.length, ...left);
  return {
    text: text.replaceAll(EACH_PRICED, blank),
    wishes: priced.flatMap(({ line, name }) =>
      edit<'add_text'>({ do: 'add_text', text: line, role: 'caption', on: { by: 'name', name } }),
    ),
  };
}

/** `first class free :) logo at the end`: a face ends what it stands behind. */
const withoutFaces = (text: string): string =>
  text.replaceAll(/(?<=[\p{L}\p{N}!.%] ?)(?:[:;]-?[)(dp]|<3|xd)(?![\p{L}\p{N}])/gu, (face) =>
    ';'.padEnd(face.length),
  );

/** What Japanese says behind a comma’s words belongs to the line before: `12月1日から、`. */
function pushLine(lines: string[], line: string): void {
  const [particle = ''] = /^(?:から|まで|より)(?=[、，])/u.exec(line) ?? [];
  const before = lines.at(-1);
  if (particle !== '' && before !== undefined) lines[lines.length - 1] = before + particle;
  lines.push(line.slice(particle.length).replace(/^[、，\s]+/u, ''));
}

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
