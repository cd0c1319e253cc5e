import type * as vscode from 'vscode';
import { COMMANDS } from '../../contributions.ts';
import { activeProject } from '../activeProject.ts';
import type { House } from '../house.ts';
import { pickFiles } from '../pickFiles.ts';
import { pathOf, registerCommand, selection } from './register.ts';

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
