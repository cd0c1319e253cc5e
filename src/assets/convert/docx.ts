import { LimitedZip } from './zip.ts';

/**
 * More than this in a document's texts and styles is no script for a video, bytes unpacked. Reading takes a hundred times as much memory,
 * and a second for each of them or so.
 */
const LARGEST_DOCUMENT = 8 * 1024 * 1024;

/**
 * A Word document as readable lines: headings with `#`, lists with `-` or numbers, tables row by row. Pictures and notes are
 * left out. Loads the reader on first use.
 *
 * @param bytes the whole file
 * @throws {ZipTooLarge} Error when the document is damaged
 */
export async function docxToText(bytes: Buffer): Promise<string> {
  const { default: mammoth } = await import('mammoth');
  const { value } = await mammoth.convertToHtml(await limited(bytes), {
    convertImage: mammoth.images.imgElement(() => Promise.resolve({ src: '' })),
    externalFileAccess: false,
  });
  return htmlToLines(value);
}

/** The document for the reader, which by itself would unpack whatever there is. It takes an opened file, too, whatever its type says. */
async function limited(bytes: Buffer): Promise<{ buffer: Buffer }> {
  const zip = await LimitedZip.open(bytes, LARGEST_DOCUMENT);
  const file = {
    exists: (name: string) => zip.exists(name),
    read: async (name: string, encoding?: string) => {
      const content = await zip.read(name);
      return encoding === undefined ? content : new TextDecoder(encoding).decode(content);
    },
  };
  return { file } as unknown as { buffer: Buffer };
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', nbsp: ' ' };

const HEADING = /^h[1-6]$/;

/** What we are inside of, where a paragraph does not end a line. */
interface Inside {
  readonly lists: { readonly ordered: boolean; count: number }[];
  cells: number;
}

/** The small, well-formed HTML of the document reader as Markdown-like lines. */
export function htmlToLines(html: string): string {
  const inside: Inside = { lists: [], cells: 0 };
  let text = '';
  for (const [token, slash, tag] of html.matchAll(/<(\/?)([a-z]+\d?)[^>]*>|[^<]+/g)) {
    if (tag === undefined) text += decodeEntities(token);
    else text += slash === '/' ? closing(tag, inside) : opening(tag, inside);
  }
  return text
    .split('\n')
    .map((line) => line.replaceAll(/ +(?=\t)/g, '').trimEnd())
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
