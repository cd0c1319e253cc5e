import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import * as vscode from 'vscode';

/** The extension under test. @throws {AssertionError} When the editor does not know it. */
export function ourExtension(): vscode.Extension<unknown> {
  const found = vscode.extensions.getExtension('clipwright.clipwright');
  assert(found, 'The editor knows no extension clipwright.clipwright.');
  return found;
}

/** Absolute path of the workspace folder, a copy of samples/. */
export function workspacePath(): string {
  const folder = vscode.workspace.workspaceFolders?.[0];
  assert(folder, 'No folder is open.');
  return folder.uri.fsPath;
}

/** URIs of the files in a folder of the workspace, in the order of their names. */
export function urisIn(folder: string): vscode.Uri[] {
  return readdirSync(join(workspacePath(), folder))
    .sort()
    .map((name) => vscode.Uri.file(join(workspacePath(), folder, name)));
}
