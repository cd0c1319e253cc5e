import { durationOf, type Masked, type Span } from '../../../language/marks.ts';
import type { Situation, Wish } from '../../reader.ts';
import type { Literal } from '../prepare/prepared.ts';
import { WEAK } from '../lexicon/lexicon.ts';
import { isPartOfWord, type Token } from '../tokens.ts';
import { isInCalls, isUnheard } from './evidence.ts';
import { segmentsOf, wordsAround, type Segment } from './segments.ts';

/** Somebody tells of themselves: `I teach science`, `we lost my dad`, 宝宝一周岁了. */
const TELLS =
  /^(?:(?:so|and|well|ok|okay|hi|hey|hello|oh|but|um|basically|actually|yo|also|now|because|cause|since|as|that|which|who) )*(?:i|we|she|he|they|there|it|this|that|these|those|everyone|everybody|nobody|people|some of|im|ive|its|hes|shes|theyre|weve|theres|thats|(?:my|our|his|her|their) [a-z]+(?:'s)?)(?: |'|$)|了[啊啦呀哦]?$|^(?:我|这是|今年|今天|因为)/u;
/** It says what is wrong: what mends it stands beside it. */
const COMPLAINS =
  /(?<![a-z])(?:too|so|enough|can't|cant|cannot|hard to|keeps?|looks?|comes?|goes|stops?|is|are|isn't|isnt|was)(?![a-z])|太|有点|不够|看不|听不|怎么|咋(?!样)/u;
const WISHED =
  /(?<![a-z])(?:want|need|needs|would like|'d like|id like|'d love|wish|should|must|please|pls|plz|can you|could you|can u|make|let|has to|have to|prefer|rather)(?![a-z])/;

const is = (token: Token, ...ids: readonly string[]): boolean =>
  token.means.some(({ id }) => ids.includes(id));

/** What a message was read as. */
export interface Heard {
  readonly wishes: readonly Wish[];
  readonly situation: Situation;
}

/** What is found when a message is looked through once more. */
export interface Missed {
  /** Deeds, values and named files that were set aside, and became no call. As they were written. */
  readonly missed: readonly string[];
  /** Words were passed over: what was read may not be what was meant. */
  readonly passedOver: boolean;
}

/** Looks through what no call and no question covers. @param covered places in the message as it was written */
export function missedIn(literal: Literal, covered: readonly Span[], heard: Heard): Missed {
  const { masked } = literal;
  const segments = segmentsOf(literal, covered);
  return {
    missed: segments.flatMap((segment, at) => wordsMissed(segment, at === 0, masked, heard)),
    passedOver: segments.some(({ left }) =>
      left.some((token) => saysSomething(token) && !INSTEAD.test(masked.text.slice(0, token.start))),
    ),
  };
}

/** Behind it stands how it was until then. */
const INSTEAD = /(?:instead of|rather than) [^.;!?,]*$/;

/** Whether a word says something. Of Chinese, single signs that nobody knows are mostly none. */
const saysSomething = ({ kind, means, text }: Token): boolean =>
  kind === 'unknown'
    ? /\p{Script=Latin}{3}/u.test(text)
    : means.length > 0 && !means.some(({ id }) => WEAK.has(id) || id === 'thanks');

function wordsMissed(segment: Segment, isOpening: boolean, masked: Masked, heard: Heard): string[] {
  const tells = TELLS.test(segment.text) && !WISHED.test(segment.text);
  const isMended = COMPLAINS.test(segment.text) && heard.wishes.length > 0 && !heard.situation.first;
  if (!tells && !isMended && heard.situation.first && !isOpening && placesFile(segment))
    return [segment.words];
  const { first, promotes } = heard.situation;
  if (!tells && first && promotes === true && isFact(segment, isOpening)) return [segment.words];
  const deeds = tells || isMended ? [] : segment.left.filter((token) => isDeed(token, segment, heard));
  return [...deeds, ...timedIn(segment, masked, heard)]
    .slice(0, 1)
    .map((token) => wordsAround(segment, token, masked));
}

const timedIn = ({ left }: Segment, masked: Masked, { wishes }: Heard): readonly Token[] =>
  left.filter(({ kind, text, value }) =>
    kind === 'time'
      ? !isInCalls(durationOf(masked, text), wishes)
      : kind === 'percent' && !isInCalls(value, wishes),
  );

function isDeed(token: Token, { tokens }: Segment, { wishes, situation }: Heard): boolean {
  const [mean, ...others] = token.means;
  if (!mean || others.length > 0 || isPartOfWord(token, tokens)) return false;
  return isUnheard(mean.id, wishes, situation.first);
}

/** Whether nothing was made of a segment that says what is to be had, and for how much: somebody who promotes it wants it seen. */
function isFact({ tokens, left, text }: Segment, isOpening: boolean): boolean {
  const hasNumber = tokens.some(({ kind }) => kind === 'number' || kind === 'percent');
  // What a sentence of Latin letters says without a number is asked about where it stands.
  const isPhrase =
    !isOpening && /\p{Script=Han}/u.test(text) && tokens.some(({ kind }) => kind === 'unknown');
  return (
    left.length === tokens.length &&
    (hasNumber || isPhrase) &&
    !tokens.some((token) => is(token, 'video', 'made', 'thanks', 'greeting', 'photo', 'picture', 'clip')) &&
    !ASKED_FOR.test(text)
  );
}

/** Whom the video is for, and where it is shown. */
const ASKED_FOR =
  /^(?:for|from|by|hi|hello|thanks|please|para|für|pour|hola|oi|olá|bonjour|hallo)(?![a-z])|^[给為为]|[吧啊呢吗]$|谢|唔該|用的?$/u;

/** Whether nothing was made of a segment that says something of a file, and not what the video is made of. */
const placesFile = ({ tokens, left }: Segment): boolean =>
  left.length === tokens.length &&
  tokens.some(({ kind }) => kind === 'file') &&
  !tokens.some((token) => is(token, 'video', 'made')) &&
  tokens.some(
    (token) =>
      token.kind === 'unknown' ||
      is(token, 'first', 'last', 'move', 'start', 'end', 'sound', 'remove', 'mute', 'before', 'after'),
  );
