import type { Token } from '../tokens.ts';

/** What may be said of a video that is asked for, and says nothing that could be done. */
const PLAIN: ReadonlySet<string> = new Set([
  ...['pad', 'to', 'in', 'from', 'as', 'and', 'adj', 'video', 'it', 'bit', 'lot', 'all', 'also', 'again'],
  ...[
    'instead',
    'just',
    'greeting',
    'verb',
    'theme',
    'mood',
    'made',
    'new',
    'photo',
    'clip',
    'picture',
    'brief',
  ],
  ...['thanks', 'export', 'whole'],
]);
/** What may also be told of somebody’s life, of files or of a recording. */
const TOLD: ReadonlySet<string> = new Set([
  ...[
    'with',
    'no',
    'own',
    'voice',
    'narrate',
    'words',
    'first',
    'last',
    'after',
    'before',
    'more',
    'less',
    'each',
  ],
  ...['keep', 'only', 'use', 'show', 'change', 'move', 'remove', 'shape', 'length', 'color', 'style'],
  ...[
    'side',
    'middle',
    'but',
    'same',
    'where',
    'place',
    'names',
    'longer',
    'shorter',
    'status',
    'down',
    'up',
    'half',
  ],
]);
/** What is to be done, as against what is only told. */
const WISHED =
  /(?<![a-z])(?:want|need|would like|'d like|id like|'d love|wish|should|must|please|pls|plz|can you|could you|can u|could u|make|let|let's|has to|have to|needs|don't|dont|do not|no|without|instead|prefer|rather|hope|use|put|add|show|keep|remove|only|just)(?![a-z])/;
/** Somebody tells something: `I teach science`, `it’s my mum’s 60th`, `we lost my dad`. */
const TELLS =
  /^(?:(?:so|and|well|ok|okay|hi|hey|hello|oh|but|um|basically|actually|yo|also|now) |[,;. ])*(?:(?:i|we|you|she|he|they|it|this|that|there|here)(?: |'|s )|its |im |ive |ill |theres |heres |shes |hes |weve |theyre |(?:my|our|his|her|their) )/;

const PEOPLE =
  /^(?:(?:so|and|well|ok|okay|hi|hey|hello|oh|but|um|basically|actually|yo|also|now) |[,;. ])*(?:(?:i|we|she|he|they)(?: |')|im |ive |shes |hes |weve |theyre |(?:its|it's|it is|it was) (?:my|our|his|her|their) |(?:my|our|his|her|their) (?:husband|wife|mum|mom|dad|mother|father|parents|son|daughter|brother|sister|gran[a-z]*|nan[a-z]*|aunt[a-z]*|uncle|cousin|niece|nephew|friends?|mate|boss|partner|girlfriend|boyfriend|kids?|child(?:ren)?|baby|dog|cat|class|team|teacher|colleague)(?: |'s ))/;

const is = (token: Token, ids: ReadonlySet<string>): boolean => token.means.some(({ id }) => ids.has(id));

const isBare = ({ kind }: Token): boolean => kind === 'unknown' || kind === 'number' || kind === 'comma';

/**
 * Whether words of which nothing was made ask for nothing: what the video is for, who asks for it, how that one is. Whatever is a thing of the
 * video, a value or a deed does.
 *
 * @param words as they stand in the masked message
 * @param opens nothing was wished before them
 */
export function isHarmless(tokens: readonly Token[], words: string, opens: boolean): boolean {
  if (tokens.some(({ kind }) => ['quote', 'pictures', 'ratio', 'percent'].includes(kind))) return false;
  const isTold = TELLS.test(words) && !WISHED.test(words);
  // Of themselves people tell anything; “it is too dark” is a complaint.
  if (isTold && PEOPLE.test(words)) return tokens.every(({ kind }) => kind !== 'time');
  if (isTold) return tokens.every((token) => isSaid(token));
  const isVideo = tokens.some((token) => is(token, VIDEO));
  // “With fireworks” asks for something that nobody knows, and “of the lake” names what it is made of.
  const isPlain = tokens.every(
    (token) =>
      isBare(token) ||
      is(token, PLAIN) ||
      (opens && token.means.some(({ id }) => ['first', 'last', 'next', 'end', 'another'].includes(id))),
  );
  const noun = tokens.findIndex((token) => is(token, VIDEO));
  const isVideoOf = tokens.every(
    (token, at) =>
      // “Taco truck ad”, whatever files are called so.
      (opens && (token.kind === 'name' || token.kind === 'file') && at < noun) ||
      (opens && token.kind === 'name' && (/'s$/.test(token.text) || tokens[at - 1]?.text === 'for')) ||
      isBare(token) ||
      is(token, PLAIN) ||
      (isVideo &&
        token.kind === 'name' &&
        (isOwn(tokens.slice(Math.max(0, at - 3), at)) || tokens[at + 1]?.kind === 'unknown')),
  );
  if (!isPlain && !isVideoOf && !isCounted(tokens)) return false;
  if (isCounted(tokens)) return true;
  if (isVideo) return true;
  const hasDeed = tokens.some((token) => is(token, new Set(['verb'])) && !is(token, new Set(['pad'])));
  return opens && !hasDeed;
}

const VIDEO: ReadonlySet<string> = new Set(['video']);

/** `three product photos`, `the two screencasts`: how many there are is seen. */
const isCounted = (tokens: readonly Token[]): boolean =>
  tokens.length <= 6 &&
  tokens.some(({ kind }) => kind === 'number') &&
  tokens.some((token) => token.kind === 'name' || is(token, PICTURES)) &&
  tokens.every((token) => isBare(token) || token.kind === 'name' || is(token, COUNTED));

const PICTURES: ReadonlySet<string> = new Set(['photo', 'clip', 'picture']);
const COUNTED: ReadonlySet<string> = new Set([
  'photo',
  'clip',
  'picture',
  'pad',
  'in',
  'all',
  'and',
  'adj',
  'new',
]);

/** `our Onam celebration`, `my grandson Oliver`. */
const isOwn = (before: readonly Token[]): boolean =>
  before.at(-1)?.kind === 'unknown' ||
  before.some(({ text }) => /(?:^| )(?:my|our|his|her|their|your)$|'s$/.test(text));

const isSaid = (token: Token): boolean =>
  isBare(token) || token.kind === 'name' || token.kind === 'file' || is(token, PLAIN) || is(token, TOLD);
