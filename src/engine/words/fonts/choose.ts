import { readFile } from 'node:fs/promises';
import { fontMissing } from '../errors.ts';
import { SHIPPED_FACES, type ShippedFace } from '../files.ts';
import { locate } from '../../shipped.ts';
import { drawingsOf, isEmoji } from '../emoji/emoji.ts';
import { type Coverage, readCoverage } from './coverage.ts';
import { readFace, readTable } from './sfnt.ts';
import { clustersOf, drawnPart, drawnPoints, fontsOf, tornSigns } from './clusters.ts';
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
  /** The signs and marks that were taken out, each once. */
  readonly leftOut: readonly string[];
  /** Drawings of emoji, by these. */
  readonly emoji: ReadonlyMap<string, string>;
}

interface ReadFace {
  readonly font: LoadedFont;
  readonly coverage: Coverage;
}

const installedFonts = new SystemFonts();
const shipped = new Map<ShippedFace, Promise<ReadFace>>();
const installed = new Map<string, Promise<LoadedFont>>();

const SERIFS: readonly FontWish['family'][] = ['Garamond', 'Playfair', 'Caveat'];

/** Letters and digits matter; a sign or a mark that nothing draws is left out instead. */
const MATTERS = /[\p{L}\p{N}]/u;

/**
 * Finds the fonts that draw `text` in one look: the shipped ones first, then the system's. A base and the marks on it are drawn in one font; where
 * no font has them together, the mark is left out.
 * @throws FontMissing when a letter or digit is in none of them.
 */
export async function chooseFonts(
  text: string,
  wish: FontWish,
  system: SystemFonts = installedFonts,
): Promise<FontChoice> {
  const words = drawable(text);
  const signsOf = clustersOf(words);
  const emoji = await drawingsOf(signsOf);
  const letters = signsOf.filter((sign) => !isEmoji(sign));
  const missing = new Set(drawnPoints(letters.join('')));
  const faces = await takeShipped(wish, missing);
  const look: Wish = {
    bold: wish.weight >= 600,
    serif: SERIFS.includes(wish.family),
    cjk: [...missing].some(isCjk),
    han: hanForms(words),
  };
  if (missing.size > 0) {
    for (const face of await system.cover(missing, look)) {
      faces.push(await readInstalled(system, face, wish.weight));
      for (const point of missing) if (face.coverage.has(point)) missing.delete(point);
    }
  }
  const signs = [...missing].map((point) => String.fromCodePoint(point));
  const wanted = signs.filter((sign) => MATTERS.test(sign));
  if (wanted.length > 0) throw fontMissing(wanted);
  const clusters = letters.map((sign) => without(sign, missing)).filter((sign) => sign !== '');
  const lead = async (torn: readonly string[]): Promise<ReadFace | undefined> => {
    const face = await system.together(torn.map(drawnPoints), look);
    return face && readInstalled(system, face, wish.weight);
  };
  const ordered = await inOneFont(clusters, faces, lead);
  const fonts = fontsOf(clusters, ordered);
  const mended = new Map(
    tornSigns(clusters, ordered).map((sign) => [sign, drawnPart(sign, fonts.get(sign))]),
  );
  const undrawn = new Set(signsOf.filter((sign) => isEmoji(sign) && !emoji.has(sign)));
  return { ...chosen(words, { missing, undrawn }, ordered, mended), emoji };
}

/** Puts fonts in front, as long as that leaves fewer signs torn: words look better in one font than in patches of two. */
async function inOneFont(
  clusters: readonly string[],
  faces: readonly ReadFace[],
  lead: (torn: readonly string[]) => Promise<ReadFace | undefined>,
): Promise<readonly ReadFace[]> {
  let ordered = faces;
  for (let torn = tornSigns(clusters, ordered); torn.length > 0;) {
    const face = await lead(torn);
    if (face === undefined) break;
    const other = [face, ...ordered.filter(({ font }) => font !== face.font)];
    const left = tornSigns(clusters, other);
    if (left.length >= torn.length) break;
    [ordered, torn] = [other, left];
  }
  return ordered;
}

/** @param lost characters that no font has, and emoji that have no drawing */
function chosen(
  words: string,
  { missing, undrawn }: { readonly missing: ReadonlySet<number>; readonly undrawn: ReadonlySet<string> },
  faces: readonly ReadFace[],
  mended: ReadonlyMap<string, string>,
): Omit<FontChoice, 'emoji'> {
  const clean = (part: string): string => {
    if (missing.size + mended.size + undrawn.size === 0) return part;
    const kept = clustersOf(part).map((sign) => {
      if (isEmoji(sign)) return undrawn.has(sign) ? '' : sign;
      const rest = without(sign, missing);
      return mended.get(rest) ?? rest;
    });
    return kept.join('').replaceAll(/ {2,}/g, ' ');
  };
  const lost = [...mended].flatMap(([sign, rest]) => {
    const drawn = new Set(rest);
    return [...new Set(sign)].filter((one) => !drawn.has(one));
  });
  const fonts = faces.map(({ font }) => font);
  return {
    fonts,
    families: fonts.map(({ name }) => `"${name}"`).join(', '),
    text: clean(words),
    clean,
    leftOut: [
      ...new Set([...undrawn, ...Array.from(missing, (point) => String.fromCodePoint(point)), ...lost]),
    ],
  };
}

const without = (sign: string, missing: ReadonlySet<number>): string =>
  missing.size === 0
    ? sign
    : Array.from(sign)
        .filter((one) => !missing.has(one.codePointAt(0) ?? 0))
        .join('');

const isCjk = (point: number) =>
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Bopomofo}]/u.test(
    String.fromCodePoint(point),
  );

/** The shipped subsets that the text needs; what they draw is taken out of `missing`. */
async function takeShipped(wish: FontWish, missing: Set<number>): Promise<ReadFace[]> {
  const taken: ReadFace[] = [];
  const faces = [wish.family, ...INSTEAD[wish.family]].flatMap((wanted) =>
    SHIPPED_FACES.filter(({ family }) => family === wanted).sort(
      (one, other) => farFrom(wish, one) - farFrom(wish, other),
    ),
  );
  for (const face of faces) {
    const read = await readShipped(face);
    const covers = [...missing].filter((point) => read.coverage.has(point));
    for (const point of covers) missing.delete(point);
    // The first subset, Latin, is always given: the layout takes its line height from the first font.
    if (covers.length > 0 || taken.length === 0) taken.push(read);
    if (missing.size === 0) break;
  }
  return taken;
}

/** Families for what another lacks: they are there on every machine. */
const INSTEAD: Readonly<Record<FontWish['family'], readonly FontWish['family'][]>> = {
  Inter: [],
  Garamond: ['Inter'],
  Caveat: ['Garamond'],
  Mono: ['Inter'],
  Playfair: ['Garamond'],
  Anton: ['Inter'],
};

/** How unlike a face is to what was wished; faces of the same kind are equal, so that they stay in their order. */
function farFrom(wish: FontWish, { weight, style }: ShippedFace): number {
  return (style === wish.style ? 0 : 1000) + Math.abs(weight - wish.weight);
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

async function readInstalled(
  system: SystemFonts,
  face: InstalledFace,
  weight: FontWish['weight'],
): Promise<ReadFace> {
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
  return { font: await font, coverage: face.coverage };
}
