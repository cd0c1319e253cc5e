import type { Context } from '../context.ts';

/** Something that is plainly a request and not words for the video. */
const REQUEST =
  /^(?:please |can you |could you |i(?:'d| would) like |i want |let's )?(?:turn|make|create|generate|combine|build|produce|convert|transform|compile|put|use|add|write)(?![a-z])|^(?:请|帮我|把|用|生成|制作|做)/i;
const LEAST_WORDS = 4;
/** Letters; a shorter quote names something. */
const LEAST_QUOTE = 20;

/**
 * The words that a video is to show: the scripts, else what follows a colon in the request, or its long quotes.
 * Undefined where there are none.
 */
export function wordsOf({
  scripts,
  request,
}: Context): { readonly text: string; readonly name?: string } | undefined {
  const texts = scripts.filter(({ text }) => text.trim() !== '');
  const [first] = texts;
  if (first) return { text: texts.map(({ text }) => text).join('\n\n'), name: first.name };
  const after = /[:：]\s*\n?([\s\S]+)$/
    .exec(request.replaceAll(/(\d+)\s*[:：]\s*(\d+)/g, '$1x$2'))?.[1]
    ?.trim();
  if (after !== undefined && isProse(after)) return { text: unquote(after) };
  const lines = request.split(/\n\s*\n/);
  const rest = lines.slice(1).join('\n\n').trim();
  if (lines.length > 1 && isProse(rest)) return { text: rest };
  const long = quotesIn(request).filter((quote) => quote.length >= LEAST_QUOTE);
  return long.length > 0 ? { text: long.join('\n\n') } : undefined;
}

/** The words in quotation marks, in order. */
export function quotesIn(request: string): string[] {
  return [...request.matchAll(/[“"「『《]([^”"」』》]{2,})[”"」』》]/g)].flatMap(([, words]) => words ?? []);
}

function isProse(text: string): boolean {
  const latin = text.match(/[\p{Script=Latin}\p{N}']+/gu)?.length ?? 0;
  const han = text.match(/\p{Script=Han}/gu)?.length ?? 0;
  return !REQUEST.test(text) && (latin >= LEAST_WORDS || han >= LEAST_WORDS * 2);
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
