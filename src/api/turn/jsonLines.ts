/** Lines of a stream that begin like a JSON value. */
const BARE = /^\s*[{[]/;

/**
 * Makes an event stream of lines that are events without `data:` before them, as servers send them that name the stream
 * `application/json` or `application/x-ndjson`. Lines of an event stream stay as they are. Pure; linear in the text.
 */
export class JsonLines {
  /** Pieces of the line that is not complete yet. */
  #open: string[] = [];

  /** The event stream's text for the lines that `text` completes. */
  push(text: string): string {
    const end = text.lastIndexOf('\n');
    if (end < 0) {
      if (text !== '') this.#open.push(text);
      return '';
    }
    const lines = [...this.#open, text.slice(0, end)].join('').split('\n');
    this.#open = end + 1 < text.length ? [text.slice(end + 1)] : [];
    return lines.map(asEvent).join('');
  }

  /** The same for a last line without an end. */
  end(): string {
    const line = this.#open.join('');
    this.#open = [];
    return line === '' ? '' : asEvent(line);
  }
}

function asEvent(line: string): string {
  return BARE.test(line) ? `data: ${line.trim()}\n\n` : `${line}\n`;
}
