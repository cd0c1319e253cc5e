import { open, readdir, readFile, type FileHandle } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { type Coverage, readCoverage } from './coverage.ts';
import { extractFace, type Face, faceOffsets, readFace, readName } from './sfnt.ts';

/** One face of an installed font file. */
export interface InstalledFace {
  /** Absolute path. */
  readonly path: string;
  /** Position in its collection, 0 in a plain file. */
  readonly index: number;
  readonly name: string;
  readonly coverage: Coverage;
}

/** How a face should look: what is ranked first where several cover the text. */
export interface Wish {
  readonly bold: boolean;
  readonly serif: boolean;
  /** Whether Chinese, Japanese or Korean is among what is missing. */
  readonly cjk: boolean;
  /** Which forms Han characters take. */
  readonly han: 'SC' | 'TC' | 'JP' | 'KR';
}

/** File names of good fonts, best first. Those for Chinese, Japanese and Korean draw other signs badly, serifs are for serif text. */
const FAVOURITES: readonly { readonly pattern: RegExp; readonly cjk?: true; readonly serif?: true }[] = [
  { pattern: /(Noto|Source ?Han) ?Serif ?(CJK|SC|TC|JP|KR|CN)|SourceHanSerif/i, cjk: true, serif: true },
  { pattern: /^(Songti|simsunb?|YuMincho|ヒラギノ明朝)/i, cjk: true, serif: true },
  { pattern: /(Noto|Source ?Han) ?Sans ?(CJK|SC|TC|JP|KR|CN)|SourceHanSans/i, cjk: true },
  { pattern: /^(PingFang|ヒラギノ角ゴシック|Hiragino|AppleSDGothicNeo)/i, cjk: true },
  { pattern: /^(msyh|msjh|YuGoth|meiryo|malgun)/i, cjk: true },
  { pattern: /^(STHeiti|wqy-microhei|WenQuanYi)/i, cjk: true },
  { pattern: /^(DroidSansFallback|wqy-zenhei|ipaexg|ipag|simhei|NanumGothic|UnDotum)/i, cjk: true },
  { pattern: /^(NotoSerif|DejaVuSerif|LiberationSerif|FreeSerif|Georgia|Times)/i, serif: true },
  { pattern: /^(NotoSans|SegoeUI|LeelawUI|Nirmala|Tahoma|GeezaPro|ArialHB|Kohinoor|Thonburi)/i },
  { pattern: /^(DejaVuSans|FreeSans|Arial|LiberationSans|Apple Symbols|seguisym)/i },
];
const WRONG_SHAPE = /mono|condensed|narrow|italic|oblique|kufi|display/i;
const BOLD = /bold|semibold|demi|bd\b|W6|-SB/i;
const OTHER_WEIGHT = /thin|light|black|heavy|extra|ultra|medium|W[0-24578]\b/i;
const HAN_NAMES: Readonly<Record<Wish['han'], RegExp>> = {
  SC: /\b(SC|CN|GB)\b|YaHei|Songti SC|Heiti SC/,
  TC: /\b(TC|TW|HK)\b|JhengHei/,
  JP: /\b(JP|ProN|Pro)\b|Yu ?Gothic|Meiryo/,
  KR: /\b(KR|KO)\b|Malgun|Gothic Neo/,
};
/** Enough for a collection's list of faces and for any face's table directory (at most 64 tables). */
const HEAD_BYTES = 4096;

/** The folders where this platform keeps fonts. */
export function fontFolders(platform: NodeJS.Platform, env: NodeJS.ProcessEnv, home = homedir()): string[] {
  switch (platform) {
    case 'darwin':
      return ['/System/Library/Fonts', '/Library/Fonts', join(home, 'Library/Fonts')];
    case 'win32':
      return [
        join(env['WINDIR'] ?? 'C:\\Windows', 'Fonts'),
        join(env['LOCALAPPDATA'] ?? join(home, 'AppData/Local'), 'Microsoft/Windows/Fonts'),
      ];
    default: {
      const data = (env['XDG_DATA_DIRS'] ?? '/usr/local/share:/usr/share')
        .split(':')
        .filter((path) => path !== '');
      return [
        ...data.map((path) => join(path, 'fonts')),
        join(home, '.local/share/fonts'),
        join(home, '.fonts'),
      ];
    }
  }
}

/** Looks through the installed fonts, once and lazily: a file is opened only when all better-ranked ones did not do. */
export class SystemFonts {
  readonly #folders: readonly string[];
  #files: Promise<string[]> | undefined;
  readonly #faces = new Map<string, Promise<InstalledFace[]>>();
  readonly #data = new Map<string, Promise<Uint8Array>>();

  constructor(folders: readonly string[] = fontFolders(process.platform, process.env)) {
    this.#folders = folders;
  }

