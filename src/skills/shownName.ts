import { basename } from 'node:path';

/**
 * What turns a name into something else on the screen: control characters with line breaks among them, line and paragraph separators,
 * the controls of writing direction, byte order marks, halves of characters. Joiners stay: emoji and many scripts need them.
 */
const MISLEADING = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u061C\u200E\u200F\u202A-\u202E\u2060-\u206F\uFEFF]/gu;

/** A file's name as it can stand in a sentence: on one line, in the order of its characters. @param path absolute, or the name alone */
export function shownName(path: string): string {
  return shownText(basename(path));
}

/** Any words of somebody else's, as {@link shownName}. */
export function shownText(text: string): string {
  return text.replaceAll(MISLEADING, '\uFFFD');
}

/** Somebody else's words in quotation marks, with other ones for those that they have themselves. */
export function inQuotes(text: string): string {
  return `“${shownText(text).replaceAll('“', '‘').replaceAll('”', '’')}”`;
}
