import type * as vscode from 'vscode';
import { COMMANDS } from '../../contributions.ts';
import { activeProject } from '../activeProject.ts';
import type { House } from '../house.ts';
import { pickFiles } from '../pickFiles.ts';
import { registerCommand, selection } from './register.ts';

/** *Add Files to Video…*: the selected files, or those of a file dialog, join the active project. */
export function registerAddFiles(house: House): vscode.Disposable {
  return registerCommand(house, COMMANDS.addFiles, async (uri?: vscode.Uri, uris?: readonly vscode.Uri[]) => {
    const project = await activeProject(house);
    const selected = selection(uri, uris);
    const files = selected.length > 0 ? selected : await pickFiles('Add to Video');
    if (!files) return;
    await house.panel.reveal();
    await project.addFiles(files.map(pathOf));
  });
}

/** A file's path, or an address on the web as it is. */
function pathOf(uri: vscode.Uri): string {
  return uri.scheme === 'https' || uri.scheme === 'http' ? uri.toString(true) : uri.fsPath;
}
