import { quoteOf, writtenIn, type Masked } from '../../../language/marks.ts';
import { evenQuotes } from '../../../language/quoteEnd.ts';
import { edit, type Wish } from '../../reader.ts';
import { tokensOf } from '../tokens.ts';
import { FACT } from './factWords.ts';

/** A video that says what somebody has. */
export const VIDEO =
  /(?<![a-z])(?:promo(?:tional)?(?: video| clip| film)?|advert(?:isement)?|ad|teaser|trailer|commercial|video|vid|film|reel|clip|spot|story|slideshow|flyer|poster|advertise|promote)(?![a-z])/u;
/** Behind these stands what a video is for. */
const SUBJECT = /(?:(?<![a-z])(?:for|of|about|advertise|promote)|:) (?:(?:my|our|the|a|an|new) )*/u;
/** Words of a name that are written small. */
const SMALL =
  '(?:of|the|and|de|on|in|at|for|by|y|e|et|und|von|vom|zum|zur|am|im|da|do|das|dos|del|la|las|los|el|du|des|le|les|à)';
const WORD = "(?:\\p{Lu}[\\p{L}\\p{N}'’&.-]*|&|\\d{1,4}(?!\\d))";
const NAME = new RegExp(`(?:\\d+ )?${WORD}(?: (?:(?:${SMALL} ){0,2})${WORD})*`, 'u');
/** `la brocante de Saint-Marc`: what a name says of a thing. */
const OWNED = /[\p{L}-]+ (?:de la |de l['’]|de |du |des |da |do |of the |of |in |at |von )$/u;
/** Where videos are seen. */
const SITES =
  /^(?:instagram|facebook|tiktok|youtube|whatsapp|twitter|linkedin|x|marketplace|etsy|ebay)(?: (?:and|&|or) [a-z]+)*$/iu;

/** What is promoted, and what else is told of it: behind the words that ask for a video. */
export interface Promoted {
  readonly name?: string;
  /** Behind its colon: `Nina’s Nails: manicure $30`. */
  readonly told?: string;
}

/** What a promo is for: `for 14 Elm Close`, `for our 20% off sale`, `for The Low Tides`. @param at where the words begin */
export function promotedIn(
  { words, at }: { readonly words: string; readonly at: number },
  masked: Masked,
): Promoted | undefined {
  const found = SUBJECT.exec(words);
  if (!found) return undefined;
  const start = found.index + found[0].length;
  const written = writtenIn(masked, at + start, at + words.length).trim();
  // “The” of a name is written large.
  const article = /(?<!\p{L})The $/u.exec(writtenIn(masked, at + found.index, at + start))?.[0] ?? '';
  const [subject = '', behind] = parted(
    evenQuotes(article + written)
      .replace(SHOWN, '')
      .replace(QUOTED_NAME, '$1$2'),
  );
  if (subject.trim() === '') return undefined;
  const told = behind !== undefined && !PICTURES.test(behind) ? behind : undefined;
  const more = told === undefined ? {} : { told };
  // “Promo for our sale: Clay & Kiln” says what it is of, and then whose.
  if (told !== undefined && /^\p{Ll}/u.test(subject) && isName(told)) return { name: told };
  const owned = ownedIn(subject);
  if (owned && told === undefined) return owned;
  const name = nameIn(subject);
  const isStated = found[0].startsWith(':') || told !== undefined;
  const isWhole =
    FACT.test(subject.toLowerCase()) || (isStated && (name === undefined || !/^\p{Ll}/u.test(subject)));
  // “My cafe: …” is no name to open with.
  if (isWhole && told !== undefined && /^\p{Ll}\S*$/u.test(subject)) return more;
  if (isWhole) return { name: subject, ...more };
  return name === undefined ? undefined : { name, ...more };
}
/** `my plumbing business “Drip Drop”`: no more is written behind it. */
const QUOTED_NAME = /^([^:：,，“]*)“([^”]+)”$/u;
/** Quotes are shown by themselves. */
const SHOWN = / (?:with|and|saying|mit|con|avec|com) (?:(?:the|a|an) )?(?:[a-z]+ )?["“„«「『].*$/u;
/** What the video has, and not what is told. */
const PICTURES =
  /(?<!\p{L})(?:photos?|pics?|pictures?|screenshots?|images?|clips?|videos?|captions?|texts?|slides?|fotos?|bilder|imágenes|images|imagens|seconds?)(?!\p{L})/iu;

/** What stands before a colon is what is promoted; quotes behind it are shown by themselves. */
function parted(subject: string): readonly string[] {
  const [, name, told] = /^([^:：]{2,40}?)\s*[:：]\s+(.+)$/u.exec(subject) ?? [];
  if (name === undefined || told === undefined) return [subject];
  return /^["“„«「『]/u.test(told) ? [name] : [name, told];
}

const isName = (words: string): boolean =>
  /^\p{Lu}/u.test(words) && !/\d/.test(words) && NAME.exec(words)?.[0] === words;

/** `my plumbing business Dave Hart Plumbing 07700 900123`: whose it is, and what is told behind that. */
function ownedIn(subject: string): Promoted | undefined {
  const kind = new RegExp(`^(?:\\p{Ll}+ ){0,3}?${KINDS.source.replace(/,\? \(.*$/u, '')},? `, 'u').exec(
    subject,
  )?.[0];
  const name = kind === undefined ? undefined : NAME.exec(subject.slice(kind.length));
  if (kind === undefined || name?.index !== 0 || !/^\p{Lu}/u.test(name[0])) return undefined;
  const behind = subject.slice(kind.length + name[0].length).replace(/^[\s,.:;-]+/u, '');
  const isTold = FACT.test(behind.toLowerCase()) || /\d{5}/u.test(behind);
  if (behind !== '' && !isTold) return undefined;
  return { name: name[0].trim(), ...(isTold && { told: behind }) };
}

function nameIn(subject: string): string | undefined {
  const found = NAME.exec(subject);
  const name = found?.[0];
  if (found === null || name === undefined || !/\p{Lu}/u.test(name) || SITES.test(name)) return undefined;
  const isKnown = tokensOf({ text: name.toLowerCase() }, () => false).every(
    ({ kind, means }) => kind === 'word' && means.some(({ id }) => id !== 'end'),
  );
  // “Jazz in the Park” is a name, though all of its words are known.
  if (isKnown && !/\p{Lu}\S* (?:.* )?\p{Lu}/u.test(name)) return undefined;
  const owned =
    found.index > 0 && !/ /.test(name) ? OWNED.exec(subject.slice(0, found.index))?.[0] : undefined;
  return (owned ?? '') + name;
}

/** How long a video is, and its shape, are said before what it is for. */
export function withoutSubject(words: string): string {
  const { index } = SUBJECT.exec(words) ?? { index: 0 };
  return words.slice(0, index).padEnd(words.length);
}

/** Whether words say what a video is for. */
export const hasSubject = (words: string): boolean => VIDEO.test(words) && SUBJECT.test(words);

/** The name of what is promoted opens the video, unless it is said what does. */
export const titleOf = (text: string | undefined, { text: said, quotes }: Masked): Wish[] =>
  text === undefined || OPENS.test(said) || quotes.some((quote) => quote.includes(text))
    ? []
    : edit<'add_text'>({ do: 'add_text', text: unquoted(text), role: 'title', when: { place: 'start' } });

const unquoted = (text: string): string => /^["“'‘«](.+)["”'’»]$/u.exec(text)?.[1] ?? text;

const OPENS =
  /(?<![a-z])(?<!(?:red|white|black|gold|yellow|blue|green|pink|orange|big|bold|large|neon) )(?:titles?|headline|heading|titled|no (?:text|words|captions)|text in|captions?)(?![a-z])|(?<![a-z])(?:start|open|begin)s? with (?=["“'‘\ue000-\ue0fe]|(?:the |its? |our |my )?(?:name|words?|line|slogan|phrase|question)(?![a-z]))/u;

const CALLED =
  /(?<![a-z])(?:(?:(?:my|our|the|its|it's|this) )*(?:(?:business|company|shop|store|brand|studio|cafe|café|bar|band|salon|place|firm|restaurant|product|app)(?:'s)? )?(?:name is|name's|name ?:|(?:(?:is|are|it's|we're) )?called|(?:is )?named) ?:? ?)(?<name>[\ue000-\ue0fe]\ue0ff*|[^,.;:!?\n()]{2,40})/u;
/** `my bakery Crumb`, `our cleaning business, Sparkle Sisters`. */
const KINDS =
  /(?<![a-z])(?:business|shop|store|bakery|caf[eé]|restaurant|studio|salon|company|firm|brand|band|bar|pub|gym|farm|clinic|gallery|bistro|hotel|boutique|barbershop|florist|brewery|winery|charity|food truck|agency|bookshop|bookstore|deli|diner|pizzeria|tea ?room|startup),? (?=[\p{L}\d])/gu;
const OF_VIDEO =
  /(?<![a-z])(?:video|film|slideshow|clip|movie|title|titles|card|file|photos?|pictures?|song|track|music)(?: (?:is|be|should be))? $/u;
/** Where a name ends, and something else is said. */
const BEYOND = / (?:in|at|on|with|and (?:we|i|it)|that|which|who|from|for|please|pls) (?=\p{Ll}|\d).*$/u;

/** `we’re called Mud & Fire`, `name: Little Fern`: the title of the video. Takes it out of the message. */
export function calledIn(masked: Masked): { readonly text: string; readonly wishes: readonly Wish[] } {
  const { text } = masked;
  const found = CALLED.exec(text);
  const { name = '' } = found?.groups ?? {};
  if (!found) return kindIn(masked);
  if (OF_VIDEO.test(text.slice(0, found.index))) return { text, wishes: [] };
  const end = found.index + found[0].length;
  const quote = quoteOf(masked, name);
  const written =
    quote ||
    writtenIn(masked, end - name.length, end)
      .trim()
      .replace(BEYOND, '');
  if (!/^[\p{Lu}\d]/u.test(written) && quote === '') return { text, wishes: [] };
  const wishes = quote === '' ? titleOf(written, masked) : [];
  if (wishes.length === 0) return { text, wishes };
  const left = text.slice(0, found.index) + ' '.repeat(found[0].length) + text.slice(end);
  return { text: left, wishes };
}

function kindIn(masked: Masked): { readonly text: string; readonly wishes: readonly Wish[] } {
  const { text } = masked;
  if (hasSubject(/^[^.;!?\n,]*/u.exec(text)?.[0] ?? '')) return { text, wishes: [] };
  for (const { index, 0: kind } of text.matchAll(KINDS)) {
    const start = index + kind.length;
    const end = start + (/^[^,.;:!?\n()]*/u.exec(text.slice(start))?.[0].length ?? 0);
    const name = NAME.exec(writtenIn(masked, start, end));
    if (name?.index !== 0 || !/^\p{Lu}/u.test(name[0])) continue;
    return {
      text: text.slice(0, start) + ' '.repeat(name[0].length) + text.slice(start + name[0].length),
      wishes: titleOf(name[0], masked),
    };
  }
  return { text, wishes: [] };
}
