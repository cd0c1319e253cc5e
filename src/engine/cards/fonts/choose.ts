import { readFile } from 'node:fs/promises';
import { fontMissing } from '../errors.ts';
import { SHIPPED_FACES, type ShippedFace } from '../files.ts';
import { locate } from '../../shipped.ts';
import { type Coverage, readCoverage } from './coverage.ts';
import { readFace, readTable } from './sfnt.ts';
import { drawable, hanForms } from './drawable.ts';
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
  /** The words without what nothing can draw. */
  readonly text: string;
  /** Takes what nothing can draw out of a part of the words. */
  readonly clean: (part: string) => string;
}

interface ReadFace {
  readonly font: LoadedFont;
  readonly coverage: Coverage;
}

const installedFonts = new SystemFonts();
const shipped = new Map<ShippedFace, Promise<ReadFace>>();
const installed = new Map<string, Promise<LoadedFont>>();

/** Letters, marks and digits matter; a sign that nothing draws is left out instead. */
const MATTERS = /[\p{L}\p{N}\p{M}]/u;
const UNDRAWN: ReadonlySet<number> = new Set(['\n', '\u200c', '\u200d'].map((sign) => sign.charCodeAt(0)));

/**
 * Finds the fonts that draw `text` in one look: the shipped ones first, then the system's.
 * @throws FontMissing when a letter or digit is in none of them.
 */
export async function chooseFonts(
  text: string,
  wish: FontWish,
  system: SystemFonts = installedFonts,
): Promise<FontChoice> {
  const words = drawable(text);
  const missing = new Set(Array.from(words, codePointOf).filter((point) => !UNDRAWN.has(point)));
  const fonts = await takeShipped(wish, missing);
  if (missing.size > 0) {
    const look: Wish = {
      bold: wish.weight >= 600,
      serif: wish.family === 'Garamond',
      cjk: [...missing].some(isCjk),
      han: hanForms(words),
    };
    for (const face of await system.cover(missing, look)) {
      fonts.push(await loadInstalled(system, face, wish.weight));
      for (const point of missing) if (face.coverage.has(point)) missing.delete(point);
    }
  }
  const letters = [...missing]
    .map((point) => String.fromCodePoint(point))
    .filter((sign) => MATTERS.test(sign));
  if (letters.length > 0) throw fontMissing(letters);
  const clean = (part: string) => {
    if (missing.size === 0) return part;
    const kept = Array.from(part).filter((sign) => !missing.has(codePointOf(sign)));
    return kept.join('').replaceAll(/ {2,}/g, ' ');
  };
  const families = fonts.map(({ name }) => `"${name}"`).join(', ');
  return { fonts, families, text: clean(words), clean };
}

const isCjk = (point: number) =>
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Bopomofo}]/u.test(
    String.fromCodePoint(point),
  );
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

function loadInstalled(
  system: SystemFonts,
  face: InstalledFace,
  weight: FontWish['weight'],
): Promise<LoadedFont> {
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
