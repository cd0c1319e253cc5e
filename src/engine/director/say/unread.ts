/** Words that join what is quoted to what stands before it. */
const JOINT =
  /^(?:and|then|but|also|plus|so|y|pero|und|aber|dann|et|mais|puis|e|mas|然后|還有|还有|另外|但是|但|再|それと|あと)[\s,，]+/iu;
/** Of what stands between two parts, all but signs, and all but spaces. */
const SIGNS = /[\s\p{P}\p{S}]+/gu;
const SPACES = /\s+/g;
/** Joins two parts into one. */
const JOINS = /^(?:and|then|but|also|y|und|et|e|然后|还有)?$/iu;
/** Who wrote more than that knows what was written: it is not said back. */
const LONGEST = 40;

interface Part {
  readonly start: number;
  readonly end: number;
}

/**
 * Parts of a message that were not understood, as they are asked about: in the order of the message, neighbours as one.
 *
 * @param rest whether something else was understood
 * @returns none where it is all of a long message
 */
export function askedAbout(message: string, unread: readonly string[], rest: boolean): string[] {
  const parts = unread.flatMap((words): Part[] => {
    const start = message.indexOf(words);
    if (start < 0) return [];
    const part = { start, end: start + words.length };
    return [rest ? part : clauseOf(message, part)];
  });
  if (parts.length < unread.length) return unread.map(plain);
  const joined: Part[] = [];
  for (const part of parts.sort((a, b) => a.start - b.start)) {
    const last = joined.at(-1);
    // Several wishes of which others were understood are asked about one by one.
    const between = last && message.slice(Math.min(last.end, part.start), part.start);
    if (last && JOINS.test(between?.replaceAll(rest ? SPACES : SIGNS, '') ?? ''))
      joined[joined.length - 1] = { start: last.start, end: Math.max(last.end, part.end) };
    else joined.push(part);
  }
  const asked = joined.map(({ start, end }) => plain(message.slice(start, end)));
  const length = asked.join(' ').length;
  return !rest && length > LONGEST && length > message.trim().length / 2 ? [] : asked;
}

/** What a clause ends with: no comma or dot of a number. */
const STOP = /[，。！？；、!?;\n]|[,.:](?=\s|$)/gu;

/** The clause that a part stands in: where nothing was understood, half of it says less. */
function clauseOf(message: string, { start, end }: Part): Part {
  const stops = [...message.matchAll(STOP)].map(({ index }) => index);
  const before = stops.findLast((stop) => stop < start);
  const behind = stops.find((stop) => stop >= end);
  return { start: before === undefined ? 0 : before + 1, end: behind ?? message.length };
}

const plain = (words: string): string => words.replace(JOINT, '').replaceAll(/\s+/g, ' ').trim();
