import { redact } from '../redact.ts';

/** The server's words are shown to people; more than this is no sentence any more. */
const LONGEST_MESSAGE = 300;

/** A page, its escaped source, or XML: a gateway's, most likely. */
const MARKUP =
  /<!doctype|<!--|<\?xml|<\/?(html|head|body|title|center|br|hr)\b|<\/[a-z][\w-]*\s*>|&lt;\/?[a-z]/i;
/** A program's data, alone or behind some words. */
const DATA = /[{[]\s*["'{[]|\{\s*\}/;
/** Where a program was when it failed: below what it says (JavaScript, Java), or above it (Python). */
const STACK_LINE = /^\s*at \S+/;
const TRACEBACK = /^\s*Traceback \(/;
/** Line breaks, other controls, and marks that turn the direction of the text after them. */
// oxlint-disable-next-line no-control-regex -- those are what is looked for
const CONTROLS = /[\u0000-\u001f\u007f-\u009f\u200e\u200f\u2028-\u202e\u2066-\u2069\s]+/g;

/**
 * A server's words as people may see them: one short line without secrets. Undefined for what is no words of people: a page, JSON.
 *
 * @param token the one that the request carried: it may look like any word
 */
export function tellable(message: string, token?: string): string | undefined {
  const words = withoutStack(message).replaceAll(CONTROLS, ' ').trim();
  if (words === '' || MARKUP.test(words) || DATA.test(words)) return undefined;
  return redact(words, token === undefined ? [] : [token]).slice(0, LONGEST_MESSAGE);
}

function withoutStack(message: string): string {
  const lines = message.split('\n').filter((line) => line.trim() !== '');
  if (TRACEBACK.test(message)) return lines.at(-1) ?? '';
  const stack = lines.findIndex((line) => STACK_LINE.test(line));
  return (stack > 0 ? lines.slice(0, stack) : lines).join('\n');
}
