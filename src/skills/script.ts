import { randomBytes } from 'node:crypto';

/** A script that travels inside a chat message, since text files are not among the upload formats. */
export interface Script {
  /** File name, for the reader and for the title. */
  readonly name: string;
  readonly text: string;
}

const OPEN = /^--- script ([0-9a-f]{16}): (.+) ---$/;
const closing = (mark: string) => `--- end of script ${mark} ---`;

/**
 * Writes scripts below a request, each between two marker lines, so that a reader (or the engine) can tell them apart. The markers are random:
 * what a script says never counts as the user's own words.
 */
export function embedScripts(request: string, scripts: readonly Script[]): string {
  const blocks = scripts.map(({ name, text }) => {
    const mark = randomBytes(8).toString('hex');
    return `--- script ${mark}: ${name.replaceAll(/\s+/g, ' ')} ---\n${text.trim()}\n${closing(mark)}`;
  });
  return [request.trim(), ...blocks].join('\n\n');
}

/** Takes a message apart again: the request without its scripts, and the scripts in order. */
export function extractScripts(message: string): { request: string; scripts: Script[] } {
  const request: string[] = [];
  const scripts: Script[] = [];
  let open: { name: string; end: string; lines: string[] } | undefined;
  const close = () => {
    if (open) scripts.push({ name: open.name, text: open.lines.join('\n').trim() });
    open = undefined;
  };
  for (const line of message.split(/\r?\n/)) {
    const [, mark, name] = open ? [] : (OPEN.exec(line) ?? []);
    if (mark !== undefined && name !== undefined) open = { name, end: closing(mark), lines: [] };
    else if (open && line === open.end) close();
    else (open ? open.lines : request).push(line);
  }
  close();
  return { request: request.join('\n').trim(), scripts };
}
