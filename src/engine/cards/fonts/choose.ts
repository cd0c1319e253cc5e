import { readFile } from 'node:fs/promises';
import { fontMissing } from '../errors.ts';
import { locate, SHIPPED_FACES, type ShippedFace } from '../files.ts';
import { type Coverage, readCoverage } from './coverage.ts';
import { readFace, readTable } from './sfnt.ts';
import { type InstalledFace, SystemFonts, type Wish } from './system.ts';

/** A font as the layout library takes it. The same object is given for the same face, so that it is parsed once. */
export interface LoadedFont {
  readonly name: string;
  readonly data: Buffer;
  readonly weight: 400 | 500 | 600 | 700;
  readonly style: 'normal' | 'italic';
}

/** A family with a weight and slant that some words are to be set in. */
export interface FontWish {
  readonly family: ShippedFace['family'];
  readonly weight: ShippedFace['weight'];
  readonly style: ShippedFace['style'];
}

/** What to set some words with. */
export interface FontChoice {
  readonly fonts: readonly LoadedFont[];
  /** CSS `font-family`, most wanted first. */
  readonly families: string;
  /** The words without what nothing can draw (emoji, private signs). */
  readonly text: string;
}

interface ReadFace {
  readonly font: LoadedFont;
  readonly coverage: Coverage;
}

const system = new SystemFonts();
const shipped = new Map<ShippedFace, Promise<ReadFace>>();
const installed = new Map<string, Promise<LoadedFont>>();

/** Characters common in Traditional Chinese that Simplified Chinese does not have. */
const TRADITIONAL = /[們這個來時會說國對過還經學長開關點電車東語體愛謝發現讓後裡聽見風與]/u;
/** Letters, marks and digits matter; a sign that nothing draws is left out instead. */
const MATTERS = /[\p{L}\p{N}\p{M}]/u;
const EMOJI =
  /\p{Extended_Pictographic}(?:\p{EMod}|\uFE0F|\u200D\p{Extended_Pictographic})*|\p{RI}\p{RI}|[0-9#*]\uFE0F?\u20E3|[\uFE0E\uFE0F]/gu;
/** Signs that Unicode counts among the pictographs although text fonts draw them. */
const TEXT_SIGNS = /^[©®™‼⁉ℹ↔↕]/u;
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}]/gu;

/** Takes out emoji and invisible characters, and the spaces that they leave. Line breaks stay; pure. */
export function drawable(text: string): string {
  return text
    .normalize('NFC')
    .replaceAll(/\r\n?|[\u2028\u2029]/g, '\n')
    .replaceAll(/\t/g, ' ')
    .replaceAll(EMOJI, (sign) => (TEXT_SIGNS.test(sign) ? sign.replaceAll(/\uFE0F/g, '') : ''))
    .replaceAll(INVISIBLE, (sign) => (sign === '\n' || isJoiner(sign) ? sign : ''))
    .replaceAll(/[^\S\n\u00a0]+/g, ' ')
    .replaceAll(/ +([,.!?;:…])(?=\s|$)/g, '$1')
    .replaceAll(/^ +| +$/gm, '')
    .trim();
}

// Persian and Indic scripts need the joiners; fonts draw nothing for them.
const isJoiner = (sign: string) => sign === '\u200c' || sign === '\u200d';
const UNDRAWN: ReadonlySet<number> = new Set(['\n', '\u200c', '\u200d'].map((sign) => sign.charCodeAt(0)));

/**
 * Finds the fonts that draw `text` in one look: the shipped ones first, then the system's.
 * @throws FontMissing when a letter or digit is in none of them.
 */
export async function chooseFonts(text: string, wish: FontWish): Promise<FontChoice> {
  const clean = drawable(text);
  const missing = new Set(Array.from(clean, codePointOf).filter((point) => !UNDRAWN.has(point)));
  const fonts = await takeShipped(wish, missing);
  if (missing.size > 0) {
    const look: Wish = { bold: wish.weight >= 600, serif: wish.family === 'Garamond', han: hanForms(clean) };
    for (const face of await system.cover(missing, look)) {
      fonts.push(await loadInstalled(face, wish.weight));
      for (const point of missing) if (face.coverage.has(point)) missing.delete(point);
    }
  }
  const letters = [...missing]
    .map((point) => String.fromCodePoint(point))
    .filter((sign) => MATTERS.test(sign));
  if (letters.length > 0) throw fontMissing(letters);
  const drawn =
    missing.size === 0
      ? clean
      : drawable(
          Array.from(clean)
            .filter((sign) => !missing.has(codePointOf(sign)))
            .join(''),
        );
  return { fonts, families: fonts.map(({ name }) => `"${name}"`).join(', '), text: drawn };
}

const codePointOf = (sign: string) => sign.codePointAt(0) ?? 0;

/** The shipped subsets that the text needs; what they draw is taken out of `missing`. */
async function takeShipped(wish: FontWish, missing: Set<number>): Promise<LoadedFont[]> {
  const fonts: LoadedFont[] = [];
  const faces = SHIPPED_FACES.filter(
    ({ family, weight, style }) => family === wish.family && weight === wish.weight && style === wish.style,
  );
  for (const face of faces) {
    const { font, coverage } = await readShipped(face);
    const covers = [...missing].filter((point) => coverage.has(point));
    for (const point of covers) missing.delete(point);
    // The first subset, Latin, is always given: the layout takes its line height from the first font.
    if (covers.length > 0 || fonts.length === 0) fonts.push(font);
    if (missing.size === 0) break;
  }
  return fonts;
}

function readShipped(face: ShippedFace): Promise<ReadFace> {
  let read = shipped.get(face);
  if (!read) {
    read = readFile(locate(face)).then((data) => {
      const cmap = readTable(data, readFace(data), 'cmap');
      if (!cmap) throw new RangeError(`${face.dist} has no character map.`);
      const name = face.dist;
      return { font: { name, data, weight: face.weight, style: face.style }, coverage: readCoverage(cmap) };
    });
    shipped.set(face, read);
  }
  return read;
}

function loadInstalled(face: InstalledFace, weight: FontWish['weight']): Promise<LoadedFont> {
  const key = `${face.path}#${face.index}#${weight}`;
  let font = installed.get(key);
  if (!font) {
    font = system.load(face).then((bytes) => ({
      name: `${face.path}#${face.index}`,
      data: Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength),
      weight,
      style: 'normal' as const,
    }));
    installed.set(key, font);
  }
  return font;
}

/** Which forms Han characters take: by the kana and hangul round them, else by characters that only Traditional Chinese has. */
export function hanForms(text: string): Wish['han'] {
  if (/[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text)) return 'JP';
  if (/\p{Script=Hangul}/u.test(text)) return 'KR';
  return TRADITIONAL.test(text) ? 'TC' : 'SC';
}
