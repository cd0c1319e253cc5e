import type * as vscode from 'vscode';
import { COMMANDS } from '../../contributions.ts';
import { activeProject } from '../activeProject.ts';
import type { Services } from '../services.ts';
import { pickFiles } from '../pickFiles.ts';
import { pathOf, registerCommand, selection } from './register.ts';

/** *Add Files to Video…*: the selected files, or those of a file dialog, join the active project. */
export function registerAddFiles(services: Services): vscode.Disposable {
  return registerCommand(
    services,
    COMMANDS.addFiles,
    async (uri?: vscode.Uri, uris?: readonly vscode.Uri[]) => {
      const project = await activeProject(services);
      const selected = selection(uri, uris);
      const files = selected.length > 0 ? selected : await pickFiles('Add to Video');
      if (!files) return;
      await services.panel.reveal();
      await project.addFiles(files.map(pathOf));
    },
  );
}
