/** A script that travels inside a chat message, since text files are not among the upload formats. */
export interface Script {
  /** File name, for the reader and for the title. */
  readonly name: string;
  readonly text: string;
}

const OPEN = /^--- script: (.+) ---$/;
const CLOSE = '--- end of script ---';

/** Writes scripts below a request, each between two marker lines, so that a reader (or the engine) can tell them apart. */
export function embedScripts(request: string, scripts: readonly Script[]): string {
  const blocks = scripts.map(
    ({ name, text }) => `--- script: ${name.replaceAll(/\s+/g, ' ')} ---\n${text.trim()}\n${CLOSE}`,
  );
  return [request.trim(), ...blocks].join('\n\n');
}

/** Takes a message apart again: the request without its scripts, and the scripts in order. */
export function extractScripts(message: string): { request: string; scripts: Script[] } {
  const request: string[] = [];
  const scripts: Script[] = [];
  let open: { name: string; lines: string[] } | undefined;
  const close = () => {
    if (open) scripts.push({ name: open.name, text: open.lines.join('\n').trim() });
    open = undefined;
  };
  for (const line of message.split(/\r?\n/)) {
    const name = OPEN.exec(line)?.[1];
    if (!open && name !== undefined) open = { name, lines: [] };
    else if (open && line === CLOSE) close();
    else (open ? open.lines : request).push(line);
  }
  close();
  return { request: request.join('\n').trim(), scripts };
}
