import { build } from 'esbuild';
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import type { Page } from 'playwright-core';
import type { Place } from './sheetPage.ts';

const STORED = resolve(import.meta.dirname, '../pictures');
const MADE_WITH = join(STORED, 'made-with.json');
const SEEN = resolve(import.meta.dirname, '../../../artifacts/states');
const GAP = 8;

/** This share of a picture's pixels may differ from the stored one. */
const TOLERATED = 0.0005;

/** One picture of a state, and what it is called in a report. */
export interface Shot {
  readonly row: number;
  readonly column: number;
  readonly name: string;
  readonly png: Buffer;
}

/** What pictures look like depends on, besides the panel. */
export interface MadeWith {
  readonly browser: string;
  /** Of a picture of letters in the fonts that the panel gets here. */
  readonly letters: string;
}

/** Letters of all kinds that the gallery has, in the sizes and weights that it has. */
const LETTERS = `<body style="margin:8px;font:13px system-ui,'Ubuntu','Droid Sans','DejaVu Sans',sans-serif">
  Clipwright 0123 “ÄÖ” <b>bold</b> <i>slanted</i> <code>const = "0";</code> رحلة מסע 奶奶在湖边 …→×·</body>`;

/** Sheets of pictures and the stored ones that they are compared with. */
export class Sheets {
  readonly #page: Page;
  readonly madeWith: MadeWith;

  private constructor(page: Page, madeWith: MadeWith) {
    this.#page = page;
    this.madeWith = madeWith;
  }

  /** @param page an empty one of the browser in which the pictures are made */
  static async open(page: Page): Promise<Sheets> {
    await mkdir(STORED, { recursive: true });
    await rm(SEEN, { recursive: true, force: true });
    await mkdir(SEEN, { recursive: true });
    await page.setContent(LETTERS);
    const drawn = await page.screenshot({ clip: { x: 0, y: 0, width: 640, height: 64 } });
    const letters = createHash('sha256').update(drawn).digest('hex').slice(0, 16);
    const { outputFiles } = await build({
      entryPoints: [join(import.meta.dirname, 'sheetPage.ts')],
      bundle: true,
      format: 'iife',
      write: false,
    });
    await page.evaluate(outputFiles[0]?.text ?? '');
    return new Sheets(page, { browser: page.context().browser()?.version() ?? '', letters });
  }

  /** What the stored pictures were made with; undefined where there are none. */
  static async storedWith(): Promise<MadeWith | undefined> {
    const text = await readFile(MADE_WITH, 'utf8').catch(missing);
    return text === undefined ? undefined : (JSON.parse(text) as MadeWith);
  }

  async storeMadeWith(): Promise<void> {
    await writeFile(MADE_WITH, `${JSON.stringify(this.madeWith, null, 2)}\n`);
  }

  /** Removes the pictures of states that there are no more. */
  static async keepOnly(names: readonly string[]): Promise<void> {
    for (const file of await readdir(STORED))
      if (file.endsWith('.webp') && !names.includes(file.slice(0, -'.webp'.length)))
        await rm(join(STORED, file));
  }

  /** Puts the pictures of a state on a sheet, which is also left as a PNG to look at. @returns what differs from the stored one */
  async compare(name: string, shots: readonly Shot[]): Promise<readonly string[]> {
    const placed = layOut(shots);
    const width = Math.max(...placed.map((each) => each.x + each.width));
    const height = Math.max(...placed.map((each) => each.y + each.height));
    const pictures = placed.map(({ shot, ...place }) => ({ ...place, png: shot.png.toString('base64') }));
    await this.#call('beginSheet', width, height, pictures);
    await this.#leave(`${name}.png`, 'sheetAsPng');
    const stored = await readFile(join(STORED, `${name}.webp`)).catch(missing);
    if (stored === undefined) return ['There is no stored picture of it.'];
    const places = placed.map(({ x, y, width, height }): Place => ({ x, y, width, height }));
    const counts = await this.#call<number[] | undefined>('compareSheet', stored.toString('base64'), places);
    if (counts === undefined) return ['The stored picture has another size.'];
    const differing = placed.flatMap(({ shot, width, height }, at) => {
      const count = counts[at] ?? 0;
      return count > TOLERATED * width * height ? [`${shot.name}: ${count} pixels differ`] : [];
    });
    if (differing.length > 0) await this.#leave(`${name}.difference.png`, 'differenceAsPng');
    return differing;
  }

  /** Stores the sheet that was compared last: WebP without losses and with all the effort there is, a sixth of the PNG. */
  async store(name: string): Promise<void> {
    const [from, to] = [join(SEEN, `${name}.png`), join(STORED, `${name}.webp`)];
    const webp = ['-c:v', 'libwebp', '-lossless', '1', '-compression_level', '6', '-quality', '100'];
    await promisify(execFile)('ffmpeg', ['-v', 'error', '-y', '-i', from, ...webp, to]);
  }

  async #leave(file: string, what: 'sheetAsPng' | 'differenceAsPng'): Promise<void> {
    await writeFile(join(SEEN, file), Buffer.from(await this.#call<string>(what), 'base64'));
  }

  #call<T>(name: string, ...args: readonly unknown[]): Promise<T> {
    return this.#page.evaluate<T>(`${name}(${args.map((arg) => JSON.stringify(arg)).join(', ')})`);
  }
}

type Placed = Place & { readonly shot: Shot };

/** Rows of pictures below each other; columns are as wide as their widest. */
function layOut(shots: readonly Shot[]): readonly Placed[] {
  const sized = shots.map((shot) => ({ shot, ...sizeOf(shot.png) }));
  const before = (of: 'column' | 'row', index: number, length: 'width' | 'height'): number =>
    Array.from({ length: index }, (_, at) => at).reduce(
      (sum, at) =>
        sum + GAP + Math.max(...sized.filter(({ shot }) => shot[of] === at).map((each) => each[length])),
      0,
    );
  return sized.map((each) => ({
    ...each,
    x: before('column', each.shot.column, 'width'),
    y: before('row', each.shot.row, 'height'),
  }));
}

/** A PNG says its size after its signature and the name of its first chunk. */
function sizeOf(png: Buffer): { readonly width: number; readonly height: number } {
  return { width: png.readUInt32BE(16), height: png.readUInt32BE(20) };
}

/** @throws whatever else went wrong */
function missing(error: NodeJS.ErrnoException): undefined {
  if (error.code !== 'ENOENT') throw error;
}
