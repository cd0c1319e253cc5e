import { join } from 'node:path';
import type * as vscode from 'vscode';

/** Absolute path of the folder that the projects of this workspace are stored in; without a workspace, those of no workspace. */
export function projectsFolder({
  storageUri,
  globalStorageUri,
}: Pick<vscode.ExtensionContext, 'storageUri' | 'globalStorageUri'>): string {
  return join((storageUri ?? globalStorageUri).fsPath, 'projects');
}