  /** Faces that together draw as many of `codePoints` as the installed fonts can; the first covers most. */
  async cover(codePoints: ReadonlySet<number>, wish: Wish): Promise<InstalledFace[]> {
    const missing = new Set(codePoints);
    const chosen: InstalledFace[] = [];
    this.#files ??= listFonts(this.#folders);
    const files = rankFiles(await this.#files, wish);
    // A face with all of it first, however far down the list its family is, would cost reading every font: the favourites
    // each cover whole scripts, so that greed in order of rank gives one face for one script.
    for (const path of files) {
      if (missing.size === 0) break;
      const face = bestFace(await this.#facesOf(path), missing, wish);
      if (!face) continue;
      chosen.push(face);
      for (const codePoint of missing) if (face.coverage.has(codePoint)) missing.delete(codePoint);
    }
    return chosen;
  }

  /** A face that draws signs of several characters whole, as many of them as any file's face does: the first in order of rank that draws one. */
  async together(signs: readonly (readonly number[])[], wish: Wish): Promise<InstalledFace | undefined> {
    this.#files ??= listFonts(this.#folders);
    for (const path of rankFiles(await this.#files, wish)) {
      const [best] = (await this.#facesOf(path))
        .map((face) => ({
          face,
          whole: signs.filter((sign) => sign.every((one) => face.coverage.has(one))).length,
        }))
        .filter(({ whole }) => whole > 0)
        .sort((a, b) => b.whole - a.whole);
      if (best) return best.face;
    }
    return undefined;
  }

  /** A face as a font file of its own, kept for the next time. */
  load(face: InstalledFace): Promise<Uint8Array> {
    const key = `${face.path}#${face.index}`;
    let data = this.#data.get(key);
    if (!data) {
      data = readFile(face.path).then((bytes) => extractFace(bytes, face.index));
      this.#data.set(key, data);
    }
    return data;
  }

  #facesOf(path: string): Promise<InstalledFace[]> {
    let faces = this.#faces.get(path);
    if (!faces) {
      faces = readFaces(path);
      this.#faces.set(path, faces);
    }
    return faces;
  }
}

/** Orders font files so that the likeliest good ones come first; ties go by path, so that the order is always the same. */
export function rankFiles(paths: readonly string[], wish: Wish): string[] {
  const score = (path: string) => {
    const name = path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
    const found = FAVOURITES.findIndex(({ pattern }) => pattern.test(name));
    const place = found < 0 ? FAVOURITES.length : found;
    const favourite = FAVOURITES[found];
    const unfit = (favourite?.serif && !wish.serif) || (favourite?.cjk && !wish.cjk) ? FAVOURITES.length : 0;
    const weightPenalty = (BOLD.test(name) === wish.bold ? 0 : 2) + (OTHER_WEIGHT.test(name) ? 1 : 0);
    return (place + unfit) * 10 + weightPenalty + (WRONG_SHAPE.test(name) ? 5 : 0);
  };
  return paths
    .map((path) => ({ path, score: score(path) }))
    .sort((a, b) => a.score - b.score || (a.path < b.path ? -1 : 1))
    .map(({ path }) => path);
}

function bestFace(
  faces: readonly InstalledFace[],
  missing: ReadonlySet<number>,
  wish: Wish,
): InstalledFace | undefined {
  let best: { face: InstalledFace; score: number } | undefined;
  for (const face of faces) {
    let covered = 0;
    for (const codePoint of missing) if (face.coverage.has(codePoint)) covered++;
    if (covered === 0) continue;
    const look =
      (HAN_NAMES[wish.han].test(face.name) ? 4 : 0) -
      (/mono/i.test(face.name) ? 2 : 0) +
      (BOLD.test(face.name) === wish.bold ? 1 : 0) -
      (OTHER_WEIGHT.test(face.name) ? 1 : 0);
    const score = covered * 16 + look;
    if (!best || score > best.score) best = { face, score };
  }
  return best?.face;
}

async function listFonts(folders: readonly string[]): Promise<string[]> {
  const lists = await Promise.all(
    folders.map(async (folder) => {
      try {
        const entries = await readdir(folder, { recursive: true, withFileTypes: true });
        return entries
          .filter((entry) => !entry.isDirectory() && /\.(ttf|otf|ttc|otc)$/i.test(entry.name))
          .map((entry) => join(entry.parentPath, entry.name));
      } catch {
        // A folder that is not there, or is not ours to read, has no fonts for us.
        return [];
      }
    }),
  );
  return [...new Set(lists.flat())];
}

async function readFaces(path: string): Promise<InstalledFace[]> {
  let file: FileHandle | undefined;
  try {
    file = await open(path);
    const head = await readAt(file, 0, HEAD_BYTES);
    const faces: InstalledFace[] = [];
    const coverages = new Map<number, Coverage>();
    for (const [index, offset] of faceOffsets(head).entries()) {
      const face = await readFaceAt(file, head, offset);
      const cmap = face.tables.get('cmap');
      const name = face.tables.get('name');
      // Bitmap-only fonts (colour emoji) and the newest variable outlines cannot be drawn as paths.
      if (!cmap || !name || !(face.tables.has('glyf') || face.tables.has('CFF '))) continue;
      const coverage =
        coverages.get(cmap.offset) ?? readCoverage(await readAt(file, cmap.offset, cmap.length));
      coverages.set(cmap.offset, coverage);
      faces.push({ path, index, name: readName(await readAt(file, name.offset, name.length)), coverage });
    }
    return faces;
  } catch {
    // A damaged or unreadable font file is as good as none: the next one may do, and if none does the user is told.
    return [];
  } finally {
    await file?.close();
  }
}

async function readFaceAt(file: FileHandle, head: Uint8Array, offset: number): Promise<Face> {
  if (offset + HEAD_BYTES / 2 <= head.length) return readFace(head, offset);
  return readFace(await readAt(file, offset, HEAD_BYTES));
}

async function readAt(file: FileHandle, position: number, length: number): Promise<Uint8Array> {
  const buffer = new Uint8Array(length);
  const { bytesRead } = await file.read(buffer, 0, length, position);
  return buffer.subarray(0, bytesRead);
}
