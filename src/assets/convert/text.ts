import { analyse } from 'chardet';

/** Encodings that `TextDecoder` reads and that scripts come in; others that the detector knows are left out of the guess. */
const PLAUSIBLE: ReadonlySet<string> = new Set([
  'GB18030',
  'Big5',
  'Shift_JIS',
  'EUC-JP',
  'EUC-KR',
  'ISO-2022-JP',
  'KOI8-R',
  'windows-1250',
  'windows-1251',
  'windows-1252',
  'windows-1253',
  'windows-1254',
  'windows-1255',
  'windows-1256',
  'ISO-8859-1',
  'ISO-8859-2',
  'ISO-8859-5',
  'ISO-8859-6',
  'ISO-8859-7',
  'ISO-8859-8',
  'ISO-8859-9',
]);

/**
 * Reads a text file's bytes in the encoding that they are in: a byte order mark, UTF-8, UTF-16, else the best guess among the
 * older ones. Line ends become `\n`. Undefined when the bytes are no text.
 */
export function decodeText(bytes: Uint8Array): string | undefined {
  const text = byMark(bytes) ?? utf16(bytes) ?? strictly('utf-8', bytes) ?? guessed(bytes);
  if (text === undefined || isBinary(text)) return undefined;
  return text.replaceAll(/\r\n?/g, '\n');
}

function byMark(bytes: Uint8Array): string | undefined {
  const [first, second, third] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) return new TextDecoder('utf-8').decode(bytes);
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  return undefined;
}

/**
 * UTF-16 without a mark: every other byte of Latin text, and of all line breaks and spaces, is zero; no other text has zeros. In Chinese
 * the other bytes may be zero as well (“一”, the wide space): then the order in which there are more line breaks and stops is right.
 */
function utf16(bytes: Uint8Array): string | undefined {
  if (bytes.length % 2 !== 0 || !bytes.includes(0)) return undefined;
  const [little, big] = [strictly('utf-16le', bytes), strictly('utf-16be', bytes)];
  const text = stopsIn(little) >= stopsIn(big) ? little : big;
  return text?.includes('\0') ? undefined : text;
}

/** How many characters there are that every text has, and that are none, or rare, with their bytes swapped. */
function stopsIn(text: string | undefined): number {
  return text?.match(/[\n\r ,.a-z。，、！？]/g)?.length ?? -1;
}

function guessed(bytes: Uint8Array): string | undefined {
  for (const { name } of analyse(bytes)) {
    const text = PLAUSIBLE.has(name) ? strictly(name, bytes) : undefined;
    if (text !== undefined) return text;
  }
  return strictly('gb18030', bytes) ?? strictly('windows-1252', bytes);
}

function strictly(encoding: string, bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch (error) {
    // Bytes that this encoding does not have: the next one is tried.
    if (error instanceof TypeError) return undefined;
    throw error;
  }
}

/** Control characters other than white space (and the escapes of old editors) hardly occur in texts. */
function isBinary(text: string): boolean {
  const controls = text.match(/(?!\s)\p{Cc}/gu)?.length ?? 0;
  return text.includes('\0') || controls > text.length / 100;
}
