import { analyse } from 'chardet';
import { plausibility } from './plausibility.ts';

/** Encodings that `TextDecoder` reads and that scripts come in; more common ones first. */
const LEGACY = [
  'windows-1252',
  'gb18030',
  'shift_jis',
  'euc-jp',
  'big5',
  'euc-kr',
  'windows-1251',
  'koi8-u',
  'windows-1250',
  'windows-1254',
  'windows-1253',
  'windows-1257',
  'windows-1255',
  'windows-1256',
  'windows-874',
] as const;
/** Others, of still older programs. */
const OLDER = ['iso-8859-2', 'ibm866', 'macintosh'] as const;
/** What these are less common. */
const RARER = 0.1;
/** What the detector's own guess is worth, where two are about as plausible. */
const DETECTED = 0.1;

/**
 * Reads a text file's bytes in the encoding that they are in: a byte order mark, UTF-8 (with a few broken characters, if need be), UTF-16,
 * else the most plausible of the older ones. Line ends become `\n`. Undefined when the bytes are no text.
 */
export function decodeText(bytes: Uint8Array): string | undefined {
  const text =
    byMark(bytes) ??
    utf16(bytes) ??
    escaped(bytes) ??
    strictly('utf-8', bytes) ??
    nearlyUtf8(bytes) ??
    legacy(bytes);
  const readable = text === undefined || isBinary(text) ? wideUtf16(bytes) : text;
  return readable?.replaceAll(/\r\n?/g, '\n');
}

/** Japanese mail's seven-bit encoding. */
function escaped(bytes: Uint8Array): string | undefined {
  const at = bytes.indexOf(0x1b);
  return at >= 0 && bytes[at + 1] === 0x24 ? strictly('iso-2022-jp', bytes) : undefined;
}

/** UTF-8 in which a byte is wrong here and there, or whose end is cut off: the rest is as it was. */
function nearlyUtf8(bytes: Uint8Array): string | undefined {
  const text = new TextDecoder('utf-8').decode(bytes);
  const broken = text.match(/\ufffd/g)?.length ?? 0;
  const whole = (text.match(/[\u0080-\u{10ffff}]/gu)?.length ?? 0) - broken;
  const atEnd = broken === 1 && text.endsWith('\ufffd');
  return whole >= (atEnd ? 1 : 4) * broken ? text : undefined;
}

/** UTF-16 without a mark and without any Latin: nothing but Chinese, Japanese or Korean. */
function wideUtf16(bytes: Uint8Array): string | undefined {
  if (bytes.length % 2 !== 0) return undefined;
  const both = [strictly('utf-16le', bytes), strictly('utf-16be', bytes)];
  return both.find((text) => text !== undefined && !isBinary(text) && plausibility(text) > 0.6);
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

function legacy(bytes: Uint8Array): string | undefined {
  const detected = analyse(bytes.subarray(0, DETECTION_BYTES))[0]?.name.toLowerCase();
  let best: { readonly text: string; readonly worth: number } | undefined;
  for (const [rarity, encoding] of [
    ...LEGACY.map((each) => [0, each] as const),
    ...OLDER.map((each) => [RARER, each] as const),
  ]) {
    const text = strictly(encoding, bytes);
    if (text === undefined) continue;
    const worth = plausibility(text) + (detected === encoding ? DETECTED : 0) - rarity;
    if (!best || worth > best.worth) best = { text, worth };
  }
  return best?.text;
}

/** So many bytes are enough for the detector. */
const DETECTION_BYTES = 20_000;

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
