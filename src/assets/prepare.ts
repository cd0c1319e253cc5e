import { randomUUID } from 'node:crypto';
import { mkdir, readFile, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { isDiskFull } from '../errors.ts';
import { shownName } from '../skills/shownName.ts';
import type { AssetKind, Skill } from '../skills/types.ts';
import { readWordDocument } from './convert/document.ts';
import { heicToJpeg } from './convert/heic.ts';
import { decodeText } from './convert/text.ts';
import { AssetError, humanSize } from './error.ts';
import { inspectAsset } from './inspect.ts';
import type { InspectedAsset } from './inspect.ts';
import { reading } from './reading.ts';

/** A file ready to be uploaded. */
export interface UploadAsset {
  readonly type: 'upload';
  readonly kind: Exclude<AssetKind, 'script' | 'photo-heic'>;
  /** What the client uploads (`UploadSource` of api/types). */
  readonly source: {
    readonly path: string;
    readonly name: string;
    readonly size: number;
    readonly mimeType: string;
  };
  /** `source.path` is a converted copy in the temporary folder: delete it after the upload. */
  readonly temporary: boolean;
}

/** A text ready to be sent. */
export interface ScriptAsset {
  readonly type: 'script';
  /** File name. */
  readonly name: string;
  readonly text: string;
  /** A sentence for the user about what of the file is not in the text. */
  readonly note?: string;
}

export type PreparedAsset = UploadAsset | ScriptAsset;

export interface PrepareOptions {
  /** Its size limit counts. */
  readonly skill: Skill;
  /** Absolute path of a folder for converted copies; created if need be. */
  readonly tempFolder: string;
  readonly signal?: AbortSignal;
}

/** Characters. A longer script is no script for a video, and no backend takes it in one message. */
const LONGEST_SCRIPT = 100_000;
/** No encoding takes more than ten bytes for a character: what is larger than this need not be read, bytes. */
const LARGEST_TEXT = 10 * LONGEST_SCRIPT;

/**
 * Makes a workspace file into something that can be sent: media as they are, HEIC photos as JPEG copies (upright, full size),
 * TXT, MD and DOCX as text.
 *
 * @param path absolute
 * @throws {AssetError} and the signal's reason when it is aborted
 */
export async function prepareAsset(
  path: string,
  { skill, tempFolder, signal }: PrepareOptions,
): Promise<PreparedAsset> {
  const asset = await inspectAsset(path, skill, signal);
  switch (asset.kind) {
    case 'script':
      return { type: 'script', name: asset.name, ...(await readScript(asset, signal)) };
    case 'photo-heic':
      return convertPhoto(asset, tempFolder, signal);
    case 'image':
    case 'video':
    case 'audio': {
      const { name, size, mimeType, kind } = asset;
      return { type: 'upload', kind, source: { path, name, size, mimeType }, temporary: false };
    }
  }
}

type ScriptText = Pick<ScriptAsset, 'text' | 'note'>;

async function readScript(
  { path, mimeType, size }: InspectedAsset,
  signal?: AbortSignal,
): Promise<ScriptText> {
  const name = shownName(path);
  const plain = mimeType === 'text/plain';
  if (plain && size > LARGEST_TEXT) throw tooLong(path, humanSize(size));
  const { text, note } = plain ? await readPlain(path) : await readDocument(path, signal);
  if (text === undefined) {
    throw new AssetError(
      'misnamed',
      path,
      `“${name}” isn't a text: its content is something else, or damaged. Save it again as TXT, MD or DOCX.`,
    );
  }
  if (text.trim() === '') {
    throw new AssetError(
      'empty',
      path,
      `“${name}” has no text in it. Write your script into it, save it, and add it again.`,
    );
  }
  if (text.length > LONGEST_SCRIPT) throw tooLong(path, `${text.length.toLocaleString('en')} characters`);
  return { text: text.trim(), ...(note !== undefined && { note: `“${name}”: ${note}` }) };
}

async function readPlain(path: string): Promise<{ text: string | undefined; note?: string }> {
  return { text: decodeText(await reading(path, () => readFile(path))) };
}

/** @param amount what is too much: “150,000 characters”, “12 MB” */
function tooLong(path: string, amount: string, options?: ErrorOptions): AssetError {
  const most = LONGEST_SCRIPT.toLocaleString('en');
  return new AssetError(
    'too-large',
    path,
    `“${shownName(path)}” has ${amount}; a script may have ${most} characters. Shorten it, then add it again.`,
    options,
  );
}

async function readDocument(path: string, signal?: AbortSignal): Promise<ScriptText> {
  let read: ScriptText | undefined;
  try {
    read = await readWordDocument(path, signal);
  } catch (error) {
    signal?.throwIfAborted();
    throw new AssetError(
      'unreadable',
      path,
      `“${shownName(path)}” can't be opened as a Word document. Save it again as DOCX without a password, or as TXT.`,
      { cause: error },
    );
  }
  if (read === undefined) throw tooLong(path, 'far too much text in it');
  return read;
}

async function convertPhoto(
  asset: InspectedAsset,
  tempFolder: string,
  signal?: AbortSignal,
): Promise<UploadAsset> {
  await mkdir(tempFolder, { recursive: true });
  const target = join(tempFolder, `${randomUUID()}.jpg`);
  try {
    await heicToJpeg(asset.path, target, signal);
    signal?.throwIfAborted();
    const { size } = await stat(target);
    const name = asset.name.replace(/\.[^.]*$/, '.jpg');
    return {
      type: 'upload',
      kind: 'image',
      source: { path: target, name, size, mimeType: 'image/jpeg' },
      temporary: true,
    };
  } catch (error) {
    await rm(target, { force: true });
    signal?.throwIfAborted();
    // Not the photo's fault.
    if (isDiskFull(error)) throw error;
    throw new AssetError(
      'unreadable',
      asset.path,
      `“${shownName(asset.path)}” can't be decoded as a HEIC photo. Export it as JPG from your photo app and add that.`,
      { cause: error },
    );
  }
}
