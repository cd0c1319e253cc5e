import type * as vscode from 'vscode';
import { COMMANDS } from '../../contributions.ts';
import { activeProject } from '../projects/activeProject.ts';
import type { Services } from '../services.ts';
import { pickFiles } from '../pickFiles.ts';
import { readSelection } from './arguments.ts';
import { pathOf, registerCommand } from './register.ts';

/** *Add Files to Video…*: the selected files, or those of a file dialog, join the active project. */
export function registerAddFiles(services: Services): vscode.Disposable {
  return registerCommand(services, COMMANDS.addFiles, async (clicked, selected) => {
    const project = await activeProject(services);
    const chosen = readSelection(clicked, selected);
    const { assets } = project.snapshot.record;
    const present = new Set(assets.flatMap(({ path, state }) => (state === 'failed' ? [] : path)));
    const files = chosen.length > 0 ? chosen : await pickFiles('Add to Video', present);
    if (!files) return;
    await services.panel.reveal();
    await project.addFiles(files.map(pathOf));
  });
}
