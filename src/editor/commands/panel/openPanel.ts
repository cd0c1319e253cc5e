import type * as vscode from 'vscode';
import { COMMANDS } from '../../../contributions.ts';
import type { Services } from '../../services.ts';
import { registerCommand } from '../register.ts';

/** *Open Panel*: shows the chat and puts the caret into it. With a project's id, as the status bar gives it, shows that one. */
export function registerOpenPanel(services: Services): vscode.Disposable {
  return registerCommand(services, COMMANDS.openPanel, async (project?: unknown) => {
    if (typeof project === 'string') await services.projects.activate(project);
    await services.panel.reveal();
  });
}
