import { isAbsolute, join } from 'node:path';
import * as vscode from 'vscode';
import { shownText } from '../skills/shownName.ts';
import { isInside, makeFolderInside } from './folderInside.ts';
import { outputFolder as outputFolderSetting } from './settings.ts';

/** A command was used where it cannot work; the message says what to do. Shown by the editor as it is. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
  /** What mends it, offered as a button. */
  readonly remedy: 'open-folder' | 'later' | undefined;

  constructor(message: string, options?: ErrorOptions & { readonly remedy?: 'open-folder' | 'later' }) {
    super(message, options);
    this.remedy = options?.remedy;
  }
}

/** The workspace folder that videos go to. @throws {UsageError} when no folder is open */
export function workspaceFolder(): vscode.WorkspaceFolder {
  const folder = vscode.workspace.workspaceFolders?.[0];
  if (!folder)
    throw new UsageError(
      'Open a folder first: Clipwright finds photos and texts in it, and saves its videos there.',
      { remedy: 'open-folder' },
    );
  if (folder.uri.scheme !== 'file')
    throw new UsageError('Clipwright needs a folder on disk; this workspace is a virtual one.');
  return folder;
}

/**
 * Absolute path of the folder for finished videos, created if need be.
 * @throws {UsageError} when no folder is open, or the setting leaves the workspace
 */
export async function ensureOutputFolder(): Promise<string> {
  const { uri } = workspaceFolder();
  const made = await makeFolderInside(uri.fsPath, outputFolderSetting(uri));
  if (made !== undefined) return made;
  throw new UsageError(
    'The setting clipwright.outputFolder must name a folder inside the workspace, for example “videos”, and no link may lead out of it.',
  );
}

/**
 * Absolute path of the file that another extension wants the video in.
 * @param output a Uri, wherever it is; or a path inside the workspace folder
 * @throws {UsageError} when no folder is open, or the path leaves the workspace
 */
export async function outputTarget(output: vscode.Uri | string): Promise<string> {
  if (typeof output !== 'string') return output.fsPath;
  const { fsPath } = workspaceFolder().uri;
  if (!isAbsolute(output) && (await isInside(fsPath, output))) return join(fsPath, output);
  throw new UsageError(
    `The output “${shownText(output)}” is not inside the workspace folder. Give its Uri for another place.`,
  );
}
