import { LimitedZip } from '../zip.ts';
import { htmlToLines } from './lines.ts';
import { plainDocument, type WordContent } from './plainDocument.ts';

/**
 * More than this in a document's texts and styles is no script for a video, bytes unpacked. Reading takes a hundred times as much memory,
 * and a second for each of them or so.
 */
const LARGEST_DOCUMENT = 8 * 1024 * 1024;

/** A document's words. */
export interface DocumentText {
  /** Headings with `#`, lists with `-` or numbers, tables row by row, notes at the end. */
  readonly text: string;
  /** What else there is in it. */
  readonly leftOut: readonly WordContent[];
}

/**
 * Reads a Word document. Loads the reader on first use.
 *
 * @param bytes the whole file
 * @throws {ZipTooLarge} Error when the document is damaged
 */
export async function docxText(bytes: Buffer): Promise<DocumentText> {
  const { default: mammoth } = await import('mammoth');
  const zip = await LimitedZip.open(bytes, LARGEST_DOCUMENT);
  const leftOut = new Set<WordContent>();
  const file = {
    exists: (name: string) => zip.exists(name),
    read: async (name: string, encoding?: string) => {
      const content = await zip.read(name);
      if (encoding === undefined) return content;
      const xml = new TextDecoder(encoding).decode(content);
      return PARTS.test(name) ? plainDocument(xml, leftOut) : xml;
    },
  };
  // The reader takes an opened file, too, whatever its type says; by itself it would unpack whatever there is.
  const { value } = await mammoth.convertToHtml({ file } as unknown as { buffer: Buffer }, {
    convertImage: mammoth.images.imgElement(() => Promise.resolve({ src: '' })),
    externalFileAccess: false,
  });
  if (await hasMargins(zip)) leftOut.add('header');
  return { text: htmlToLines(value), leftOut: [...leftOut] };
}

/** Parts of the file that hold paragraphs which are read. */
const PARTS = /(?:^|\/)(?:document|footnotes|endnotes)\d*\.xml$/;

/** Whether there are words, and not a page's number alone, above or below the pages. */
async function hasMargins(zip: LimitedZip): Promise<boolean> {
  for (const name of ['header1', 'header2', 'header3', 'footer1', 'footer2', 'footer3']) {
    const path = `word/${name}.xml`;
    if (!zip.exists(path)) continue;
    const xml = new TextDecoder().decode(await zip.read(path));
    if (Array.from(xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)/g)).some(([, words]) => /\p{L}/u.test(words ?? '')))
      return true;
  }
  return false;
}
