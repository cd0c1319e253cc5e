import { countChinese } from '../../../skills/writing.ts';
import type { Script } from '../../../skills/script.ts';
import { readTexts, type ReadText } from './markdown.ts';

/** Something that is plainly a request and not words for the video. */
const REQUEST =
  /^(?:please |can you |could you |i(?:'d| would) like |i want |let's )?(?:turn|make|create|generate|combine|build|produce|convert|transform|compile|put|use|add|write)(?![a-z])|^(?:请|帮我|把|用|生成|制作|做)/i;
/** A sentence behind the words that asks for something: nobody knows where the words end. */
const ASKS_LATER =
  /[.!?。！？]\s+(?:and |but )?(?:please|pls|can you|could you|thanks|thank you)(?![a-z])|[。！？]\s*(?:请|麻烦)/i;
const LEAST_WORDS = 4;
/** Letters; a shorter quote names something. */
const LEAST_QUOTE = 20;
/** A colon that is no clock's, shape's or score's, and behind which stand not only a title or the words at the end. */
const COLON =
  /(?<!\d\s{0,3}|(?:titles?|headlines?|headings?|captions?|taglines?|closing|ending|end card|call to action|cta|标题|標題|结尾|片尾|片头)\s?)(?:[:：])|(?<=\d\s{0,3})[:：](?!\s{0,3}\d)/i;

const QUOTE = String.raw`[“"「『《][^”"」』》]{2,500}[”"」』》]`;
/** Quotes one after the other, with nothing between them that says more. */
const LISTED = new RegExp(
  `^${QUOTE}(?:[\\s,，、;；/&+·|-]{0,4}(?:and|then|和|与|及)?[^\\S\\n]{0,2}${QUOTE})+`,
  'iu',
);

/** The words that a video is to show. */
export interface Words {
  readonly read: ReadText;
  /** Name of the script's file. */
  readonly name?: string;
  /** Where in the request they begin, if they are its end. */
  readonly at?: number;
}

/**
 * The words that a video is to show: the scripts, else what follows a colon in the request, or its long quotes.
 * Undefined where there are none.
 */
export function wordsOf(scripts: readonly Script[], request: string): Words | undefined {
  const texts = scripts.filter(({ text }) => text.trim() !== '');
  const [first] = texts;
  if (first) {
    const named = texts.map(({ text, name }) => ({ text, isMarkdown: /\.(?:md|markdown)$/i.test(name) }));
    return { read: readTexts(named), name: first.name };
  }
  for (const at of [afterColon(request), afterParagraph(request)]) {
    const text = at === undefined ? '' : request.slice(at).trim();
    const listed = quotesIn(LISTED.exec(text)?.[0] ?? '');
    // What follows a list of quotes is said about the video: “…”, “…”, and at the end “…”.
    if (listed.length > 1) return { read: typed(listed.join('\n\n')) };
    if (isProse(text)) return { read: typed(unquote(text)), ...(at !== undefined && { at }) };
  }
  const long = quotesIn(request).filter((quote) => quote.length >= LEAST_QUOTE);
  return long.length > 0 ? { read: typed(long.join('\n\n')) } : undefined;
}

/** Words that were typed into a message. */
export const typed = (text: string): ReadText => readTexts([{ text, isMarkdown: false }]);

function afterColon(request: string): number | undefined {
  const colon = COLON.exec(request)?.index;
  return colon === undefined ? undefined : colon + 1;
}

function afterParagraph(request: string): number | undefined {
  const gap = /\n[^\S\n]*\n/.exec(request);
  return gap ? gap.index + gap[0].length : undefined;
}

/** The words in quotation marks, in order. Longer ones than 500 characters are none. */
export function quotesIn(request: string): string[] {
  return [...request.matchAll(new RegExp(QUOTE, 'g'))].map(([quote]) => quote.slice(1, -1));
}

function isProse(text: string): boolean {
  const latin = text.match(/[\p{Script=Latin}\p{N}']+/gu)?.length ?? 0;
  return (
    !REQUEST.test(text) &&
    !ASKS_LATER.test(text) &&
    (latin >= LEAST_WORDS || countChinese(text) >= LEAST_WORDS * 2)
  );
}

const unquote = (text: string): string => text.replace(/^["“「『](.*)["”」』]$/s, '$1');

/** A script's file name as a title: `product-launch.md` → `Product launch`. */
export function titleFrom(filename: string | undefined): string {
  const name = (filename ?? '')
    .replace(/\.[^.]+$/, '')
    .replaceAll(/[-_]+/g, ' ')
    .trim();
  return name.charAt(0).toUpperCase() + name.slice(1);
}
