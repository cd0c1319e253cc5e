import { dirname } from 'node:path';
import * as vscode from 'vscode';
import { shownText } from '../../skills/shownName.ts';
import { UsageError } from '../outputFolder.ts';

/** What other extensions may say in an option. */
export type OptionKind = 'text' | 'texts' | 'place';

/**
 * The files that a command is to work on: what the Explorer passes (the one that was clicked, all that are selected), or what another
 * extension, a key binding or a task passes, which can be anything.
 *
 * @throws {UsageError} for what is neither a file or folder on this disk nor an address on the web
 */
export function readSelection(clicked: unknown, selected: unknown): readonly vscode.Uri[] {
  const given: unknown[] = Array.isArray(selected) && selected.length > 0 ? selected : [clicked];
  if (selected !== undefined && selected !== null && !Array.isArray(selected))
    throw new UsageError('The second argument must be an array of Uris of files.');
  return given.filter((each) => each !== undefined && each !== null).map(readFile);
}

/**
 * The options that another extension passes, checked: those of `kinds`, the rest is ignored.
 *
 * @throws {UsageError} that names the first option of another kind
 */
export function readOptions<Options extends object>(
  value: unknown,
  kinds: Readonly<Record<keyof Options & string, OptionKind>>,
): Partial<Options> {
  if (value === undefined || value === null) return {};
  if (typeof value !== 'object' || Array.isArray(value))
    throw new UsageError(`The options must be an object, such as { prompt: “…” }.`);
  const options: Record<string, unknown> = {};
  for (const [name, kind] of Object.entries<OptionKind>(kinds)) {
    const option: unknown = Reflect.get(value, name);
    if (option !== undefined && option !== null) options[name] = readOption(name, option, kind);
  }
  return options as Partial<Options>;
}

function readOption(name: string, value: unknown, kind: OptionKind): unknown {
  switch (kind) {
    case 'text':
      if (typeof value === 'string' && value.trim() !== '') return value;
      throw new UsageError(`The option “${name}” must be a text that is not empty.`);
    case 'texts':
      if (Array.isArray(value)) return value.map((each) => readOption(name, each, 'text') as string);
      throw new UsageError(`The option “${name}” must be an array of texts.`);
    case 'place':
      if (typeof value === 'string') return readOption(name, value, 'text');
      if (isUriLike(value) && value.scheme === 'file') return asUri(value);
      throw new UsageError(
        `The option “${name}” must be the Uri of a file on this disk, or a path relative to the workspace folder.`,
      );
  }
}

function readFile(value: unknown): vscode.Uri {
  if (!isUriLike(value))
    throw new UsageError('Files must be given as Uris, for example vscode.Uri.file(path).');
  const uri = asUri(value);
  if (uri.scheme === 'http' || uri.scheme === 'https') {
    if (URL.canParse(uri.toString(true)) && uri.authority !== '') return uri;
    throw new UsageError(`“${shownText(uri.toString(true))}” is not an address on the web.`);
  }
  if (uri.scheme === 'untitled')
    throw new UsageError(
      `“${shownText(uri.path)}” is not on disk yet. Save it first, and use the saved file.`,
    );
  if (uri.scheme !== 'file')
    throw new UsageError(
      `“${shownText(uri.toString(true))}” is not a file on this disk. Videos are made from files on disk.`,
    );
  // An empty path ends up here as well.
  if (dirname(uri.fsPath) === uri.fsPath)
    throw new UsageError('That is a whole disk. Select the files or the folder to make a video of.');
  return uri;
}

/** A Uri, or what is left of one that came by way of JSON. */
interface UriLike {
  readonly scheme: string;
  readonly path: string;
}

function isUriLike(value: unknown): value is UriLike {
  if (typeof value !== 'object' || value === null) return false;
  const { scheme, path } = value as Partial<Record<keyof UriLike, unknown>>;
  return typeof scheme === 'string' && scheme !== '' && typeof path === 'string';
}

/** @throws {UsageError} for parts that fit no Uri */
function asUri(value: UriLike): vscode.Uri {
  if (value instanceof vscode.Uri) return value;
  try {
    return vscode.Uri.from(value);
  } catch (cause) {
    throw new UsageError('Files must be given as Uris, for example vscode.Uri.file(path).', { cause });
  }
}
