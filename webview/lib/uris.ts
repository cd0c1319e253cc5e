/** Formats in which the editor's Explorer and the desktop name dragged files, the most telling first. */
export const DROP_FORMATS = ['application/vnd.code.uri-list', 'text/uri-list', 'resourceurls'] as const;

/** Whether a drag carries files: their addresses, or, from elsewhere on the system, themselves. */
export function carriesFiles(formats: Iterable<string>): boolean {
  const offered = new Set([...formats].map((format) => format.toLowerCase()));
  return [...DROP_FORMATS, 'files'].some((format) => offered.has(format));
}

/**
 * The addresses of dropped files.
 * @param read gives the text of a format, empty when the drag does not carry it
 * @returns each address once, in the order in which they were dragged
 */
export function droppedUris(read: (format: string) => string): readonly string[] {
  for (const format of DROP_FORMATS) {
    const text = read(format);
    const uris = format === 'resourceurls' ? parseJsonList(text) : parseUriList(text);
    if (uris.length > 0) return [...new Set(uris)];
  }
  return [];
}

/** Reads `text/uri-list` (RFC 2483): one address a line, lines with `#` are comments. */
export function parseUriList(text: string): readonly string[] {
  return text
    .split(/[\r\n]+/)
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'));
}

/** Monaco's own format is a list of addresses as JSON. Other text under that name is no list. */
function parseJsonList(text: string): readonly string[] {
  if (!text.startsWith('[')) return [];
  try {
    const list: unknown = JSON.parse(text);
    return Array.isArray(list) ? list.filter((uri) => typeof uri === 'string') : [];
  } catch {
    return []; // Foreign text that merely starts with a bracket.
  }
}
