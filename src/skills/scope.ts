/** Words that open a message about some of a session's files, and not about the timeline that is there. */
const OPENING = 'Start over with nothing but';
const NO_FILES = 'the text below';
const SCOPE = new RegExp(`^\\s*${OPENING} (${NO_FILES}|“[^”]+”(?:, “[^”]+”)*)\\.\\s*`, 'u');

/**
 * Tells a request to leave the session's timeline and other files alone: a new video of these files only.
 *
 * @param names of files as the session has them; none: the video is made of the scripts in the message
 */
export function embedScope(request: string, names: readonly string[]): string {
  const list = names.length === 0 ? NO_FILES : names.map((name) => `“${inQuotes(name)}”`).join(', ');
  return `${OPENING} ${list}. ${request.trim()}`;
}

/** Takes such a message apart again. Without a scope it is as it was, and `includes` is undefined. */
export function extractScope(message: string): {
  readonly request: string;
  /** Whether a file of the session, by its name, may be used. */
  readonly includes?: (name: string) => boolean;
} {
  const found = SCOPE.exec(message);
  if (!found) return { request: message };
  const names = new Set(Array.from((found[1] ?? '').matchAll(/“([^”]+)”/gu), ([, name]) => name));
  return {
    request: message.slice(found[0].length),
    includes: (name) => names.has(inQuotes(name)),
  };
}

/** A name that does not end its own quotation. */
function inQuotes(name: string): string {
  return name.replaceAll(/[“”]/gu, '"').replaceAll(/\s+/gu, ' ');
}
