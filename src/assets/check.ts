import { open, readFile } from 'node:fs/promises';
import { readHead } from '../formats/head.ts';
import { checkMp4, readOutermostBox } from '../formats/iso/boxes.ts';
import { checkStill, type StillCheck } from '../formats/stills/check.ts';
import type { FileFormat } from '../skills/kinds.ts';
import { shownName } from '../skills/shownName.ts';
import { AssetError } from './error.ts';
import { reading } from './reading.ts';

/** A HEIC photo's `meta` box has some kilobytes. */
const LARGEST_META = 4 * 1024 * 1024;

/**
 * Looks whether there is anything that keeps a file from being decoded, as far as that can be told without decoding it.
 *
 * @param path absolute
 * @param size bytes
 * @returns what is missing in a file that can be used all the same: a sentence for the user
 * @throws {AssetError}
 */
export async function checkContent(
  path: string,
  format: FileFormat,
  size: number,
): Promise<string | undefined> {
  const name = shownName(path);
  if (format.family === 'iso') {
    if ((await reading(path, () => checkMp4(path))) === 'truncated') throw truncated(path);
    return undefined;
  }
  const found = await reading(path, () => checkOf(path, format, size));
  const lost = Math.round(100 * (1 - (found?.share ?? 1)));
  switch (found?.problem) {
    case 'truncated':
      throw truncated(path);
    case 'too-many-pixels':
      throw tooManyPixels(path, found);
    case 'rare-coding':
      throw new AssetError(
        'unreadable',
        path,
        `“${name}” is a JPEG of a kind that hardly any program reads. Open it where you can see it, and save it again as JPG or PNG.`,
      );
    case undefined:
      return lost > 0
        ? `The lower ${lost} % of “${name}” are missing: it is cut off. Copy or download it again.`
        : undefined;
  }
}

async function checkOf(path: string, format: FileFormat, size: number): Promise<StillCheck | undefined> {
  switch (format.kind) {
    case 'image':
      return checkStill(format, await (format.family === 'gif' ? readHead(path) : readFile(path)), size);
    case 'photo-heic': {
      const meta = await readMeta(path);
      return meta && checkStill(format, meta, size);
    }
    case 'video':
    case 'audio':
    case 'script':
      return undefined;
  }
}

async function readMeta(path: string): Promise<Buffer | undefined> {
  const file = await open(path);
  try {
    return await readOutermostBox(file, 'meta', LARGEST_META);
  } finally {
    await file.close();
  }
}

function truncated(path: string): AssetError {
  return new AssetError(
    'truncated',
    path,
    `“${shownName(path)}” is incomplete: its end is missing. Copy or download it again, then add it once more.`,
  );
}

function tooManyPixels(path: string, { size }: StillCheck): AssetError {
  const sides = `${size?.width.toLocaleString('en') ?? '?'} × ${size?.height.toLocaleString('en') ?? '?'}`;
  return new AssetError(
    'too-large',
    path,
    `“${shownName(path)}” has ${sides} pixels, more than can be worked with. Save it smaller, then add it again.`,
  );
}
