import { mkdir } from 'node:fs/promises';
import { isAbsolute, relative, resolve } from 'node:path';
import * as vscode from 'vscode';
import { outputFolder as outputFolderSetting } from './settings.ts';

/** A command was used where it cannot work; the message says what to do. Shown by the editor as it is. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** The workspace folder that videos go to. @throws {UsageError} when no folder is open */
export function workspaceFolder(): vscode.WorkspaceFolder {
  const folder = vscode.workspace.workspaceFolders?.[0];
  if (!folder) throw new UsageError('Open a folder first: Clipwright saves its videos in the workspace.');
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
  const path = resolve(uri.fsPath, outputFolderSetting(uri));
  const inside = relative(uri.fsPath, path);
  if (inside.startsWith('..') || isAbsolute(inside)) {
    throw new UsageError(
      'The setting clipwright.outputFolder must name a folder inside the workspace, for example “videos”.',
    );
  }
  await mkdir(path, { recursive: true });
  return path;
}
