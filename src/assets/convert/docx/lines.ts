const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', nbsp: ' ' };

const HEADING = /^h[1-6]$/;

/** What we are inside of, where a paragraph does not end a line. */
interface Inside {
  readonly lists: { readonly ordered: boolean; count: number }[];
  cells: number;
}

/** The reader's marks of notes (“[1]”), and their ways back (“↑”). */
const NOTE_MARK =
  /<sup><a href="#[^"]*" id="[^"]*">[^<]*<\/a><\/sup>|<a href="#(?:foot|end)note-ref-[^"]*">[^<]*<\/a>/g;

/** The small, well-formed HTML of the document reader as Markdown-like lines: notes come as a list at the end, without their marks. */
export function htmlToLines(html: string): string {
  const inside: Inside = { lists: [], cells: 0 };
  let text = '';
  for (const [token, slash, tag] of html
    .replaceAll(NOTE_MARK, '')
    .matchAll(/<(\/?)([a-z]+\d?)[^>]*>|[^<]+/g)) {
    if (tag === undefined) text += decodeEntities(token);
    else text += slash === '/' ? closing(tag, inside) : opening(tag, inside);
  }
  return text
    .split('\n')
    .map((line) =>
      line
        .split('\t')
        .map((cell) => cell.trimEnd())
        .join('\t')
        .trimEnd(),
    )
    .join('\n')
    .replaceAll(/\n{3,}/g, '\n\n')
    .trim();
}

function opening(tag: string, inside: Inside): string {
  const { lists } = inside;
  if (HEADING.test(tag)) return `\n\n${'#'.repeat(Number(tag[1]))} `;
  switch (tag) {
    case 'ul':
    case 'ol':
      lists.push({ ordered: tag === 'ol', count: 0 });
      return lists.length === 1 ? '\n' : '';
    case 'li': {
      const list = lists.at(-1);
      if (!list) return '\n- ';
      list.count++;
      return `\n${'  '.repeat(lists.length - 1)}${list.ordered ? `${list.count}.` : '-'} `;
    }
    case 'td':
    case 'th':
      inside.cells++;
      return '';
    case 'br':
      return '\n';
    default:
      return '';
  }
}

function closing(tag: string, inside: Inside): string {
  const { lists } = inside;
  if (HEADING.test(tag)) return '\n\n';
  switch (tag) {
    case 'p':
      // Paragraphs in a list item or a table cell stay on its line.
      return lists.length > 0 || inside.cells > 0 ? ' ' : '\n\n';
    case 'td':
    case 'th':
      inside.cells--;
      return '\t';
    case 'tr':
      return '\n';
    case 'table':
      return '\n\n';
    case 'ul':
    case 'ol':
      lists.pop();
      return lists.length === 0 ? '\n\n' : '';
    default:
      return '';
  }
}

function decodeEntities(text: string): string {
  return text.replaceAll(
    /&(?:#(\d+)|#x([\da-f]+)|(\w+));/gi,
    (whole, decimal?: string, hex?: string, name?: string) => {
      if (decimal !== undefined) return String.fromCodePoint(Number(decimal));
      if (hex !== undefined) return String.fromCodePoint(Number.parseInt(hex, 16));
      return ENTITIES[name ?? ''] ?? whole;
    },
  );
}
