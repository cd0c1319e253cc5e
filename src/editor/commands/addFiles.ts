import type * as vscode from 'vscode';
import { COMMANDS } from '../../contributions.ts';
import { activeProject } from '../activeProject.ts';
import { registerCommand } from '../failures.ts';
import type { House } from '../house.ts';
import { pickFiles } from '../pickFiles.ts';

/** *Add Files to Video…*: the selected files, or those of a file dialog, join the active project. */
export function registerAddFiles(house: House): vscode.Disposable {
  return registerCommand(house, COMMANDS.addFiles, async (uri?: vscode.Uri, uris?: readonly vscode.Uri[]) => {
    const project = await activeProject(house);
    const selected = uris && uris.length > 0 ? uris : uri ? [uri] : await pickFiles('Add to Video');
    if (!selected) return;
    await house.panel.reveal();
    await project.addFiles(selected.map(pathOf));
  });
}

/** A file's path, or an address on the web as it is. */
function pathOf(uri: vscode.Uri): string {
  return uri.scheme === 'https' || uri.scheme === 'http' ? uri.toString(true) : uri.fsPath;
}
